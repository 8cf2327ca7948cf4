package main

import "fmt"

type Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

func try[T Int](op string, f func() T) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(op, "panic:", r)
		}
	}()
	fmt.Println(op, f())
}

func ops[T Int](a, b T) {
	n := fmt.Sprintf("%T(%d,%d)", a, a, b)
	try(n+" +", func() T { return a + b })
	try(n+" -", func() T { return a - b })
	try(n+" *", func() T { return a * b })
	try(n+" /", func() T { return a / b })
	try(n+" %", func() T { return a % b })
	try(n+" &", func() T { return a & b })
	try(n+" |", func() T { return a | b })
	try(n+" ^", func() T { return a ^ b })
	try(n+" &^", func() T { return a &^ b })
	try(n+" <<", func() T { return a << b })
	try(n+" >>", func() T { return a >> b })
	try(n+" -a", func() T { return -a })
	try(n+" ^a", func() T { return ^a })
	try(n+" cmp", func() T {
		var r T
		if a < b {
			r |= 1
		}
		if a <= b {
			r |= 2
		}
		if a > b {
			r |= 4
		}
		if a == b {
			r |= 8
		}
		return r
	})
}

type M8 int8

func main() {
	for _, p := range [][2]int{{0, 0}, {1, 0}, {-1, 1}, {127, 2}, {-128, -1}, {100, 100}, {5, 3}, {-7, 2}, {7, -2}, {1, 63}, {1, 64}, {1, 7}, {-1, 200}} {
		ops(int8(p[0]), int8(p[1]))
		ops(uint8(p[0]), uint8(p[1]))
		ops(int16(p[0]), int16(p[1]))
		ops(uint16(p[0]), uint16(p[1]))
		ops(int32(p[0]), int32(p[1]))
		ops(uint32(p[0]), uint32(p[1]))
		ops(p[0], p[1])
		ops(uint(p[0]), uint(p[1]))
		ops(uint64(p[0]), uint64(p[1]))
		ops(M8(p[0]), M8(p[1]))
	}
	min := int64(-1 << 63)
	ops(min, -1)
	ops(min, 1)
	ops(int32(-1<<31), -1)
	ops(^uint64(0), 3)
	ops(^uint64(0), ^uint64(0)-1)
	ops(^uint32(0), 7)
	var x8 int8 = -128
	x8 /= -1
	fmt.Println(x8)
	x8 = 127
	x8++
	fmt.Println(x8)
	x8--
	fmt.Println(x8)
	var u8 uint8
	u8--
	fmt.Println(u8, u8<<1>>1, u8<<8, u8>>8)
	s := uint(70)
	fmt.Println(1<<s == 0, int32(1)<<s, int64(-1)>>s, uint64(1)<<63>>s)
	var w int64 = 1 << s
	fmt.Println(w, min/-1, min%-1)
	const big = 1 << 200
	fmt.Println(big>>195, big/(big-1), -5/3, -5%3, 5/-3, 5%-3, -5>>1)
}
