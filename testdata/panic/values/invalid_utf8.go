// exit 2
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	bad := "a\xffb\xc0\xafc\xed\xa0\x80d\xf4\x90\x80\x80é\xe2\x82"
	for i, r := range bad {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(bad), utf8.RuneCountInString(bad), utf8.ValidString(bad))
	fmt.Println([]rune(bad), []byte(bad))
	fmt.Println(string([]rune(bad)) == bad, len(string([]rune(bad))))
	fmt.Println([]byte(string(rune(-1))), []byte(string(rune(0xD800))), []byte(string(rune(0x110000))), string([]rune{0x10FFFF, 'x', -5}))
	fmt.Printf("%q %x %+q % x %v\n", bad, bad, bad, bad, bad)
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	for range "日本" {
		fmt.Print(". ")
	}
	fmt.Println()
	s := "héllo"
	fmt.Println(s[1], s[1:3], s[:0] == "", s > "hello", s+"!", "a" < "b", "a" < "aa", "Z" < "a", "\xff" > "é")
	b := []byte(s)
	b[0] = 'J'
	fmt.Println(s, string(b))
	bs := string(b)
	b[0] = 'K'
	fmt.Println(bs)
	type MyS string
	type MyB []byte
	type MyBy byte
	ms := MyS("abc")
	mb := MyB(ms)
	fmt.Println(ms, mb, string(mb), MyS(mb), []MyBy("xy"), string([]MyBy{65, 66}), ms[1:])
	for i, c := range ms {
		fmt.Printf("%d %c %T;", i, c, c)
	}
	fmt.Println()
	for i, c := range []byte("é") {
		fmt.Print(i, c, " ")
	}
	x := append([]byte("a"), "bc"...)
	n := copy(x, "zzzz")
	fmt.Println(string(x), n)
	m := map[string]int{}
	m[string(x)]++
	m[string([]byte("zzz"))]++
	fmt.Println(m)
	switch string(x) {
	case "a", "zzz":
		fmt.Println("match")
	}
	var acc string
	for i := 0; i < 3; i++ {
		acc += string(rune('a'+i)) + ","
	}
	acc += "end"
	fmt.Println(acc, len(acc))
	raw := `a\n
	"b"`
	fmt.Println(raw, len(raw))
	fmt.Println("\a\b\f\v\\\"\x00"[3], "\u65e5\U0001F600", "\101\377"[1])
	const cs = "const"
	fmt.Println(cs[2], len(cs), cs[1:3])
	var e any = "str"
	if s, ok := e.(string); ok {
		fmt.Println(s)
	}
	fmt.Println(string(rune('日')), string("a"[0]), "ab"[0]-'a')
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, 'x'), fmt.Sprintln("a", 1))
	panic("invalid \xff\xfe utf8 \x00 \n newline")
}
