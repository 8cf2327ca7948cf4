package main

import "fmt"

type version struct{ major, minor, patch int }

func (v version) compare(o version) int {
	for _, d := range [...]int{v.major - o.major, v.minor - o.minor, v.patch - o.patch} {
		if d != 0 {
			return d
		}
	}
	return 0
}

type shape struct {
	Kind  string `json:"kind"`
	Sides int    `json:"sides,omitempty"`
	_     int
}

type empty struct{}

type deep struct {
	a struct {
		b struct{ c [2]map[string]*deep }
	}
}

type celsius float64
type temp = celsius

type rect struct {
	min, max struct{ x, y int }
}

func (r rect) area() int { return (r.max.x - r.min.x) * (r.max.y - r.min.y) }

type money struct {
	cents    int64
	currency [3]byte
}

func (m money) String() string {
	return fmt.Sprintf("%d.%02d %s", m.cents/100, m.cents%100, m.currency)
}

type account struct {
	owner   string
	balance money
	history []money
	limits  *struct{ daily, monthly int }
}

func (a account) copyWith(f func(*account)) account {
	f(&a)
	return a
}

func main() {
	vs := []version{{1, 2, 3}, {1, 10, 0}, {1, 2, 3}}
	fmt.Println(vs[0] == vs[2], vs[0].compare(vs[1]) < 0, vs[1].compare(vs[0]) > 0, vs[0].compare(vs[2]))
	fmt.Printf("%v %+v\n", shape{Kind: "tri", Sides: 3}, shape{})
	fmt.Println(empty{} == empty{}, [2]empty{} == [2]empty{})
	var d deep
	d.a.b.c[1] = map[string]*deep{"x": {}}
	d.a.b.c[1]["x"].a.b.c[0] = map[string]*deep{}
	fmt.Println(len(d.a.b.c[1]), d.a.b.c[1]["x"].a.b.c[0] != nil, d.a.b.c[0] == nil)
	var t temp = 3
	fmt.Printf("%T %v\n", t, t+celsius(2))
	var r rect
	r.max.x, r.max.y = 3, 4
	q := r
	q.min.x = 1
	fmt.Println(r.area(), q.area(), r, r == q)
	a := account{owner: "o", balance: money{1234, [3]byte{'E', 'U', 'R'}}}
	a.limits = &struct{ daily, monthly int }{1, 2}
	b := a.copyWith(func(c *account) {
		c.balance.cents += 5000
		c.balance.currency[0] = 'X'
		c.history = append(c.history, c.balance)
		c.limits.daily = 9
	})
	fmt.Println(a.balance, b.balance, len(a.history), b.history, a.limits.daily)
	b.history[0].cents = 1
	fmt.Println(b.balance.cents, b.history[0])
	byVersion := map[version][]string{}
	for i, v := range vs {
		byVersion[v] = append(byVersion[v], fmt.Sprint(i))
	}
	fmt.Println(byVersion, len(byVersion))
	pa, pb := &vs[0], &vs[2]
	fmt.Println(*pa == *pb, pa == pb, pa == &vs[0])
	*pa = *pb
	pa.major = 7
	fmt.Println(vs)
	arr := [...]struct {
		name string
		val  any
	}{{"int", 1}, {"str", "s"}, {"nil", nil}, {"struct", version{}}, {"func", fmt.Sprint}}
	for _, e := range arr[:4] {
		fmt.Printf("%s=%v ", e.name, e.val)
	}
	fmt.Println(len(arr))
	type node struct {
		*node
		val int
	}
	n := node{&node{&node{nil, 3}, 2}, 1}
	fmt.Println(n.val, n.node.val, n.node.node.val, n.node.node.node == nil)
	swap := func(v version) (r version) { r.major, r.patch = v.patch, v.major; return }
	vs[1], vs[2] = swap(vs[2]), swap(vs[1])
	fmt.Println(vs)
	x := struct{ a, b int }{1, 2}
	y := struct{ a, b int }{2, 1}
	x.a, x.b = x.b, x.a
	fmt.Println(x == y, any(x) == any(y))
	ptrs := []*version{&vs[0], {1, 1, 1}, new(version)}
	for _, p := range ptrs {
		p.minor++
	}
	fmt.Println(*ptrs[0], *ptrs[1], *ptrs[2], vs[0])
}
