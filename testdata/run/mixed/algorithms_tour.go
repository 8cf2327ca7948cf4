package main

import (
	"container/heap"
	"container/list"
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
	"sync"
)

// sudoku
type grid [9][9]int

func (g *grid) ok(r, c, v int) bool {
	for i := 0; i < 9; i++ {
		if g[r][i] == v || g[i][c] == v || g[r/3*3+i/3][c/3*3+i%3] == v {
			return false
		}
	}
	return true
}
func (g *grid) solve() bool {
	for r := range g {
		for c := range g[r] {
			if g[r][c] != 0 {
				continue
			}
			for v := 1; v <= 9; v++ {
				if g.ok(r, c, v) {
					g[r][c] = v
					if g.solve() {
						return true
					}
					g[r][c] = 0
				}
			}
			return false
		}
	}
	return true
}

// LRU
type LRU[K comparable, V any] struct {
	cap int
	l   *list.List
	m   map[K]*list.Element
}
type entry[K comparable, V any] struct {
	k K
	v V
}

func NewLRU[K comparable, V any](n int) *LRU[K, V] {
	return &LRU[K, V]{n, list.New(), make(map[K]*list.Element)}
}
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	if e, hit := c.m[k]; hit {
		c.l.MoveToFront(e)
		return e.Value.(entry[K, V]).v, true
	}
	return
}
func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.m[k]; ok {
		e.Value = entry[K, V]{k, v}
		c.l.MoveToFront(e)
		return
	}
	if c.l.Len() == c.cap {
		last := c.l.Back()
		delete(c.m, c.l.Remove(last).(entry[K, V]).k)
	}
	c.m[k] = c.l.PushFront(entry[K, V]{k, v})
}

// heap
type item struct {
	node, dist int
}
type pq []item

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].dist < p[j].dist }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(item)) }
func (p *pq) Pop() any {
	o := *p
	x := o[len(o)-1]
	*p = o[:len(o)-1]
	return x
}
func dijkstra(g map[int][]item, src, n int) []int {
	dist := make([]int, n)
	for i := range dist {
		dist[i] = math.MaxInt
	}
	dist[src] = 0
	q := &pq{{src, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range g[it.node] {
			if d := it.dist + e.dist; d < dist[e.node] {
				dist[e.node] = d
				heap.Push(q, item{e.node, d})
			}
		}
	}
	return dist
}

// bank
var ErrFunds = errors.New("insufficient funds")

type Account struct {
	mu  sync.Mutex
	id  int
	bal int
}
type TxError struct {
	From, To int
	Err      error
}

func (e *TxError) Error() string { return fmt.Sprintf("tx %d->%d: %v", e.From, e.To, e.Err) }
func (e *TxError) Unwrap() error { return e.Err }

func transfer(a, b *Account, n int) (err error) {
	defer func() {
		if err != nil {
			err = &TxError{a.id, b.id, err}
		}
	}()
	first, second := a, b
	if b.id < a.id {
		first, second = b, a
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if a.bal < n {
		return ErrFunds
	}
	a.bal -= n
	b.bal += n
	return nil
}

// matrix
type Mat [][]float64

func NewMat(r, c int) Mat {
	m := make(Mat, r)
	buf := make([]float64, r*c)
	for i := range m {
		m[i] = buf[i*c : (i+1)*c : (i+1)*c]
	}
	return m
}
func (m Mat) Mul(o Mat) Mat {
	r := NewMat(len(m), len(o[0]))
	for i := range r {
		for j := range r[i] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}
func det(m Mat) float64 {
	if len(m) == 1 {
		return m[0][0]
	}
	var d float64
	for c := range m[0] {
		sub := make(Mat, 0, len(m)-1)
		for _, row := range m[1:] {
			sub = append(sub, append(append([]float64{}, row[:c]...), row[c+1:]...))
		}
		d += math.Pow(-1, float64(c)) * m[0][c] * det(sub)
	}
	return d
}

// state machine lexer
type stateFn func(*lexer) stateFn
type lexer struct {
	in    string
	pos   int
	start int
	out   []string
}

func text(l *lexer) stateFn {
	for l.pos < len(l.in) {
		switch c := l.in[l.pos]; {
		case c == ' ':
			l.pos++
			l.start = l.pos
		case c >= '0' && c <= '9':
			return number
		case c >= 'a' && c <= 'z':
			return ident
		default:
			l.pos++
			l.emit("op")
		}
	}
	return nil
}
func (l *lexer) emit(k string) {
	l.out = append(l.out, k+":"+l.in[l.start:l.pos])
	l.start = l.pos
}
func (l *lexer) while(f func(byte) bool) {
	for l.pos < len(l.in) && f(l.in[l.pos]) {
		l.pos++
	}
}
func number(l *lexer) stateFn {
	l.while(func(c byte) bool { return c >= '0' && c <= '9' || c == '.' })
	l.emit("num")
	return text
}
func ident(l *lexer) stateFn {
	l.while(func(c byte) bool { return c >= 'a' && c <= 'z' })
	l.emit("id")
	return text
}

// primes pipeline
func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := 2; i < n; i++ {
			c <- i
		}
	}()
	return c
}
func filter(in <-chan int, p int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for v := range in {
			if v%p != 0 {
				out <- v
			}
		}
	}()
	return out
}

type Person struct {
	Name string
	Age  int
	Tags []string
}
type ByAge []Person

func (b ByAge) Len() int           { return len(b) }
func (b ByAge) Less(i, j int) bool { return b[i].Age < b[j].Age }
func (b ByAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func perms(a []int, f func([]int)) {
	var rec func(int)
	rec = func(k int) {
		if k == len(a) {
			f(a)
			return
		}
		for i := k; i < len(a); i++ {
			a[k], a[i] = a[i], a[k]
			rec(k + 1)
			a[k], a[i] = a[i], a[k]
		}
	}
	rec(0)
}
func memo[K comparable, V any](f func(func(K) V, K) V) func(K) V {
	m := map[K]V{}
	var self func(K) V
	self = func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(self, k)
		m[k] = v
		return v
	}
	return self
}
func life(g [][]bool) [][]bool {
	n := make([][]bool, len(g))
	for y := range g {
		n[y] = make([]bool, len(g[y]))
		for x := range g[y] {
			c := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dx != 0 || dy != 0) && g[(y+dy+len(g))%len(g)][(x+dx+len(g[y]))%len(g[y])] {
						c++
					}
				}
			}
			n[y][x] = c == 3 || c == 2 && g[y][x]
		}
	}
	return n
}

func main() {
	g := grid{{5, 3, 0, 0, 7}, {6, 0, 0, 1, 9, 5}, {0, 9, 8, 0, 0, 0, 0, 6}, {8, 0, 0, 0, 6, 0, 0, 0, 3}, {4, 0, 0, 8, 0, 3, 0, 0, 1}, {7, 0, 0, 0, 2, 0, 0, 0, 6}, {0, 6, 0, 0, 0, 0, 2, 8}, {0, 0, 0, 4, 1, 9, 0, 0, 5}, {0, 0, 0, 0, 8, 0, 0, 7, 9}}
	saved := g
	fmt.Println(g.solve(), g[0], saved[0], g == saved)
	c := NewLRU[string, int](2)
	c.Put("a", 1)
	c.Put("b", 2)
	c.Get("a")
	c.Put("c", 3)
	_, okb := c.Get("b")
	va, oka := c.Get("a")
	fmt.Println(okb, va, oka, len(c.m))
	fmt.Println(dijkstra(map[int][]item{0: {{1, 4}, {2, 1}}, 2: {{1, 2}, {3, 7}}, 1: {{3, 1}}}, 0, 5))
	acc := []*Account{{id: 1, bal: 100}, {id: 2, bal: 50}}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			transfer(acc[i%2], acc[(i+1)%2], 1)
		}()
	}
	wg.Wait()
	fmt.Println(acc[0].bal+acc[1].bal, acc[0].bal)
	err := transfer(acc[0], acc[1], 1e6)
	var te *TxError
	fmt.Println(err, errors.Is(err, ErrFunds), errors.As(err, &te), te.From)
	m := Mat{{1, 2}, {3, 4}}
	fmt.Println(m.Mul(m), det(Mat{{2, 0, 1}, {1, 3, 2}, {1, 1, 1}}), m)
	l := &lexer{in: "x1 = foo + 3.14*(y)"}
	for st := stateFn(text); st != nil; {
		st = st(l)
	}
	fmt.Printf("%q\n", l.out)
	src := gen(40)
	for {
		p, ok := <-src
		if !ok {
			break
		}
		fmt.Print(p, " ")
		src = filter(src, p)
	}
	fmt.Println()
	ps := []Person{{"A", 30, nil}, {"B", 20, []string{"x"}}, {"C", 25, nil}}
	sort.Sort(sort.Reverse(ByAge(ps)))
	fmt.Printf("%v %+v\n", ps, ps[0])
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].Name < ps[j].Name })
	fmt.Println(ps)
	n := 0
	perms([]int{1, 2, 3, 4}, func(a []int) {
		if n++; n%8 == 0 {
			fmt.Print(a)
		}
	})
	fmt.Println(n)
	fib := memo(func(self func(int) int, n int) int {
		if n < 2 {
			return n
		}
		return self(n-1) + self(n-2)
	})
	fmt.Println(fib(80))
	board := make([][]bool, 6)
	for i := range board {
		board[i] = make([]bool, 6)
	}
	for _, p := range [][2]int{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}} {
		board[p[0]][p[1]] = true
	}
	for range 4 {
		board = life(board)
	}
	for _, r := range board {
		var sb strings.Builder
		for _, c := range r {
			if c {
				sb.WriteByte('#')
			} else {
				sb.WriteByte('.')
			}
		}
		fmt.Println(sb.String())
	}
	type key struct {
		x, y int
		s    string
	}
	visits := map[key][]int{}
	for i := range 6 {
		k := key{i % 2, i % 3, fmt.Sprint(i % 2)}
		visits[k] = append(visits[k], i)
	}
	keys := make([]key, 0)
	for k := range visits {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		if a.x != b.x {
			return a.x < b.x
		}
		return a.y < b.y
	})
	for _, k := range keys {
		fmt.Print(k, visits[k], " ")
	}
	fmt.Println()
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	results := make(chan string)
	jobs := make(chan int, 10)
	for w := range 3 {
		go func() {
			for j := range jobs {
				results <- fmt.Sprintf("%d", j*j)
			}
			_ = w
		}()
	}
	for i := range 5 {
		jobs <- i
	}
	close(jobs)
	var rs []string
	for range 5 {
		rs = append(rs, <-results)
	}
	sort.Strings(rs)
	fmt.Println(rs)
}
