// A tour through package reflect: types, fields, methods, values, containers, channels.
package main

import (
	"fmt"
	"reflect"
)

type Inner struct {
	X int
	y string
}
type T struct {
	A int `json:"a,omitempty" x:"y"`
	B string
	c float64
	Inner
	P *Inner
	M map[string]int
	S []int
	F func(int) string
	I any
	E error
}

func (t T) Hello(name string) string      { return "hello " + name + " from " + t.B }
func (t *T) Inc(n int)                    { t.A += n }
func (t T) Var(a int, rest ...string) int { return a + len(rest) }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}
type Color int

func (c Color) String() string { return fmt.Sprintf("Color(%d)", int(c)) }

func main() {
	t := T{A: 1, B: "bee", c: 2.5, Inner: Inner{3, "yy"}, P: &Inner{4, "pp"}, M: map[string]int{"a": 1}, S: []int{1, 2, 3}}
	rt := reflect.TypeOf(t)
	fmt.Println(rt, rt.Name(), rt.PkgPath(), rt.Kind(), rt.Size(), rt.NumField(), rt.NumMethod())
	for i := 0; i < rt.NumField(); i++ {
		f := rt.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.PkgPath, f.IsExported(), f.Tag.Get("json"))
	}
	for i := 0; i < rt.NumMethod(); i++ {
		m := rt.Method(i)
		fmt.Println(m.Name, m.Type, m.Index)
	}
	pt := reflect.TypeOf(&t)
	fmt.Println(pt, pt.Name() == "", pt.Kind(), pt.NumMethod(), pt.Elem() == rt)
	for i := range pt.NumMethod() {
		fmt.Println(pt.Method(i).Name, pt.Method(i).Type)
	}
	v := reflect.ValueOf(&t).Elem()
	for i := 0; i < v.NumField(); i++ {
		f := v.Field(i)
		fmt.Println(i, f.Kind(), f.Type(), f.CanSet(), f.CanInterface(), f.CanAddr(), f)
	}
	v.Field(0).SetInt(42)
	v.FieldByName("B").SetString("new")
	v.FieldByName("X").SetInt(99)
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(26))
	v.FieldByName("S").Index(1).SetInt(77)
	v.FieldByName("I").Set(reflect.ValueOf("iface"))
	fmt.Printf("%+v\n", t.S)
	fmt.Println(t.A, t.B, t.X, t.M, t.I)
	out := v.MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("bob")})
	fmt.Println(out[0], len(out), out[0].Interface())
	v.Addr().MethodByName("Inc").Call([]reflect.Value{reflect.ValueOf(8)})
	fmt.Println(t.A)
	fmt.Println(v.MethodByName("Var").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("a"), reflect.ValueOf("b")})[0].Int())
	fmt.Println(reflect.TypeOf(Pair[string, int]{}), reflect.TypeOf(Pair[string, int]{}).Name())
	fmt.Println(reflect.ValueOf(Color(3)), reflect.ValueOf(Color(3)).Int(), reflect.TypeOf(Color(1)))
	fmt.Println(reflect.TypeOf((*error)(nil)).Elem(), reflect.TypeFor[any](), reflect.TypeFor[fmt.Stringer]())
	fmt.Println(reflect.TypeOf(Color(1)).Implements(reflect.TypeFor[fmt.Stringer]()))
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var intSwap func(int, int) (int, int)
	reflect.ValueOf(&intSwap).Elem().Set(reflect.MakeFunc(reflect.TypeOf(intSwap), swap))
	fmt.Println(intSwap(1, 2))
	fmt.Println(reflect.DeepEqual([]int{1, 2}, []int{1, 2}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int64(1)))
	s := reflect.MakeSlice(reflect.TypeOf([]string{}), 0, 4)
	s = reflect.Append(s, reflect.ValueOf("x"), reflect.ValueOf("y"))
	fmt.Println(s, s.Len(), s.Cap(), s.Index(0), s.Interface().([]string))
	m := reflect.MakeMap(reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(0)))
	m.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(5))
	fmt.Println(m, m.Len(), m.MapIndex(reflect.ValueOf("k")), m.MapIndex(reflect.ValueOf("no")).IsValid())
	for it := m.MapRange(); it.Next(); {
		fmt.Println(it.Key(), it.Value())
	}
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0), Tag: `json:"a"`}, {Name: "B", Type: reflect.TypeOf("")}})
	sv := reflect.New(st).Elem()
	sv.Field(0).SetInt(5)
	fmt.Printf("%v %+v %T %v\n", sv, sv, sv.Interface(), st)
	fmt.Println(reflect.ValueOf(3.7).Convert(reflect.TypeOf(0)), reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf("hi").Convert(reflect.TypeOf([]byte{})))
	ch := reflect.MakeChan(reflect.TypeOf(make(chan int)), 1)
	ch.Send(reflect.ValueOf(9))
	x, ok := ch.Recv()
	fmt.Println(x, ok, ch.Type(), ch.Type().ChanDir())
	x, ok = ch.TryRecv()
	fmt.Println(x.IsValid(), ok)
	c1, c2 := make(chan int, 1), make(chan string, 1)
	c2 <- "sel"
	i, rv, rok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c1)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c2)}})
	fmt.Println(i, rv, rok)
	fmt.Println([]reflect.Value{reflect.ValueOf(1)}, []any{reflect.ValueOf(2)}, reflect.Value{}, reflect.ValueOf(nil))
	fmt.Printf("%d %s %T %v\n", reflect.ValueOf(5), reflect.ValueOf("s"), reflect.ValueOf(5), reflect.ValueOf(&t.X).Elem())
	for _, f := range reflect.VisibleFields(rt) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	fmt.Println(reflect.Zero(rt).IsZero(), v.IsZero(), reflect.Indirect(reflect.ValueOf(&t)).Kind())
	fmt.Println(reflect.FuncOf([]reflect.Type{reflect.TypeOf(0), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeOf("")}, true), reflect.ArrayOf(3, rt), reflect.ChanOf(reflect.RecvDir, rt))
	for i := range reflect.ValueOf(3).Seq() {
		fmt.Print(i, " ")
	}
	for k, v := range reflect.ValueOf([]string{"p", "q"}).Seq2() {
		fmt.Print(k, v, " ")
	}
	fmt.Println(reflect.ValueOf(fmt.Println).Kind(), reflect.ValueOf(t).FieldByName("c").Float())
	sw := reflect.Swapper(t.S)
	sw(0, 2)
	fmt.Println(t.S)
}
