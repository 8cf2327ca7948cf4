package main

type A [struct{}{}]byte // ERROR "array length struct\{\}\{\} \(value of type struct\{\}\) must be constant"

type B [map[int]int{}[0]]byte // ERROR "array length map\[int\]int\{\}\[0\] \(map index expression of type int\) must be constant"

type C [interface{}(1)]byte // ERROR "array length interface\{\}\(1\) \(value of type interface\{\}\) must be constant"

func main() {
	x := &A{} // ERROR "declared and not used: x"
}
