// exit 2
package main

type registry struct{ byName map[string]int }

func (r *registry) add(n string) { r.byName[n]++ }

func main() {
	var r registry
	r.add("x")
}
