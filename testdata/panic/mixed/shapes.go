// exit 2
package main

import "fmt"

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Rect struct{ W, H float64 }
type Circle struct{ R float64 }

func (r Rect) Area() float64        { return r.W * r.H }
func (r Rect) Perimeter() float64   { return 2 * (r.W + r.H) }
func (c Circle) Area() float64      { return 3.14159 * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * 3.14159 * c.R }

type Named struct {
	Shape
	Name string
}

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Push(x T) { s.xs = append(s.xs, x) }
func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.xs) == 0 {
		return zero, false
	}
	x := s.xs[len(s.xs)-1]
	s.xs = s.xs[:len(s.xs)-1]
	return x, true
}

func main() {
	shapes := []Shape{Rect{3, 4}, Circle{2}, Named{Rect{1, 1}, "unit"}}
	for i, s := range shapes {
		fmt.Printf("%d %T %.2f %.2f\n", i, s, s.Area(), s.Perimeter())
		if n, ok := s.(Named); ok {
			fmt.Println(n.Name, n.Shape, n)
		}
	}
	var st Stack[Shape]
	for _, s := range shapes {
		st.Push(s)
	}
	for {
		s, ok := st.Pop()
		if !ok {
			fmt.Println(s == nil, ok)
			break
		}
		fmt.Printf("%v %+v %#v\n", s, s, s)
	}
	var arr [5]int
	sl := arr[1:3:4]
	sl = append(sl, 9)
	fmt.Println(arr, len(sl), cap(sl))
	sl = append(sl, 10)
	sl[0] = 77
	fmt.Println(arr, sl, len(sl))
	x := 10
	p := &x
	pp := &p
	**pp = 20
	fmt.Println(x, *p == **pp)
	type kv struct {
		k string
		v int
	}
	m := map[string]*kv{}
	for _, e := range []kv{{"a", 1}, {"b", 2}} {
		m[e.k] = &e
	}
	fmt.Println(*m["a"], *m["b"], len(m))
	func() {
		defer fmt.Println("d1")
		for i := 0; i < 3; i++ {
			defer func(n int) { fmt.Print("d", n, " ") }(i)
		}
	}()
	var e interface{} = shapes
	switch v := e.(type) {
	case []Shape:
		fmt.Println("shapes", len(v))
	}
	const huge = 1 << 70
	fmt.Println(huge>>68, float64(huge))
	fmt.Printf("%5t|%-8s|%08.3f|%+d|%x|%X|%o|%b|%e|%c|%U\n", true, "go", 3.14159, 42, 255, 255, 8, 5, 12345.678, 'G', 'G')
	var np *Rect
	defer func() { fmt.Println(recover()); panic("final") }()
	fmt.Println(np.Area())
}
