// Package heap keeps the elements of a user's collection in heap order: none is less than its parent,
// where the parent of element i is element (i-1)/2. So element 0 is a least one.
package heap

import "sort"

// Interface is what the collection provides. Push and Pop add and remove at its end, and are for this
// package to call; users call the functions Push and Pop.
type Interface interface {
	sort.Interface
	Push(x any)
	Pop() any
}

// Init puts the elements in heap order, in time proportional to their number.
func Init(h Interface) {
	size := h.Len()
	for parent := size/2 - 1; parent >= 0; parent-- {
		sink(h, parent, size)
	}
}

// Push adds x.
func Push(h Interface, x any) {
	h.Push(x)
	rise(h, h.Len()-1)
}

// Pop removes a least element and returns it.
func Pop(h Interface) any {
	last := h.Len() - 1
	h.Swap(0, last)
	sink(h, 0, last)
	return h.Pop()
}

// Remove removes element i and returns it.
func Remove(h Interface, i int) any {
	last := h.Len() - 1
	if i != last {
		h.Swap(i, last)
		settle(h, i, last)
	}
	return h.Pop()
}

// Fix restores the order after element i has changed.
func Fix(h Interface, i int) {
	settle(h, i, h.Len())
}

func settle(h Interface, i, size int) {
	if !sink(h, i, size) {
		rise(h, i)
	}
}

func rise(h Interface, child int) {
	for child > 0 {
		parent := (child - 1) / 2
		if !h.Less(child, parent) {
			return
		}
		h.Swap(parent, child)
		child = parent
	}
}

// sink reports whether the element moved.
func sink(h Interface, start, size int) bool {
	parent := start
	for {
		least := 2*parent + 1
		if least < 0 || least >= size { // below 0 after an overflow
			break
		}
		if right := least + 1; right < size && h.Less(right, least) {
			least = right
		}
		if !h.Less(least, parent) {
			break
		}
		h.Swap(parent, least)
		parent = least
	}
	return parent > start
}
