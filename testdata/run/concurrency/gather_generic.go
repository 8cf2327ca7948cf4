package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
)

// mapParallel keeps order; failures are joined.
func mapParallel[In, Out any](in []In, workers int, f func(In) (Out, error)) ([]Out, error) {
	type task struct {
		i int
		v In
	}
	out := make([]Out, len(in))
	errs := make([]error, len(in))
	tasks := make(chan task, workers)
	var wg sync.WaitGroup
	wg.Add(workers)
	for range workers {
		go func() {
			defer wg.Done()
			for t := range tasks {
				out[t.i], errs[t.i] = f(t.v)
			}
		}()
	}
	for i, v := range in {
		tasks <- task{i, v}
	}
	close(tasks)
	wg.Wait()
	return out, errors.Join(errs...)
}

func collect[T any](in <-chan T, wg *sync.WaitGroup) []T {
	done := make(chan []T)
	go func(ch <-chan T) {
		var all []T
		for v := range ch {
			all = append(all, v)
		}
		done <- all
	}(in)
	return <-done
}

func main() {
	nums, err := mapParallel([]string{"1", "20", "300"}, 2, strconv.Atoi)
	fmt.Println(nums, err)
	nums, err = mapParallel([]string{"x", "4", "y5"}, 3, strconv.Atoi)
	fmt.Println(nums)
	fmt.Println(err)
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Num, errors.Is(err, strconv.ErrSyntax))

	ch := make(chan float64)
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() { ch <- float64(i) / 2 })
	}
	go func() {
		wg.Wait()
		close(ch)
	}()
	all := collect(ch, &wg)
	slices.Sort(all)
	fmt.Println(len(all), all[0], all[19], all[7:10])
}
