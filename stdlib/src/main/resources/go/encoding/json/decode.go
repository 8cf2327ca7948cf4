package json

import (
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"
)

// Unmarshaler reads JSON itself; it copies what it keeps of the text.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// Unmarshal reads JSON into what the pointer v points to. A text with an error in it changes nothing; a value that
// does not fit is passed over, and the first of those is the error.
func Unmarshal(data []byte, v any) error {
	if err := checkValid(data); err != nil {
		return err
	}
	return unmarshalTo(data, v, false, false)
}

func unmarshalTo(data []byte, v any, useNumber, disallowUnknown bool) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	return unmarshal(data, v, useNumber, disallowUnknown)
}

// unmarshal reads a text that was checked.
func unmarshal(data []byte, v any, useNumber, disallowUnknown bool) error

func decodeBase64(s string) ([]byte, error) {
	return base64.StdEncoding.DecodeString(s)
}

// Number is a number as JSON spells it.
type Number string

// String returns the text.
func (n Number) String() string { return string(n) }

// Float64 returns the number as a float64.
func (n Number) Float64() (float64, error) {
	return strconv.ParseFloat(string(n), 64)
}

// Int64 returns the number as an int64.
func (n Number) Int64() (int64, error) {
	return strconv.ParseInt(string(n), 10, 64)
}

// SyntaxError is that of a text that is no JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // how many bytes were read
}

func (e *SyntaxError) Error() string { return e.msg }

// UnmarshalTypeError is that of a value that does not fit its variable.
type UnmarshalTypeError struct {
	Value  string       // what stands in the text: "bool", "array", "number -5"
	Type   reflect.Type // of the variable
	Offset int64        // how many bytes were read
	Struct string       // the name of the struct that the variable is in
	Field  string       // the path to the field
}

func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " +
			e.Type.String()
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
}

// UnmarshalFieldError is no longer made.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name +
		" of type " + e.Type.String()
}

// InvalidUnmarshalError is that of an argument that is no pointer to a variable.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// RawMessage is JSON that is written and read as it is.
type RawMessage []byte

// MarshalJSON returns m, null for nil.
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON sets *m to a copy of data.
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[:0], data...)
	return nil
}
