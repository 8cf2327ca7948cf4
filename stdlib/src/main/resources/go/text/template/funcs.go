package template

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
	valueType    = reflect.TypeFor[reflect.Value]()
)

var builtins = makeBuiltins()

// makeBuiltins lists the functions that all templates have. Execution knows and, or and call by name.
func makeBuiltins() map[string]reflect.Value {
	funcs := map[string]reflect.Value{}
	for name, f := range builtinNames() {
		funcs[name] = reflect.ValueOf(f)
	}
	return funcs
}

func builtinNames() map[string]any {
	return map[string]any{
		"and":      func(arg0 reflect.Value, args ...reflect.Value) reflect.Value { return arg0 },
		"or":       func(arg0 reflect.Value, args ...reflect.Value) reflect.Value { return arg0 },
		"call":     func(fn reflect.Value, args ...reflect.Value) reflect.Value { return fn },
		"not":      func(arg reflect.Value) bool { return !truth(arg) },
		"html":     HTMLEscaper,
		"js":       JSEscaper,
		"urlquery": URLQueryEscaper,
		"index":    index,
		"slice":    slice,
		"len":      length,
		"print":    fmt.Sprint,
		"printf":   fmt.Sprintf,
		"println":  fmt.Sprintln,
		"eq":       eq,
		"ne":       ne,
		"lt":       lt,
		"le":       le,
		"gt":       gt,
		"ge":       ge,
	}
}

// checkedFunc returns a function as a Value; it panics if f is none that templates can call.
func checkedFunc(name string, f any) reflect.Value {
	if !isName(name) {
		panic(fmt.Errorf("function name %q is not a valid identifier", name))
	}
	v := reflect.ValueOf(f)
	if v.Kind() != reflect.Func {
		panic("value for " + name + " not a function")
	}
	if err := checkResults(name, v.Type()); err != nil {
		panic(err)
	}
	return v
}

func isName(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}

func checkResults(name string, typ reflect.Type) error {
	switch n := typ.NumOut(); {
	case n == 1, n == 2 && typ.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, typ.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// function finds a function by name.
func (t *Template) function(name string) (f reflect.Value, builtin, ok bool) {
	if t.common != nil {
		t.mu.RLock()
		defer t.mu.RUnlock()
		if f := t.execFuncs[name]; f.IsValid() {
			return f, false, true
		}
	}
	f, ok = builtins[name]
	return f, true, ok
}

// safeCall calls a function; a panic is its error.
func safeCall(f reflect.Value, args []reflect.Value) (result reflect.Value, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("%v", r)
		}
	}()
	results := f.Call(args)
	if len(results) == 2 && !results[1].IsNil() {
		return results[0], results[1].Interface().(error)
	}
	return results[0], nil
}

// call calls a function that is a value of the data.
func call(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	fn = concrete(fn)
	if !fn.IsValid() {
		return none, errors.New("call of nil")
	}
	typ := fn.Type()
	if typ.Kind() != reflect.Func {
		return none, fmt.Errorf("non-function %s of type %s", name, typ)
	}
	if err := checkResults(name, typ); err != nil {
		return none, err
	}
	fixed := typ.NumIn()
	if typ.IsVariadic() {
		fixed--
		if len(args) < fixed {
			return none, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), fixed)
		}
	} else if len(args) != fixed {
		return none, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), fixed)
	}
	prepared := make([]reflect.Value, len(args))
	for i, arg := range args {
		var want reflect.Type
		if i < fixed {
			want = typ.In(i)
		} else {
			want = typ.In(fixed).Elem()
		}
		var err error
		if prepared[i], err = prepare(concrete(arg), want); err != nil {
			return none, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(fn, prepared)
}

// prepare makes a value one of a type.
func prepare(v reflect.Value, typ reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(typ) {
			return v, fmt.Errorf("value is nil; should be of type %s", typ)
		}
		return reflect.Zero(typ), nil
	}
	switch {
	case v.Type().AssignableTo(typ):
		return v, nil
	case isInteger(v.Kind()) && isInteger(typ.Kind()):
		return v.Convert(typ), nil
	}
	return reflect.Value{}, fmt.Errorf("value has type %s; should be %s", v.Type(), typ)
}

func isInteger(k reflect.Kind) bool {
	return reflect.Int <= k && k <= reflect.Uintptr
}

func indexValue(v reflect.Value, limit int) (int, error) {
	x := int64(-1)
	switch {
	case !v.IsValid():
		return 0, errors.New("cannot index slice/array with nil")
	case v.CanInt():
		x = v.Int()
	case v.CanUint():
		x = int64(v.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	item = concrete(item)
	if !item.IsValid() {
		return none, errors.New("index of untyped nil")
	}
	for _, i := range indexes {
		i = concrete(i)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return none, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			x, err := indexValue(i, item.Len())
			if err != nil {
				return none, err
			}
			item = item.Index(x)
		case reflect.Map:
			key, err := prepare(i, item.Type().Key())
			if err != nil {
				return none, err
			}
			elem := item.MapIndex(key)
			if !elem.IsValid() {
				elem = reflect.Zero(item.Type().Elem())
			}
			item = elem
		default:
			return none, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	none := reflect.Value{}
	item = concrete(item)
	if !item.IsValid() {
		return none, errors.New("slice of untyped nil")
	}
	item, isNil := indirect(item)
	if isNil {
		return none, errors.New("slice of nil pointer")
	}
	if len(indexes) > 3 {
		return none, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	var limit int
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return none, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return none, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	bounds := [3]int{0, item.Len(), limit}
	for i, v := range indexes {
		x, err := indexValue(v, limit)
		if err != nil {
			return none, err
		}
		bounds[i] = x
	}
	if bounds[0] > bounds[1] {
		return none, fmt.Errorf("invalid slice index: %d > %d", bounds[0], bounds[1])
	}
	if len(indexes) < 3 {
		return item.Slice(bounds[0], bounds[1]), nil
	}
	if bounds[1] > bounds[2] {
		return none, fmt.Errorf("invalid slice index: %d > %d", bounds[1], bounds[2])
	}
	return item.Slice3(bounds[0], bounds[1], bounds[2]), nil
}

func length(item reflect.Value) (int, error) {
	item, isNil := indirect(item)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch item.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return item.Len(), nil
	}
	return 0, fmt.Errorf("len of type %s", item.Type())
}

// Truth.

// IsTrue reports whether a value counts as true: it is not zero, and not empty; ok, whether that can be said.
func IsTrue(val any) (truth, ok bool) {
	return isTrue(reflect.ValueOf(val))
}

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Struct:
		return true, true
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0, true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	}
	return !v.IsZero(), true
}

func truth(v reflect.Value) bool {
	t, _ := isTrue(concrete(v))
	return t
}

// Comparison.

var (
	errBadComparison = errors.New("invalid type for comparison")
	errNoComparison  = errors.New("missing argument for comparison")
)

// basicKind is one Kind for all kinds that compare alike, Invalid for those that have no order.
func basicKind(v reflect.Value) reflect.Kind {
	switch {
	case v.CanInt():
		return reflect.Int
	case v.CanUint():
		return reflect.Uint
	case v.CanFloat():
		return reflect.Float64
	case v.CanComplex():
		return reflect.Complex128
	case v.Kind() == reflect.Bool, v.Kind() == reflect.String:
		return v.Kind()
	}
	return reflect.Invalid
}

func isNilValue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()
	}
	return false
}

func incompatible(a, b reflect.Value) error {
	return fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
}

// eq reports whether the first argument equals one of the others.
func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	if len(arg2) == 0 {
		return false, errNoComparison
	}
	a := concrete(arg1)
	for _, arg := range arg2 {
		same, err := equal(a, concrete(arg))
		if same || err != nil {
			return same, err
		}
	}
	return false, nil
}

func equal(a, b reflect.Value) (bool, error) {
	k, l := basicKind(a), basicKind(b)
	switch {
	case k == reflect.Int && l == reflect.Uint:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case k == reflect.Uint && l == reflect.Int:
		return b.Int() >= 0 && a.Uint() == uint64(b.Int()), nil
	case k != l && a.IsValid() && b.IsValid():
		return false, incompatible(a, b)
	case k != l:
		return false, nil
	}
	switch k {
	case reflect.Bool:
		return a.Bool() == b.Bool(), nil
	case reflect.Int:
		return a.Int() == b.Int(), nil
	case reflect.Uint:
		return a.Uint() == b.Uint(), nil
	case reflect.Float64:
		return a.Float() == b.Float(), nil
	case reflect.Complex128:
		return a.Complex() == b.Complex(), nil
	case reflect.String:
		return a.String() == b.String(), nil
	}
	if a.Kind() != b.Kind() && a.IsValid() && b.IsValid() {
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	}
	if isNilValue(a) || isNilValue(b) {
		return isNilValue(a) == isNilValue(b), nil
	}
	if !b.Type().Comparable() {
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func ne(arg1, arg2 reflect.Value) (bool, error) {
	same, err := eq(arg1, arg2)
	return !same, err
}

func lt(arg1, arg2 reflect.Value) (bool, error) {
	a, b := concrete(arg1), concrete(arg2)
	k, l := basicKind(a), basicKind(b)
	switch {
	case k == reflect.Invalid || l == reflect.Invalid:
		return false, errBadComparison
	case k == reflect.Int && l == reflect.Uint:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case k == reflect.Uint && l == reflect.Int:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case k != l:
		return false, incompatible(a, b)
	}
	switch k {
	case reflect.Int:
		return a.Int() < b.Int(), nil
	case reflect.Uint:
		return a.Uint() < b.Uint(), nil
	case reflect.Float64:
		return a.Float() < b.Float(), nil
	case reflect.String:
		return a.String() < b.String(), nil
	}
	return false, errBadComparison
}

func le(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if less || err != nil {
		return less, err
	}
	return eq(arg1, arg2)
}

func gt(arg1, arg2 reflect.Value) (bool, error) {
	lessOrEqual, err := le(arg1, arg2)
	return err == nil && !lessOrEqual, err
}

func ge(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	return err == nil && !less, err
}

// compareKeys orders the keys of a map.
func compareKeys(a, b reflect.Value) int {
	if a.Kind() == reflect.Interface {
		if a.IsNil() || b.IsNil() {
			return cmp.Compare(btoi(!a.IsNil()), btoi(!b.IsNil()))
		}
		a, b = a.Elem(), b.Elem()
		if a.Type() != b.Type() {
			return cmp.Compare(a.Type().String(), b.Type().String())
		}
	}
	switch basicKind(a) {
	case reflect.Int:
		return cmp.Compare(a.Int(), b.Int())
	case reflect.Uint:
		return cmp.Compare(a.Uint(), b.Uint())
	case reflect.Float64:
		return cmp.Compare(a.Float(), b.Float())
	case reflect.String:
		return cmp.Compare(a.String(), b.String())
	case reflect.Bool:
		return cmp.Compare(btoi(a.Bool()), btoi(b.Bool()))
	case reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		return cmp.Or(cmp.Compare(real(x), real(y)), cmp.Compare(imag(x), imag(y)))
	}
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i := range a.Len() {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	}
	return cmp.Compare(a.Pointer(), b.Pointer())
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Escaping.

var htmlReplacer = strings.NewReplacer("\000", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

// HTMLEscape writes b escaped for HTML.
func HTMLEscape(w io.Writer, b []byte) {
	io.WriteString(w, HTMLEscapeString(string(b)))
}

// HTMLEscapeString returns s escaped for HTML.
func HTMLEscapeString(s string) string {
	return htmlReplacer.Replace(s)
}

// HTMLEscaper returns its arguments, as Sprint prints them, escaped for HTML.
func HTMLEscaper(args ...any) string {
	return HTMLEscapeString(printArgs(args))
}

// JSEscape writes b escaped for a JavaScript string.
func JSEscape(w io.Writer, b []byte) {
	io.WriteString(w, JSEscapeString(string(b)))
}

// JSEscapeString returns s escaped for a JavaScript string.
func JSEscapeString(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		r, width := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\' || r == '\'' || r == '"':
			out.WriteByte('\\')
			out.WriteRune(r)
		case r == '<' || r == '>' || r == '&' || r == '=' || r < ' ':
			fmt.Fprintf(&out, "\\u%04X", r)
		case r >= utf8.RuneSelf && !unicode.IsPrint(r):
			fmt.Fprintf(&out, "\\u%04X", r)
		default:
			out.WriteString(s[i : i+width])
		}
		i += width
	}
	return out.String()
}

// JSEscaper returns its arguments, as Sprint prints them, escaped for a JavaScript string.
func JSEscaper(args ...any) string {
	return JSEscapeString(printArgs(args))
}

// URLQueryEscaper returns its arguments, as Sprint prints them, escaped for the query of a URL.
func URLQueryEscaper(args ...any) string {
	return url.QueryEscape(printArgs(args))
}

func printArgs(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	printed := make([]any, len(args))
	for i, arg := range args {
		printed[i] = arg
		if p, ok := printable(reflect.ValueOf(arg)); ok {
			printed[i] = p
		}
	}
	return fmt.Sprint(printed...)
}
