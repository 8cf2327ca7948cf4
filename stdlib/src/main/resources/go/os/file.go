// Package os reaches the operating system: files, arguments, environment, exit.
package os

import (
	"io"
	"io/fs"
	"syscall"
	"time"
	"unsafe"
)

const (
	O_RDONLY int = 0x0
	O_WRONLY int = 0x1
	O_RDWR   int = 0x2
	O_APPEND int = 0x400
	O_CREATE int = 0x40
	O_EXCL   int = 0x80
	O_SYNC   int = 0x101000
	O_TRUNC  int = 0x200
)

const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// File is an open file.
type File struct {
	handle  unsafe.Pointer // Java's side of it
	name    string
	entries []DirEntry // not yet read
	listed  bool       // whether entries has been filled
}

var Stdin = NewFile(0, "/dev/stdin")

var Stdout = NewFile(1, "/dev/stdout")

var Stderr = NewFile(2, "/dev/stderr")

// NewFile knows the standard descriptors only; a file of another is as a closed one.
func NewFile(fd uintptr, name string) *File { return &File{handle: standard(int(fd)), name: name} }

// standard is the stream of a standard file descriptor.
func standard(fd int) unsafe.Pointer

// The natives return an error number: 0, one of Linux, or one of these.
const (
	errnoClosed = -1
	errnoEOF    = -2
)

func (f *File) Name() string { return f.name }

func (f *File) Write(b []byte) (n int, err error) {
	if f == nil {
		return 0, noFile()
	}
	n, errno := write(f.handle, b)
	if errno != 0 {
		return n, f.failed("write", errno)
	}
	return n, nil
}

func write(handle unsafe.Pointer, b []byte) (n, errno int)

func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if f == nil {
		return 0, noFile()
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegativeOffset()}
	}
	n, errno := writeAt(f.handle, b, off)
	if errno != 0 {
		return n, f.failed("write", errno)
	}
	return n, nil
}

func writeAt(handle unsafe.Pointer, b []byte, off int64) (n, errno int)

func (f *File) Read(b []byte) (n int, err error) {
	if f == nil {
		return 0, noFile()
	}
	n, errno := read(f.handle, b)
	if errno == errnoEOF {
		return 0, io.EOF
	}
	if errno != 0 {
		return n, f.failed("read", errno)
	}
	return n, nil
}

// read reads at least a byte, unless b is empty or the file ends.
func read(handle unsafe.Pointer, b []byte) (n, errno int)

func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if f == nil {
		return 0, noFile()
	}
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegativeOffset()}
	}
	n, errno := readAt(f.handle, b, off)
	if errno == errnoEOF {
		return n, io.EOF
	}
	if errno != 0 {
		return n, f.failed("read", errno)
	}
	return n, nil
}

func readAt(handle unsafe.Pointer, b []byte, off int64) (n, errno int)

func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if f == nil {
		return 0, noFile()
	}
	ret, errno := seek(f.handle, offset, whence)
	if errno != 0 {
		return 0, f.failed("seek", errno)
	}
	return ret, nil
}

func seek(handle unsafe.Pointer, offset int64, whence int) (pos int64, errno int)

func (f *File) Truncate(size int64) error {
	if f == nil {
		return noFile()
	}
	if errno := truncate(f.handle, size); errno != 0 {
		return f.failed("truncate", errno)
	}
	return nil
}

func truncate(handle unsafe.Pointer, size int64) (errno int)

func (f *File) Sync() error {
	if f == nil {
		return noFile()
	}
	if errno := sync(f.handle); errno != 0 {
		return f.failed("sync", errno)
	}
	return nil
}

func sync(handle unsafe.Pointer) (errno int)

func (f *File) Close() error {
	if f == nil {
		return noFile()
	}
	if errno := closeHandle(f.handle); errno != 0 {
		return f.failed("close", errno)
	}
	return nil
}

func closeHandle(handle unsafe.Pointer) (errno int)

func (f *File) Fd() uintptr { return uintptr(fd(f.handle)) }

func fd(handle unsafe.Pointer) int

func (f *File) Chdir() error {
	if f == nil {
		return noFile()
	}
	return pathError("chdir", f.name, chdir(f.name))
}

func (f *File) Chmod(mode FileMode) error {
	if f == nil {
		return noFile()
	}
	return pathError("chmod", f.name, chmod(f.name, kernelMode(mode)))
}

func (f *File) Chown(uid, gid int) error {
	if f == nil {
		return noFile()
	}
	return pathError("chown", f.name, chown(f.name, uid, gid, true))
}

// SetDeadline is for files that wait, which none of these do.
func (f *File) SetDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) SetReadDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline() }

func (f *File) noDeadline() error {
	if f == nil {
		return noFile()
	}
	return ErrNoDeadline
}

// onlyReader and onlyWriter keep io.Copy from calling WriteTo and ReadFrom again.
type onlyReader struct{ io.Reader }

type onlyWriter struct{ io.Writer }

func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if f == nil {
		return 0, noFile()
	}
	return io.Copy(onlyWriter{f}, r)
}

func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if f == nil {
		return 0, noFile()
	}
	return io.Copy(w, onlyReader{f})
}

func noFile() error { return ErrInvalid }

// failed makes the error of an operation on f.
func (f *File) failed(op string, errno int) error {
	if errno == errnoClosed {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return &PathError{Op: op, Path: f.name, Err: syscall.Errno(errno)}
}

func pathError(op, path string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: syscall.Errno(errno)}
}

func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	handle, errno := open(name, flag, uint32(perm))
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	return &File{handle: handle, name: name}, nil
}

func open(name string, flag int, perm uint32) (handle unsafe.Pointer, errno int)

// Pipe connects two files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	in, out := pipe()
	return &File{handle: in, name: "|0"}, &File{handle: out, name: "|1"}, nil
}

func pipe() (r, w unsafe.Pointer)

func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(f)
}

func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

func Remove(name string) error { return pathError("remove", name, remove(name)) }

func remove(name string) (errno int)

func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	return pathError("unlinkat", path, removeAll(path))
}

func removeAll(path string) (errno int)

func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, mkdir(name, uint32(perm)))
}

func mkdir(name string, perm uint32) (errno int)

// MkdirAll makes the folders above path too, and is content if path is one.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	if parent := parentOf(path); parent != "" {
		if err := MkdirAll(parent, perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, statErr := Lstat(path); statErr == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// parentOf is "" for a single element.
func parentOf(path string) string {
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	for i > 1 && path[i-1] == '/' {
		i--
	}
	if i == 1 && path[0] == '/' {
		return ""
	}
	return path[:i]
}

func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() && oldpath != newpath {
		// The kernel would replace an empty folder by another.
		if _, err := Lstat(oldpath); err != nil {
			return &LinkError{"rename", oldpath, newpath, err.(*PathError).Err}
		}
		return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
	}
	if errno := rename(oldpath, newpath); errno != 0 {
		return &LinkError{"rename", oldpath, newpath, syscall.Errno(errno)}
	}
	return nil
}

func rename(oldpath, newpath string) (errno int)
