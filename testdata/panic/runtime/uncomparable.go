// exit 2
package main

type box struct{ v any }

func main() {
	a, b := box{map[string]int{}}, box{map[string]int{}}
	println(a == b)
}
