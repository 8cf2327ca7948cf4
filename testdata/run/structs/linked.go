package main

import "fmt"

type lru struct {
	cap        int
	items      map[string]*entry
	head, tail *entry
}

type entry struct {
	key        string
	val        int
	prev, next *entry
}

func newLRU(n int) *lru {
	l := &lru{cap: n, items: make(map[string]*entry)}
	l.head, l.tail = &entry{}, &entry{}
	l.head.next, l.tail.prev = l.tail, l.head
	return l
}

func (l *lru) unlink(e *entry) { e.prev.next, e.next.prev = e.next, e.prev }

func (l *lru) front(e *entry) {
	e.prev, e.next = l.head, l.head.next
	e.prev.next, e.next.prev = e, e
}

func (l *lru) get(k string) (int, bool) {
	e, ok := l.items[k]
	if !ok {
		return 0, false
	}
	l.unlink(e)
	l.front(e)
	return e.val, true
}

func (l *lru) put(k string, v int) {
	if e, ok := l.items[k]; ok {
		e.val = v
		l.unlink(e)
		l.front(e)
		return
	}
	if len(l.items) == l.cap {
		last := l.tail.prev
		l.unlink(last)
		delete(l.items, last.key)
	}
	e := &entry{key: k, val: v}
	l.items[k] = e
	l.front(e)
}

func (l *lru) String() (s string) {
	for e := l.head.next; e != l.tail; e = e.next {
		s += fmt.Sprintf("%s=%d ", e.key, e.val)
	}
	return
}

type graph map[string][]string

func (g graph) bfs(from string) (order []string) {
	seen := map[string]bool{from: true}
	queue := []string{from}
	for len(queue) > 0 {
		var n string
		n, queue = queue[0], queue[1:]
		order = append(order, n)
		for _, m := range g[n] {
			if !seen[m] {
				seen[m] = true
				queue = append(queue, m)
			}
		}
	}
	return
}

func (g graph) topo() (out []string, ok bool) {
	state := map[string]int{}
	var visit func(string) bool
	visit = func(n string) bool {
		switch state[n] {
		case 1:
			return false
		case 2:
			return true
		}
		state[n] = 1
		for _, m := range g[n] {
			if !visit(m) {
				return false
			}
		}
		state[n] = 2
		out = append(out, n)
		return true
	}
	for _, n := range []string{"a", "b", "c", "d", "e"} {
		if !visit(n) {
			return nil, false
		}
	}
	return out, true
}

func main() {
	c := newLRU(2)
	c.put("a", 1)
	c.put("b", 2)
	fmt.Println(c.get("a"))
	c.put("c", 3)
	fmt.Println(c.get("b"))
	c.put("a", 10)
	fmt.Println(c, len(c.items))
	g := graph{"a": {"b", "c"}, "b": {"d"}, "c": {"d", "e"}, "d": nil, "e": {"d"}}
	fmt.Println(g.bfs("a"))
	fmt.Println(g.topo())
	g["d"] = append(g["d"], "a")
	fmt.Println(g.topo())
	var reversed *entry
	for i := range 5 {
		reversed = &entry{val: i, next: reversed}
	}
	for e := reversed; e != nil; e = e.next {
		fmt.Print(e.val, " ")
	}
	fmt.Println()
}
