package main

import "fmt"

// countTo returns a channel of 0..max-1 and a function that stops the goroutine behind it.
func countTo(max int) (<-chan int, func() int) {
	ch := make(chan int)
	done := make(chan struct{})
	ended := make(chan int)
	go func() {
		sent := 0
		defer func() { ended <- sent }()
		defer close(ch)
		for i := 0; i < max; i++ {
			select {
			case <-done:
				return
			case ch <- i:
				sent++
			}
		}
	}()
	return ch, func() int {
		close(done)
		return <-ended
	}
}

func main() {
	ch, stop := countTo(1000)
	total := 0
	for v := range ch {
		if v > 9 {
			break
		}
		total += v
	}
	fmt.Println("total", total)
	fmt.Println("sent", stop())
	_, ok := <-ch
	fmt.Println("open", ok)

	ch, stop = countTo(4)
	for v := range ch {
		fmt.Print(v, " ")
	}
	fmt.Println("sent", stop())
}
