package os

import (
	"errors"
	"io/fs"
)

var ErrInvalid = fs.ErrInvalid

var ErrPermission = fs.ErrPermission

var ErrExist = fs.ErrExist

var ErrNotExist = fs.ErrNotExist

var ErrClosed = fs.ErrClosed

// ErrNoDeadline: the file waits for nothing.
var ErrNoDeadline = errors.New("file type does not support deadline")

// ErrNoHandle: there is no handle of a process here.
var ErrNoHandle = errors.New("handle unavailable")

// ErrDeadlineExceeded says of itself that it is a timeout.
var ErrDeadlineExceeded error = &deadlineExceeded{}

type deadlineExceeded struct{}

func (*deadlineExceeded) Error() string { return "i/o timeout" }

func (*deadlineExceeded) Timeout() bool { return true }

func (*deadlineExceeded) Temporary() bool { return true }

// PathError is io/fs's.
type PathError = fs.PathError

// SyscallError is an error of a system call.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

func (e *SyscallError) Unwrap() error { return e.Err }

func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

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

func IsTimeout(err error) bool {
	t, ok := underlying(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// underlying looks through the errors of this package only, not through other wrapping.
func underlying(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

func underlyingIs(err, target error) bool {
	err = underlying(err)
	if err == target {
		return true
	}
	e, ok := err.(interface{ Is(error) bool })
	return ok && e.Is(target)
}
