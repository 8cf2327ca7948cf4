package main

type Big [1 << 51]byte // ERROR "type \[2251799813685248\]byte larger than address space"

type Event struct {
	payload [1 << 16]byte
}

var events chan Event // ERROR "channel element type too large \(>64kB\)"

func main() {
	local := make(chan *[1 << 20]int)
	close(local)
	other := make(chan [8193]int) // ERROR "channel element type too large \(>64kB\)"
	close(other)
}
