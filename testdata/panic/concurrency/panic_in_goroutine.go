// exit 2
package main

import (
	"errors"
	"fmt"
)

func main() {
	defer fmt.Println("main's defers do not run")
	done := make(chan bool)
	go func() {
		defer fmt.Println("the goroutine's do")
		panic(errors.New("task failed"))
	}()
	<-done
}
