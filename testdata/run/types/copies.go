package main

import "fmt"

type P struct{ x, y int }
type N struct {
	p   P
	arr [3]int
	in  [2]P
}

func modify(n N) N { n.p.x = 99; n.arr[0] = 99; n.in[1].y = 99; return n }

func retArr() [3]int { return [3]int{1, 2, 3} }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 9
	pa := &a
	c := *pa
	pa[1] = 8
	fmt.Println(a, b, c, a == [3]int{1, 8, 3}, a != b)
	n := N{P{1, 2}, a, [2]P{{1, 1}, {2, 2}}}
	m := modify(n)
	fmt.Println(n, m, n == m)
	n2 := n
	n2.in[0].x = 50
	q := &n2.in[0]
	n2 = n
	fmt.Println(q.x, n2 == n)
	q.x = 77
	fmt.Println(n2.in[0].x, n.in[0].x)
	sl := []N{n, m}
	for _, v := range sl {
		v.p.x = -1
	}
	for i := range sl {
		sl[i].arr[2] = -5
	}
	fmt.Println(sl)
	mp := map[string]P{"a": {1, 2}}
	v := mp["a"]
	v.x = 10
	fmt.Println(mp, v)
	var e any = a
	a[0] = 1000
	fmt.Println(e, e == any([3]int{1, 8, 3}))
	x := e.([3]int)
	x[1] = 5
	fmt.Println(e, x)
	arrs := [2][2]int{{1, 2}, {3, 4}}
	row := arrs[0]
	row[0] = 100
	pr := &arrs[1]
	pr[0] = 200
	fmt.Println(arrs, row)
	arrs[0], arrs[1] = arrs[1], arrs[0]
	fmt.Println(arrs)
	fn := func(a [3]int) { a[0] = 5 }
	fn(b)
	fmt.Println(b)
	ch := make(chan P, 1)
	p := P{1, 1}
	ch <- p
	p.x = 2
	fmt.Println(<-ch, p)
	cl := func() P { return p }
	r := cl()
	r.x = 33
	fmt.Println(p, r)
	type big struct{ a [1000]int }
	var b1, b2 big
	b1.a[999] = 1
	b2 = b1
	b1.a[999] = 2
	fmt.Println(b2.a[999], b1 == b2)
	s := [...]string{2: "c", 0: "a"}
	t := s
	t[1] = "b"
	fmt.Printf("%q %q\n", s, t)
	ptrs := []*P{{1, 2}, {3, 4}}
	cp := append([]*P(nil), ptrs...)
	cp[0].x = 9
	fmt.Println(*ptrs[0], len(cp))
	ps := []P{{1, 2}, {3, 4}}
	cps := append([]P(nil), ps...)
	cps[0].x = 9
	fmt.Println(ps, cps)
	p0 := &ps[0]
	ps = append(ps, P{5, 6})
	p0.x = 42
	fmt.Println(ps[0], *p0)
	copy(ps[1:], ps)
	fmt.Println(ps)
	ps[0], ps[1] = P{ps[1].y, ps[0].x}, P{ps[0].y, ps[1].x}
	fmt.Println(ps)
	z := struct{ P; z int }{P{1, 2}, 3}
	w := z
	w.P.x, w.z = 8, 9
	fmt.Println(z, w)
	func() {
		defer func(n N) { fmt.Println("d", n.p) }(n)
		n.p.x = 12345
	}()
	retArr := retArr()
	retArr[0]++
	fmt.Println(retArr)
	aa := [3]int{1, 2, 3}
	for i, v := range aa {
		aa[2-i] = v * 10
	}
	fmt.Println(aa)
	h := [2]struct{ f []int }{{[]int{1}}, {}}
	hh := h
	hh[0].f[0] = 2
	fmt.Println(h)
	k := *(&p)
	k.x++
	fmt.Println(k, p)
	var np struct{}
	var nq struct{}
	fmt.Println(np == nq)
	type rec struct {
		kids []rec
		v    int
	}
	rr := rec{v: 1, kids: []rec{{v: 2}}}
	rs := rr
	rs.kids[0].v = 3
	rs.v = 4
	fmt.Println(rr, rs)
}
