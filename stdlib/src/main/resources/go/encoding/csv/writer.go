package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Writer writes records; Flush writes what is left.
type Writer struct {
	Comma   rune
	UseCRLF bool // end lines in \r\n

	w *bufio.Writer
}

func NewWriter(w io.Writer) *Writer {
	return &Writer{Comma: ',', w: bufio.NewWriter(w)}
}

// Write quotes fields where need be.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			w.w.WriteRune(w.Comma)
		}
		if w.fieldNeedsQuotes(field) {
			w.writeQuoted(field)
		} else {
			w.w.WriteString(field)
		}
	}
	if w.UseCRLF {
		_, err := w.w.WriteString("\r\n")
		return err
	}
	return w.w.WriteByte('\n')
}

func (w *Writer) writeQuoted(field string) {
	field = strings.ReplaceAll(field, `"`, `""`)
	if w.UseCRLF {
		field = strings.ReplaceAll(strings.ReplaceAll(field, "\r", ""), "\n", "\r\n")
	}
	w.w.WriteByte('"')
	w.w.WriteString(field)
	w.w.WriteByte('"')
}

// fieldNeedsQuotes: a lone \. ends the input of some databases.
func (w *Writer) fieldNeedsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}

func (w *Writer) Flush() { w.w.Flush() }

// Error returns the error of a Write or Flush before.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll also flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}
