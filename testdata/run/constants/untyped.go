package main

import (
	"fmt"
	"math"
)

const (
	huge    = 1 << 100
	big     = huge >> 98
	third   = 1.0 / 3
	exact   = third * 3
	ratio   = 7 / 2
	fratio  = 7 / 2.0
	letter  = 'a' + 1
	mixed   = 'a' * 1.0
	text    = "con" + "cat"
	isLong  = len(text) > 5
	cplx    = 2i * 2i
	million = 1_000_000
	mask    = 0xFF_FF
	octal   = 0o17 + 017
	binary  = 0b1011
	hexf    = 0x1p-2
	hexm    = 0x1.8p1
)

type celsius float64

const boiling celsius = 100

func main() {
	fmt.Println(big, exact, ratio, fratio, letter, mixed, text, isLong, cplx)
	fmt.Println(million, mask, octal, binary, hexf, hexm)
	fmt.Printf("%T %T %T %T %T %T %T\n", big, exact, letter, text, isLong, cplx, boiling/3)
	var f32 float32 = third
	var f64 = third
	fmt.Println(f32, f64, f32 == third, f64 == third)
	var u8 uint8 = huge >> 93
	fmt.Println(u8, ^uint8(1), -5%3, -5/3, 5%-3)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64)
	fmt.Println(math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.SmallestNonzeroFloat32)
	fmt.Println(math.Pi, float32(math.Pi), math.E)
	const c = 10
	var d time = c * 2
	fmt.Println(d, c/3, c/3., c/4*4.)
	fmt.Println(boiling*9/5+32, int(boiling)/7)
	fmt.Println(1<<3.0, 6.0/4, 'x'-'a', "s"+"t" > "sa")
	const s uint = 3
	fmt.Println(1<<s, 1.0<<s, uint8(1)<<7)
	fmt.Println(len([10]int{}), cap([4]string{}), len("héllo"))
	fmt.Println(real(cplx), imag(3i), complex(1, 2))
	fmt.Println(min(3, 1.5, 'a'), max("a", "b"))
}

type time int
