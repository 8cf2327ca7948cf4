// Package json writes Go values as JSON and reads JSON into Go variables (RFC 8259).
//
// Fields of structs go by the name in their tag json:"name,options", else by their own. The options are omitempty,
// omitzero and string; the name "-" leaves a field out.
package json

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strconv"
)

// Marshaler writes itself as JSON.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

type isZeroer interface {
	IsZero() bool
}

// Marshal returns v as JSON.
func Marshal(v any) ([]byte, error) {
	return marshal(v, true)
}

// MarshalIndent returns v as JSON on lines that begin with prefix and are indented.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndent(nil, b, prefix, indent)
}

func marshal(v any, html bool) ([]byte, error)

// Valid reports whether data is JSON.
func Valid(data []byte) bool {
	return checkValid(data) == nil
}

func checkValid(data []byte) error {
	if msg, offset := check(data); msg != "" {
		return &SyntaxError{msg, offset}
	}
	return nil
}

func check(data []byte) (msg string, offset int64)

// Compact appends src to dst without spaces.
func Compact(dst *bytes.Buffer, src []byte) error {
	out, msg, offset := compact(nil, src)
	if msg != "" {
		return &SyntaxError{msg, offset}
	}
	dst.Write(out)
	return nil
}

func compact(dst, src []byte) (out []byte, msg string, offset int64)

// Indent appends src to dst on lines that begin with prefix, but for the first, and are indented.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	out, err := appendIndent(nil, src, prefix, indent)
	if err != nil {
		return err
	}
	dst.Write(out)
	return nil
}

func appendIndent(dst, src []byte, prefix, by string) ([]byte, error) {
	out, msg, offset := indent(dst, src, prefix, by)
	if msg != "" {
		return nil, &SyntaxError{msg, offset}
	}
	return out, nil
}

func indent(dst, src []byte, prefix, indent string) (out []byte, msg string, offset int64)

// HTMLEscape appends src to dst with what HTML would read as tags escaped.
func HTMLEscape(dst *bytes.Buffer, src []byte) {
	dst.Write(escapeHTML(nil, src))
}

func escapeHTML(dst, src []byte) []byte

// UnsupportedTypeError is that of a type that JSON has no values for.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string {
	return "json: unsupported type: " + e.Type.String()
}

// UnsupportedValueError is that of a value that JSON has nothing for.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string {
	return "json: unsupported value: " + e.Str
}

// InvalidUTF8Error is no longer made.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// MarshalerError wraps the error of a MarshalJSON or MarshalText method.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	method := e.sourceFunc
	if method == "" {
		method = "MarshalJSON"
	}
	return "json: error calling " + method + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap returns the method's error.
func (e *MarshalerError) Unwrap() error { return e.Err }

// What native code makes errors with.

func newError(text string) error {
	return errors.New(text)
}

func syntaxError(msg string, offset int64) error {
	return &SyntaxError{msg, offset}
}

func unsupportedType(t reflect.Type) error {
	return &UnsupportedTypeError{t}
}

func unsupportedValue(v reflect.Value, text string) error {
	return &UnsupportedValueError{v, text}
}

func marshalerError(t reflect.Type, err error, method string) error {
	return &MarshalerError{t, err, method}
}

func keyError(t reflect.Type, err error) error {
	return fmt.Errorf("json: encoding error for type %q: %q", t.String(), err.Error())
}
