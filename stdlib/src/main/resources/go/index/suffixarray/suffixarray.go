// Package suffixarray finds all places of a text in another in logarithmic time.
package suffixarray

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"regexp"
	"slices"
	"sort"
)

// Index is a text with its suffixes in order.
type Index struct {
	data     []byte
	suffixes []int
}

// New sorts the suffixes.
func New(data []byte) *Index { return &Index{data, sortSuffixes(data)} }

func sortSuffixes(data []byte) []int

// Bytes returns the text itself.
func (x *Index) Bytes() []byte { return x.data }

// Lookup returns at most n places of s, all of them for a negative n, in no order.
func (x *Index) Lookup(s []byte, n int) (result []int) {
	if len(s) == 0 || n == 0 {
		return nil
	}
	first, last := x.places(s)
	if n < 0 || n > last-first {
		n = last - first
	}
	if n > 0 {
		result = slices.Clone(x.suffixes[first : first+n])
	}
	return result
}

// places returns the range of the suffixes that start with s.
func (x *Index) places(s []byte) (first, last int) {
	first = sort.Search(len(x.suffixes), func(i int) bool { return bytes.Compare(x.data[x.suffixes[i]:], s) >= 0 })
	last = first + sort.Search(len(x.suffixes)-first, func(i int) bool {
		return !bytes.HasPrefix(x.data[x.suffixes[first+i]:], s)
	})
	return first, last
}

// FindAllIndex returns at most n matches of r that do not overlap, all of them for a negative n, in order.
func (x *Index) FindAllIndex(r *regexp.Regexp, n int) (result [][]int) {
	if n == 0 {
		return nil
	}
	return r.FindAllIndex(x.data, n)
}

// Write writes an index for Read.
func (x *Index) Write(w io.Writer) error {
	buf := binary.AppendVarint(nil, int64(len(x.data)))
	buf = append(buf, x.data...)
	for _, i := range x.suffixes {
		buf = binary.AppendUvarint(buf, uint64(i))
	}
	_, err := w.Write(buf)
	return err
}

// Read reads what Write has written.
func (x *Index) Read(r io.Reader) error {
	all, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	size, n := binary.Varint(all)
	if n <= 0 || int64(len(all)-n) < size || size < 0 {
		return io.ErrUnexpectedEOF
	}
	data, rest := all[n:n+int(size)], all[n+int(size):]
	suffixes := make([]int, size)
	for i := range suffixes {
		u, n := binary.Uvarint(rest)
		if n <= 0 || u >= uint64(size) {
			return errors.New("suffixarray: invalid index")
		}
		suffixes[i], rest = int(u), rest[n:]
	}
	x.data, x.suffixes = data, suffixes
	return nil
}
