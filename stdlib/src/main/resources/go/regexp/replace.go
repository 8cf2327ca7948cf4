package regexp

// ReplaceAllString replaces matches by repl, in which $1, $name, ${1} and ${name} stand for groups and $$ for $.
func (re *Regexp) ReplaceAllString(src, repl string) string { return re.replace(src, repl, false) }

// ReplaceAllLiteralString takes repl as it is.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replace(src, repl, true)
}

func (re *Regexp) replace(src, repl string, literal bool) string

// spots returns the offsets of the matches that are replaced, in a row.
func (re *Regexp) spots(s string, slots int) []int

func (re *Regexp) spotsBytes(b []byte, slots int) []int

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	var b []byte
	last := 0
	for m := re.spots(src, 2); len(m) > 0; m = m[2:] {
		b = append(b, src[last:m[0]]...)
		b = append(b, repl(src[m[0]:m[1]])...)
		last = m[1]
	}
	if last == 0 && b == nil {
		return src
	}
	return string(append(b, src[last:]...))
}

// ReplaceAll and the next ones return a copy; it is nil where there is nothing.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	return asBytes(src, re.replace(string(src), string(repl), false))
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return asBytes(src, re.replace(string(src), string(repl), true))
}

func asBytes(src []byte, s string) []byte {
	if len(s) == 0 && len(src) == 0 {
		return nil
	}
	return []byte(s)
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	var b []byte
	last := 0
	for m := re.spotsBytes(src, 2); len(m) > 0; m = m[2:] {
		b = append(b, src[last:m[0]]...)
		b = append(b, repl(src[m[0]:m[1]])...)
		last = m[1]
	}
	return append(b, src[last:]...)
}

// Expand appends template with the groups of a match in src.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return append(dst, re.expand(string(template), string(src), match)...)
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return append(dst, re.expand(template, src, match)...)
}

func (re *Regexp) expand(template, src string, match []int) []byte
