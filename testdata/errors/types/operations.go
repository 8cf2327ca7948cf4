package main

func f() {}

func main() {
	x := 5
	x() // ERROR "invalid operation: cannot call x \(variable of type int\): int is not a function"
	x[0] = 1 // ERROR "cannot index x \(variable of type int\)"
	_ = *x // ERROR "invalid operation: cannot indirect x \(variable of type int\)"
	<-x // ERROR "invalid operation: cannot receive from non-channel int x \(variable of type int\)"
	x <- 1 // ERROR "invalid operation: cannot send to non-channel int x \(variable of type int\)"
	for range f { // ERROR "cannot range over f \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count"
	}
	_ = x.(int) // ERROR "invalid operation: x \(variable of type int\) is not an interface"
	_ = x[1:] // ERROR "cannot slice x \(variable of type int\)"
	_ = len(x) // ERROR "invalid argument: x \(variable of type int\) for built-in len"
	x.y = 1 // ERROR "x\.y undefined \(type int has no field or method y\)"
}
