// args -n 5 -name=gopher --verbose -d 1h30m -l a -l b -ip 10.1.2.3 -u 7 rest -n 9
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type level struct{ n *int }

func (l level) String() string     { return fmt.Sprint(*l.n) }
func (l level) Set(s string) error { _, err := fmt.Sscan(s, l.n); return err }

type color int

func (c *color) UnmarshalText(b []byte) error {
	switch string(b) {
	case "red":
		*c = 1
	case "green":
		*c = 2
	default:
		return errors.New("no such color: " + string(b))
	}
	return nil
}
func (c color) MarshalText() ([]byte, error) { return []byte([]string{"none", "red", "green"}[c]), nil }

func main() {
	n := flag.Int("n", 1, "number of `items`")
	name := flag.String("name", "world", "who to greet")
	verbose := flag.Bool("verbose", false, "say more")
	d := flag.Duration("d", time.Second, "how long")
	var l list
	flag.Var(&l, "l", "list item")
	ip := flag.String("ip", "", "address")
	u := flag.Uint("u", 0, "unsigned")
	flag.CommandLine.Init("tool", flag.ExitOnError)
	flag.Parse()
	fmt.Println(*n, *name, *verbose, *d, l, *ip, *u, flag.Args(), flag.NArg(), flag.NFlag(), flag.Arg(0), flag.Arg(99) == "")
	flag.Visit(func(f *flag.Flag) { fmt.Println("set", f.Name, f.Value, f.DefValue, f.Usage) })
	flag.VisitAll(func(f *flag.Flag) { fmt.Printf("%s %T\n", f.Name, f.Value) })
	fmt.Println(flag.Set("n", "0x10"), *n, flag.Set("nope", "1"), flag.Set("n", "q"), flag.Parsed())
	flag.CommandLine.SetOutput(os.Stdout)
	flag.PrintDefaults()

	for i, args := range [][]string{
		{"-b"}, {"-b=maybe"}, {"-i", "x"}, {"-i", "99999999999999999999"}, {"-i"}, {"-zzz"}, {"-h"}, {"---x"}, {"-=x"}, {"--", "-b"}, {"-", "-b"},
		{"-f", "1e3"}, {"-f", "abc"}, {"-t", "5"}, {"-t", "5s"}, {"-c", "green"}, {"-c", "blue"}, {"-fn", "hello"}, {"-fn", "bad"}, {"-bf"}, {"-bf=no"}, {"-u8", "-1"}, {"-lev", "3"}, {"-i64", "0b101", "-u64", "0o17"},
	} {
		fs := flag.NewFlagSet("tool", flag.ContinueOnError)
		fs.SetOutput(os.Stdout)
		b := fs.Bool("b", true, "a bool\nof two lines")
		i1 := fs.Int("i", 0, "an int")
		i64 := fs.Int64("i64", -3, "an int64")
		u64 := fs.Uint64("u64", 3, "a uint64")
		u8 := fs.Uint("u8", 0, "")
		f := fs.Float64("f", 1.5, "a `float64 number` it is")
		t := fs.Duration("t", 0, "time")
		var c color
		fs.TextVar(&c, "c", color(1), "color")
		fs.Func("fn", "func", func(s string) error {
			if s == "bad" {
				return errors.New("it is bad")
			}
			fmt.Println("fn", s)
			return nil
		})
		fs.BoolFunc("bf", "boolfunc", func(s string) error { fmt.Println("bf", s); return nil })
		lev := 1
		fs.Var(level{&lev}, "lev", "level")
		err := fs.Parse(args)
		fmt.Println(i, err, errors.Is(err, flag.ErrHelp), *b, *i1, *i64, *u64, *u8, *f, *t, c, lev, fs.Args(), fs.NFlag())
	}
	for _, fn := range []func(){
		func() { flag.Int("n", 2, "") },
		func() { flag.Int("-x", 2, "") },
		func() { flag.Int("a=b", 2, "") },
		func() {
			fs := flag.NewFlagSet("p", flag.PanicOnError)
			fs.SetOutput(os.Stdout)
			fs.Usage = func() { fmt.Println("my usage") }
			fs.Parse([]string{"-q"})
		},
		func() {
			var fs flag.FlagSet
			fs.SetOutput(os.Stdout)
			fs.Int("n", 3, "count")
			fmt.Println(fs.Parse([]string{"-h"}), fs.Name() == "", fs.ErrorHandling())
			fs.Int("n", 3, "count")
		},
	} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			fn()
		}()
	}
	g := flag.Lookup("n").Value.(flag.Getter)
	fmt.Println(g.Get())
}
