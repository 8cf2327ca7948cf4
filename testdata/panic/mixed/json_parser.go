// exit 2
package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
)

type Value interface{ isValue() }
type (
	Null   struct{}
	Bool   bool
	Number float64
	String string
	Array  []Value
	Object map[string]Value
)

func (Null) isValue()   {}
func (Bool) isValue()   {}
func (Number) isValue() {}
func (String) isValue() {}
func (Array) isValue()  {}
func (Object) isValue() {}

type Parser struct {
	src []rune
	pos int
}

type SyntaxError struct {
	Pos int
	Msg string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("%d: %s", e.Pos, e.Msg) }

func (p *Parser) fail(format string, args ...any) {
	panic(SyntaxError{p.pos, fmt.Sprintf(format, args...)})
}

func (p *Parser) ws() {
	for p.pos < len(p.src) && unicode.IsSpace(p.src[p.pos]) {
		p.pos++
	}
}

func (p *Parser) expect(r rune) {
	p.ws()
	if p.pos >= len(p.src) {
		p.fail("expected %q, got EOF", r)
	}
	if p.src[p.pos] != r {
		p.fail("expected %q, got %q", r, p.src[p.pos])
	}
	p.pos++
}

func (p *Parser) peek() rune {
	p.ws()
	if p.pos >= len(p.src) {
		return -1
	}
	return p.src[p.pos]
}

func (p *Parser) value() Value {
	switch c := p.peek(); {
	case c == '{':
		p.pos++
		obj := Object{}
		for p.peek() != '}' {
			k := p.str()
			p.expect(':')
			obj[string(k)] = p.value()
			if p.peek() == ',' {
				p.pos++
			}
		}
		p.pos++
		return obj
	case c == '[':
		p.pos++
		var arr Array
		for p.peek() != ']' {
			arr = append(arr, p.value())
			if p.peek() == ',' {
				p.pos++
			}
		}
		p.pos++
		return arr
	case c == '"':
		return p.str()
	case c == '-' || unicode.IsDigit(c):
		start := p.pos
		for p.pos < len(p.src) && strings.ContainsRune("+-.eE0123456789", p.src[p.pos]) {
			p.pos++
		}
		f, err := strconv.ParseFloat(string(p.src[start:p.pos]), 64)
		if err != nil {
			p.fail("%v", err)
		}
		return Number(f)
	case unicode.IsLetter(c):
		start := p.pos
		for p.pos < len(p.src) && unicode.IsLetter(p.src[p.pos]) {
			p.pos++
		}
		switch w := string(p.src[start:p.pos]); w {
		case "true", "false":
			return Bool(w == "true")
		case "null":
			return Null{}
		default:
			p.pos = start
			p.fail("unknown word %s", w)
		}
	case c == -1:
		p.fail("unexpected end")
	default:
		p.fail("unexpected %q", c)
	}
	return nil
}

func (p *Parser) str() String {
	p.expect('"')
	var b strings.Builder
	for ; p.pos < len(p.src); p.pos++ {
		switch r := p.src[p.pos]; r {
		case '"':
			p.pos++
			return String(b.String())
		case '\\':
			p.pos++
			if esc, ok := map[rune]rune{'n': '\n', 't': '\t', '"': '"', '\\': '\\'}[p.src[p.pos]]; ok {
				b.WriteRune(esc)
			} else {
				p.fail("bad escape")
			}
		default:
			b.WriteRune(r)
		}
	}
	p.fail("unterminated string")
	return ""
}

func Parse(s string) (v Value, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case SyntaxError:
			err = r
		default:
			panic(r)
		}
	}()
	p := &Parser{src: []rune(s)}
	v = p.value()
	if p.peek() != -1 {
		p.fail("trailing %q", p.peek())
	}
	return
}

func depth(v Value) int {
	d := 0
	switch v := v.(type) {
	case Array:
		for _, e := range v {
			d = max(d, depth(e))
		}
		return d + 1
	case Object:
		for _, e := range v {
			d = max(d, depth(e))
		}
		return d + 1
	}
	return 0
}

func main() {
	for _, s := range []string{
		`{"name": "Gö", "tags": ["a", "b\n"], "n": -1.5e3, "ok": true, "x": null, "deep": {"a": [[1, [2]]]}}`,
		`[1, 2, 3`, `{"a" 1}`, `nope`, `"open`, `[1] 2`, `-`, ``, `[true,false,null]`, `"\q"`,
	} {
		v, err := Parse(s)
		if err != nil {
			fmt.Printf("%-12.12s error %v (%T)\n", s, err, err)
			continue
		}
		fmt.Printf("%v depth=%d %T\n", v, depth(v), v)
	}
	v, _ := Parse(`[1,[true],{"k":"v"}]`)
	fmt.Printf("%#v\n", v)
	fmt.Printf("%+v %d\n", v, v)
	fmt.Println(math.Sqrt(float64(v.(Array)[0].(Number))+1), strconv.Quote(string(v.(Array)[2].(Object)["k"].(String))))
	_, ok := v.(Array)[1].(Object)
	fmt.Println(ok)
	fmt.Println(v.(Object))
}
