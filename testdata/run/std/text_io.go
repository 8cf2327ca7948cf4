package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
)

type record struct {
	name  string
	score float64
	tags  []string
}

type parseError struct {
	line int
	err  error
}

func (e *parseError) Error() string { return "line " + strconv.Itoa(e.line) + ": " + e.err.Error() }
func (e *parseError) Unwrap() error { return e.err }

func parse(r io.Reader) (recs []record, errs []error) {
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, ",")
		if len(parts) < 2 {
			errs = append(errs, &parseError{n, fmt.Errorf("want 2 fields, have %d", len(parts))})
			continue
		}
		score, err := strconv.ParseFloat(strings.TrimSpace(parts[1]), 64)
		if err != nil {
			errs = append(errs, &parseError{n, err})
			continue
		}
		recs = append(recs, record{parts[0], score, parts[2:]})
	}
	return
}

func main() {
	recs, errs := parse(os.Stdin)
	sort.Slice(recs, func(i, j int) bool { return recs[i].score > recs[j].score })
	for i, r := range recs {
		fmt.Printf("%3d %5s %8.2f %q\n", i+1, r.name, r.score, r.tags)
	}
	for _, e := range errs {
		fmt.Println(e)
	}
	var rd io.Reader = strings.NewReader("abcdefghij")
	buf := make([]byte, 4)
	for {
		n, err := rd.Read(buf)
		fmt.Printf("%d %q %v\n", n, buf[:n], err)
		if err == io.EOF {
			break
		}
	}
	sc := bufio.NewScanner(strings.NewReader("αβγ de"))
	sc.Split(bufio.ScanRunes)
	for sc.Scan() {
		fmt.Print(sc.Text(), "|")
	}
	fmt.Println()
}
