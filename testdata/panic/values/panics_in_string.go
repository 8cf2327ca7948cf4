// exit 2
package main

type str struct{}

func (str) String() string { panic("in String") }

type E struct{ a int }

func main() {
	defer func() {
		defer func() {
			panic(E{3})
		}()
		panic(str{})
	}()
	panic(1.5)
}
