// exit 2
package main

func main() {
	m := map[any]int{}
	m["ok"] = 1
	m[[]string{"bad"}]++
}
