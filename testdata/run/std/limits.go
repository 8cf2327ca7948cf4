package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"math/rand"
	"slices"
	"strings"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}
func main() {
	try("a", func() { strings.Repeat("ab", 1<<62) })
	try("b", func() { strings.Repeat("ab", 1<<61) })
	try("c", func() { strings.Repeat("", 1<<61) })
	try("d", func() { bytes.Repeat([]byte("ab"), 1<<61) })
	try("d2", func() { fmt.Println(len(bytes.Repeat(nil, 1<<62))) })
	try("d3", func() { fmt.Println(len(slices.Repeat([]int{}, 1<<62)), slices.Repeat([]int{1, 2}, 3)) })
	try("e", func() { var b bytes.Buffer; b.WriteString("x"); b.Grow(1<<63 - 1) })
	try("e2", func() { var b bytes.Buffer; b.Grow(1<<63 - 1) })
	try("e3", func() { var b bytes.Buffer; b.Grow(1<<50) })
	try("f", func() { var b strings.Builder; b.Grow(1<<63 - 1) })
	for _, s := range []string{"AA=A", "AA=", "AAA", "A", "AAAA=", "AA==A", "AAA=\nA", "=", "!", "AA\n=\n=\n", "AA=\n=A", "A=AA", "AA==="} {
		b, err := base64.StdEncoding.DecodeString(s)
		fmt.Printf("%q %v %v\n", s, b, err)
		b, err = base64.RawStdEncoding.DecodeString(s)
		fmt.Printf("%q %v %v\n", s, b, err)
		b, err = base64.StdEncoding.Strict().DecodeString(s)
		fmt.Printf("%q %v %v\n", s, b, err)
		var e base64.CorruptInputError
		fmt.Println(errors.As(err, &e))
	}
	rand.Seed(1)
	x := rand.Int()
	rand.Seed(1)
	fmt.Println(x == rand.Int())
}
