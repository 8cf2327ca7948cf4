package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type token struct {
	kind kind
	text string
}

type kind int

const (
	eof kind = iota
	word
	number
	punct
)

var names = [...]string{eof: "EOF", word: "word", number: "number", punct: "punct"}

func (k kind) String() string { return names[k] }

func (t token) String() string {
	if t.kind == eof {
		return "EOF"
	}
	return fmt.Sprintf("%v(%q)", t.kind, t.text)
}

type lexer struct {
	in         string
	start, pos int
	out        []token
}

type stateFn func(*lexer) stateFn

func (l *lexer) emit(k kind) {
	l.out = append(l.out, token{k, l.in[l.start:l.pos]})
	l.start = l.pos
}

func text(l *lexer) stateFn {
	for {
		if l.pos == len(l.in) {
			l.emit(eof)
			return nil
		}
		switch c := l.in[l.pos]; {
		case c == ' ':
			l.pos++
			l.start = l.pos
			continue
		case '0' <= c && c <= '9':
			return digits
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
			return letters
		}
		l.pos++
		l.emit(punct)
	}
}

func run(k kind, ok func(byte) bool) stateFn {
	return func(l *lexer) stateFn {
		for l.pos < len(l.in) && ok(l.in[l.pos]) {
			l.pos++
		}
		l.emit(k)
		return text
	}
}

var (
	digits  stateFn
	letters stateFn
)

func init() {
	digits = run(number, func(c byte) bool { return '0' <= c && c <= '9' })
	letters = run(word, func(c byte) bool {
		return strings.IndexByte("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", c) >= 0
	})
}

func lex(s string) []token {
	l := &lexer{in: s}
	for st := stateFn(text); st != nil; {
		st = st(l)
	}
	return l.out
}

type option func(*server) error

type server struct {
	host    string
	port    int
	tls     bool
	onError func(error)
}

func withPort(p int) option {
	return func(s *server) error {
		if p <= 0 || p > 65535 {
			return fmt.Errorf("bad port %d", p)
		}
		s.port = p
		return nil
	}
}

func withTLS() option { return func(s *server) error { s.tls = true; return nil } }

func newServer(host string, opts ...option) (s *server, err error) {
	s = &server{host: host, port: 80}
	defer func() {
		if err != nil {
			s = nil
		}
	}()
	for _, o := range opts {
		if e := o(s); e != nil {
			err = errors.Join(err, e)
		}
	}
	return
}

type middleware func(next func(string) string) func(string) string

func chain(h func(string) string, ms ...middleware) func(string) string {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

type stack struct{ cleanups []func() }

func (s *stack) push(f func()) { s.cleanups = append(s.cleanups, f) }
func (s *stack) unwind() {
	for i := len(s.cleanups) - 1; i >= 0; i-- {
		func() {
			defer func() {
				if p := recover(); p != nil {
					fmt.Fprintln(os.Stdout, "cleanup failed:", p)
				}
			}()
			s.cleanups[i]()
		}()
	}
}

func main() {
	fmt.Println(lex("let x1 = 42*(y+7)"))
	fmt.Println(lex(""))
	s, err := newServer("h", withPort(8080), withTLS())
	fmt.Printf("%+v %v\n", *s, err == nil)
	fmt.Println(s.host, s.port, s.tls, s.onError == nil)
	s, err = newServer("h", withPort(0), withTLS(), withPort(70000))
	fmt.Println(s, err)
	logged := func(name string) middleware {
		return func(next func(string) string) func(string) string {
			return func(in string) string {
				fmt.Print("enter ", name, "; ")
				defer fmt.Print("leave ", name, "; ")
				return next(in + name)
			}
		}
	}
	h := chain(strings.ToUpper, logged("a"), logged("b"))
	r := h("x")
	fmt.Println(r)
	var st stack
	st.push(func() { fmt.Println("first pushed") })
	st.push(func() { panic("oops") })
	st.push(func() { fmt.Println("last pushed") })
	st.unwind()
}

func (s server) String() string { return s.host }
