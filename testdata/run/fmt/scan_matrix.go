// Scanning, by input, kinds of values, format and source: what is scanned, the error, what is left.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type MyInt int
type MyStr string
type Pt struct{ X, Y int }

func (p *Pt) Scan(s fmt.ScanState, verb rune) error {
	s.SkipSpace()
	tok, err := s.Token(true, func(r rune) bool { return r != ';' })
	if err != nil {
		return err
	}
	w, ok := s.Width()
	if len(tok) == 0 {
		return errors.New("empty point")
	}
	fmt.Printf("(tok %q verb %c w %d %v)", tok, verb, w, ok)
	p.X = len(tok)
	r, n, err := s.ReadRune()
	fmt.Printf("(%q %d %v)", r, n, err)
	return nil
}

type one struct{ r io.Reader }

func (o one) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	return o.r.Read(p[:1])
}

type vals struct {
	i   int
	i8  int8
	i16 int16
	i32 int32
	u   uint
	u8  uint8
	u64 uint64
	f   float64
	f32 float32
	s   string
	b   bool
	bs  []byte
	mi  MyInt
	ms  MyStr
	c   complex128
	p   Pt
	r   rune
}

func args(v *vals, kinds string) (a []any) {
	for _, k := range kinds {
		switch k {
		case 'i':
			a = append(a, &v.i)
		case '8':
			a = append(a, &v.i8)
		case '6':
			a = append(a, &v.i16)
		case '3':
			a = append(a, &v.i32)
		case 'u':
			a = append(a, &v.u)
		case 'y':
			a = append(a, &v.u8)
		case 'U':
			a = append(a, &v.u64)
		case 'f':
			a = append(a, &v.f)
		case 'F':
			a = append(a, &v.f32)
		case 's':
			a = append(a, &v.s)
		case 'b':
			a = append(a, &v.b)
		case 'B':
			a = append(a, &v.bs)
		case 'm':
			a = append(a, &v.mi)
		case 'M':
			a = append(a, &v.ms)
		case 'c':
			a = append(a, &v.c)
		case 'p':
			a = append(a, &v.p)
		case 'n':
			a = append(a, nil)
		case 'N':
			a = append(a, 5)
		case 'P':
			a = append(a, &struct{}{})
		}
	}
	return
}

func rest(r io.Reader) string {
	b, err := io.ReadAll(r)
	return fmt.Sprintf("%q %v", b, err)
}

var inputs = []string{"", " \n", "12\n34\n", " 12 abc 3.5", "-7 +8 0", "007 0x1F 0b11", "1_000 2", "12abc 3", "5. 1e3x", "true f", "300 -129 5000000000", "99999999999999999999 1", "héllo a\u00a0b", "3-4i", "ab;cd", "x=5 y=6", "5-6", "1 \n 2", "1\r\n2", "10%", "0 00 -"}
var kinds = []string{"i", "ii", "s", "sis", "8", "u", "y", "f", "ff", "b", "mM", "c", "p", "N", ""}
var formats = []string{"%d", "%d %d\n", "%d-%d", "%s %d", "%v%v", "%f", "%x", "%c %c", "%q", "%2d%3s", "%d%%", "%%%d", "x=%d", " %d", "%d\n%d", "%z", "a"}

// short is what a scan has changed.
func (v vals) short() string {
	var b strings.Builder
	add := func(name string, changed bool, x any) {
		if changed {
			fmt.Fprintf(&b, " %s=%v", name, x)
		}
	}
	add("i", v.i != 0, v.i)
	add("i8", v.i8 != 0, v.i8)
	add("u", v.u != 0, v.u)
	add("u8", v.u8 != 0, v.u8)
	add("f", v.f != 0, v.f)
	add("s", v.s != "", v.s)
	add("b", v.b, v.b)
	add("mi", v.mi != 0, v.mi)
	add("ms", v.ms != "", v.ms)
	add("c", v.c != 0, v.c)
	add("p", v.p.X != 0, v.p)
	return b.String()
}

func main() {
	for _, in := range inputs {
		for _, k := range kinds {
			for mode := range 8 {
				var v vals
				var n int
				var err error
				var left string
				var r io.Reader
				switch mode {
				case 2, 3:
					r = strings.NewReader(in)
				case 4, 5:
					r = bufio.NewReaderSize(strings.NewReader(in), 16)
				case 6, 7:
					r = one{strings.NewReader(in)}
				}
				if mode == 0 {
					n, err = fmt.Sscan(in, args(&v, k)...)
				} else if mode == 1 {
					n, err = fmt.Sscanln(in, args(&v, k)...)
				} else {
					if mode%2 == 0 {
						n, err = fmt.Fscan(r, args(&v, k)...)
					} else {
						n, err = fmt.Fscanln(r, args(&v, k)...)
					}
					if rs, ok := r.(io.RuneScanner); ok {
						e := rs.UnreadRune()
						left = fmt.Sprint(e != nil, " ")
					}
					left += rest(r)
				}
				fmt.Printf("%q %q m%d: %d %v%s %s\n", in, k, mode, n, err, v.short(), left)
			}
		}
	}
	for _, in := range inputs {
		for _, f := range formats {
			for _, k := range []string{"i", "sis", "ff"} {
				for mode := range 3 {
					var v vals
					var n int
					var err error
					var left string
					if mode == 0 {
						n, err = fmt.Sscanf(in, f, args(&v, k)...)
					} else {
						var r io.Reader = bufio.NewReaderSize(strings.NewReader(in), 16)
						if mode == 2 {
							r = one{strings.NewReader(in)}
						}
						n, err = fmt.Fscanf(r, f, args(&v, k)...)
						left = rest(r)
					}
					fmt.Printf("%q %q %q m%d: %d %v%s %s\n", in, f, k, mode, n, err, v.short(), left)
				}
			}
		}
	}
}
