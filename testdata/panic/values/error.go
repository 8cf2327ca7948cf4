// exit 2
package main

import "fmt"

type failure struct{ code int }

func (f failure) Error() string { return fmt.Sprintf("failure %d", f.code) }

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	check(nil)
	check(fmt.Errorf("outer: %w", failure{7}))
}
