package main

type t struct{}

func (t *t) p() {}

func (int) bad() {} // ERROR "cannot define new methods on non-local type int"

func (x undefinedT) m() {} // ERROR "undefined: undefinedT"

type ptr *t

func (ptr) m() {} // ERROR "invalid receiver type ptr \(pointer or interface type\)"

func (x **t) q() {} // ERROR "invalid receiver type \*\*t"

type iface interface{ a() }

func (iface) b() {} // ERROR "invalid receiver type iface \(pointer or interface type\)"

func make1() t { return t{} }

func main() {
	t{}.p() // ERROR "cannot call pointer method p on t"
	make1().p() // ERROR "cannot call pointer method p on t"
	m := map[int]t{}
	m[0].p() // ERROR "cannot call pointer method p on t"
	t.p(t{}) // ERROR "invalid method expression t.p \(needs pointer receiver \(\*t\).p\)"
}
