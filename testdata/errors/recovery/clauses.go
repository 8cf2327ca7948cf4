package main

func f(c chan int, xs []int) int {
	select {
	case <-c:
		return case c <- 1: // ERROR "syntax error: unexpected keyword case, expected expression"
	}
	for x := range xs // ERROR "syntax error: unexpected newline, expected \{ after for clause"
	{
	}
	~c // ERROR "syntax error: unexpected ~, expected \}"
	for i := 0; i < 3 {
	}
	_ = xs[1:2]{}
	return 0
}
