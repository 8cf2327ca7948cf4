package main

type T struct{ x int }

func (t T) M()   {}
func (t *T) PM() {}

func ret() T { return T{} }

func main() {
	T.M() // ERROR "not enough arguments in call to T\.M"
	T.PM(T{}) // ERROR "invalid method expression T\.PM \(needs pointer receiver \(\*T\)\.PM\)"
	(*T).PM(T{}) // ERROR "cannot use T\{\} \(value of struct type T\) as \*T value in argument to \(\*T\)\.PM"
	(*T).PM(&T{})
	T{}.PM() // ERROR "cannot call pointer method PM on T"
	ret().PM() // ERROR "cannot call pointer method PM on T"
	ret().x = 1 // ERROR "cannot assign to ret\(\)\.x \(neither addressable nor a map index expression\)"
	map[string]T{}["a"].x = 1 // ERROR "cannot assign to struct field map\[string\]T\{\}\[.a.\]\.x in map"
	map[string]T{}["a"].PM() // ERROR "cannot call pointer method PM on T"
	_ = &ret() // ERROR "invalid operation: cannot take address of ret\(\) \(value of struct type T\)"
	_ = &map[string]T{}["a"] // ERROR "invalid operation: cannot take address of map\[string\]T\{\}\[.a.\] \(map index expression of struct type T\)"
	"abc"[0] = 'x' // ERROR "cannot assign to .abc.\[0\] \(neither addressable nor a map index expression\)"
	const c = 1
	c = 2 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	c++ // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	nil = 1 // ERROR "cannot assign to nil \(neither addressable nor a map index expression\)"
	true = false // ERROR "cannot assign to true \(neither addressable nor a map index expression\)"
	T = 1 // ERROR "T \(type\) is not an expression"
	main = nil // ERROR "cannot assign to main \(neither addressable nor a map index expression\)"
	ret() = T{} // ERROR "cannot assign to ret\(\) \(neither addressable nor a map index expression\)"
	_ = _ // ERROR "cannot use _ as value or type"
	x := _ // ERROR "declared and not used: x" "cannot use _ as value or type"
	_() // ERROR "cannot use _ as value or type"
	1 = 2 // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	(1) = 2 // ERROR "cannot assign to \(1\) \(neither addressable nor a map index expression\)"
	var pp **T
	pp.M() // ERROR "pp\.M undefined \(type \*\*T has no field or method M\)"
	pp.x = 1 // ERROR "pp\.x undefined \(type \*\*T has no field or method x\)"
	_ = T.x // ERROR "T\.x undefined \(type T has no method x\)"
	_ = T.nosuch // ERROR "T\.nosuch undefined \(type T has no field or method nosuch\)"
	var i interface{ M() }
	i.PM() // ERROR "i\.PM undefined \(type interface\{M\(\)\} has no field or method PM\)"
	i.x = 1 // ERROR "i\.x undefined \(type interface\{M\(\)\} has no field or method x\)"
	var f func()
	f.x() // ERROR "f\.x undefined \(type func\(\) has no field or method x\)"
	main.x() // ERROR "main\.x undefined \(type func\(\) has no field or method x\)"
	ret.x() // ERROR "ret\.x undefined \(type func\(\) T has no field or method x\)"
}
