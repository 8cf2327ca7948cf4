// Package semaphore limits how much of something is in use at once.
package semaphore

import (
	"container/list"
	"context"
	"sync"
)

// Weighted is a semaphore of which several units can be taken at once.
type Weighted struct {
	size  int64
	mu    sync.Mutex
	taken int64
	queue list.List // of *request, first come first served
}

type request struct {
	n     int64
	ready chan struct{} // closed once the units are taken
}

// NewWeighted makes a semaphore of n units.
func NewWeighted(n int64) *Weighted {
	return &Weighted{size: n}
}

// Acquire takes n units, waiting for them until ctx is done; then it returns ctx.Err() and has taken none.
func (s *Weighted) Acquire(ctx context.Context, n int64) error {
	done := ctx.Done()
	s.mu.Lock()
	select {
	case <-done:
		s.mu.Unlock()
		return ctx.Err()
	default:
	}
	if s.fits(n) {
		s.taken += n
		s.mu.Unlock()
		return nil
	}
	if n > s.size {
		s.mu.Unlock()
		<-done
		return ctx.Err()
	}
	r := &request{n, make(chan struct{})}
	place := s.queue.PushBack(r)
	s.mu.Unlock()

	select {
	case <-r.ready:
		// Both may be so.
		select {
		case <-done:
			s.Release(n)
			return ctx.Err()
		default:
		}
		return nil
	case <-done:
		s.mu.Lock()
		select {
		case <-r.ready:
			s.taken -= n
			s.serve()
		default:
			first := s.queue.Front() == place
			s.queue.Remove(place)
			if first {
				s.serve()
			}
		}
		s.mu.Unlock()
		return ctx.Err()
	}
}

// TryAcquire takes n units if they are free, and returns whether it has.
func (s *Weighted) TryAcquire(n int64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.fits(n) {
		return false
	}
	s.taken += n
	return true
}

// Release gives n units back.
func (s *Weighted) Release(n int64) {
	s.mu.Lock()
	s.taken -= n
	if s.taken < 0 {
		s.mu.Unlock()
		panic("semaphore: released more than held")
	}
	s.serve()
	s.mu.Unlock()
}

func (s *Weighted) fits(n int64) bool {
	return s.size-s.taken >= n && s.queue.Len() == 0
}

// serve gives units to those who wait, in order: a large request is not overtaken by small ones.
func (s *Weighted) serve() {
	for front := s.queue.Front(); front != nil; front = s.queue.Front() {
		r := front.Value.(*request)
		if s.size-s.taken < r.n {
			return
		}
		s.taken += r.n
		s.queue.Remove(front)
		close(r.ready)
	}
}
