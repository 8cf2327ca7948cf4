package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
	"time"
)

type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	stop context.CancelFunc
}

func withContext(ctx context.Context) (*group, context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	return &group{stop: cancel}, ctx
}

func (g *group) run(f func() error) {
	g.wg.Go(func() {
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				g.stop()
			})
		}
	})
}

func (g *group) wait() error { g.wg.Wait(); g.stop(); return g.err }

type broker struct {
	mu   sync.Mutex
	subs map[string][]chan string
}

func (b *broker) subscribe(topic string) <-chan string {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan string, 8)
	b.subs[topic] = append(b.subs[topic], ch)
	return ch
}

func (b *broker) publish(topic, msg string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, ch := range b.subs[topic] {
		ch <- msg
	}
	return len(b.subs[topic])
}

func (b *broker) close() {
	for _, chans := range b.subs {
		for _, ch := range chans {
			close(ch)
		}
	}
}

func fanIn(chans ...<-chan int) <-chan int {
	out := make(chan int)
	var wg sync.WaitGroup
	for _, c := range chans {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func gen(vs ...int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

type barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	phase int
}

func (b *barrier) wait() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	phase := b.phase
	if b.count++; b.count == b.n {
		b.count = 0
		b.phase++
		b.cond.Broadcast()
	}
	for phase == b.phase {
		b.cond.Wait()
	}
	return b.phase
}

func philosophers(n, meals int) int {
	forks := make([]sync.Mutex, n)
	var wg sync.WaitGroup
	var mu sync.Mutex
	eaten := 0
	for i := range n {
		wg.Go(func() {
			a, b := i, (i+1)%n
			if a > b {
				a, b = b, a
			}
			for range meals {
				forks[a].Lock()
				forks[b].Lock()
				mu.Lock()
				eaten++
				mu.Unlock()
				forks[b].Unlock()
				forks[a].Unlock()
			}
		})
	}
	wg.Wait()
	return eaten
}

func ring(n, rounds int) int {
	first := make(chan int)
	in := first
	for range n {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}(in, out)
		in = out
	}
	v := 0
	for range rounds {
		first <- v
		v = <-in
	}
	close(first)
	_, ok := <-in
	fmt.Println("ring closed:", !ok)
	return v
}

func main() {
	g, ctx := withContext(context.Background())
	for i := range 4 {
		g.run(func() error {
			if i == 2 {
				return errors.New("task 2 failed")
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(time.Minute):
				return nil
			}
		})
	}
	fmt.Println(g.wait())

	b := &broker{subs: map[string][]chan string{}}
	s1, s2, s3 := b.subscribe("news"), b.subscribe("news"), b.subscribe("sport")
	fmt.Println(b.publish("news", "n1"), b.publish("sport", "s1"), b.publish("none", "x"), b.publish("news", "n2"))
	b.close()
	for _, s := range []<-chan string{s1, s2, s3} {
		for m := range s {
			fmt.Print(m, " ")
		}
	}
	fmt.Println()

	var all []int
	for v := range fanIn(gen(1, 2, 3), gen(10, 20), gen(), gen(100)) {
		all = append(all, v)
	}
	sort.Ints(all)
	fmt.Println(all)

	bar := &barrier{n: 3}
	bar.cond = sync.NewCond(&bar.mu)
	var wg sync.WaitGroup
	phases := make([][]int, 3)
	for i := range 3 {
		wg.Go(func() {
			for range 4 {
				phases[i] = append(phases[i], bar.wait())
			}
		})
	}
	wg.Wait()
	fmt.Println(phases)
	fmt.Println(philosophers(5, 200), ring(50, 20))
	errs := make(chan error, 3)
	for i := range 3 {
		go func() {
			defer func() {
				if p := recover(); p != nil {
					errs <- fmt.Errorf("goroutine panicked: %v", p)
				}
			}()
			var m map[int]int
			if i != 1 {
				m = map[int]int{}
			}
			m[i] = i
			errs <- nil
		}()
	}
	failed := 0
	for range 3 {
		if err := <-errs; err != nil {
			failed++
			fmt.Println(err)
		}
	}
	fmt.Println(failed)
}
