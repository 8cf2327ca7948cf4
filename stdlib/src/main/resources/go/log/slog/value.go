package slog

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Kind is what a Value holds.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if 0 <= k && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// Value is any Go value; the usual ones take no allocation. Compare with Equal.
type Value struct {
	_    [0]func()
	kind Kind
	num  uint64 // of kinds Bool, Duration, Float64, Int64, Uint64
	text string // of kind String
	any  any    // of the others; a time.Time or []Attr for theirs
}

func (v Value) Kind() Kind { return v.kind }

func StringValue(value string) Value { return Value{kind: KindString, text: value} }

func IntValue(v int) Value { return Int64Value(int64(v)) }

func Int64Value(v int64) Value { return Value{kind: KindInt64, num: uint64(v)} }

func Uint64Value(v uint64) Value { return Value{kind: KindUint64, num: v} }

func Float64Value(v float64) Value { return Value{kind: KindFloat64, num: math.Float64bits(v)} }

func BoolValue(v bool) Value {
	if v {
		return Value{kind: KindBool, num: 1}
	}
	return Value{kind: KindBool}
}

// TimeValue drops the monotonic clock.
func TimeValue(v time.Time) Value { return Value{kind: KindTime, any: v.Round(0)} }

func DurationValue(v time.Duration) Value { return Value{kind: KindDuration, num: uint64(v)} }

// GroupValue leaves empty groups out.
func GroupValue(as ...Attr) Value {
	if slices.ContainsFunc(as, emptyGroup) {
		as = slices.DeleteFunc(slices.Clone(as), emptyGroup)
	}
	return Value{kind: KindGroup, any: as}
}

func emptyGroup(a Attr) bool { return a.Value.kind == KindGroup && len(a.Value.group()) == 0 }

// AnyValue finds the kind that fits v.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return Int64Value(int64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case int64:
		return Int64Value(v)
	case uint:
		return Uint64Value(uint64(v))
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uint64:
		return Uint64Value(v)
	case uintptr:
		return Uint64Value(uint64(v))
	case float32:
		return Float64Value(float64(v))
	case float64:
		return Float64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case []Attr:
		return GroupValue(v...)
	case Value:
		return v
	case LogValuer:
		return Value{kind: KindLogValuer, any: v}
	}
	return Value{any: v}
}

func (v Value) Any() any {
	switch v.kind {
	case KindString:
		return v.text
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return math.Float64frombits(v.num)
	case KindBool:
		return v.num == 1
	case KindDuration:
		return time.Duration(v.num)
	}
	return v.any
}

// String never panics; of a value that is no string it is like fmt's.
func (v Value) String() string {
	if v.kind == KindString {
		return v.text
	}
	return string(v.append(nil))
}

// want panics if v is of another kind.
func (v Value) want(k Kind) {
	if v.kind != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.kind, k))
	}
}

func (v Value) Int64() int64 {
	v.want(KindInt64)
	return int64(v.num)
}

func (v Value) Uint64() uint64 {
	v.want(KindUint64)
	return v.num
}

func (v Value) Bool() bool {
	v.want(KindBool)
	return v.num == 1
}

func (v Value) Duration() time.Duration {
	v.want(KindDuration)
	return time.Duration(v.num)
}

func (v Value) Float64() float64 {
	v.want(KindFloat64)
	return math.Float64frombits(v.num)
}

func (v Value) Time() time.Time {
	v.want(KindTime)
	return v.any.(time.Time)
}

func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

func (v Value) Group() []Attr {
	if v.kind != KindGroup {
		panic("Group: bad kind")
	}
	return v.group()
}

func (v Value) group() []Attr { return v.any.([]Attr) }

// Equal panics if both hold something that cannot be compared.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case KindString:
		return v.text == w.text
	case KindFloat64:
		return v.Float64() == w.Float64()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.group(), w.group(), Attr.Equal)
	case KindAny, KindLogValuer:
		return v.any == w.any
	}
	return v.num == w.num
}

func (v Value) append(dst []byte) []byte {
	switch v.kind {
	case KindString:
		return append(dst, v.text...)
	case KindInt64:
		return strconv.AppendInt(dst, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(dst, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(dst, v.Float64(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(dst, v.num == 1)
	case KindDuration:
		return append(dst, time.Duration(v.num).String()...)
	case KindTime:
		return append(dst, v.Time().String()...)
	}
	return fmt.Append(dst, v.any)
}

// LogValuer is implemented by values that are logged as another.
type LogValuer interface {
	LogValue() Value
}

// maxLogValues bounds a chain of LogValue, which may be endless.
const maxLogValues = 100

// Resolve calls LogValue as long as there is one.
func (v Value) Resolve() (rv Value) {
	first := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", callers(3, 5)))
		}
	}()
	for range maxLogValues {
		if v.kind != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", first.Any()))
}

// callers lists up to n callers.
func callers(skip, n int) string {
	pcs := make([]uintptr, n+1)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(skip+1, pcs)])
	var b strings.Builder
	for i := 1; ; i++ {
		frame, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			return b.String()
		}
		if i == n {
			return b.String() + "(rest of stack elided)\n"
		}
	}
}

// Attr is a value with its key.
type Attr struct {
	Key   string
	Value Value
}

func String(key, value string) Attr { return Attr{key, StringValue(value)} }

func Int64(key string, value int64) Attr { return Attr{key, Int64Value(value)} }

func Int(key string, value int) Attr { return Attr{key, IntValue(value)} }

func Uint64(key string, v uint64) Attr { return Attr{key, Uint64Value(v)} }

func Float64(key string, v float64) Attr { return Attr{key, Float64Value(v)} }

func Bool(key string, v bool) Attr { return Attr{key, BoolValue(v)} }

func Time(key string, v time.Time) Attr { return Attr{key, TimeValue(v)} }

func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }

func Any(key string, value any) Attr { return Attr{key, AnyValue(value)} }

// Group takes keys and values, or Attrs, as Logger.Log does.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attrsOf(args)...)} }

func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

func (a Attr) isEmpty() bool { return a.Key == "" && a.Value.kind == KindAny && a.Value.any == nil }

// badKey is the key of values without one.
const badKey = "!BADKEY"

// nextAttr takes an Attr, or a key and its value, off args.
func nextAttr(args []any) (Attr, []any) {
	switch x := args[0].(type) {
	case Attr:
		return x, args[1:]
	case string:
		if len(args) > 1 {
			return Any(x, args[1]), args[2:]
		}
	}
	return Any(badKey, args[0]), args[1:]
}

func attrsOf(args []any) (attrs []Attr) {
	for len(args) > 0 {
		var a Attr
		a, args = nextAttr(args)
		attrs = append(attrs, a)
	}
	return attrs
}
