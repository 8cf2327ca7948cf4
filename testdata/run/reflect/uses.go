// What programs use reflection for: validators, injection, deep copies, dispatch, tables, configuration.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"strings"
)

// ---- validator
type User struct {
	Name  string   `validate:"required,min=3"`
	Age   int      `validate:"min=18,max=99"`
	Email string   `validate:"email"`
	Tags  []string `validate:"min=1"`
	Addr  struct {
		Zip string `validate:"required"`
	}
	inner int
}

func validate(v any) error {
	var errs []error
	walk(reflect.ValueOf(v), "", &errs)
	return errors.Join(errs...)
}
func walk(v reflect.Value, path string, errs *[]error) {
	for v.Kind() == reflect.Ptr {
		v = v.Elem()
	}
	t := v.Type()
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		if !f.IsExported() {
			continue
		}
		fv := v.Field(i)
		name := path + f.Name
		if fv.Kind() == reflect.Struct {
			walk(fv, name+".", errs)
			continue
		}
		tag, ok := f.Tag.Lookup("validate")
		if !ok {
			continue
		}
		for _, rule := range strings.Split(tag, ",") {
			k, arg, _ := strings.Cut(rule, "=")
			n, _ := strconv.Atoi(arg)
			switch k {
			case "required":
				if fv.IsZero() {
					*errs = append(*errs, fmt.Errorf("%s is required", name))
				}
			case "min":
				var x int
				switch fv.Kind() {
				case reflect.String, reflect.Slice:
					x = fv.Len()
				case reflect.Int:
					x = int(fv.Int())
				}
				if x < n {
					*errs = append(*errs, fmt.Errorf("%s: %d < %d", name, x, n))
				}
			case "max":
				if fv.Int() > int64(n) {
					*errs = append(*errs, fmt.Errorf("%s too big", name))
				}
			case "email":
				if !strings.Contains(fv.String(), "@") {
					*errs = append(*errs, fmt.Errorf("%s not email: %q", name, fv))
				}
			}
		}
	}
}

// ---- DI
type Logger interface{ Log(string) }
type DB struct{ name string }
type consoleLogger struct{ prefix string }

func (c *consoleLogger) Log(s string) { fmt.Println(c.prefix + s) }

type Service struct {
	L  Logger `inject:""`
	DB *DB    `inject:""`
	X  int
}
type Container struct {
	items map[reflect.Type]reflect.Value
}

func (c *Container) Provide(fn any) {
	v := reflect.ValueOf(fn)
	t := v.Type()
	var in []reflect.Value
	for i := 0; i < t.NumIn(); i++ {
		in = append(in, c.get(t.In(i)))
	}
	for _, out := range v.Call(in) {
		c.items[out.Type()] = out
	}
}
func (c *Container) get(t reflect.Type) reflect.Value {
	if v, ok := c.items[t]; ok {
		return v
	}
	if t.Kind() == reflect.Interface {
		for k, v := range c.items {
			if k.Implements(t) {
				return v
			}
		}
	}
	panic(fmt.Sprintf("no provider for %v", t))
}
func (c *Container) Inject(p any) {
	v := reflect.ValueOf(p).Elem()
	for i := range v.NumField() {
		if _, ok := v.Type().Field(i).Tag.Lookup("inject"); ok {
			v.Field(i).Set(c.get(v.Field(i).Type()))
		}
	}
}
func (c *Container) Invoke(fn any) []any {
	v := reflect.ValueOf(fn)
	in := make([]reflect.Value, v.Type().NumIn())
	for i := range in {
		in[i] = c.get(v.Type().In(i))
	}
	var out []any
	for _, o := range v.Call(in) {
		out = append(out, o.Interface())
	}
	return out
}

// ---- deep copy
func deepCopy[T any](x T) T {
	return copyValue(reflect.ValueOf(&x).Elem()).Interface().(T)
}
func copyValue(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Ptr:
		if v.IsNil() {
			return v
		}
		p := reflect.New(v.Type().Elem())
		p.Elem().Set(copyValue(v.Elem()))
		return p
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		return copyValue(v.Elem()).Convert(v.Type())
	case reflect.Map:
		m := reflect.MakeMapWithSize(v.Type(), v.Len())
		it := v.MapRange()
		for it.Next() {
			m.SetMapIndex(copyValue(it.Key()), copyValue(it.Value()))
		}
		return m
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		s := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := 0; i < v.Len(); i++ {
			s.Index(i).Set(copyValue(v.Index(i)))
		}
		return s
	case reflect.Array:
		a := reflect.New(v.Type()).Elem()
		for i := 0; i < v.Len(); i++ {
			a.Index(i).Set(copyValue(v.Index(i)))
		}
		return a
	case reflect.Struct:
		s := reflect.New(v.Type()).Elem()
		for i := 0; i < v.NumField(); i++ {
			if s.Field(i).CanSet() {
				s.Field(i).Set(copyValue(v.Field(i)))
			}
		}
		return s
	}
	return v
}

type Tree struct {
	Val  int
	Kids []*Tree
	Attr map[string]any
	Grid [2][]int
	Any  any
}

// ---- RPC
type Arith struct{ calls int }
type Args struct{ A, B int }

func (a *Arith) Add(args Args, reply *int) error { a.calls++; *reply = args.A + args.B; return nil }
func (a *Arith) Div(args Args, reply *int) error {
	a.calls++
	if args.B == 0 {
		return errors.New("division by zero")
	}
	*reply = args.A / args.B
	return nil
}
func (a *Arith) hidden()   {}
func (a Arith) Calls() int { return a.calls }

func dispatch(rcvr any, method string, args any) (any, error) {
	v := reflect.ValueOf(rcvr)
	m := v.MethodByName(method)
	if !m.IsValid() {
		return nil, fmt.Errorf("no method %s", method)
	}
	t := m.Type()
	if t.NumIn() != 2 || t.In(1).Kind() != reflect.Pointer || t.NumOut() != 1 || t.Out(0) != reflect.TypeOf((*error)(nil)).Elem() {
		return nil, fmt.Errorf("bad signature %v", t)
	}
	reply := reflect.New(t.In(1).Elem())
	out := m.Call([]reflect.Value{reflect.ValueOf(args), reply})
	if err, _ := out[0].Interface().(error); err != nil {
		return nil, err
	}
	return reply.Elem().Interface(), nil
}

// ---- table printer
func table(rows any) {
	v := reflect.ValueOf(rows)
	et := v.Type().Elem()
	for i := 0; i < et.NumField(); i++ {
		fmt.Printf("%-10s|", et.Field(i).Name)
	}
	fmt.Println()
	for r := 0; r < v.Len(); r++ {
		for i := 0; i < et.NumField(); i++ {
			fmt.Printf("%-10v|", v.Index(r).Field(i))
		}
		fmt.Println()
	}
}

// ---- query string / config decoder
type Config struct {
	Host   string         `env:"HOST" default:"localhost"`
	Port   uint16         `env:"PORT" default:"8080"`
	Debug  bool           `env:"DEBUG"`
	Rate   float32        `env:"RATE" default:"0.5"`
	Names  []string       `env:"NAMES"`
	Limits map[string]int `env:"LIMITS"`
	Opt    *int           `env:"OPT"`
}

func load(dst any, env map[string]string) error {
	v := reflect.ValueOf(dst)
	if v.Kind() != reflect.Pointer || v.Elem().Kind() != reflect.Struct {
		return fmt.Errorf("want pointer to struct, got %T", dst)
	}
	v = v.Elem()
	for i := 0; i < v.NumField(); i++ {
		sf := v.Type().Field(i)
		s, ok := env[sf.Tag.Get("env")]
		if !ok {
			s = sf.Tag.Get("default")
		}
		if s == "" {
			continue
		}
		if err := setString(v.Field(i), s); err != nil {
			return fmt.Errorf("field %s: %w", sf.Name, err)
		}
	}
	return nil
}
func setString(f reflect.Value, s string) error {
	switch f.Kind() {
	case reflect.String:
		f.SetString(s)
	case reflect.Bool:
		b, err := strconv.ParseBool(s)
		if err != nil {
			return err
		}
		f.SetBool(b)
	case reflect.Int, reflect.Int64:
		n, err := strconv.ParseInt(s, 10, f.Type().Bits())
		if err != nil {
			return err
		}
		f.SetInt(n)
	case reflect.Uint16:
		n, err := strconv.ParseUint(s, 10, f.Type().Bits())
		if err != nil {
			return err
		}
		f.SetUint(n)
	case reflect.Float32, reflect.Float64:
		x, err := strconv.ParseFloat(s, 64)
		if err != nil {
			return err
		}
		f.SetFloat(x)
	case reflect.Slice:
		for _, p := range strings.Split(s, ";") {
			e := reflect.New(f.Type().Elem()).Elem()
			if err := setString(e, p); err != nil {
				return err
			}
			f.Set(reflect.Append(f, e))
		}
	case reflect.Map:
		f.Set(reflect.MakeMap(f.Type()))
		for _, p := range strings.Split(s, ";") {
			k, val, _ := strings.Cut(p, ":")
			e := reflect.New(f.Type().Elem()).Elem()
			if err := setString(e, val); err != nil {
				return err
			}
			f.SetMapIndex(reflect.ValueOf(k), e)
		}
	case reflect.Pointer:
		f.Set(reflect.New(f.Type().Elem()))
		return setString(f.Elem(), s)
	default:
		return fmt.Errorf("unsupported %s", f.Type())
	}
	return nil
}

func main() {
	fmt.Println(validate(&User{Name: "Al", Age: 10, Email: "x"}))
	u := User{Name: "Alice", Age: 20, Email: "a@b", Tags: []string{"x"}}
	u.Addr.Zip = "1"
	fmt.Println(validate(u))
	c := &Container{map[reflect.Type]reflect.Value{}}
	c.Provide(func() *DB { return &DB{"main"} })
	c.Provide(func(db *DB) (*consoleLogger, error) { return &consoleLogger{"[" + db.name + "] "}, nil })
	var s Service
	c.Inject(&s)
	s.L.Log("hi")
	fmt.Println(s.DB.name, c.Invoke(func(l Logger, db *DB) (string, int) { l.Log("invoked"); return db.name, 3 }))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		c.Invoke(func(int) {})
	}()
	tr := Tree{1, []*Tree{{Val: 2}, nil}, map[string]any{"a": []int{1}, "b": "x"}, [2][]int{{1}, {2}}, &Tree{Val: 9}}
	cp := deepCopy(tr)
	tr.Kids[0].Val = 100
	tr.Attr["a"].([]int)[0] = 55
	tr.Grid[0][0] = 66
	fmt.Println(cp.Kids[0].Val, cp.Kids[1] == nil, cp.Attr["a"], cp.Grid, cp.Any.(*Tree).Val)
	a := &Arith{}
	fmt.Println(dispatch(a, "Add", Args{1, 2}))
	fmt.Println(dispatch(a, "Div", Args{1, 0}))
	fmt.Println(dispatch(a, "Nope", Args{1, 0}))
	fmt.Println(dispatch(a, "Calls", nil))
	t := reflect.TypeOf(a)
	var names []string
	for i := 0; i < t.NumMethod(); i++ {
		names = append(names, t.Method(i).Name)
	}
	sort.Strings(names)
	fmt.Println(names, a.calls)
	mm, ok := t.MethodByName("Add")
	var r int
	fmt.Println(mm.Type, mm.Name, ok, mm.Func.Call([]reflect.Value{reflect.ValueOf(a), reflect.ValueOf(Args{5, 6}), reflect.ValueOf(&r)})[0].IsNil(), r)
	table([]struct {
		Name string
		N    int
		F    float64
		E    error
	}{{"a", 1, 1.5, nil}, {"bb", 22, 2.25, errors.New("boom")}})
	var cfg Config
	fmt.Println(load(&cfg, map[string]string{"PORT": "99", "DEBUG": "true", "NAMES": "a;b", "LIMITS": "x:1;y:2", "OPT": "7"}))
	fmt.Println(cfg.Host, cfg.Port, cfg.Debug, cfg.Rate, cfg.Names, cfg.Limits, *cfg.Opt)
	fmt.Println(load(&cfg, map[string]string{"PORT": "99999"}))
	fmt.Println(load(cfg, nil))
}
