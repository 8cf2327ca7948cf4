package main

import "fmt"

var trace []string

func t[T any](name string, v T) T {
	trace = append(trace, name)
	return v
}

func done(label string, vals ...any) {
	fmt.Println(label, trace, vals)
	trace = nil
}

type s struct{ a, b, c int }

func (v s) m(n int) s { trace = append(trace, fmt.Sprint("m", n)); return v }

func two() (int, int) { trace = append(trace, "two"); return 1, 2 }

func main() {
	i := 1
	f := func() int { i++; return i }
	fmt.Println(i, f(), i)
	a := []int{i, f(), i}
	fmt.Println(a)
	done("binary", t("x", 1)+t("y", 2)*t("z", 3))
	done("logic", t("a", false) && t("b", true) || t("c", true))
	done("composite", s{c: t("c", 3), a: t("a", 1)}, []int{2: t("i2", 2), 0: t("i0", 0)})
	done("map", map[string]int{t("k1", "a"): t("v1", 1), t("k2", "b"): t("v2", 2)})
	s{}.m(t("arg1", 1)).m(t("arg2", 2))
	done("chain")
	arr := make([]int, 3)
	arr[t("idx", 1)] = t("val", 5)
	done("index assign", arr)
	arr[t("l0", 0)], arr[t("l1", 2)] = t("r0", 7), t("r1", 8)
	done("tuple", arr)
	m := map[string]int{}
	m[t("key", "k")] += t("plus", 4)
	done("op assign", m)
	p := t("ptr", &arr)
	(*p)[t("i", 0)]++
	done("inc", arr)
	x, y := two()
	x, y = y, x+y
	done("multi", x, y)
	func(n ...int) { done("call", n) }(t("1", 1), t("2", 2))
	defer func(v int) { done("defer runs", v) }(t("defer arg", 9))
	done("defer evaluated")
	ch := make(chan int, 1)
	t("chan", ch) <- t("sent", 3)
	done("send", <-ch)
	n := 0
	g := func() *int { n++; return &n }
	*g() = *g() + 10
	fmt.Println(n)
	b := []int{1, 2, 3}
	k := 0
	k, b[k] = 1, 100
	b[k], k = 200, 2
	fmt.Println(b, k)
	var q []int
	func() {
		defer func() { done("panics after right side", recover() != nil) }()
		q[t("index", 5)] = t("right", 1)
	}()
	func() {
		defer func() { done("nil map", recover()) }()
		var nm map[string]int
		nm[t("key", "a")] = t("value", 1)
	}()
	switch t("tag", 2) {
	case t("one", 1), t("two", 2), t("three", 3):
		done("switch")
	}
	for i := t("init", 0); t("cond", i < 2); i += t("post", 1) {
	}
	done("for")
	v := [2]int{1, 2}
	for i, e := range v {
		v[1] = 50
		v[0] = 60
		fmt.Print(i, e, " ")
	}
	fmt.Println(v)
	getMap := func() map[string]int { return t("map", map[string]int{"z": 26}) }
	val, ok := getMap()[t("zkey", "z")]
	done("comma ok", val, ok)
	str := "abc"
	done("slice expr", t("str", str)[t("lo", 1):t("hi", 2)])
}
