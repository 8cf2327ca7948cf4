// Package oserror holds the errors that io/fs, os and syscall share.
package oserror

import "errors"

var ErrInvalid = errors.New("invalid argument")

var ErrPermission = errors.New("permission denied")

var ErrExist = errors.New("file already exists")

var ErrNotExist = errors.New("file does not exist")

var ErrClosed = errors.New("file already closed")
