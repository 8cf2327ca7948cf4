package main

import "fmt"

func show(label string, fs []func() int) {
	fmt.Print(label, ":")
	for _, f := range fs {
		fmt.Print(" ", f())
	}
	fmt.Println()
}

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	show("3-clause", fs)

	fs = nil
	for i := 0; i < 6; i++ {
		fs = append(fs, func() int { i += 10; return i })
		i++
	}
	show("changed in the body", fs)
	show("changed in the closure", fs)

	fs = nil
	for k, v := range []string{"a", "bb", "ccc"} {
		fs = append(fs, func() int { return k*100 + len(v) })
	}
	show("range slice", fs)

	fs = nil
	var k, v int
	for k, v = range [3]int{7, 8, 9} {
		fs = append(fs, func() int { return k*10 + v })
	}
	show("assigned, not declared", fs)

	fs = nil
	for m := range map[int]bool{5: true} {
		fs = append(fs, func() int { return m })
	}
	show("range map", fs)

	fs = nil
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		if i == 1 {
			continue
		}
		fs = append(fs, func() int { return i*100 + j })
	}
	show("two variables and continue", fs)

	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], ps[0] == ps[1])
}
