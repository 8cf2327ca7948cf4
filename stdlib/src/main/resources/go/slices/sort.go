package slices

import "cmp"

// Sort sorts ascending; NaNs come first.
func Sort[S ~[]E, E cmp.Ordered](x S) { sortOrdered(x) }

// sortOrdered sorts a slice of an ordered type.
func sortOrdered(x any)

// SortFunc sorts as cmp says, without keeping the order of equal elements.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { sortFunc(x, cmp) }

// sortFunc sorts a slice by a function that compares two of its elements.
func sortFunc(x, cmp any)

func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { sortStableFunc(x, cmp) }

func sortStableFunc(x, cmp any)

func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Min is NaN if any element is.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

// MinFunc is the first of the least elements.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 {
			m = v
		}
	}
	return m
}

func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 {
			m = v
		}
	}
	return m
}

// BinarySearch is the place of target in sorted x, or where it would be inserted.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	low, high := 0, len(x)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if cmp.Less(x[mid], target) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(x) && cmp.Compare(x[low], target) == 0
}

func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	low, high := 0, len(x)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if cmp(x[mid], target) < 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(x) && cmp(x[low], target) == 0
}
