package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type P struct{ X, Y int }
type S struct {
	Name string
	p    *P
	P    *P
	In   P
	I    any
	E    error
	M    map[string]int
	L    []P
	F    func()
	C    chan int
	b    []byte
}
type Str string

func (s Str) String() string { return "<" + string(s) + ">" }

type Err struct{ code int }

func (e *Err) Error() string { return fmt.Sprintf("err %d", e.code) }

type G int

func (g G) GoString() string { return fmt.Sprintf("G(%d)", int(g)) }

type F struct{ a int }

func (f F) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "F[%c %d %v %d %v", verb, w, wok, p, pok)
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			fmt.Fprintf(s, " %c", c)
		}
	}
	fmt.Fprint(s, "]", fmt.FormatString(s, verb))
}

type Pan struct{}

func (Pan) String() string { panic("boom") }

type Pan2 struct{}

func (Pan2) Error() string { panic(errors.New("inner")) }

type NilS struct{ x int }

func (n *NilS) String() string { return fmt.Sprint(n.x) }

type B []byte
type Bs []B
type W struct {
	hidden Str
	Open   Str
	inner
	Inner2
}
type inner struct{ Z Str }
type Inner2 struct{ q Str }
type MyInt int
type MyF float64
type MyBool bool
type Rec struct {
	Next *Rec
	V    int
}
type K struct {
	a string
	b int
}

func main() {
	vals := []any{nil, true, false, 42, -7, int8(-8), uint8(200), int16(300), uint16(65535), int32('x'), uint32(1 << 31), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(4096), 3.14, -0.5, float32(0.1), math.NaN(), math.Inf(1), math.Inf(-1), 1e21, 1e-7, 123456789.0, 0.0, math.Copysign(0, -1), 1 + 2i, complex64(-1.5i), "hello", "", "a\tb\"c`", "héllo, 世界", "\xff\x00bad", []byte("bytes"), []byte(nil), []byte{}, [3]byte{1, 2, 3}, B("bb"), []int{1, 2, 3}, []int(nil), [2]bool{true, false}, []string{"a", "b c"}, []any{1, "x", nil, 2.5}, map[string]int{"b": 2, "a": 1}, map[int]string(nil), map[bool]float64{true: 1, false: 0}, P{1, 2}, &P{3, 4}, (*P)(nil), struct{}{}, struct {
		A int
		B string
	}{1, "z"}, Str("str"), []Str{"p", "q"}, map[Str]Str{"k": "v"}, errors.New("plain"), &Err{5}, G(9), []G{1, 2}, F{1}, Pan{}, Pan2{}, (*NilS)(nil), &NilS{8}, time.Second, MyInt(5), MyF(2.5), MyBool(true), W{"h", "o", inner{"z"}, Inner2{"q"}}, [][]int{{1}, {2, 3}}, map[K]int{{"b", 1}: 1, {"a", 2}: 2, {"a", 1}: 3}, map[float64]int{math.NaN(): 1, 2: 2, -1: 3}, [2][2]P{}, &[]int{1}, &map[string]int{"x": 1}, &[2]int{1, 2}, int32(0x1F600), 'é', "😀"}
	verbs := []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%X", "%t", "%c", "%U", "%#U", "%b", "%o", "%O", "%#o", "%e", "%E", "%f", "%F", "%g", "%G", "%#g", "%#x", "% x", "% X", "%# x", "%+d", "% d", "%+q", "%#q", "%5v", "%-5v|", "%05d", "%8.3f", "%-8.2f|", "%+.2e", "%08.3f", "%+08d", "%x", "%10s|", "%-10s|", "%.2s", "%.0f", "%6.2v|", "%z", "%!", "%#b", "%#X", "%20.5q|", "%-20x|", "%020s", "%#v", "%+#v", "%#T", "%.3x", "%.10d", "%+.3g", "%#.3g", "%#e", "%.0e", "%#.0f", "%w"}
	for i, v := range vals {
		for j, f := range verbs {
			if (i+j)%4 != 0 && j > 3 {
				continue
			}
			if f == "%T" {
				fmt.Printf(f+"\n", v)
				continue
			}
			s := fmt.Sprintf(f, v)
			if strings.Contains(s, "0xc0") || strings.Contains(s, "c000") {
				s = "ADDR"
			}
			fmt.Printf("%s %T: %s\n", f, v, s)
		}
	}
	s := S{Name: "n", P: &P{1, 2}, In: P{3, 4}, I: Str("i"), M: map[string]int{"z": 1}, L: []P{{5, 6}}, b: []byte("hi")}
	s.P = nil
	fmt.Printf("%v\n%+v\n%#v\n", s, s, s)
	fmt.Printf("%v %+v\n", &s, &s)
	r := &Rec{nil, 1}
	fmt.Printf("%v %+v %#v\n", r, *r, r)
	fmt.Println(fmt.Errorf("wrap: %w and %w", os.ErrNotExist, &Err{3}), errors.Is(fmt.Errorf("x %w", os.ErrNotExist), os.ErrNotExist))
	fmt.Println(fmt.Errorf("bad %w", 5), fmt.Errorf("no args"), fmt.Errorf("%d%%", 5))
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[3]d %[x]d %[1]\n", 1, 2)
	fmt.Printf("%*d|%-*d|%.*f|%*d\n", 5, 1, 5, 2, 2, 3.14159, -6, 7)
	fmt.Printf("%[1]*d %[3]*.[2]*[1]f|\n", 5, 2, 6)
	fmt.Printf("%*d %.*d\n", "a", 1, "b", 2)
	fmt.Printf("%!|%z|%|%-", 1)
	fmt.Println()
	fmt.Printf("%d%%|%c|%v|%s\n", 50, 65, []any{1, "a"}, []any{1, "a", nil})
	fmt.Printf("%s %d\n", []string{"a", "b"}, []string{"a"})
	fmt.Printf("%x %X %x\n", "hello", []byte("hi"), []string{"ab", "cd"})
	fmt.Printf("%q %v %d\n", []string{"a b", "c"}, [3]byte{1, 2, 3}, []byte("ab"))
	fmt.Printf("%6.2f|%-8v|%+v|%08b\n", 3.14159, "ab", struct{ A any }{nil}, 5)
	fmt.Printf("%t %v %5t\n", true, false, true)
	fmt.Printf("%p %v\n", nil, (*int)(nil))
	fmt.Printf("%s %v %d\n", error(nil), error(nil), []error{nil})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, nil), fmt.Sprintln("x", 1))
	fmt.Printf("%v %v\n", int64(5), struct {
		a *int
		b any
	}{nil, 3})
	fmt.Printf("%1000000000d|%-1.d|\n", 1, 2)
	fmt.Printf("%.1000000000d|\n", 3)
	var np *W
	fmt.Printf("%v %+v %s\n", np, np, np)
	fmt.Printf("%v\n", [](*P){nil})
	fmt.Printf("%v %v\n", map[string]any{"a": []int{1}, "b": map[string]int{"c": 1}}, []map[string]int{{"x": 1}})
	fmt.Printf("%T %T %T %T\n", map[string][]int{}, func(int) error { return nil }, make(chan<- int), struct{ A []*P }{})
	fmt.Printf("%+d %+d % d %x %X %#x %#X\n", 1, -1, 5, -255, -255, 255, 255)
	fmt.Printf("%08.3d|%-08d|%+-8d|% 08d\n", 5, 5, 5, 5)
	fmt.Printf("%e %g %G %.3g %10.3e|\n", 1e6, 1e6, 1e-10, 123456.0, 1234.5678)
	fmt.Printf("%6d|%-6d|%06d|%x|%o|%b|%c|%q|%U\n", 42, 42, 42, 42, 42, 42, 0x4E16, 0x4E16, 0x4E16)
}
