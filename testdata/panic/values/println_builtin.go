// exit 0
package main

// The predeclared print and println write to standard error.
func main() {
	print("a", 1, true, "\n")
	println("x", -5, 2.5, 'c', uint8(200), nil == any(nil), 1e100, 3+4i)
	println()
	var e error
	println(e == nil, len("héllo"), float32(0.1), 100000000.0)
}
