package main

import (
	"fmt"
	"sort"
	"strings"
)

type Graph struct {
	edges map[string]map[string]int
}

func (g *Graph) Add(a, b string, w int) {
	if g.edges == nil {
		g.edges = map[string]map[string]int{}
	}
	for _, e := range [][2]string{{a, b}, {b, a}} {
		if g.edges[e[0]] == nil {
			g.edges[e[0]] = map[string]int{}
		}
		g.edges[e[0]][e[1]] = w
	}
}

type item struct {
	node string
	dist int
}

type pq []item

func (p *pq) push(it item) {
	*p = append(*p, it)
	i := len(*p) - 1
	for i > 0 {
		parent := (i - 1) / 2
		if (*p)[parent].dist <= (*p)[i].dist {
			break
		}
		(*p)[parent], (*p)[i] = (*p)[i], (*p)[parent]
		i = parent
	}
}

func (p *pq) pop() item {
	old := *p
	top := old[0]
	old[0] = old[len(old)-1]
	*p = old[:len(old)-1]
	q := *p
	for i := 0; ; {
		l, r, m := 2*i+1, 2*i+2, i
		if l < len(q) && q[l].dist < q[m].dist {
			m = l
		}
		if r < len(q) && q[r].dist < q[m].dist {
			m = r
		}
		if m == i {
			return top
		}
		q[i], q[m] = q[m], q[i]
		i = m
	}
}

func (g *Graph) Dijkstra(from string) map[string]int {
	dist := map[string]int{from: 0}
	q := pq{{from, 0}}
	for len(q) > 0 {
		cur := q.pop()
		if d := dist[cur.node]; cur.dist > d {
			continue
		}
		for n, w := range g.edges[cur.node] {
			nd := cur.dist + w
			if d, ok := dist[n]; !ok || nd < d {
				dist[n] = nd
				q.push(item{n, nd})
			}
		}
	}
	return dist
}

type Set map[string]struct{}

func (s Set) Add(ks ...string) Set {
	for _, k := range ks {
		s[k] = struct{}{}
	}
	return s
}

func (s Set) String() string {
	ks := make([]string, 0, len(s))
	for k := range s {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	return "{" + strings.Join(ks, ",") + "}"
}

func knapsack(w, v []int, cap int) int {
	dp := make([][]int, len(w)+1)
	for i := range dp {
		dp[i] = make([]int, cap+1)
	}
	for i := 1; i <= len(w); i++ {
		for c := 0; c <= cap; c++ {
			dp[i][c] = dp[i-1][c]
			if w[i-1] <= c {
				dp[i][c] = max(dp[i][c], dp[i-1][c-w[i-1]]+v[i-1])
			}
		}
	}
	return dp[len(w)][cap]
}

func main() {
	var g Graph
	g.Add("a", "b", 7)
	g.Add("a", "c", 3)
	g.Add("c", "b", 1)
	g.Add("b", "d", 2)
	fmt.Println(g.Dijkstra("a"))
	fmt.Println(Set{}.Add("z", "y", "z"), Set(nil))
	fmt.Println(knapsack([]int{1, 3, 4, 5}, []int{1, 4, 5, 7}, 7))
	words := strings.Fields("the rain in spain stays mainly in the plain")
	idx := map[byte][]string{}
	for _, w := range words {
		idx[w[0]] = append(idx[w[0]], w)
	}
	keys := make([]int, 0)
	for k := range idx {
		keys = append(keys, int(k))
	}
	sort.Sort(sort.Reverse(sort.IntSlice(keys)))
	for _, k := range keys {
		fmt.Printf("%c=%v ", k, idx[byte(k)])
	}
	fmt.Println()
	type pair struct {
		a, b int
	}
	ps := []pair{{3, 1}, {1, 2}, {3, 0}, {2, 2}}
	sort.Slice(ps, func(i, j int) bool {
		if ps[i].a != ps[j].a {
			return ps[i].a < ps[j].a
		}
		return ps[i].b < ps[j].b
	})
	fmt.Println(ps)
	fmt.Printf("%v %+v %T\n", ps[0], ps[1:3], ps)
}
