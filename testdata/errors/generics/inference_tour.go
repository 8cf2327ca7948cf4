package main

type Num interface {
	int | float64
}

func Max[T Num](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() T   { return s.items[len(s.items)] }
func (s *Stack[U]) Len() U   { return len(s.items) } // ERROR "cannot use len\(s\.items\) \(value of type int\) as U value in return statement"

type Less[T any] interface{ Less(T) bool }

func Sort[T Less[T]](xs []T) {}

type I int

func (i *I) Less(j I) bool { return true }

type J int

func (i J) Less(j int) bool { return true }

type Pt[T any] interface {
	*T
	M()
}

func New[T any, P Pt[T]]() T { var p P = new(T); p.M(); return *p }

type K struct{}

func (K) M() {}

func main() {
	Max(1, 2.5)
	Max("a", "b") // ERROR "string does not satisfy Num \(string missing in int \| float64\)"
	Max(1, "a") // ERROR "in call to Max, mismatched types untyped int and untyped string \(cannot infer T\)"
	Max[string]("a", "b") // ERROR "string does not satisfy Num \(string missing in int \| float64\)"
	var i int
	var f float64
	Max(i, f) // ERROR "in call to Max, type float64 of f does not match inferred type int for T"
	Max(i, 2.5) // ERROR "cannot use 2\.5 \(untyped float constant\) as int value in argument to Max \(truncated\)"
	Max(nil, nil) // ERROR "in call to Max, cannot infer T \(declared at .*:7:10\)"
	Max() // ERROR "not enough arguments in call to Max"
	Max(1) // ERROR "not enough arguments in call to Max"
	Max(1, 2, 3) // ERROR "too many arguments in call to Max"
	s := Stack[int]{}
	s.Push("x") // ERROR "cannot use .x. \(untyped string constant\) as int value in argument to s\.Push"
	s.Foo() // ERROR "s\.Foo undefined \(type Stack\[int\] has no field or method Foo\)"
	var t Stack[string] = s // ERROR "declared and not used: t" "cannot use s \(variable of struct type Stack\[int\]\) as Stack\[string\] value in variable declaration"
	u := &Stack{} // ERROR "declared and not used: u" "cannot use generic type Stack\[T any\] without instantiation"
	Sort([]I{}) // ERROR "in call to Sort, T \(type I\) does not satisfy Less\[T\] \(method Less has pointer receiver\)"
	Sort([]J{}) // ERROR "in call to Sort, T \(type J\) does not satisfy Less\[T\] \(wrong type for method Less\)"
	Sort([]int{}) // ERROR "in call to Sort, T \(type int\) does not satisfy Less\[T\] \(missing method Less\)"
	Sort(1) // ERROR "in call to Sort, cannot infer T \(declared at .*:22:11\)"
	Sort[I](nil) // ERROR "I does not satisfy Less\[I\] \(method Less has pointer receiver\)"
	New[K]()
	New[*K]() // ERROR "\*\*K does not satisfy Pt\[\*K\] \(missing method M\)"
	New[K, K]() // ERROR "K does not satisfy Pt\[K\] \(K missing in \*main\.K\)"
	New() // ERROR "in call to New, cannot infer T \(declared at .*:37:10\)"
	var fn func(int, int) int = Max // ERROR "declared and not used: fn"
	var fs func(string, string) string = Max // ERROR "declared and not used: fs" "string does not satisfy Num \(string missing in int \| float64\)"
	var fm func(int) int = Max // ERROR "declared and not used: fm" "type func\(int\) int of fm does not match func\(a T, b T\) T \(cannot infer T\)"
	_ = Max // ERROR "cannot use generic function Max without instantiation"
	g := Max // ERROR "declared and not used: g" "cannot use generic function Max without instantiation"
	_ = []any{Max} // ERROR "cannot use generic function Max without instantiation"
	_ = Max[int] == nil
	Stack[int].Push(s, 1) // ERROR "invalid method expression Stack\[int\]\.Push \(needs pointer receiver \(\*Stack\[int\]\)\.Push\)"
	(*Stack[int]).Push(&s, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to \(\*Stack\[int\]\)\.Push"
	type X = Stack // ERROR "cannot use generic type Stack\[T any\] without instantiation"
	type Y = Stack[int, int] // ERROR "too many type arguments for type Stack: have 2, want 1"
	var z Num // ERROR "declared and not used: z" "cannot use type Num outside a type constraint: interface contains type constraints"
}
