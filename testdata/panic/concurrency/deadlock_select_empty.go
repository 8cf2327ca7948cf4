// exit 2
package main

import "fmt"

func main() {
	defer fmt.Println("not printed")
	select {}
}
