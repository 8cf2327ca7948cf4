package main

import (
	"fmt"
	"sync"
)

type safe[K comparable, V any] struct {
	sync.RWMutex
	m map[K]V
}

func (s *safe[K, V]) update(k K, f func(V) V) {
	s.Lock()
	defer s.Unlock()
	if s.m == nil {
		s.m = make(map[K]V)
	}
	s.m[k] = f(s.m[k])
}

func (s *safe[K, V]) read(k K) V {
	s.RLock()
	defer s.RUnlock()
	return s.m[k]
}

type account struct {
	sync.Mutex
	id, balance int
}

func transfer(from, to *account, n int) bool {
	a, b := from, to
	if a.id > b.id {
		a, b = b, a
	}
	a.Lock()
	defer a.Unlock()
	b.Lock()
	defer b.Unlock()
	if from.balance < n {
		return false
	}
	from.balance -= n
	to.balance += n
	return true
}

func main() {
	var s safe[string, []int]
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			s.update([]string{"even", "odd"}[i%2], func(v []int) []int { return append(v, i) })
		})
	}
	wg.Wait()
	fmt.Println(len(s.read("even")), len(s.read("odd")), s.read("none") == nil)

	accounts := []*account{{id: 0, balance: 100}, {id: 1, balance: 100}, {id: 2, balance: 100}}
	for i := range 60 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			transfer(accounts[i%3], accounts[(i+1)%3], i%7)
		}()
	}
	wg.Wait()
	total := 0
	for _, a := range accounts {
		total += a.balance
	}
	fmt.Println(total)

	var l sync.Locker = &accounts[0].Mutex
	l.Lock()
	fmt.Println(accounts[0].TryLock())
	l.Unlock()
	rl := s.RLocker()
	rl.Lock()
	fmt.Println(s.TryLock(), s.TryRLock())
	s.RUnlock()
	rl.Unlock()

	// A waiting writer keeps new readers out until it has had its turn.
	var rw sync.RWMutex
	order := make(chan string, 3)
	rw.RLock()
	started := make(chan bool)
	go func() {
		close(started)
		rw.Lock()
		order <- "writer"
		rw.Unlock()
	}()
	<-started
	for rw.TryRLock() { // until the writer waits
		rw.RUnlock()
	}
	done := make(chan bool)
	go func() {
		rw.RLock()
		order <- "reader"
		rw.RUnlock()
		close(done)
	}()
	rw.RUnlock()
	<-done
	fmt.Println(<-order, <-order)

	var once [3]sync.Once
	n := 0
	for i := range 9 {
		once[i%3].Do(func() { n++ })
	}
	fmt.Println(n)
	f := sync.OnceFunc(func() { n *= 10 })
	f()
	f()
	a, b := sync.OnceValues(func() (int, error) { n++; return n, nil })()
	fmt.Println(n, a, b)
}
