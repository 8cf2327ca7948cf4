package main

import "fmt"

var sink []byte
var str = "hello"

func esc(b []byte) { sink = b }

func main() {
	a := []byte("hello")
	fmt.Println(len(a), cap(a))
	b := []byte("hello")
	esc(b)
	fmt.Println(len(b), cap(b))
	c := []byte(str)
	esc(c)
	fmt.Println(len(c), cap(c))
	d := []byte(str)
	d = append(d, 'x')
	fmt.Println(len(d), cap(d))
	e := []byte(str)
	e[0] = 'j'
	fmt.Println(string(e), cap(e))
	f := []byte(str)
	for _, x := range f {
		_ = x
	}
	fmt.Println(len(f), cap(f))
	g := []byte("hello")
	g = append(g, " world"...)
	fmt.Println(len(g), cap(g), string(g))
	h := []rune(str)
	fmt.Println(len(h), cap(h))
	i := []rune("abc")
	h = append(h, i...)
	fmt.Println(len(h), cap(h), cap(i))
	j := append([]byte("hello"), '!')
	fmt.Println(len(j), cap(j))
	k := append([]byte(nil), str...)
	fmt.Println(len(k), cap(k))
	l := []byte(str)
	fmt.Println(l, cap(l))
	m := []byte(str)
	fmt.Printf("%s %d\n", m, cap(m))
	n := []byte{}
	n = append(n, str...)
	fmt.Println(len(n), cap(n))
	var o []byte
	o = append(o, str...)
	fmt.Println(len(o), cap(o))
	p := []rune(str)
	fmt.Println(string(p), cap(p))
	q := []rune(str)
	fmt.Println(q, cap(q))
}
