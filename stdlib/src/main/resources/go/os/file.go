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
	O_RDONLY = 0x0
	O_WRONLY = 0x1
	O_RDWR   = 0x2
	O_APPEND = 0x400
	O_CREATE = 0x40
	O_EXCL   = 0x80
	O_SYNC   = 0x101000
	O_TRUNC  = 0x200
)

const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// File is an open file.
type File struct {
	handle unsafe.Pointer // Java's side of it
	name   string
}

var Stdin = &File{standard(0), "/dev/stdin"}

var Stdout = &File{standard(1), "/dev/stdout"}

var Stderr = &File{standard(2), "/dev/stderr"}

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

func (f *File) Stat() (FileInfo, error) {
	if f == nil {
		return nil, noFile()
	}
	return stat("stat", f.name, true)
}

func (f *File) ReadDir(n int) ([]DirEntry, error) {
	entries, err := ReadDir(f.name)
	if n > 0 && len(entries) > n {
		entries = entries[:n]
	}
	return entries, err
}

func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.ReadDir(n)
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, err
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
	return &File{handle, name}, nil
}

func open(name string, flag int, perm uint32) (handle unsafe.Pointer, errno int)

// Pipe connects two files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	in, out := pipe()
	return &File{in, "|0"}, &File{out, "|1"}, nil
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

func MkdirAll(path string, perm FileMode) error {
	return pathError("mkdir", path, mkdirAll(path, uint32(perm)))
}

func mkdirAll(path string, perm uint32) (errno int)

func Rename(oldpath, newpath string) error {
	if errno := rename(oldpath, newpath); errno != 0 {
		return &LinkError{"rename", oldpath, newpath, syscall.Errno(errno)}
	}
	return nil
}

func rename(oldpath, newpath string) (errno int)

func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// MkdirTemp makes a folder with a new name: a random text takes the place of pattern's last "*".
func MkdirTemp(dir, pattern string) (string, error) {
	for try := 0; ; try++ {
		name := tempName(dir, pattern)
		err := Mkdir(name, 0700)
		if err == nil || try == 10000 || !IsExist(err) {
			return name, err
		}
	}
}

func CreateTemp(dir, pattern string) (*File, error) {
	for try := 0; ; try++ {
		f, err := OpenFile(tempName(dir, pattern), O_RDWR|O_CREATE|O_EXCL, 0600)
		if err == nil || try == 10000 || !IsExist(err) {
			return f, err
		}
	}
}

func tempName(dir, pattern string) string {
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	prefix, suffix := pattern, ""
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '*' {
			prefix, suffix = pattern[:i], pattern[i+1:]
			break
		}
	}
	return dir + prefix + randomDigits() + suffix
}

func randomDigits() string

// FileMode, FileInfo and DirEntry are io/fs's.
type FileMode = fs.FileMode

type FileInfo = fs.FileInfo

type DirEntry = fs.DirEntry

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// fileStat is what stat found.
type fileStat struct {
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

func Stat(name string) (FileInfo, error) { return stat("stat", name, true) }

func Lstat(name string) (FileInfo, error) { return stat("lstat", name, false) }

func stat(op, name string, follow bool) (FileInfo, error) {
	size, mode, nanos, errno := attributes(name, follow)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	return &fileStat{baseName(name), size, FileMode(mode), time.Unix(0, nanos)}, nil
}

func attributes(name string, follow bool) (size int64, mode uint32, modTime int64, errno int)

func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 2; i >= 0; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}

type dirEntry struct {
	dir  string
	name string
	mode FileMode
}

func (e *dirEntry) Name() string   { return e.name }
func (e *dirEntry) IsDir() bool    { return e.mode.IsDir() }
func (e *dirEntry) Type() FileMode { return e.mode.Type() }

func (e *dirEntry) Info() (FileInfo, error) { return Lstat(e.dir + "/" + e.name) }

func (e *dirEntry) String() string {
	if e.IsDir() {
		return "d " + e.name + "/"
	}
	return "- " + e.name
}

// ReadDir lists a folder, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	names, errno := list(name)
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	entries := make([]DirEntry, len(names))
	for i, entry := range names {
		_, mode, _, _ := attributes(name+"/"+entry, false)
		entries[i] = &dirEntry{name, entry, FileMode(mode)}
	}
	return entries, nil
}

func list(name string) (names []string, errno int)
