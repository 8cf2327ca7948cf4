package main

import "fmt"

type inner struct {
	n    int
	tags [2]string
}

type outer struct {
	a, b inner
	p    *inner
	s    []int
}

type node struct {
	val         int
	left, right *node
}

func (n *node) insert(v int) *node {
	if n == nil {
		return &node{val: v}
	}
	if v < n.val {
		n.left = n.left.insert(v)
	} else {
		n.right = n.right.insert(v)
	}
	return n
}

func (n *node) walk(f func(int)) {
	if n == nil {
		return
	}
	n.left.walk(f)
	f(n.val)
	n.right.walk(f)
}

func bump(i inner) inner { i.n++; i.tags[0] = "bumped"; return i }
func bumpP(i *inner)     { i.n++; i.tags[1] = "bumped" }

func main() {
	i := inner{n: 1}
	o := outer{a: i, b: bump(i), p: &i, s: []int{1}}
	q := o
	q.a.n = 50
	q.p.n = 60
	q.s[0] = 70
	fmt.Println(o.a, o.b, *o.p, o.s)
	fmt.Println(q.a, i, q.a == i, o.b == bump(inner{n: 1}))
	bumpP(&o.a)
	bumpP(o.p)
	pa := &o.a
	po := &o
	po.a = inner{n: 7}
	fmt.Println(*pa, pa == &o.a, pa == &po.a, *o.p)
	pn := &o.b.n
	*pn *= 10
	pt := &o.b.tags[1]
	*pt = "via pointer"
	fmt.Println(o.b)
	o.a, o.b = o.b, o.a
	fmt.Println(o.a, o.b, *pn)
	arr := []inner{{n: 1}, {n: 2}}
	for _, x := range arr {
		x.n *= 10
	}
	for i := range arr {
		arr[i].n *= 3
	}
	ap := &arr[0]
	arr = append(arr, inner{n: 9})
	ap.n = -1
	fmt.Println(arr, *ap)
	m := map[string]inner{"k": {n: 4}}
	v := m["k"]
	v.n = 5
	fmt.Println(m, v)
	m["k"] = v
	fmt.Println(m["k"].n, m["none"])
	var root *node
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	sum := 0
	root.walk(func(v int) { sum = sum*10 + v })
	fmt.Println(sum, root.left.val, root.right.left == nil)
	anon := struct {
		X, Y int
		Z    struct{ W string }
	}{X: 1}
	anon.Z.W = "deep"
	cp := anon
	cp.Z.W = "copy"
	fmt.Printf("%v %+v %T\n", anon, cp, cp)
	type pair struct{ a, b any }
	fmt.Println(pair{1, "x"} == pair{1, "x"}, pair{1, nil} == pair{int8(1), nil}, pair{[2]int{1, 2}, pair{}} == pair{[2]int{1, 2}, pair{}})
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(pair{a: []int{1}} == pair{a: []int{1}})
	}()
	var zero outer
	fmt.Printf("%+v\n", zero)
	x, y := new(struct{}), struct{}{}
	fmt.Println(*x == y)
	pp := &root
	(*pp).val = 55
	(**pp).left = nil
	fmt.Println(root.val, root.left)
	c1 := o.a
	f := func() inner { return c1 }
	r := f()
	r.n = 1234
	fmt.Println(c1.n, f().n, f().tags[1])
	type T1 struct{ N int }
	type T2 struct{ N int }
	fmt.Println(T2(T1{3}), T1(struct{ N int }{4}))
}
