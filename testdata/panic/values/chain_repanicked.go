// exit 2

package main

import "fmt"

func main() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("re", r)
			panic(r)
		}
	}()
	defer func() {
		r := recover()
		panic(fmt.Sprintf("%v again", r))
	}()
	var m map[string]int
	m["a"] = 1
}
