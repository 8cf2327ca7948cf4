package main

import "fmt"

func main() {
	var i int = -16
	var u uint = 16
	for _, s := range []uint{0, 1, 3, 31, 32, 63, 64, 100} {
		fmt.Println(s, i>>s, i<<s, u>>s, u<<s)
	}
	var i8 int8 = -128
	var u8 uint8 = 0x81
	for s := 0; s < 10; s += 3 {
		fmt.Println(s, i8>>s, i8<<s, u8>>s, u8<<s)
	}
	var i32 int32 = 1
	fmt.Println(i32<<31, i32<<31>>31, uint32(i32)<<31, i32<<32)
	var w int64 = 1.0 << 3
	var k = uint8(1)<<7 | 1
	fmt.Println(w, k)
	s := uint(33)
	var a = 1 << s
	var b int32 = 1 << s
	var c = uint64(1 << s)
	var d = int64(1)<<s + 1<<s
	var e = 1<<s == 1<<33
	fmt.Println(a, b, c, d, e)
	var f [1 << 3]int
	fmt.Println(len(f), len(make([]int, 1<<2)))
	x := 0b1100_1010
	fmt.Printf("%b %b %b %b %b\n", x&0xf, x|0xf, x^0xff, x&^0xa, ^x&0xff)
	x <<= 2
	x |= 1
	x &^= 8
	x ^= 3
	x >>= 1
	fmt.Printf("%b %d\n", x, x)
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		fmt.Println(1 << n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := int8(-2)
		fmt.Println(u8 >> n)
	}()
	bits := 0
	for v := uint64(0xF0F0_1234_0000_FFFF); v != 0; v &= v - 1 {
		bits++
	}
	fmt.Println(bits)
	var rot uint32 = 0xdeadbeef
	fmt.Printf("%x %x\n", rot<<8|rot>>24, rot>>4|rot<<28)
}
