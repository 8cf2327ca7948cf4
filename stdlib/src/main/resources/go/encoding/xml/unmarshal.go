package xml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Unmarshaler reads an element itself, up to its end.
type Unmarshaler interface {
	UnmarshalXML(d *Decoder, start StartElement) error
}

// UnmarshalerAttr reads an attribute itself.
type UnmarshalerAttr interface {
	UnmarshalXMLAttr(attr Attr) error
}

// UnmarshalError is that of an element of another name than the type has.
type UnmarshalError string

func (e UnmarshalError) Error() string { return string(e) }

// Unmarshal reads the first element of data into what v points to.
func Unmarshal(data []byte, v any) error {
	return NewDecoder(bytes.NewReader(data)).Decode(v)
}

// Decode reads the next element into what v points to.
func (d *Decoder) Decode(v any) error {
	return d.DecodeElement(v, nil)
}

// DecodeElement is Decode, for an element whose start tag has been read.
func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	p := reflect.ValueOf(v)
	if p.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if p.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.element(p.Elem(), start)
}

// Skip reads to the end of the innermost element.
func (d *Decoder) Skip() error {
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}

const maxDepth = 10000

// target follows or makes the pointer that v is.
func target(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface && !v.IsNil() {
		if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() {
			v = e
		}
	}
	return pointee(v)
}

func pointee(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Pointer {
		return v
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	return v.Elem()
}

// element reads an element into a variable.
func (d *Decoder) element(v reflect.Value, start *StartElement) error {
	if len(d.open) > maxDepth {
		return errors.New("exceeded max depth")
	}
	for start == nil {
		t, err := d.Token()
		if err != nil {
			return err
		}
		if e, ok := t.(StartElement); ok {
			start = &e
		}
	}
	v = target(v)
	if u, _, ok := as[Unmarshaler](v); ok {
		return d.method(u, start)
	}
	if u, _, ok := as[encoding.TextUnmarshaler](v); ok {
		text, err := d.plainText()
		if err != nil {
			return err
		}
		return u.UnmarshalText(text)
	}
	r := reading{d: d}
	switch k := v.Kind(); {
	case k == reflect.Interface:
		return d.Skip()
	case k == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8:
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		err := d.element(v.Index(n), start)
		if err != nil {
			v.SetLen(n)
		}
		return err
	case k == reflect.Struct && v.Type() == nameType:
		v.Set(reflect.ValueOf(start.Name))
	case k == reflect.Struct:
		if err := r.begin(v, start); err != nil {
			return err
		}
	case k == reflect.Slice, reflect.Bool <= k && k <= reflect.Float64, k == reflect.String:
		r.text = v
	default:
		return errors.New("unknown type " + v.Type().String())
	}
	return r.content()
}

// method lets a value read its element, all of it.
func (d *Decoder) method(u Unmarshaler, start *StartElement) error {
	// The mark lies below the element: when that is closed, it is uncovered and the tokens end.
	n := max(len(d.open)-1, 0)
	d.open = slices.Insert(d.open, n, element{isEnd: true})
	before := d.inMethod
	d.inMethod = true
	err := u.UnmarshalXML(d, *start)
	d.inMethod = before
	complete := len(d.open) == n+1
	d.open = slices.Delete(d.open, n, n+1)
	if err == nil && !complete {
		err = fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiverType(u), start.Name.Local)
	}
	return err
}

// plainText reads to the end of an element and returns its own text.
func (d *Decoder) plainText() ([]byte, error) {
	var text []byte
	for depth := 1; depth > 0; {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case CharData:
			if depth == 1 {
				text = append(text, t...)
			}
		case StartElement:
			depth++
		case EndElement:
			depth--
		}
	}
	return text, nil
}

// reading is an element on its way into a variable.
type reading struct {
	d         *Decoder
	s         *structure
	v         reflect.Value // the struct, if it is one
	text      reflect.Value // what gets the text, and so on; no Value if nothing does
	comment   reflect.Value
	inner     reflect.Value
	any       reflect.Value
	innerFrom int
}

// begin sets the name and attributes of a struct and finds the fields that get the rest.
func (r *reading) begin(v reflect.Value, start *StartElement) error {
	s, err := structureOf(v.Type())
	if err != nil {
		return err
	}
	r.s, r.v = s, v
	if err := r.name(start); err != nil {
		return err
	}
	for _, a := range start.Attr {
		if err := r.attr(a); err != nil {
			return err
		}
	}
	first := func(to *reflect.Value, f *field) bool {
		if to.IsValid() {
			return false
		}
		*to = f.in(v, true)
		return true
	}
	for i := range s.fields {
		f := &s.fields[i]
		switch f.mode & modes {
		case isCDATA, isCharData:
			first(&r.text, f)
		case isComment:
			first(&r.comment, f)
		case isAny, isAny | isElement:
			first(&r.any, f)
		case isInnerXML:
			if first(&r.inner, f) {
				if r.d.saved == nil {
					r.d.saved = new(bytes.Buffer)
				} else {
					r.innerFrom = r.d.savedLength()
				}
			}
		}
	}
	return nil
}

func (r *reading) name(start *StartElement) error {
	f := r.s.name
	if f == nil {
		return nil
	}
	if f.name != "" && f.name != start.Name.Local {
		return UnmarshalError("expected element type <" + f.name + "> but have <" + start.Name.Local + ">")
	}
	if f.space != "" && f.space != start.Name.Space {
		have := start.Name.Space
		if have == "" {
			have = "no name space"
		}
		return UnmarshalError("expected element <" + f.name + "> in name space " + f.space + " but have " + have)
	}
	if fv := f.in(r.v, true); fv.Type() == nameType {
		fv.Set(reflect.ValueOf(start.Name))
	}
	return nil
}

func (r *reading) attr(a Attr) error {
	var rest *field
	taken := false
	for i := range r.s.fields {
		f := &r.s.fields[i]
		switch f.mode & modes {
		case isAttr:
			if a.Name.Local == f.name && (f.space == "" || f.space == a.Name.Space) {
				taken = true
				if err := r.d.attr(f.in(r.v, true), a); err != nil {
					return err
				}
			}
		case isAny | isAttr:
			if rest == nil {
				rest = f
			}
		}
	}
	if taken || rest == nil {
		return nil
	}
	return r.d.attr(rest.in(r.v, true), a)
}

func (d *Decoder) attr(v reflect.Value, a Attr) error {
	v = pointee(v)
	if u, _, ok := as[UnmarshalerAttr](v); ok {
		return u.UnmarshalXMLAttr(a)
	}
	if u, _, ok := as[encoding.TextUnmarshaler](v); ok {
		return u.UnmarshalText([]byte(a.Value))
	}
	switch {
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8:
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		err := d.attr(v.Index(n), a)
		if err != nil {
			v.SetLen(n)
		}
		return err
	case v.Type() == attrType:
		v.Set(reflect.ValueOf(a))
		return nil
	}
	return setText(v, []byte(a.Value))
}

// content reads to the end of the element.
func (r *reading) content() error {
	var text, comment, inner []byte
	for done := false; !done; {
		before := 0
		if r.inner.IsValid() {
			before = r.d.savedLength()
		}
		t, err := r.d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case StartElement:
			if err := r.child(&t); err != nil {
				return err
			}
		case EndElement:
			if r.inner.IsValid() {
				inner = bytes.Clone(r.d.saved.Bytes()[r.innerFrom:before])
				if r.innerFrom == 0 {
					r.d.saved = nil
				}
			}
			done = true
		case CharData:
			if r.text.IsValid() {
				text = append(text, t...)
			}
		case Comment:
			if r.comment.IsValid() {
				comment = append(comment, t...)
			}
		}
	}
	if u, _, ok := as[encoding.TextUnmarshaler](r.text); ok {
		if err := u.UnmarshalText(text); err != nil {
			return err
		}
	} else if r.text.IsValid() {
		if err := setText(r.text, text); err != nil {
			return err
		}
	}
	setBytes(r.comment, comment)
	setBytes(r.inner, inner)
	return nil
}

func setBytes(v reflect.Value, b []byte) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(string(b))
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			v.SetBytes(b)
		}
	}
}

// child reads an element within into the field that it is for; others are passed over.
func (r *reading) child(start *StartElement) error {
	if r.v.IsValid() {
		taken, err := r.path(nil, start)
		if taken || err != nil {
			return err
		}
		if r.any.IsValid() {
			return r.d.element(r.any, start)
		}
	}
	return r.d.Skip()
}

// path reads an element that parents lead to into its field, or goes on along the path of one.
func (r *reading) path(parents []string, start *StartElement) (taken bool, err error) {
	n := len(parents)
	var next []string
	for i := range r.s.fields {
		f := &r.s.fields[i]
		if f.mode&isElement == 0 || len(f.parents) < n || f.space != "" && f.space != start.Name.Space ||
			!slices.Equal(f.parents[:n], parents) {
			continue
		}
		if len(f.parents) == n {
			if f.name == start.Name.Local {
				return true, r.d.element(f.in(r.v, true), start)
			}
		} else if f.parents[n] == start.Name.Local {
			next = f.parents[:n+1]
			break
		}
	}
	if next == nil {
		return false, nil
	}
	for {
		t, err := r.d.Token()
		if err != nil {
			return true, err
		}
		switch t := t.(type) {
		case StartElement:
			taken, err := r.path(next, &t)
			if err == nil && !taken {
				err = r.d.Skip()
			}
			if err != nil {
				return true, err
			}
		case EndElement:
			return true, nil
		}
	}
}

// setText sets a variable of a basic type or of bytes from text.
func setText(to reflect.Value, text []byte) error {
	v := pointee(to)
	s := strings.TrimSpace(string(text))
	empty := len(text) == 0
	switch {
	case v.CanInt():
		n, err := strconv.ParseInt(s, 10, v.Type().Bits())
		if err != nil && !empty {
			return err
		}
		v.SetInt(n)
	case v.CanUint():
		n, err := strconv.ParseUint(s, 10, v.Type().Bits())
		if err != nil && !empty {
			return err
		}
		v.SetUint(n)
	case v.CanFloat():
		x, err := strconv.ParseFloat(s, v.Type().Bits())
		if err != nil && !empty {
			return err
		}
		v.SetFloat(x)
	case v.Kind() == reflect.Bool:
		b, err := strconv.ParseBool(s)
		if err != nil && !empty {
			return err
		}
		v.SetBool(b)
	case v.Kind() == reflect.String:
		v.SetString(string(text))
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		v.SetBytes(append([]byte{}, text...))
	default:
		return errors.New("cannot unmarshal into " + to.Type().String())
	}
	return nil
}
