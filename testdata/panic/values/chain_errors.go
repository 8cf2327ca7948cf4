// exit 2

package main

import (
	"errors"
	"fmt"
)

type E struct{ s string }

func (e E) Error() string { return "E:" + e.s }

func main() {
	defer func() {
		r := recover()
		fmt.Println("r1", r)
		defer func() {
			panic(fmt.Sprint("third after ", recover()))
		}()
		panic(fmt.Errorf("second: %w", errors.New("x\ny")))
	}()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic(E{"in defer"})
	}()
	panic(E{"first\nline"})
}
