// exit 2
package main

type state int

func (s state) String() string { return "state as stringer" }

func main() {
	panic(state(3))
}
