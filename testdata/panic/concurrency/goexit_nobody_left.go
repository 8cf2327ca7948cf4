// exit 2

package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(10 * time.Millisecond)
		fmt.Println("other done")
	}()
	defer func() { fmt.Println("recover:", recover()) }()
	runtime.Goexit()
}
