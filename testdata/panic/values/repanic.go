// exit 2
package main

import "fmt"

func risky() {
	defer func() {
		r := recover()
		fmt.Println("recovered", r)
		panic(fmt.Sprintf("re-panic: %v", r))
	}()
	panic("first")
}

func main() {
	risky()
}
