package slog

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
)

// line is the text of a record that is being written.
type line struct {
	c      *common
	buf    []byte
	sep    string   // before the next key
	prefix []byte   // of keys in text: the groups they are in
	groups []string // they are in, for ReplaceAttr
}

func (c *common) newLine() *line { return &line{c: c, groups: slices.Clone(c.groups[:c.open])} }

// separate makes the next key follow something, unless that opens an object.
func (l *line) separate() {
	switch {
	case !l.c.json:
		l.sep = " "
	case len(l.buf) > 0 && l.buf[len(l.buf)-1] == '{':
		l.sep = ""
	default:
		l.sep = ","
	}
}

// builtIn writes time, level, place and message.
func (l *line) builtIn(r Record) {
	if !r.Time.IsZero() {
		l.attr(Time(TimeKey, r.Time))
	}
	if l.c.opts.ReplaceAttr == nil {
		l.attr(String(LevelKey, r.Level.String()))
	} else {
		l.attr(Any(LevelKey, r.Level))
	}
	if l.c.opts.AddSource {
		source := r.Source()
		if source == nil {
			source = &Source{}
		}
		l.attr(Any(SourceKey, source))
	}
	l.attr(String(MessageKey, r.Message))
}

// rest writes the attributes, those of the handler first, and closes what is open.
func (l *line) rest(r Record) {
	if len(l.c.text) > 0 {
		l.buf = append(append(l.buf, l.sep...), l.c.text...)
		l.separate()
	}
	open := l.c.open
	if r.NumAttrs() > 0 {
		l.prefix = append(l.prefix, l.c.prefix...)
		if l.inGroups(func() bool { return l.attrs(r.attrs) }) {
			open = len(l.c.groups)
		}
	}
	if l.c.json {
		for range open + 1 {
			l.buf = append(l.buf, '}')
		}
	}
}

// inGroups opens the groups that the handler's text has not and writes what f does there; nothing if f says so.
func (l *line) inGroups(f func() bool) bool {
	start := len(l.buf)
	for _, name := range l.c.groups[l.c.open:] {
		l.openGroup(name)
	}
	if f() {
		return true
	}
	l.buf = l.buf[:start]
	return false
}

func (l *line) openGroup(name string) {
	if l.c.json {
		l.key(name)
		l.buf = append(l.buf, '{')
		l.sep = ""
	} else {
		l.prefix = append(append(l.prefix, name...), '.')
	}
	l.groups = append(l.groups, name)
}

func (l *line) closeGroup(name string) {
	if l.c.json {
		l.buf = append(l.buf, '}')
	} else {
		l.prefix = l.prefix[:len(l.prefix)-len(name)-1]
	}
	l.separate()
	l.groups = l.groups[:len(l.groups)-1]
}

// attrs tells whether it has written any.
func (l *line) attrs(as []Attr) (any bool) {
	for _, a := range as {
		if l.attr(a) {
			any = true
		}
	}
	return any
}

func (l *line) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := l.c.opts.ReplaceAttr; replace != nil && a.Value.kind != KindGroup {
		a = replace(l.groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if source, ok := a.Value.any.(*Source); ok && a.Value.kind == KindAny {
		if *source == (Source{}) {
			return false
		}
		if l.c.json {
			a.Value = source.group()
		} else {
			a.Value = StringValue(source.File + ":" + strconv.Itoa(source.Line))
		}
	}
	if a.Value.kind == KindGroup {
		return l.group(a.Key, a.Value.group())
	}
	l.key(a.Key)
	l.value(a.Value)
	return true
}

// group writes a group without a name in line.
func (l *line) group(name string, as []Attr) bool {
	if len(as) == 0 {
		return true
	}
	start := len(l.buf)
	if name != "" {
		l.openGroup(name)
	}
	if !l.attrs(as) {
		l.buf = l.buf[:start]
		return false
	}
	if name != "" {
		l.closeGroup(name)
	}
	return true
}

func (l *line) key(key string) {
	l.buf = append(l.buf, l.sep...)
	l.string(string(l.prefix) + key)
	if l.c.json {
		l.buf = append(l.buf, ':')
	} else {
		l.buf = append(l.buf, '=')
	}
	l.separate()
}

func (l *line) string(s string) {
	switch {
	case l.c.json:
		l.buf = appendJSON(l.buf, s)
	case needsQuoting(s):
		l.buf = strconv.AppendQuote(l.buf, s)
	default:
		l.buf = append(l.buf, s...)
	}
}

func (l *line) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			if p := reflect.ValueOf(v.any); p.Kind() == reflect.Pointer && p.IsNil() {
				l.string("<nil>")
			} else {
				l.string(fmt.Sprintf("!PANIC: %v", r))
			}
		}
	}()
	write := l.textValue
	if l.c.json {
		write = l.jsonValue
	}
	if err := write(v); err != nil {
		l.string(fmt.Sprintf("!ERROR:%v", err))
	}
}

func (l *line) textValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.text)
	case KindTime:
		// Milliseconds, always three digits.
		l.buf = v.Time().AppendFormat(l.buf, "2006-01-02T15:04:05.000Z07:00")
	case KindAny:
		if m, ok := v.any.(encoding.TextMarshaler); ok {
			data, err := m.MarshalText()
			if err != nil {
				return err
			}
			l.string(string(data))
		} else if b, ok := byteSlice(v.any); ok {
			l.buf = strconv.AppendQuote(l.buf, string(b))
		} else {
			l.string(fmt.Sprintf("%+v", v.any))
		}
	default:
		l.buf = v.append(l.buf)
	}
	return nil
}

// byteSlice takes slices of named types of bytes too, as %s does.
func byteSlice(a any) ([]byte, bool) {
	if b, ok := a.([]byte); ok {
		return b, true
	}
	if t := reflect.TypeOf(a); t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
		return reflect.ValueOf(a).Bytes(), true
	}
	return nil, false
}

func (l *line) jsonValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.text)
	case KindDuration:
		l.buf = strconv.AppendInt(l.buf, int64(v.num), 10)
	case KindTime:
		t := v.Time()
		if y := t.Year(); y < 0 || y >= 10000 {
			l.string(fmt.Sprintf("!ERROR:%v", errors.New("time.Time year outside of range [0,9999]")))
		}
		l.buf = append(t.AppendFormat(append(l.buf, '"'), time.RFC3339Nano), '"')
	case KindFloat64:
		return l.marshal(v.Float64())
	case KindAny:
		_, marshals := v.any.(json.Marshaler)
		if err, ok := v.any.(error); ok && !marshals {
			l.string(err.Error())
			return nil
		}
		return l.marshal(v.any)
	default:
		l.buf = v.append(l.buf)
	}
	return nil
}

func (l *line) marshal(v any) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return err
	}
	l.buf = append(l.buf, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return nil
}

// appendJSON quotes s as JSON.
func appendJSON(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, '\\', 'n')
		case r == '\r':
			b = append(b, '\\', 'r')
		case r == '\t':
			b = append(b, '\\', 't')
		case r < ' ':
			b = append(b, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		case r == '\u2028' || r == '\u2029':
			b = append(append(b, `\u202`...), hex[r&15])
		case r == utf8.RuneError && !isReplacement(s[i:]):
			b = append(b, `\ufffd`...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// isReplacement tells U+FFFD itself from an invalid byte.
func isReplacement(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	return size > 1
}

// needsQuoting: what JSON would escape, a backslash aside, and what would not be read as one word.
func needsQuoting(s string) bool {
	if s == "" {
		return true
	}
	for _, r := range s {
		switch {
		case r == ' ' || r == '=' || r == '"' || r < ' ':
			return true
		case r >= utf8.RuneSelf && (r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r)):
			return true
		}
	}
	return false
}
