// Integer, floating-point, imaginary, rune and string literals in every form of the specification.
package main

import "fmt"

func main() {
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0O600, 0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6)
	fmt.Println(0b1011, 0B_11, 00, 0, 0_0, uint64(18446744073709551615), 170141183460469231731687303715884105727>>100)
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1E6, .25, .12345E+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0X_1FFFP-16, 0x15e-2, 00001.5, 09.5, 0e3, 09e1)
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345E+5i, 0x1p-2i, 0b11i, 08i)
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '"', '\\')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '\uFFFD', '\U0010FFFF')
	fmt.Printf("%T %T %T %T %T\n", 1, 1.0, 'a', 1i, "s")
	fmt.Println(`abc`, `\n
\n`, "\n", "\"", `"`, "Hello, world!\n")
	fmt.Println("日本語", "\u65e5本\U00008a9e", "\xff\u00FF", len("\xff\u00FF"), "\u65e5\u672c\u8a9e" == `日本語`)
	fmt.Println("\U000065e5\U0000672c\U00008a9e" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e")
	fmt.Printf("%q %q %q\n", "\a\b\f\v\\", "\141\x62\u0063", `\`)
	fmt.Printf("%x %d\n", `a\tb`, []byte("\000\001\377"))
	const big = 1 << 100
	const third = 1.0 / 3
	fmt.Println(big>>98, third*3 == 1, 'a'+1, 'a'+1.0, 1i*1i, "a"+"b"+`c`)
	fmt.Println(1e308*10/10, 0x1p1000*0x1p1000/0x1p1999, 5e-324, 1e-400 == 0)
	fmt.Println(int8(-128), uint8('ÿ'), float32(0.1), float32(16777217), complex64(1+2i), rune(0x10FFFF))
}
