// exit 7

package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	defer fmt.Println("not printed")
	go func() {
		defer os.Exit(7)
		defer fmt.Println("printed")
		runtime.Goexit()
	}()
	select {}
}
