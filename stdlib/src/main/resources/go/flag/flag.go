// Package flag parses the flags of command lines.
package flag

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
)

// ErrHelp is Parse's error when -help or -h is given and not defined.
var ErrHelp = errors.New("flag: help requested")

// ErrorHandling is what Parse does on an error.
type ErrorHandling int

const (
	ContinueOnError ErrorHandling = iota // return it
	ExitOnError                          // exit with status 2, or 0 for -h and -help
	PanicOnError                         // panic with it
)

// FlagSet is a set of defined flags. Its zero value has no name and returns errors.
type FlagSet struct {
	Usage func() // called on errors

	name          string
	parsed        bool
	actual        map[string]*Flag
	formal        map[string]*Flag
	args          []string // after flags
	errorHandling ErrorHandling
	output        io.Writer // nil: standard error
	undef         map[string]string
}

// Flag is one flag.
type Flag struct {
	Name     string // without the dash
	Usage    string
	Value    Value
	DefValue string // as text
}

// CommandLine is what the functions of this package work on.
var CommandLine = newCommandLine()

func newCommandLine() *FlagSet {
	name := ""
	if len(os.Args) > 0 {
		name = os.Args[0]
	}
	f := NewFlagSet(name, ExitOnError)
	f.Usage = func() { Usage() }
	return f
}

// Usage tells how to use the program; programs may set it.
var Usage = func() {
	fmt.Fprintf(CommandLine.Output(), "Usage of %s:\n", os.Args[0])
	PrintDefaults()
}

func NewFlagSet(name string, errorHandling ErrorHandling) *FlagSet {
	f := &FlagSet{name: name, errorHandling: errorHandling}
	f.Usage = f.defaultUsage
	return f
}

func (f *FlagSet) Init(name string, errorHandling ErrorHandling) {
	f.name = name
	f.errorHandling = errorHandling
}

func (f *FlagSet) Name() string { return f.name }

func (f *FlagSet) ErrorHandling() ErrorHandling { return f.errorHandling }

// Output is where usage and errors go.
func (f *FlagSet) Output() io.Writer {
	if f.output == nil {
		return os.Stderr
	}
	return f.output
}

// SetOutput changes that; nil is standard error.
func (f *FlagSet) SetOutput(output io.Writer) { f.output = output }

// Var defines a flag with a value of the caller's type.
func (f *FlagSet) Var(value Value, name string, usage string) {
	switch {
	case strings.HasPrefix(name, "-"):
		panic(f.sprintf("flag %q begins with -", name))
	case strings.Contains(name, "="):
		panic(f.sprintf("flag %q contains =", name))
	}
	flag := &Flag{name, usage, value, value.String()}
	if _, defined := f.formal[name]; defined {
		if f.name == "" {
			panic(f.sprintf("flag redefined: %s", name))
		}
		panic(f.sprintf("%s flag redefined: %s", f.name, name))
	}
	if where := f.undef[name]; where != "" {
		panic(fmt.Sprintf("flag %s set at %s before being defined", name, where))
	}
	if f.formal == nil {
		f.formal = map[string]*Flag{}
	}
	f.formal[name] = flag
}

func Var(value Value, name string, usage string) { CommandLine.Var(value, name, usage) }

func (f *FlagSet) Lookup(name string) *Flag { return f.formal[name] }

func Lookup(name string) *Flag { return CommandLine.Lookup(name) }

// VisitAll calls fn for every flag, in the order of names.
func (f *FlagSet) VisitAll(fn func(*Flag)) { visit(f.formal, fn) }

func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }

// Visit calls fn for the flags that have been set.
func (f *FlagSet) Visit(fn func(*Flag)) { visit(f.actual, fn) }

func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }

func visit(flags map[string]*Flag, fn func(*Flag)) {
	names := make([]string, 0, len(flags))
	for name := range flags {
		names = append(names, name)
	}
	slices.Sort(names)
	sorted := make([]*Flag, len(names))
	for i, name := range names {
		sorted[i] = flags[name]
	}
	for _, flag := range sorted {
		fn(flag)
	}
}

func (f *FlagSet) Set(name, value string) error { return f.set(name, value) }

func Set(name, value string) error { return CommandLine.set(name, value) }

// set is called by what the program calls.
func (f *FlagSet) set(name, value string) error {
	flag, defined := f.formal[name]
	if !defined {
		_, file, line, ok := runtime.Caller(2)
		if !ok {
			file, line = "?", 0
		}
		if f.undef == nil {
			f.undef = map[string]string{}
		}
		f.undef[name] = fmt.Sprintf("%s:%d", file, line)
		return fmt.Errorf("no such flag -%v", name)
	}
	if err := flag.Value.Set(value); err != nil {
		return err
	}
	f.seen(flag)
	return nil
}

func (f *FlagSet) seen(flag *Flag) {
	if f.actual == nil {
		f.actual = map[string]*Flag{}
	}
	f.actual[flag.Name] = flag
}

// Parse takes flags from the arguments up to the first that is none, or to "--".
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		more, err := f.parseOne()
		switch {
		case more:
			continue
		case err == nil:
			return nil
		}
		switch f.errorHandling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp {
				os.Exit(0)
			}
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
		return nil
	}
}

// Parse takes flags from os.Args.
func Parse() { CommandLine.Parse(os.Args[1:]) }

// parseOne takes one flag from f.args and tells whether there was one.
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 {
		return false, nil
	}
	arg := f.args[0]
	if len(arg) < 2 || arg[0] != '-' {
		return false, nil
	}
	if arg == "--" {
		f.args = f.args[1:]
		return false, nil
	}
	name := strings.TrimPrefix(arg[1:], "-")
	if name[0] == '-' || name[0] == '=' {
		return false, f.failf("bad flag syntax: %s", arg)
	}
	f.args = f.args[1:]
	name, value, hasValue := strings.Cut(name, "=")
	flag, defined := f.formal[name]
	if !defined {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if err := f.assign(flag, value, hasValue); err != nil {
		return false, err
	}
	f.seen(flag)
	return true, nil
}

// assign gives the flag its value, from the next argument if need be.
func (f *FlagSet) assign(flag *Flag, value string, hasValue bool) error {
	if b, ok := flag.Value.(boolFlag); ok && b.IsBoolFlag() {
		if !hasValue {
			if err := b.Set("true"); err != nil {
				return f.failf("invalid boolean flag %s: %v", flag.Name, err)
			}
		} else if err := b.Set(value); err != nil {
			return f.failf("invalid boolean value %q for -%s: %v", value, flag.Name, err)
		}
		return nil
	}
	if !hasValue {
		if len(f.args) == 0 {
			return f.failf("flag needs an argument: -%s", flag.Name)
		}
		value, f.args = f.args[0], f.args[1:]
	}
	if err := flag.Value.Set(value); err != nil {
		return f.failf("invalid value %q for flag -%s: %v", value, flag.Name, err)
	}
	return nil
}

// sprintf also prints the message.
func (f *FlagSet) sprintf(format string, a ...any) string {
	message := fmt.Sprintf(format, a...)
	fmt.Fprintln(f.Output(), message)
	return message
}

func (f *FlagSet) failf(format string, a ...any) error {
	message := f.sprintf(format, a...)
	f.usage()
	return errors.New(message)
}

func (f *FlagSet) usage() {
	if f.Usage == nil {
		f.defaultUsage()
	} else {
		f.Usage()
	}
}

func (f *FlagSet) defaultUsage() {
	if f.name == "" {
		fmt.Fprintf(f.Output(), "Usage:\n")
	} else {
		fmt.Fprintf(f.Output(), "Usage of %s:\n", f.name)
	}
	f.PrintDefaults()
}

func (f *FlagSet) Parsed() bool { return f.parsed }

func Parsed() bool { return CommandLine.Parsed() }

// Args returns what followed the flags.
func (f *FlagSet) Args() []string { return f.args }

func Args() []string { return CommandLine.args }

// Arg is "" where there is none.
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) {
		return ""
	}
	return f.args[i]
}

func Arg(i int) string { return CommandLine.Arg(i) }

func (f *FlagSet) NArg() int { return len(f.args) }

func NArg() int { return len(CommandLine.args) }

// NFlag counts the flags that have been set.
func (f *FlagSet) NFlag() int { return len(f.actual) }

func NFlag() int { return len(CommandLine.actual) }

// UnquoteUsage takes a `name` for the value out of the usage text, or makes one from the type.
func UnquoteUsage(flag *Flag) (name string, usage string) {
	if before, rest, ok := strings.Cut(flag.Usage, "`"); ok {
		if name, after, ok := strings.Cut(rest, "`"); ok {
			return name, before + name + after
		}
	}
	name = "value"
	switch v := flag.Value.(type) {
	case boolFlag:
		if v.IsBoolFlag() {
			name = ""
		}
	case *durationValue:
		name = "duration"
	case *float64Value:
		name = "float"
	case *intValue, *int64Value:
		name = "int"
	case *stringValue:
		name = "string"
	case *uintValue, *uint64Value:
		name = "uint"
	}
	return name, flag.Usage
}

// PrintDefaults describes every flag.
func (f *FlagSet) PrintDefaults() {
	var errs []error
	f.VisitAll(func(flag *Flag) {
		line, err := describe(flag)
		if err != nil {
			errs = append(errs, err)
		}
		fmt.Fprintln(f.Output(), line)
	})
	if len(errs) > 0 {
		fmt.Fprintln(f.Output())
		for _, err := range errs {
			fmt.Fprintln(f.Output(), err)
		}
	}
}

func PrintDefaults() { CommandLine.PrintDefaults() }

func describe(flag *Flag) (string, error) {
	line := "  -" + flag.Name
	name, usage := UnquoteUsage(flag)
	if name != "" {
		line += " " + name
	}
	if len(line) <= len("  -x") {
		line += "\t" // the usage of a short flag stands beside it
	} else {
		line += "\n    \t"
	}
	line += strings.ReplaceAll(usage, "\n", "\n    \t")
	zero, err := isZeroValue(flag, flag.DefValue)
	if err != nil || zero {
		return line, err
	}
	if _, ok := flag.Value.(*stringValue); ok {
		return line + fmt.Sprintf(" (default %q)", flag.DefValue), nil
	}
	return line + fmt.Sprintf(" (default %v)", flag.DefValue), nil
}
