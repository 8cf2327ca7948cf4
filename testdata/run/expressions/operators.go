// Operators: precedence, arithmetic, overflow, shifts, comparison of every kind of type, conversions.
package main

import (
	"fmt"
	"math"
)

type MyInt int
type Celsius float64
type Bytes []byte
type Runes []rune
type MyString string
type MyByte byte

type pair struct {
	a any
	_ int
	b string
}

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	x, y := 5, 3
	for _, p := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		fmt.Println(p[0]/p[1], p[0]%p[1], p[0]&p[1], p[0]|p[1], p[0]^p[1], p[0]&^p[1])
	}
	fmt.Println(+x, -x, ^x, x+y*2-x/y, x<<1+1, x&y == 1, !(x == y) && x > y || x < 0, -x%y, 7-2-1)
	min64 := int64(math.MinInt64)
	fmt.Println(min64/-1, min64 % -1, -min64 == min64, int8(x)<<6, uint8(y)<<7, int32(math.MaxInt32)+int32(x))
	var s uint = 70
	fmt.Println(1<<s == 0, x<<s, -x>>s, uint8(200)>>1, int8(-128)>>7, x<<0, int64(1)<<62)
	var a [1024]byte
	var sh uint = 33
	var i = 1 << sh
	var j int32 = 1 << sh
	var k = uint64(1 << sh)
	var m int = 1.0 << sh
	var n = 1.0<<sh == j
	var o = 1<<sh == 2<<sh
	var p = 1<<sh == 1<<33
	var w int64 = 1.0 << 33
	var b1 = make([]byte, 1.0<<(sh-30))
	fmt.Println(i, j, k, m, n, o, p, w, len(b1), a[1<<(sh-32)])
	f := 1.5
	zero := 0.0
	fmt.Println(f/zero, -f/zero, zero/zero == zero/zero, f*2 == 3, math.IsNaN(zero/zero), 1/(-1/zero*0) != 0)
	c := complex(1, 2)
	fmt.Println(c*c, c/c, -c, c == complex(1, 2), real(c), imag(c), c+1)
	str := "a"
	str += "b" + MyConst
	fmt.Println(str, "a" < "b", "abc" > "abd", "" == str[:0], "Z" < "a")

	// Comparison.
	px, py := &x, &y
	ch1, ch2 := make(chan int), make(chan int)
	var e1, e2 any = 1, 1.0
	var nilErr error
	fmt.Println(px == &x, px == py, ch1 == ch1, ch1 == ch2, e1 == e2, e1 == any(1), nilErr == nil, e1 != nil)
	fmt.Println(pair{1, 2, "b"} == pair{1, 3, "b"}, pair{1, 2, "b"} == pair{1.0, 2, "b"}, [2]any{1, "a"} == [2]any{1, "a"}, e1 == 1, 1.0 == e2)
	fmt.Println(struct{}{} == struct{}{}, MyInt(3) == 3, any(MyInt(3)) == any(3), true != false)
	try(func() { fmt.Println(pair{[]int{}, 0, ""} == pair{[]int{}, 0, ""}) })
	try(func() { fmt.Println(any(func() {}) == any(1)) })
	try(func() { fmt.Println(any(map[int]int{}) == any(map[int]int{})) })
	try(func() { fmt.Println(x / (y - 3)) })
	try(func() { fmt.Println(x % (y - 3)) })
	try(func() { k := -1; fmt.Println(x << k) })
	var dp *int
	try(func() { *dp = 1 })
	try(func() { fmt.Println(&*dp == nil) })

	// Logical operators evaluate the right operand conditionally.
	t := func(b bool, s string) bool { fmt.Print(s, " "); return b }
	fmt.Println(t(false, "l") && t(true, "r"), t(true, "l") || t(false, "r"), t(true, "l") && t(false, "r"))

	// Conversions.
	fmt.Println(int(-1.9*f), uint8(x-6), int8(x+300), float32(0.1), float64(float32(0.1)), int64(float32(16777217)), uint32(1<<32-1+x-x))
	fmt.Println(string(rune(x+60)), string(rune(-1)), string(rune(0x65e5)), MyString(rune(0xf8)), string([]byte{'h', 'i'}), string([]rune{0x767d, 0x9d6c}))
	fmt.Println([]byte("hellø"), []rune("白鵬翔"), Bytes("b"), Runes(MyString("r")), string(Bytes("x")), MyString(Runes{'y'}), []MyByte("World!"), string([]MyByte{'W'}))
	fmt.Println([]byte("") == nil, string([]byte(nil)) == "", [0]int([]int{}), [2]int([]int{1, 2, 3}), *(*[1]int)([]int{9}))
	try(func() { fmt.Println([4]int([]int{1, 2, 3})) })
	fmt.Println((*[0]int)([]int(nil)) == nil, (*[0]int)([]int{}) == nil)
	fmt.Println(MyInt(x), Celsius(f), float64(Celsius(1.5)), complex64(c), complex128(complex64(c)), uintptr(x), (func())(nil) == nil, (<-chan int)(ch1) == ch1)
	fmt.Println((*Named)(&struct{ a int }{3}).a, interface{ M() }(nil) == nil, any(x).(int), (*int)(nil) == nil, func() int { return 3 }())
	const big = 1 << 62
	fmt.Println(big*2>>62, uint64(big*2), -1>>1, ^0, 5.0/2, 5/2, 5/2.0, 'a'*2, 1<<3.0, "const"[2])
	const Θ float64 = 3 / 2
	const Π float64 = 3 / 2.
	const h = "foo" > "bar"
	const l2 = len("foo") + cap([3]int{}) + len([2]func(){})
	fmt.Println(Θ, Π, h, l2, 15/4, 15/4.0, ^1, uint8(^1&0xff), 1 - 0.707i, complex(0, 1)*1i)
}

const MyConst = "c"

type Named struct{ a int }
