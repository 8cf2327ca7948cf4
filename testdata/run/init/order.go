package main

import "fmt"

var (
	a = c + b
	b = f("b", 1)
	c = f("c", 2)
	d = func() int { return f("d", e) }()
	e = g() + 1
)

var x, y = pair()

var _ = f("blank", 0)

var table = map[string]func() int{"e": func() int { return e }}

var late int = usesLate()

var lateVar = f("lateVar", 5)

func usesLate() int { return lateVar * 2 }

type config struct{ name string }

var cfg = &config{name: label}

const label = "const" + suffix
const suffix = "!"

func f(name string, v int) int {
	fmt.Println("init", name, v)
	return v
}

func g() int { return h + 1 }

var h = f("h", 40)

func pair() (int, string) {
	fmt.Println("pair")
	return 7, "seven"
}

func init() {
	fmt.Println("init 1", a, b, c, d, e)
	a = 100
}

func init() {
	fmt.Println("init 2", a, x, y)
}

var before = first.n

var first = struct{ n int }{f("first", 3)}

func main() {
	fmt.Println("main", a, late, cfg.name, before, h, table["e"]())
	total := 0
	for _, f := range steps {
		total += f()
	}
	fmt.Println(total, m.value(), local())
}

var steps = []func() int{one, func() int { return two }}

var two = f("two", 2)

func one() int { return 1 }

type meth struct{}

func (meth) value() int { return hidden }

var m meth

var hidden = f("hidden", 11)

func local() int {
	var z = zdep
	return z
}

var zdep = func() int { return len(label) }()
