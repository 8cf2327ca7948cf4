package main

func slices(a []int) {
	_ = a[] // ERROR "syntax error: unexpected \], expected operand"
	_ = a[1::2] // ERROR "middle index required in 3-index slice"
	_ = a[:1:] // ERROR "final index required in 3-index slice"
	_ = a[1 2] // ERROR "syntax error: unexpected literal 2, expected comma, : or \]"
	_ = (struct{}){} // ERROR "syntax error: cannot parenthesize type in composite literal"
	defer (f()) // ERROR "expression in defer must not be parenthesized"
	go func() {}
}
