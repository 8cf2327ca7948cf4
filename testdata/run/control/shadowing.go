package main

import "fmt"

var x = "package"

type int32 string // a predeclared name is an ordinary one

func true() bool { return 1 == 2 }

func len(s string) string { return "my len of " + s }

func param(x int) (r int) {
	{
		x := x * 2
		r += x
		if x := x + 1; x > 3 {
			r += x
			x := "string now"
			_ = x
		} else {
			r -= x
		}
	}
	r += x
	return
}

func err() (n int, err error) {
	if n, err := fmt.Sscan("12", new(int)); err == nil && n == 1 {
		fmt.Println("inner", n, err)
	}
	defer func(n int) { fmt.Println("deferred copy", n) }(n)
	n = 5
	return n + 1, fmt.Errorf("outer")
}

func main() {
	fmt.Println(x)
	x := x + " shadowed"
	fmt.Println(x)
	for x := 0; x < 2; x++ {
		x := fmt.Sprint("loop ", x)
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	switch x := any(x).(type) {
	case string:
		x += "!"
		fmt.Println(x)
	}
	fmt.Println(param(1), param(5))
	fmt.Println(err())
	var s int32 = "a string type"
	fmt.Println(s, true(), len("abc"))
	nil := 3
	string := func(i int) int { return i * nil }
	fmt.Println(string(4))
	fmt := fakeFmt{}
	fmt.Println("method of a local")
	f := func(x string2) string2 { return x }
	println := f("param")
	_ = println
	type T int
	{
		type T struct{ a int }
		var t T
		t.a = 1
		fmt.Println(t.a)
	}
	var t T = 2
	fmt.Println(int(t))
	a, b := 1, 2
	a, c := 3, 4
	{
		a, b := b, a
		fmt.Println(a, b, c)
	}
	fmt.Println(a, b)
}

type string2 = string

type fakeFmt struct{ n int }

func (fakeFmt) Println(a ...any) { fmt.Println(append([]any{"fake:"}, a...)...) }
