package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"math/bits"
	"math/cmplx"
	"math/rand"
	randv2 "math/rand/v2"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type IntHeap []int

func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

type pair struct{ k, v int }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	ss := []string{"", "a", "abc", "a,b,c", " lead and trail ", "héllo, 世界", "\xff\xfeé", "AbC dEf", "aaaa", "ǅungla ß İ ı", "tab\tnew\nline", "x=1;y=2", "Straße STRASSE K k ſ s"}
	for _, s := range ss {
		fmt.Printf("%q\n", s)
		for _, t := range []string{"", "a", ",", "b,", "é", "世", "aa", " ", "\xff", "zz"} {
			fmt.Println(strings.Index(s, t), strings.LastIndex(s, t), strings.Count(s, t), strings.Contains(s, t), strings.IndexAny(s, t), strings.LastIndexAny(s, t), strings.ContainsAny(s, t), strings.HasPrefix(s, t), strings.HasSuffix(s, t), strings.EqualFold(s, t), strings.Compare(s, t))
			fmt.Printf("%q %q %q %q\n", strings.Split(s, t), strings.SplitN(s, t, 2), strings.SplitAfter(s, t), strings.SplitAfterN(s, t, 3))
			fmt.Printf("%q %q %q %q %q %q\n", strings.Trim(s, t), strings.TrimLeft(s, t), strings.TrimRight(s, t), strings.TrimPrefix(s, t), strings.TrimSuffix(s, t), strings.Replace(s, t, "<>", 2))
			fmt.Printf("%q\n", strings.ReplaceAll(s, t, "-"))
			a, b, ok := strings.Cut(s, t)
			fmt.Printf("%q %q %v\n", a, b, ok)
			for p := range strings.SplitSeq(s, t) {
				fmt.Printf("%q;", p)
			}
			fmt.Printf("%q %q %d %d\n", bytes.Split([]byte(s), []byte(t)), bytes.SplitN([]byte(s), []byte(t), 2), bytes.Index([]byte(s), []byte(t)), bytes.Count([]byte(s), []byte(t)))
		}
		fmt.Printf("%q %q %q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s), strings.Fields(s))
		fmt.Printf("%q %q %q\n", strings.ToValidUTF8(s, "?"), strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, s), strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
		fmt.Printf("%q %q %v %v\n", strings.Repeat(s, 3), strings.TrimFunc(s, unicode.IsSpace), strings.IndexFunc(s, unicode.IsUpper), strings.LastIndexFunc(s, unicode.IsUpper))
		fmt.Println(strconv.Quote(s), strconv.QuoteToASCII(s), strconv.QuoteToGraphic(s), strconv.CanBackquote(s), utf8.ValidString(s), utf8.RuneCountInString(s))
		u, err := strconv.Unquote(strconv.Quote(s))
		fmt.Println(u == s, err, bytes.TrimSpace([]byte(s)), bytes.Fields([]byte(s)), bytes.ToUpper([]byte(s)))
		fmt.Println(url.QueryEscape(s), url.PathEscape(s), base64.StdEncoding.EncodeToString([]byte(s)), base64.RawURLEncoding.EncodeToString([]byte(s)), hex.EncodeToString([]byte(s)))
		for l := range strings.Lines(s) {
			fmt.Printf("%q,", l)
		}
		for l := range strings.FieldsSeq(s) {
			fmt.Printf("%q,", l)
		}
		fmt.Println()
	}
	r := strings.NewReplacer("a", "1", "aa", "2", "b", "", "é", "e", "", "X")
	fmt.Println(r.Replace("aabé-世"), strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<a>b"), strings.NewReplacer("hello", "HI", "hell", "no").Replace("hello hell helloo"))
	for _, s := range []string{"12", "-5", "+7", "0x1F", "1_000", "08", "", "abc", "9223372036854775808", "-9223372036854775809", "1e3", "300", "0b101", "0o17", "-0", "_1", "1__0", "0x"} {
		a, e := strconv.Atoi(s)
		b, e2 := strconv.ParseInt(s, 0, 16)
		c, e3 := strconv.ParseUint(s, 10, 8)
		d, e4 := strconv.ParseFloat(s, 64)
		f, e5 := strconv.ParseBool(s)
		fmt.Println(a, e, b, e2, c, e3, d, e4, f, e5)
	}
	for _, s := range []string{"inf", "-Infinity", "nan", "1e400", "-1e400", "0x1p-2", "1.5e", ".5", "5.", "1e-400", "0x1.8p1", "infx", "+.e1", "1_0.5", "179769313486231570814527423731704356798070e267"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		c, err3 := strconv.ParseComplex(s+"+1i", 128)
		fmt.Println(f, err, g, err2, c, err3)
	}
	_, err := strconv.ParseInt("1", 99, 0)
	_, err2 := strconv.ParseInt("1", 10, 99)
	fmt.Println(err, err2, strconv.FormatInt(-255, 36), strconv.FormatUint(math.MaxUint64, 2), strconv.AppendQuoteRune(nil, '☺'))
	for _, q := range []string{`"a\nb"`, "`raw`", `'x'`, `'xy'`, `"\u00e9\x41\101"`, `"bad`, `"\q"`, `''`, `"a"b`} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%q %v\n", s, err)
	}
	// sorting
	rng := rand.New(rand.NewSource(42))
	for _, n := range []int{5, 13, 30, 60, 200, 1000} {
		ps := make([]pair, n)
		for i := range ps {
			ps[i] = pair{rng.Intn(n / 3), i}
		}
		a, b, c := slices.Clone(ps), slices.Clone(ps), slices.Clone(ps)
		sort.Slice(a, func(i, j int) bool { return a[i].k < a[j].k })
		slices.SortFunc(b, func(x, y pair) int { return x.k - y.k })
		sort.SliceStable(c, func(i, j int) bool { return c[i].k < c[j].k })
		h := 0
		for i := range a {
			h = h*31 + a[i].v*7 + b[i].v*3 + c[i].v
		}
		fmt.Println(n, h, a[:3], b[n-3:], c[:3])
	}
	w := []string{"ccc", "a", "bb", "dd", "e", "ffff", "g", "hh", "iii", "j", "kk", "l", "mmm", "n"}
	sort.Sort(byLen(w))
	fmt.Println(w)
	sort.Sort(sort.Reverse(byLen(w)))
	fmt.Println(w)
	sort.Stable(byLen(w))
	fmt.Println(w, sort.IsSorted(byLen(w)))
	fl := []float64{3, math.NaN(), -1, math.Inf(1), 0, math.Copysign(0, -1)}
	sort.Float64s(fl)
	fmt.Println(fl, sort.SearchInts([]int{1, 3, 5}, 4))
	i, found := slices.BinarySearch([]int{1, 3, 5}, 3)
	fmt.Println(i, found, slices.Max([]float64{1, 5, 2}), slices.Insert([]int{1, 2, 3}, 1, 9, 8), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3, 4}, 1, 2, 7, 8, 9), slices.Compact([]int{1, 1, 2, 2, 1}), slices.Index([]string{"a", "b"}, "b"))
	fmt.Println(slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)), slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})), slices.Repeat([]int{1, 2}, 2), slices.Concat([]int{1}, []int{2, 3}))
	try(func() { slices.Min([]int{}) })
	try(func() { strings.Repeat("x", -1) })
	try(func() { slices.Insert([]int{1}, 5, 1) })
	h := &IntHeap{5, 2, 8}
	heap.Init(h)
	heap.Push(h, 3)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	// rand
	for i := 0; i < 3; i++ {
		fmt.Println(rng.Int(), rng.Int63(), rng.Uint32(), rng.Uint64(), rng.Int31n(10), rng.Intn(1000), rng.Int63n(1e12), rng.Float64(), rng.Float32(), rng.NormFloat64(), rng.ExpFloat64(), rng.Perm(5))
	}
	x := []int{1, 2, 3, 4, 5, 6}
	rng.Shuffle(len(x), func(i, j int) { x[i], x[j] = x[j], x[i] })
	fmt.Println(x)
	z := rand.NewZipf(rng, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
	bb := make([]byte, 9)
	rng.Read(bb)
	fmt.Println(bb)
	for i := 0; i < 2000; i++ {
		rng.NormFloat64()
		rng.ExpFloat64()
	}
	fmt.Println(rng.NormFloat64(), rng.ExpFloat64())
	p := randv2.New(randv2.NewPCG(1, 2))
	var seed [32]byte
	copy(seed[:], "chacha8 seed for testing 1234567")
	c8 := randv2.New(randv2.NewChaCha8(seed))
	for i := 0; i < 200; i++ {
		a, b := p.IntN(100), c8.Uint64()
		if i%20 == 0 {
			fmt.Println(a, b, p.Float64(), c8.NormFloat64(), p.ExpFloat64(), p.Perm(4), c8.Uint32N(7), p.Int64N(1e15), c8.Float32())
		}
	}
	// math
	for _, v := range []float64{0, 1, -1, 0.5, 2.5, 3.7, -2.5, 1e10, 100, math.Pi, math.Inf(1), math.NaN(), 1e300, 5e-324} {
		fmt.Println(math.Sin(v), math.Cos(v), math.Tan(v), math.Exp(v), math.Log(v), math.Sqrt(v), math.Cbrt(v), math.Floor(v), math.Ceil(v), math.Round(v), math.RoundToEven(v), math.Trunc(v), math.Gamma(v), math.Erf(v), math.Log2(v), math.Log10(v), math.Log1p(v), math.Sinh(v), math.Tanh(v), math.Atan(v), math.Asin(v))
		fr, ex := math.Frexp(v)
		in, fc := math.Modf(v)
		fmt.Println(fr, ex, in, fc, math.Pow(v, 2.5), math.Hypot(v, 3), math.Mod(v, 3), math.Max(v, 1), math.Min(v, 1), math.Float64bits(v), math.Float32bits(float32(v)), math.Signbit(v), math.IsNaN(v), math.Logb(v), math.Ilogb(v), math.Nextafter(v, 10))
		cc := complex(v, 1)
		fmt.Println(cmplx.Sqrt(cc), cmplx.Exp(cc), cmplx.Log(cc), cmplx.Pow(cc, 2), cmplx.Abs(cc), cmplx.Sin(cc), cmplx.Phase(cc))
	}
	fmt.Println(bits.LeadingZeros8(1), bits.TrailingZeros16(0), bits.OnesCount32(255), bits.Len(1023), bits.Reverse8(1), bits.RotateLeft32(1, -1), bits.ReverseBytes16(0x1234))
	fmt.Println(bits.Mul64(1<<63, 6))
	fmt.Println(bits.Div64(5, 7, 9))
	fmt.Println(bits.Add64(math.MaxUint64, 1, 1))
	try(func() { bits.Div64(9, 0, 3) })
	// io, bufio, bytes
	br := bufio.NewReader(strings.NewReader("line one\nline two\r\nlast"))
	for {
		l, err := br.ReadString('\n')
		fmt.Printf("%q %v\n", l, err)
		if err != nil {
			break
		}
	}
	sc := bufio.NewScanner(strings.NewReader("a bb\n\nccc  d\r\ne"))
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	sc = bufio.NewScanner(strings.NewReader("  a bb\n\nccc  d "))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err())
	var buf bytes.Buffer
	bw := bufio.NewWriter(&buf)
	fmt.Fprintf(bw, "%d-%s", 5, "x")
	fmt.Println(buf.Len(), bw.Buffered(), bw.Flush(), buf.String())
	buf.WriteString(" more")
	b1, _ := buf.ReadByte()
	fmt.Println(b1, buf.String(), buf.Next(3), buf.UnreadByte(), buf.String())
	pr, pw := io.Pipe()
	go func() {
		fmt.Fprint(pw, "through the pipe")
		pw.CloseWithError(errors.New("done"))
	}()
	all, err := io.ReadAll(pr)
	fmt.Println(string(all), err)
	n, err := io.CopyN(os.Stdout, strings.NewReader("abc\ndef"), 4)
	fmt.Println(n, err)
	_, err = io.ReadFull(strings.NewReader("ab"), make([]byte, 3))
	fmt.Println(err)
	mr, _ := io.ReadAll(io.MultiReader(strings.NewReader("a"), strings.NewReader("b"), io.LimitReader(strings.NewReader("cdef"), 2)))
	fmt.Println(string(mr))
	_, err = os.Open("/nonexistent/file")
	fmt.Println(err, errors.Is(err, os.ErrNotExist), os.IsNotExist(err))
	var pe *os.PathError
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path, pe.Err)
	_, err = os.ReadFile("/")
	fmt.Println(err)
	fmt.Println(path.Join("a", "../b", "/c"), path.Clean("/a/./b//../c/"), path.Base("/a/b/"), path.Dir("/a/b"), path.Ext("x.tar.gz"), filepath.Join("x", "y.go"))
	m, _ := path.Match("a*[x-z]?.go", "abcyd.go")
	fmt.Println(m)
	u, err := url.Parse("https://user:pa%20ss@example.com:8080/a%2Fb/c?q=1&r=a+b&q=2#frag%20x")
	fmt.Println(u, err, u.Host, u.Port(), u.Path, u.RawPath, u.Query(), u.Fragment, u.User, u.RequestURI())
	for _, s := range []string{"http://[::1]:80/", "/rel?x", "mailto:a@b", "http://a b/", ":x", "http://x:y/", "//h/p", "a/b:c", "%zz", "http://h?a=%zz"} {
		u, err := url.Parse(s)
		fmt.Println(u, err)
	}
	ref, _ := u.Parse("../x?y#z")
	fmt.Println(ref, url.Values{"b": {"2", "3 4"}, "a": {"&"}}.Encode())
	for r := rune(0); r < 0x3000; r += 7 {
		if unicode.IsLetter(r) != unicode.In(r, unicode.L) || unicode.IsPunct(r) != unicode.Is(unicode.P, r) {
			fmt.Println("bad", r)
		}
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Latin, 'é'), unicode.SimpleFold('k'), unicode.SimpleFold('K'), unicode.SimpleFold('\u212a'), unicode.IsSpace('\u2003'), unicode.ToTitle('ǆ'), strings.ToUpperSpecial(unicode.TurkishCase, "iı"))
}
