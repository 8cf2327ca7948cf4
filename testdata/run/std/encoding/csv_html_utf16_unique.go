package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"html"
	"io"
	"os"
	"runtime"
	"strings"
	"structs"
	"unicode/utf16"
	"unique"
	"weak"
)

type blob struct {
	_ structs.HostLayout
	a int
}

func main() {
	for _, s := range []string{"<a href=\"x\">it's & that</a>", "plain"} {
		e := html.EscapeString(s)
		fmt.Println(e, html.UnescapeString(e) == s)
	}
	for _, s := range []string{"&lt;&gt;&amp;&quot;&#39;&#x41;&#65;&#128;&eacute;&notit;&not;in&copy2&NotEqualTilde;&bogus;&", "&#;&#x;&#xZ;&#0;&#1114112;&#xD800;", "a&amp", "&amp;amp;", "&Aacute &aacute", "&#65", "&#x4", "&ampx", "&frac12;", "日本&hearts;語"} {
		fmt.Printf("%q\n", html.UnescapeString(s))
	}
	in := "name,age,city\n\"Smith, J\",42,\"New \"\"York\"\"\"\r\n\n#c,1,2\nx,,\"multi\nline\"\nlast,1,2"
	r := csv.NewReader(strings.NewReader(in))
	r.Comment = '#'
	for {
		rec, err := r.Read()
		if err == io.EOF {
			break
		}
		l, c := r.FieldPos(1)
		fmt.Printf("%q %v %d %d %d\n", rec, err, l, c, r.InputOffset())
	}
	for _, in := range []string{"a,b\n1,2,3\n", "a\"b,c", "\"a\"b,c", "\"abc", "\"abc\n", "a,\"b\nc\"d,e\n", "", "\n\n", ",\n", "\"\"\n", "a;b;c\n", " a, \"b\"\n", "x\ny,z\n", "\"a\",\n", "é,ü\n", "\r\n", "a\r\n", "a\r", "\"x\r\ny\"\r\n", "a,b\n\"", "\"a\nb\nc\" d\n"} {
		for mode := 0; mode < 4; mode++ {
			r := csv.NewReader(strings.NewReader(in))
			switch mode {
			case 1:
				r.LazyQuotes = true
			case 2:
				r.TrimLeadingSpace = true
				r.FieldsPerRecord = -1
			case 3:
				r.Comma = ';'
				r.ReuseRecord = true
			}
			recs, err := r.ReadAll()
			fmt.Printf("%q %v\n", recs, err)
			var pe *csv.ParseError
			if errors.As(err, &pe) {
				fmt.Println(pe.StartLine, pe.Line, pe.Column, pe.Err == csv.ErrQuote, errors.Is(err, csv.ErrFieldCount))
			}
		}
	}
	rr := csv.NewReader(strings.NewReader("x"))
	rr.Comma = '"'
	_, err := rr.Read()
	fmt.Println(err)
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"a", "b c", "d,e", `q"q`, "", " lead", "tail ", "multi\nline", `\.`, "ü"})
	w.UseCRLF = true
	w.WriteAll([][]string{{"1", "x\ny"}, {}, {""}})
	w.Comma = '\t'
	w.Write([]string{"a,b", "c\td"})
	w.Flush()
	fmt.Println(w.Error())
	var buf bytes.Buffer
	w2 := csv.NewWriter(&buf)
	w2.Comma = '\n'
	fmt.Println(w2.Write([]string{"a"}))

	u := utf16.Encode([]rune("héllo 世界 😀\U0010FFFF"))
	fmt.Printf("%x %s\n", u, string(utf16.Decode(u)))
	fmt.Printf("%x %q\n", utf16.AppendRune(nil, -1), utf16.Decode([]uint16{0xd800, 'a', 0xdc00, 0xd83d}))
	r1, r2 := utf16.EncodeRune('😀')
	fmt.Printf("%x %x %c %v %v %d %d %d\n", r1, r2, utf16.DecodeRune(r1, r2), utf16.IsSurrogate(r1), utf16.IsSurrogate('a'), utf16.RuneLen('a'), utf16.RuneLen('😀'), utf16.RuneLen(0xd800))
	fmt.Println(utf16.DecodeRune('a', 'b'))

	h1, h2, h3 := unique.Make("abc"), unique.Make("ab"+string([]byte{'c'})), unique.Make("x")
	fmt.Println(h1 == h2, h1 == h3, h1.Value(), unique.Make(5).Value(), unique.Make(struct{ a, b int }{1, 2}) == unique.Make(struct{ a, b int }{1, 2}))
	m := map[unique.Handle[string]]int{h1: 1}
	fmt.Println(m[h2], m[h3])
	p := &blob{a: 5}
	wp := weak.Make(p)
	fmt.Println(wp.Value().a, wp.Value() == p, wp == weak.Make(p), weak.Make[blob](nil).Value() == nil, wp == weak.Make(&blob{}))
	i := 7
	wi := weak.Make(&i)
	*wi.Value() = 8
	fmt.Println(i)
	runtime.KeepAlive(p)
}
