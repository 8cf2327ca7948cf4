package main

import (
	"fmt"
	"strings"
	"time"
)

var (
	a = b + 1
	b = f("b", c*2)
	c = f("c", 3)
	d = func() int { fmt.Println("lit"); return a + len(m) }()
	m = map[string]int{"x": f("mx", 1), "y": f("my", 2)}
	_ = f("blank", 0)
	p, q = pair()
	arr = [...]string{2: "two", 0: "zero"}
	self = &node{next: nil}
	fn = func() int { return later }
	later = f("later", 9)
)

type node struct{ next *node }

func pair() (int, string) { fmt.Println("pair", d); return d, "q" }
func f(s string, n int) int {
	fmt.Println("init", s, n)
	return n
}
func init() { fmt.Println("init1", a, b, c, d, p, q) }
func init() { fmt.Println("init2", len(arr), fn()) }

type Op func(float64, float64) (float64, error)

type State int

const (
	Idle State = iota
	Running
	Done
)

var names = [...]string{Idle: "idle", Running: "running", Done: "done"}

func (s State) String() string {
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("State(%d)", int(s))
}

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := range m {
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
func fibm(n int) int {
	r, b := Matrix{{1, 0}, {0, 1}}, Matrix{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.Mul(b)
		}
		b = b.Mul(b)
	}
	return r[0][1]
}

func shadow() {
	len := func(s string) int { return 42 }
	true := false
	nil := 7
	type int = string
	var string int = "typed"
	fmt.Println(len("x"), true, nil, string)
	new, make, append, print := 1, 2, 3, 4
	fmt.Println(new + make + append + print)
	any := "any"
	error := "error"
	iota := 5
	fmt.Println(any, error, iota)
}

func gotos(n int) (s string) {
	i := 0
start:
	if i >= n {
		goto end
	}
	for j := 0; ; j++ {
		if j > i {
			i++
			goto start
		}
		s += fmt.Sprint(j)
	}
end:
	s += "."
	return
}
func sw(x any) (r string) {
	switch y := x.(type) {
	case int:
		if y > 5 {
			r = "big"
			break
		}
		r = "small"
	case string, []byte:
		r = fmt.Sprintf("%T", y)
	case func(int) int:
		r = fmt.Sprint(y(4))
	case interface{ Error() string }:
		r = y.Error()
	case nil:
		r = "nil!"
	case chan<- int:
		r = "sendchan"
	case *int:
		*y = 9
		r = "ptr"
	case [3]int:
		y[0] = 5
		r = fmt.Sprint(y)
	case map[string]any:
		r = fmt.Sprint(len(y))
	}
	return
}
func sel() {
	c1, c2 := make(chan int, 1), make(chan string)
	quit := make(chan struct{})
	go func() {
		for i := range 3 {
			c2 <- fmt.Sprint("s", i)
		}
		close(quit)
	}()
	n := 0
loop:
	for {
		select {
		case c1 <- n:
			n++
			v := <-c1
			if v > 1000000 {
				panic("no")
			}
		case s, ok := <-c2:
			fmt.Println(s, ok)
		case <-quit:
			break loop
		}
	}
	select {
	case v, ok := <-quit:
		fmt.Println(v, ok)
	default:
		fmt.Println("default")
	}
	var nc chan int
	select {
	case <-nc:
	case nc <- 1:
	default:
		fmt.Println("nil chans")
	}
	select {
	case <-time.After(time.Millisecond):
		fmt.Println("timeout")
	case <-nc:
	}
	arr := []int{0, 0}
	ch := make(chan int, 2)
	ch <- 5
	ch <- 6
	i := 0
	idx := func() int { i++; return i - 1 }
	select {
	case arr[idx()] = <-ch:
	}
	var ok bool
	select {
	case arr[idx()], ok = <-ch:
	}
	fmt.Println(arr, ok, i, len(ch), cap(ch))
}

type Visitor interface{ Visit(n Expr) string }
type Expr interface{ Accept(v Visitor) string }
type Num struct{ v float64 }
type Bin struct {
	op   byte
	l, r Expr
}

func (n Num) Accept(v Visitor) string  { return v.Visit(n) }
func (b *Bin) Accept(v Visitor) string { return v.Visit(b) }

type printer struct{ depth int }

func (p *printer) Visit(e Expr) string {
	p.depth++
	defer func() { p.depth-- }()
	switch e := e.(type) {
	case Num:
		return fmt.Sprint(e.v)
	case *Bin:
		return "(" + e.l.Accept(p) + string(e.op) + e.r.Accept(p) + ")"
	}
	return "?"
}

type parser struct {
	s   string
	pos int
}

func (p *parser) peek() byte {
	if p.pos < len(p.s) {
		return p.s[p.pos]
	}
	return 0
}
func (p *parser) expr() (e Expr, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("parse error at %d: %v", p.pos, r)
		}
	}()
	e = p.sum()
	if p.peek() != 0 {
		panic(fmt.Sprintf("unexpected %q", p.peek()))
	}
	return
}
func (p *parser) sum() Expr {
	l := p.prod()
	for c := p.peek(); c == '+' || c == '-'; c = p.peek() {
		p.pos++
		l = &Bin{c, l, p.prod()}
	}
	return l
}
func (p *parser) prod() Expr {
	l := p.atom()
	for c := p.peek(); c == '*' || c == '/'; c = p.peek() {
		p.pos++
		l = &Bin{c, l, p.atom()}
	}
	return l
}
func (p *parser) atom() Expr {
	if p.peek() == '(' {
		p.pos++
		e := p.sum()
		if p.peek() != ')' {
			panic("missing )")
		}
		p.pos++
		return e
	}
	st := p.pos
	for c := p.peek(); c >= '0' && c <= '9' || c == '.'; c = p.peek() {
		p.pos++
	}
	if st == p.pos {
		panic("number expected")
	}
	var v float64
	fmt.Sscanf(p.s[st:p.pos], "%g", &v)
	return Num{v}
}
func eval(e Expr) float64 {
	switch e := e.(type) {
	case Num:
		return e.v
	case *Bin:
		l, r := eval(e.l), eval(e.r)
		return map[byte]func() float64{'+': func() float64 { return l + r }, '-': func() float64 { return l - r }, '*': func() float64 { return l * r }, '/': func() float64 { return l / r }}[e.op]()
	}
	panic("unreachable")
}

func main() {
	fmt.Println(Idle, Done, State(7), []State{0, 1}, map[State]int{Running: 1})
	fmt.Printf("%d %v %s %q %x %T\n", Running, Running, Running, Running, Running, Running)
	fmt.Println(fibm(50), fibm(90))
	shadow()
	fmt.Println(gotos(4))
	x := 3
	for _, v := range []any{1, 10, "s", []byte("b"), func(i int) int { return i * i }, fmt.Errorf("err"), nil, make(chan<- int), &x, [3]int{1, 2, 3}, map[string]any{"a": 1}, 2.5} {
		fmt.Print(sw(v), " ")
	}
	fmt.Println(x)
	sel()
	for _, src := range []string{"1+2*3", "(1+2)*3-4/8", "2*(3", "1+", "7%2", "((((5))))", "10/0", "1.5*4"} {
		e, err := (&parser{s: src}).expr()
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(e.Accept(&printer{}), "=", eval(e))
	}
	words := strings.FieldsFunc("the cat; the dog, THE end", func(r rune) bool { return !('a' <= r|32 && r|32 <= 'z') })
	freq := map[string]int{}
	for _, w := range words {
		freq[strings.ToLower(w)]++
	}
	fmt.Println(freq, len(words))
	type T struct {
		a int
		b string
		c []byte
		d *T
		e [2]bool
		f func()
		g any
		h map[int]string
		i float32
		j complex64
		k rune
		l error
		m State
	}
	t := T{1, "x", []byte("hi"), nil, [2]bool{true}, nil, 5, map[int]string{2: "b", 1: "a"}, 1.5, 2i, 'r', nil, Done}
	fmt.Printf("%v\n%+v\n", t, t)
	fmt.Printf("%#v\n", struct {
		a int
		s []string
		m map[string]int
		p *int
		i any
		u uint8
		f float64
		st State
	}{1, []string{"a"}, map[string]int{"k": 1}, nil, "i", 3, 1, Idle})
	var ip **int
	fmt.Println(ip == nil, len("日本語"), []rune("日本語")[1], strings.ToUpper("straße"), "a" < "b", "a"+"b" == "ab")
	fmt.Printf("%6.2f|%-10s|%10s|%+d|%x|% x|%#x|%08b|%e|%G|%U|%c|%q|%v|%p\n", 3.14159, "left", "right", 5, "hex", "hex", "hex", 5, 12345.678, 1e-10, 0x1F600, 0x1F600, 'x', nil, nil)
	fmt.Printf("%!|%d|%s|%z|%d %d\n", "str", 5, 1, 2)
	fmt.Printf("%[2]d %[1]d %*d %.*f\n", 1, 2, 5, 42, 2, 3.14159)
	fmt.Printf("%t %v %5t|%s|%d|%v\n", true, false, true, []string{"a", "b"}, []int{1, 2}, [2][]int{{1}, {2, 3}})
	fmt.Printf("%s %v %d\n", error(nil), error(nil), []any{1, "a", nil})
	fmt.Printf("%x %X %x\n", []byte{1, 171}, "hello", 3.5)
	fmt.Printf("%T %T %T %T %T\n", nil, main, struct{}{}, [3]*int{}, map[string][]func(int, ...string) (bool, error){})
}
