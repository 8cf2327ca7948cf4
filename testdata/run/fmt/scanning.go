package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	var n int
	var s string
	var f float64
	var r rune
	var b bool
	fmt.Println(fmt.Sscan("12 word 2.5", &n, &s, &f))
	fmt.Println(n, s, f)
	fmt.Println(fmt.Sscanf("7-x-true", "%d-%c-%t", &n, &r, &b))
	fmt.Println(n, string(r), b)
	fmt.Println(fmt.Sscanf("ff 0b", "%x %s", &n, &s))
	fmt.Println(n, s)
	fmt.Println(fmt.Sscan("x", &n))
	fmt.Println(fmt.Sscan("", &n))
	fmt.Println(fmt.Sscanln("1 2", &n))
	fmt.Println(fmt.Sscanf("5 apples", "%d pears", &n))
	fmt.Println(fmt.Fscan(strings.NewReader("3\n4"), &n, &f))
	fmt.Println(n, f)

	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	fmt.Printf("first line %q\n", in.Text())
	total := 0
	for in.Scan() {
		line := in.Text()
		if line == "---" {
			break
		}
		var a, b int
		if k, err := fmt.Sscanf(line, "%d+%d", &a, &b); err != nil {
			fmt.Println(k, err)
			continue
		}
		total += a + b
	}
	fmt.Println("total", total, in.Err())
	words := map[string]int{}
	for in.Scan() {
		w := bufio.NewScanner(strings.NewReader(in.Text()))
		w.Split(bufio.ScanWords)
		for w.Scan() {
			words[strings.ToLower(w.Text())]++
		}
	}
	fmt.Println(words)

	sc := bufio.NewScanner(strings.NewReader("one two\r\n\nthree"))
	for i := 1; sc.Scan(); i++ {
		fmt.Printf("%d %q\n", i, sc.Text())
	}
	rd := bufio.NewReader(strings.NewReader("line 1\nrest"))
	l, err := rd.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	c, _ := rd.ReadByte()
	rd.UnreadByte()
	p, _ := rd.Peek(3)
	fmt.Println(string(c), string(p))
	l, err = rd.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	fmt.Fprintf(w, "%s-%d\n", "buffered", w.Buffered())
}
