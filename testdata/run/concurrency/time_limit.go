package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errSlow = errors.New("took too long")

func within[T any](limit time.Duration, work func(context.Context) T) (T, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	out := make(chan T, 1)
	go func() { out <- work(ctx) }()
	select {
	case v := <-out:
		return v, nil
	case <-ctx.Done():
		var zero T
		return zero, fmt.Errorf("%w: %w", errSlow, ctx.Err())
	}
}

type point struct{ X, Y int }

func main() {
	fmt.Println(within(10*time.Second, func(context.Context) int { return 42 }))
	fmt.Println(within(10*time.Second, func(context.Context) point { return point{1, 2} }))
	stopped := make(chan bool)
	v, err := within(5*time.Millisecond, func(ctx context.Context) *point {
		<-ctx.Done()
		stopped <- true
		return &point{}
	})
	fmt.Println(v == nil, err)
	fmt.Println(errors.Is(err, errSlow), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled))
	fmt.Println(<-stopped)

	select {
	case <-time.After(2 * time.Millisecond):
		fmt.Println("after")
	case <-make(chan int):
	}
	start := time.Now()
	time.Sleep(3 * time.Millisecond)
	fmt.Println(time.Since(start) >= 3*time.Millisecond)
}
