// Index, slice and type assertion expressions in all their forms.
package main

import "fmt"

type S []int
type Str string
type PA *[4]int
type M map[string]int

func at(s string) (n string, ok bool) { return s, true }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	p := &a
	s := a[1:4]
	str := "héllo"
	m := map[string]int{"a": 1}
	fmt.Println(a[2], p[3], s[0], str[1], m["a"], m["none"], "abc"[1], S{7, 8}[1], M(nil)["x"])
	v, ok := m["a"]
	_, none := m["b"]
	var mv, mok = m["c"]
	fmt.Println(v, ok, none, mv, mok)
	fmt.Println(s, len(s), cap(s), s[:], s[1:], s[:2], s[1:4], p[:2], p[3:], str[:1], str[3:], Str("abc")[1:])
	t := a[1:3:4]
	u := p[:2:2]
	w := s[0:0:0]
	fmt.Println(t, len(t), cap(t), len(u), cap(u), len(w), cap(w), w == nil, S(nil)[0:0] == nil, S(nil)[:] == nil)
	fmt.Printf("%T %T %T %T\n", Str("abc")[1:], S{1}[:], PA(&[4]int{})[1:], str[1])
	u = append(u, 99)
	fmt.Println(a, u)
	t = append(t, 77)
	fmt.Println(a, t)
	const c = "constant"
	i, j := 1, 3
	fmt.Println(c[i], c[i:j], c[2:5][1:], "x"+c[:0]+"y")

	// Panics of each form.
	n := -1
	big := 10
	try("array", func() { _ = a[big] })
	try("slice", func() { _ = s[n] })
	try("string", func() { _ = str[big] })
	try("high", func() { _ = s[:big] })
	try("low>high", func() { _ = s[j:i] })
	try("low", func() { _ = str[big:] })
	try("3high", func() { _ = s[i:big:big] })
	try("3max", func() { _ = s[i:j:big] })
	try("3low", func() { _ = s[j:i:j] })
	try("3order", func() { _ = s[i:4:j] })
	try("array high", func() { _ = a[:big] })
	try("uint8", func() { k := uint8(200); _ = a[k] })
	try("uint64", func() { k := uint64(1 << 63); _ = s[k] })
	try("nil ptr", func() { var p *[4]int; _ = p[1] })
	try("nil ptr slice", func() { var p *[4]int; fmt.Println(p[:] == nil) })
	try("nil map", func() { var m M; m["a"]++ })
	try("unhashable", func() { m := map[any]int{}; m[[]int{}] = 1 })

	// Type assertions.
	var x any = 7
	k, isInt := x.(int)
	_, isStr := x.(string)
	z := x.(int) + 1
	fmt.Println(k, isInt, isStr, z)
	var e any = fmt.Errorf("e")
	fmt.Println(e.(error).Error(), e.(interface{ Error() string }) != nil)
	try("assert", func() { _ = x.(string) })
	try("assert iface", func() { _ = x.(fmt.Stringer) })
	try("assert nil", func() { x = nil; _ = x.(int) })
	try("assert nil iface", func() { _ = x.(error) })

	// Index with a constant of any numeric form, and shifts.
	fmt.Println(a[2.0], a['\x01'], a[1<<1], a[len(a)-1], str[len("a")], S{1, 2, 3}[2+0i])
	for range len(a) {
		a[0]++
	}
	fmt.Println(a[0])
	n2, _ := at(str[:1])
	fmt.Println(n2)
}
