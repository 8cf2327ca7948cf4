// Properties, categories and scripts by name.
package main

import (
	"fmt"
	"maps"
	"slices"
	"unicode"
)

func main() {
	for _, tables := range []map[string]*unicode.RangeTable{unicode.Properties, unicode.Categories, unicode.Scripts} {
		for _, name := range slices.Sorted(maps.Keys(tables)) {
			n, sum := 0, rune(0)
			for r := rune(0); r < 0x3100; r++ {
				if unicode.Is(tables[name], r) {
					n++
					sum += r
				}
			}
			if n > 0 {
				fmt.Println(name, n, sum)
			}
		}
	}
	fmt.Println(unicode.Categories["Lu"] == unicode.Lu, unicode.Scripts["Greek"] == unicode.Greek, unicode.STerm == unicode.Sentence_Terminal)
	fmt.Println(unicode.CategoryAliases["Uppercase_Letter"], unicode.In('-', unicode.Dash), unicode.Is(unicode.Hex_Digit, 'g'), unicode.Is(unicode.Regional_Indicator, 0x1F1E6))
	fmt.Println(unicode.IsOneOf(unicode.GraphicRanges, ' '), unicode.In(' ', unicode.PrintRanges...))
}
