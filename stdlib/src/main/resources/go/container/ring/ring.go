// Package ring is a circular list of any values.
package ring

// Ring is an element of a circular list, and stands for the list: it has no beginning or end. The zero
// value is a ring of one element; a nil *Ring is an empty ring.
type Ring struct {
	Value any

	next, prev *Ring
}

// New returns a ring of n elements.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	r := new(Ring).alone()
	for range n - 1 {
		r.prev.Link(new(Ring))
	}
	return r
}

func (r *Ring) alone() *Ring {
	r.next, r.prev = r, r
	return r
}

// Next is the element after r, which must not be empty.
func (r *Ring) Next() *Ring {
	if r.next == nil {
		r.alone()
	}
	return r.next
}

// Prev is the element before r, which must not be empty.
func (r *Ring) Prev() *Ring {
	if r.next == nil {
		r.alone()
	}
	return r.prev
}

// Move goes n elements on, back if n is negative; r must not be empty.
func (r *Ring) Move(n int) *Ring {
	if r.next == nil {
		return r.alone()
	}
	for ; n < 0; n++ {
		r = r.prev
	}
	for ; n > 0; n-- {
		r = r.next
	}
	return r
}

// Link makes s follow r and returns what followed r before. Of two rings it makes one, s's elements
// after r; of one ring it cuts out what lies between r and s, and returns that.
func (r *Ring) Link(s *Ring) *Ring {
	after := r.Next()
	if s != nil {
		last := s.Prev()
		r.next, s.prev = s, r
		after.prev, last.next = last, after
	}
	return after
}

// Unlink cuts out n elements after r (modulo the length) and returns them.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len counts the elements, one after the other.
func (r *Ring) Len() int {
	n := 0
	r.Do(func(any) { n++ })
	return n
}

// Do calls f with each value, from r on. f must not change the ring.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
