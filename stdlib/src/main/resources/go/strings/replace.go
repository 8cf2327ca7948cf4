package strings

import (
	"io"
	"unsafe"
)

// Replacer replaces several strings at once; it may be used by several goroutines.
type Replacer struct {
	table unsafe.Pointer
}

// NewReplacer takes pairs of old and new. At each place of a text the first pair that fits wins.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{replacements(oldnew)}
}

func replacements(oldnew []string) unsafe.Pointer

func (r *Replacer) Replace(s string) string

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
