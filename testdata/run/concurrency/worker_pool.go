package main

import (
	"fmt"
	"sort"
	"sync"
)

type job struct {
	id   int
	text string
}

type result struct {
	id     int
	vowels int
	worker int
}

func vowels(s string) (n int) {
	for _, r := range s {
		switch r {
		case 'a', 'e', 'i', 'o', 'u':
			n++
		}
	}
	return
}

func worker(n int, jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- result{id: j.id, vowels: vowels(j.text), worker: n}
	}
}

func main() {
	texts := []string{"gopher", "interface", "select", "queue", "go", "rhythm", "audio", "channel"}
	jobs := make(chan job)
	results := make(chan result)
	var wg sync.WaitGroup
	for n := 1; n <= 3; n++ {
		wg.Add(1)
		go worker(n, jobs, results, &wg)
	}
	go func() {
		defer close(jobs)
		for i, t := range texts {
			jobs <- job{i, t}
		}
	}()
	go func() {
		wg.Wait()
		close(results)
	}()

	var all []result
	seen := map[int]bool{}
	for r := range results {
		all = append(all, r)
		seen[r.worker] = true
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Printf("%-10s %d\n", texts[r.id], r.vowels)
	}
	fmt.Println(len(all), "results,", len(seen) >= 1 && len(seen) <= 3)
}
