package main

import "fmt"

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	p, i := a[len(a)/2], 0
	j := len(a) - 1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func merge(a []int) []int {
	if len(a) <= 1 {
		return a
	}
	l, r := merge(a[:len(a)/2]), merge(a[len(a)/2:])
	out := make([]int, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

func heapSort(a []int) {
	sift := func(lo, hi int) {
		for root := lo; ; {
			child := 2*root + 1
			if child >= hi {
				return
			}
			if child+1 < hi && a[child] < a[child+1] {
				child++
			}
			if a[root] >= a[child] {
				return
			}
			a[root], a[child] = a[child], a[root]
			root = child
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		sift(i, len(a))
	}
	for i := len(a) - 1; i > 0; i-- {
		a[0], a[i] = a[i], a[0]
		sift(0, i)
	}
}

func permutations(a []string, f func([]string)) {
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

func queens(n int) (count int, first []int) {
	cols, d1, d2 := make([]bool, n), make([]bool, 2*n), make([]bool, 2*n)
	pos := make([]int, 0, n)
	var place func(int)
	place = func(r int) {
		if r == n {
			if count++; count == 1 {
				first = append(first, pos...)
			}
			return
		}
		for c := range n {
			if cols[c] || d1[r+c] || d2[r-c+n] {
				continue
			}
			cols[c], d1[r+c], d2[r-c+n] = true, true, true
			pos = append(pos, c)
			place(r + 1)
			pos = pos[:len(pos)-1]
			cols[c], d1[r+c], d2[r-c+n] = false, false, false
		}
	}
	place(0)
	return
}

func sieve(n int) (primes []int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return
}

func main() {
	seed := uint32(12345)
	gen := func(n int) []int {
		out := make([]int, n)
		for i := range out {
			seed = seed*1664525 + 1013904223
			out[i] = int(seed>>16) % 1000
		}
		return out
	}
	for _, n := range []int{0, 1, 2, 10, 500} {
		a := gen(n)
		b := append([]int(nil), a...)
		c := merge(a)
		quick(a)
		heapSort(b)
		same := len(a) == len(c)
		for i := range a {
			same = same && a[i] == b[i] && b[i] == c[i] && (i == 0 || a[i-1] <= a[i])
		}
		fmt.Println(n, same, a[:min(n, 5)])
	}
	permutations([]string{"a", "b", "c"}, func(p []string) { fmt.Print(p, " ") })
	fmt.Println()
	fmt.Println(queens(6))
	n, _ := queens(8)
	fmt.Println(n, sieve(60), len(sieve(10000)))
	tri := [][]int{{1}}
	for len(tri) < 7 {
		last := tri[len(tri)-1]
		row := make([]int, len(last)+1)
		for i, v := range last {
			row[i] += v
			row[i+1] += v
		}
		tri = append(tri, row)
	}
	for _, r := range tri {
		fmt.Printf("%*s%v\n", 8-len(r), "", r)
	}
}
