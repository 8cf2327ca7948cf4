package os

import (
	"syscall"
	"time"
)

func IsPathSeparator(c uint8) bool { return c == PathSeparator }

func Getwd() (dir string, err error) { return workingDirectory(), nil }

func workingDirectory() string

func Chdir(dir string) error { return pathError("chdir", dir, chdir(dir)) }

func chdir(dir string) (errno int)

func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, chmod(name, kernelMode(mode)))
}

func chmod(name string, mode uint32) (errno int)

func Chown(name string, uid, gid int) error {
	return pathError("chown", name, chown(name, uid, gid, true))
}

func Lchown(name string, uid, gid int) error {
	return pathError("lchown", name, chown(name, uid, gid, false))
}

func chown(name string, uid, gid int, follow bool) (errno int)

// Chtimes leaves a time that is zero as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	errno := 0
	if !atime.IsZero() {
		errno = chtime(name, "lastAccessTime", atime.Unix(), int64(atime.Nanosecond()))
	}
	if !mtime.IsZero() && errno == 0 {
		errno = chtime(name, "lastModifiedTime", mtime.Unix(), int64(mtime.Nanosecond()))
	}
	return pathError("chtimes", name, errno)
}

func chtime(name, attribute string, seconds, nanos int64) (errno int)

func Truncate(name string, size int64) error {
	f, err := OpenFile(name, O_WRONLY, 0)
	if err != nil {
		return &PathError{Op: "truncate", Path: name, Err: err.(*PathError).Err}
	}
	defer f.Close()
	return f.Truncate(size)
}

func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, link(oldname, newname))
}

func link(oldname, newname string) (errno int)

func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, symlink(oldname, newname))
}

func symlink(oldname, newname string) (errno int)

func linkError(op, oldname, newname string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &LinkError{op, oldname, newname, syscall.Errno(errno)}
}

func Readlink(name string) (string, error) {
	target, errno := readlink(name)
	return target, pathError("readlink", name, errno)
}

func readlink(name string) (target string, errno int)
