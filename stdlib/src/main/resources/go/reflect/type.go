// Package reflect looks into values and types at run time.
//
// A Type describes a Go type; types are equal by == exactly if they are identical. A Value holds a Go value and,
// if it was reached through a pointer, the variable that the value lives in.
package reflect

import (
	"iter"
	"strconv"
	"unsafe"
)

// Type describes a Go type. Methods that suit some kinds only panic for others; Kind tells which.
type Type interface {
	// Align is the alignment of a variable, in bytes.
	Align() int
	// FieldAlign is the alignment of a field, in bytes.
	FieldAlign() int
	// Method is the i'th method of the method set, exported methods in order of name.
	Method(int) Method
	// Methods yields the methods of the method set.
	Methods() iter.Seq[Method]
	// MethodByName finds a method of the method set.
	MethodByName(string) (Method, bool)
	// NumMethod counts the methods that Method reaches.
	NumMethod() int
	// Name is the name within the package of a defined type, "" for others.
	Name() string
	// PkgPath is the import path of a defined type's package.
	PkgPath() string
	// Size is the number of bytes of a value.
	Size() uintptr
	// String spells the type; packages are named, not given by path.
	String() string
	// Kind is the sort of type.
	Kind() Kind
	// Implements reports whether the type implements the interface type u.
	Implements(u Type) bool
	// AssignableTo reports whether values can be assigned to type u.
	AssignableTo(u Type) bool
	// ConvertibleTo reports whether values can be converted to type u.
	ConvertibleTo(u Type) bool
	// Comparable reports whether == exists for values; it may panic still.
	Comparable() bool
	// Bits is the size of a number, in bits.
	Bits() int
	// ChanDir is the direction of a channel type.
	ChanDir() ChanDir
	// IsVariadic reports whether a function's last parameter is written with "...".
	IsVariadic() bool
	// Elem is the element type of an array, channel, map, pointer or slice.
	Elem() Type
	// Field is the i'th field of a struct.
	Field(i int) StructField
	// Fields yields the fields of a struct.
	Fields() iter.Seq[StructField]
	// FieldByIndex follows a sequence of field indexes.
	FieldByIndex(index []int) StructField
	// FieldByName finds a field, a promoted one too.
	FieldByName(name string) (StructField, bool)
	// FieldByNameFunc finds the only field, at the least depth that has any, whose name match accepts.
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	// In is the type of the i'th parameter of a function.
	In(i int) Type
	// Ins yields the types of a function's parameters.
	Ins() iter.Seq[Type]
	// Key is the key type of a map.
	Key() Type
	// Len is the length of an array type.
	Len() int
	// NumField counts a struct's fields.
	NumField() int
	// NumIn counts a function's parameters.
	NumIn() int
	// NumOut counts a function's results.
	NumOut() int
	// Out is the type of the i'th result of a function.
	Out(i int) Type
	// Outs yields the types of a function's results.
	Outs() iter.Seq[Type]
	// OverflowComplex reports whether x does not fit the complex type.
	OverflowComplex(x complex128) bool
	// OverflowFloat reports whether x does not fit the float type.
	OverflowFloat(x float64) bool
	// OverflowInt reports whether x does not fit the signed integer type.
	OverflowInt(x int64) bool
	// OverflowUint reports whether x does not fit the unsigned integer type.
	OverflowUint(x uint64) bool
	// CanSeq reports whether a for range statement with one variable accepts values.
	CanSeq() bool
	// CanSeq2 reports whether a for range statement with two variables accepts values.
	CanSeq2() bool

	common() *rtype
}

// A Kind is the sort of type that a Type describes.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
	"uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map", "ptr",
	"slice", "string", "struct", "unsafe.Pointer",
}

// String returns the kind's name.
func (k Kind) String() string {
	if uint(k) < uint(len(kindNames)) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is a channel type's direction.
type ChanDir int

const (
	RecvDir ChanDir = 1 << iota
	SendDir
	BothDir = RecvDir | SendDir
)

// String returns the direction as Go writes it.
func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Method describes a method.
type Method struct {
	Name    string
	PkgPath string // of an unexported method
	Type    Type
	Func    Value // with the receiver as first argument; not set for interface types
	Index   int
}

// IsExported reports whether the method's name is exported.
func (m Method) IsExported() bool {
	return m.PkgPath == ""
}

// StructField describes a field of a struct.
type StructField struct {
	Name      string
	PkgPath   string // of an unexported field
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field's name is exported.
func (f StructField) IsExported() bool {
	return f.PkgPath == ""
}

// StructTag is the text behind a field, by convention key:"value" pairs with spaces between.
type StructTag string

// Get returns a key's value, "" if there is none.
func (tag StructTag) Get(key string) string {
	value, _ := tag.Lookup(key)
	return value
}

// Lookup returns a key's value and whether the tag has the key.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	value, ok = lookupTag(string(tag), key)
	if !ok {
		return "", false
	}
	value, err := strconv.Unquote(value)
	if err != nil {
		return "", false
	}
	return value, true
}

// lookupTag finds the quoted value of a key.
func lookupTag(tag, key string) (quoted string, ok bool)

// TypeOf returns the dynamic type of i, nil for a nil interface value.
func TypeOf(i any) Type

// TypeFor returns the type T.
func TypeFor[T any]() Type {
	var pointer *T
	return TypeOf(pointer).Elem()
}

// rtype is the one implementation of Type; there is one object for each type.
type rtype struct {
	descriptor unsafe.Pointer
}

func (t *rtype) common() *rtype {
	return t
}

func (t *rtype) Align() int
func (t *rtype) FieldAlign() int
func (t *rtype) NumMethod() int
func (t *rtype) Name() string
func (t *rtype) PkgPath() string
func (t *rtype) Size() uintptr
func (t *rtype) String() string
func (t *rtype) Kind() Kind
func (t *rtype) Comparable() bool
func (t *rtype) ChanDir() ChanDir
func (t *rtype) IsVariadic() bool
func (t *rtype) Elem() Type
func (t *rtype) In(i int) Type
func (t *rtype) Key() Type
func (t *rtype) Len() int
func (t *rtype) NumField() int
func (t *rtype) NumIn() int
func (t *rtype) NumOut() int
func (t *rtype) Out(i int) Type

func (t *rtype) implements(u Type) bool
func (t *rtype) assignableTo(u Type) bool
func (t *rtype) convertibleTo(u Type) bool

// method describes the i'th method; its function is no valid Value for interface types.
func (t *rtype) method(i int) (name, pkgPath string, typ Type, fn Value)

// methodIndex is the index of an exported method, -1 if there is none.
func (t *rtype) methodIndex(name string) int

// field describes the i'th field.
func (t *rtype) field(i int) (name, pkgPath string, typ Type, tag string, offset uintptr, embedded bool)

func (t *rtype) Bits() int {
	k := t.Kind()
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.Size()) * 8
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return t.implements(u)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return t.assignableTo(u)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return t.convertibleTo(u)
}

func (t *rtype) Method(i int) Method {
	if i < 0 || i >= t.NumMethod() {
		panic("reflect: Method index out of range")
	}
	name, pkgPath, typ, fn := t.method(i)
	return Method{name, pkgPath, typ, fn, i}
}

func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	i := t.methodIndex(name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

func (t *rtype) mustBeStruct(method string) {
	if t.Kind() != Struct {
		panic("reflect: " + method + " of non-struct type " + t.String())
	}
}

func (t *rtype) Field(i int) StructField {
	t.mustBeStruct("Field")
	if i < 0 || i >= t.NumField() {
		panic("reflect: Field index out of bounds")
	}
	f := StructField{Index: []int{i}}
	var tag string
	f.Name, f.PkgPath, f.Type, tag, f.Offset, f.Anonymous = t.field(i)
	f.Tag = StructTag(tag)
	return f
}

func (t *rtype) Fields() iter.Seq[StructField] {
	t.mustBeStruct("Fields")
	return func(yield func(StructField) bool) {
		for i := range t.NumField() {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.mustBeStruct("FieldByIndex")
	var f StructField
	var at Type = t
	for depth, i := range index {
		if depth > 0 {
			at = f.Type
			if at.Kind() == Pointer && at.Elem().Kind() == Struct {
				at = at.Elem()
			}
		}
		f = at.Field(i)
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.mustBeStruct("FieldByName")
	index := t.path(name)
	if index == nil {
		return StructField{}, false
	}
	f := t.FieldByIndex(index)
	f.Index = index
	return f, true
}

// path is the indexes that lead to a field by name; nil if there is none.
func (t *rtype) path(name string) []int

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.mustBeStruct("FieldByNameFunc")
	return t.search(match)
}

// embedding is a struct type met on the way to a field.
type embedding struct {
	typ   *rtype
	index []int
}

// search goes level by level through embedded structs. A type met before, or twice on one level, hides or cancels
// its own fields.
func (t *rtype) search(match func(string) bool) (found StructField, ok bool) {
	level := []embedding{{typ: t}}
	var times, timesNext map[*rtype]int
	seen := map[*rtype]bool{}
	for len(level) > 0 && !ok {
		var next []embedding
		times, timesNext = timesNext, map[*rtype]int{}
		for _, e := range level {
			if seen[e.typ] {
				continue
			}
			seen[e.typ] = true
			for i := range e.typ.NumField() {
				name, _, typ, _, _, embedded := e.typ.field(i)
				if match(name) {
					if ok || times[e.typ] > 1 {
						return StructField{}, false
					}
					found, ok = e.typ.Field(i), true
					found.Index = append(append([]int(nil), e.index...), i)
					continue
				}
				if ok || !embedded {
					continue
				}
				inner := typ
				if inner.Kind() == Pointer {
					inner = inner.Elem()
				}
				if inner.Kind() != Struct {
					continue
				}
				s := inner.common()
				if timesNext[s] > 0 {
					timesNext[s] = 2
					continue
				}
				timesNext[s] = 1
				if times[e.typ] > 1 {
					timesNext[s] = 2
				}
				next = append(next, embedding{s, append(append([]int(nil), e.index...), i)})
			}
		}
		level = next
	}
	return found, ok
}

func (t *rtype) parameters(method string, count func() int, at func(int) Type) iter.Seq[Type] {
	if t.Kind() != Func {
		panic("reflect: " + method + " of non-func type " + t.String())
	}
	return func(yield func(Type) bool) {
		for i := range count() {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) Ins() iter.Seq[Type] {
	return t.parameters("Ins", t.NumIn, t.In)
}

func (t *rtype) Outs() iter.Seq[Type] {
	return t.parameters("Outs", t.NumOut, t.Out)
}

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.Kind() {
	case Complex64:
		return overflowsFloat32(real(x)) || overflowsFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowsFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func (t *rtype) OverflowInt(x int64) bool {
	if k := t.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + t.String())
	}
	return overflowsInt(x, t.Size())
}

func (t *rtype) OverflowUint(x uint64) bool {
	if k := t.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + t.String())
	}
	return overflowsUint(x, t.Size())
}

// overflowsFloat32 reports whether x, an infinity apart, is too large for a float32.
func overflowsFloat32(x float64) bool {
	const largest = 0x1p127 * (1 + (1 - 0x1p-23))
	if x < 0 {
		x = -x
	}
	return largest < x && x <= 0x1p1023*(1+(1-0x1p-52))
}

func overflowsInt(x int64, size uintptr) bool {
	unused := 64 - 8*size
	return x<<unused>>unused != x
}

func overflowsUint(x uint64, size uintptr) bool {
	unused := 64 - 8*size
	return x<<unused>>unused != x
}

func (t *rtype) CanSeq() bool {
	switch t.Kind() {
	case Int8, Int16, Int32, Int64, Int, Uint8, Uint16, Uint32, Uint64, Uint, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return t.yields(1)
	case Pointer:
		return t.Elem().Kind() == Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.yields(2)
	case Pointer:
		return t.Elem().Kind() == Array
	}
	return false
}

// yields reports whether a function type is that of an iterator over n values at a time.
func (t *rtype) yields(n int) bool {
	if t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	y := t.In(0)
	return y.Kind() == Func && y.NumIn() == n && y.NumOut() == 1 && y.Out(0).Kind() == Bool
}

// VisibleFields returns all fields of a struct type that a selector reaches, and those that others hide no more
// than their depth, each before those promoted from it.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := &visibleWalk{byName: map[string]int{}, visiting: map[Type]bool{}}
	w.walk(t)
	visible := w.fields[:0]
	for i := range w.fields {
		if f := &w.fields[i]; f.Name != "" {
			visible = append(visible, *f)
		}
	}
	return visible
}

type visibleWalk struct {
	byName   map[string]int // index in fields
	visiting map[Type]bool
	fields   []StructField
	index    []int
}

// walk adds the fields of t and of the structs embedded there; a hidden one loses its name.
func (w *visibleWalk) walk(t Type) {
	if w.visiting[t] {
		return
	}
	w.visiting[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		w.index = append(w.index, i)
		add := true
		if known, ok := w.byName[f.Name]; ok {
			old := &w.fields[known]
			switch {
			case len(w.index) == len(old.Index):
				old.Name = "" // they cancel each other
				add = false
			case len(w.index) < len(old.Index):
				old.Name = ""
			default:
				add = false
			}
		}
		if add {
			f.Index = append([]int(nil), w.index...)
			w.byName[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
		}
		if f.Anonymous {
			if f.Type.Kind() == Pointer {
				f.Type = f.Type.Elem()
			}
			if f.Type.Kind() == Struct {
				w.walk(f.Type)
			}
		}
		w.index = w.index[:len(w.index)-1]
	}
	delete(w.visiting, t)
}

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type {
	return PointerTo(t)
}

// PointerTo returns the type *t.
func PointerTo(t Type) Type

// SliceOf returns the type []t.
func SliceOf(t Type) Type

// ArrayOf returns the type [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return arrayOf(length, elem)
}

func arrayOf(length int, elem Type) Type

// MapOf returns the type map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return mapOf(key, elem)
}

func mapOf(key, elem Type) Type

// ChanOf returns the channel type of a direction and an element type.
func ChanOf(dir ChanDir, t Type) Type {
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return chanOf(dir, t)
}

func chanOf(dir ChanDir, t Type) Type

// FuncOf returns the function type of parameters and results.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return funcOf(in, out, variadic)
}

func funcOf(in, out []Type, variadic bool) Type

// StructOf returns the struct type of fields; their Offset and Index are ignored.
func StructOf(fields []StructField) Type {
	names := map[string]bool{}
	pkgPath := ""
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
		}
		if !isIdentifier(f.Name) {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if !isExportedName(f.Name) && f.PkgPath == "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if f.PkgPath != "" {
			if pkgPath == "" {
				pkgPath = f.PkgPath
			} else if pkgPath != f.PkgPath {
				panic("reflect.Struct: fields with different PkgPath " + pkgPath + " and " + f.PkgPath)
			}
		}
		if names[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		names[f.Name] = true
	}
	return structOf(fields)
}

func structOf(fields []StructField) Type
func isIdentifier(name string) bool
func isExportedName(name string) bool
