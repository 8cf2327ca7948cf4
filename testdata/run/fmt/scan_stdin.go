// Scanning standard input, mixed with other ways of reading it.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	var n int
	fmt.Println(fmt.Scan(&n))
	sum := 0
	for range n {
		var x int
		if _, err := fmt.Scan(&x); err != nil {
			fmt.Println(err)
		}
		sum += x
	}
	fmt.Println(n, sum)
	var name, rest string
	var age int
	fmt.Println(fmt.Scanln(&name, &age))
	fmt.Println(name, age)
	fmt.Println(fmt.Scanln(&name, &age))
	fmt.Println(fmt.Scanln(&name, &age, &rest))
	fmt.Println(name, age, rest)
	var a, b int
	fmt.Println(fmt.Scanf("%d-%d\n", &a, &b))
	fmt.Println(fmt.Scanf("(%d, %d)\n", &a, &b))
	fmt.Println(a, b)
	var f float32
	var u uint8
	var w string
	fmt.Println(fmt.Scan(&f, &u, &w))
	fmt.Println(f, u, w)
	fmt.Println(fmt.Scan(&u))
	var one [1]byte
	fmt.Println(os.Stdin.Read(one[:]))
	fmt.Printf("%q\n", one)
	r := bufio.NewReader(os.Stdin)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	fmt.Println(fmt.Fscan(r, &a, &b))
	fmt.Println(fmt.Fscanln(r))
	fmt.Println(fmt.Fscanln(r, &a, &w))
	fmt.Println(a, b, w)
	left, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", left, err)
	fmt.Println(fmt.Scan(&a))
}
