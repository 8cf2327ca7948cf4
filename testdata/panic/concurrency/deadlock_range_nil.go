// exit 2

package main

import "fmt"

type T struct {
	ch chan struct{}
}

func (t *T) run() {
	fmt.Println("start")
	for range t.ch {
	}
}

func main() {
	t := new(T)
	t.run()
}
