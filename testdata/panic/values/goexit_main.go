// exit 2
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	defer fmt.Println("deferred by main")
	go func() {
		defer close(done)
		defer fmt.Println("deferred by the goroutine", recover())
		runtime.Goexit()
		fmt.Println("not reached")
	}()
	<-done
	runtime.Goexit()
}
