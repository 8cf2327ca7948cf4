// Package fs describes files and their errors.
package fs

import (
	"errors"
	"internal/oserror"
	"time"
)

var ErrInvalid = oserror.ErrInvalid // "invalid argument"

var ErrPermission = oserror.ErrPermission // "permission denied"

var ErrExist = oserror.ErrExist // "file already exists"

var ErrNotExist = oserror.ErrNotExist // "file does not exist"

var ErrClosed = oserror.ErrClosed // "file already closed"

// PathError is an error with the operation and the path that caused it.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

func (e *PathError) Unwrap() error { return e.Err }

func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// FileMode holds a file's kind and permissions.
type FileMode uint32

const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: a directory
	ModeAppend                                     // a: append only
	ModeExclusive                                  // l: exclusive use
	ModeTemporary                                  // T: temporary
	ModeSymlink                                    // L: a symbolic link
	ModeDevice                                     // D: a device
	ModeNamedPipe                                  // p: a named pipe
	ModeSocket                                     // S: a Unix socket
	ModeSetuid                                     // u: setuid
	ModeSetgid                                     // g: setgid
	ModeCharDevice                                 // c: a character device, with ModeDevice
	ModeSticky                                     // t: sticky
	ModeIrregular                                  // ?: something else

	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	ModePerm FileMode = 0777 // permissions
)

func (m FileMode) String() string {
	const kinds = "dalTLDpSugct?"
	var b []byte
	for i, c := range kinds {
		if m&(1<<uint(32-1-i)) != 0 {
			b = append(b, byte(c))
		}
	}
	if len(b) == 0 {
		b = append(b, '-')
	}
	const rwx = "rwxrwxrwx"
	for i, c := range rwx {
		if m&(1<<uint(9-1-i)) == 0 {
			c = '-'
		}
		b = append(b, byte(c))
	}
	return string(b)
}

func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

func (m FileMode) Perm() FileMode { return m & ModePerm }

func (m FileMode) Type() FileMode { return m & ModeType }

// FileInfo describes a file, as Stat gives it.
type FileInfo interface {
	Name() string
	Size() int64
	Mode() FileMode
	ModTime() time.Time
	IsDir() bool
	Sys() any
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	Name() string
	IsDir() bool
	Type() FileMode
	Info() (FileInfo, error)
}

// SkipDir and SkipAll are what a WalkDirFunc returns to leave a folder, or all the rest, out.
var SkipDir = errors.New("skip this directory")

var SkipAll = errors.New("skip everything and stop the walk")

type WalkDirFunc func(path string, d DirEntry, err error) error

// FileInfoToDirEntry is nil for nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return dirInfo{info}
}

type dirInfo struct {
	info FileInfo
}

func (d dirInfo) Name() string { return d.info.Name() }

func (d dirInfo) IsDir() bool { return d.info.IsDir() }

func (d dirInfo) Type() FileMode { return d.info.Mode().Type() }

func (d dirInfo) Info() (FileInfo, error) { return d.info, nil }

func (d dirInfo) String() string { return FormatDirEntry(d) }
