// Types: every kind of type and type literal, their zero values and their identity.
package main

import (
	"fmt"
	"unsafe"
)

type (
	Point3D struct{ x, y, z float64 }
	Tree    struct {
		left, right *Tree
		value       any
	}
	Rec   []Rec
	RecM  map[string]RecM
	RecF  func(RecF) RecF
	RecC  chan RecC
	RecP  *RecP
	RecI  interface{ M(RecI) RecI }
	Arr   [2][3]int
	Empty struct{}
	Pad   struct {
		_ int
		a byte
		_ [3]byte
		b int `tag:"b"`
	}
	Buf [2 * N]struct{ x, y int32 }
)

const N = 3

type T0 struct{ a int }

func (*T0) P() string { return "P" }
func (T0) V() string  { return "V" }

type Embed struct {
	*T0
	Rec
	fmt.Stringer
	int
	E2 struct{ inner int }
}

type File interface {
	Read([]byte) (int, error)
	interface{ Close() error }
	fmt.Stringer
}

func main() {
	var (
		b   bool
		i8  int8
		u   uintptr
		f32 float32
		c   complex64
		s   string
		r   rune
		by  byte
		p   *Point3D
		fn  func(a, _ int, z float32) (ok bool)
		fv  func(prefix string, values ...int)
		m   map[string]map[bool][]int
		ch  chan<- (<-chan int)
		ch2 chan (<-chan int)
		ro  <-chan func()
		e   error
		an  any
		a   [4]*int
		a2  [2][2][2]float64
		sl  []struct{ x int }
		st  struct {
			a, b int
			struct2 struct{}
		}
		x Embed
		o File
	)
	fmt.Printf("%v %v %v %v %v %q %v %v %v\n", b, i8, u, f32, c, s, r, by, p)
	fmt.Println(fn == nil, fv == nil, m == nil, ch == nil, ch2 == nil, ro == nil, e == nil, an == nil, o == nil)
	fmt.Println(a, a2, sl, st, len(a2[1]), len(Buf{}), cap((&Arr{})[1][:]))
	fmt.Printf("%T %T %T %T %T %T %T\n", fn, fv, m, ch, ch2, ro, st)
	fmt.Printf("%+v\n", x)
	fmt.Printf("%T %T %T %T\n", x.E2, a, sl, p)
	fmt.Println(Rec{{}, {{}}}, RecM{"a": {"b": nil}}, len(Rec{nil}[0]), Tree{value: Tree{}})
	var rp RecP
	rp = &rp
	fmt.Println(*rp == rp, RecF(func(f RecF) RecF { return f })(nil) == nil)
	fmt.Println(unsafe.Sizeof(Pad{}), unsafe.Offsetof(Pad{}.b), unsafe.Alignof(i8), unsafe.Sizeof(s), unsafe.Sizeof(sl), unsafe.Sizeof(an))
	fmt.Println(Pad{b: 1} == Pad{b: 1}, Empty{} == struct{}{}, [0]int{} == [0]int{}, [2]string{"a"} == [...]string{"a", ""})

	// spec: "Two types are either identical or different."
	var f1 func(x int, _ float64) *[]string
	var f2 func(int, float64) (result *[]string)
	var g1 struct{ a, b *Tree }
	var g2 struct {
		a *Tree
		b *Tree
	}
	var h1 interface {
		X()
		Y(int)
	}
	var h2 interface {
		Y(n int)
		X()
	}
	same := func(x, y any) bool { return fmt.Sprintf("%T", x) == fmt.Sprintf("%T", y) }
	f1 = f2
	g1 = g2
	h1 = h2
	fmt.Println(same(f1, f2), same(g1, g2), h1 == h2)
	var any1 any = []int(nil)
	_, isInts := any1.([]int)
	_, isNamed := any1.(Rec)
	fmt.Println(isInts, isNamed)

	// Method sets: of T, of *T, through embedding.
	t := T0{}
	fmt.Println(t.P(), t.V(), (&t).P(), (&t).V(), Embed{T0: &t}.P(), Embed{T0: &t}.V())
	var pv interface {
		P() string
		V() string
	} = &t
	fmt.Println(pv.P() + pv.V())
	pv = Embed{T0: &t}
	fmt.Println(pv.P() + pv.V())
	_, has := any(t).(interface{ P() string })
	fmt.Println(has)
}
