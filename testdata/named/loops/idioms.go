package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sort"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
)

type Item struct {
	Name  string
	Price float64
	next  *Item
	mu    sync.Mutex
	opts  struct{ a, b int }
	grid  [2][2]int
}
type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (q *Sq) Area() float64 { return q.s * q.s }
func (q Sq) Per() float64   { return 4 * q.s }

type Base struct{ id int }

func (b *Base) ID() *int { return &b.id }
func (b Base) Copy() int { return b.id }
func (b *Base) Lock()    {}

type Derived struct {
	Base
	name string
}
type PDerived struct {
	*Base
	name string
}

type handler func(int)

func (h *handler) set() {}
func (h handler) do()   {}

var registry = map[string]func() int{}

func register() {
	for _, n := range []string{"a", "b"} {
		registry[n] = func() int { return len(n) }
	}
	for i, n := range []string{"a", "b"} {
		registry[n] = func() int { return i }
		_ = n
	}
	for k, v := range map[string]int{} {
		go func(k string) { fmt.Println(k, v) }(k)
	}
}
func shapes() (out []Shape) {
	for _, q := range []Sq{{1}, {2}} {
		out = append(out, &q)
	}
	for _, q := range []Sq{{1}, {2}} {
		out = append(out, Shape(&q))
		fmt.Println(q.Area(), q.Per())
	}
	for _, q := range []*Sq{} {
		out = append(out, q)
	}
	return out
}
func embedded() {
	for _, d := range []Derived{} {
		fmt.Println(d.ID())
	}
	for _, d := range []Derived{} {
		fmt.Println(d.Copy())
	}
	for _, d := range []PDerived{} {
		fmt.Println(d.ID(), d.Copy())
	}
	for _, d := range []Derived{} {
		defer d.Lock()
	}
	for _, d := range []Derived{} {
		d.Lock()
		defer d.Base.Lock()
	}
	for _, d := range []Derived{} {
		f := d.Base.ID
		f()
	}
	for _, d := range []Derived{} {
		fmt.Println(&d.Base.id)
	}
	for _, d := range []PDerived{} {
		fmt.Println(&d.Base.id, &d.id)
	}
	for _, d := range []PDerived{} {
		fmt.Println(&d.name)
	}
	for _, h := range []handler{} {
		h.set()
	}
	for _, h := range []handler{} {
		h.do()
	}
}
func waits() {
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i)
		}()
	}
	for i := 0; i < 3; i++ {
		wg.Go(func() { fmt.Println(i) })
	}
	wg.Wait()
	var n atomic.Int64
	for i := range 3 {
		go func() { n.Add(int64(i)) }()
	}
	for _, m := range []sync.Mutex{} {
		func() {
			m.Lock()
			defer m.Unlock()
		}()
	}
	for _, it := range []Item{} {
		it.mu.Lock()
		it.mu.Unlock()
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for i := range 3 {
		go func(ctx context.Context, id int) {
			<-ctx.Done()
			fmt.Println(id)
		}(ctx, i)
	}
	for i := range 3 {
		ctx, cancel := context.WithTimeout(ctx, time.Duration(i))
		defer cancel()
		go func() { <-ctx.Done() }()
	}
}
func items() {
	var ptrs []*Item
	byName := map[string]*Item{}
	for _, it := range []Item{{Name: "a"}} {
		ptrs = append(ptrs, &it)
	}
	for i, it := range []Item{{Name: "a"}} {
		byName[it.Name] = &it
		_ = i
	}
	for i := range ptrs {
		byName["x"] = ptrs[i]
		p := &ptrs[i]
		_ = p
	}
	for _, it := range ptrs {
		p := &it.Name
		_ = p
	}
	for _, it := range ptrs {
		p := &it
		_ = p
	}
	for it := ptrs[0]; it != nil; it = it.next {
		defer func() { fmt.Println(it.Name) }()
	}
	for it := ptrs[0]; it != nil; it = it.next {
		defer fmt.Println(it.Name)
	}
	for it := (Item{}); it.Name == ""; {
		p := &it
		p.Name = "x"
	}
	for _, it := range []Item{} {
		s := it.grid[0][:]
		_ = s
	}
	for _, it := range []Item{} {
		for _, g := range it.grid {
			_ = g[1:]
		}
	}
	for _, it := range []Item{} {
		_ = it.opts.a
		x := []*int{&it.opts.b}
		_ = x
	}
	for _, it := range []Item{} {
		_ = struct{ p *Item }{&it}
	}
	for _, it := range []Item{} {
		_ = map[*Item]bool{&it: true}
	}
	for _, it := range []Item{} {
		if p := &it; p.Name == "" {
			continue
		}
	}
	for _, it := range []Item{} {
		switch p := any(&it).(type) {
		case *Item:
			_ = p
		}
	}
	for _, it := range []Item{} {
		ch := make(chan *Item, 1)
		ch <- &it
	}
	for _, it := range []Item{} {
		json.Unmarshal(nil, &it)
	}
	for _, it := range []Item{} {
		b, _ := json.Marshal(it)
		_ = b
	}
}
func errs() error {
	for _, f := range []func() error{} {
		if err := f(); err != nil {
			return fmt.Errorf("x: %w", err)
		}
	}
	for _, e := range []error{} {
		var pe *os.PathError
		if errors.As(e, &pe) {
			return e
		}
	}
	for _, e := range []error{} {
		if errors.As(errors.New("x"), &e) {
			return e
		}
	}
	for i := range 3 {
		defer func(start time.Time) {
			fmt.Println(time.Since(start), i)
		}(time.Now())
	}
	for i := range 3 {
		if err := func() (err error) {
			defer func() {
				if r := recover(); r != nil {
					err = fmt.Errorf("%v", r)
				}
			}()
			fmt.Println(i)
			return nil
		}(); err != nil {
			return err
		}
	}
	for i := range 3 {
		if err := func() error {
			if i > 2 {
				return errors.New("x")
			}
			return nil
		}(); err != nil {
			return err
		}
	}
	return nil
}
func web() {
	mux := http.NewServeMux()
	for _, path := range []string{"/a", "/b"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, path) })
	}
	for _, path := range []string{"/a", "/b"} {
		mux.Handle(path, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, path) }))
	}
	for _, t := range []string{"a"} {
		template.Must(template.New(t).Funcs(template.FuncMap{"f": func() string { return t }}).Parse("x"))
	}
}
func sorts() {
	for _, key := range []string{"a"} {
		m := map[string][]int{}
		sort.Slice(m[key], func(i, j int) bool { return m[key][i] < m[key][j] })
	}
	for _, xs := range [][]int{} {
		sort.Sort(sort.IntSlice(xs))
	}
	less := map[string]func(a, b int) bool{}
	for i, dir := range []int{1, -1} {
		less[fmt.Sprint(i)] = func(a, b int) bool { return a*dir < b*dir }
	}
}
func nested() {
	for i := range 3 {
		for j := range 3 {
			for k := range 3 {
				defer func() {
					fmt.Println(i, k)
				}()
				_ = j
			}
		}
	}
	for i := range 3 {
		f := func() func() int {
			for j := range 3 {
				return func() int { return i + j }
			}
			return nil
		}
		f()()
	}
	for i := range 3 {
		func() {
			for j := range 3 {
				func() {
					go func() { fmt.Println(i, j) }()
				}()
			}
		}()
	}
	for i := range 3 {
		x := func() int { return i }
		y := func() int { return x() }
		y()
	}
	for i := range 3 {
		type pair struct{ a *int }
		_ = pair{&i}
	}
	for i := range 3 {
		const c = 4
		var arr [c]func()
		arr[i] = func() { arr[i] = nil }
	}
	for i := range 3 {
		goto done
	done:
		_ = i
	}
	for i := 0; i < 3; i++ {
		defer func(p *int) { *p++ }(&i)
	}
	for i, n := 0, 3; i < n; i++ {
		defer func() { n++ }()
	}
	for i := 0; i < 3; func() { i++ }() {
	}
	for i := 0; i < 3; {
		func() { i++ }()
	}
	for i := 0; i < 3; {
		inc := func() { i++ }
		inc()
	}
	for i := 0; i < 3; {
		add(&i)
	}
	for s := bufio.NewScanner(os.Stdin); s.Scan(); {
		fmt.Println(s.Text())
	}
	for s := bufio.NewScanner(os.Stdin); s.Scan(); {
		defer func() { fmt.Println(s.Text()) }()
	}
	for t := time.Now(); time.Since(t) < 1; {
	}
	for t := (time.Time{}); t.IsZero(); {
		t.UnmarshalText(nil)
	}
	for b := new(int); *b < 3; *b++ {
		go func() { *b++ }()
	}
}
func add(p *int) { *p++ }

func main() {
	register()
	shapes()
	embedded()
	waits()
	items()
	errs()
	web()
	sorts()
	nested()
}
