package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"unsafe"
)

type Box[T any] struct{ v T }

func (b Box[T]) Local() any {
	type L struct{ n int }
	return L{1}
}

func F[A any](depth int) []any {
	type U struct{}
	type T[B any] struct {
		a A
		b B
		next *T[B]
	}
	type R struct{ next *R }
	type Arr [2]U
	r := []any{U{}, T[int]{}, T[U]{}, R{}, Arr{}, []U{}, map[string]T[A]{}, func() any { type In struct{}; return In{} }()}
	if depth > 0 {
		r = append(r, F[A](depth-1)[0])
	}
	return r
}

func size[T any](x T) (uintptr, uintptr, uintptr) {
	s := struct {
		b bool
		x T
		c byte
	}{}
	return unsafe.Sizeof(x), unsafe.Alignof(x), unsafe.Offsetof(s.c)
}

type local int

func main() {
	type X struct{ a int }
	for _, v := range append(append(F[int](0), F[string](1)...), F[X](0)...) {
		fmt.Printf("%T\n", v)
	}
	a, b := F[int](0), F[string](0)
	for i := range a {
		fmt.Print(a[i] == nil, reflect.TypeOf(a[i]) == reflect.TypeOf(b[i]), reflect.TypeOf(a[i]) == reflect.TypeOf(F[int](1)[i]), " ")
	}
	fmt.Println()
	fmt.Printf("%T %T %T\n", Box[X]{}, Box[json.Decoder]{}, Box[Box[[]X]]{})
	fmt.Printf("%T %T %v\n", Box[int]{}.Local(), Box[X]{}.Local(), Box[int]{}.Local() == Box[string]{}.Local())
	fmt.Println(reflect.TypeOf(Box[X]{}).Name(), reflect.TypeOf(F[X](0)[1]).Name(), reflect.TypeOf(X{}).Name())
	fmt.Println(size(1))
	fmt.Println(size("a"))
	fmt.Println(size(X{}))
	fmt.Println(size([3]int16{}))
	fmt.Println(size(any(1)))
	fmt.Println(size(complex64(1)))
	fmt.Println(size(struct{}{}))
	var n any = b[0]
	switch n.(type) {
	case struct{}:
		fmt.Println("struct")
	default:
		fmt.Println("local")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		type X struct{ a int }
		_ = any(X{}).(fmt.Stringer)
	}()
}
