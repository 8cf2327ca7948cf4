// The program that the launcher runs once after a build, to fill the JVM's start-up cache with what most
// programs use: classes, linked lambdas and method profiles. What it prints is thrown away.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
)

type shape interface {
	area() float64
}

type square struct{ side float64 }

type circle struct {
	name   string
	radius float64
}

func (s square) area() float64  { return s.side * s.side }
func (c *circle) area() float64 { return 3.14 * c.radius * c.radius }

type stack[T any] struct{ items []T }

func (s *stack[T]) push(item T) { s.items = append(s.items, item) }

func (s *stack[T]) pop() (T, error) {
	var zero T
	if len(s.items) == 0 {
		return zero, errEmpty
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last, nil
}

var errEmpty = errors.New("empty")

func mapped[T, U any](items []T, f func(T) U) []U {
	var out []U
	for _, item := range items {
		out = append(out, f(item))
	}
	return out
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func recovered() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	var empty []int
	return fmt.Errorf("no panic: %d", empty[len(os.Args)])
}

func values() {
	shapes := []shape{square{2}, &circle{"c", 1}}
	for i, s := range shapes {
		switch v := s.(type) {
		case square:
			fmt.Println(i, v, v.area())
		case *circle:
			fmt.Printf("%d %+v %.2f %T\n", i, *v, v.area(), v)
		}
	}
	var s stack[string]
	s.push("a")
	s.push("b")
	for range 3 {
		item, err := s.pop()
		fmt.Println(item, err, errors.Is(err, errEmpty))
	}
	fmt.Println(mapped([]int{1, 2, 3}, strconv.Itoa), recovered())
	var grid [3][4]int
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = i * j
		}
	}
	fmt.Printf("%v %x %q %8.3f %-5s| %05d %t\n", grid, 255, "text", 1.5, "ab", 42, true)
}

func text() {
	counts := map[string]int{}
	for _, word := range strings.Fields("the quick brown fox jumps over the lazy dog the end") {
		counts[strings.ToUpper(word)]++
	}
	var words []string
	for word := range counts {
		words = append(words, word)
	}
	sort.Strings(words)
	sort.Slice(words, func(i, j int) bool { return counts[words[i]] > counts[words[j]] })
	fmt.Println(strings.Join(words, ","), counts)
	var b strings.Builder
	for i, r := range "héllo, 世界" {
		fmt.Fprintf(&b, "%d:%c ", i, r)
	}
	fmt.Println(b.String(), []byte("abc"), []rune("é"))
	n, err := strconv.Atoi("12x")
	fmt.Println(n, err)
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		fmt.Println(in.Text())
	}
}

func concurrency() {
	jobs, results := make(chan int), make(chan int, 4)
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := range jobs {
				mu.Lock()
				total += n
				mu.Unlock()
				results <- n * n
			}
		}()
	}
	go func() {
		for n := range 20 {
			jobs <- n
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	for n := range results {
		total += n
	}
	done := make(chan struct{})
	go func() {
		time.Sleep(time.Millisecond)
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
	}
	fmt.Println(total)
}

func source[T any](n int, item T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for range n {
			out <- item
		}
	}()
	return out
}

// switches has goroutines wait for each other often enough that the profiles tell what follows a wait. Code
// compiled while many wait and none has gone on yet would take going on for impossible, and each of them would
// have to leave it.
func switches() {
	const turns = 20_000
	var wg sync.WaitGroup
	gates := make([]chan int, 2_000)
	for i := range gates {
		gates[i] = make(chan int)
		wg.Go(func() { <-gates[i] })
	}
	for _, gate := range gates {
		gate <- 1
	}
	sum := 0
	numbers, names, quit := source(turns, 1), source(turns, "x"), make(chan bool)
	echo := make(chan int)
	go func() {
		for n := range echo {
			sum += n
		}
		close(quit)
	}()
	for open, n := 2, 0; open > 0; {
		select {
		case i, ok := <-numbers:
			if n += i; !ok {
				numbers = nil
				open--
			}
		case s, ok := <-names:
			if n += len(s); !ok {
				names = nil
				open--
			}
		case echo <- n:
			n = 0
		case <-quit:
			return
		}
	}
	close(echo)
	for waiting := true; waiting; {
		select {
		case <-quit:
			waiting = false
		default:
			runtime.Gosched()
		}
	}
	var mu sync.Mutex
	for range 4 {
		wg.Go(func() {
			for i := range turns {
				mu.Lock()
				sum += i
				if i%8 == 0 {
					runtime.Gosched()
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(sum)
}

func main() {
	values()
	text()
	concurrency()
	switches()
	fmt.Println(fib(20))
	fmt.Fprintln(os.Stderr, "end")
}
