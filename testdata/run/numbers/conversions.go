package main

import "fmt"

type myInt int32
type myFloat float32
type celsius float64
type fahrenheit float64

func toF(c celsius) fahrenheit { return fahrenheit(c*9/5 + 32) }

func main() {
	var i8 int8 = -1
	var u8 uint8 = 255
	var i16 int16 = -32768
	var u16 uint16 = 65535
	var i32 int32 = -1 << 31
	var u32 uint32 = 1<<32 - 1
	var i64 int64 = 1<<63 - 1
	var u64 uint64 = 1<<64 - 1
	fmt.Println(uint8(i8), uint16(i8), uint32(i8), uint64(i8), int64(u8), int8(u8))
	fmt.Println(uint16(i16), int8(i16), uint32(i16), int16(u16), int32(u16), uint8(u16))
	fmt.Println(uint32(i32), int64(i32), uint64(i32), int16(i32), int32(u32), int64(u32))
	fmt.Println(int32(i64), uint64(i64), int8(i64), int64(u64), uint32(u64), int(u64))
	fmt.Println(float32(i64), float64(i64), float32(u64), float64(u64), float64(i32), float32(16777217))
	fmt.Println(float64(u64>>1), float64(u64-1024), float64(1<<53+1), float32(u32))
	f := 1e9 + 0.7
	fmt.Println(int(f), int64(-f), uint32(f), int32(f), myInt(f), uint64(f*1e9))
	var mf myFloat = 1.1
	fmt.Println(mf, float64(mf), float32(mf) == 1.1, float64(mf) == 1.1, int(mf*10), myInt(mf))
	fmt.Printf("%.1f %v %T\n", toF(36.6), toF(-40), toF(0))
	fmt.Println(string(rune(955)), string(rune(u8)), []byte("é"), []rune("é"), string([]rune{0x1F600}))
	r := 'é'
	fmt.Println(r, int(r), byte(r), uint16(r), float64(r), string(r))
	b := byte('a')
	fmt.Println(b, string(rune(b)), b-32, rune(b)+1, int(b)<<4)
	type bits [3]bool
	arr := [3]bool{true}
	fmt.Println(bits(arr), [3]bool(bits{false, true}))
	type str string
	type bytes []byte
	s := str("abc")
	fmt.Println(string(s), []byte(s), bytes(s), string(bytes(s)), str(bytes{65, 66}), len([]rune(s)))
	var fn func(int) string = func(i int) string { return fmt.Sprint(i) }
	type handler func(int) string
	h := handler(fn)
	fmt.Println(h(3), (func(int) string)(h)(4))
	var n interface{ M() } = m{}
	type iface interface{ M() }
	fmt.Println(iface(n) == n, any(n).(iface).(m))
	p := (*m)(nil)
	fmt.Println(p == nil, any(p) == nil, any(p) == any((*m)(nil)))
	ch := make(chan int)
	fmt.Println((<-chan int)(ch) == ch, (chan<- int)(ch) == ch)
	const big = 1 << 62
	fmt.Println(int32(big>>40), float32(big), uint8(big>>55), complex64(3))
	x := 300
	fmt.Println(uint8(x), uint8(x)+uint8(x), int8(x), int8(-x), uint8(x*x>>3))
	var sum uint8
	for _, v := range []int{100, 100, 100} {
		sum += uint8(v)
	}
	fmt.Println(sum)
}

type m struct{}

func (m) M() {}
