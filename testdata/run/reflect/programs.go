// An event bus, a diff, an SQL generator, decorated functions, paths to fields, merged channels.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"
	"sync"
	"time"
)

// event bus by reflect
type Bus struct {
	mu   sync.Mutex
	subs map[reflect.Type][]reflect.Value
}

func (b *Bus) Subscribe(fn any) {
	v := reflect.ValueOf(fn)
	if v.Kind() != reflect.Func || v.Type().NumIn() != 1 {
		panic("bad handler")
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[v.Type().In(0)] = append(b.subs[v.Type().In(0)], v)
}
func (b *Bus) Publish(e any) {
	for _, h := range b.subs[reflect.TypeOf(e)] {
		h.Call([]reflect.Value{reflect.ValueOf(e)})
	}
}

type Created struct{ ID int }
type Deleted struct{ ID int }

// diff
func diff(a, b any, path string, out *[]string) {
	va, vb := reflect.ValueOf(a), reflect.ValueOf(b)
	diffV(va, vb, path, out)
}
func diffV(a, b reflect.Value, path string, out *[]string) {
	if a.IsValid() != b.IsValid() {
		*out = append(*out, fmt.Sprintf("%s: %v vs %v", path, a, b))
		return
	}
	if !a.IsValid() {
		return
	}
	if a.Type() != b.Type() {
		*out = append(*out, fmt.Sprintf("%s: type %s vs %s", path, a.Type(), b.Type()))
		return
	}
	switch a.Kind() {
	case reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			diffV(a.Field(i), b.Field(i), path+"."+a.Type().Field(i).Name, out)
		}
	case reflect.Slice, reflect.Array:
		n := max(a.Len(), b.Len())
		for i := 0; i < n; i++ {
			var x, y reflect.Value
			if i < a.Len() {
				x = a.Index(i)
			}
			if i < b.Len() {
				y = b.Index(i)
			}
			diffV(x, y, fmt.Sprintf("%s[%d]", path, i), out)
		}
	case reflect.Map:
		keys := map[string]reflect.Value{}
		for _, k := range append(a.MapKeys(), b.MapKeys()...) {
			keys[fmt.Sprint(k)] = k
		}
		var names []string
		for n := range keys {
			names = append(names, n)
		}
		sort.Strings(names)
		for _, n := range names {
			diffV(a.MapIndex(keys[n]), b.MapIndex(keys[n]), path+"["+n+"]", out)
		}
	case reflect.Ptr, reflect.Interface:
		diffV(a.Elem(), b.Elem(), path, out)
	default:
		if a.CanInterface() && b.CanInterface() {
			if !reflect.DeepEqual(a.Interface(), b.Interface()) {
				*out = append(*out, fmt.Sprintf("%s: %v != %v", path, a, b))
			}
		} else if fmt.Sprint(a) != fmt.Sprint(b) {
			*out = append(*out, fmt.Sprintf("%s (hidden): %v != %v", path, a, b))
		}
	}
}

type Conf struct {
	Name string
	Opts map[string]any
	List []int
	Sub  *Sub
	priv int
}
type Sub struct{ X, Y float64 }

// ORM-ish
type Model struct {
	ID   int       `db:"id,pk"`
	Name string    `db:"name"`
	Age  *int      `db:"age"`
	At   time.Time `db:"created_at"`
	Skip int
}

func insert(v any) (string, []any) {
	rv := reflect.Indirect(reflect.ValueOf(v))
	rt := rv.Type()
	var cols, marks []string
	var args []any
	for i := range rt.NumField() {
		tag := rt.Field(i).Tag.Get("db")
		if tag == "" {
			continue
		}
		name, opt, _ := strings.Cut(tag, ",")
		if opt == "pk" && rv.Field(i).IsZero() {
			continue
		}
		cols = append(cols, name)
		marks = append(marks, fmt.Sprintf("$%d", len(cols)))
		f := rv.Field(i)
		if f.Kind() == reflect.Pointer {
			if f.IsNil() {
				args = append(args, nil)
				continue
			}
			f = f.Elem()
		}
		args = append(args, f.Interface())
	}
	return fmt.Sprintf("INSERT INTO %ss (%s) VALUES (%s)", strings.ToLower(rt.Name()), strings.Join(cols, ", "), strings.Join(marks, ", ")), args
}

// middleware via MakeFunc
func timed[F any](name string, f F, log *[]string) F {
	v := reflect.ValueOf(f)
	return reflect.MakeFunc(v.Type(), func(in []reflect.Value) []reflect.Value {
		var args []string
		for _, a := range in {
			args = append(args, fmt.Sprint(a.Interface()))
		}
		var out []reflect.Value
		if v.Type().IsVariadic() {
			out = v.CallSlice(in)
		} else {
			out = v.Call(in)
		}
		*log = append(*log, fmt.Sprintf("%s(%s) -> %d results", name, strings.Join(args, ", "), len(out)))
		return out
	}).Interface().(F)
}

// generic set field by path
func set(root any, path string, val any) error {
	v := reflect.ValueOf(root).Elem()
	parts := strings.Split(path, ".")
	for i, p := range parts {
		switch v.Kind() {
		case reflect.Pointer:
			if v.IsNil() {
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
			fallthrough
		case reflect.Struct:
			v = v.FieldByName(p)
			if !v.IsValid() {
				return fmt.Errorf("no field %q", p)
			}
		case reflect.Map:
			if v.IsNil() {
				v.Set(reflect.MakeMap(v.Type()))
			}
			if i != len(parts)-1 {
				return fmt.Errorf("map in the middle")
			}
			v.SetMapIndex(reflect.ValueOf(p), reflect.ValueOf(val))
			return nil
		default:
			return fmt.Errorf("cannot descend into %s", v.Kind())
		}
	}
	nv := reflect.ValueOf(val)
	if !nv.CanConvert(v.Type()) {
		return fmt.Errorf("cannot convert %s to %s", nv.Type(), v.Type())
	}
	v.Set(nv.Convert(v.Type()))
	return nil
}

type Handler func(w *strings.Builder, args ...string) error
type Router map[string]Handler

type State int

const (
	Idle State = iota
	Running
)

func (s State) String() string { return [...]string{"Idle", "Running"}[s] }

type List[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head}; l.n++ }
func (l *List[T]) Len() int { return l.n }

func main() {
	bus := &Bus{subs: map[reflect.Type][]reflect.Value{}}
	bus.Subscribe(func(c Created) { fmt.Println("created", c.ID) })
	bus.Subscribe(func(d *Deleted) { fmt.Println("deleted", d.ID) })
	bus.Subscribe(func(c Created) { fmt.Println("also", c) })
	bus.Publish(Created{1})
	bus.Publish(&Deleted{2})
	bus.Publish(Deleted{3})
	var out []string
	diff(Conf{"a", map[string]any{"x": 1, "y": "s"}, []int{1, 2}, &Sub{1, 2}, 1}, Conf{"b", map[string]any{"x": 2, "z": nil}, []int{1, 3, 4}, &Sub{1, 3}, 2}, "conf", &out)
	fmt.Println(strings.Join(out, "\n"))
	age := 5
	fmt.Println(insert(&Model{Name: "n", Age: &age, At: time.Unix(0, 0).UTC()}))
	fmt.Println(insert(Model{ID: 7}))
	var log []string
	add := timed("add", func(a, b int) int { return a + b }, &log)
	join := timed("join", func(sep string, xs ...string) (string, error) { return strings.Join(xs, sep), nil }, &log)
	fmt.Println(add(1, 2))
	fmt.Println(join("-", "a", "b"))
	fmt.Println(log)
	c := &Conf{}
	fmt.Println(set(c, "Name", "zed"), set(c, "Sub.X", 3), set(c, "Opts.k", 9), set(c, "Nope", 1), set(c, "List", "str"), set(c, "Name.x", 1))
	fmt.Printf("%+v %+v\n", c.Sub, c.Opts)
	r := Router{"hi": func(w *strings.Builder, args ...string) error { fmt.Fprint(w, "hi ", args); return nil }}
	var sb strings.Builder
	res := reflect.ValueOf(r["hi"]).Call([]reflect.Value{reflect.ValueOf(&sb), reflect.ValueOf("a"), reflect.ValueOf("b")})
	fmt.Println(sb.String(), res[0].IsNil(), reflect.TypeOf(r["hi"]).Name(), reflect.TypeOf(r))
	fmt.Println(reflect.ValueOf(Running), reflect.ValueOf(Running).Int(), reflect.ValueOf(&struct{ S State }{Running}).Elem().Field(0))
	l := &List[string]{}
	reflect.ValueOf(l).MethodByName("Push").Call([]reflect.Value{reflect.ValueOf("x")})
	fmt.Println(l.Len(), reflect.TypeOf(l), reflect.TypeOf(*l).Field(0).Type, reflect.TypeOf(l).Method(0).Type)
	for _, v := range []any{l, r, c, age, &age, bus.Publish, (*Conf)(nil), struct{}{}, [2]bool{}} {
		t := reflect.TypeOf(v)
		fmt.Println(t.Kind(), t)
	}
	type kv struct {
		K string `json:"k"`
		V any    `json:"v"`
	}
	var kvs []kv
	rv := reflect.ValueOf(*c)
	for i := 0; i < rv.NumField(); i++ {
		if rv.Type().Field(i).IsExported() {
			kvs = append(kvs, kv{rv.Type().Field(i).Name, rv.Field(i).Interface()})
		}
	}
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", " ")
	enc.Encode(kvs)
	// channels of generic type
	merge := func(chans any) []int {
		v := reflect.ValueOf(chans)
		var cases []reflect.SelectCase
		for i := 0; i < v.Len(); i++ {
			cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: v.Index(i)})
		}
		var got []int
		for len(cases) > 0 {
			i, x, ok := reflect.Select(cases)
			if !ok {
				cases = append(cases[:i], cases[i+1:]...)
				continue
			}
			got = append(got, int(x.Int()))
		}
		sort.Ints(got)
		return got
	}
	chs := []chan int{make(chan int), make(chan int, 2)}
	for i, ch := range chs {
		go func() {
			defer close(ch)
			for k := range 4 {
				ch <- i*100 + k
			}
		}()
	}
	fmt.Println(merge(chs))
	defer func() {
		r := recover()
		fmt.Println(r)
		var ve *reflect.ValueError
		ve, _ = r.(*reflect.ValueError)
		fmt.Println(ve.Method, ve.Kind)
	}()
	reflect.ValueOf(1).MapKeys()
}
