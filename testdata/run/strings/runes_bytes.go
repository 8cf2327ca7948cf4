package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s := "héllo, 世界 🎉"
	fmt.Println(len(s), utf8.RuneCountInString(s), len([]rune(s)), len([]byte(s)))
	for i, r := range s {
		fmt.Print(i, ":", string(r), "(", r, ") ")
	}
	fmt.Println()
	for i := range s {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 0; i < 4; i++ {
		fmt.Print(s[i], " ")
	}
	fmt.Printf("%c %T %T\n", s[1], s[1], 'x')
	bad := "a\xffb\xc3"
	for i, r := range bad {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println(len(bad), []rune(bad), []byte(bad))
	fmt.Printf("%q %+q %x % X %v\n", bad, s, "hi", "hi", []byte("hi"))
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)), string([]rune{72, 105, 0x1F389}), string([]byte{71, 111}))
	fmt.Println(s[7:], s[:1], s[1:3], s[len(s):] == "")
	fmt.Println("abc" < "abd", "Z" < "a", "" < "a", "abc" == "ab"+"c", "é" > "z")
	b := []byte("mutable")
	c := string(b)
	b[0] = 'M'
	fmt.Println(c, string(b))
	rs := []rune(s)
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	fmt.Println(string(rs))
	raw := `back\slash "quotes"
	second line`
	fmt.Println(raw, len(raw))
	fmt.Println("\a\b\f\n\r\t\v\\\"" == "\x07\x08\x0c\x0a\x0d\x09\x0b\x5c\x22", '\'', "\u00e9\U0001F389\101")
	var sb []byte
	sb = append(sb, "append"...)
	sb = append(sb, '!', 33)
	n := copy(sb, "AP")
	fmt.Println(string(sb), n)
	acc := ""
	for i := range 5 {
		acc += string(rune('a' + i))
	}
	fmt.Println(acc, acc[2], acc[1:4])
	type myBytes []byte
	type myStr string
	fmt.Println(string(myBytes("x")), myStr("y")+"z", []byte(myStr("q")))
	r, size := utf8.DecodeRuneInString(s[1:])
	fmt.Println(string(r), size, utf8.ValidString(bad), utf8.RuneLen('世'), string(utf8.AppendRune(nil, 'ß')))
}
