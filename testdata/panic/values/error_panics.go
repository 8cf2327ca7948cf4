// exit 2

package main

import (
	"errors"
	"fmt"
	"os"
)

type bad struct{}

func (bad) Error() string { panic("in Error") }

func main() {
	defer fmt.Println("d1")
	defer func() {
		r := recover()
		fmt.Println(r.(error).Error())
		if len(os.Args) > 3 {
			return
		}
		panic(bad{})
	}()
	panic(errors.Join(errors.New("a"), errors.New("b")))
}
