// exit 2

package main

import "os"

type S struct{ a, b int }
type F func()
type Str string
type B bool
type C complex128

func main() {
	defer func() {
		recover()
		defer func() {
			recover()
			defer func() {
				recover()
				defer func() {
					println("here")
					panic(C(1 + 2i))
				}()
				panic(B(true))
			}()
			panic(Str("a\nb"))
		}()
		panic(Str("s"))
	}()
	if len(os.Args) > 5 {
		return
	}
	panic(F(nil) == nil)
}
