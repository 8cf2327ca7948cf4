// Package csv reads and writes values separated by commas, as RFC 4180 describes them.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// ParseError says where the input is wrong.
type ParseError struct {
	StartLine int // of the record
	Line      int
	Column    int // in bytes, from 1
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

// What a ParseError's Err is.
var (
	ErrBareQuote     = errors.New("bare \" in non-quoted-field")
	ErrQuote         = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount    = errors.New("wrong number of fields")
	ErrTrailingComma = errors.New("extra delimiter at end of line") // no longer used
)

var errInvalidDelim = errors.New("csv: invalid field or comment delimiter")

// Reader reads records. Its fields may be set before the first one is read.
type Reader struct {
	Comma            rune
	Comment          rune // lines that start with it are skipped, unless it is 0
	FieldsPerRecord  int  // 0: as many as the first record has; negative: any
	LazyQuotes       bool // quotes may stand anywhere
	TrimLeadingSpace bool
	ReuseRecord      bool // Read may return the same slice again
	TrailingComma    bool // no longer used

	r       *bufio.Reader
	numLine int
	offset  int64
	last    []string

	// The record being read.
	start     int    // its first line
	line      []byte // what is left of the current line
	at        position
	end       error // of the input
	record    []string
	positions []position
}

type position struct {
	line, col int
}

func NewReader(r io.Reader) *Reader {
	return &Reader{Comma: ',', r: bufio.NewReader(r)}
}

// Read returns a record, also with ErrFieldCount, or io.EOF.
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.read(nil)
	}
	r.last, err = r.read(r.last)
	return r.last, err
}

// ReadAll reads up to the end, which is no error.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.read(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos returns where a field of the last record starts.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.positions) {
		panic("out of range index passed to FieldPos")
	}
	p := r.positions[field]
	return p.line, p.col
}

// InputOffset returns how many bytes the records read so far took.
func (r *Reader) InputOffset() int64 { return r.offset }

func validDelim(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// nextLine reads a line with its newline, \r\n turned into \n.
func (r *Reader) nextLine() ([]byte, error) {
	line, err := r.r.ReadBytes('\n')
	r.numLine++
	r.offset += int64(len(line))
	if err == io.EOF && len(line) > 0 {
		return bytes.TrimSuffix(line, []byte("\r")), nil
	}
	if bytes.HasSuffix(line, []byte("\r\n")) {
		line = append(line[:len(line)-2], '\n')
	}
	return line, err
}

// newline is the length of the newline that ends line.
func newline(line []byte) int {
	if len(line) > 0 && line[len(line)-1] == '\n' {
		return 1
	}
	return 0
}

func startsWith(line []byte, r rune) bool {
	first, _ := utf8.DecodeRune(line)
	return len(line) > 0 && first == r
}

func (r *Reader) read(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	r.end = nil
	for r.end == nil {
		r.line, r.end = r.nextLine()
		comment := r.Comment != 0 && startsWith(r.line, r.Comment)
		if !comment && (r.end != nil || len(r.line) > newline(r.line)) {
			break
		}
	}
	if r.end == io.EOF {
		return nil, io.EOF
	}
	r.start, r.at = r.numLine, position{r.numLine, 1}
	r.record, r.positions = dst[:0], r.positions[:0]
	var err error
	for more := true; more; {
		more, err = r.field()
	}
	if err == nil {
		err = r.end
	}
	record := r.record
	r.record = nil
	if r.FieldsPerRecord == 0 {
		r.FieldsPerRecord = len(record)
	} else if r.FieldsPerRecord > 0 && len(record) != r.FieldsPerRecord && err == nil {
		err = &ParseError{r.start, r.start, 1, ErrFieldCount}
	}
	if record == nil {
		record = []string{}
	}
	return record, err
}

// field reads one and tells whether another one follows.
func (r *Reader) field() (more bool, err error) {
	if r.TrimLeadingSpace {
		trimmed := bytes.TrimLeftFunc(r.line, unicode.IsSpace)
		r.at.col += len(r.line) - len(trimmed)
		if len(trimmed) == 0 {
			r.at.col -= newline(r.line)
		}
		r.line = trimmed
	}
	if startsWith(r.line, '"') {
		return r.quoted()
	}
	field, rest, more := bytes.Cut(r.line, []byte(string(r.Comma)))
	if !more {
		field = field[:len(field)-newline(field)]
	}
	if !r.LazyQuotes {
		if i := bytes.IndexByte(field, '"'); i >= 0 {
			return false, &ParseError{r.start, r.numLine, r.at.col + i, ErrBareQuote}
		}
	}
	r.add(string(field), r.at)
	r.at.col += len(r.line) - len(rest)
	r.line = rest
	return more, nil
}

func (r *Reader) add(field string, at position) {
	r.record = append(r.record, field)
	r.positions = append(r.positions, at)
}

// skip passes n bytes of the line.
func (r *Reader) skip(n int) {
	r.line = r.line[n:]
	r.at.col += n
}

// quoted is at the opening quote.
func (r *Reader) quoted() (more bool, err error) {
	start := r.at
	var field []byte
	r.skip(1)
	for {
		i := bytes.IndexByte(r.line, '"')
		switch {
		case i >= 0:
			field = append(field, r.line[:i]...)
			r.skip(i + 1)
			switch {
			case startsWith(r.line, '"'):
				field = append(field, '"')
				r.skip(1)
			case startsWith(r.line, r.Comma):
				r.skip(utf8.RuneLen(r.Comma))
				r.add(string(field), start)
				return true, nil
			case len(r.line) == newline(r.line):
				r.add(string(field), start)
				return false, nil
			case r.LazyQuotes:
				field = append(field, '"')
			default:
				return false, &ParseError{r.start, r.numLine, r.at.col - 1, ErrQuote}
			}
		case len(r.line) > 0:
			field = append(field, r.line...)
			if r.end != nil {
				return false, nil
			}
			r.at.col += len(r.line)
			if r.line, r.end = r.nextLine(); len(r.line) > 0 {
				r.at = position{r.at.line + 1, 1}
			}
			if r.end == io.EOF {
				r.end = nil
			}
		case !r.LazyQuotes && r.end == nil:
			return false, &ParseError{r.start, r.at.line, r.at.col, ErrQuote}
		default:
			r.add(string(field), start)
			return false, nil
		}
	}
}
