// Package list is a doubly linked list of any values.
package list

// Element is a place in a list.
type Element struct {
	Value any

	list       *List
	next, prev *Element
}

// Next is the element after e, or nil.
func (e *Element) Next() *Element {
	if e.list == nil || e.next == &e.list.root {
		return nil
	}
	return e.next
}

// Prev is the element before e, or nil.
func (e *Element) Prev() *Element {
	if e.list == nil || e.prev == &e.list.root {
		return nil
	}
	return e.prev
}

// List is a list; its zero value is an empty one. The elements form a ring with root between the last
// and the first.
type List struct {
	root Element
	len  int
}

// New returns an empty list.
func New() *List { return new(List).Init() }

// Init makes l empty.
func (l *List) Init() *List {
	l.root.prev = &l.root
	l.root.next = &l.root
	l.len = 0
	return l
}

// Len is the number of elements.
func (l *List) Len() int { return l.len }

// Front is the first element, or nil.
func (l *List) Front() *Element {
	if l.len > 0 {
		return l.root.next
	}
	return nil
}

// Back is the last element, or nil.
func (l *List) Back() *Element {
	if l.len > 0 {
		return l.root.prev
	}
	return nil
}

// Remove takes e out, if it is an element of l, and returns its value.
func (l *List) Remove(e *Element) any {
	if e.list == l {
		e.unlink()
		e.next, e.prev, e.list = nil, nil, nil
		l.len--
	}
	return e.Value
}

// PushFront adds v in front and returns its element.
func (l *List) PushFront(v any) *Element {
	l.ready()
	return l.add(v, &l.root)
}

// PushBack adds v at the end and returns its element.
func (l *List) PushBack(v any) *Element {
	l.ready()
	return l.add(v, l.root.prev)
}

// InsertBefore adds v before mark; nil if mark is not an element of l.
func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.add(v, mark.prev)
}

// InsertAfter adds v after mark; nil if mark is not an element of l.
func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.add(v, mark)
}

// MoveToFront makes e, if it is an element of l, the first.
func (l *List) MoveToFront(e *Element) {
	if e.list == l && l.root.next != e {
		e.moveAfter(&l.root)
	}
}

// MoveToBack makes e, if it is an element of l, the last.
func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e {
		e.moveAfter(l.root.prev)
	}
}

// MoveBefore puts e before mark, if both are elements of l.
func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		e.moveAfter(mark.prev)
	}
}

// MoveAfter puts e after mark, if both are elements of l.
func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		e.moveAfter(mark)
	}
}

// PushBackList adds a copy of other, which may be l, at the end.
func (l *List) PushBackList(other *List) {
	l.ready()
	e := other.Front()
	for n := other.Len(); n > 0; n-- {
		l.add(e.Value, l.root.prev)
		e = e.Next()
	}
}

// PushFrontList adds a copy of other, which may be l, in front.
func (l *List) PushFrontList(other *List) {
	l.ready()
	e := other.Back()
	for n := other.Len(); n > 0; n-- {
		l.add(e.Value, &l.root)
		e = e.Prev()
	}
}

// ready makes a zero List usable.
func (l *List) ready() {
	if l.root.next == nil {
		l.Init()
	}
}

func (l *List) add(v any, at *Element) *Element {
	e := &Element{Value: v, list: l}
	e.link(at)
	l.len++
	return e
}

func (e *Element) link(at *Element) {
	e.prev, e.next = at, at.next
	at.next.prev = e
	at.next = e
}

func (e *Element) unlink() {
	e.prev.next, e.next.prev = e.next, e.prev
}

func (e *Element) moveAfter(at *Element) {
	if e != at {
		e.unlink()
		e.link(at)
	}
}
