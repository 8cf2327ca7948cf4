package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string
type K2 struct{}

func (K2) String() string { return "K2!" }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO())
	ctx, cancel := context.WithCancelCause(bg)
	fmt.Println(ctx, ctx.Err(), context.Cause(ctx))
	v := context.WithValue(ctx, key("a"), "b")
	fmt.Println(v)
	fmt.Println(context.WithValue(v, K2{}, 3), context.WithValue(v, 5, K2{}), v.Value(key("a")), v.Value("a"))
	w := context.WithoutCancel(v)
	fmt.Println(w, w.Done() == nil, w.Value(key("a")))
	called := make(chan bool)
	stop := context.AfterFunc(ctx, func() {
		fmt.Println("after func")
		close(called)
	})
	child, c2 := context.WithTimeout(v, time.Hour)
	defer c2()
	cancel(errors.New("why"))
	<-called
	fmt.Println(stop(), ctx.Err(), context.Cause(ctx), child.Err(), context.Cause(child), w.Err())
	d, c3 := context.WithDeadlineCause(bg, time.Now().Add(-time.Second), errors.New("late"))
	fmt.Println(d.Err(), context.Cause(d))
	c3()
	var ne interface{ Timeout() bool }
	fmt.Println(errors.As(d.Err(), &ne), ne.Timeout(), errors.Is(d.Err(), context.DeadlineExceeded))
	t, c4 := context.WithTimeoutCause(bg, 5*time.Millisecond, errors.New("slow"))
	<-t.Done()
	fmt.Println(t.Err(), context.Cause(t))
	c4()
	try("nilparent", func() { context.WithCancel(nil) })
	try("nilparent2", func() { context.WithValue(nil, 1, 1) })
	try("nilkey", func() { context.WithValue(bg, nil, 1) })
	try("badkey", func() { context.WithValue(bg, []int{}, 1) })
	try("wdnil", func() { context.WithDeadline(nil, time.Now()) })
	try("wcnil", func() { context.WithoutCancel(nil) })
	x, c5 := context.WithCancel(bg)
	c5()
	c5()
	fmt.Println(x.Err(), context.Cause(x))
	s2 := context.AfterFunc(bg, func() {})
	fmt.Println(s2(), s2())
	var nilctx context.Context
	fmt.Println(nilctx == nil)
	fmt.Printf("%T %T %T %T\n", bg, ctx, v, w)
	cc, c6 := context.WithCancel(context.WithValue(bg, key("k"), nil))
	fmt.Println(cc)
	c6()
}
