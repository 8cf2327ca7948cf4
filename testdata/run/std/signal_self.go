package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt, syscall.SIGTERM)
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-c)
	p, _ := os.FindProcess(os.Getpid())
	p.Signal(os.Interrupt)
	fmt.Println(<-c)

	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGINT))
	p.Signal(syscall.SIGHUP)

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	fmt.Println(ctx)
	p.Signal(syscall.SIGTERM)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	fmt.Println(<-c)
	stop()

	signal.Stop(c)
	signal.Notify(make(chan os.Signal, 1), syscall.SIGUSR1)
	p.Signal(syscall.SIGUSR1)
	select {
	case s := <-c:
		fmt.Println(s)
	case <-time.After(10 * time.Millisecond):
		fmt.Println("stopped")
	}
	signal.Reset()
	fmt.Println(signal.Ignored(syscall.SIGHUP), syscall.Signal(77), syscall.SIGWINCH, syscall.Signal(-1))
	defer func() { fmt.Println(recover()) }()
	signal.Notify(nil)
}
