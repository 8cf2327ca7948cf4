package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type User struct {
	ID   int
	Name string
	Tags []string
}
type Store struct{ users []User }

func (s *Store) byName(name string) *User {
	for _, u := range s.users {
		if u.Name == name {
			return &u
		}
	}
	return nil
}
func (s Store) byTag(tag string) *User {
	for _, u := range s.users {
		for _, t := range u.Tags {
			if t == tag {
				return &u
			}
		}
	}
	return nil
}
func (s *Store) byPrefix(p string) (*User, error) {
	for _, u := range s.users {
		if strings.HasPrefix(u.Name, p) {
			return &u, nil
		}
	}
	return nil, fmt.Errorf("no user %q", p)
}
func (s *Store) contains(p string) (*User, bool) {
	for _, u := range s.users {
		if strings.Contains(u.Name, p) {
			return &u, true
		}
	}
	return nil, false
}
func (s *Store) prefix2(p string) (*User, bool) {
	for _, u := range s.users {
		if strings.HasPrefix(u.Name, p) {
			return &u, true
		}
	}
	return nil, false
}

//go:noinline
func noinl(us []User) *User {
	for _, u := range us {
		return &u
	}
	return nil
}
func rec(us []User, n int) *User {
	for _, u := range us {
		if n == 0 {
			return &u
		}
		return rec(us, n-1)
	}
	return nil
}
func even(us []User, n int) *User {
	for _, u := range us {
		if n == 0 {
			return &u
		}
		return odd(us, n-1)
	}
	return nil
}
func odd(us []User, n int) *User {
	for _, u := range us {
		if n == 0 {
			return &u
		}
		return even(us, n-1)
	}
	return nil
}
func first[T any](xs []T, ok func(T) bool) *T {
	for _, x := range xs {
		if ok(x) {
			return &x
		}
	}
	return nil
}
func onlyGo(us []User) *User {
	for _, u := range us {
		return &u
	}
	return nil
}
func onlyDefer(us []User) *User {
	for _, u := range us {
		return &u
	}
	return nil
}
func asValue(us []User) *User {
	for _, u := range us {
		return &u
	}
	return nil
}
func asVar(us []User) *User {
	for _, u := range us {
		return &u
	}
	return nil
}
func logged(us []User, n string) *User {
	for _, u := range us {
		fmt.Println("looking at", u.Name)
		if u.Name == n {
			return &u
		}
	}
	return nil
}
func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func adders() (fs []func(int) int) {
	for i := 0; i < 3; i++ {
		fs = append(fs, func(n int) int { return n + i })
	}
	return
}
func ret2(xs []int) (func() int, func() int) {
	for i, x := range xs {
		return func() int { return i }, func() int { return x }
	}
	return nil, nil
}

type Visitor interface{ Visit(*User) bool }
type V struct{}

func (V) Visit(u *User) bool { return u.ID == 0 }

func visitAll(us []User, v Visitor) *User {
	for _, u := range us {
		if v.Visit(&u) {
			return &u
		}
	}
	return nil
}

type list[T any] struct{ items []T }

func (l *list[T]) each(f func(*T)) {
	for _, it := range l.items {
		f(&it)
	}
}
func (l *list[T]) find(f func(T) bool) *T {
	for _, it := range l.items {
		if f(it) {
			return &it
		}
	}
	return nil
}

var global = byID(nil, 1)

func byID(us []User, id int) *User {
	for _, u := range us {
		if u.ID == id {
			return &u
		}
	}
	return nil
}

func main() {
	s := &Store{}
	s.byName("x")
	s.byTag("y")
	s.byPrefix("z")
	s.contains("z")
	s.prefix2("z")
	noinl(nil)
	rec(nil, 1)
	even(nil, 2)
	first([]int{1}, func(n int) bool { return n > 0 })
	go onlyGo(nil)
	defer onlyDefer(nil)
	f := asValue
	_ = f
	g := asVar
	g(nil)
	logged(nil, "x")
	ret2(nil)
	visitAll(nil, V{})
	l := list[int]{}
	l.each(func(p *int) { *p++ })
	l.find(func(n int) bool { return n == 1 })
	local := func(n int) *User {
		for _, u := range s.users {
			if u.ID == n {
				return &u
			}
		}
		return nil
	}
	local(3)
	for i := 0; i < 3; i++ {
		for x := range count(3) {
			fmt.Println(i, x)
		}
	}
	for i := range 3 {
		for x := range slices.Values([]int{1}) {
			fmt.Println(i, x)
		}
	}
	for _, m := range []map[int]int{} {
		for k := range maps.Keys(m) {
			delete(m, k)
		}
	}
	for i := range 3 {
		slices.SortFunc([]int{1, 2}, func(a, b int) int { return a - b + i })
	}
	for i := range 3 {
		slices.IndexFunc([]int{1, 2}, func(a int) bool { return a == i })
	}
	for i, v := range [3]int{} {
		p := &v
		*p = i
	}
	for _, f := range adders() {
		fmt.Println(f(1))
		defer f(2)
		go f(3)
	}
	for i := range 3 {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println(i, r)
			}
		}()
	}
	for i := 0; i < 3; i++ {
		i := i
		go func() { fmt.Println(i) }()
	}
	for _, u := range s.users {
		u := &u
		u.ID++
	}
	for _, u := range s.users {
		update(&u)
	}
	for i, j := 0, 0; i < 3; i, j = i+1, j+2 {
		func() {
			i, j := j, i
			_ = func() int { return i + j }
		}()
	}
	for _, f := range []func(){} {
		func() {
			defer func() { recover() }()
			f()
		}()
	}
	for _, c := range []chan int{} {
		go func(c <-chan int) {
			for v := range c {
				go func() { fmt.Println(v) }()
			}
		}(c)
	}
	for _, w := range strings.Fields("a b") {
		strings.FieldsFunc(w, func(r rune) bool { return strings.ContainsRune(w, r) })
	}
	for i := range 2 {
		if x := func() int { return i }(); x > 0 {
			switch y := func() int { return i + x }(); {
			case func() bool { return y > i }():
			}
		}
	}
	for i := range 10 {
		func() {
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
		}()
	}
	for i := range 10 {
		func() {
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
			fmt.Println(i, 1)
		}()
	}
}
func update(u *User) { u.ID++ }
