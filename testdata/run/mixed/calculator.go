package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

type Op func(a, b int) (int, error)

type Calc struct {
	stack []int
	ops   map[string]Op
	out   io.Writer
}

type CalcError struct {
	Token string
	Cause error
}

func (e CalcError) Error() string { return fmt.Sprintf("token %q: %v", e.Token, e.Cause) }
func (e CalcError) Unwrap() error { return e.Cause }

var errUnderflow = fmt.Errorf("stack underflow")

func New(w io.Writer) *Calc {
	return &Calc{out: w, ops: map[string]Op{
		"+": func(a, b int) (int, error) { return a + b, nil },
		"-": func(a, b int) (int, error) { return a - b, nil },
		"*": func(a, b int) (int, error) { return a * b, nil },
		"/": func(a, b int) (int, error) {
			if b == 0 {
				return 0, fmt.Errorf("%d / 0", a)
			}
			return a / b, nil
		},
	}}
}

func (c *Calc) pop() int {
	if len(c.stack) == 0 {
		panic(errUnderflow)
	}
	v := c.stack[len(c.stack)-1]
	c.stack = c.stack[:len(c.stack)-1]
	return v
}

func (c *Calc) Eval(line string) (err error) {
	var tok string
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = CalcError{tok, r}
		default:
			panic(r)
		}
	}()
	for _, tok = range strings.Fields(line) {
		if n, convErr := strconv.Atoi(tok); convErr == nil {
			c.stack = append(c.stack, n)
			continue
		}
		op, ok := c.ops[tok]
		if !ok {
			return CalcError{tok, fmt.Errorf("unknown operator")}
		}
		b, a := c.pop(), c.pop()
		v, err := op(a, b)
		if err != nil {
			return CalcError{tok, err}
		}
		c.stack = append(c.stack, v)
	}
	fmt.Fprintln(c.out, c.stack)
	return nil
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	c := New(w)
	in := bufio.NewScanner(strings.NewReader("1 2 +\n4 *\n+\n5 0 /\nfoo\n7 7 7"))
	for in.Scan() {
		if err := c.Eval(in.Text()); err != nil {
			fmt.Fprintln(w, "error:", err)
		}
	}
	fmt.Fprintf(w, "%v %d\n", c.stack, len(c.stack))
	var sb strings.Builder
	tw := io.MultiWriter(&sb, w)
	fmt.Fprintf(tw, "%-10s|%6.2f|%+v\n", "multi", 2.5, struct {
		A int
		B []string
	}{1, []string{"x", "y"}})
	fmt.Fprintf(w, "%q\n", sb.String())
}
