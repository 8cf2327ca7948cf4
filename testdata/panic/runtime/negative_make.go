// exit 2
package main

func main() {
	n := -5
	_ = make([]string, n)
}
