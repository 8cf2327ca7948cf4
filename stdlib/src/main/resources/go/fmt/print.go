// Package fmt prints values under verbs, and scans text for values.
package fmt

import (
	"io"
	"os"
)

// State is what a Formatter prints to, with the flags, width and precision of its verb.
type State interface {
	// Write adds to the output; it never fails.
	Write(b []byte) (n int, err error)
	// Width reports the verb's width and whether it has one.
	Width() (wid int, ok bool)
	// Precision reports the verb's precision and whether it has one.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c, as '+', is set.
	Flag(c int) bool
}

// Formatter is implemented by values that print themselves under every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is implemented by values that have a text form.
type Stringer interface {
	String() string
}

// GoStringer is implemented by values that have a form of their own for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString rebuilds the directive, such as "%-8.3q", that a Formatter was called for.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = Append(b, w)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, '.')
		b = Append(b, p)
	}
	return string(b) + string(verb)
}

func Print(a ...any) (n int, err error)

func Println(a ...any) (n int, err error)

func Printf(format string, a ...any) (n int, err error)

// toStdout is where the natives write once the program refers to os.Stdout, which it may have set.
func toStdout(b []byte) (n int, err error) { return os.Stdout.Write(b) }

func Fprint(w io.Writer, a ...any) (n int, err error) {
	return w.Write(Append(nil, a...))
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	return w.Write(Appendln(nil, a...))
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return w.Write(Appendf(nil, format, a...))
}

// Sprint puts a space between operands of which neither is a string.
func Sprint(a ...any) string

// Sprintln puts a space between all operands and a newline at the end.
func Sprintln(a ...any) string

// Sprintf replaces the verbs of format by its operands.
func Sprintf(format string, a ...any) string

// Append appends what Sprint returns; likewise Appendln and Appendf.
func Append(b []byte, a ...any) []byte

func Appendln(b []byte, a ...any) []byte

func Appendf(b []byte, format string, a ...any) []byte
