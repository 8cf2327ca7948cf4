package main

//go:noinline
type T int

//go:linkname local remote

//go:embed a.txt
var data string

//go:noinline // ERROR "misplaced compiler directive"
var (
	x int
)

func main() {
	//go:nosplit
	var y int
	_ = y
}
