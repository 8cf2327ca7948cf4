package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	s := []int{5, 2, 8, 1, 9, 2}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(s, t, slices.IsSorted(t), slices.Max(s), slices.Min(s))
	i, found := slices.BinarySearch(t, 8)
	j, no := slices.BinarySearch(t, 3)
	fmt.Println(i, found, j, no, slices.Index(s, 8), slices.Contains(s, 7), slices.IndexFunc(s, func(n int) bool { return n > 5 }))
	slices.Reverse(t)
	fmt.Println(t, slices.Compact([]int{1, 1, 2, 2, 2, 3, 1}), slices.Equal(s, t), slices.Compare([]int{1, 2}, []int{1, 3}))
	t = slices.Insert(t, 1, 100, 200)
	t = slices.Delete(t, 3, 5)
	t = slices.Replace(t, 0, 1, 7, 7)
	fmt.Println(t, slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"x"}, 3))
	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cid", 30}, {"Dee", 25}, {"Eve", 41}}
	byName := slices.SortedFunc(slices.Values(people), func(a, b person) int { return strings.Compare(b.name, a.name) })
	fmt.Println(byName)
	slices.SortStableFunc(people, func(a, b person) int { return cmp.Compare(a.age, b.age) })
	fmt.Println(people)
	slices.SortFunc(people, func(a, b person) int {
		return cmp.Or(-cmp.Compare(a.age, b.age), strings.Compare(a.name, b.name))
	})
	fmt.Println(people)
	sort.Sort(sort.Reverse(byAge(people)))
	fmt.Println(people[0].age, people[4].age, sort.IsSorted(byAge(people)))
	sort.SliceStable(people, func(i, j int) bool { return people[i].name < people[j].name })
	fmt.Println(people)
	words := []string{"pear", "fig", "apple"}
	sort.Strings(words)
	fmt.Println(words, sort.SearchInts([]int{1, 3, 5}, 4), sort.Search(100, func(i int) bool { return i*i >= 50 }))
	for chunk := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(chunk, cap(chunk), " ")
	}
	for i, v := range slices.Backward(words) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Collect(slices.Values(words)))
	fmt.Println(slices.MaxFunc(people, func(a, b person) int { return cmp.Compare(a.age, b.age) }))
	fmt.Println(slices.ContainsFunc(words, func(s string) bool { return len(s) == 3 }), slices.DeleteFunc([]int{1, 2, 3, 4}, func(n int) bool { return n%2 == 0 }))
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g)))
}
