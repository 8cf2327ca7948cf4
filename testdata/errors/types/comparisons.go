package main

type s struct{ f []int }
type ok struct{ n int }

func main() {
	a, b := []int{1}, []int{2}
	_ = a == b // ERROR "invalid operation: a == b \(slice can only be compared to nil\)"
	m := map[string]int{}
	_ = m == m // ERROR "invalid operation: m == m \(map can only be compared to nil\)"
	f := func() {}
	_ = f == f // ERROR "invalid operation: f == f \(func can only be compared to nil\)"
	_ = s{} == s{} // ERROR "invalid operation: s\{\} == s\{\} \(struct containing \[\]int cannot be compared\)"
	_ = ok{} < ok{} // ERROR "invalid operation: ok\{\} < ok\{\} \(operator < not defined on struct\)"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = 1 == nil // ERROR "invalid operation: 1 == nil \(mismatched types untyped int and untyped nil\)"
	var k map[[]int]string // ERROR "invalid map key type \[\]int"
	var e error
	_ = e == 5 // ERROR "invalid operation: e == 5 \(mismatched types error and untyped int\)"
	_ = true > false // ERROR "invalid operation: true > false \(operator > not defined on untyped bool\)"
	_ = k
}
