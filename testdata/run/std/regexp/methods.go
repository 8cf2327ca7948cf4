package main

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

func main() {
	pats := []string{`^abc`, `^(ab)c+$`, `^$`, `a`, `a*`, `a+b`, `(a|b)*c`, `^abc$`, `(?m)^\w+$`, `\bfoo\b`, `(?i)hello`, `[a-z]+@[a-z]+\.com`, `(\d+)-(\d+)`, `(?P<year>\d{4})-(?P<month>\d{2})`, `(?<n>x)`, `x*?y`, `(a+?)(b*)`, `[^a-c]+`, `[[:alpha:]]+`, `[^[:space:]]+`, `\p{L}+`, `\p{Greek}+`, `\PN+`, `\d{2,3}`, `a{0}b`, `(|a)*`, `(|a)+`, `(a|ab)(c|bcd)(d*)`, `.`, `(?s).+`, `\Qa.b\E+`, `\x41\x{1F600}`, `[\d\-x]`, `[]a]`, `[^]a]`, `(?:(a)|b)*`, `é+`, `日本`, `$`, `^`, ``, `\z`, `\A\w`, `(?i)[k-s]+`, `(?U)a+`, `(?-s).`, `\101`, `[\x00-\x{10FFFF}]`, `(((a)))`, `a|b|c|de`, `(?i:ß|K)`, `\B`, `a{2}{3}`, `(?m)$`, `\pN`, `\p{Lu}\p{Ll}*`, `[[:word:]]+`, `\W+`, `\S+\s`, `(foo|foobar)baz?`, `(.*)(\d+)`, `.*?,`, `^.*$`, `(?m)^.*$`, `(\w+)\s(\w+)`, `(a*)*`, `(a*)+`, `(a|b)??c`, `\p{^Greek}`, `[^\D5]`, `(?i)straße`, `x{1000}`}
	texts := []string{"", "a", "abc", "aaab", "foo bar foobar", "Hello hELLO", "me@example.com, you@test.com", "2024-01-15 and 1999-12-31", "xxxyyy", "line one\nline two\n\nline four", "αβγ abc ΔΕ", "日本語 text é éé", "a.b.b a.bb", "A😀", "\xff\xfeabc\xff", "12345", "  spaces\t\ttabs ", "Kelvin K sſ", "abcd abcd bcd", "foobarbaz foobaz"}
	for i, p := range pats {
		re, err := regexp.Compile(p)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		pre, comp := re.LiteralPrefix()
		if strings.Contains(p, "|") {
			pre, comp = "", false
		}
		fmt.Printf("%s %d %q %q %v\n", re, re.NumSubexp(), re.SubexpNames(), pre, comp)
		for j, t := range texts {
			if (i+j)%4 != 0 {
				continue
			}
			fmt.Printf("%v %q %v %q %v %v %q %q\n", re.MatchString(t), re.FindString(t), re.FindStringIndex(t), re.FindStringSubmatch(t), re.FindStringSubmatchIndex(t), re.FindAllStringIndex(t, -1), re.FindAllString(t, 2), re.FindAllStringSubmatch(t, -1))
			fmt.Printf("%q %q %q %q %q\n", re.ReplaceAllString(t, "<$0>"), re.ReplaceAllString(t, "[$1|${year}$$$x]"), re.ReplaceAllLiteralString(t, "$1"), re.ReplaceAllStringFunc(t, strings.ToUpper), re.Split(t, -1))
			b := []byte(t)
			fmt.Printf("%v %q %v %q %q %q %q %q %q\n", re.Match(b), re.Find(b), re.FindIndex(b), re.FindSubmatch(b), re.FindAll(b, -1), re.FindAllSubmatch(b, 1), re.ReplaceAll(b, []byte("<$1>")), re.ReplaceAllFunc(b, func(x []byte) []byte { return append([]byte("_"), x...) }), re.Split(t, 2))
		}
		l := re.Copy()
		l.Longest()
		for _, t := range texts {
			fmt.Print(l.FindStringSubmatchIndex(t), l.FindAllStringIndex(t, -1))
		}
		fmt.Println()
		if px, err := regexp.CompilePOSIX(p); err != nil {
			fmt.Println(err)
		} else {
			for _, t := range texts {
				fmt.Print(px.FindStringSubmatchIndex(t))
			}
			fmt.Println()
		}
	}
	for _, p := range []string{`a(b`, `a)b`, `[a`, `[z-a]`, `*a`, `a**`, `a*+`, `a{2,1}`, `a{1001}`, `(?z)`, `(?P<n`, `(?P<>a)`, `(?P<a-b>x)`, `\8`, `\`, `[[:foo:]]`, `\p{Foo}`, `\pX`, `a\Cb`, `(?i`, `(?i-)`, `\x{110000}`, `\xZ`, `x{2}{3}*`, "\xff", "a[\xff]", `(`, `)`, `|*`, `(*)`, `^*`, `a|*`, `[a-\d]`, `a{,2}`, `a{2`, `a{`, `a{x}`, `(?=a)`, `(?!a)`, `(?<=a)`, `(?>a)`, `\1`, `[`, `[]`, `[^]`, `[a-`, `x{1000}{2}`, `(?:x{100}){11}`, `((((`, `\Q`, `\Qab`, `\p`, `\p{`, `(?P=n)`, `a++`, `a?+`, `a{1}{2}`, `a{1}*`, `(?i)(?s`, `a{99999999999}`, `\x`, `\x1`, `\x{}`, `\x{g}`, `[\`, `[a\]`, strings.Repeat("(", 1001) + strings.Repeat(")", 1001), strings.Repeat("a|", 10) + "("} {
		re, err := regexp.Compile(p)
		if len(p) > 100 {
			p = "long"
		}
		if err == nil {
			fmt.Println("ok", p, re.NumSubexp())
			continue
		}
		es := err.Error()
		if len(es) > 200 {
			es = es[:100]
		}
		fmt.Println(p, es)
		var se *syntax.Error
		fmt.Println(errors.As(err, &se), se.Code)
		_, err = regexp.CompilePOSIX(p)
		fmt.Println(err)
	}
	re := regexp.MustCompile(`(?P<first>\w+) (?P<last>\w+)`)
	fmt.Println(re.SubexpIndex("last"), re.SubexpIndex("none"), string(re.ExpandString(nil, "$last, ${first}!", "John Smith", re.FindStringSubmatchIndex("John Smith"))))
	fmt.Println(string(re.Expand([]byte("x:"), []byte("$1$2 $1x ${1}x $$ $ ${ $}"), []byte("John Smith"), re.FindSubmatchIndex([]byte("John Smith")))))
	fmt.Println(regexp.QuoteMeta("a.b*c[d]{e}(f)^$|\\?+é"))
	ok, err := regexp.MatchString(`^\d+$`, "123")
	fmt.Println(ok, err)
	ok, err = regexp.Match(`(`, nil)
	fmt.Println(ok, err)
	fmt.Println(re.MatchReader(strings.NewReader("a b")), re.FindReaderIndex(strings.NewReader("!! a b")), re.FindReaderSubmatchIndex(strings.NewReader("é a b")))
	var u regexp.Regexp
	fmt.Println(u.UnmarshalText([]byte("a+")), u.String(), u.FindString("baab"), u.UnmarshalText([]byte("(")))
	big := strings.Repeat("ab", 100000) + "c"
	fmt.Println(regexp.MustCompile(`(a|b)*c`).FindStringIndex(big), regexp.MustCompile(`(a*)*b$`).MatchString(strings.Repeat("a", 5000)), len(regexp.MustCompile(`[ab]+?`).FindAllString(big, -1)), regexp.MustCompile(`(.*)x`).MatchString(big), regexp.MustCompile(`((ab)+)(c)`).FindStringSubmatchIndex(big))
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile("a`(")
}
