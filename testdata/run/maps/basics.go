package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
)

type key struct {
	x, y int
	name string
}

func main() {
	var none map[string]int
	fmt.Println(none, len(none), none["x"], none == nil)
	v, ok := none["x"]
	delete(none, "x")
	for range none {
		fmt.Println("never")
	}
	fmt.Println(v, ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		none["a"] = 1
	}()

	m := map[string][]int{}
	m["a"] = append(m["a"], 1)
	m["a"] = append(m["a"], 2)
	m["b"] = nil
	_, hasB := m["b"]
	fmt.Println(m, len(m), hasB)

	counts := map[rune]int{}
	for _, r := range "hello world" {
		counts[r]++
	}
	keys := make([]rune, 0, len(counts))
	for r := range counts {
		keys = append(keys, r)
	}
	sort.Slice(keys, func(i, j int) bool {
		return counts[keys[i]] > counts[keys[j]] || counts[keys[i]] == counts[keys[j]] && keys[i] < keys[j]
	})
	for _, r := range keys {
		fmt.Printf("%q=%d ", r, counts[r])
	}
	fmt.Println()

	sm := map[key]float64{{1, 2, "p"}: 0.5, {x: 3}: 1}
	sm[key{1, 2, "p"}] *= 3
	fmt.Println(sm[key{1, 2, "p"}], sm[key{3, 0, ""}], sm[key{}])

	im := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", key{}: "key", nil: "nil", true: "bool", [2]int{1}: "array"}
	fmt.Println(im[1], im[int8(1)], im["1"], im[1.0], im[key{}], im[nil], im[true], im[[2]int{1, 0}], im[int16(1)] == "", len(im))
	func() {
		defer func() { fmt.Println(recover()) }()
		im[[]int{1}] = "slice"
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(im[map[string]int{}])
	}()

	nan := math.NaN()
	fm := map[float64]int{nan: 1}
	fm[nan] = 2
	fm[0] = 3
	fm[math.Copysign(0, -1)] = 4
	_, found := fm[nan]
	fmt.Println(len(fm), found, fm[0])
	delete(fm, nan)
	fmt.Println(len(fm))
	clear(fm)
	fmt.Println(len(fm))

	big := map[int]int{}
	for i := range 1000 {
		big[i*7919%1000] = i
	}
	seen := 0
	for k := range big {
		seen++
		if k%2 == 0 {
			delete(big, k)
			delete(big, k+1)
		}
		if k%2 == 1 {
			delete(big, k-1)
		}
	}
	fmt.Println(seen >= 500 && seen <= 1000, len(big) <= 500)

	nested := map[string]map[string]int{"a": {"x": 1}, "b": {}}
	nested["b"]["y"]++
	alias := nested["a"]
	alias["z"] = 26
	fmt.Println(nested, len(nested["missing"]))
	ptrs := map[string]*key{"p": {1, 2, "q"}}
	ptrs["p"].x += 10
	fmt.Println(*ptrs["p"])
	fmt.Println(slices.Sorted(maps.Keys(nested)), slices.Sorted(maps.Values(map[int]int{1: 4, 2: 3})))
	cl := maps.Clone(alias)
	cl["x"] = 9
	fmt.Println(alias, cl, maps.Equal(alias, cl))
	fmt.Println(map[bool]int{true: 1, false: 0}, map[float64]string{2.5: "b", -1: "a", nan: "n"}, map[[2]int]int{{2, 1}: 1, {1, 9}: 2})
}
