package main

import (
	"errors"
	"fmt"
	"time"
)

type point struct {
	X, Y int
}

type labeled struct {
	point
	Label string
	next  *labeled
	m     map[string]point
	s     []point
	any   any
	err   error
	f     func()
	c     chan int
	b     []byte
	a     [2]bool
}

type str struct{ v string }

func (s str) String() string { return "str:" + s.v }

type pstr struct{ v string }

func (p *pstr) String() string {
	if p == nil {
		return "nil pstr"
	}
	return "pstr:" + p.v
}

type gostr int

func (gostr) GoString() string { return "gostr!" }

type fmter struct{}

func (fmter) Format(s fmt.State, verb rune) {
	w, hasW := s.Width()
	p, hasP := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t %t %t>", verb, w, hasW, p, hasP, s.Flag('+'), s.Flag('#'))
}

type boom struct{}

func (boom) String() string { panic("inside String") }

type nilboom struct{ n int }

func (b *nilboom) Error() string { return fmt.Sprint(b.n) }

type str2err string

func (s str2err) Error() string { return "err:" + string(s) }

type wrap struct{ S fmt.Stringer }
type hidden struct{ s str }
type strs []str
type smap map[str]*pstr
type myint int
type mymap map[string]int
type myslice []myint
type iface interface{ M() }

func main() {
	p := point{1, -2}
	pp := &p
	l := labeled{point: p, Label: "l", s: []point{{3, 4}}, m: map[string]point{"b": {5, 6}, "a": {}}, any: myint(3), b: []byte("hi")}
	var nilP *point
	var nilE error
	var nilM map[string]int
	var nilS []int
	var nilF func()
	var nilI iface
	for _, v := range []any{p, pp, l, nilP, nilE, nilM, nilS, nilF, nilI, []point{p}, &[]point{p}, &map[string]int{"z": 1, "a": 2}, [2]point{}, &[1]int{7},
		map[point]string{{2, 1}: "x", {1, 9}: "y"}, map[string]any{"k": []any{1, "s", nil}}, struct{}{}, []any{}, [][]string{{"a"}, nil, {}},
		str{"x"}, &str{"y"}, &pstr{"z"}, pstr{"w"}, (*pstr)(nil), wrap{str{"in"}}, wrap{}, hidden{str{"h"}}, strs{{"1"}, {"2"}}, smap{{"k"}: nil},
		gostr(1), []gostr{1}, fmter{}, []fmter{{}}, boom{}, (*nilboom)(nil), myint(4), mymap{"q": 1}, myslice{1, 2}, []myint{3},
		[]error{str2err("e1"), nil}, 3 * time.Second, []time.Duration{1500 * time.Millisecond}, struct{ D time.Duration }{2 * time.Hour},
		[]string{"a b", ""}, []byte("xy"), [3]byte{1, 2, 3}, []bool{true}, []*int{nil}, struct {
			A *int
			B any
		}{}, int8(-3), uint16(7), 'x', "s", 1.5, 2i, true} {
		fmt.Printf("%v\n%+v\n%#v\n%T\n", v, v, v, v)
		fmt.Printf("%s|%d|%x|%q|%6v|%-6v|%06d|%t\n", v, v, v, v, v, v, v, v)
	}
	fmt.Println(p, pp, l.m, nilP, nilE, nilM, nilS, &nilM, wrap{&pstr{"deep"}})
	fmt.Printf("%10.3v|%+6d|%#5x\n", fmter{}, []int{1, -2}, []int{15, 16})
	fmt.Printf("%v %v\n", [2][]int{{1}, {2, 3}}, map[string][]string{"x": {"y"}})
	fmt.Printf("%w %v\n", errors.New("only in Errorf"), fmt.Errorf("wrapped %w and %w", errors.New("a"), errors.New("b")))
	fmt.Printf("%p %v\n", nil, []any{(*int)(nil), (func())(nil), (chan int)(nil)})
	type inner struct{ A, B any }
	fmt.Printf("%+v %#v\n", inner{inner{1, "x"}, []inner{{nil, 2.0}}}, inner{&inner{}, nil} == inner{})
	fmt.Printf("%#v %#v %#v %#v %#v %#v\n", 1.0, 1e6, float32(2), "q\"`", 'a', uint8(3))
	fmt.Printf("%#v %#v %#v\n", []any{1, "a", nil, 1.5, true}, map[string]bool{"b": true, "a": false}, struct{ X, y any }{1, nil})
	fmt.Printf("%v %+v %s\n", struct{ error }{errors.New("embedded")}, struct{ E error }{errors.New("field")}, []error{errors.New("el")})
}
