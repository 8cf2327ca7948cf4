// Package log writes lines, each with a time and a prefix if wanted, to standard error or another
// writer.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"
)

// What precedes each line.
const (
	Ldate         = 1 << 0 // 2009/01/23
	Ltime         = 1 << 1 // 01:23:23
	Lmicroseconds = 1 << 2 // 01:23:23.123123; implies Ltime
	Llongfile     = 1 << 3 // the caller's file and line: /a/b/c/d.go:23
	Lshortfile    = 1 << 4 // the file without its folder: d.go:23; overrides Llongfile
	LUTC          = 1 << 5 // the time in UTC, not local
	Lmsgprefix    = 1 << 6 // the prefix before the message, not before the line
	LstdFlags     = Ldate | Ltime
)

// Logger writes lines; several goroutines may use it at once.
type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
}

// New returns a logger to out.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

var std = New(os.Stderr, "", LstdFlags)

// Default is the logger behind the functions of this package.
func Default() *Logger { return std }

func (l *Logger) header(now time.Time, file string, lineNumber int) string {
	line := ""
	if l.flag&Lmsgprefix == 0 {
		line = l.prefix
	}
	if l.flag&LUTC != 0 {
		now = now.UTC()
	}
	if l.flag&Ldate != 0 {
		line += now.Format("2006/01/02 ")
	}
	switch {
	case l.flag&Lmicroseconds != 0:
		line += now.Format("15:04:05.000000 ")
	case l.flag&Ltime != 0:
		line += now.Format("15:04:05 ")
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if l.flag&Lshortfile != 0 {
			file = file[strings.LastIndexByte(file, '/')+1:]
		}
		line += file + ":" + strconv.Itoa(lineNumber) + ": "
	}
	if l.flag&Lmsgprefix != 0 {
		line += l.prefix
	}
	return line
}

// Output writes one line. The flags for file and line name the caller that is calldepth frames above; 1 is Output's.
func (l *Logger) Output(calldepth int, s string) error {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		var ok bool
		if _, file, line, ok = runtime.Caller(calldepth); !ok {
			file, line = "???", 0
		}
	}
	if s == "" || s[len(s)-1] != '\n' {
		s += "\n"
	}
	_, err := io.WriteString(l.out, l.header(now, file, line)+s)
	return err
}

// Print, Printf and Println write a line as their namesakes of fmt do.
func (l *Logger) Print(v ...any)                 { l.Output(2, fmt.Sprint(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Println(v ...any)               { l.Output(2, fmt.Sprintln(v...)) }

// Fatal, Fatalf and Fatalln write a line and end the program with status 1.
func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

// Panic, Panicf and Panicln write a line and panic with it.
func (l *Logger) Panic(v ...any)                 { l.panic(fmt.Sprint(v...)) }
func (l *Logger) Panicf(format string, v ...any) { l.panic(fmt.Sprintf(format, v...)) }
func (l *Logger) Panicln(v ...any)               { l.panic(fmt.Sprintln(v...)) }

func (l *Logger) panic(s string) {
	l.Output(3, s)
	panic(s)
}

func (l *Logger) Flags() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.flag
}

func (l *Logger) SetFlags(flag int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flag = flag
}

func (l *Logger) Prefix() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.prefix
}

func (l *Logger) SetPrefix(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.prefix = prefix
}

func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

// The rest does with the default logger what the methods do with theirs.

func Print(v ...any)                 { std.Output(2, fmt.Sprint(v...)) }
func Printf(format string, v ...any) { std.Output(2, fmt.Sprintf(format, v...)) }
func Println(v ...any)               { std.Output(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any)                 { std.panic(fmt.Sprint(v...)) }
func Panicf(format string, v ...any) { std.panic(fmt.Sprintf(format, v...)) }
func Panicln(v ...any)               { std.panic(fmt.Sprintln(v...)) }

func Flags() int              { return std.Flags() }
func SetFlags(flag int)       { std.SetFlags(flag) }
func Prefix() string          { return std.Prefix() }
func SetPrefix(prefix string) { std.SetPrefix(prefix) }
func Writer() io.Writer       { return std.Writer() }
func SetOutput(w io.Writer)   { std.SetOutput(w) }

// Output writes one line to the default logger.
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }
