package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	tk := time.NewTicker(10 * time.Millisecond)
	n := 0
	for t := range tk.C {
		n++
		if t.Before(start) {
			fmt.Println("before")
		}
		if n == 3 {
			tk.Reset(20 * time.Millisecond)
		}
		if n == 5 {
			tk.Stop()
			break
		}
	}
	d := time.Since(start)
	fmt.Println(n, d >= 70*time.Millisecond, d < 5*time.Second)
	select {
	case <-tk.C:
		fmt.Println("stale")
	case <-time.After(30 * time.Millisecond):
		fmt.Println("stopped")
	}
	done := make(chan bool)
	t := time.AfterFunc(time.Hour, func() { done <- true })
	fmt.Println(t.Reset(time.Millisecond))
	fmt.Println(<-done, t.Stop(), t.Reset(time.Millisecond))
	<-done
	var z time.Timer
	_ = z
	fmt.Println(<-time.After(-1) != time.Time{})
	timeout := time.After(200 * time.Millisecond)
	tick := time.Tick(4 * time.Millisecond)
	c := 0
loop:
	for {
		select {
		case <-tick:
			c++
		case <-timeout:
			break loop
		}
	}
	fmt.Println(c >= 2)
	// dropped ticks
	tk = time.NewTicker(time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	k := 0
	for {
		select {
		case <-tk.C:
			k++
			continue
		default:
		}
		break
	}
	fmt.Println(k < 20)
	t3 := time.NewTimer(time.Millisecond)
	ch := t3.C
	time.Sleep(3 * time.Millisecond)
	t3.Reset(50 * time.Millisecond)
	s := time.Now()
	<-ch
	fmt.Println(time.Since(s) > 40*time.Millisecond)
}
