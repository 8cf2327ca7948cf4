// Package errors makes errors and looks into those that wrap others.
//
// An error wraps others if it has a method Unwrap() error or Unwrap() []error. Together they are a tree, which
// Is, As and AsType search in preorder.
package errors

// ErrUnsupported says that an operation cannot be done, here or at all.
var ErrUnsupported = New("unsupported operation")

// New makes an error of a text; each is different from all others.
func New(text string) error {
	return &errorString{text}
}

type errorString struct {
	s string
}

func (e *errorString) Error() string {
	return e.s
}

// Unwrap returns what err's method Unwrap() error returns, nil if it has none.
func Unwrap(err error) error {
	if e, ok := err.(interface{ Unwrap() error }); ok {
		return e.Unwrap()
	}
	return nil
}

// Is reports whether an error of err's tree equals target or says so by a method Is(error) bool.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	canCompare := hasComparableType(target)
	return search(err, func(e error) bool {
		if canCompare && e == target {
			return true
		}
		judge, ok := e.(interface{ Is(error) bool })
		return ok && judge.Is(target)
	})
}

// As looks for an error of err's tree that can be assigned to *target, assigns it and returns true. An error
// may do so by a method As(any) bool too.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if text := misuse(target, (*error)(nil)); text != "" {
		panic("errors: " + text)
	}
	return search(err, func(e error) bool {
		if assign(e, target) {
			return true
		}
		converter, ok := e.(interface{ As(any) bool })
		return ok && converter.As(target)
	})
}

// AsType looks for an error of err's tree of type E. An error may become one by a method As(any) bool.
func AsType[E error](err error) (E, bool) {
	var result E
	var target *E // made for the first As method only
	found := search(err, func(e error) bool {
		if match, ok := e.(E); ok {
			result = match
			return true
		}
		converter, ok := e.(interface{ As(any) bool })
		if !ok {
			return false
		}
		if target == nil {
			target = new(E)
		}
		if converter.As(target) {
			result = *target
			return true
		}
		return false
	})
	return result, found
}

// search reports whether found holds for err or one of those below it.
func search(err error, found func(error) bool) bool {
	for err != nil {
		if found(err) {
			return true
		}
		switch e := err.(type) {
		case interface{ Unwrap() error }:
			err = e.Unwrap()
		case interface{ Unwrap() []error }:
			for _, below := range e.Unwrap() {
				if search(below, found) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

func hasComparableType(x any) bool

// misuse says what is wrong with a target of As, "" if nothing is.
func misuse(target any, pointerToError any) string

// assign sets *target to err if the types allow it.
func assign(err error, target any) bool

// Join makes an error that wraps those of errs that are not nil; nil if there are none.
func Join(errs ...error) error {
	var joined []error
	for _, err := range errs {
		if err != nil {
			joined = append(joined, err)
		}
	}
	if joined == nil {
		return nil
	}
	return &joinError{joined}
}

type joinError struct {
	errs []error
}

func (e *joinError) Error() string {
	text := ""
	for i, err := range e.errs {
		if i > 0 {
			text += "\n"
		}
		text += err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error {
	return e.errs
}
