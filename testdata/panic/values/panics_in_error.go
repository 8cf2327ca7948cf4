// exit 2
package main

import "fmt"

type bad struct{}

func (bad) Error() string { panic("in Error") }

func main() {
	defer fmt.Println("deferred")
	panic(bad{})
}
