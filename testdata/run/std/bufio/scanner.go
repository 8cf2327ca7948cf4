// The split functions of Scanner over small reads, odd spaces and invalid UTF-8; limits and errors.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// drip gives n bytes a read.
type drip struct {
	s string
	n int
}

func (d *drip) Read(p []byte) (int, error) {
	if d.s == "" {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), d.n)], d.s)
	d.s = d.s[n:]
	return n, nil
}

func main() {
	texts := []string{"", " ", "one", " one two\r\nthree  four\n\nfive\xff six 世界\nlast", "a\u00a0b\u2003c\u3000d\u0085e\u200bf", "\n\n", "x\r\r\n", "\xe4\xb8", "tab\tv\vf\ff"}
	splits := map[string]bufio.SplitFunc{"bytes": bufio.ScanBytes, "lines": bufio.ScanLines, "runes": bufio.ScanRunes, "words": bufio.ScanWords}
	for _, name := range []string{"bytes", "lines", "runes", "words"} {
		for _, text := range texts {
			for _, n := range []int{1, 3, 100} {
				sc := bufio.NewScanner(&drip{text, n})
				sc.Split(splits[name])
				for sc.Scan() {
					fmt.Printf("%q ", sc.Text())
				}
				fmt.Println(name, n, sc.Err())
			}
		}
	}
	fmt.Println(bufio.ScanWords(nil, true))
	fmt.Println(bufio.ScanWords([]byte("  ab"), false))
	fmt.Println(bufio.ScanWords([]byte("  ab"), true))
	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100) + "\nshort"))
	sc.Buffer(make([]byte, 0, 10), 20)
	fmt.Println(sc.Scan(), sc.Err(), sc.Text())
	for _, split := range []bufio.SplitFunc{
		func(data []byte, atEOF bool) (int, []byte, error) { return -1, nil, nil },
		func(data []byte, atEOF bool) (int, []byte, error) { return 10, nil, nil },
		func(data []byte, atEOF bool) (int, []byte, error) { return 0, nil, errors.New("own") },
		func(data []byte, atEOF bool) (int, []byte, error) { return 1, data[:1], bufio.ErrFinalToken },
	} {
		sc := bufio.NewScanner(strings.NewReader("abc"))
		sc.Split(split)
		fmt.Println(sc.Scan(), sc.Err(), sc.Text())
		fmt.Println(sc.Scan(), sc.Err(), sc.Text())
	}
	r := bufio.NewReaderSize(&drip{"aé\xff世b", 2}, 16)
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%q %d %v ", c, size, r.UnreadRune())
		c, size, err = r.ReadRune()
		fmt.Println(c, size, err, r.UnreadByte() == nil)
		r.ReadByte()
	}
}
