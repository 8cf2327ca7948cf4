package main

import "fmt"

func produce[T any](vals ...T) <-chan T {
	ch := make(chan T)
	go func() {
		defer close(ch)
		for _, v := range vals {
			ch <- v
		}
	}()
	return ch
}

// merge reads both channels to their ends; a nil channel turns its case off.
func merge(words <-chan string, nums <-chan int) (ws []string, ns []int, closes int) {
	for words != nil || nums != nil {
		select {
		case w, ok := <-words:
			if !ok {
				words = nil
				closes++
				continue
			}
			ws = append(ws, w)
		case n, ok := <-nums:
			if !ok {
				nums = nil
				closes++
				continue
			}
			ns = append(ns, n)
		}
	}
	return
}

func main() {
	ws, ns, closes := merge(produce("a", "b", "c"), produce(1, 2, 3, 4, 5))
	fmt.Println(ws, ns, closes)
	ws, ns, closes = merge(produce[string](), produce(9))
	fmt.Println(ws == nil, ns, closes)
	ws, ns, closes = merge(nil, nil)
	fmt.Println(ws, ns, closes)

	// Sends can be turned off as well.
	out := make(chan int, 2)
	sent := out
	for i := 0; ; i++ {
		select {
		case sent <- i:
			if len(out) == cap(out) {
				sent = nil
			}
			continue
		default:
		}
		break
	}
	fmt.Println(<-out, <-out, sent == nil)
}
