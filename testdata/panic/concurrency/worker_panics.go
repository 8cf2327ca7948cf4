// exit 2

package main

import (
	"fmt"
	"time"
)

type err struct{ code int }

func (e *err) Error() string { return fmt.Sprintf("code %d", e.code) }

func worker(id int, c chan int) {
	defer fmt.Println("worker", id, "unwinds")
	for v := range c {
		if v == 3 {
			panic(&err{v})
		}
	}
}

func main() {
	c := make(chan int)
	go worker(1, c)
	for i := range 10 {
		c <- i
	}
	time.Sleep(time.Hour)
}
