package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "  The quick brown fox, the lazy dog  "
	fmt.Printf("%q\n", strings.TrimSpace(s))
	fmt.Printf("%q\n", strings.Fields(s))
	fmt.Printf("%q\n", strings.Split("a,b,,c,", ","))
	fmt.Printf("%q %q\n", strings.SplitN("a:b:c:d", ":", 2), strings.SplitAfter("x.y.z", "."))
	fmt.Printf("%q\n", strings.Split("héy", ""))
	fmt.Println(strings.Contains(s, "quick"), strings.ContainsRune(s, 'z'), strings.ContainsAny(s, "!?"), strings.HasPrefix(s, "  T"), strings.HasSuffix(s, "dog"))
	fmt.Println(strings.Index(s, "the"), strings.LastIndex(s, "o"), strings.IndexByte(s, 'q'), strings.Index(s, "cat"), strings.IndexAny("golang", "ny"), strings.IndexFunc("abc1", unicode.IsDigit))
	fmt.Println(strings.Count("cheese", "e"), strings.Count("five", ""), strings.Repeat("ab", 3))
	fmt.Println(strings.Replace("oink oink oink", "k", "ky", 2), strings.ReplaceAll("oink oink", "oink", "moo"))
	fmt.Println(strings.ToUpper("héllo"), strings.ToLower("ÀB"), strings.Title("one two"), strings.EqualFold("Straße", "STRAßE"))
	fmt.Println(strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhixx", "x"), strings.TrimRight("xxhixx", "x"), strings.TrimPrefix("prefix-x", "prefix-"), strings.TrimSuffix("a.go", ".go"), strings.TrimFunc("12ab34", unicode.IsDigit))
	fmt.Println(strings.Join([]string{"a", "b", "c"}, "-"), strings.Join(nil, "x") == "")
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r == 'o':
			return '0'
		case unicode.IsSpace(r):
			return -1
		}
		return unicode.ToUpper(r)
	}, s))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found)
	before, after, found = strings.Cut("none", "=")
	fmt.Printf("%q %q %t\n", before, after, found)
	rest, ok := strings.CutPrefix("golang", "go")
	fmt.Println(rest, ok)
	fmt.Println(strings.Compare("a", "b"), strings.FieldsFunc("a1b22c", unicode.IsDigit))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(r.Replace("<b>bold</b>"))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('g')
	b.WriteRune('ö')
	b.WriteString("!")
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	for part := range strings.SplitSeq("p,q,r", ",") {
		fmt.Print(part, ";")
	}
	for f := range strings.FieldsSeq(" u  v ") {
		fmt.Print(f, ";")
	}
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q;", l)
	}
	fmt.Println()
}
