package main

func a(n int) int {
	if n > 0 {
		return 1
	}
} // ERROR "missing return"

func b(n int) int {
	for n < 10 {
		return 1
	}
} // ERROR "missing return"

func c(n int) int {
	switch n {
	case 1:
		return 1
	}
} // ERROR "missing return"

func d() int {
	for {
		break
	}
} // ERROR "missing return"

func e(n int) int { // no error: terminating
	if n > 0 {
		return 1
	} else {
		panic("x")
	}
}

func f(n int) int {
	switch {
	case n > 1:
		return 1
	default:
		for {
		}
	}
}

func g() int {
L:
	goto L
}

func h() int {
	select {}
}

func i() func() int {
	return func() int {
	} // ERROR "missing return"
}

func j(n int) int {
outer:
	for {
		for {
			break outer
		}
	}
} // ERROR "missing return"

func main() {}
