package main

import "fmt"

type complexes interface{ ~complex64 | ~complex128 }

type floats interface{ ~float32 | ~float64 }

type integers interface{ ~int8 | ~uint16 | ~int }

type small int8

func unit[T complexes]() T { return T(1i) + T(2) + T(0.5) }

func third[T floats]() T { return T(1.0/3) * T('a') }

func count[T integers]() T { return T(100.0) + T('\n') }

func text[T ~string]() T { return T("text") }

func mixed[T integers | floats]() (T, T) { return T(7), T(1<<3) / T(3) }

func main() {
	fmt.Println(unit[complex64](), unit[complex128]())
	fmt.Println(third[float32](), third[float64]())
	fmt.Println(count[int8](), count[uint16](), count[small]())
	fmt.Println(text[string]())
	fmt.Println(mixed[int]())
	fmt.Println(mixed[float64]())
}
