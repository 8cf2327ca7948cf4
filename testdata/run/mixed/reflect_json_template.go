// Plug-ins made by reflection, JSON of other packages' types, templates over structs and maps.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
)

type Plugin interface {
	Name() string
	Run(args map[string]any) (any, error)
}
type base struct{ name string }

func (b base) Name() string { return b.name }

type Echo struct {
	base
	Prefix string `param:"prefix" default:"> "`
	Count  int    `param:"count" default:"1"`
}

func (e Echo) Run(args map[string]any) (any, error) {
	return strings.Repeat(e.Prefix+fmt.Sprint(args["msg"]), e.Count), nil
}

type Fail struct{ base }

func (Fail) Run(map[string]any) (any, error) { return nil, errors.New("always fails") }

var registry = map[string]reflect.Type{
	"echo": reflect.TypeOf(Echo{}),
	"fail": reflect.TypeOf((*Fail)(nil)).Elem(),
}

func create(kind string, params map[string]string) (Plugin, error) {
	t, ok := registry[kind]
	if !ok {
		return nil, fmt.Errorf("unknown plugin %q", kind)
	}
	p := reflect.New(t).Elem()
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		name := f.Tag.Get("param")
		if name == "" {
			continue
		}
		s, ok := params[name]
		if !ok {
			s = f.Tag.Get("default")
		}
		switch f.Type.Kind() {
		case reflect.String:
			p.Field(i).SetString(s)
		case reflect.Int:
			n, err := strconv.Atoi(s)
			if err != nil {
				return nil, fmt.Errorf("param %s: %w", name, err)
			}
			p.Field(i).SetInt(int64(n))
		}
	}
	return p.Interface().(Plugin), nil
}

type Duration struct{ time.Duration }

func (d Duration) MarshalJSON() ([]byte, error) { return json.Marshal(d.String()) }
func (d *Duration) UnmarshalJSON(b []byte) error {
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		return err
	}
	switch x := v.(type) {
	case float64:
		d.Duration = time.Duration(x)
	case string:
		var err error
		d.Duration, err = time.ParseDuration(x)
		return err
	default:
		return fmt.Errorf("invalid duration: %v", v)
	}
	return nil
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) MarshalJSON() ([]byte, error) {
	out := make([]string, 0, len(s))
	for k := range s {
		out = append(out, fmt.Sprint(k))
	}
	return json.Marshal(len(out))
}

type Tree struct {
	Left, Right *Tree `json:",omitempty"`
	Val         int
}

type counter struct {
	mu sync.Mutex
	n  atomic.Int64
	m  map[string]int
}

func equalJSON(a, b string) bool {
	var x, y any
	if json.Unmarshal([]byte(a), &x) != nil || json.Unmarshal([]byte(b), &y) != nil {
		return false
	}
	return reflect.DeepEqual(x, y)
}

func main() {
	for _, k := range []string{"echo", "fail", "nope"} {
		p, err := create(k, map[string]string{"count": "2"})
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%T %q\n", p, p.Name())
		fmt.Println(p.Run(map[string]any{"msg": "hi"}))
	}
	_, err := create("echo", map[string]string{"count": "x"})
	fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	var d struct{ T Duration }
	fmt.Println(json.Unmarshal([]byte(`{"T":"1h30m"}`), &d), d.T)
	fmt.Println(json.Unmarshal([]byte(`{"T":5000}`), &d), d.T)
	fmt.Println(json.Unmarshal([]byte(`{"T":true}`), &d))
	fmt.Println(json.Unmarshal([]byte(`{"T":"x"}`), &d))
	b, _ := json.Marshal(map[string]any{"d": Duration{time.Minute}, "s": Set[int]{1: {}, 2: {}}, "t": &Tree{Left: &Tree{Val: 1}, Val: 2}})
	fmt.Println(string(b))
	bi, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	b, err = json.Marshal(map[string]any{"big": bi, "url": &url.URL{Scheme: "http", Host: "h", Path: "/p"}, "re": regexp.MustCompile("a+b")})
	fmt.Println(string(b), err)
	var bb struct{ B *big.Int }
	fmt.Println(json.Unmarshal([]byte(`{"B":999999999999999999999}`), &bb), bb.B)
	fmt.Println(equalJSON(`{"a":[1,2],"b":{"c":null}}`, `{"b":{"c":null},"a":[1,2.0]}`), equalJSON(`[1]`, `[2]`), equalJSON(`{`, `{`))
	c := &counter{m: map[string]int{"x": 1}}
	c.n.Store(5)
	v := reflect.ValueOf(c).Elem()
	fmt.Println(v.NumField(), v.Field(0).Type(), v.Field(1).Type(), v.Field(2), v.Field(2).Len(), v.Field(2).MapIndex(reflect.ValueOf("x")))
	tm := template.Must(template.New("r").Funcs(template.FuncMap{"money": func(c int) string { return fmt.Sprintf("$%d.%02d", c/100, c%100) }, "join": strings.Join}).Parse(`Invoice for {{.Name | printf "%-10s"}}|
{{- range $i, $l := .Lines}}
{{len (slice $.Lines 0 $i)}}. {{$l.Item}}{{with $l.Tags}} ({{join . ", "}}){{end}}: {{money $l.Cents}}
{{- else}}
no lines
{{- end}}
{{with .Total}}Total: {{. | money}}{{end}}
`))
	type line struct {
		Item  string
		Cents int
		Tags  []string
	}
	for _, data := range []any{
		struct {
			Name  string
			Lines []line
			Total int
		}{"Bob", []line{{"tea", 250, []string{"hot", "green"}}, {"cake", 399, nil}}, 649},
		map[string]any{"Name": "Eve", "Lines": []line{}, "Total": 0},
	} {
		if err := tm.Execute(os.Stdout, data); err != nil {
			fmt.Println(err)
		}
	}
	type pt struct{ X, Y int }
	fmt.Println(reflect.DeepEqual(map[pt][]string{{1, 2}: {"a"}}, map[pt][]string{{1, 2}: {"a"}}))
	var nilErr *os.PathError
	var e error = nilErr
	fmt.Println(e == nil, reflect.ValueOf(e).IsNil())
	fn := reflect.ValueOf(strings.NewReplacer)
	out := fn.Call([]reflect.Value{reflect.ValueOf("a"), reflect.ValueOf("b")})
	fmt.Println(out[0].MethodByName("Replace").Call([]reflect.Value{reflect.ValueOf("banana")})[0])
	tt := reflect.TypeOf(time.Time{})
	m, ok := tt.MethodByName("Format")
	fmt.Println(m.Name, ok, m.Type)
	r := reflect.ValueOf(time.Unix(0, 0).UTC()).MethodByName("Format").Call([]reflect.Value{reflect.ValueOf(time.RFC3339)})
	fmt.Println(r[0], r[0].Kind())
	for _, x := range []any{uint8(3), int64(-7), float32(1.5), "s", []byte("b"), [2]int{}, true, nil, 3 + 4i, pt{}, &pt{}} {
		v := reflect.ValueOf(x)
		if !v.IsValid() {
			fmt.Println("nil")
			continue
		}
		fmt.Println(v.Kind(), v.CanInt(), v.CanUint(), v.CanFloat(), v.CanConvert(reflect.TypeOf("")), v.Type().ConvertibleTo(reflect.TypeOf(0)), v.Comparable())
	}
	nest := map[string]map[string][]int{}
	nv := reflect.ValueOf(nest)
	inner := reflect.MakeMap(nv.Type().Elem())
	inner.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf([]int{1}))
	nv.SetMapIndex(reflect.ValueOf("o"), inner)
	nv.SetMapIndex(reflect.ValueOf("gone"), reflect.Value{})
	fmt.Println(nest, nv.Type().Elem().Elem().Elem())
	var wg sync.WaitGroup
	types := make([]reflect.Type, 10)
	for i := range types {
		wg.Go(func() { types[i] = reflect.SliceOf(reflect.TypeOf(pt{})) })
	}
	wg.Wait()
	for _, t := range types {
		if t != types[0] || t != reflect.TypeOf([]pt{}) {
			fmt.Println("types differ")
		}
	}
	fmt.Println("done")
}
