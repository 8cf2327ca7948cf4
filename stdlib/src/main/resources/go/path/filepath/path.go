// Package filepath works on the system's file paths, which are slash-separated.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"strings"
	"syscall"
)

const (
	Separator     = '/'
	ListSeparator = ':'
)

var ErrBadPattern = path.ErrBadPattern

// SkipDir and SkipAll are what a WalkFunc returns to leave a folder, or all, out.
var SkipDir = fs.SkipDir

var SkipAll = fs.SkipAll

type WalkFunc func(path string, info fs.FileInfo, err error) error

func Clean(p string) string { return path.Clean(p) }

func Join(elem ...string) string { return path.Join(elem...) }

func Split(p string) (dir, file string) { return path.Split(p) }

func Ext(p string) string { return path.Ext(p) }

func Base(p string) string { return path.Base(p) }

func Dir(p string) string { return path.Dir(p) }

func IsAbs(p string) bool { return path.IsAbs(p) }

func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

func ToSlash(p string) string { return p }

func FromSlash(p string) string { return p }

func VolumeName(p string) string { return "" }

func SplitList(p string) []string {
	if p == "" {
		return []string{}
	}
	return strings.Split(p, ":")
}

func Abs(p string) (string, error) {
	if IsAbs(p) {
		return Clean(p), nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(dir, p), nil
}

// Rel is the path from basepath to targpath.
func Rel(basepath, targpath string) (string, error) {
	base, target := Clean(basepath), Clean(targpath)
	if base == target {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(target) {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	from := strings.FieldsFunc(base, isSlash)
	to := strings.FieldsFunc(target, isSlash)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	up := []string{}
	for _, element := range from {
		if element == ".." {
			return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
		}
		up = append(up, "..")
	}
	return strings.Join(append(up, to...), "/"), nil
}

func isSlash(r rune) bool { return r == '/' }

// EvalSymlinks is the clean path without symbolic links, relative if p is, unless a link is absolute.
func EvalSymlinks(p string) (string, error) {
	// Links that are left to follow, so that a circle ends.
	const limit = 255
	rest := p
	done := ""
	if IsAbs(p) {
		done = "/"
	}
	for links := 0; rest != ""; {
		var element string
		element, rest, _ = strings.Cut(strings.TrimLeft(rest, "/"), "/")
		switch element {
		case "", ".":
			continue
		case "..":
			if done == "" || done == ".." || strings.HasSuffix(done, "/..") {
				done = Join(done, "..")
			} else {
				done = Clean(done + "/..")
			}
			if done == "." {
				done = ""
			}
			continue
		}
		next := Join(done, element)
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && rest != "" {
				return "", &fs.PathError{Op: "lstat", Path: next, Err: syscall.ENOTDIR}
			}
			done = next
			continue
		}
		if links++; links > limit {
			return "", errors.New("EvalSymlinks: too many links")
		}
		target, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(target) {
			done = "/"
		}
		rest = target + "/" + rest
	}
	return Clean(done), nil
}

// IsLocal tells whether p lies below the folder it is taken from, by its text.
func IsLocal(p string) bool {
	if p == "" || IsAbs(p) {
		return false
	}
	p = Clean(p)
	return p != ".." && !strings.HasPrefix(p, "../")
}

// Localize makes a path of the system of a slash-separated one.
func Localize(p string) (string, error) {
	if !fs.ValidPath(p) || strings.IndexByte(p, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return p, nil
}

// HasPrefix is of no use: it does not respect the elements of a path.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// Walk visits root and all below it in lexical order.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(p string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(p, info, nil)
	}
	entries, readErr := os.ReadDir(p)
	if err := fn(p, info, readErr); readErr != nil || err != nil {
		return err
	}
	for _, e := range entries {
		name := Join(p, e.Name())
		info, err := os.Lstat(name)
		if err != nil {
			err = fn(name, info, err)
		} else {
			err = walk(name, info, fn)
		}
		if err == SkipDir {
			if info != nil && info.IsDir() {
				continue
			}
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// WalkDir is Walk without a FileInfo of each file.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	err := fn(p, d, nil)
	if err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			return nil
		}
		return err
	}
	entries, err := os.ReadDir(p)
	if err != nil {
		if err = fn(p, d, err); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	for _, e := range entries {
		if err := walkDir(Join(p, e.Name()), e, fn); err != nil {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	return nil
}

// Glob lists the files that fit the pattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	dirs := []string{Clean(dir)}
	if strings.ContainsAny(dir, `*?[\`) {
		if dirs, err = Glob(strings.TrimSuffix(dir, "/")); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		entries, err := os.ReadDir(d)
		if err != nil {
			continue
		}
		for _, e := range entries {
			if ok, err := Match(file, e.Name()); err != nil {
				return nil, err
			} else if ok {
				matches = append(matches, Join(d, e.Name()))
			}
		}
	}
	return matches, nil
}
