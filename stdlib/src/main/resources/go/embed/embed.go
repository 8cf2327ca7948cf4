// Package embed gives access to files that //go:embed comments put into the program.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"time"
	"unsafe"
)

// FS is a tree of files, and an fs.FS.
type FS struct {
	// What the comment has named, set before the program starts. The folders follow from the
	// files' names.
	files unsafe.Pointer
}

// The files are numbered in the order of their names.

func (f FS) count() int

func (f FS) name(i int) string

func (f FS) data(i int) string

// lookup is nil where there is no such file or folder.
func (f FS) lookup(name string) *file {
	if !fs.ValidPath(name) {
		return nil
	}
	if name == "." {
		return &file{name: name, dir: true}
	}
	for i := range f.count() {
		full := f.name(i)
		if full == name {
			return &file{name: name, data: f.data(i)}
		}
		if isBelow(full, name) {
			return &file{name: name, dir: true}
		}
	}
	return nil
}

func isBelow(name, dir string) bool {
	return len(name) > len(dir) && name[len(dir)] == '/' && name[:len(dir)] == dir
}

// entries lists a folder, sorted by name.
func (f FS) entries(dir string) []*file {
	var list []*file
	seen := map[string]bool{}
	prefix := dir + "/"
	if dir == "." {
		prefix = ""
	}
	for i := range f.count() {
		full := f.name(i)
		if len(full) < len(prefix) || full[:len(prefix)] != prefix {
			continue
		}
		entry := &file{name: full}
		for end := len(prefix); end < len(full); end++ {
			if full[end] == '/' {
				entry.name, entry.dir = full[:end], true
				break
			}
		}
		if seen[entry.name] {
			continue
		}
		seen[entry.name] = true
		if !entry.dir {
			entry.data = f.data(i)
		}
		list = append(list, entry)
		for j := len(list) - 1; j > 0 && list[j].name < list[j-1].name; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list
}

func (f FS) Open(name string) (fs.File, error) {
	file := f.lookup(name)
	if file == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if file.dir {
		return &openDir{f: file, files: f.entries(name)}, nil
	}
	return &openFile{f: file}, nil
}

func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	dir, ok := opened.(*openDir)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("not a directory")}
	}
	list := make([]fs.DirEntry, len(dir.files))
	for i, e := range dir.files {
		list[i] = e
	}
	return list, nil
}

func (f FS) ReadFile(name string) ([]byte, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	file, ok := opened.(*openFile)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	return []byte(file.f.data), nil
}

// file is a file or folder as its FileInfo and DirEntry.
type file struct {
	name string // its path in the tree
	data string
	dir  bool
}

func (f *file) Name() string {
	start := 0
	for i, c := range f.name {
		if c == '/' {
			start = i + 1
		}
	}
	return f.name[start:]
}

func (f *file) Size() int64 { return int64(len(f.data)) }

func (f *file) ModTime() time.Time { return time.Time{} }

func (f *file) IsDir() bool { return f.dir }

func (f *file) Sys() any { return nil }

func (f *file) Type() fs.FileMode { return f.Mode().Type() }

func (f *file) Info() (fs.FileInfo, error) { return f, nil }

func (f *file) Mode() fs.FileMode {
	if f.dir {
		return fs.ModeDir | 0555
	}
	return 0444
}

func (f *file) String() string { return fs.FormatFileInfo(f) }

type openFile struct {
	f      *file
	offset int64
}

var (
	_ io.Seeker   = (*openFile)(nil)
	_ io.ReaderAt = (*openFile)(nil)
)

func (o *openFile) Close() error { return nil }

func (o *openFile) Stat() (fs.FileInfo, error) { return o.f, nil }

func (o *openFile) Read(b []byte) (int, error) {
	if o.offset >= int64(len(o.f.data)) {
		return 0, io.EOF
	}
	n := copy(b, o.f.data[o.offset:])
	o.offset += int64(n)
	return n, nil
}

func (o *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += o.offset
	case io.SeekEnd:
		offset += int64(len(o.f.data))
	}
	if offset < 0 || offset > int64(len(o.f.data)) {
		return 0, &fs.PathError{Op: "seek", Path: o.f.name, Err: fs.ErrInvalid}
	}
	o.offset = offset
	return offset, nil
}

func (o *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > int64(len(o.f.data)) {
		return 0, &fs.PathError{Op: "read", Path: o.f.name, Err: fs.ErrInvalid}
	}
	n := copy(b, o.f.data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type openDir struct {
	f     *file
	files []*file // what ReadDir has not given yet
}

func (d *openDir) Close() error { return nil }

func (d *openDir) Stat() (fs.FileInfo, error) { return d.f, nil }

func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.f.name, Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.files)
	if n == 0 {
		if count <= 0 {
			return nil, nil
		}
		return nil, io.EOF
	}
	if count > 0 && n > count {
		n = count
	}
	list := make([]fs.DirEntry, n)
	for i, e := range d.files[:n] {
		list[i] = e
	}
	d.files = d.files[n:]
	return list, nil
}
