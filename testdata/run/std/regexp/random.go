package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"regexp"
)

func gen(r *rand.Rand, d int) string {
	if d == 0 || r.Intn(4) == 0 {
		return []string{"a", "b", "c", ".", "[ab]", "[^a]", "^", "$", `\b`, `\B`, "", "é", `\w`, `\s`, "(?i)a", "(?m)^", "(?m)$", `\z`}[r.Intn(18)]
	}
	switch r.Intn(6) {
	case 0:
		return gen(r, d-1) + gen(r, d-1)
	case 1:
		return "(" + gen(r, d-1) + "|" + gen(r, d-1) + ")"
	case 2:
		return "(?:" + gen(r, d-1) + ")" + []string{"*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,}", "{2,3}?"}[r.Intn(10)]
	case 3:
		return "(" + gen(r, d-1) + ")"
	case 4:
		return gen(r, d-1) + "|" + gen(r, d-1)
	}
	return "(" + gen(r, d-1) + ")" + []string{"*", "+", "?", "*?"}[r.Intn(4)]
}

func main() {
	r := rand.New(rand.NewSource(7))
	for i := 0; i < 1000; i++ {
		p := gen(r, 4)
		re, err := regexp.Compile(p)
		if err != nil {
			fmt.Println(p, err)
			continue
		}
		h := fnv.New64a()
		for j := 0; j < 8; j++ {
			b := []byte{}
			for k := r.Intn(10); k > 0; k-- {
				b = append(b, []string{"a", "b", "c", "A", " ", "\n", "é", "\xff"}[r.Intn(8)]...)
			}
			t := string(b)
			s := fmt.Sprintf("%q%v%v%q%v", t, re.FindStringSubmatchIndex(t), re.FindAllStringSubmatchIndex(t, -1), re.ReplaceAllString(t, "<$1>"), re.Split(t, -1))
			l := re.Copy()
			l.Longest()
			s += fmt.Sprint(l.FindAllStringSubmatchIndex(t, -1))
			h.Write([]byte(s))
		}
		fmt.Printf("%s %x\n", p, h.Sum64())
	}
}
