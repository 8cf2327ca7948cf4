// exit 2

package main

import (
	"fmt"
	"runtime"
)

func f() {
	defer func() {
		fmt.Println("f", recover())
	}()
	defer func() {
		defer func() {
			defer func() { fmt.Println("deep", recover()) }()
			panic(3)
		}()
		panic(2)
	}()
	panic(1)
}

func main() {
	f()
	done := make(chan int)
	go func() {
		defer close(done)
		defer func() { fmt.Println(recover()) }()
		defer func() { runtime.Goexit() }()
		panic("lost")
	}()
	<-done
	go func() {
		defer func() {
			panic("from goexit")
		}()
		runtime.Goexit()
	}()
	select {}
}
