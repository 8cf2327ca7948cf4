package main

import "fmt"

type Celsius float64
type ID string
type Flags uint8

const (
	A Flags = 1 << iota
	B
	C
)

func (f Flags) Has(g Flags) bool { return f&g != 0 }
func (f *Flags) Set(g Flags)     { *f |= g }

type Pt struct{ X, Y int }
type Pt2 struct{ X, Y int }
type Tagged struct {
	X int `a:"b"`
	Y int
}

type Rd interface{ Read() string }
type Wr interface{ Write(string) }
type RW interface {
	Rd
	Wr
}
type file struct{ buf []string }

func (f *file) Read() string {
	if len(f.buf) == 0 {
		return ""
	}
	s := f.buf[0]
	f.buf = f.buf[1:]
	return s
}
func (f *file) Write(s string) { f.buf = append(f.buf, s) }

func main() {
	c := Celsius(36.6)
	fmt.Println(c*2, float64(c), int(c), Celsius(1)+2.5)
	fmt.Println(ID("a")+"b", string(ID("x")), []byte(ID("z")), ID([]byte{65}), ID(rune(66)))
	var f Flags
	f.Set(A | C)
	fmt.Println(f, f.Has(B), f.Has(C), ^f, f&^A, -f)
	p := Pt{1, 2}
	q := Pt2(p)
	t := Tagged(p)
	pp := (*Pt2)(&p)
	pp.X = 10
	fmt.Println(p, q, t, struct{ X, Y int }(t) == struct{ X, Y int }{1, 2}, Pt(t))
	var anon struct{ X, Y int } = p
	p = anon
	fmt.Println(anon, any(anon) == any(p))
	var rw RW = &file{}
	rw.Write("one")
	rw.Write("two")
	var r Rd = rw
	fmt.Println(r.Read(), r.(RW).Read(), r.(Wr) != nil, rw == r)
	if w, ok := r.(interface{ Close() }); !ok {
		fmt.Println(w == nil, ok)
	}
	var fnA func(int) string = func(i int) string { return fmt.Sprint(i) }
	type FN func(int) string
	fmt.Println(FN(fnA)(3))
	var ch chan int = make(chan int, 1)
	var so chan<- int = ch
	so <- 1
	type CH chan int
	fmt.Println(<-CH(ch), (<-chan int)(ch) == ch)
	var e1, e2 any = 1, int64(1)
	fmt.Println(e1 == e2, e1 == 1, e2 == int64(1), e1 != nil, e1 == any(ID("x")))
	var np *Pt
	var ni any = np
	fmt.Println(ni == nil, ni == (*Pt)(nil), np == nil)
	var er error
	ni = er
	fmt.Println(ni == nil)
	a1, a2 := &Pt{1, 2}, &Pt{1, 2}
	fmt.Println(a1 == a2, *a1 == *a2, a1 == a1, any(a1) == any(a2))
	k := [...]any{1, "a", nil, 2.5, Pt{1, 2}}
	l := k
	fmt.Println(k == l)
	l[4] = Pt2{1, 2}
	fmt.Println(k == l)
	fmt.Println('a'-'A', "x"[0]+1)
	var i8 int8 = 127
	var u uint = uint(i8)
	fmt.Println(u<<1, i8<<1, 1<<u>>u, int64(1)<<u)
	var r1 rune = 'é'
	var b1 byte = 'z'
	fmt.Println(r1, b1, string(r1)+string(rune(b1)), fmt.Sprintf("%c%c %T %T", r1, b1, r1, b1))
	fmt.Println(float32(c) == 36.6, float64(float32(c)) == 36.6, complex(float32(c), 0))
	x, ok := any(c).(float64)
	fmt.Println(x, ok)
	switch v := any(f).(type) {
	case uint8:
		fmt.Println("no", v)
	case Flags:
		fmt.Println("Flags", v)
	}
	fmt.Printf("%v %s %d %x %q\n", ID("id"), ID("id"), []Flags{1, 2}, ID("hi"), []ID{"a"})
	fmt.Printf("%08b %o %#x %#o %+.2e %6.2f%%\n", 5, 64, 255, 8, 12345.678, 99.5)
	fmt.Printf("%T %T %T %T %T %T\n", c, f, p, rw, fnA, struct{ a, b int }{})
	fmt.Printf("%v %v\n", [3]byte{1, 2, 3}, []byte("abc"))
	fmt.Printf("%s %x %X %q\n", []byte("abc"), []byte("abc"), "xyz", 'q')
	fmt.Printf("%t %v %p\n", true, false, nil)
	fmt.Printf("%6d|%-6d|%06d|%x|%+v\n", 42, 42, -42, -255, p)
}
