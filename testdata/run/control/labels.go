package main

import "fmt"

func find(grid [][]int, want int) (int, int) {
	for i, row := range grid {
		for j, v := range row {
			if v == want {
				return i, j
			}
		}
	}
	return -1, -1
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func retry(max int) string {
	attempt := 0
start:
	attempt++
	if attempt < max {
		goto start
	}
	goto done
done:
	return fmt.Sprint("attempts ", attempt)
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {3, 4}}, 3))
	fmt.Println(collatz(27), retry(4))
outer:
	for i := 0; i < 3; i++ {
	middle:
		for j := 0; j < 3; j++ {
			for k := 0; k < 3; k++ {
				switch {
				case k == 1 && j == 0:
					continue middle
				case i == 1 && j == 1:
					continue outer
				case i == 2:
					break outer
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
	fmt.Println()
	if len("x") == 1 {
		goto sel
	}
	fmt.Println("skipped")
sel:
	select {
	default:
		for {
			break sel
		}
	}
sw:
	switch {
	default:
		for i := range 10 {
			if i == 4 {
				fmt.Println("leaving at", i)
				break sw
			}
		}
		fmt.Println("skipped")
	}
	n := 0
	for n < 100 {
		n++
		if n%2 == 0 {
			continue
		}
		if n > 7 {
			break
		}
	}
	fmt.Println(n)
	i := 0
	for ; ; i++ {
		if i*i > 50 {
			break
		}
	}
	fmt.Println(i)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, ",", j, " ")
	}
	fmt.Println()
	var k int
	var s []string
	for k, s = 1, nil; k < 20; k *= 3 {
		s = append(s, fmt.Sprint(k))
	}
	fmt.Println(k, s)
	x := 3
L:
	for x > 0 {
		defer fmt.Println("deferred in loop", x)
		x--
		continue L
	}
	if v := x + 1; v > 5 {
		fmt.Println("no")
	} else if w := v * 2; w == 2 {
		fmt.Println("else if", v, w)
	} else {
		fmt.Println("no", v, w)
	}
}
