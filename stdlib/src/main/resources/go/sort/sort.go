// Package sort sorts whatever can compare and swap by index.
package sort

import (
	"math/bits"
	"slices"
)

// Interface is what can be sorted.
type Interface interface {
	Len() int
	// Less reports whether element i must come before element j.
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort does not keep the order of equal elements.
func Sort(data Interface) {
	if n := data.Len(); n > 1 {
		sortInterface(data, n, bits.Len(uint(n)))
	}
}

func sortInterface(data Interface, n, limit int)

func Stable(data Interface) { stableInterface(data, data.Len()) }

func stableInterface(data Interface, n int)

func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// Reverse gives the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Slice sorts the slice x; less compares two of its indexes.
func Slice(x any, less func(i, j int) bool) {
	if !sortSlice(x, less) {
		panic("reflect: call of Swapper on non-slice value")
	}
}

// sortSlice returns false if x is no slice.
func sortSlice(x any, less func(i, j int) bool) bool

func SliceStable(x any, less func(i, j int) bool) {
	if !stableSlice(x, less) {
		panic("reflect: call of Swapper on non-slice value")
	}
}

func stableSlice(x any, less func(i, j int) bool) bool

func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := length(x) - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

func length(x any) int

type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

func (x IntSlice) Sort() { Sort(x) }

func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice sorts NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int { return len(x) }

func (x Float64Slice) Less(i, j int) bool {
	return x[i] < x[j] || x[i] != x[i] && x[j] == x[j]
}

func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

func (x Float64Slice) Sort() { Sort(x) }

func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

func (x StringSlice) Sort() { Sort(x) }

func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }

func Ints(x []int) { slices.Sort(x) }

func Float64s(x []float64) { slices.Sort(x) }

func Strings(x []string) { slices.Sort(x) }

func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

// Search is the least i in [0, n) for which f holds, n if there is none; f must stay true once it is.
func Search(n int, f func(int) bool) int {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if f(mid) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// Find is the least i for which cmp is not positive, and whether it is 0 there.
func Find(n int, cmp func(int) int) (i int, found bool) {
	low, high := 0, n
	for low < high {
		mid := int(uint(low+high) >> 1)
		if cmp(mid) > 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < n && cmp(low) == 0
}

func SearchInts(a []int, x int) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchFloat64s(a []float64, x float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}

func SearchStrings(a []string, x string) int {
	return Search(len(a), func(i int) bool { return a[i] >= x })
}
