package xml

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// mode says what a field of a struct stands for.
type mode int

const (
	isElement mode = 1 << iota
	isAttr
	isCDATA
	isCharData
	isInnerXML
	isComment
	isAny
	omitsEmpty

	modes = isElement | isAttr | isCDATA | isCharData | isInnerXML | isComment | isAny

	xmlNameField = "XMLName"
)

// field is how a field of a struct is written and read.
type field struct {
	index   []int
	name    string
	space   string
	mode    mode
	parents []string
}

// structure is what is known of a struct type.
type structure struct {
	name   *field // the field XMLName, or nil
	fields []field
}

var structures sync.Map // of *structure by reflect.Type

var (
	nameType = reflect.TypeFor[Name]()
	attrType = reflect.TypeFor[Attr]()
)

func structureOf(typ reflect.Type) (*structure, error) {
	if known, ok := structures.Load(typ); ok {
		return known.(*structure), nil
	}
	s := &structure{}
	if typ.Kind() == reflect.Struct && typ != nameType {
		for i := range typ.NumField() {
			if err := s.addField(typ, typ.Field(i), i); err != nil {
				return nil, err
			}
		}
	}
	known, _ := structures.LoadOrStore(typ, s)
	return known.(*structure), nil
}

func (s *structure) addField(typ reflect.Type, f reflect.StructField, i int) error {
	if !f.IsExported() && !f.Anonymous || f.Tag.Get("xml") == "-" {
		return nil
	}
	if f.Anonymous {
		t := f.Type
		if t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t.Kind() == reflect.Struct {
			inner, err := structureOf(t)
			if err != nil {
				return err
			}
			if s.name == nil {
				s.name = inner.name
			}
			for _, promoted := range inner.fields {
				promoted.index = append([]int{i}, promoted.index...)
				if err := s.add(typ, &promoted); err != nil {
					return err
				}
			}
			return nil
		}
	}
	made, err := newField(typ, f)
	if err != nil {
		return err
	}
	if f.Name == xmlNameField {
		s.name = made
		return nil
	}
	return s.add(typ, made)
}

var modeOfFlag = map[string]mode{
	"attr": isAttr, "cdata": isCDATA, "chardata": isCharData, "innerxml": isInnerXML, "comment": isComment,
	"any": isAny, "omitempty": omitsEmpty,
}

func newField(typ reflect.Type, f reflect.StructField) (*field, error) {
	made := &field{index: f.Index}
	tag := f.Tag.Get("xml")
	if space, rest, ok := strings.Cut(tag, " "); ok {
		made.space, tag = space, rest
	}
	tag, flags, hasFlags := strings.Cut(tag, ",")
	if err := made.setMode(typ, f, tag, flags, hasFlags); err != nil {
		return nil, err
	}
	if made.space != "" && tag == "" {
		return nil, fmt.Errorf("xml: namespace without name in field %s of type %s: %q", f.Name, typ, f.Tag.Get("xml"))
	}
	if f.Name == xmlNameField {
		made.name = tag
		return made, nil
	}
	if tag == "" {
		made.name = f.Name
		if own := ownName(f.Type); own != nil {
			made.space, made.name = own.space, own.name
		}
		return made, nil
	}
	path := strings.Split(tag, ">")
	if path[0] == "" {
		path[0] = f.Name
	}
	last := len(path) - 1
	if path[last] == "" {
		return nil, fmt.Errorf("xml: trailing '>' in field %s of type %s", f.Name, typ)
	}
	made.name = path[last]
	if last > 0 {
		if made.mode&isElement == 0 {
			return nil, fmt.Errorf("xml: %s chain not valid with %s flag", tag, flags)
		}
		made.parents = path[:last]
	}
	if own := ownName(f.Type); made.mode&isElement != 0 && own != nil && own.name != made.name {
		return nil, fmt.Errorf("xml: name %q in tag of %s.%s conflicts with name %q in %s.XMLName",
			made.name, typ, f.Name, own.name, f.Type)
	}
	return made, nil
}

func (made *field) setMode(typ reflect.Type, f reflect.StructField, name, flags string, hasFlags bool) error {
	if !hasFlags {
		made.mode = isElement
		return nil
	}
	for _, flag := range strings.Split(flags, ",") {
		made.mode |= modeOfFlag[flag]
	}
	valid := true
	switch m := made.mode & modes; m {
	case 0:
		made.mode |= isElement
	case isAttr, isCDATA, isCharData, isInnerXML, isComment, isAny, isAny | isAttr:
		valid = f.Name != xmlNameField && (name == "" || m == isAttr)
	default:
		valid = false
	}
	if made.mode&modes == isAny {
		made.mode |= isElement
	}
	if made.mode&omitsEmpty != 0 && made.mode&(isElement|isAttr) == 0 {
		valid = false
	}
	if !valid {
		return fmt.Errorf("xml: invalid tag in field %s of type %s: %q", f.Name, typ, f.Tag.Get("xml"))
	}
	return nil
}

// ownName is the field XMLName of a struct type, if its tag gives the name of the element.
func ownName(typ reflect.Type) *field {
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct {
		return nil
	}
	for i := range typ.NumField() {
		f := typ.Field(i)
		if f.Name != xmlNameField {
			continue
		}
		if own, err := newField(typ, f); err == nil && own.name != "" {
			return own
		}
		break
	}
	return nil
}

// conflicts reports whether two fields claim the same place: one is the other or stands above it.
func (f *field) conflicts(g *field) bool {
	if f.mode&modes != g.mode&modes || f.space != "" && g.space != "" && f.space != g.space {
		return false
	}
	common := min(len(f.parents), len(g.parents))
	for i := range common {
		if f.parents[i] != g.parents[i] {
			return false
		}
	}
	switch {
	case len(f.parents) > common:
		return f.parents[common] == g.name
	case len(g.parents) > common:
		return g.parents[common] == f.name
	}
	return f.name == g.name && f.space == g.space
}

// add adds a field; of those that conflict the least deep counts.
func (s *structure) add(typ reflect.Type, made *field) error {
	var kept []field
	for i := range s.fields {
		old := &s.fields[i]
		if !old.conflicts(made) {
			kept = append(kept, *old)
			continue
		}
		if len(old.index) < len(made.index) {
			return nil
		}
		if len(old.index) == len(made.index) {
			f, g := typ.FieldByIndex(old.index), typ.FieldByIndex(made.index)
			return &TagPathError{typ, f.Name, f.Tag.Get("xml"), g.Name, g.Tag.Get("xml")}
		}
	}
	s.fields = append(kept, *made)
	return nil
}

// TagPathError is that of two fields with conflicting paths.
type TagPathError struct {
	Struct       reflect.Type
	Field1, Tag1 string
	Field2, Tag2 string
}

func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q",
		e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}

// in returns the field of a struct; no Value where it is in an embedded struct that is nil and not to be made.
func (f *field) in(v reflect.Value, makes bool) reflect.Value {
	for i, x := range f.index {
		if i > 0 && v.Kind() == reflect.Pointer && v.Type().Elem().Kind() == reflect.Struct {
			if v.IsNil() {
				if !makes {
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// as returns v, or a pointer to it, as an interface type that it implements.
func as[T any](v reflect.Value) (_ T, at reflect.Value, ok bool) {
	if v.IsValid() && v.CanInterface() {
		if t, ok := v.Interface().(T); ok {
			return t, v, true
		}
		if v.CanAddr() {
			if t, ok := v.Addr().Interface().(T); ok {
				return t, v.Addr(), true
			}
		}
	}
	var none T
	return none, v, false
}

func receiverType(v any) string {
	t := reflect.TypeOf(v)
	if t.Name() != "" {
		return t.String()
	}
	return "(" + t.String() + ")"
}
