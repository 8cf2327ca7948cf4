package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type shape interface {
	area() float64
	fmt.Stringer
}

type sq struct{ side float64 }
type circ struct{ r float64 }

func (s sq) area() float64     { return s.side * s.side }
func (s sq) String() string    { return fmt.Sprintf("sq(%g)", s.side) }
func (c *circ) area() float64  { return 3 * c.r * c.r }
func (c *circ) String() string { return fmt.Sprintf("circ(%g)", c.r) }

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func mayFail(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{3}
	}
	return e // never nil as an error
}

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case float64:
		return fmt.Sprintf("float %.1f", x+1)
	case string:
		return "string " + x
	case []int:
		return fmt.Sprint("slice of ", len(x))
	case map[string]int:
		return fmt.Sprint("map of ", len(x))
	case func(int) int:
		return fmt.Sprint("func ", x(2))
	case *sq:
		return "pointer to sq"
	case shape:
		return "shape " + x.String()
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	case chan int:
		return fmt.Sprint("chan ", cap(x))
	case struct{ X int }:
		return fmt.Sprint("anonymous ", x.X)
	case [2]bool:
		return fmt.Sprint("array ", x[1])
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	shapes := []shape{sq{2}, &circ{1}, sq{1.5}}
	total := 0.0
	for _, s := range shapes {
		total += s.area()
	}
	fmt.Println(shapes, total, shapes[0] == shape(sq{2}), shapes[1] == shape(&circ{1}))
	err := mayFail(false)
	fmt.Println(err == nil, err.(*myErr) == nil, mayFail(true))
	for _, v := range []any{nil, 1, int64(2), 2.5, "s", []int{1}, map[string]int{}, func(i int) int { return i * i }, &sq{}, sq{3}, &circ{2}, errors.New("e"), make(chan int, 4), struct{ X int }{6}, [2]bool{false, true}, int8(4), struct{}{}, &myErr{9}} {
		fmt.Println(kind(v))
	}
	var r io.Reader = strings.NewReader("text")
	_, isWriter := r.(io.Writer)
	_, isByteReader := r.(io.ByteReader)
	fmt.Println(isWriter, isByteReader)
	var a any = 5
	if n, ok := a.(int); ok {
		fmt.Println(n + 1)
	}
	s, ok := a.(string)
	fmt.Printf("%q %t\n", s, ok)
	for _, f := range []func(){
		func() { _ = a.(string) },
		func() { _ = a.(shape) },
		func() { var e any; _ = e.(int) },
		func() { var s shape; s.area() },
		func() { var s shape; _ = s.(fmt.Stringer) },
		func() { var x any = circ{}; _ = x.(shape) },
		func() { var e error = &myErr{}; _ = e.(interface{ Code() int }) },
		func() { fmt.Println(any([]int{}) == any([]int{})) },
		func() { fmt.Println(any(func() {}) == any(1)) },
		func() { fmt.Println(any(map[int]int{}) == any(map[int]int{})) },
	} {
		func() {
			defer func() {
				if p := recover(); p != nil {
					_, isErr := p.(error)
					fmt.Println(p, isErr)
				}
			}()
			f()
		}()
	}
	var p1, p2 any = &sq{1}, &sq{1}
	fmt.Println(p1 == p2, p1 == p1, any(1) == any(1.0), any(int32(1)) == any('\x01'), any("a") == any("a"))
	area := shape.area
	str := fmt.Stringer.String
	fmt.Println(area(sq{4}), str(&circ{4}))
}
