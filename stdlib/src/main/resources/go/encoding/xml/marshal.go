package xml

import (
	"bufio"
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// Header is an XML declaration, which Marshal does not write.
const Header = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// Marshaler writes itself as an element.
type Marshaler interface {
	MarshalXML(e *Encoder, start StartElement) error
}

// MarshalerAttr makes an attribute of itself; one without name is left out.
type MarshalerAttr interface {
	MarshalXMLAttr(name Name) (Attr, error)
}

// UnsupportedTypeError is that of a type that XML has nothing for.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string {
	return "xml: unsupported type: " + e.Type.String()
}

// Marshal returns v as XML.
func Marshal(v any) ([]byte, error) {
	return MarshalIndent(v, "", "")
}

// MarshalIndent returns v as XML with each element on a line that begins with prefix and is indented.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	enc.Indent(prefix, indent)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	if err := enc.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// An Encoder writes XML to a stream.
type Encoder struct {
	w              *bufio.Writer
	prefix, indent string
	depth          int
	justOpened     bool // nothing stands in the element yet
	begun          bool
	tags           []tag
	seq            int
	closed         bool
	err            error
}

// tag is an open element, or without name the bottom of what a method may close.
type tag struct {
	name     Name
	prefixes map[string]string // name spaces of the prefixes that its start tag declares
}

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder {
	return &Encoder{w: bufio.NewWriter(w)}
}

// Indent puts each element on a line that begins with prefix and is indented.
func (enc *Encoder) Indent(prefix, indent string) {
	enc.prefix = prefix
	enc.indent = indent
}

// Encode writes v.
func (enc *Encoder) Encode(v any) error {
	if err := enc.value(reflect.ValueOf(v), nil, nil); err != nil {
		return err
	}
	return enc.w.Flush()
}

// EncodeElement writes v as an element with the given start tag.
func (enc *Encoder) EncodeElement(v any, start StartElement) error {
	if err := enc.value(reflect.ValueOf(v), nil, &start); err != nil {
		return err
	}
	return enc.w.Flush()
}

// Flush writes what is buffered.
func (enc *Encoder) Flush() error {
	return enc.w.Flush()
}

// Close flushes; elements left open are an error.
func (enc *Encoder) Close() error {
	if enc.closed {
		return nil
	}
	enc.closed = true
	if err := enc.w.Flush(); err != nil {
		return err
	}
	if n := len(enc.tags); n > 0 {
		return fmt.Errorf("unclosed tag <%s>", enc.tags[n-1].name.Local)
	}
	return nil
}

// EncodeToken writes a token.
func (enc *Encoder) EncodeToken(t Token) error {
	switch t := t.(type) {
	case StartElement:
		if err := enc.start(&t); err != nil {
			return err
		}
	case EndElement:
		if err := enc.end(t.Name); err != nil {
			return err
		}
	case CharData:
		enc.put(escaped(string(t), false))
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return fmt.Errorf("xml: EncodeToken of Comment containing --> marker")
		}
		enc.put("<!--", string(t), "-->")
	case ProcInst:
		switch {
		case t.Target == "xml" && enc.w.Buffered() != 0:
			return fmt.Errorf("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		case !isName(t.Target):
			return fmt.Errorf("xml: EncodeToken of ProcInst with invalid Target")
		case bytes.Contains(t.Inst, []byte("?>")):
			return fmt.Errorf("xml: EncodeToken of ProcInst containing ?> marker")
		}
		enc.put("<?", t.Target)
		if len(t.Inst) > 0 {
			enc.put(" ", string(t.Inst))
		}
		enc.put("?>")
	case Directive:
		if !isDirective(t) {
			return fmt.Errorf("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		enc.put("<!", string(t), ">")
	default:
		return fmt.Errorf("xml: EncodeToken of invalid token type")
	}
	return enc.err
}

// isDirective reports whether brackets, quotes and comments are closed.
func isDirective(text []byte) bool {
	depth := 0
	var quote byte
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case bytes.HasPrefix(text[i:], []byte("<!--")):
			end := bytes.Index(text[i:], []byte("-->"))
			if end < 0 {
				return false
			}
			i += end + 2
		case c == '<':
			depth++
		case c == '>':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0 && quote == 0
}

// Output.

func (enc *Encoder) put(texts ...string) {
	if enc.closed && enc.err == nil {
		enc.err = errors.New("use of closed Encoder")
	}
	for _, s := range texts {
		if enc.err == nil {
			_, enc.err = enc.w.WriteString(s)
		}
	}
}

// newline begins the line of a tag: change is 1 for a start tag, -1 for an end tag, else 0.
func (enc *Encoder) newline(change int) {
	if enc.prefix == "" && enc.indent == "" {
		return
	}
	if change < 0 {
		enc.depth--
		if enc.justOpened {
			enc.justOpened = false
			return
		}
	}
	if enc.begun {
		enc.put("\n")
	}
	enc.begun = true
	enc.put(enc.prefix, strings.Repeat(enc.indent, enc.depth))
	if change > 0 {
		enc.depth++
		enc.justOpened = true
	} else if change < 0 {
		enc.justOpened = false
	}
}

func (enc *Encoder) start(e *StartElement) error {
	if e.Name.Local == "" {
		return fmt.Errorf("xml: start tag with no name")
	}
	enc.tags = append(enc.tags, tag{name: e.Name})
	enc.newline(1)
	enc.put("<", e.Name.Local)
	if e.Name.Space != "" {
		enc.put(` xmlns="`, escaped(e.Name.Space, true), `"`)
	}
	for _, a := range e.Attr {
		if a.Name.Local == "" {
			continue
		}
		enc.put(" ")
		if a.Name.Space != "" {
			enc.put(enc.attrPrefix(a.Name.Space), ":")
		}
		enc.put(a.Name.Local, `="`, escaped(a.Value, true), `"`)
	}
	enc.put(">")
	return nil
}

func (enc *Encoder) end(name Name) error {
	if name.Local == "" {
		return fmt.Errorf("xml: end tag with no name")
	}
	n := len(enc.tags)
	if n == 0 || enc.tags[n-1].name.Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	if top := enc.tags[n-1].name; top != name {
		if top.Local != name.Local {
			return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.Local)
		}
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s",
			name.Local, name.Space, top.Local, top.Space)
	}
	enc.tags = enc.tags[:n-1]
	enc.newline(-1)
	enc.put("</", name.Local, ">")
	return nil
}

// spaceOf returns the name space of a prefix that an open element declares.
func (enc *Encoder) spaceOf(prefix string) string {
	for i := len(enc.tags) - 1; i >= 0; i-- {
		if space := enc.tags[i].prefixes[prefix]; space != "" {
			return space
		}
	}
	return ""
}

// attrPrefix returns a prefix for a name space, which it declares if need be.
func (enc *Encoder) attrPrefix(space string) string {
	for _, t := range enc.tags {
		for prefix, known := range t.prefixes {
			if known == space {
				return prefix
			}
		}
	}
	if space == xmlURL {
		return xmlPrefix
	}
	prefix := strings.TrimRight(space, "/")
	prefix = prefix[strings.LastIndexByte(prefix, '/')+1:]
	if !isName(prefix) || strings.Contains(prefix, ":") {
		prefix = "_"
	}
	if len(prefix) >= 3 && strings.EqualFold(prefix[:3], "xml") {
		prefix = "_" + prefix
	}
	if enc.spaceOf(prefix) != "" {
		for enc.seq++; ; enc.seq++ {
			if id := prefix + "_" + strconv.Itoa(enc.seq); enc.spaceOf(id) == "" {
				prefix = id
				break
			}
		}
	}
	top := &enc.tags[len(enc.tags)-1]
	if top.prefixes == nil {
		top.prefixes = map[string]string{}
	}
	top.prefixes[prefix] = space
	enc.put("xmlns:", prefix, `="`, escaped(space, true), `" `)
	return prefix
}

// Values.

// value writes a value; its name comes from the template, its type or the field that it is in.
func (enc *Encoder) value(v reflect.Value, f *field, template *StartElement) error {
	if template != nil && template.Name.Local == "" {
		return fmt.Errorf("xml: EncodeElement of StartElement with missing name")
	}
	if !v.IsValid() || f != nil && f.mode&omitsEmpty != 0 && isEmpty(v) {
		return nil
	}
	v, isNil := indirect(v)
	if isNil {
		return nil
	}
	if m, at, ok := as[Marshaler](v); ok {
		return enc.method(m, defaultStart(at.Type(), f, template))
	}
	if m, at, ok := as[encoding.TextMarshaler](v); ok {
		start := defaultStart(at.Type(), f, template)
		if err := enc.start(&start); err != nil {
			return err
		}
		text, err := m.MarshalText()
		if err != nil {
			return err
		}
		enc.put(escaped(string(text), true))
		return enc.end(start.Name)
	}
	typ := v.Type()
	if (v.Kind() == reflect.Slice || v.Kind() == reflect.Array) && typ.Elem().Kind() != reflect.Uint8 {
		for i := range v.Len() {
			if err := enc.value(v.Index(i), f, template); err != nil {
				return err
			}
		}
		return nil
	}
	s, err := structureOf(typ)
	if err != nil {
		return err
	}
	start, err := enc.startFor(s, v, f, template)
	if err != nil {
		return err
	}
	if err := enc.start(&start); err != nil {
		return err
	}
	if v.Kind() == reflect.Struct {
		err = enc.content(s, v)
	} else {
		var text string
		if text, err = simple(v); err == nil {
			enc.put(escaped(text, true))
		}
	}
	if err != nil {
		return err
	}
	if err := enc.end(start.Name); err != nil {
		return err
	}
	return enc.err
}

func indirect(v reflect.Value) (_ reflect.Value, isNil bool) {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return false
	}
	return v.IsZero()
}

func defaultStart(typ reflect.Type, f *field, template *StartElement) StartElement {
	switch {
	case template != nil:
		return template.Copy()
	case f != nil && f.name != "":
		return StartElement{Name: Name{f.space, f.name}}
	case typ.Name() != "":
		return StartElement{Name: Name{Local: typ.Name()}}
	}
	return StartElement{Name: Name{Local: typ.Elem().Name()}}
}

// method lets a value write itself; it must close what it opens.
func (enc *Encoder) method(m Marshaler, start StartElement) error {
	enc.tags = append(enc.tags, tag{})
	n := len(enc.tags)
	if err := m.MarshalXML(enc, start); err != nil {
		return err
	}
	if len(enc.tags) > n {
		return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed",
			receiverType(m), enc.tags[len(enc.tags)-1].name.Local)
	}
	enc.tags = enc.tags[:n-1]
	return nil
}

// startFor makes the start tag of a value.
func (enc *Encoder) startFor(s *structure, v reflect.Value, f *field, template *StartElement) (StartElement, error) {
	var start StartElement
	if template != nil {
		start = template.Copy()
	} else if s.name != nil {
		if s.name.name != "" {
			start.Name = Name{s.name.space, s.name.name}
		} else if fv := s.name.in(v, false); fv.IsValid() {
			if name, ok := fv.Interface().(Name); ok && name.Local != "" {
				start.Name = name
			}
		}
	}
	if start.Name.Local == "" && f != nil {
		start.Name = Name{f.space, f.name}
	}
	if start.Name.Local == "" {
		name, _, _ := strings.Cut(v.Type().Name(), "[")
		if name == "" {
			return start, &UnsupportedTypeError{v.Type()}
		}
		start.Name.Local = name
	}
	for i := range s.fields {
		a := &s.fields[i]
		if a.mode&isAttr == 0 {
			continue
		}
		fv := a.in(v, false)
		if !fv.IsValid() || a.mode&omitsEmpty != 0 && isEmpty(fv) || fv.Kind() == reflect.Interface && fv.IsNil() {
			continue
		}
		if err := enc.attr(&start, Name{a.space, a.name}, fv); err != nil {
			return start, err
		}
	}
	if n := len(enc.tags); s.name != nil && start.Name.Space == "" && s.name.space == "" && s.name.name == "" &&
		n != 0 && enc.tags[n-1].name.Space != "" {
		start.Attr = append(start.Attr, Attr{Name{"", xmlnsPrefix}, ""})
	}
	return start, nil
}

func (enc *Encoder) attr(start *StartElement, name Name, v reflect.Value) error {
	if m, _, ok := as[MarshalerAttr](v); ok {
		a, err := m.MarshalXMLAttr(name)
		if err == nil && a.Name.Local != "" {
			start.Attr = append(start.Attr, a)
		}
		return err
	}
	if m, _, ok := as[encoding.TextMarshaler](v); ok {
		text, err := m.MarshalText()
		if err == nil {
			start.Attr = append(start.Attr, Attr{name, string(text)})
		}
		return err
	}
	if v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8 {
		for i := range v.Len() {
			if err := enc.attr(start, name, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if v.Type() == attrType {
		start.Attr = append(start.Attr, v.Interface().(Attr))
		return nil
	}
	text, err := simple(v)
	if err == nil {
		start.Attr = append(start.Attr, Attr{name, text})
	}
	return err
}

// simple is the text of a value of a basic type or of bytes.
func simple(v reflect.Value) (string, error) {
	switch {
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10), nil
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10), nil
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()), nil
	case v.Kind() == reflect.String:
		return v.String(), nil
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool()), nil
	case (v.Kind() == reflect.Slice || v.Kind() == reflect.Array) && v.Type().Elem().Kind() == reflect.Uint8:
		b := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(b), v)
		return string(b), nil
	}
	return "", &UnsupportedTypeError{v.Type()}
}

// content writes the fields of a struct; the elements around them stay open while the next field wants them.
func (enc *Encoder) content(s *structure, v reflect.Value) error {
	var around []string
	for i := range s.fields {
		f := &s.fields[i]
		if f.mode&isAttr != 0 {
			continue
		}
		fv := f.in(v, false)
		if !fv.IsValid() {
			continue
		}
		var err error
		if f.mode&isInnerXML == 0 {
			if around, err = enc.leave(around, f.parents); err != nil {
				return err
			}
		}
		done := true
		switch f.mode & modes {
		case isCDATA, isCharData:
			err = enc.text(fv, f.mode&isCDATA != 0)
		case isComment:
			err = enc.comment(v, fv)
		case isInnerXML:
			done = enc.raw(fv)
		default:
			done = false
			isNil := (fv.Kind() == reflect.Pointer || fv.Kind() == reflect.Interface) && fv.IsNil()
			if len(f.parents) > len(around) && !isNil {
				for _, parent := range f.parents[len(around):] {
					if err := enc.start(&StartElement{Name: Name{Local: parent}}); err != nil {
						return err
					}
				}
				around = append(around, f.parents[len(around):]...)
			}
		}
		if !done {
			err = enc.value(fv, f, nil)
		}
		if err != nil {
			return err
		}
	}
	if _, err := enc.leave(around, nil); err != nil {
		return err
	}
	return enc.err
}

// leave closes the elements that are not among those wanted, and returns what is left.
func (enc *Encoder) leave(around, wanted []string) ([]string, error) {
	keep := 0
	for keep < len(around) && keep < len(wanted) && around[keep] == wanted[keep] {
		keep++
	}
	for i := len(around) - 1; i >= keep; i-- {
		if err := enc.end(Name{Local: around[i]}); err != nil {
			return nil, err
		}
	}
	return around[:keep], nil
}

func (enc *Encoder) text(v reflect.Value, cdata bool) error {
	text := ""
	if m, _, ok := as[encoding.TextMarshaler](v); ok {
		b, err := m.MarshalText()
		if err != nil {
			return err
		}
		text = string(b)
	} else if v, isNil := indirect(v); !isNil {
		if s, err := simple(v); err == nil && v.Kind() != reflect.Array {
			text = s
		}
	}
	switch {
	case !cdata:
		enc.put(escaped(text, true))
	case text != "":
		enc.put("<![CDATA[", strings.ReplaceAll(text, "]]>", "]]]]><![CDATA[>"), "]]>")
	}
	return enc.err
}

func (enc *Encoder) comment(v, f reflect.Value) error {
	f, _ = indirect(f)
	if f.Kind() != reflect.String && !(f.Kind() == reflect.Slice && f.Type().Elem().Kind() == reflect.Uint8) {
		return fmt.Errorf("xml: bad type for comment field of %s", v.Type())
	}
	text, _ := simple(f)
	if text == "" {
		return nil
	}
	enc.newline(0)
	if strings.Contains(text, "--") {
		return fmt.Errorf(`xml: comments must not contain "--"`)
	}
	if strings.HasSuffix(text, "-") {
		text += " "
	}
	enc.put("<!--", text, "-->")
	return nil
}

// raw writes XML as it is; false if the field is of another type.
func (enc *Encoder) raw(v reflect.Value) bool {
	v, _ = indirect(v)
	switch x := v.Interface().(type) {
	case []byte:
		enc.put(string(x))
	case string:
		enc.put(x)
	default:
		return false
	}
	return true
}
