package main

import (
	"bytes"
	"encoding/ascii85"
	"encoding/base32"
	"encoding/pem"
	"fmt"
	"index/suffixarray"
	"io"
	"os"
	"regexp"
	"sort"
	"strings"
)

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "hello, world!!", "\x00\x00\x00\x00\x01"} {
		for _, e := range []*base32.Encoding{base32.StdEncoding, base32.HexEncoding, base32.StdEncoding.WithPadding(base32.NoPadding), base32.StdEncoding.WithPadding('*')} {
			t := e.EncodeToString([]byte(s))
			d, err := e.DecodeString(t)
			fmt.Println(t, string(d) == s, err, e.EncodedLen(len(s)), e.DecodedLen(len(t)), string(e.AppendEncode([]byte("x"), []byte(s))))
		}
		b := make([]byte, ascii85.MaxEncodedLen(len(s)))
		n := ascii85.Encode(b, []byte(s))
		fmt.Printf("%s", b[:n])
		d := make([]byte, 100)
		nd, ns, err := ascii85.Decode(d, b[:n], true)
		fmt.Printf(" %q %d %v\n", d[:nd], ns, err)
		nd, ns, err = ascii85.Decode(d, b[:n], false)
		fmt.Println(nd, ns, err)
	}
	for _, t := range []string{"MZXW6===", "MZXW6==", "MZXW6=", "MZXW6", "MZ======", "M=======", "mzxw6===", "MZ\nXW6===", "MZXW6YTBOI======", "MZXW6YTBOI=====", "MZX=====", "MZXW6Y==", "MZXW6==A", "!", "MZ=====A"} {
		d, err := base32.StdEncoding.DecodeString(t)
		fmt.Printf("%q %v ", d, err)
		d, err = base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(t)
		fmt.Printf("%q %v\n", d, err)
	}
	w := base32.NewEncoder(base32.StdEncoding, os.Stdout)
	io.WriteString(w, "abc")
	io.WriteString(w, "defgh")
	w.Close()
	fmt.Println()
	all, err := io.ReadAll(base32.NewDecoder(base32.StdEncoding, strings.NewReader("MFRGGZDFMZTWQ===")))
	fmt.Println(string(all), err)
	w = ascii85.NewEncoder(os.Stdout)
	io.WriteString(w, "abc")
	io.WriteString(w, "defgh")
	w.Close()
	fmt.Println()
	all, err = io.ReadAll(ascii85.NewDecoder(strings.NewReader("@:E_W ARoLs\n")))
	fmt.Println(string(all), err)
	d := make([]byte, 10)
	for _, t := range []string{"!!!!{", "!", "z", "!z", "uuuuu"} {
		fmt.Println(ascii85.Decode(d, []byte(t), true))
	}
	blk := &pem.Block{Type: "TEST KEY", Headers: map[string]string{"B": "2", "A": "1", "Proc-Type": "4,X"}, Bytes: []byte(strings.Repeat("some bytes ", 12))}
	pem.Encode(os.Stdout, blk)
	m := pem.EncodeToMemory(&pem.Block{Type: "X", Bytes: []byte("hi")})
	fmt.Printf("%s%s", m, pem.EncodeToMemory(&pem.Block{Type: "EMPTY"}))
	p, rest := pem.Decode(append(append([]byte("junk\n"), pem.EncodeToMemory(blk)...), "rest\nof it"...))
	fmt.Println(p.Type, p.Headers, bytes.Equal(p.Bytes, blk.Bytes), string(rest))
	fmt.Println(pem.EncodeToMemory(&pem.Block{Type: "X", Headers: map[string]string{"a:b": ""}}) == nil)
	for _, t := range []string{"", "nothing", "-----BEGIN X-----\n-----END X-----\n", "-----BEGIN X-----\naGk=\n-----END Y-----\n", "-----BEGIN X-----\naGk=\n-----END X-----", "-----BEGIN X-----\n!!\n-----END X-----\n-----BEGIN Z-----\naGk=\n-----END Z-----\nt", "-----BEGIN X----\naGk=\n-----END X-----\n", "-----BEGIN X-----\r\na Gk=\r\n-----END X-----\r\nr", "-----BEGIN X-----\nK: v\n\naGk=\n-----END X-----\n", "-----BEGIN X-----\nK: v\n-----END X-----\n"} {
		p, rest := pem.Decode([]byte(t))
		if p == nil {
			fmt.Printf("nil %q\n", rest)
			continue
		}
		fmt.Printf("%+v %q\n", *p, rest)
	}
	x := suffixarray.New([]byte("banana bandana"))
	r := x.Lookup([]byte("ana"), -1)
	sort.Ints(r)
	fmt.Println(r, len(x.Lookup([]byte("an"), 2)), x.Lookup([]byte("zz"), -1), x.Lookup(nil, -1), string(x.Bytes()))
	fmt.Println(x.FindAllIndex(regexp.MustCompile("an+a"), -1), x.FindAllIndex(regexp.MustCompile("ban"), 1))
	var buf bytes.Buffer
	fmt.Println(x.Write(&buf))
	var y suffixarray.Index
	fmt.Println(y.Read(&buf), len(y.Lookup([]byte("ban"), -1)))
}
