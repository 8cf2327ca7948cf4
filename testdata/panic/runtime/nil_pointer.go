// exit 2
package main

import "fmt"

type node struct {
	next *node
	val  int
}

func main() {
	n := &node{val: 1}
	for {
		fmt.Println(n.val)
		n = n.next
	}
}
