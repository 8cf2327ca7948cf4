package main

import (
	"context"
	"errors"
	"fmt"
)

type ticket struct{ n int }

func countdown(ctx context.Context, from int) (<-chan ticket, <-chan error) {
	out, why := make(chan ticket), make(chan error, 1)
	go func() {
		defer close(out)
		for n := from; n >= 0; n-- {
			select {
			case <-ctx.Done():
				why <- context.Cause(ctx)
				return
			case out <- ticket{n}:
			}
		}
		why <- nil
	}()
	return out, why
}

var errEnough = errors.New("enough")

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	out, why := countdown(ctx, 100)
	for t := range out {
		if t.n < 95 {
			cancel(errEnough)
			break
		}
		fmt.Println(t)
	}
	err := <-why
	fmt.Println(err, errors.Is(err, errEnough), ctx.Err())
	cancel(errors.New("too late"))
	fmt.Println(context.Cause(ctx))

	ctx, stop := context.WithCancel(context.Background())
	out, why = countdown(ctx, 2)
	for t := range out {
		fmt.Printf("%+v\n", t)
	}
	fmt.Println(<-why, ctx.Err())
	stop()
	stop()
	fmt.Println(ctx.Err() == context.Canceled)
}
