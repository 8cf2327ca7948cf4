package slog

import (
	"runtime"
	"slices"
	"time"
)

// Record is an event to be logged. Copies share state: modify one after Clone only.
type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr // of the call that logs; 0 if unknown
	attrs   []Attr
}

func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

func (r Record) Clone() Record {
	r.attrs = slices.Clip(r.attrs)
	return r
}

func (r Record) NumAttrs() int { return len(r.attrs) }

// Attrs calls f until it is false.
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) {
			return
		}
	}
}

// AddAttrs leaves empty groups out; so does Add.
func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if !emptyGroup(a) {
			r.attrs = append(r.attrs, a)
		}
	}
}

func (r *Record) Add(args ...any) { r.AddAttrs(attrsOf(args)...) }

// Source is a line of a program.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// Source is nil where PC is 0.
func (r Record) Source() *Source {
	if r.PC == 0 {
		return nil
	}
	frame, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{frame.Function, frame.File, frame.Line}
}

func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}
