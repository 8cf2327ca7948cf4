// Lexical elements: comments, automatic semicolons, identifiers, operators, in odd places.
package main /* a general comment
over two lines ends the line */

import "fmt"

// spec: "an identifier is a sequence of one or more letters and digits".
var αβ, ThisVariableIsExported, _x9, 日本, a١ = 1, 2, 3, 4, 5

type (
	T struct{ x, y int }
	// A semicolon may be omitted before a closing bracket.
	U struct {
		f func(); g int }
	E struct{}
)

func (T) int() string { return "predeclared names are no keywords" }

func one() (int, string) { return 1, "one" }

func main() {
	fmt.Println(αβ, ThisVariableIsExported, _x9, 日本, a١)
	x := 1 /* a comment
	with a newline acts like one */
	y := 2 /* one without is a blank */ + 3
	fmt.Println(x, y) // line comment
	{ fmt.Print("a"); fmt.Print("b"); fmt.Println() }
	var p *int = &x; *p++; fmt.Println(x - -1, x+ +1, - -x, ^^x, !!true, *&x)
	z := x /*/ not the end /*/ * 2
	fmt.Println(z, T{1, 2}.int(), U{nil, 3}.g, E{})
	if n, s := one(); n == 1 { fmt.Println(s) } else { fmt.Println("no") }
	for i := 0; i < 2; i++ { fmt.Print(i, ";") }; fmt.Println()
	switch { case true: fmt.Println("true"); default: fmt.Println("default") }
	fmt.Println(
		1,
		"trailing comma",
	)
	len := func(s string) int { return -1 }
	true := false
	fmt.Println(len("abc"), true)
	type string = int
	var s string = 7
	fmt.Println(s)
	;;;
	a := []int{
		1, 2,
		3}
	fmt.Println(a[len2(a)-1],
		a[0])
	const c = 1 +
		2*
			3
	fmt.Println(c &^ 1 << 1, c<<1&^2, 7&^2|8^1, x-y-z, 100/7%4*2, 1+2<<3)
	var ch = make(chan int, 1)
	ch<- -1
	fmt.Println(<-ch == -1, 3 > -2, -5 % 3, 5 & -5, 1<<3>>1)
	goto end
end:
}

func len2(a []int) int { return len(a) }
