// exit 2
package main

type handler struct{ on map[string]func(int) int }

func main() {
	h := handler{map[string]func(int) int{"a": func(n int) int { return n }}}
	println(h.on["a"](1))
	println(h.on["b"](2))
}
