package strings

import "unsafe"

// Builder puts a string together. It must not be copied once it is used.
type Builder struct {
	bytes unsafe.Pointer // Java's side: grows, and knows which Builder it belongs to
}

// String shares the bytes written so far.
func (b *Builder) String() string

func (b *Builder) Len() int

func (b *Builder) Cap() int

func (b *Builder) Reset()

// Grow makes room for n more bytes.
func (b *Builder) Grow(n int) {
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if !b.grow(n) {
		copied()
	}
}

func (b *Builder) grow(n int) bool

func (b *Builder) Write(p []byte) (int, error) {
	if !b.write(p) {
		copied()
	}
	return len(p), nil
}

// write and the next ones do nothing and return false for a copied Builder.
func (b *Builder) write(p []byte) bool

func (b *Builder) WriteByte(c byte) error {
	if !b.writeByte(c) {
		copied()
	}
	return nil
}

func (b *Builder) writeByte(c byte) bool

func (b *Builder) WriteRune(r rune) (int, error) {
	n := b.writeRune(r)
	if n < 0 {
		copied()
	}
	return n, nil
}

// writeRune returns the number of bytes, or -1.
func (b *Builder) writeRune(r rune) int

func (b *Builder) WriteString(s string) (int, error) {
	if !b.writeString(s) {
		copied()
	}
	return len(s), nil
}

func (b *Builder) writeString(s string) bool

func copied() {
	panic("strings: illegal use of non-zero Builder copied by value")
}
