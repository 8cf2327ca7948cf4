// exit 2
package main

func main() {
	s := make([]byte, 2, 4)
	n := 5
	_ = s[1:n]
}
