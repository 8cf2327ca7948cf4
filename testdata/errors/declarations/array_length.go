package main

type A [struct{}{}]byte // ERROR "array length struct\{\}\{\} \(value of type struct\{\}\) must be constant"

type C [interface{}(1)]byte // ERROR "array length interface\{\}\(1\) \(value of type interface\{\}\) must be constant"

func main() {
	x := &A{} // ERROR "declared and not used: x"
}
