package os

import "io/fs"

var ErrInvalid = fs.ErrInvalid

var ErrPermission = fs.ErrPermission

var ErrExist = fs.ErrExist

var ErrNotExist = fs.ErrNotExist

var ErrClosed = fs.ErrClosed

// PathError is io/fs's.
type PathError = fs.PathError

// SyscallError is an error of a system call.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

func (e *SyscallError) Unwrap() error { return e.Err }

// NewSyscallError is nil for a nil error.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError is an error of an operation on two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

func (e *LinkError) Unwrap() error { return e.Err }

type negativeOffset struct{}

func (negativeOffset) Error() string { return "negative offset" }

func errNegativeOffset() error { return negativeOffset{} }

func IsExist(err error) bool { return underlyingIs(err, ErrExist) }

func IsNotExist(err error) bool { return underlyingIs(err, ErrNotExist) }

func IsPermission(err error) bool { return underlyingIs(err, ErrPermission) }

// underlyingIs looks through the errors of this package only, not through other wrapping.
func underlyingIs(err, target error) bool {
	switch e := err.(type) {
	case *PathError:
		err = e.Err
	case *LinkError:
		err = e.Err
	case *SyscallError:
		err = e.Err
	}
	if err == target {
		return true
	}
	e, ok := err.(interface{ Is(error) bool })
	return ok && e.Is(target)
}
