package main

import (
	"fmt"
	"math"
)

func main() {
	nan, inf := math.NaN(), math.Inf(1)
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	m[0.0] = 3
	m[math.Copysign(0, -1)] = 4
	fmt.Println(len(m), m[nan], m[0])
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for k, v := range m {
		if k != k {
			sum += v
		}
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
	mi := map[any]int{nan: 1, 1: 2, int8(1): 3, "1": 4, [2]int{1, 2}: 5, struct{ a string }{"x"}: 6, nil: 7, 1i: 8}
	fmt.Println(len(mi), mi[1], mi[int8(1)], mi[int16(1)], mi[[2]int{1, 2}], mi[struct{ a string }{"x"}], mi[nil], mi[1i], mi[nan])
	func() {
		defer func() { fmt.Println(recover()) }()
		mi[[]int{}] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = mi[func() {}]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		mi[struct {
			a int
			b any
		}{1, map[int]int{}}] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		delete(mi, any([1][]int{}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var nm map[string]int
		fmt.Println(nm["a"], len(nm))
		delete(nm, "a")
		clear(nm)
		for range nm {
		}
		nm["a"] = 1
	}()
	fmt.Println(min(1, nan), max(nan, inf), min(inf, -inf), max("b", "a", "c"), min(3, 1, 2), min(math.Copysign(0, -1), 0), max(math.Copysign(0, -1), 0))
	fmt.Println(nan == nan, nan < 1, nan != nan, inf > math.MaxFloat64, -inf < inf, 0*inf, inf-inf, inf/inf, 1/inf, -1/inf)
	z := 0.0
	fmt.Println(1/z, -1/z, z/z)
	var i8 = []float64{1.9, -1.9, 127, -128, 0.5}
	for _, f := range i8 {
		fmt.Println(int8(f), int(f), uint8(math.Abs(f)), float32(f), int64(f*1e10))
	}
	fmt.Println(float32(16777217), float32(0.1), float64(float32(0.1)), float32(1e-46), math.MaxFloat32)
	var f32 float32 = 1 << 24
	fmt.Println(f32+1 == f32, f32+2)
	c := complex(1, 2)
	d := complex64(3 - 4i)
	fmt.Println(c*c, c/complex(0, 1), -c, c == complex(1, 2), d*d, real(d), imag(d), d/(1+1i), c != 1+2i)
	fmt.Println(c/0, complex(nan, 1) == complex(nan, 1), complex(inf, nan)*c)
	var ci any = c
	_, ok := ci.(complex128)
	fmt.Println(ok, fmt.Sprintf("%v %.1f %T", d, d, d))
	for k, v := range map[int]string{} {
		fmt.Println(k, v)
	}
	mm := map[string]map[string]int{"a": {"x": 1}}
	mm["a"]["y"]++
	fmt.Println(mm, mm["b"]["c"])
	ms := map[string][]int{}
	ms["a"] = append(ms["a"], 1, 2)
	ms["a"][0] += 5
	fmt.Println(ms)
	type key struct{ a, b int }
	mk := map[key]*key{{1, 2}: {3, 4}}
	mk[key{1, 2}].a++
	fmt.Println(*mk[key{1, 2}])
	del := map[int]bool{1: true, 2: true, 3: true}
	for k := range del {
		delete(del, k)
	}
	fmt.Println(len(del))
}
