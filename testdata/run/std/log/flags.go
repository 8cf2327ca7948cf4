// Flags, prefixes, places and panics of package log.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
)

func helper(l *log.Logger) { l.Output(2, "helper's caller") }

func main() {
	var b bytes.Buffer
	l := log.New(&b, "app: ", log.LstdFlags|log.Lmicroseconds|log.LUTC|log.Lshortfile|log.Lmsgprefix)
	l.Println("a", 1)
	l.Printf("%d\n", 2)
	l.Print("x", 3, 4, "y")
	helper(l)
	for line := range strings.Lines(b.String()) {
		const shape = "2009/01/23 01:23:23.123123"
		fmt.Print(strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, line[:len(shape)]), line[len(shape):])
	}
	b.Reset()
	l.SetFlags(log.Llongfile)
	l.SetPrefix("[p] ")
	l.Print("long")
	fmt.Println(strings.HasPrefix(b.String(), "[p] /"), strings.HasSuffix(b.String(), "/flags.go:33: long\n"))
	fmt.Println(l.Flags(), l.Prefix(), l.Writer() == &b)

	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	log.SetPrefix("std ")
	log.Print("one")
	log.Println("two", "words")
	log.Printf("%q", "three")
	log.Output(1, "four")
	log.Default().Print("five")
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicf("bad %d", 1)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicln("very", "bad")
	}()
	log.SetFlags(0)
	log.New(os.Stdout, "", 0).Print()
	log.New(os.Stdout, "", log.Lmsgprefix).Print("x\n\n")
}
