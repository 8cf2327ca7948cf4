// New in Go 1.14: embedded interfaces may share methods.
package main

import "fmt"

type Reader interface {
	Read() string
	Close() error
}
type Writer interface {
	Write(string)
	Close() error
}
type ReadWriter interface {
	Reader
	Writer
}
type file struct{ s string }

func (f *file) Read() string   { return f.s }
func (f *file) Write(s string) { f.s = s }
func (f *file) Close() error   { return nil }

func main() {
	var rw ReadWriter = &file{}
	rw.Write("text")
	fmt.Println(rw.Read(), rw.Close())
}
