package main

import "errors"

func f() (n int, err error) {
	if n > 0 {
		n, err := 1, errors.New("inner")
		_ = n
		_ = err
		return // ERROR "result parameter n not in scope at return" "result parameter err not in scope at return"
	}
	return
}

func main() { f() }
