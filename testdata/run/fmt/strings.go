package main

import (
	"errors"
	"fmt"
)

type name string
type blob []byte
type hash [3]byte

func main() {
	values := []any{"", "hi", "héllo\t\"x\"", "世界`", "a\xffb", name("named"), []byte("by\x00te"), blob{1, 255}, hash{'a', 'b', 3}, errors.New("an error"), []string{"a b", "c\n"}, "\u200b\u00a0\U0001F600\x7f"}
	for _, f := range []string{"", "+", "-", "#", " ", "0", "8", "-8", "08", ".2", "6.1", "-6.3", "# ", "+#", "#.2", "012"} {
		for _, v := range "vsqxXT" {
			format := "%" + f + string(v)
			fmt.Print(format, ":")
			for _, x := range values {
				fmt.Printf(" |"+format+"|", x)
			}
			fmt.Println()
		}
	}
	for _, r := range []rune{'a', 'é', '世', '\n', '\'', '"', 0, 0x10ffff, 0x110000, -1, 0xd800, '\u00ad'} {
		fmt.Printf("%c|%q|%+q|%#q|%U|%#U|%x|%5c|%-5q|%05d\n", r, r, r, r, r, r, r, r, r, r)
	}
	fmt.Printf("%t %v %5t %-7t| %q %s\n", true, false, true, false, true, false)
	fmt.Printf("%s %d %v\n", "only", 1)
	fmt.Printf("%d %d\n", 1, 2, 3, "x")
	fmt.Printf("%!|%z|%-|%\n", 1, 2)
	fmt.Printf("%[5]d %[x]d %[0]d %d\n", 1, 2)
	fmt.Printf("%d%%|%c|%v|%s\n", 50, 65, nil, nil)
	fmt.Printf("%s|%v|%d|%x\n", []any{1, "a", nil, 2.5}, []any{nil}, []any{1, "a"}, []any{"z", 255})
	fmt.Printf("%.3s|%.10s|%.0s|%5.1s|%-5.2s|\n", "日本語文字", "short", "gone", "éa", "xyz")
	fmt.Printf("%*s|%-*s|%.*s|%*d\n", 6, "pad", 6, "left", 2, "cut", "bad", 1)
	fmt.Printf("%6.2f%%|%+d|%e\n", 99.5, 7, "str")
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, 'x', true, false), fmt.Sprint(), fmt.Sprint(1, 2), fmt.Sprint("a", "b"))
	fmt.Println(fmt.Sprintln("end", 1) == "end 1\n", fmt.Sprintf("no verbs"), fmt.Sprintf("%s"), fmt.Sprintf("%[1]s %[1]q", "twice"))
	fmt.Printf("%v %s\n", struct{}{}, struct{ a, b string }{"x", "y"})
	fmt.Printf("%08b|%-8b|%o|%#o|%O\n", 5, 5, 64, 64, 64)
}
