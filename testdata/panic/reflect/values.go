// exit 2
//
// Values in variables, methods, made functions, select, deep equality; a Value as a panic.
package main

import (
	"fmt"
	"reflect"
	"time"
)

type T struct {
	A int
	b string
	C []any
	D map[string]any
	*T
}
type S string
type Inner struct{ v reflect.Value }

func (s S) Hello() string { return "hello " + string(s) }

type Visitor struct{ seen map[uintptr]bool }

type Node struct {
	Name  string
	Left  *Node
	Right *Node
	Meta  map[string]int
	fn    func()
}

func dump(v reflect.Value, depth int) {
	ind := fmt.Sprintf("%*s", depth*2, "")
	switch v.Kind() {
	case reflect.Invalid:
		fmt.Println(ind + "invalid")
	case reflect.Pointer:
		if v.IsNil() {
			fmt.Println(ind+"nil", v.Type())
			return
		}
		dump(v.Elem(), depth)
	case reflect.Struct:
		fmt.Println(ind + v.Type().String())
		for f, fv := range v.Fields() {
			fmt.Printf("%s.%s %s exported=%v\n", ind, f.Name, f.Type, f.IsExported())
			dump(fv, depth+1)
		}
	case reflect.Map:
		fmt.Println(ind, v.Len(), v)
	default:
		fmt.Printf("%s%v (%v)\n", ind, v, v.CanInterface())
	}
}

func main() {
	dump(reflect.ValueOf(&Node{Name: "root", Left: &Node{Name: "l"}, Meta: map[string]int{"x": 1}}), 0)
	fmt.Println(reflect.DeepEqual(&Node{Name: "a", Left: &Node{}}, &Node{Name: "a", Left: &Node{}}))
	a, b := &Node{Name: "c"}, &Node{Name: "c"}
	a.Left, b.Left = a, b
	fmt.Println(reflect.DeepEqual(a, b), reflect.DeepEqual(a, &Node{Name: "c"}))
	fmt.Println(reflect.DeepEqual([]int(nil), []int{}), reflect.DeepEqual(map[int]int(nil), map[int]int{}), reflect.DeepEqual(nil, nil), reflect.DeepEqual(nil, (*int)(nil)), reflect.DeepEqual(error(nil), nil))
	nan := func() float64 { var z float64; return z / z }()
	fmt.Println(reflect.DeepEqual(nan, nan), reflect.DeepEqual([]float64{nan}, []float64{nan}))
	sn := []float64{nan}
	fmt.Println(reflect.DeepEqual(sn, sn), reflect.DeepEqual(map[float64]int{nan: 1}, map[float64]int{nan: 1}))
	f := func() {}
	fmt.Println(reflect.DeepEqual(f, f), reflect.DeepEqual((func())(nil), (func())(nil)))
	fmt.Println(reflect.DeepEqual([]any{1, "a", nil}, []any{1, "a", nil}), reflect.DeepEqual([]any{1}, []any{int64(1)}), reflect.DeepEqual([2]T{}, [2]T{}), reflect.DeepEqual(time.Second, time.Second))
	v := reflect.ValueOf(&T{A: 1}).Elem()
	fmt.Println(v.Field(0).CanSet(), v.Field(1).CanSet(), v.FieldByName("T").IsNil(), v.NumField())
	v.FieldByName("C").Set(reflect.ValueOf([]any{1, "x"}))
	v.FieldByName("D").Set(reflect.ValueOf(map[string]any{"k": []int{1}}))
	fmt.Printf("%v\n%+v\n", v, v.Field(2))
	// element of interface slice
	e := v.FieldByName("C").Index(1)
	fmt.Println(e.Kind(), e.Elem().Kind(), e.Elem().String(), e.Type(), e.Elem().Type(), e.CanSet())
	e.Set(reflect.ValueOf(3.5))
	fmt.Println(v.FieldByName("C"))
	// arrays
	arr := [3]int{1, 2, 3}
	av := reflect.ValueOf(&arr).Elem()
	av.Index(0).SetInt(10)
	sl := av.Slice(0, 2)
	sl.Index(1).SetInt(20)
	fmt.Println(arr, sl.Type(), sl.Len(), sl.Cap(), av.Len(), reflect.ValueOf(&arr).Len())
	// struct values in a map are not addressable
	mv := reflect.ValueOf(map[string]T{"a": {A: 5}})
	x := mv.MapIndex(reflect.ValueOf("a"))
	fmt.Println(x.CanAddr(), x.Field(0), x.Field(0).CanSet())
	// method values
	s := S("bob")
	m := reflect.ValueOf(s).MethodByName("Hello")
	fmt.Println(m.Type(), m.Kind(), m.Call(nil)[0], m.IsNil())
	fn := m.Interface().(func() string)
	fmt.Println(fn())
	ps := &s
	m2 := reflect.ValueOf(ps).MethodByName("Hello")
	*ps = "carol"
	fmt.Println(m2.Call(nil)[0])
	mt, _ := reflect.TypeOf(s).MethodByName("Hello")
	fmt.Println(mt.Func.Interface().(func(S) string)("dan"), mt.Func.Type())
	// set via interface pointer
	var i any = 5
	iv := reflect.ValueOf(&i).Elem()
	iv.Set(reflect.ValueOf("now string"))
	fmt.Println(i, iv.Kind(), iv.Elem().Kind(), iv.NumMethod())
	var err error
	ev := reflect.ValueOf(&err).Elem()
	ev.Set(reflect.ValueOf(fmt.Errorf("e1")))
	fmt.Println(err, ev.NumMethod(), ev.Elem().Type(), ev.MethodByName("Error").Call(nil)[0])
	ev.Set(reflect.Zero(ev.Type()))
	fmt.Println(err == nil, ev.IsNil())
	// New / Zero / SetZero
	n := reflect.New(reflect.TypeOf(T{}))
	n.Elem().Field(0).SetInt(3)
	t := n.Interface().(*T)
	fmt.Println(t.A, n.Elem().IsZero())
	n.Elem().SetZero()
	fmt.Println(t.A, n.Elem().IsZero())
	// Comparable, Equal
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf(int8(1))), reflect.ValueOf([]int{}).Comparable(), reflect.ValueOf([1]any{[]int{}}).Comparable(), reflect.ValueOf(struct{ X any }{3}).Comparable())
	// Func types
	add := func(a, b int) int { return a + b }
	curry := reflect.MakeFunc(reflect.FuncOf([]reflect.Type{reflect.TypeOf(0)}, []reflect.Type{reflect.TypeOf(0)}, false), func(in []reflect.Value) []reflect.Value {
		return reflect.ValueOf(add).Call([]reflect.Value{in[0], reflect.ValueOf(100)})
	})
	fmt.Println(curry.Interface().(func(int) int)(5), curry.Type())
	// variadic MakeFunc
	var sum func(string, ...int) (string, error)
	reflect.ValueOf(&sum).Elem().Set(reflect.MakeFunc(reflect.TypeOf(sum), func(in []reflect.Value) []reflect.Value {
		tot := 0
		for i := range in[1].Len() {
			tot += int(in[1].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(fmt.Sprint(in[0], tot)), reflect.Zero(reflect.TypeFor[error]())}
	}))
	fmt.Println(sum("total ", 1, 2, 3))
	fmt.Println(sum("none"))
	// channels & select
	cs := make([]chan int, 3)
	cases := []reflect.SelectCase{}
	for i := range cs {
		cs[i] = make(chan int)
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(cs[i])})
		go func() {
			for k := range 3 {
				cs[i] <- i*10 + k
			}
			close(cs[i])
		}()
	}
	total, closed := 0, 0
	for closed < 3 {
		chosen, val, ok := reflect.Select(cases)
		if !ok {
			cases[chosen].Chan = reflect.Value{}
			closed++
			continue
		}
		total += int(val.Int())
	}
	fmt.Println("total", total)
	out := make(chan string, 1)
	chosen, _, _ := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(out), Send: reflect.ValueOf("sent")}, {Dir: reflect.SelectDefault}})
	fmt.Println(chosen, <-out)
	chosen, _, _ = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(out)}, {Dir: reflect.SelectDefault}})
	fmt.Println(chosen, reflect.ValueOf(out).TrySend(reflect.ValueOf("a")), reflect.ValueOf(out).TrySend(reflect.ValueOf("b")), reflect.ValueOf(out).Len(), reflect.ValueOf(out).Cap())
	// StructOf with embedded & tags, as map key
	st := reflect.StructOf([]reflect.StructField{
		{Name: "X", Type: reflect.TypeOf(0), Tag: `json:"x"`},
		{Name: "Y", Type: reflect.TypeOf([]string{})},
	})
	sv := reflect.New(st).Elem()
	sv.Field(0).SetInt(4)
	sv.Field(1).Set(reflect.ValueOf([]string{"q"}))
	fmt.Printf("%v %+v %T\n", sv.Interface(), sv.Interface(), sv.Interface())
	_, isS := sv.Interface().(struct {
		X int `json:"x"`
		Y []string
	})
	fmt.Println(isS)
	at := reflect.ArrayOf(2, st)
	fmt.Println(at, at.Len(), reflect.New(at).Elem().Index(1).Field(0))
	fmt.Println([]reflect.Type{reflect.TypeOf(1), nil})
	fmt.Printf("%v %+v %s %d\n", reflect.ValueOf(S("q")), reflect.ValueOf(&T{A: 1}).Elem().Field(0), reflect.ValueOf("str"), reflect.ValueOf([]int{1}))
	fmt.Printf("%5d|%-5v|%q|%x|%t\n", reflect.ValueOf(7), reflect.ValueOf("a"), reflect.ValueOf("b"), reflect.ValueOf(255), reflect.ValueOf(true))
	for k, v := range reflect.ValueOf(func(y func(int, string) bool) { _ = y(1, "a") && y(2, "b") }).Seq2() {
		fmt.Print(k, v, ";")
	}
	fmt.Println()
	for c := range reflect.ValueOf("héy").Seq2() {
		fmt.Print(c, " ")
	}
	var by []byte
	reflect.ValueOf(&by).Elem().SetBytes([]byte("hey"))
	fmt.Println(string(by), reflect.ValueOf(by).Bytes()[0], reflect.Copy(reflect.ValueOf(by), reflect.ValueOf("xy")), string(by))
	fmt.Println(reflect.ValueOf(uint8(200)).Uint(), reflect.ValueOf(uint8(0)).OverflowUint(256), reflect.ValueOf(int8(0)).OverflowInt(127), reflect.ValueOf(float32(0)).OverflowFloat(1e39))
	rv, okk := reflect.TypeAssert[int](reflect.ValueOf(5))
	fmt.Println(rv, okk)
	fmt.Println(reflect.ValueOf(map[string]int{"a": 1, "b": 2}).MapKeys()[0].Kind(), reflect.ValueOf(s).Interface().(S))
	var np *T
	fmt.Println(reflect.ValueOf(np).IsNil(), reflect.Indirect(reflect.ValueOf(np)).IsValid(), reflect.TypeOf(np).Elem().Name())
	for m := range reflect.TypeOf(s).Methods() {
		fmt.Println(m.Name, m.Type)
	}
	panic(reflect.ValueOf(s))
}
