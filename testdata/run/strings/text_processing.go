package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode"
)

func caesar(s string, k rune) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+k+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+k+26)%26
		}
		return r
	}, s)
}

func palindrome(s string) bool {
	var rs []rune
	for _, r := range s {
		if unicode.IsLetter(r) {
			rs = append(rs, unicode.ToLower(r))
		}
	}
	for i := range len(rs) / 2 {
		if rs[i] != rs[len(rs)-1-i] {
			return false
		}
	}
	return true
}

func rle(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] == s[i] {
			j++
		}
		fmt.Fprintf(&b, "%c%d", s[i], j-i)
		i = j
	}
	return b.String()
}

func wrap(s string, width int) (lines []string) {
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func roman(n int) string {
	var b strings.Builder
	for _, d := range []struct {
		v int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= d.v; n -= d.v {
			b.WriteString(d.s)
		}
	}
	return b.String()
}

func levenshtein(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur := []int{i}
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur = append(cur, min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost))
		}
		prev = cur
	}
	return prev[len(b)]
}

func main() {
	text := "The quick brown fox jumps over the lazy dog. The dog sleeps; the fox runs!"
	enc := caesar(text, 3)
	fmt.Println(enc)
	fmt.Println(caesar(enc, -3) == text)
	fmt.Println(palindrome("A man, a plan, a canal: Panama"), palindrome("gopher"), palindrome(""))
	fmt.Println(rle("aaabccdddd"), rle(""))
	for i, l := range wrap(text, 20) {
		fmt.Printf("%2d|%-20s|\n", i+1, l)
	}
	for _, n := range []int{1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999} {
		fmt.Print(roman(n), " ")
	}
	fmt.Println()
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("same", "same"))
	freq := map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		freq[w]++
	}
	type wc struct {
		w string
		n int
	}
	var list []wc
	for w, n := range freq {
		list = append(list, wc{w, n})
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].n != list[j].n {
			return list[i].n > list[j].n
		}
		return list[i].w < list[j].w
	})
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, x := range list[:4] {
		fmt.Fprintf(out, "%6s %s\n", x.w, strings.Repeat("#", x.n))
	}
	anagrams := map[[26]int][]string{}
	for _, w := range []string{"listen", "silent", "enlist", "google", "elgoog", "abc"} {
		var k [26]int
		for _, c := range w {
			k[c-'a']++
		}
		anagrams[k] = append(anagrams[k], w)
	}
	var groups []string
	for _, g := range anagrams {
		groups = append(groups, strings.Join(g, "/"))
	}
	sort.Strings(groups)
	fmt.Fprintln(out, groups)
}
