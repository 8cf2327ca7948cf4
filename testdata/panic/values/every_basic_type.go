// exit 2
package main

type MyS string
type MyI int8
type MyF float32
type MyB bool
type MyC complex128

func main() {
	defer func() { panic(MyS("a\nb\"\x80")) }()
	defer func() { panic(MyI(-3)) }()
	defer func() { panic(MyF(2.5)) }()
	defer func() { panic(MyB(true)) }()
	defer func() { panic(MyC(1 + 2i)) }()
	defer func() { panic(uintptr(7)) }()
	defer func() { panic('x') }()
	defer func() { panic(int64(-9)) }()
	defer func() { panic(float32(1e10)) }()
	defer func() { panic(complex64(1i)) }()
	defer func() { panic("\xff\xfe") }()
	defer func() { panic(nil) }()
	var e error
	_ = e.Error()
}
