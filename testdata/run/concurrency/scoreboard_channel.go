package main

import "fmt"

// The same scoreboard without a lock: one goroutine owns the map, requests are functions.
func manage(in <-chan func(map[string]int), done <-chan struct{}, gone chan<- int) {
	scores := map[string]int{}
	n := 0
	for {
		select {
		case f := <-in:
			f(scores)
			n++
		case <-done:
			gone <- n
			return
		}
	}
}

type board chan func(map[string]int)

func (b board) update(team string, val int) {
	b <- func(m map[string]int) { m[team] = val }
}

func (b board) read(team string) (val int, ok bool) {
	done := make(chan struct{})
	b <- func(m map[string]int) {
		val, ok = m[team]
		close(done)
	}
	<-done
	return
}

func main() {
	b, done, gone := make(board), make(chan struct{}), make(chan int)
	go manage(b, done, gone)
	b.update("reds", 3)
	b.update("blues", 4)
	b.update("reds", 8)
	for _, t := range []string{"reds", "blues", "greens"} {
		v, ok := b.read(t)
		fmt.Println(t, v, ok)
	}
	close(done)
	fmt.Println("requests:", <-gone)
}
