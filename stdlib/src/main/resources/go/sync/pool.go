package sync

import "unsafe"

// Pool keeps values for another use, so that fewer have to be made.
type Pool struct {
	noCopy noCopy

	local      unsafe.Pointer // the values; the other fields are there to print as Go's
	localSize  uintptr
	victim     unsafe.Pointer
	victimSize uintptr

	// New makes a value where Get finds none; may be nil.
	New func() any
}

// Put gives a value to the pool.
func (p *Pool) Put(x any) {
	if x != nil {
		p.push(x)
	}
}

// Get takes any value from the pool, or makes one.
func (p *Pool) Get() any {
	if x := p.pop(); x != nil {
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

func (p *Pool) push(x any)

func (p *Pool) pop() any
