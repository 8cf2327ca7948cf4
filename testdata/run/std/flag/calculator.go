// args -op=sub -base 16 -v -tags a,b -tags c -level warn 10 3 ff
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
)


type tags []string

func (t *tags) String() string { return fmt.Sprint([]string(*t)) }
func (t *tags) Set(s string) error {
	*t = append(*t, strings.Split(s, ",")...)
	return nil
}

type level int

const (
	debug level = iota
	info
	warn
)

func (l *level) Set(s string) error {
	switch strings.ToLower(s) {
	case "debug":
		*l = debug
	case "info":
		*l = info
	case "warn":
		*l = warn
	default:
		return errors.New("unknown level")
	}
	return nil
}
func (l level) String() string { return [...]string{"debug", "info", "warn"}[l] }

func main() {
	fs := flag.NewFlagSet("calc", flag.ContinueOnError)
	fs.SetOutput(os.Stdout)
	op := fs.String("op", "add", "the `operation`: add, sub or mul")
	base := fs.Int("base", 10, "number base")
	verbose := fs.Bool("v", false, "verbose")
	var t tags
	fs.Var(&t, "tags", "comma separated tags")
	lv := info
	fs.Var(&lv, "level", "log level")
	fs.Usage = func() {
		fmt.Fprintf(fs.Output(), "usage: %s [flags] numbers...\n", fs.Name())
		fs.PrintDefaults()
	}
	if err := fs.Parse(os.Args[1:]); err != nil {
		os.Exit(2)
	}
	fmt.Println(*op, *base, *verbose, t, lv, fs.Args())
	total := int64(0)
	for i, a := range fs.Args() {
		n, err := strconv.ParseInt(a, *base, 64)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		switch {
		case i == 0:
			total = n
		case *op == "sub":
			total -= n
		case *op == "mul":
			total *= n
		default:
			total += n
		}
	}
	fmt.Println(total)
	fmt.Println(fs.Parse([]string{"-nope"}))
	fmt.Println(fs.Parse([]string{"-level", "x"}))
	add := flag.NewFlagSet("add", flag.ExitOnError)
	list := add.Bool("list", false, "list")
	add.Parse([]string{"-list"})
	fmt.Println(*list)
	fs.Usage()
}
