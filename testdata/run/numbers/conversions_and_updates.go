package main

import "fmt"

type T struct{ a, b, c int8; d float32; e complex64; s string; i any; p *int; ar [2]uint16 }

func bits(x uint32) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func collatz(n uint64) (steps int) {
	for n != 1 {
		if n&1 == 0 {
			n >>= 1
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

func conv() {
	for _, v := range []int64{0, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<63 - 1, -1 << 63} {
		fmt.Println(int8(v), uint8(v), int16(v), uint16(v), int32(v), uint32(v), uint64(v), float32(v), float64(v), uintptr(v))
	}
	for _, f := range []float64{0.5, -0.5, 1e9, 4294967295, 1 << 62, -(1 << 63)} {
		fmt.Println(int64(f), int32(int64(f)), float32(f), uint8(int64(f)))
	}
	u := ^uint64(0)
	fmt.Println(float64(u), float32(u), float64(u>>1), uint64(float64(1<<63)))
	var i8 int8 = -1
	fmt.Println(uint16(i8), uint64(i8), int64(uint8(i8)), uint8(i8)>>1, i8>>1, uint32(int16(i8)))
}

func main() {
	conv()
	fmt.Println(bits(0xF0F0), collatz(27), hash("hello"), hash(""))
	x, y := T{a: 1, s: "x", i: 5}, T{a: 1, s: "x", i: 5}
	fmt.Println(x == y)
	y.i = 5.0
	fmt.Println(x == y, x.i == y.i, x.i == 5, y.i == 5)
	y.i = 5
	y.ar[1] = 3
	fmt.Println(x == y)
	x.ar = [2]uint16{0, 3}
	fmt.Println(x == y)
	x.d = 0.1
	x.d += 0.2
	x.e = complex(x.d, 1)
	x.c = 127
	x.c += 2
	fmt.Println(x.d, x.e, x.c)
	x.a <<= 7
	x.b = ^x.a
	x.b &^= 3
	fmt.Println(x.a, x.b)
	x.ar[0] -= 1
	x.ar[x.ar[1]-2] *= 1000
	x.ar[1] *= 1000
	fmt.Println(x.ar)
	var sum uint8
	for i := uint8(250); i >= 250; i++ {
		sum += i
	}
	fmt.Println(sum)
	a, b := uint32(7), uint32(9)
	fmt.Println(a-b, (a-b)/2, (a-b)%10, a-b > 0, -a, ^a, a<<31, int32(a<<31))
	const c uint64 = 1<<64 - 1
	fmt.Println(c, c/10, c%10, c>>63, c)
	h := uint64(14695981039346656037)
	h *= 1099511628211
	fmt.Println(h, h%1000003, h/3, float64(h))
	d := int64(-1 << 63)
	fmt.Println(d, -d, d-1, d*d, d/10, d%10, uint64(d), d>>63, d>>1)
	z := 10
	z = z<<1 + z<<2 | z&3 ^ z
	fmt.Println(z, -z%3, 3-z&1, 1<<2+3)
	n := 0
	n += 3
	n -= 10
	n *= -3
	n /= 4
	n %= 3
	n |= 12
	n ^= 5
	n &= 0xfe
	n <<= 3
	n >>= 1
	n &^= 4
	fmt.Println(n)
	f := 1.5
	f++
	f /= 2
	f *= f
	f -= 0.5
	fmt.Println(f, -f, +f, f > 1)
	s := "a"
	s += s + "b"
	fmt.Println(s)
	p := &n
	*p++
	*p *= 2
	pp := &p
	**pp -= 1
	fmt.Println(n, *p == n)
	var arr [3]func(int) int
	for i := range arr {
		arr[i] = func(x int) int { return x * i }
	}
	fmt.Println(arr[0](5), arr[1](5), arr[2](5))
}
