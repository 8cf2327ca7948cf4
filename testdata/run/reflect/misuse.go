// How types describe themselves, and the panics of misused types and values.
package main

import (
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"time"
)

type E struct{ A int }
type Shape interface {
	Area() float64
	unexp()
}
type Sq struct{ s float64 }

func (s Sq) Area() float64 { return s.s * s.s }
func (s Sq) unexp()        {}

type G[T any] struct{ V T }

func (g G[T]) Get() T   { return g.V }
func (g *G[T]) Set(v T) { g.V = v }

type MyErr struct{}

func (MyErr) Error() string { return "myerr" }

type Fn func(int) string
type M map[string][]int
type Ch chan<- int
type Arr [4]byte
type Rec struct {
	Next *Rec
	F    func(Rec) *Rec
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func main() {
	types := []any{1, int8(1), "s", 1.5, float32(1), 1i, true, 'a', byte(1), uintptr(1), []int{}, [3]string{}, map[string]int{}, &E{}, E{}, func() {}, func(int, ...string) (error, bool) { return nil, false }, make(chan int), make(<-chan int), make(chan<- int), struct{}{}, struct {
		X int `k:"v"`
		y string
		E
	}{}, Sq{}, G[int]{}, &G[map[string]E]{}, G[G[string]]{}, MyErr{}, Fn(nil), M{}, Ch(nil), Arr{}, Rec{}, (*io.Reader)(nil), (*any)(nil), time.Second, new(error), []any{}, [][]int{}, map[E]*Sq{}, make(chan (<-chan int)), (*interface{ Foo(int) (a, b string) })(nil), time.Monday, strings.NewReader("")}
	for _, x := range types {
		t := reflect.TypeOf(x)
		fmt.Printf("%v|%q|%q|%v|%d|%d|%v|%d\n", t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	}
	f := reflect.TypeOf(func(int, ...string) (error, bool) { return nil, false })
	fmt.Println(f.NumIn(), f.NumOut(), f.In(0), f.In(1), f.Out(0), f.Out(1), f.IsVariadic())
	st := reflect.TypeFor[Shape]()
	fmt.Println(st, st.NumMethod(), st.Method(0).Name, st.Method(1).Name, st.Method(1).PkgPath, st.Method(0).Type, reflect.TypeOf(Sq{}).Implements(st))
	fmt.Println(reflect.TypeOf(1).AssignableTo(reflect.TypeOf(1.0)), reflect.TypeOf(1).ConvertibleTo(reflect.TypeOf(1.0)), reflect.TypeOf(Fn(nil)).AssignableTo(reflect.TypeOf(func(int) string { return "" })), reflect.TypeOf([]byte{}).ConvertibleTo(reflect.TypeOf("")), reflect.TypeOf("").ConvertibleTo(reflect.TypeOf([]rune{})), reflect.TypeOf([]int{}).ConvertibleTo(reflect.TypeOf([2]int{})), reflect.TypeOf(E{}).ConvertibleTo(reflect.TypeOf(struct{ A int }{})))
	var nilIface any
	try("zero Kind", func() {
		fmt.Println(reflect.ValueOf(nilIface).Kind(), reflect.ValueOf(nilIface).IsValid(), reflect.TypeOf(nilIface))
	})
	try("zero Type", func() { reflect.ValueOf(nilIface).Type() })
	try("zero Interface", func() { reflect.ValueOf(nilIface).Interface() })
	try("Int on string", func() { reflect.ValueOf("x").Int() })
	try("SetInt", func() { reflect.ValueOf(1).SetInt(2) })
	try("Set", func() { reflect.ValueOf(1).Set(reflect.ValueOf(2)) })
	x := 5
	xv := reflect.ValueOf(&x).Elem()
	try("Set type", func() { xv.Set(reflect.ValueOf("s")) })
	try("SetString on int", func() { xv.SetString("s") })
	try("SetFloat on int", func() { xv.SetFloat(1) })
	type U struct {
		a int
		B int
		E
	}
	u := U{a: 3, B: 4}
	uv := reflect.ValueOf(&u).Elem()
	try("unexported set", func() { uv.Field(0).SetInt(1) })
	try("unexported iface", func() { fmt.Println(uv.Field(0).Interface()) })
	try("unexported read", func() { fmt.Println(uv.Field(0).Int(), uv.Field(0)) })
	try("field range", func() { uv.Field(9) })
	try("field of int", func() { reflect.ValueOf(1).Field(0) })
	try("NumField", func() { reflect.TypeOf(1).NumField() })
	try("Type.Field", func() { reflect.TypeOf(1).Field(0) })
	try("Type.Elem", func() { reflect.TypeOf(1).Elem() })
	try("Type.Key", func() { reflect.TypeOf([]int{}).Key() })
	try("Type.Len", func() { reflect.TypeOf([]int{}).Len() })
	try("Type.In", func() { reflect.TypeOf(1).In(0) })
	try("index", func() { reflect.ValueOf([]int{1}).Index(3) })
	try("array index", func() { reflect.ValueOf([1]int{1}).Index(3) })
	try("string index", func() { reflect.ValueOf("a").Index(3) })
	try("map index", func() { fmt.Println(reflect.ValueOf(map[string]int{"a": 1}).MapIndex(reflect.ValueOf("b")).IsValid()) })
	try("map index type", func() { reflect.ValueOf(map[string]int{"a": 1}).MapIndex(reflect.ValueOf(1)) })
	try("nil map set", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("call few", func() { reflect.ValueOf(strings.Repeat).Call(nil) })
	try("call many", func() {
		reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf("b")})
	})
	try("call type", func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("call nil", func() { reflect.ValueOf((func())(nil)).Call(nil) })
	try("call int", func() { reflect.ValueOf(1).Call(nil) })
	try("call zero arg", func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{{}}) })
	try("variadic", func() {
		fmt.Println(reflect.ValueOf(fmt.Sprint).Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf(1), reflect.ValueOf(nil)})[0])
	})
	try("variadic ok", func() {
		fmt.Println(reflect.ValueOf(fmt.Sprint).Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf(1)})[0])
		fmt.Println(reflect.ValueOf(fmt.Sprintln).CallSlice([]reflect.Value{reflect.ValueOf([]any{1, "b"})})[0])
	})
	try("elem int", func() { reflect.ValueOf(1).Elem() })
	try("nil ptr elem", func() { fmt.Println(reflect.ValueOf((*int)(nil)).Elem().IsValid()) })
	try("len int", func() { reflect.ValueOf(1).Len() })
	try("isnil int", func() { reflect.ValueOf(1).IsNil() })
	try("convert", func() { reflect.ValueOf("a").Convert(reflect.TypeOf(1)) })
	try("convert arr", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("addr", func() { reflect.ValueOf(1).Addr() })
	try("method range", func() { reflect.ValueOf(1).Method(0) })
	try("type method range", func() { reflect.TypeOf(1).Method(0) })
	try("panic in call", func() { reflect.ValueOf(func() { panic("inner") }).Call(nil) })
	try("nil deref in call", func() {
		reflect.ValueOf(func(p *E) int { return p.A }).Call([]reflect.Value{reflect.Zero(reflect.TypeOf(&E{}))})
	})
	try("makefunc count", func() {
		reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return nil }).Call(nil)
	})
	try("makefunc type", func() {
		reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf("s")} }).Call(nil)
	})
	try("makeslice", func() { reflect.MakeSlice(reflect.TypeOf(1), 0, 0) })
	try("makemap", func() { reflect.MakeMap(reflect.TypeOf(1)) })
	try("makechan", func() { reflect.MakeChan(reflect.TypeOf(1), 0) })
	try("send dir", func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1)) })
	try("recv dir", func() { reflect.ValueOf(make(chan<- int)).Recv() })
	try("close recv", func() { reflect.ValueOf(make(<-chan int)).Close() })
	try("send closed", func() { c := make(chan int, 1); close(c); reflect.ValueOf(c).Send(reflect.ValueOf(1)) })
	try("append", func() { reflect.Append(reflect.ValueOf(1), reflect.ValueOf(1)) })
	try("append type", func() { reflect.Append(reflect.ValueOf([]int{}), reflect.ValueOf("x")) })
	try("copy", func() { reflect.Copy(reflect.ValueOf([]int{}), reflect.ValueOf([]string{})) })
	try("slice bounds", func() { reflect.ValueOf([]int{1, 2}).Slice(1, 5) })
	try("slice arr", func() { reflect.ValueOf([2]int{1, 2}).Slice(0, 1) })
	try("setlen", func() { s := []int{1}; reflect.ValueOf(&s).Elem().SetLen(5) })
	try("swapper", func() { reflect.Swapper(5) })
	try("swapper idx", func() { reflect.Swapper([]int{1})(0, 1) })
	try("implements nil", func() { reflect.TypeOf(1).Implements(nil) })
	try("implements non", func() { reflect.TypeOf(1).Implements(reflect.TypeOf(1)) })
	try("zero nil", func() { reflect.Zero(nil) })
	try("new nil", func() { reflect.New(nil) })
	try("mapof", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) })
	try("structof", func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: reflect.TypeOf(1)}}) })
	try("structof2", func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) })
	try("equal", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try("fieldbyindex", func() { reflect.ValueOf(struct{ *E }{}).FieldByIndex([]int{0, 0}) })
	try("fieldbyname", func() {
		fmt.Println(reflect.ValueOf(u).FieldByName("A"), reflect.ValueOf(u).FieldByName("Zed").IsValid())
	})
	try("fieldbyname nil", func() { fmt.Println(reflect.ValueOf(struct{ *E }{}).FieldByName("A")) })
	try("bits", func() { reflect.TypeOf("").Bits() })
	try("select", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
	})
	try("select default", func() { fmt.Println(reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}})) })
	try("seq", func() { reflect.ValueOf(1.5).Seq() })
	try("maprange", func() { reflect.ValueOf(1).MapRange() })
	try("mapiter", func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	try("overflow", func() { reflect.ValueOf("").OverflowInt(1) })
	try("bytes", func() { reflect.ValueOf([]int{}).Bytes() })
	try("bool", func() { reflect.ValueOf(1).Bool() })
	try("complex", func() { fmt.Println(reflect.ValueOf(1i).Complex(), reflect.ValueOf(complex64(2)).Complex()) })
	try("grow", func() { s := []int{}; reflect.ValueOf(&s).Elem().Grow(-1) })
	try("typed nil err", func() { var e error = (*os.PathError)(nil); fmt.Println(reflect.ValueOf(e).IsNil()) })
	fmt.Println(reflect.ValueOf(G[int]{5}).Method(0).Call(nil)[0], reflect.TypeOf(&G[string]{}).Method(1).Type)
	g := &G[string]{"a"}
	reflect.ValueOf(g).MethodByName("Set").Call([]reflect.Value{reflect.ValueOf("zz")})
	fmt.Println(g.V, reflect.ValueOf(g).MethodByName("Get").Interface().(func() string)())
	fmt.Println(reflect.Bool, reflect.Ptr, reflect.UnsafePointer, reflect.Kind(99), reflect.BothDir, reflect.RecvDir)
	fmt.Printf("%v %d %s\n", reflect.Struct, reflect.Struct, reflect.TypeOf(3))
	fmt.Printf("%#v %+v\n", reflect.TypeOf(E{}).Field(0).Name, reflect.TypeOf(E{}).Field(0).Index)
	fmt.Println(reflect.TypeOf(E{}) == reflect.TypeOf(E{1}), reflect.TypeOf([]int{}) == reflect.SliceOf(reflect.TypeOf(1)), reflect.PointerTo(reflect.TypeOf(E{})) == reflect.TypeOf(&E{}))
	switch reflect.TypeOf(u) {
	case reflect.TypeFor[U]():
		fmt.Println("is U")
	}
	mk := map[reflect.Type]string{reflect.TypeOf(1): "int", reflect.TypeOf(""): "string"}
	fmt.Println(mk[reflect.TypeOf(7)], mk[reflect.TypeFor[string]()], len(mk))
}
