package os

import (
	"io"
	"io/fs"
	"syscall"
)

type dirEntry struct {
	dir  string
	name string
	mode FileMode
}

func (e *dirEntry) Name() string { return e.name }

func (e *dirEntry) IsDir() bool { return e.mode.IsDir() }

func (e *dirEntry) Type() FileMode { return e.mode.Type() }

func (e *dirEntry) Info() (FileInfo, error) { return Lstat(e.dir + "/" + e.name) }

func (e *dirEntry) String() string { return fs.FormatDirEntry(e) }

// ReadDir lists a folder, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(-1)
	if e, ok := err.(*PathError); ok && e.Err == syscall.ENOTDIR {
		e.Op = "open"
	}
	return entries, err
}

func list(name string) (names []string, errno int)

// ReadDir returns up to n entries that it has not returned yet, and io.EOF when there are none; all if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f == nil {
		return nil, noFile()
	}
	if !f.listed {
		if _, err := f.Stat(); err != nil {
			return nil, f.failed("readdir", errnoClosed)
		}
		names, errno := list(f.name)
		if errno != 0 {
			return nil, &PathError{Op: "readdirent", Path: f.name, Err: syscall.Errno(errno)}
		}
		for _, name := range names {
			_, mode, _, _, _, errno := attributes(f.name+"/"+name, false)
			if errno == 0 {
				f.entries = append(f.entries, &dirEntry{f.name, name, fileMode(mode)})
			}
		}
		f.listed = true
	}
	if n > 0 && len(f.entries) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.entries) {
		n = len(f.entries)
	}
	entries := f.entries[:n:n]
	f.entries = f.entries[n:]
	if entries == nil {
		entries = []DirEntry{}
	}
	return entries, nil
}

func (f *File) Readdir(n int) ([]FileInfo, error) {
	entries, err := f.ReadDir(n)
	infos := []FileInfo{}
	for _, e := range entries {
		if info, infoErr := e.Info(); infoErr == nil {
			infos = append(infos, info)
		}
	}
	if f == nil {
		return nil, err
	}
	return infos, err
}

func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.ReadDir(n)
	if f == nil {
		return nil, err
	}
	names = []string{}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names, err
}

// DirFS is the tree below a folder.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

// join makes a path of the system of one of the tree.
func (dir dirFS) join(op, name string) (string, error) {
	var err error
	switch {
	case dir == "":
		err = errRoot{}
	case !fs.ValidPath(name):
		err = ErrInvalid
	case dir[len(dir)-1] == '/':
		return string(dir) + name, nil
	default:
		return string(dir) + "/" + name, nil
	}
	return "", &PathError{Op: op, Path: name, Err: err}
}

type errRoot struct{}

func (errRoot) Error() string { return "os: DirFS with empty root" }

// under names the path in an error as the tree has it.
func under(name string, err error) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.join("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, under(name, err)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.join("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	return b, under(name, err)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.join("readdir", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(full)
	return entries, under(name, err)
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := dir.join("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, under(name, err)
}

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := dir.join("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, under(name, err)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.join("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, under(name, err)
}

// CopyFS copies a tree into a folder, which it makes if it has to; files that exist are errors.
func CopyFS(dir string, fsys fs.FS) error {
	return fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := dir + "/" + path
		if path == "." {
			target = dir
		}
		switch d.Type() {
		case ModeDir:
			return MkdirAll(target, 0777)
		case ModeSymlink:
			link, err := fs.ReadLink(fsys, path)
			if err != nil {
				return err
			}
			return Symlink(link, target)
		case 0:
			return copyFile(target, fsys, path)
		}
		return &PathError{Op: "CopyFS", Path: path, Err: ErrInvalid}
	})
}

func copyFile(target string, fsys fs.FS, path string) error {
	r, err := fsys.Open(path)
	if err != nil {
		return err
	}
	defer r.Close()
	info, err := r.Stat()
	if err != nil {
		return err
	}
	w, err := OpenFile(target, O_CREATE|O_EXCL|O_WRONLY, 0666|info.Mode()&0777)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return &PathError{Op: "Copy", Path: target, Err: err}
	}
	return w.Close()
}
