// Package tabwriter aligns columns of text whose cells end with tabs.
package tabwriter

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML          uint = 1 << iota // tags have no width, entities one
	StripEscape                          // leave Escape characters out
	AlignRight                           // text at the right of cells
	DiscardEmptyColumns                  // columns of empty cells ended by '\v' vanish
	TabIndent                            // pad empty cells at the start of a line with tabs
	Debug                                // bars between columns
)

// Escape encloses text that is passed through unchanged.
const Escape = '\xff'

// cell is a text that a tab or the end of a line has ended.
type cell struct {
	text  []byte
	width int
	tab   bool // ended by '\t'
}

// Writer holds text until it knows the widths of the columns.
type Writer struct {
	output   io.Writer
	minwidth int
	tabwidth int
	padding  int
	padchar  byte
	flags    uint

	lines   [][]cell
	current cell
	counted int  // bytes of the current cell that its width has
	endChar byte // ends the escaped text under way; 0 for none
	widths  []int
	err     error
}

func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init takes the least width of a cell with its padding, the width of a tab, the padding, and its character;
// '\t' pads with tabs of tabwidth.
func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*w = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	w.reset()
	return w
}

func (w *Writer) reset() {
	w.lines = [][]cell{nil}
	w.current = cell{}
	w.counted = 0
	w.endChar = 0
	w.widths = w.widths[:0]
}

// count adds what is new in the current cell to its width.
func (w *Writer) count() {
	w.current.width += utf8.RuneCount(w.current.text[w.counted:])
	w.counted = len(w.current.text)
}

// endCell returns how many cells the line has now.
func (w *Writer) endCell(tab bool) int {
	w.current.tab = tab
	last := len(w.lines) - 1
	w.lines[last] = append(w.lines[last], w.current)
	w.current = cell{}
	w.counted = 0
	return len(w.lines[last])
}

func (w *Writer) Write(buf []byte) (n int, err error) {
	defer w.explainPanic("Write")
	for _, c := range buf {
		if w.endChar != 0 {
			w.escaped(c)
			continue
		}
		switch {
		case c == '\t' || c == '\v':
			w.count()
			w.endCell(c == '\t')
		case c == '\n' || c == '\f':
			w.count()
			cells := w.endCell(false)
			w.lines = append(w.lines, nil)
			if c == '\f' || cells == 1 {
				w.flush() // a line without tabs ends all columns
				if c == '\f' && w.flags&Debug != 0 {
					w.write([]byte("---\n"))
				}
			}
		case c == Escape:
			w.count()
			w.endChar = Escape
			if w.flags&StripEscape == 0 {
				w.current.text = append(w.current.text, c)
			}
		case (c == '<' || c == '&') && w.flags&FilterHTML != 0:
			w.count()
			w.endChar = '>'
			if c == '&' {
				w.endChar = ';'
			}
			w.current.text = append(w.current.text, c)
		default:
			w.current.text = append(w.current.text, c)
		}
		if w.err != nil {
			err, w.err = w.err, nil
			return 0, err
		}
	}
	return len(buf), nil
}

// escaped takes a byte of text that is passed through.
func (w *Writer) escaped(c byte) {
	if c != Escape || w.endChar != Escape || w.flags&StripEscape == 0 {
		w.current.text = append(w.current.text, c)
	}
	if c == w.endChar {
		w.endEscape()
	}
}

func (w *Writer) endEscape() {
	switch w.endChar {
	case Escape:
		w.count()
		if w.flags&StripEscape == 0 {
			w.current.width -= 2
		}
	case ';':
		w.current.width++
	}
	w.counted = len(w.current.text)
	w.endChar = 0
}

// Flush ends all columns; an escape that is open ends too.
func (w *Writer) Flush() error {
	defer w.explainPanic("Flush")
	w.flush()
	err := w.err
	w.err = nil
	return err
}

// explainPanic is deferred: it says of a panic of the output where it came from.
func (w *Writer) explainPanic(during string) {
	if value := recover(); value != nil {
		w.reset()
		panic(fmt.Sprintf("tabwriter: panic during %s (%v)", during, value))
	}
}

func (w *Writer) flush() {
	if len(w.current.text) > 0 {
		if w.endChar != 0 {
			w.endEscape()
		}
		w.count()
		w.endCell(false)
	}
	w.format(0, len(w.lines))
	w.reset()
}

// format writes lines from and up to end: finds blocks of lines that have one more column than those around
// them, and formats each with the width of that column.
func (w *Writer) format(from, end int) {
	column := len(w.widths)
	for i := from; i < end; i++ {
		if column >= len(w.lines[i])-1 {
			continue
		}
		w.writeLines(from, i)
		from = i
		width := w.minwidth
		discard := w.flags&DiscardEmptyColumns != 0
		for ; i < end && column < len(w.lines[i])-1; i++ {
			c := w.lines[i][column]
			width = max(width, c.width+w.padding)
			if c.width > 0 || c.tab {
				discard = false
			}
		}
		if discard {
			width = 0
		}
		w.widths = append(w.widths, width)
		w.format(from, i)
		w.widths = w.widths[:column]
		from = i
	}
	w.writeLines(from, end)
}

func (w *Writer) writeLines(from, end int) {
	for i := from; i < end; i++ {
		useTabs := w.flags&TabIndent != 0
		for j, c := range w.lines[i] {
			if j > 0 && w.flags&Debug != 0 {
				w.write([]byte{'|'})
			}
			inColumn := j < len(w.widths)
			if len(c.text) == 0 {
				if inColumn {
					w.pad(c.width, w.widths[j], useTabs)
				}
				continue
			}
			useTabs = false
			if inColumn && w.flags&AlignRight != 0 {
				w.pad(c.width, w.widths[j], false)
			}
			w.write(c.text)
			if inColumn && w.flags&AlignRight == 0 {
				w.pad(c.width, w.widths[j], false)
			}
		}
		if i+1 < len(w.lines) {
			w.write([]byte{'\n'})
		}
	}
}

func (w *Writer) pad(text, width int, useTabs bool) {
	if w.padchar != '\t' && !useTabs {
		w.write(bytes.Repeat([]byte{w.padchar}, width-text))
		return
	}
	if w.tabwidth == 0 {
		return
	}
	width = (width + w.tabwidth - 1) / w.tabwidth * w.tabwidth
	w.write(bytes.Repeat([]byte{'\t'}, (width-text+w.tabwidth-1)/w.tabwidth))
}

func (w *Writer) write(b []byte) {
	if w.err != nil || len(b) == 0 {
		return
	}
	n, err := w.output.Write(b)
	if n != len(b) && err == nil {
		err = io.ErrShortWrite
	}
	w.err = err
}
