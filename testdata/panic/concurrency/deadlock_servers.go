// exit 2

package main

import "fmt"

type server struct {
	req  chan func()
	name string
}

func (s *server) loop() {
	for f := range s.req {
		f()
	}
}

func (s *server) call(o *server) int {
	r := make(chan int)
	s.req <- func() {
		if o != nil {
			r <- o.call(s)
			return
		}
		r <- 1
	}
	return <-r
}

func main() {
	a := &server{make(chan func()), "a"}
	b := &server{make(chan func()), "b"}
	go a.loop()
	go b.loop()
	fmt.Println(a.call(nil))
	fmt.Println(a.call(b))
}
