package main

import "fmt"

type flag bool
type text string

func yes(s string) bool { fmt.Print(s, " "); return true }
func no(s string) bool  { fmt.Print(s, " "); return false }

func main() {
	fmt.Println(yes("a") || no("b"), no("c") && yes("d"), !yes("e"))
	fmt.Println(yes("1") && no("2") || yes("3") && !no("4"))
	var f flag = 1 < 2
	g := !f
	fmt.Println(f, g, f != g, f && !g, bool(f) == true)
	fmt.Printf("%T %T\n", f && true, f == g)
	s, t := "abc", text("abd")
	fmt.Println(s < string(t), text(s) == t, s+string(t[2:]), s > "abb", s <= "abc", "" == s[:0])
	s += "def"
	u := s
	s = s[:3] + "X" + s[4:]
	fmt.Println(s, u, len(s+u), s[len(s)-1], s[1:3] == "bc")
	x, y := 7, 2
	fmt.Println(x/y, x%y, -x/y, -x%y, x&y, x|y, x^y, x&^y, x<<y, x>>1, +x, ^x)
	fmt.Println(float64(x)/float64(y), x/y*y+x%y == x, 7/2*2.0, 7/2.0)
	x, y = y, x
	x++
	y--
	x *= y + 1
	y -= x
	x /= 2
	y %= 4
	fmt.Println(x, y)
	const a, b = 3, 5
	fmt.Println(a < b && b < 10, a == b-2, a+b*2-b/a, (a+b)*2, -a*-b, a - -b)
	p, q := &x, &y
	fmt.Println(*p**q, *p+*q, p == q, p != nil, &x == p)
	var i8 int8 = -7
	var u8 uint8 = 250
	fmt.Println(i8/2, i8%2, i8>>1, u8+10, u8<<1, u8>>1, -u8, ^u8, u8&0x0f)
	fmt.Println(1 == 1.0, 'a' == 97, "é"[0] == 0xc3, 0.1+0.2 == 0.3)
	var iface any = f
	_, isBool := iface.(bool)
	fmt.Println(isBool, iface == any(flag(true)), iface == any(true))
	r := 'a'
	r += 2
	r++
	fmt.Println(string(r), r-'a', string(rune('a'+r-'b')))
	c := 10
	c, d := c+1, c
	fmt.Println(c, d)
	if n := c * d; n%2 == 0 == true && !(n > 1000) {
		fmt.Println("even", n)
	}
}
