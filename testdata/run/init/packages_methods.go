package main

import "fmt"

// Dependencies through method values, closures, methods on package variables and initialised arrays.
type registry struct{ names []string }

func (r *registry) add(n string) int { r.names = append(r.names, n); return len(r.names) }

var reg = &registry{}

var (
	third  = reg.add("third") + second*0
	second = reg.add("second") + first*0
	first  = reg.add("first")
)

var lookup = map[string]int{"a": a, "b": b}

var a, b = b + 1, len(list)

var list = [...]int{5: 1, 2}

var get = func() int { return inner }

var inner = 42

var chained = wrap(wrap(wrap(0)))

func wrap(n int) int { calls++; return n + step }

var step = 10

var calls int

var arr = [3]func() string{
	func() string { return fmt.Sprint("arr0 ", first) },
	hello,
}

func hello() string { return greeting + " " + target.name }

var greeting = "hello"

var target = struct{ name string }{"world"}

type enum int

const (
	red enum = iota
	green
)

var enumNames = map[enum]string{red: "red", green: "green"}

func (e enum) String() string { return enumNames[e] }

var shown = fmt.Sprint(green, " ", red)

func init() { reg.add("init") }

func main() {
	fmt.Println(reg.names, first, second, third)
	fmt.Println(lookup, a, b, get(), chained, calls)
	fmt.Println(arr[0](), arr[1](), arr[2] == nil, shown)
}
