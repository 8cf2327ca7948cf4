package main

func main() {
	x := &("s") // ERROR "declared and not used: x" "invalid operation: cannot take address of \"s\" \(untyped string constant\)"
	y := &(1) // ERROR "declared and not used: y" "invalid operation: cannot take address of 1 \(untyped int constant\)"
}
