// Package runtime declares the errors that the language itself raises.
package runtime

// Error is implemented by the values with which run-time errors panic.
type Error interface {
	error

	// RuntimeError tells run-time errors from other errors and does nothing.
	RuntimeError()
}

// A boundsError is an index or a bound of a slice expression that is out of range.
type boundsError string

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	return "runtime error: " + string(e)
}

// An errorString is most other run-time errors.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string {
	return "runtime error: " + string(e)
}

// A plainError is a run-time error whose text has no prefix.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string {
	return string(e)
}

// A TypeAssertionError is a type assertion that failed.
type TypeAssertionError struct {
	text string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	return e.text
}

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string {
	return "panic called with nil argument"
}
