package fmt

import "errors"

// Errorf makes an error of a formatted text. It wraps the operands of %w verbs, which must be errors.
func Errorf(format string, a ...any) error {
	text, operands := errorText(format, a)
	if len(operands) == 0 {
		return errors.New(text)
	}
	if len(operands) == 1 {
		err, _ := a[operands[0]].(error)
		return &wrapError{text, err}
	}
	var errs []error
	for i, operand := range operands {
		if i > 0 && operand == operands[i-1] {
			continue
		}
		if err, ok := a[operand].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{text, errs}
}

// errorText formats with %w allowed, and returns the indexes of the operands of %w too.
func errorText(format string, a []any) (text string, operands []int)

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }
