package main

func a[T any](x, y T) bool { return x == y } // ERROR "invalid operation: x == y \(incomparable types in type set\)"
func b[T comparable](x, y T) bool { return x < y } // ERROR "invalid operation: x < y \(type parameter T cannot use operator <\)"
func c[T any](x T) T { return x + x } // ERROR "invalid operation: operator \+ not defined on x \(variable of type T constrained by any\)"
func d[T ~int | ~string](x T) T { return x + x - x } // ERROR "invalid operation: operator - not defined on x \+ x \(value of type T constrained by ~int \| ~string\)"
func e[T any](x T) { x.Foo() } // ERROR "x\.Foo undefined \(type T has no field or method Foo\)"
func f[T any](x T) int { return int(x) } // ERROR "cannot convert x \(variable of type T constrained by any\) to type int"
func g[T int | string](x T) int { return int(x) } // ERROR "cannot convert x \(variable of type T constrained by int \| string\) to type int: cannot convert string \(in T\) to type int"
func h[T []int | map[int]int](x T) int { return x[0] } // ERROR "cannot index x \(variable of type T constrained by \[\]int \| map\[int\]int\)"
func i[T []int | string](x T) { x[0] = 1 } // ERROR "cannot index x \(variable of type T constrained by \[\]int \| string\)"
func j[T []int | []string](x T) { for _, v := range x { _ = v } } // ERROR "cannot range over x \(variable of type T constrained by \[\]int \| \[\]string\): \[\]int and \[\]string have different underlying types"
func k[T any](x T) { switch x.(type) { case int: } } // ERROR "cannot use type switch on type parameter value x \(variable of type T constrained by any\)"
func l[T any](x T) { _ = x.(int) } // ERROR "invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)"
func m[T any](x T) { _ = any(x).(T) }
func n[T any]() T { return nil } // ERROR "cannot use nil as T value in return statement"
func o[T any]() T { return 0 } // ERROR "cannot use 0 \(untyped int constant\) as T value in return statement"
func p[T int8 | int]() T { return 200 } // ERROR "cannot use 200 \(untyped int constant\) as T value in return statement"
func q[T any](x *T) { x.y = 1 } // ERROR "x\.y undefined \(type \*T is pointer to type parameter, not type parameter\)"
func r[T struct{ f int }](x T) { x.f = 1 } // ERROR "x\.f undefined \(type T has no field or method f\)"
func s[T any](x T) { var y int = x; _ = y } // ERROR "cannot use x \(variable of type T constrained by any\) as int value in variable declaration"
func t[T func()](x T) { x(); x(1) } // ERROR "too many arguments in call to x"
func u[T func() | func(int)](x T) { x() } // ERROR "invalid operation: cannot call x \(variable of type T constrained by func\(\) \| func\(int\)\): func\(\) and func\(int\) have different underlying types"
func v[T chan int | chan string](x T) { <-x } // ERROR "invalid operation: cannot receive from x \(variable of type T constrained by chan int \| chan string\): channels chan int and chan string have different element types"
func w[T chan<- int](x T) { <-x } // ERROR "invalid operation: cannot receive from x \(variable of type T constrained by chan<- int\): send-only channel chan<- int"
func x[T any]() { type L[U any] struct{ t T; u U } ; var _ L[T]; var _ L } // ERROR "cannot use generic type L\[U any\] without instantiation"
func y[T any](t T) { t.T() ; T.x() } // ERROR "t\.T undefined \(type T has no field or method T\)" "T\.x undefined \(type T has no field or method x\)"
func z[T interface{ M() }](t *T) { t.M() } // ERROR "t\.M undefined \(type \*T is pointer to type parameter, not type parameter\)"

func main() {
	a[func()](nil, nil)
	b[[]int](nil, nil) // ERROR "\[\]int does not satisfy comparable"
	b[any](1, 2)
	b[struct{ f func() }] // ERROR "b\[struct\{f func\(\)\}\] \(value of type func\(x struct\{f func\(\)\}, y struct\{f func\(\)\}\) bool\) is not used" "struct\{f func\(\)\} does not satisfy comparable"
	c(nil) // ERROR "in call to c, cannot infer T \(declared at .*:5:8\)"
	d[float64](1) // ERROR "float64 does not satisfy ~int \| ~string \(float64 missing in ~int \| ~string\)"
	d(true) // ERROR "bool does not satisfy ~int \| ~string \(bool missing in ~int \| ~string\)"
	n() // ERROR "in call to n, cannot infer T \(declared at .*:16:8\)"
	k[int, int](1) // ERROR "got 2 type arguments but want 1"
	var fn func(int) = k // ERROR "declared and not used: fn"
	var fs func(int, int) = k // ERROR "declared and not used: fs" "type func\(int, int\) of fs does not match func\(x T\) \(cannot infer T\)"
	z(1) // ERROR "in call to z, cannot infer T \(declared at .*:28:8\)"
}
