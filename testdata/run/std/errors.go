package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

var errBase = errors.New("base")

type notFound struct{ name string }

func (n notFound) Error() string        { return n.name + " not found" }
func (n notFound) Is(target error) bool { return target == fs.ErrNotExist }

type opError struct {
	op  string
	err error
}

func (o *opError) Error() string { return o.op + ": " + o.err.Error() }
func (o *opError) Unwrap() error { return o.err }

type temporary interface{ Temporary() bool }

type timeout struct{}

func (timeout) Error() string   { return "timeout" }
func (timeout) Temporary() bool { return true }

func find(name string) error {
	if name == "" {
		return fmt.Errorf("find %q: %w", name, errBase)
	}
	return &opError{"find", notFound{name}}
}

func main() {
	e1, e2 := errors.New("same"), errors.New("same")
	fmt.Println(e1 == e2, e1 == e1, e1.Error() == e2.Error())
	err := find("")
	fmt.Println(err, errors.Is(err, errBase), errors.Unwrap(err) == errBase, errors.Unwrap(errBase) == nil)
	err = find("key")
	var nf notFound
	var op *opError
	fmt.Println(err, errors.As(err, &nf), nf.name, errors.As(err, &op), op.op, errors.Is(err, fs.ErrNotExist), errors.Is(err, errBase))
	deep := fmt.Errorf("l3: %w", fmt.Errorf("l2: %w", &opError{"l1", io.EOF}))
	fmt.Println(deep, errors.Is(deep, io.EOF), errors.Is(deep, io.ErrUnexpectedEOF))
	joined := errors.Join(errBase, nil, deep, notFound{"j"})
	fmt.Println(joined)
	fmt.Println(errors.Is(joined, io.EOF), errors.As(joined, &nf), nf, errors.Join(nil, nil) == nil)
	multi := fmt.Errorf("both %w and %w, not %v", errBase, io.EOF, e1)
	fmt.Println(multi, errors.Is(multi, errBase), errors.Is(multi, io.EOF), errors.Is(multi, e1), errors.Unwrap(multi))
	var t temporary
	wrapped := fmt.Errorf("wrap: %w", timeout{})
	fmt.Println(errors.As(wrapped, &t) && t.Temporary(), errors.Is(nil, errBase), errors.Is(errBase, nil))
	got, ok := errors.AsType[*opError](deep)
	fmt.Println(got, ok)
	_, ferr := os.Open("/does/not/exist")
	var pe *fs.PathError
	fmt.Println(ferr, errors.Is(ferr, os.ErrNotExist), errors.As(ferr, &pe), pe.Op, pe.Path)
	fmt.Printf("%v|%s|%q|%+v|%T\n", errBase, errBase, errBase, multi, multi)
	defer func() {
		r := recover()
		fmt.Println(r)
	}()
	errors.As(err, nil)
}
