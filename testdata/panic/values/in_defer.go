// exit 2
package main

import "fmt"

func main() {
	defer func() {
		defer func() { fmt.Println("innermost", recover()) }()
		panic("in deferred call")
	}()
	panic("stays")
}
