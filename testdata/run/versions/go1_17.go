// New in Go 1.17: conversions of slices to array pointers.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	p := (*[2]int)(s)
	p[0] = 9
	fmt.Println(s, *p, len(p))
}
