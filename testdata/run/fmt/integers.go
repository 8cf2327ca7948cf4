package main

import "fmt"

type level int

type shout string

func main() {
	verbs := "vdboOxXcqUT"
	flags := []string{"", "+", "-", "#", " ", "0", "6", "-6", "06", "+6", ".3", "8.3", "08.3", "#6", "#08", "+#.4", "-#8", "x", " 5", "+-07"}
	values := []any{0, 5, -42, 65, uint8(200), int64(-1 << 63), uint64(1<<64 - 1), level(9), 'é', uintptr(16)}
	for _, f := range flags {
		if f == "x" {
			continue
		}
		for _, v := range verbs {
			format := "%" + f + string(v)
			fmt.Print(format, ":")
			for _, x := range values {
				fmt.Printf(" |"+format+"|", x)
			}
			fmt.Println()
		}
	}
	fmt.Printf("%*d|%-*d|%.*d|%*.*d|%*d\n", 5, 42, 5, 42, 4, 42, 6, 3, 42, -5, 42)
	fmt.Printf("%[2]d %[1]d %d %[3]*.[2]*[1]f\n", 1, 2, 8)
	fmt.Printf("%[2]*[1]d|%[1]*d|%-[1]*d|\n", 7, 4)
	fmt.Printf("%x %X %#x %q %d %c %U\n", []int{10, 11}, []byte("hi"), []byte{1, 2}, []rune("hé"), []byte{7, 8}, []rune("ab"), []int32{955})
	fmt.Printf("%d %v %s %x\n", true, level(3), shout("hey"), shout("hey"))
}
