package main

func main() {
	var m map[string]int
	var ch <-chan int
	_ = len() // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = cap(m) // ERROR "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	close(ch) // ERROR "invalid operation: cannot close receive-only channel ch \(variable of type <-chan int\)"
	ch <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int ch \(variable of type <-chan int\)"
	_ = append(1, 2) // ERROR "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append([]int{}, "a") // ERROR "cannot use \"a\" \(untyped string constant\) as int value in argument to append"
	delete(m, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	append([]int{}, 1) // ERROR "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
}
