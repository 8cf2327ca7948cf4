package main

import (
	"fmt"
	"sort"
	"strings"
)

type expr interface {
	eval(env map[string]float64) (float64, error)
}

type (
	lit    float64
	ref    string
	binary struct {
		op   byte
		l, r expr
	}
	unary struct {
		op byte
		x  expr
	}
	unboundError string
)

func (e unboundError) Error() string { return "unbound: " + string(e) }

func (l lit) eval(map[string]float64) (float64, error) { return float64(l), nil }
func (r ref) eval(env map[string]float64) (float64, error) {
	if v, ok := env[string(r)]; ok {
		return v, nil
	}
	return 0, unboundError(r)
}
func (u *unary) eval(env map[string]float64) (float64, error) {
	v, err := u.x.eval(env)
	return -v, err
}
func (b binary) eval(env map[string]float64) (v float64, err error) {
	l, err := b.l.eval(env)
	if err != nil {
		return
	}
	r, err := b.r.eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, fmt.Errorf("%v/%v: division by zero", l, r)
		}
		return l / r, nil
	}
	panic("unknown operator " + string(b.op))
}

type parser struct {
	in  string
	pos int
}

func (p *parser) peek() byte {
	for p.pos < len(p.in) && p.in[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.in) {
		return 0
	}
	return p.in[p.pos]
}

func (p *parser) expr(level int) expr {
	ops := [...]string{"+-", "*/"}
	if level == len(ops) {
		return p.atom()
	}
	l := p.expr(level + 1)
	for c := p.peek(); c != 0 && strings.IndexByte(ops[level], c) >= 0; c = p.peek() {
		p.pos++
		l = binary{c, l, p.expr(level + 1)}
	}
	return l
}

func (p *parser) atom() expr {
	switch c := p.peek(); {
	case c == '(':
		p.pos++
		e := p.expr(0)
		if p.peek() != ')' {
			panic(fmt.Sprintf("expected ) at %d", p.pos))
		}
		p.pos++
		return e
	case c == '-':
		p.pos++
		return &unary{'-', p.atom()}
	case '0' <= c && c <= '9':
		v := 0.0
		for ; '0' <= p.peek() && p.peek() <= '9'; p.pos++ {
			v = v*10 + float64(p.in[p.pos]-'0')
		}
		return lit(v)
	case 'a' <= c && c <= 'z':
		p.pos++
		return ref(c)
	default:
		panic(fmt.Sprintf("unexpected %q at %d", c, p.pos))
	}
}

func run(src string, env map[string]float64) (res string) {
	defer func() {
		if p := recover(); p != nil {
			res = fmt.Sprint("syntax: ", p)
		}
	}()
	p := &parser{in: src}
	v, err := p.expr(0).eval(env)
	if u, ok := err.(unboundError); ok {
		return "no value for " + string(u)
	}
	if err != nil {
		return err.Error()
	}
	return fmt.Sprint(v)
}

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type reversed struct{ sort.Interface }

func (r reversed) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	env := map[string]float64{"x": 3, "y": 0.5}
	for _, s := range []string{"1 + 2*3", "(1+2)*3", "-x*-(y+1)", "10/4/5", "x/(y-y)", "q+1", "1+", "(1", "2*x-7", "8-3-2"} {
		fmt.Printf("%-12s = %s\n", s, run(s, env))
	}
	w := byLen{"ccc", "a", "bb", "dddd"}
	sort.Sort(reversed{w})
	fmt.Println(w)
	fmt.Printf("%v %T %+v\n", (&parser{in: "1+a"}).expr(0), lit(1), binary{'+', lit(1), ref("z")})
	var es []expr
	es = append(es, lit(1), ref("x"))
	counts := map[string]int{}
	for _, e := range append(es, binary{'*', es[0], es[1]}, &unary{'-', es[0]}) {
		counts[fmt.Sprintf("%T", e)]++
	}
	fmt.Println(counts, es[0] == expr(lit(1)), es[0] == es[1])
}
