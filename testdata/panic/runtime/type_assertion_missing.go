// exit 2
package main

import "fmt"

func main() {
	var v any = struct{ X int }{1}
	fmt.Println(v.(fmt.Stringer).String())
}
