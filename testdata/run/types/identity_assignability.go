// Properties of types and values: identity, assignability, representability, conversions of named types.
package main

import "fmt"

type (
	A0 = []string
	A1 = A0
	A2 = struct{ a, b int }
	A3 = int
	A4 = func(A3, float64) *A0
	A5 = func(x int, _ float64) *[]string
	B0 A0
	B1 []string
	B2 struct{ a, b int }
	B3 struct{ a, c int }
	B4 func(int, float64) *B0
	C0 B0
)

type D[P1, P2 any] struct {
	x P1
	y P2
}
type E0 = D[int, string]

type IntChan chan int
type Fn func(int) int
type MyErr struct{}

func (MyErr) Error() string { return "MyErr" }

func double(x int) int { return 2 * x }

func main() {
	var a0 A0 = A1{"x"}
	var b0 B0 = a0 // identical underlying types, one is not a named type
	var b1 B1 = a0
	a0 = b1
	b0 = B0(b1)
	var c0 C0 = C0(b0)
	fmt.Println(a0, b0, b1, c0)
	var f4 A4
	var f5 A5 = f4
	fmt.Println(f5 == nil)
	var e E0 = D[int, string]{1, "y"}
	fmt.Printf("%T %+v\n", e, e)
	s := A2{1, 2}
	var b2 B2 = s
	b3 := struct {
		a int `json:"a"`
		b int
	}(b2) // spec: "ignoring struct tags"
	fmt.Println(b2, b3, B2(b3))

	// Channels: bidirectional to a direction, one side not named.
	ic := make(IntChan, 1)
	var send chan<- int = ic
	var recv <-chan int = ic
	send <- 4
	fmt.Println(<-recv)

	var fn Fn = double
	var plain func(int) int = fn
	fmt.Println(fn(2), plain(3), Fn(plain)(4))

	// Interfaces, nil.
	var err error = MyErr{}
	var st interface{ Error() string } = err
	err = st
	var e1 any = err
	fmt.Println(err, e1 == err, e1 == any(MyErr{}))
	var (
		p  *int           = nil
		m  map[int]int    = nil
		sl []int          = nil
		fu func()         = nil
		ch chan struct{}  = nil
		in interface{ M() } = nil
	)
	fmt.Println(p == nil, m == nil, sl == nil, fu == nil, ch == nil, in == nil)

	// Representability.
	var x1 byte = 'a'
	var x2 int8 = -128
	var x3 float32 = 1e-1000
	var x4 int = 1e3
	var x5 uint16 = 65535.0
	var x6 complex64 = 'a'
	var x7 float64 = 0x1p-1074
	var x8 rune = 1.0 + 0i
	var x9 int = 5.0 + 0i
	var x10 float32 = 0.49999999
	fmt.Println(x1, x2, x3, x4, x5, x6, x7, x8, x9, x10)
	type MyBool bool
	var mb MyBool = x1 == 'a'
	var plainBool bool = 1 < 2
	fmt.Printf("%T %v %T\n", mb, mb && true, plainBool)
	type MyString string
	const cs = "const"
	var ms MyString = cs
	fmt.Printf("%T %T\n", ms+"x", cs)
	var u8 uint8 = 255
	u8 += 1
	fmt.Println(u8, ^u8, -u8-1)
}
