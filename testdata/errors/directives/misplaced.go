//go:noinline
package main

import "fmt"

//go:noinline
type T int

//go:nosplit
var x = 1

//go:noinline
const c = 1

//go:noinline
func ok() {}

func main() {
	//go:noinline // ERROR "misplaced compiler directive"
	fmt.Println(x, c) //go:noinline // ERROR "misplaced compiler directive"

	//go:nosplit
	var y int
	_ = y
}

//go:nowritebarrier // ERROR "//go:nowritebarrier only allowed in runtime"
func barrier() {}

//go:linkname
func usage() {}

//go:linkname a b c d // ERROR "usage: //go:linkname localname \[linkname\]"
func tooMany() {}
