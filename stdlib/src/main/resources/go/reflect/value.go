package reflect

import (
	"errors"
	"iter"
	"unsafe"
)

// Value holds a Go value. The zero Value holds none: IsValid returns false, and most methods panic.
//
// A Value that was reached through a pointer, and only such a one, is addressable: it stands for the variable.
// One that was reached through an unexported field can be read, but neither set nor taken out.
type Value struct {
	held unsafe.Pointer // nil, or what is held; it never changes
}

// A ValueError is the panic of a Value method on a kind that it does not suit.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	on := "zero"
	if e.Kind != Invalid {
		on = e.Kind.String()
	}
	return "reflect: call of " + e.Method + " on " + on + " Value"
}

// ValueOf returns a Value that holds i's dynamic value; the zero Value for nil.
func ValueOf(i any) Value

// Zero returns the zero value of a type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	return zero(typ)
}

func zero(typ Type) Value

// New returns a pointer to a new zero value of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	return newVariable(typ)
}

func newVariable(typ Type) Value

// NewAt returns a pointer of type *typ that is p.
func NewAt(typ Type, p unsafe.Pointer) Value

// Indirect returns what a pointer points to; other values as they are.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// What a Value is.

func (v Value) Kind() Kind
func (v Value) Type() Type
func (v Value) CanAddr() bool
func (v Value) CanSet() bool
func (v Value) CanInterface() bool
func (v Value) IsNil() bool
func (v Value) IsZero() bool
func (v Value) Comparable() bool
func (v Value) Equal(u Value) bool
func (v Value) Interface() (i any)
func (v Value) String() string

// IsValid reports whether v holds a value.
func (v Value) IsValid() bool {
	return v.held != nil
}

// TypeAssert is what v.Interface().(T) is.
func TypeAssert[T any](v Value) (T, bool) {
	if !v.IsValid() {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if !v.CanInterface() {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	t, ok := v.Interface().(T)
	return t, ok
}

// CanInt reports whether v is a signed integer.
func (v Value) CanInt() bool {
	k := v.Kind()
	return Int <= k && k <= Int64
}

// CanUint reports whether v is an unsigned integer.
func (v Value) CanUint() bool {
	k := v.Kind()
	return Uint <= k && k <= Uintptr
}

// CanFloat reports whether v is a float.
func (v Value) CanFloat() bool {
	k := v.Kind()
	return k == Float32 || k == Float64
}

// CanComplex reports whether v is a complex number.
func (v Value) CanComplex() bool {
	k := v.Kind()
	return k == Complex64 || k == Complex128
}

// Reading basic values.

func (v Value) Bool() bool
func (v Value) Int() int64
func (v Value) Uint() uint64
func (v Value) Float() float64
func (v Value) Complex() complex128
func (v Value) Bytes() []byte
func (v Value) Pointer() uintptr
func (v Value) UnsafeAddr() uintptr
func (v Value) UnsafePointer() unsafe.Pointer

// InterfaceData returns two unspecified words.
func (v Value) InterfaceData() [2]uintptr {
	if v.Kind() != Interface {
		panic(&ValueError{"reflect.Value.InterfaceData", v.Kind()})
	}
	return [2]uintptr{}
}

func (v Value) overflow(method string, fits func(Kind) bool) {
	if !fits(v.Kind()) {
		panic(&ValueError{"reflect.Value." + method, v.Kind()})
	}
}

// OverflowComplex reports whether x does not fit v's type.
func (v Value) OverflowComplex(x complex128) bool {
	v.overflow("OverflowComplex", func(Kind) bool { return v.CanComplex() })
	return v.Type().OverflowComplex(x)
}

// OverflowFloat reports whether x does not fit v's type.
func (v Value) OverflowFloat(x float64) bool {
	v.overflow("OverflowFloat", func(Kind) bool { return v.CanFloat() })
	return v.Type().OverflowFloat(x)
}

// OverflowInt reports whether x does not fit v's type.
func (v Value) OverflowInt(x int64) bool {
	v.overflow("OverflowInt", func(Kind) bool { return v.CanInt() })
	return v.Type().OverflowInt(x)
}

// OverflowUint reports whether x does not fit v's type.
func (v Value) OverflowUint(x uint64) bool {
	v.overflow("OverflowUint", func(Kind) bool { return v.CanUint() })
	return v.Type().OverflowUint(x)
}

// Setting variables.

func (v Value) Set(x Value)
func (v Value) SetBool(x bool)
func (v Value) SetInt(x int64)
func (v Value) SetUint(x uint64)
func (v Value) SetFloat(x float64)
func (v Value) SetComplex(x complex128)
func (v Value) SetString(x string)
func (v Value) SetBytes(x []byte)
func (v Value) SetPointer(x unsafe.Pointer)
func (v Value) SetZero()
func (v Value) SetLen(n int)
func (v Value) SetCap(n int)
func (v Value) Grow(n int)
func (v Value) Clear()

// Going into pointers, interfaces, structs and lists.

func (v Value) Addr() Value
func (v Value) Elem() Value
func (v Value) NumField() int
func (v Value) Field(i int) Value
func (v Value) Len() int
func (v Value) Cap() int
func (v Value) Index(i int) Value
func (v Value) Slice(i, j int) Value
func (v Value) Slice3(i, j, k int) Value

// FieldByIndex follows a sequence of field indexes; it panics at a nil pointer.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBeStruct("FieldByIndex")
	for depth, i := range index {
		if depth > 0 && v.Kind() == Pointer && v.Type().Elem().Kind() == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

// FieldByIndexErr follows a sequence of field indexes; a nil pointer is an error.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBeStruct("FieldByIndexErr")
	for depth, i := range index {
		if depth > 0 && v.Kind() == Pointer && v.Type().Elem().Kind() == Struct {
			if v.IsNil() {
				return Value{}, errors.New("reflect: indirection through nil pointer to embedded struct field " +
					v.Type().Elem().Name())
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v, nil
}

func (v Value) mustBeStruct(method string) {
	if v.Kind() != Struct {
		panic(&ValueError{"reflect.Value." + method, v.Kind()})
	}
}

// FieldByName returns a field, a promoted one too; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.mustBeStruct("FieldByName")
	index := v.Type().common().path(name)
	if index == nil {
		return Value{}
	}
	return v.FieldByIndex(index)
}

// FieldByNameFunc returns the field whose name match accepts; the zero Value if there is not just one.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	v.mustBeStruct("FieldByNameFunc")
	if f, ok := v.Type().FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Fields yields the fields of a struct and their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Functions and methods.

func (v Value) NumMethod() int
func (v Value) method(i int) Value

// Method returns the i'th method of v's type bound to v.
func (v Value) Method(i int) Value {
	if !v.IsValid() {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if i < 0 || i >= v.Type().NumMethod() {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return v.method(i)
}

// MethodByName returns a method bound to v; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if !v.IsValid() {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	i := v.Type().common().methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// Methods yields the methods of v's type, and each bound to v.
func (v Value) Methods() iter.Seq2[Method, Value] {
	t := v.Type()
	return func(yield func(Method, Value) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

func (v Value) Call(in []Value) []Value
func (v Value) CallSlice(in []Value) []Value

// MakeFunc returns a function of type typ that hands its arguments to fn and returns what that does.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return makeFunc(typ, fn)
}

func makeFunc(typ Type, fn func([]Value) []Value) Value

// Conversions.

func (v Value) CanConvert(t Type) bool
func (v Value) Convert(t Type) Value

// Maps.

func (v Value) MapIndex(key Value) Value
func (v Value) MapKeys() []Value
func (v Value) SetMapIndex(key, elem Value)

// MapIter goes over the entries of a map.
type MapIter struct {
	m     Value
	at    unsafe.Pointer // the iteration, nil before the first Next
	state int
}

const (
	before = iota
	within
	exhausted
)

// MapRange starts an iteration over a map, which the first Next goes to the first entry of.
func (v Value) MapRange() *MapIter {
	if v.Kind() != Map {
		panic(&ValueError{"reflect.Value.MapRange", v.Kind()})
	}
	return &MapIter{m: v}
}

func (iter *MapIter) check(method string) {
	switch iter.state {
	case before:
		panic(method + " called before Next")
	case exhausted:
		panic(method + " called on exhausted iterator")
	}
}

func (iter *MapIter) key() Value
func (iter *MapIter) value() Value
func (iter *MapIter) advance() bool

// Key returns the entry's key.
func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return iter.key()
}

// Value returns the entry's value.
func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return iter.value()
}

// Next goes to the next entry; false at the end.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.state == exhausted {
		panic("MapIter.Next called on exhausted iterator")
	}
	iter.state = within
	if !iter.advance() {
		iter.state = exhausted
		return false
	}
	return true
}

// Reset makes iter start over, with v.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() && v.Kind() != Map {
		panic(&ValueError{"reflect.MapIter.Reset", v.Kind()})
	}
	iter.m = v
	iter.at = nil
	iter.state = before
}

func (v Value) setIter(method string, x Value)

// SetIterKey sets v to the entry's key.
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.setIter("SetIterKey", iter.key())
}

// SetIterValue sets v to the entry's value.
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.setIter("SetIterValue", iter.value())
}

// Channels.

func (v Value) Send(x Value)
func (v Value) Recv() (x Value, ok bool)
func (v Value) TrySend(x Value) bool
func (v Value) TryRecv() (x Value, ok bool)
func (v Value) Close()

// SelectDir is what a case of a select does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of a select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select does what a select statement with these cases does, and tells the case chosen and what was received.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	fallback := -1
	for i, c := range cases {
		switch c.Dir {
		default:
			panic("reflect.Select: invalid Dir")
		case SelectDefault:
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			fallback = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if c.Chan.IsValid() {
				c.Chan.checkSelect(SendDir, "reflect.Select: SendDir case using recv-only channel")
				if !c.Send.IsValid() {
					panic("reflect.Select: SendDir case missing Send value")
				}
			}
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if c.Chan.IsValid() {
				c.Chan.checkSelect(RecvDir, "reflect.Select: RecvDir case using send-only channel")
			}
		}
	}
	return choose(cases, fallback)
}

func (v Value) checkSelect(dir ChanDir, misuse string) {
	if v.Kind() != Chan {
		panic(&ValueError{"reflect.Select", v.Kind()})
	}
	if v.Type().ChanDir()&dir == 0 {
		panic(misuse)
	}
}

func choose(cases []SelectCase, fallback int) (chosen int, recv Value, recvOK bool)

// Making and filling.

// MakeSlice returns a slice of zero values.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	return makeSlice(typ, len, cap)
}

func makeSlice(typ Type, len, cap int) Value

// MakeChan returns a channel.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	return makeChan(typ, buffer)
}

func makeChan(typ Type, buffer int) Value

// MakeMap returns an empty map.
func MakeMap(typ Type) Value {
	return MakeMapWithSize(typ, 0)
}

// MakeMapWithSize returns an empty map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	return makeMap(typ, n)
}

func makeMap(typ Type, n int) Value

// Append returns s with values appended.
func Append(s Value, x ...Value) Value

// AppendSlice returns s with the elements of t appended.
func AppendSlice(s, t Value) Value

// Copy copies elements of src, a slice or array, or a string if dst is of bytes, to dst, and returns how many.
func Copy(dst, src Value) int

// Swapper returns a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	n := v.Len()
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		swap(slice, i, j)
	}
}

func swap(slice any, i, j int)

// DeepEqual reports whether x and y are equal, contents of pointers, slices, maps and interfaces included.
func DeepEqual(x, y any) bool

// Ranging.

// Seq yields what a for range statement with one variable does.
func (v Value) Seq() iter.Seq[Value] {
	if !v.Type().CanSeq() {
		panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
	}
	switch v.Kind() {
	case Func:
		return func(yield func(Value) bool) {
			v.Call([]Value{MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0]))}
			})})
		}
	case Int, Int8, Int16, Int32, Int64:
		return func(yield func(Value) bool) {
			for i := range v.Int() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return func(yield func(Value) bool) {
			for i := range v.Uint() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value) bool) {
			for i := v.MapRange(); i.Next(); {
				if !yield(i.Key()) {
					return
				}
			}
		}
	case Chan:
		return func(yield func(Value) bool) {
			for {
				x, ok := v.Recv()
				if !ok || !yield(x) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	}
	return func(yield func(Value) bool) {
		for i := range v.indirectArray().Len() {
			if !yield(ValueOf(i)) {
				return
			}
		}
	}
}

// Seq2 yields what a for range statement with two variables does.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if !v.Type().CanSeq2() {
		panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
	}
	switch v.Kind() {
	case Func:
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1]))}
			})})
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for i := v.MapRange(); i.Next(); {
				if !yield(i.Key(), i.Value()) {
					return
				}
			}
		}
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	}
	return func(yield func(Value, Value) bool) {
		list := v.indirectArray()
		for i := range list.Len() {
			if !yield(ValueOf(i), list.Index(i)) {
				return
			}
		}
	}
}

func (v Value) indirectArray() Value {
	if v.Kind() == Pointer {
		return v.Elem()
	}
	return v
}

// SliceHeader is the run-time representation of a slice in compiled programs.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is the run-time representation of a string in compiled programs.
type StringHeader struct {
	Data uintptr
	Len  int
}
