package main

import (
	"errors"
	"fmt"
	"runtime"
)

func order() (s string) {
	defer func() { s += " outer" }()
	for i := range 3 {
		defer func(n int) { s += fmt.Sprint(" ", n) }(i)
	}
	return "ret"
}

func args() {
	x := 1
	defer fmt.Println("deferred sees", x)
	f := func() int { fmt.Println("argument evaluated"); return 10 }
	defer fmt.Println("with", f())
	x = 2
	fmt.Println("body", x)
}

func named(n int) (result int, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("recovered: %v", p)
			result *= 2
		}
	}()
	result = 21
	if n == 0 {
		panic("zero")
	}
	result = 100 / (n - 1)
	return result, nil
}

func repanic() (msg string) {
	defer func() { msg = fmt.Sprint("final: ", recover()) }()
	defer func() {
		p := recover()
		panic(fmt.Sprint("again ", p))
	}()
	defer func() { panic("replaced") }()
	panic("original")
}

func nested() {
	defer func() { fmt.Println("outer recover:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner recover:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func helper() any { return recover() }

func notDirect() (r any) {
	defer func() { r = recover() }()
	defer func() { func() { fmt.Println("too deep:", recover()) }() }()
	defer func() { fmt.Println("not directly deferred:", helper()) }()
	panic("p")
}

func direct() {
	defer fmt.Println("after helper")
	defer helper()
	panic("swallowed")
}

type closer struct{ name string }

func (c closer) close()   { fmt.Println("close", c.name) }
func (c *closer) pclose() { fmt.Println("pclose", c.name) }

func methods() {
	c := closer{"a"}
	defer c.close()
	defer c.pclose()
	c.name = "b"
}

func loopContinues() (n int) {
	for i := range 5 {
		func() {
			defer func() {
				if recover() != nil {
					n += 100
				}
			}()
			if i%2 == 1 {
				panic(i)
			}
			n++
		}()
	}
	return
}

func main() {
	fmt.Println(order())
	args()
	fmt.Println(named(0))
	fmt.Println(named(1))
	fmt.Println(named(3))
	fmt.Println(repanic())
	nested()
	fmt.Println(notDirect())
	direct()
	methods()
	fmt.Println(loopContinues())
	fmt.Println("no panic:", recover())
	func() {
		defer func() {
			p := recover()
			err, ok := p.(runtime.Error)
			fmt.Println(ok, err)
			var pe *runtime.PanicNilError
			fmt.Println(errors.As(err, &pe))
		}()
		panic(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var f func()
		defer f()
		fmt.Println("nil func is deferred, then called")
	}()
	func() {
		defer func() {
			fmt.Println(recover().(error).Error())
		}()
		panic(errors.New("an error value"))
	}()
	func() {
		defer func() { fmt.Println(recover() == any(closer{"v"})) }()
		panic(closer{"v"})
	}()
}
