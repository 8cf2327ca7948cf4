package main

import "fmt"

// Where the per-iteration copy is made: after the body and continue, before the post statement.
func main() {
	var prints []func()
	for i := 0; i < 3; i++ {
		defer func() { fmt.Println("defer", i) }()
		prints = append(prints, func() { fmt.Println("print", i); i += 100 })
	}
	for _, p := range prints {
		p()
	}
	for _, p := range prints {
		p()
	}

	// The condition and the post statement see the new copy.
	var inc func()
	for i, n := 0, 0; n < 4; i, n = i+1, n+1 {
		if n == 0 {
			inc = func() { i += 10 }
		}
		inc()
		fmt.Println("n", n, "i", i)
	}

	// goto and labels leave no copy behind.
	var fs []func() int
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			if j == i {
				continue outer
			}
			if i == 3 {
				break outer
			}
			fs = append(fs, func() int { return i*10 + j })
		}
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()

	// A closure in the init statement sees the first copy only.
	for i, get := 0, (func() int)(nil); i < 3; i++ {
		if get == nil {
			get = func() int { return i }
		}
		fmt.Println("get", get(), "i", i)
	}
}
