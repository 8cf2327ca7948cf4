package main

import "fmt"

type A struct{ x int }

func (a *A) Inc() *A { a.x++; return a }

type B struct {
	A
	arr [3]A
	m   map[string]A
	p   **A
}

func get() (B, error) { return B{A: A{5}}, nil }

func ptrs() (ps []*int) {
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	return
}

type F func(F) F

func named() (x, y int, s []string) {
	defer func() { x, y = y, x; s = append(s, "deferred") }()
	x, y = 1, 2
	return x * 10, y * 10, []string{"ret"}
}

func swapper(a []int) func() {
	i := 0
	return func() { a[i], a[i+1] = a[i+1], a[i]; i++ }
}

type Num interface{ ~int | ~float64 }

func Map[T, U any, S ~[]T](s S, f func(T) U) (r []U) {
	for i := range s {
		r = append(r, f(s[i]))
	}
	return
}

func Sum[K comparable, V Num](m map[K]V) (t V) {
	for _, v := range m {
		t += v
	}
	return
}

type L[T any] struct {
	v    T
	next *L[T]
}

func (l *L[T]) Push(v T) *L[T] { return &L[T]{v, l} }
func (l *L[T]) All() func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}

func main() {
	b, err := get()
	b.Inc().Inc()
	b.arr[1].Inc()
	pa := &b.A
	b.p = &pa
	(*b.p).Inc()
	(**b.p).x *= 2
	c := b
	c.Inc()
	c.arr[1].x = 100
	fmt.Println(b.x, c.x, b.arr, c.arr, err, (*c.p).x)
	for _, p := range ptrs() {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	fmt.Println(named())
	a := []int{1, 2, 3, 4}
	s := swapper(a)
	s()
	s()
	fmt.Println(a)
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }), Sum(map[string]float64{"a": 1.5, "b": 2}))
	var l *L[string]
	l = l.Push("a").Push("b").Push("c")
	for i, v := range l.All() {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var grid [3][4]int
	for i, row := range grid {
		for j := range row {
			grid[i][j] = i * j
		}
	}
	sub := grid[1:]
	sub[0][3] = 99
	fmt.Println(grid, len(sub), cap(sub))
	x := []any{1, "a", nil, 2.5, []int{1}, map[string]int{"z": 1}, struct{ A, B int }{1, 2}, &b.A == pa, 'x', byte(1), error(nil), fmt.Errorf("e%d", 1)}
	for _, v := range x {
		switch t := v.(type) {
		case int, float64:
			fmt.Printf("%v(%T) ", t, t)
		case string:
			fmt.Printf("%q ", t+"!")
		case nil:
			fmt.Print("nil ")
		case []int:
			fmt.Print(len(t), cap(t), " ")
		case error:
			fmt.Print(t.Error(), " ")
		case bool:
			fmt.Print(!t, " ")
		default:
			fmt.Printf("%T ", t)
		}
	}
	fmt.Println()
	const big = 1 << 40
	fmt.Println(big>>38, uint32(big>>10), 7&^5, -7>>1)
	type key struct {
		a string
		b [2]int
	}
	m := map[key]*A{{"k", [2]int{1, 2}}: {7}}
	m[key{"k", [2]int{1, 2}}].x++
	if v, ok := m[key{a: "k", b: [2]int{1, 2}}]; ok {
		fmt.Println(v.x, len(m))
	}
	delete(m, key{})
	func() {
		defer func() {
			fmt.Println(recover())
		}()
		var arr []int
		i := -1
		_ = arr[i+1]
	}()
	for i := range 3 {
		defer func() { fmt.Print("d", i, " ") }()
	}
	goto L1
L1:
	var e1, e2 error
	fmt.Println(e1 == e2, e1 == nil)
	str := "日本語"
	for i, r := range str {
		fmt.Print(i, string(r), r, " ")
	}
	fmt.Println(str[3:6], []byte(str)[0], len(str))
	fmt.Printf("%5d|%-5d|%05d|%x|%X|%#x|%o|%b|%c|%q|%U\n", 42, 42, 42, 255, 255, 255, 8, 5, 'A', 'A', 'A')
	fmt.Printf("%8.3f|%-8.2f|%e|%g|%t|%p|%v|%+v|%#v|%T\n", 3.14159, 2.5, 1234.5678, 1e21, true, nil, b.A, b.A, b.A, b.A)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x\n", "go", "go", "go", "golang", "hi\n", "hi")
}
