package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
)

type scoreboard struct {
	mu     sync.RWMutex
	scores map[string]int
	reads  int
}

func newScoreboard() *scoreboard { return &scoreboard{scores: map[string]int{}} }

func (s *scoreboard) add(team string, points int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.scores[team] += points
}

func (s *scoreboard) get(team string) (int, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	v, ok := s.scores[team]
	return v, ok
}

func main() {
	s := newScoreboard()
	var wg sync.WaitGroup
	for _, team := range []string{"owls", "hawks", "terns"} {
		for i := 1; i <= 10; i++ {
			wg.Add(2)
			go func() {
				defer wg.Done()
				s.add(team, i*len(team))
			}()
			go func() {
				defer wg.Done()
				if v, ok := s.get(team); ok && v <= 0 {
					fmt.Println("impossible", team, v)
				}
			}()
		}
	}
	wg.Wait()
	for _, team := range slices.Sorted(maps.Keys(s.scores)) {
		v, ok := s.get(team)
		fmt.Println(team, v, ok)
	}
	fmt.Println(s.get("crows"))

	// Two readers hold the lock at the same time; a writer is kept out.
	s.mu.RLock()
	s.mu.RLock()
	fmt.Println("writer may enter:", s.mu.TryLock(), "reader may enter:", s.mu.TryRLock())
	s.mu.RUnlock()
	s.mu.RUnlock()
	s.mu.RUnlock()
	fmt.Println("writer may enter:", s.mu.TryLock(), "reader may enter:", s.mu.TryRLock())
	s.mu.Unlock()
}
