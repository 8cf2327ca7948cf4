package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range n {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func merge[T any](cs ...<-chan T) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T, 1)
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

type result struct {
	v   int
	err error
}

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	sum := 0
	for v := range merge(gen(ctx, 100), gen(ctx, 100), gen(ctx, 100)) {
		sum += v
	}
	fmt.Println(sum)
	c := gen(ctx, 1000000)
	<-c
	cancel(errors.New("enough"))
	for range c {
	}
	fmt.Println(context.Cause(ctx), ctx.Err())
	ctx2, c2 := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer c2()
	rs := make(chan result)
	go func() {
		select {
		case <-time.After(time.Hour):
			rs <- result{1, nil}
		case <-ctx2.Done():
			rs <- result{0, ctx2.Err()}
		}
	}()
	r := <-rs
	fmt.Println(r.v, r.err, errors.Is(r.err, context.DeadlineExceeded))
	sem := make(chan struct{}, 3)
	var mu sync.Mutex
	active, most := 0, 0
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			mu.Lock()
			active++
			most = max(most, active)
			mu.Unlock()
			time.Sleep(time.Millisecond)
			mu.Lock()
			active--
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(most)
	primes := func(n int) []int {
		ch := make(chan int)
		go func() {
			for i := 2; ; i++ {
				ch <- i
			}
		}()
		var ps []int
		for range n {
			p := <-ch
			ps = append(ps, p)
			next := make(chan int)
			go func(in, out chan int) {
				for {
					if i := <-in; i%p != 0 {
						out <- i
					}
				}
			}(ch, next)
			ch = next
		}
		return ps
	}
	fmt.Println(primes(20))
}
