package main

type T struct{ a int }

func main() {
	x := 1
	println(T{1}, x) // ERROR "illegal types for operand: print"
	var a [2]int
	print(a, struct{ b T }{}) // ERROR "illegal types for operand: print" "illegal types for operand: print"
	defer println(struct{}{}) // ERROR "illegal types for operand: print"
	print(nil2(), &a, a[:], main)
}

func nil2() any { return nil }
