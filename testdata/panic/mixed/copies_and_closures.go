// exit 2
package main

import "fmt"

func f(xs []int, m map[string]int, a [2]int, p *int, c chan int) {
	xs[0] = 1
	m["x"] = 1
	a[0] = 1
	*p = 1
	c <- 1
}

type T struct {
	a int
	b [2]string
	c []int
	d map[string]int
	e *T
}

func modify(t T) T {
	t.a = 99
	t.b[0] = "changed"
	t.c[0] = 99
	t.d["k"] = 99
	if t.e != nil {
		t.e.a = 99
	}
	return t
}

func multi() (a, b int, c string) { return 1, 2, "three" }

func named(x int) (y int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	y = 10 / x
	return
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

type Tree[K any] struct {
	Left, Right *Tree[K]
	Key         K
}

func (t *Tree[K]) Insert(k K, less func(a, b K) bool) *Tree[K] {
	if t == nil {
		return &Tree[K]{Key: k}
	}
	if less(k, t.Key) {
		t.Left = t.Left.Insert(k, less)
	} else {
		t.Right = t.Right.Insert(k, less)
	}
	return t
}

func (t *Tree[K]) Each(f func(K)) {
	if t == nil {
		return
	}
	t.Left.Each(f)
	f(t.Key)
	t.Right.Each(f)
}

func main() {
	xs, m, a, n, c := []int{0}, map[string]int{}, [2]int{}, 0, make(chan int, 1)
	f(xs, m, a, &n, c)
	fmt.Println(xs, m, a, n, len(c))
	t := T{1, [2]string{"a", "b"}, []int{1}, map[string]int{}, &T{a: 5}}
	u := modify(t)
	fmt.Println(t.a, t.b, t.c, t.d, t.e.a)
	fmt.Println(u.a, u.b, u.e == t.e)
	x, _, z := multi()
	fmt.Println(x, z)
	fmt.Println(named(0))
	fmt.Println(named(3))
	g := fib()
	for range 10 {
		fmt.Print(g(), " ")
	}
	fmt.Println()
	var root *Tree[string]
	for _, w := range []string{"m", "c", "x", "a", "d"} {
		root = root.Insert(w, func(a, b string) bool { return a < b })
	}
	root.Each(func(s string) { fmt.Print(s) })
	fmt.Println()
	var iface interface {
		Error() string
	}
	fmt.Println(iface == nil, iface)
	s := "héllo"
	for i, r := range s {
		fmt.Printf("%d:%c(%d) ", i, r, len(string(r)))
	}
	fmt.Println(len(s), s[1], s[1:3], []byte(s)[:3], []rune(s)[1])
	b := []byte("abc")
	b2 := b
	b2[0] = 'X'
	str := string(b)
	b[1] = 'Y'
	fmt.Println(str, string(b), string(b2))
	var arr2 [2][3]int
	for i := range arr2 {
		for j := range arr2[i] {
			arr2[i][j] = i*3 + j
		}
	}
	fmt.Println(arr2, len(arr2), len(arr2[0]))
	var i8 int8 = 127
	i8++
	var u8 uint8x = 0
	u8--
	fmt.Println(i8, u8, 7/-2, -7%3, 1<<10|1, 6&^2)
	goto end
end:
	fmt.Println("end")
	var mm map[string][]int
	fmt.Println(mm["nope"] == nil, len(mm))
	mm["x"] = append(mm["x"], 1)
}

type uint8x uint8
