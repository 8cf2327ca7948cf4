package main

import "fmt"

func f(n int) int { fmt.Print("f", n, " "); return n }

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	}
}

func through(n int) (out []string) {
	switch n {
	case 0:
		out = append(out, "zero")
		fallthrough
	case 1, 2:
		out = append(out, "one or two")
		if n == 2 {
			break
		}
		fallthrough
	default:
		out = append(out, "default")
	case 3:
		out = append(out, "three")
		fallthrough
	case 4:
		out = append(out, "four")
	}
	return
}

type color int

func main() {
	for _, n := range []int{95, 85, 3} {
		fmt.Print(grade(n), " ")
	}
	fmt.Println()
	for n := range 6 {
		fmt.Println(n, through(n))
	}
	switch x := f(2); x {
	case f(1), f(2), f(3):
		fmt.Println("matched", x)
	case f(4):
		fmt.Println("no")
	}
	switch f(9) {
	default:
		fmt.Println("default first in text, last in order")
	case f(8):
	}
	switch {
	}
	switch x := 5; {
	case x > 3 && x < 10:
		fmt.Println("in range")
	}
	switch s := "go"; s + "pher" {
	case "gopher":
		fmt.Println("string case")
	}
	switch c := color(2); c {
	case 0, 1:
	case 2:
		fmt.Println("color")
	}
	var e any = 3
	switch e {
	case "3":
		fmt.Println("string")
	case 3.0:
		fmt.Println("float")
	case 3:
		fmt.Println("int in interface")
	}
	switch e := e.(type) {
	case int, string:
		fmt.Printf("%T\n", e)
	}
	switch {
	case true:
		switch {
		case false:
		default:
			fmt.Println("nested")
		}
	case false:
	}
	i := 0
loop:
	for {
		switch i++; {
		case i < 3:
			continue
		case i == 5:
			break loop
		}
		fmt.Print(i, " ")
	}
	fmt.Println("end", i)
	switch p := (*int)(nil); p {
	case nil:
		fmt.Println("nil pointer")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch r := 'x'; {
	case 'a' <= r && r <= 'z':
		fmt.Println("lower")
		fallthrough
	case r == 'Q':
		fmt.Println("fell")
	}
	switch f := func() bool { return true }; f() {
	case true:
		fmt.Println("call")
	}
}
