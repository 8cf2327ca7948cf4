// exit 2
package main

type failure int

func (f failure) Error() string { return "failure as error" }

func main() {
	panic(failure(3))
}
