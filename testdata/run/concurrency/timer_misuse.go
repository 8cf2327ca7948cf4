package main

import (
	"fmt"
	"time"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("stop", func() { new(time.Timer).Stop() })
	try("reset", func() { new(time.Timer).Reset(1) })
	try("tstop", func() { new(time.Ticker).Stop() })
	try("treset", func() { new(time.Ticker).Reset(1) })
	try("treset0", func() { time.NewTicker(1).Reset(0) })
	try("ticker", func() { time.NewTicker(0) })
	try("tick", func() { fmt.Println(time.Tick(0) == nil) })
	try("nilstop", func() { var t *time.Timer; t.Stop() })
	try("afterfunc nil", func() { t := time.AfterFunc(time.Hour, nil); fmt.Println(t.C == nil, t.Stop(), t.Stop()) })
	t := time.NewTimer(time.Hour)
	fmt.Println(cap(t.C), len(t.C), t.Stop(), t.Stop(), t.Reset(0))
	v := <-t.C
	fmt.Println(v.IsZero(), t.Stop())
	t2 := time.NewTimer(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	start := time.Now()
	v = <-t2.C
	fmt.Println(start.Sub(v) > 10*time.Millisecond, start.Sub(v) > 0)
	t3 := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(t3.Stop(), t3.Reset(time.Millisecond))
	<-t3.C
	fmt.Println(t3.Reset(time.Millisecond))
}
