// Select and channels with values of every representation; order of evaluation.
package main

import "fmt"

func sel(a, b chan int, c chan string) string {
	select {
	case v := <-a:
		return fmt.Sprint("a", v)
	case v, ok := <-b:
		return fmt.Sprint("b", v, ok)
	case c <- "s":
		return "sent"
	default:
		return "default"
	}
}

type P struct{ x, y int }

func producer(n int) <-chan P {
	c := make(chan P)
	go func() {
		for i := range n {
			c <- P{i, i * i}
		}
		close(c)
	}()
	return c
}
func idx(s string, i int) int          { fmt.Println("idx", s, i); return i }
func ch(s string, c chan int) chan int { fmt.Println("ch", s); return c }
func val(i int) int                    { fmt.Println("val", i); return i }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	c := make(chan string, 1)
	fmt.Println(sel(a, b, nil))
	a <- 1
	fmt.Println(sel(a, b, nil))
	close(b)
	fmt.Println(sel(a, b, nil))
	fmt.Println(sel(nil, nil, c), <-c)
	for p := range producer(3) {
		p.x++
		fmt.Println(p)
	}
	var arr [3]int
	a <- 7
	select {
	case arr[idx("l", 1)] = <-ch("r", a):
	}
	fmt.Println(arr)
	m := map[string]bool{}
	a <- 8
	var i any
	select {
	case i, m["k"] = <-a:
	case ch("s", nil) <- val(3):
	}
	fmt.Println(i, m)
	done := make(chan struct{})
	res := make(chan int)
	go func() {
		defer close(done)
		for v := range res {
			fmt.Println("res", v)
			if v == 2 {
				return
			}
		}
	}()
	for i := 0; ; i++ {
		select {
		case res <- i:
			continue
		case <-done:
		}
		break
	}
	<-done
	v, ok := <-done
	fmt.Println(v, ok)
	pc := make(chan *P, 1)
	pc <- &P{1, 2}
	(<-pc).x = 3
	fc := make(chan func() int, 1)
	fc <- func() int { return 9 }
	fmt.Println((<-fc)())
	sc := make(chan [2]int, 2)
	ar := [2]int{1, 2}
	sc <- ar
	ar[0] = 100
	sc <- ar
	x := <-sc
	x[1] = 50
	fmt.Println(x, <-sc)
	close(sc)
	z := <-sc
	z[0] = 1
	z2 := <-sc
	fmt.Println(z, z2)
	var nilc chan int
	select {
	case <-nilc:
	default:
		fmt.Println("nil default")
	}
	bc := make(chan bool, 2)
	bc <- true
	bb, ok := <-bc
	fmt.Println(bb, ok, len(bc), cap(bc))
	dc := make(chan float64, 2)
	dc <- 2.5
	fmt.Println(<-dc + 1)
	var g struct{ f func(int) }
	g.f = func(i int) { done2 <- i }
	go g.f(4)
	fmt.Println(<-done2)
	go func() { panicky() }()
	<-done2
	go println2("x", done2)
	<-done2
}

var done2 = make(chan int)

func panicky() {
	defer func() { recover(); done2 <- 1 }()
	panic(1)
}
func println2(s string, c chan<- int) { fmt.Println(s); c <- 1 }
