package regexp

import "io"

// The natives return offsets, two a group and -1 for a group without a match, for as many slots as are wanted.

// find returns nil for no match.
func (re *Regexp) find(s string, slots int) []int

func (re *Regexp) findBytes(b []byte, slots int) []int

// all returns the offsets of all matches in a row, at most n matches unless n is negative.
func (re *Regexp) all(s string, n, slots int) []int

func (re *Regexp) allBytes(b []byte, n, slots int) []int

// slots is what all groups need.
func (re *Regexp) slots() int { return 2 * len(re.names) }

func (re *Regexp) FindString(s string) string

func (re *Regexp) FindStringIndex(s string) (loc []int) { return re.find(s, 2) }

func (re *Regexp) FindStringSubmatch(s string) []string {
	return texts(s, re.find(s, re.slots()))
}

func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.find(s, re.slots()) }

func (re *Regexp) Find(b []byte) []byte {
	m := re.findBytes(b, 2)
	if m == nil {
		return nil
	}
	return b[m[0]:m[1]:m[1]]
}

func (re *Regexp) FindIndex(b []byte) (loc []int) { return re.findBytes(b, 2) }

func (re *Regexp) FindSubmatch(b []byte) [][]byte { return parts(b, re.findBytes(b, re.slots())) }

func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.findBytes(b, re.slots()) }

func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) { return re.find(readAll(r), 2) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.find(readAll(r), re.slots())
}

// texts cuts a match out of s, "" for groups without one.
func texts(s string, m []int) []string {
	if m == nil {
		return nil
	}
	t := make([]string, len(m)/2)
	for i := range t {
		if m[2*i] >= 0 {
			t[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return t
}

// parts is the same of b, nil for groups without a match.
func parts(b []byte, m []int) [][]byte {
	if m == nil {
		return nil
	}
	p := make([][]byte, len(m)/2)
	for i := range p {
		if m[2*i] >= 0 {
			p[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]]
		}
	}
	return p
}

func (re *Regexp) FindAllString(s string, n int) []string

func (re *Regexp) FindAllStringIndex(s string, n int) [][]int { return split(re.all(s, n, 2), 2) }

func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var found [][]string
	for _, m := range re.FindAllStringSubmatchIndex(s, n) {
		found = append(found, texts(s, m))
	}
	return found
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return split(re.all(s, n, re.slots()), re.slots())
}

func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var found [][]byte
	for _, m := range re.FindAllIndex(b, n) {
		found = append(found, b[m[0]:m[1]:m[1]])
	}
	return found
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return split(re.allBytes(b, n, 2), 2) }

func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var found [][][]byte
	for _, m := range re.FindAllSubmatchIndex(b, n) {
		found = append(found, parts(b, m))
	}
	return found
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return split(re.allBytes(b, n, re.slots()), re.slots())
}

// split cuts a row of offsets into matches; nil for none.
func split(flat []int, slots int) [][]int {
	if len(flat) == 0 {
		return nil
	}
	matches := make([][]int, 0, len(flat)/slots)
	for ; len(flat) > 0; flat = flat[slots:] {
		matches = append(matches, flat[:slots:slots])
	}
	return matches
}

// Split cuts s at matches into at most n parts, unless n is negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if len(re.expr) > 0 && len(s) == 0 {
		return []string{""}
	}
	var parts []string
	begin, end := 0, 0
	for _, m := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(parts) == n-1 {
			break
		}
		end = m[0]
		if m[1] != 0 {
			parts = append(parts, s[begin:end])
		}
		begin = m[1]
	}
	if end != len(s) {
		parts = append(parts, s[begin:])
	}
	return parts
}
