// Links, modes, times, folders and their errors, in a temporary folder.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

var root string

// show prints an error without the temporary folder's name.
func show(what string, err error) {
	text := "<nil>"
	if err != nil {
		text = strings.ReplaceAll(err.Error(), root, "ROOT")
	}
	fmt.Printf("%s: %s exist=%t notexist=%t perm=%t %T\n", what, text, os.IsExist(err), errors.Is(err, fs.ErrNotExist), os.IsPermission(err), err)
}

func main() {
	var err error
	root, err = os.MkdirTemp("", "paths-*-x")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(root)
	root, _ = filepath.EvalSymlinks(root)
	show("chdir", os.Chdir(root))
	wd, err := os.Getwd()
	fmt.Println(wd == root, err)

	show("write", os.WriteFile("a.txt", []byte("hello\nworld\n"), 0o640))
	show("mkdirall", os.MkdirAll("d/e/f", 0o755))
	show("mkdirall again", os.MkdirAll("d/e/f", 0o755))
	show("mkdirall over a file", os.MkdirAll("a.txt/x", 0o755))
	show("mkdir exists", os.Mkdir("d", 0o755))
	show("mkdir deep", os.Mkdir("no/such", 0o755))
	show("remove full", os.Remove("d"))
	show("remove none", os.Remove("none"))
	show("removeall none", os.RemoveAll("none"))
	show("rename", os.Rename("a.txt", "b.txt"))
	show("rename none", os.Rename("none", "c.txt"))
	show("rename onto dir", os.Rename("b.txt", "d"))
	show("symlink", os.Symlink("b.txt", "link"))
	show("symlink again", os.Symlink("b.txt", "link"))
	show("link", os.Link("b.txt", "hard"))
	target, err := os.Readlink("link")
	fmt.Println(target, err)
	_, err = os.Readlink("b.txt")
	show("readlink of file", err)
	os.Symlink("loop2", "loop1")
	os.Symlink("loop1", "loop2")
	_, err = os.Open("loop1")
	show("loop", err)
	_, err = os.Stat("missing")
	show("stat", err)
	_, err = os.Lstat("missing")
	show("lstat", err)
	_, err = os.Open("")
	show("open empty", err)
	_, err = os.ReadFile("d")
	show("read a folder", err)
	_, err = os.ReadDir("b.txt")
	show("readdir of file", err)
	_, err = os.ReadDir("missing")
	show("readdir", err)
	_, err = os.OpenFile("b.txt", os.O_CREATE|os.O_EXCL, 0o600)
	show("excl", err)
	_, err = os.Open("b.txt/x")
	show("below a file", err)
	show("truncate", os.Truncate("missing", 3))
	show("chmod", os.Chmod("missing", 0o600))
	show("chtimes", os.Chtimes("missing", time.Now(), time.Now()))
	show("chdir", os.Chdir("missing"))
	show("chdir file", os.Chdir("b.txt"))

	show("chmod", os.Chmod("b.txt", 0o4751|os.ModeSetuid))
	when := time.Date(2020, 2, 29, 12, 30, 15, 123456000, time.UTC)
	show("chtimes", os.Chtimes("b.txt", when, when))
	info, _ := os.Stat("link")
	fmt.Println(info.Name(), info.Size(), info.Mode(), info.ModTime().UTC(), info.IsDir())
	linfo, _ := os.Lstat("link")
	fmt.Println(linfo.Name(), linfo.Mode(), linfo.Mode().Type() == fs.ModeSymlink)
	hard, _ := os.Stat("hard")
	fmt.Println(os.SameFile(info, hard), os.SameFile(info, linfo))
	show("truncate", os.Truncate("b.txt", 5))
	show("chmod dir", os.Chmod("d", 0o700|os.ModeSticky))
	dinfo, _ := os.Stat("d/")
	fmt.Println(dinfo.Name(), dinfo.Mode(), dinfo.IsDir())

	f, _ := os.Open("b.txt")
	b := make([]byte, 10)
	n, err := f.ReadAt(b, 3)
	fmt.Println(n, err, string(b[:n]))
	_, err = f.Write(b)
	show("write to a file for reading", err)
	_, err = f.Seek(-1, io.SeekStart)
	show("seek", err)
	at, err := f.Seek(-2, io.SeekEnd)
	fmt.Println(at, err)
	rest, err := io.ReadAll(f)
	fmt.Printf("%q %v\n", rest, err)
	_, err = f.ReadDir(-1)
	show("readdir", err)
	finfo, _ := f.Stat()
	fmt.Println(finfo.Name(), finfo.Size())
	f.Close()
	_, err = f.Read(b)
	show("read closed", err)
	show("close closed", f.Close())
	_, err = f.Stat()
	show("stat closed", err)
	var none *os.File
	_, err = none.Read(b)
	show("nil file", err)

	f, _ = os.OpenFile("log", os.O_APPEND|os.O_CREATE|os.O_RDWR, 0o644)
	fmt.Fprintln(f, "one")
	f.Seek(0, io.SeekStart)
	fmt.Fprintln(f, "two")
	f.Seek(0, io.SeekStart)
	all, _ := io.ReadAll(f)
	fmt.Printf("%q\n", all)
	n64, err := f.ReadFrom(strings.NewReader("three"))
	fmt.Println(n64, err)
	f.Close()

	for i := range 5 {
		os.WriteFile(fmt.Sprintf("d/file%d", i), nil, 0o600)
	}
	dir, _ := os.Open("d")
	for {
		entries, err := dir.ReadDir(2)
		fmt.Println(len(entries), err)
		if err != nil {
			break
		}
	}
	dir.Close()
	dir, _ = os.Open("d")
	names, err := dir.Readdirnames(-1)
	sort.Strings(names)
	fmt.Println(names, err)
	entries, _ := os.ReadDir(".")
	for _, e := range entries {
		fmt.Println(e, e.Type(), fs.FormatDirEntry(e))
	}

	filepath.Walk(".", func(path string, info fs.FileInfo, err error) error {
		fmt.Println("walk", path, info.IsDir(), err)
		if info.Name() == "e" {
			return filepath.SkipDir
		}
		return nil
	})
	filepath.WalkDir("d", func(path string, d fs.DirEntry, err error) error {
		fmt.Println("walkdir", path, d, err)
		if d.Name() == "file2" {
			return filepath.SkipAll
		}
		return nil
	})
	show("walk missing", filepath.WalkDir("missing", func(path string, d fs.DirEntry, err error) error { return err }))
	fmt.Println(filepath.Glob("d/file[1-3]"))
	fmt.Println(filepath.Glob("*/f*"))
	fmt.Println(filepath.Glob("missing*"))
	fmt.Println(filepath.Glob("[x"))
	os.Symlink("d/e", "toE")
	fmt.Println(filepath.EvalSymlinks("toE/../file1"))
	fmt.Println(filepath.EvalSymlinks("link"))
	_, err = filepath.EvalSymlinks("loop1")
	show("evalsymlinks", err)
	_, err = filepath.EvalSymlinks("toE/missing")
	show("evalsymlinks", err)

	tree := os.DirFS("d")
	fmt.Println(fs.Glob(tree, "file*"))
	data, err := fs.ReadFile(os.DirFS("."), "b.txt")
	fmt.Printf("%q %v\n", data, err)
	_, err = fs.ReadFile(tree, "../b.txt")
	show("escape", err)
	_, err = tree.Open("nothing")
	show("open", err)
	sub, _ := fs.Sub(os.DirFS("."), "d")
	fs.WalkDir(sub, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println("sub", path, err)
		return nil
	})
	_, err = fs.Stat(sub, "nothing")
	show("sub stat", err)
	_, err = fs.Sub(tree, "/x")
	show("sub", err)
	show("copyfs", os.CopyFS("copy", tree))
	show("copyfs again", os.CopyFS("copy", tree))
	fmt.Println(filepath.Glob("copy/*"))

	_, err = os.MkdirTemp(root, "a/b")
	show("mkdirtemp", err)
	_, err = os.CreateTemp("/nonexistent", "x")
	fmt.Println(os.IsNotExist(err))
	t, _ := os.CreateTemp(root, "t*.txt")
	base := filepath.Base(t.Name())
	fmt.Println(strings.HasPrefix(base, "t"), strings.HasSuffix(base, ".txt"), len(base) > 5)
	tinfo, _ := t.Stat()
	fmt.Println(tinfo.Mode())
	r, w, _ := os.Pipe()
	fmt.Fprint(w, "through a pipe")
	w.Close()
	all, err = io.ReadAll(r)
	fmt.Println(string(all), err)
	pinfo, _ := r.Stat()
	fmt.Println(pinfo.Mode()&fs.ModeNamedPipe != 0, pinfo.Name())
	fmt.Println(os.IsPathSeparator('/'), os.Getpagesize(), os.Getuid() == os.Geteuid())
	show("deadline", t.SetDeadline(time.Now()))
	fmt.Println(os.ErrDeadlineExceeded, os.IsTimeout(os.ErrDeadlineExceeded), os.ErrNoDeadline)
}
