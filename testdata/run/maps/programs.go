package main

import (
	"fmt"
	"sort"
	"strings"
)

type inventory struct {
	items map[string]map[string]int
}

func (inv *inventory) add(shelf, item string, n int) *inventory {
	if inv.items == nil {
		inv.items = make(map[string]map[string]int)
	}
	if inv.items[shelf] == nil {
		inv.items[shelf] = map[string]int{}
	}
	inv.items[shelf][item] += n
	if inv.items[shelf][item] <= 0 {
		delete(inv.items[shelf], item)
	}
	return inv
}

type point struct{ x, y int }

func life(cells map[point]bool) map[point]bool {
	near := map[point]int{}
	for c := range cells {
		for dx := -1; dx <= 1; dx++ {
			for dy := -1; dy <= 1; dy++ {
				if dx != 0 || dy != 0 {
					near[point{c.x + dx, c.y + dy}]++
				}
			}
		}
	}
	next := map[point]bool{}
	for c, n := range near {
		if n == 3 || n == 2 && cells[c] {
			next[c] = true
		}
	}
	return next
}

type trie struct {
	end  bool
	next map[rune]*trie
}

func (t *trie) insert(w string) {
	for _, r := range w {
		if t.next == nil {
			t.next = map[rune]*trie{}
		}
		c, ok := t.next[r]
		if !ok {
			c = &trie{}
			t.next[r] = c
		}
		t = c
	}
	t.end = true
}

func (t *trie) words(prefix string, f func(string)) {
	if t.end {
		f(prefix)
	}
	rs := make([]rune, 0)
	for r := range t.next {
		rs = append(rs, r)
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i] < rs[j] })
	for _, r := range rs {
		t.next[r].words(prefix+string(r), f)
	}
}

func invert[K, V comparable](m map[K]V) map[V][]K {
	out := map[V][]K{}
	for k, v := range m {
		out[v] = append(out[v], k)
	}
	return out
}

func twoSum(nums []int, target int) (int, int, bool) {
	seen := make(map[int]int, len(nums))
	for i, n := range nums {
		if j, ok := seen[target-n]; ok {
			return j, i, true
		}
		seen[n] = i
	}
	return 0, 0, false
}

func main() {
	inv := (&inventory{}).add("a", "nut", 3).add("a", "bolt", 1).add("b", "nut", 2).add("a", "bolt", -1)
	fmt.Println(inv.items, len(inv.items["a"]))
	glider := map[point]bool{{1, 0}: true, {2, 1}: true, {0, 2}: true, {1, 2}: true, {2, 2}: true}
	for range 4 {
		glider = life(glider)
	}
	for y := range 5 {
		for x := range 5 {
			c := '.'
			if glider[point{x, y}] {
				c = '#'
			}
			fmt.Print(string(c))
		}
		fmt.Println()
	}
	var t trie
	for _, w := range strings.Fields("go gopher golang good tea ten") {
		t.insert(w)
	}
	t.words("", func(w string) { fmt.Print(w, " ") })
	fmt.Println()
	inv2 := invert(map[string]int{"a": 1, "b": 2, "c": 1})
	sort.Strings(inv2[1])
	fmt.Println(inv2)
	fmt.Println(twoSum([]int{2, 7, 11, 15}, 26))
	fmt.Println(twoSum(nil, 0))
	ops := map[string]func(float64, float64) float64{
		"+": func(a, b float64) float64 { return a + b },
		"-": func(a, b float64) float64 { return a - b },
		"*": func(a, b float64) float64 { return a * b },
	}
	var stack []float64
	for _, tok := range strings.Fields("3 4 + 2 * 7 -") {
		if op, ok := ops[tok]; ok {
			n := len(stack)
			stack = append(stack[:n-2], op(stack[n-2], stack[n-1]))
		} else {
			var f float64
			fmt.Sscan(tok, &f)
			stack = append(stack, f)
		}
	}
	fmt.Println(stack)
	m := map[int]struct{}{}
	for i := range 100 {
		m[i%10] = struct{}{}
	}
	fmt.Println(len(m))
	matrix := map[[2]int]float64{}
	for i := range 3 {
		matrix[[2]int{i, i}]++
		matrix[[2]int{i, 0}] += 0.5
	}
	fmt.Println(matrix)
	big := make(map[uint32]string)
	for i := uint32(0); i < 5000; i++ {
		big[i*2654435761] = fmt.Sprint(i)
	}
	hits := 0
	for i := uint32(0); i < 6000; i++ {
		if s, ok := big[i*2654435761]; ok && s == fmt.Sprint(i) {
			hits++
		}
	}
	fmt.Println(len(big), hits)
	order := map[string]bool{}
	for range 50 {
		s := ""
		for k := range map[int]bool{1: true, 2: true, 3: true, 4: true} {
			s += fmt.Sprint(k)
		}
		order[s] = true
	}
	fmt.Println("several orders:", len(order) > 1)
}
