package main

import "fmt"

// Two parties swap greetings. Whichever of its two cases can go ahead first does, then the other.
func swap(name string, in <-chan string, out chan<- string) (got string) {
	sent := false
	for !sent || got == "" {
		var o chan<- string
		if !sent {
			o = out
		}
		var i <-chan string
		if got == "" {
			i = in
		}
		select {
		case got = <-i:
		case o <- "hello from " + name:
			sent = true
		}
	}
	return got
}

func main() {
	ab, ba := make(chan string), make(chan string)
	reply := make(chan string, 1)
	go func() { reply <- swap("b", ab, ba) }()
	fmt.Println("a got:", swap("a", ba, ab))
	fmt.Println("b got:", <-reply)
}
