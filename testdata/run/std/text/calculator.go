package main

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"text/scanner"
)

type node interface{ eval(map[string]float64) float64 }
type num float64
type variable string
type binary struct {
	op   rune
	x, y node
}
type call struct {
	fn   string
	args []node
}

func (n num) eval(map[string]float64) float64        { return float64(n) }
func (v variable) eval(env map[string]float64) float64 { return env[string(v)] }
func (b binary) eval(env map[string]float64) float64 {
	switch b.op {
	case '+':
		return b.x.eval(env) + b.y.eval(env)
	case '-':
		return b.x.eval(env) - b.y.eval(env)
	case '*':
		return b.x.eval(env) * b.y.eval(env)
	}
	return b.x.eval(env) / b.y.eval(env)
}
func (c call) eval(env map[string]float64) float64 { return c.args[0].eval(env) }

type lexer struct {
	scan  scanner.Scanner
	token rune
}

func (lex *lexer) next()        { lex.token = lex.scan.Scan() }
func (lex *lexer) text() string { return lex.scan.TokenText() }

type lexPanic string

func (lex *lexer) describe() string {
	switch lex.token {
	case scanner.EOF:
		return "end of file"
	case scanner.Ident:
		return fmt.Sprintf("identifier %s", lex.text())
	case scanner.Int, scanner.Float:
		return fmt.Sprintf("number %s", lex.text())
	}
	return fmt.Sprintf("%q", rune(lex.token))
}

func precedence(op rune) int {
	switch op {
	case '*', '/':
		return 2
	case '+', '-':
		return 1
	}
	return 0
}

func Parse(input string) (_ node, err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case lexPanic:
			err = fmt.Errorf("%s", x)
		default:
			panic(x)
		}
	}()
	lex := new(lexer)
	lex.scan.Init(strings.NewReader(input))
	lex.scan.Mode = scanner.ScanIdents | scanner.ScanInts | scanner.ScanFloats
	lex.next()
	e := parseBinary(lex, 1)
	if lex.token != scanner.EOF {
		return nil, fmt.Errorf("unexpected %s", lex.describe())
	}
	return e, nil
}

func parseBinary(lex *lexer, prec1 int) node {
	lhs := parsePrimary(lex)
	for prec := precedence(lex.token); prec >= prec1; prec-- {
		for precedence(lex.token) == prec {
			op := lex.token
			lex.next()
			rhs := parseBinary(lex, prec+1)
			lhs = binary{op, lhs, rhs}
		}
	}
	return lhs
}

func parsePrimary(lex *lexer) node {
	switch lex.token {
	case scanner.Ident:
		id := lex.text()
		lex.next()
		return variable(id)
	case scanner.Int, scanner.Float:
		f, err := strconv.ParseFloat(lex.text(), 64)
		if err != nil {
			panic(lexPanic(err.Error()))
		}
		lex.next()
		return num(f)
	case '(':
		lex.next()
		e := parseBinary(lex, 1)
		if lex.token != ')' {
			panic(lexPanic(fmt.Sprintf("got %s, want ')'", lex.describe())))
		}
		lex.next()
		return e
	}
	panic(lexPanic(fmt.Sprintf("unexpected %s", lex.describe())))
}

type tok struct{ kind, text string }

func lexRe(src string) (out []tok) {
	specs := []struct{ kind, re string }{{"NUM", `\d+(?:\.\d+)?`}, {"STR", `"(?:[^"\\]|\\.)*"`}, {"ID", `[A-Za-z_]\w*`}, {"OP", `==|!=|<=|>=|[-+*/=<>()]`}, {"WS", `\s+`}, {"BAD", `.`}}
	var parts []string
	for _, s := range specs {
		parts = append(parts, fmt.Sprintf("(?P<%s>%s)", s.kind, s.re))
	}
	re := regexp.MustCompile(strings.Join(parts, "|"))
	for _, m := range re.FindAllStringSubmatchIndex(src, -1) {
		for i, name := range re.SubexpNames()[1:] {
			if m[2*(i+1)] >= 0 && name != "WS" {
				out = append(out, tok{name, src[m[2*(i+1)]:m[2*(i+1)+1]]})
			}
		}
	}
	return out
}

func main() {
	env := map[string]float64{"x": 3, "pi": 3.14159}
	for _, s := range []string{"1 + 2 * x", "(1+2)*x - 4/2", "pi * x * x", "1 +", "2 $ 3", "(1", "1.5e3/x"} {
		e, err := Parse(s)
		if err != nil {
			fmt.Println(s, "error:", err)
			continue
		}
		fmt.Printf("%s => %g %v\n", s, e.eval(env), e)
	}
	fmt.Println(lexRe(`if count >= 10.5 then print("a \"b\" c") else x1 = -3 ? y`))
	fmt.Fprintf(os.Stdout, "%+v\n", lexRe("a==b"))
}
