package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key string
type other string

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Err(), bg.Done() == nil)
	ctx := context.WithValue(bg, key("user"), "ann")
	ctx = context.WithValue(ctx, key("id"), 7)
	fmt.Println(ctx.Value(key("user")), ctx.Value(key("id")), ctx.Value(other("user")), ctx.Value(key("none")))
	parent, cancel := context.WithCancel(ctx)
	child, stopChild := context.WithCancel(parent)
	defer stopChild()
	grand := context.WithValue(child, key("g"), true)
	fmt.Println(grand.Value(key("user")), grand.Err())
	cancel()
	<-grand.Done()
	fmt.Println(parent.Err(), child.Err(), grand.Err(), ctx.Err())
	cancel()
	late, _ := context.WithCancel(parent)
	fmt.Println(late.Err())

	dl, stop := context.WithTimeout(bg, time.Millisecond)
	defer stop()
	<-dl.Done()
	fmt.Println(dl.Err(), dl.Err() == context.DeadlineExceeded, errors.Is(dl.Err(), context.DeadlineExceeded))
	_, has := dl.Deadline()
	_, none := bg.Deadline()
	fmt.Println(has, none)
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(dl.Err(), &te) && te.Timeout())

	cc, cause := context.WithCancelCause(bg)
	cause(errors.New("the reason"))
	fmt.Println(cc.Err(), context.Cause(cc), context.Cause(bg))
	tc, stop2 := context.WithTimeoutCause(bg, time.Microsecond, errors.New("too slow"))
	defer stop2()
	<-tc.Done()
	fmt.Println(tc.Err(), context.Cause(tc))
	past, stop3 := context.WithDeadline(bg, time.Now().Add(-time.Second))
	defer stop3()
	fmt.Println(past.Err())

	root, end := context.WithCancel(bg)
	ran := make(chan bool)
	unregister := context.AfterFunc(root, func() { ran <- true })
	free := context.WithoutCancel(root)
	end()
	fmt.Println(<-ran, unregister(), free.Err(), root.Err())

	group, quit := context.WithCancel(bg)
	var wg sync.WaitGroup
	var mu sync.Mutex
	reasons := map[string]int{}
	for i := range 5 {
		wg.Go(func() {
			select {
			case <-group.Done():
				mu.Lock()
				reasons[group.Err().Error()] += i
				mu.Unlock()
			case <-time.After(time.Minute):
			}
		})
	}
	quit()
	wg.Wait()
	fmt.Println(reasons)
}
