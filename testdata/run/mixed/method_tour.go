package main

import (
	"fmt"
	"os"
	"strings"
)

type Animal interface {
	Sound() string
}
type Named interface{ Name() string }
type Pet interface {
	Animal
	Named
}
type Base struct{ name string }

func (b Base) Name() string      { return b.name }
func (b *Base) Rename(s string)  { b.name = s }
func (b Base) Describe() string  { return "base " + b.Name() }

type Dog struct {
	Base
	age int
}

func (d Dog) Sound() string { return "woof" }
func (d Dog) Name() string  { return "dog " + d.Base.Name() }

type Puppy struct {
	*Dog
	Named2
}
type Named2 struct{ nick string }

func (n Named2) Nick() string { return n.nick }

type Wrapper struct {
	Pet
	extra int
}

type F func(int) int

func (f F) Apply(x int) int { return f(x) }

type MyMap map[string]int

func (m MyMap) Inc(k string) { m[k]++ }

type MySlice []int

func (s *MySlice) Push(v int) { *s = append(*s, v) }
func (s MySlice) Len() int    { return len(s) }

type Int int

func (i Int) Add(o Int) Int { return i + o }
func (i *Int) Inc()         { *i++ }

type Node struct {
	val         int
	left, right *Node
}

func (n *Node) Insert(v int) *Node {
	if n == nil {
		return &Node{val: v}
	}
	if v < n.val {
		n.left = n.left.Insert(v)
	} else {
		n.right = n.right.Insert(v)
	}
	return n
}
func (n *Node) Walk(f func(int)) {
	if n != nil {
		n.left.Walk(f)
		f(n.val)
		n.right.Walk(f)
	}
}

type T struct{ a, b int }
type U struct {
	a int `json:"x"`
	b int
}

func (t T) Val() int   { return t.a }
func (t *T) Ptr() int  { return t.a * 10 }

type Outer struct {
	Inner
	X int
}
type Inner struct {
	X, Y int
	Deep
}
type Deep struct{ Z int }

func (d *Deep) SetZ(z int) { d.Z = z }

type Err struct{ code int }

func (e Err) Error() string { return fmt.Sprintf("err %d", e.code) }

func mayFail(i int) error {
	if i > 1 {
		return Err{i}
	}
	return nil
}
func typedNil() error {
	var e *Err2
	return e
}

type Err2 struct{}

func (e *Err2) Error() string { return "err2" }

func kind(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-ish %v", v)
	case string:
		return "string " + v
	case []int:
		return fmt.Sprint("slice ", len(v))
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer"
	case func() int:
		return fmt.Sprint("func ", v())
	case map[string]int, chan int:
		return fmt.Sprintf("%T", v)
	case *T:
		return fmt.Sprint("ptr T ", v.a)
	case struct{ a int }:
		return fmt.Sprint("anon ", v.a)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	d := Dog{Base{"rex"}, 3}
	d.Rename("max")
	fmt.Println(d.Name(), d.Describe(), d.Sound(), d)
	p := Puppy{&d, Named2{"pup"}}
	p.Rename("tiny")
	fmt.Println(p.Name(), p.Nick(), d.name, p.Describe(), p.age)
	var pet Pet = d
	w := Wrapper{pet, 1}
	fmt.Println(w.Name(), w.Sound())
	f1 := d.Name
	d.Rename("zed")
	fmt.Println(f1(), d.Name())
	f2 := (*Base).Rename
	f2(&d.Base, "expr")
	f3 := Dog.Name
	f4 := (*Dog).Name
	f5 := Animal.Sound
	f6 := Puppy.Name
	f7 := (*Puppy).Rename
	f7(&p, "f7")
	fmt.Println(f3(d), f4(&d), f5(d), f6(p))
	fmt.Printf("%T %T %T %T %T\n", f2, f3, f4, f5, f7)
	fmt.Println(F(func(x int) int { return x * 2 }).Apply(21))
	m := MyMap{}
	m.Inc("a")
	m.Inc("a")
	inc := m.Inc
	inc("b")
	fmt.Println(m)
	var s MySlice
	s.Push(1)
	push := s.Push
	push(2)
	fmt.Println(s, s.Len())
	var i Int = 5
	i.Inc()
	incf := i.Inc
	incf()
	fmt.Println(i, i.Add(3), Int(2).Add(2))
	var root *Node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.Insert(v)
	}
	var sb strings.Builder
	root.Walk(func(v int) { fmt.Fprint(&sb, v, ",") })
	fmt.Println(sb.String())
	t := T{1, 2}
	u := U(t)
	fmt.Printf("%v %+v %#v %T\n", u, u, u, u)
	pt := (*T)(&u)
	pt.a = 50
	fmt.Println(u, t, T(u) == T{50, 2})
	anon := struct{ a, b int }{3, 4}
	t = anon
	fmt.Println(t, t == anon)
	vf, pf := t.Val, t.Ptr
	t.a = 7
	fmt.Println(vf(), pf(), t.Val(), (&t).Val(), (*T).Val(&t))
	o := Outer{Inner{1, 2, Deep{3}}, 4}
	o.SetZ(30)
	o.Inner.X = 10
	o.Y++
	fmt.Printf("%v %+v %d %d %d\n", o, o, o.X, o.Inner.X, o.Z)
	fmt.Printf("%#v\n", o)
	fmt.Println(mayFail(1), mayFail(2), mayFail(1) == nil, typedNil() == nil, typedNil())
	for _, x := range []any{nil, 1, int8(2), "s", []int{1}, Err{1}, func() int { return 9 }, map[string]int{}, make(chan int), &T{4, 5}, struct{ a int }{6}, 1.5, T{}, &s, [2]int{}} {
		fmt.Println(kind(x))
	}
	// arrays of arrays
	var g [3][3]int
	h := g
	h[1][1] = 5
	g[0] = h[1]
	pg := &g
	pg[2][2] = 9
	row := pg[2]
	row[0] = 100
	fmt.Println(g, h, row, len(pg), g == h, g[0] == h[1])
	for i, r := range pg {
		r[0] = 77
		pg[i][1]++
	}
	fmt.Println(g)
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println("v", v)
		}
	}
	for i, v := range &arr {
		arr[2] = 20
		if i == 2 {
			fmt.Println("v", v)
		}
	}
	sl := arr[:]
	for i := range sl {
		sl = append(sl, i)
	}
	fmt.Println(sl, len(arr))
	type pair struct {
		k string
		v [2]int
	}
	mm := map[pair]int{{"a", [2]int{1, 2}}: 1}
	mm[pair{"a", [2]int{1, 2}}]++
	fmt.Println(mm, mm[pair{"b", [2]int{}}])
	ms := map[string]T{"x": {1, 2}}
	c := ms["x"]
	c.a = 99
	fmt.Println(ms, c)
	mp := map[string]*T{"x": {1, 2}}
	mp["x"].a = 99
	fmt.Println(mp["x"].a, *mp["x"])
	fs := []func(){}
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for i := range 3 {
		defer func() { fmt.Print("d", i, " ") }()
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	x := 1
	{
		x := x + 1
		x, y := x*2, 3
		fmt.Println(x, y)
	}
	if x := x + 5; x > 3 {
		fmt.Println("if", x)
	} else if y := x; y > 0 {
		fmt.Println(y)
	}
	switch x := x; {
	case x > 0:
		fmt.Println("pos")
		fallthrough
	case x > 100:
		fmt.Println("fall")
	default:
		fmt.Println("def")
	}
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			switch {
			case j == 1:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	n := 0
loop:
	if n < 3 {
		n++
		goto loop
	}
	fmt.Println(n)
	var 世界, ñ_1 = 1, 2
	fmt.Println(世界+ñ_1, len(os.Args) > 0)
	np := new(int(5) + 3)
	*np++
	fmt.Println(*np, *new("str"), *new(T{1, 2}))
	lbl := func() (r int, err error) {
		defer func() {
			if e := recover(); e != nil {
				err = fmt.Errorf("wrapped: %v", e)
				r *= 2
			}
		}()
		r = 21
		var q []int
		_ = q[r]
		return 1, nil
	}
	fmt.Println(lbl())
	clear(ms)
	clear(sl[:2])
	fmt.Println(ms, sl)
	var iface any = t
	t.a = -1
	fmt.Println(iface, iface == any(T{7, 4}))
	if v, ok := iface.(T); ok {
		v.a = 1000
		fmt.Println(v, iface)
	}
	ch := make(chan T, 1)
	ch <- t
	t.a = 5
	fmt.Println(<-ch)
	fmt.Printf("%v %+v %#v %T|%5d|%-5d|%05d|%x|%X|%o|%b|%q|%v|%t\n", []string{"a"}, map[string]int{"z": 1, "a": 2}, []any{1, "x", nil}, iface, 42, 42, 42, 255, 255, 8, 5, "hi\n", &t, true)
}
