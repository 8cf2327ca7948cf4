package main

import (
	"fmt"
	"strings"
	"text/scanner"
	"unicode"
)

func main() {
	srcs := []string{"x := 3.14 + foo(\"a\\n\", 'c', `raw\nstr`) // comment\n/* block\n*/ y != 0x1F", "0b12 0o8 09 1_000 1__0 0x_1 1e 1e5 0x1p-2 0x1.8 .5 5. 0b1.0 1p3 0xg 'ab' \"unterminated\n '' `raw", "héllo 世界 _x9 日本\tz", "a\x00b \xff c", "", "\uFEFFbom", "/* unterminated", "x/y /=*", "'\\x4' '\\400' \"\\q\" '\\u00e9'", "1..2 a.b.c 0777 0_7 1_", "3.e5 0x 0b 08.5 09e1"}
	for _, src := range srcs {
		for mode := 0; mode < 3; mode++ {
			var s scanner.Scanner
			s.Init(strings.NewReader(src))
			s.Filename = "f"
			s.Error = func(s *scanner.Scanner, msg string) { fmt.Println("  error:", s.Position, s.Pos(), msg) }
			switch mode {
			case 1:
				s.Mode = scanner.ScanIdents | scanner.ScanInts | scanner.ScanComments
				s.Whitespace ^= 1 << '\n'
			case 2:
				s.Mode = scanner.ScanIdents
				s.IsIdentRune = func(ch rune, i int) bool { return ch == '-' && i > 0 || unicode.IsLetter(ch) }
			}
			for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
				fmt.Printf("%s: %s %q %v\n", s.Position, scanner.TokenString(tok), s.TokenText(), s.Pos())
			}
			fmt.Println(s.ErrorCount, s.Pos(), s.Position)
		}
		var s scanner.Scanner
		s.Init(strings.NewReader(src))
		s.Error = func(s *scanner.Scanner, msg string) {}
		for i := 0; i < 5; i++ {
			fmt.Print(s.Peek(), s.Next(), s.Pos(), " ")
		}
		fmt.Println()
	}
	fmt.Println(scanner.Position{}, scanner.Position{Line: 3, Column: 2}, scanner.TokenString('x'), scanner.TokenString(scanner.Float), scanner.GoTokens, scanner.SkipComments)
}
