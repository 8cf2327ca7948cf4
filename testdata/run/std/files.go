package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type countW struct{ n int }

func (c *countW) Write(p []byte) (int, error) { c.n += len(p); return len(p), nil }

func main() {
	dir, err := os.MkdirTemp("", "corpus")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "a.txt")
	fmt.Println(os.WriteFile(name, []byte("first\nsecond\nthird\n"), 0o644), filepath.Base(name), filepath.Ext(name))
	data, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", data, err)
	f, err := os.Open(name)
	fmt.Println(err)
	sc := bufio.NewScanner(upper{f})
	for sc.Scan() {
		fmt.Print(sc.Text(), " ")
	}
	fmt.Println(f.Close(), f.Close() != nil)
	_, err = os.Stat(filepath.Join(dir, "none"))
	fmt.Println(errors.Is(err, os.ErrNotExist))
	f, _ = os.Create(filepath.Join(dir, "b.txt"))
	fmt.Fprintf(f, "%d lines\n", 3)
	f.Close()
	all, _ := io.ReadAll(io.MultiReader(strings.NewReader("a"), upper{strings.NewReader("b")}, io.LimitReader(strings.NewReader("cdef"), 2)))
	fmt.Println(string(all))
	c := &countW{}
	n, err := io.Copy(io.MultiWriter(c, io.Discard), strings.NewReader("twelve bytes"))
	fmt.Println(n, err, c.n)
	var buf bytes.Buffer
	tee := io.TeeReader(strings.NewReader("tee"), &buf)
	io.ReadAll(tee)
	fmt.Fprintf(&buf, "-%05.1f", 2.55)
	fmt.Println(buf.String(), buf.Len())
	p := make([]byte, 4)
	k, err := io.ReadFull(strings.NewReader("abc"), p)
	fmt.Println(k, err, errors.Is(err, io.ErrUnexpectedEOF))
	r, w := io.Pipe()
	go func() {
		fmt.Fprint(w, "through the pipe")
		w.Close()
	}()
	got, _ := io.ReadAll(r)
	fmt.Println(string(got))
	k, err = strings.NewReader("").Read(p)
	fmt.Println(k, err == io.EOF)
}
