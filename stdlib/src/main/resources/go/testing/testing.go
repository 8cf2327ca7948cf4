// Package testing runs tests and benchmarks, here those that a program hands over itself: RunTests, Main and
// Benchmark. Memory is not counted: AllocsPerRun and the columns of ReportAllocs say 0.
package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// TB is what T and B have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Chdir(dir string)
	Cleanup(func())
	Context() context.Context
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Output() io.Writer
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string

	private()
}

var (
	_ TB = (*T)(nil)
	_ TB = (*B)(nil)
)

// common is the state of a test or a benchmark; mu guards what goroutines of the test may touch.
type common struct {
	mu       sync.Mutex
	name     string
	level    int // of nesting: 0 for the root of a run, whose name is empty
	parent   *common
	failed   bool
	skipped  bool
	stopped  bool // by FailNow or SkipNow, or because the function returned
	ended    bool // and reported
	text     []byte
	start    time.Time
	spent    time.Duration
	cleanups []func()
	helpers  map[string]bool // names of the functions that called Helper
	tempDirs int
	tempRoot string
	parallel bool
	fixed    bool // Setenv or Chdir was called
	ctx      context.Context
	cancel   context.CancelFunc
	bench    bool
}

func (c *common) private() {}

// Name is the names of the tests around this one and its own, with slashes between.
func (c *common) Name() string { return c.name }

// Fail marks the test, and those around it, as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ended {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// Failed tells whether the test has failed so far.
func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// FailNow fails and ends the test's goroutine.
func (c *common) FailNow() {
	c.Fail()
	c.stop()
}

func (c *common) stop() {
	c.mu.Lock()
	c.stopped = true
	c.mu.Unlock()
	runtime.Goexit()
}

// SkipNow marks the test as skipped and ends its goroutine.
func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.stop()
}

// Skipped tells whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// Log and the methods below print what they are given, as fmt.Sprintln or fmt.Sprintf do, after the file and
// line of the call.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...)) }

func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

// Error logs and fails.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf logs and fails.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal logs, fails and ends the test.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf logs, fails and ends the test.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip logs and skips.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf logs and skips.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Helper makes logged lines name the caller of the calling function instead of it.
func (c *common) Helper() {
	pcs := make([]uintptr, 1)
	if runtime.Callers(2, pcs) == 0 {
		return
	}
	frame, _ := runtime.CallersFrames(pcs).Next()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[frame.Function] = true
}

// log adds a message, its lines indented, behind the place that it comes from.
func (c *common) log(message string) {
	place := c.place()
	message = strings.TrimSuffix(message, "\n")
	message = strings.ReplaceAll(message, "\n", "\n        ")
	c.write("    " + place + ": " + message + "\n")
}

// place is the file and line of the innermost call that neither this package nor a helper makes.
func (c *common) place() string {
	pcs := make([]uintptr, 50)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		frame, more := frames.Next()
		if frame.Function != "" && !strings.HasPrefix(frame.Function, "testing.") && !c.isHelper(frame.Function) {
			return fmt.Sprintf("%s:%d", frame.File[strings.LastIndexByte(frame.File, '/')+1:], frame.Line)
		}
		if !more {
			return "???:1"
		}
	}
}

func (c *common) isHelper(function string) bool {
	for ; c != nil; c = c.parent {
		if c.helpers[function] {
			return true
		}
	}
	return false
}

// write keeps text for the report, or prints it at once where tests are watched.
func (c *common) write(text string) {
	c.mu.Lock()
	ended := c.ended
	if !ended {
		c.text = append(c.text, text...)
	}
	c.mu.Unlock()
	if !ended {
		return
	}
	for p := c.parent; p != nil; p = p.parent {
		p.mu.Lock()
		running := !p.ended
		if running {
			p.text = append(p.text, text...)
		}
		p.mu.Unlock()
		if running {
			return
		}
	}
	panic("Log in goroutine after " + c.name + " has completed: " + text)
}

// output is what Output returns.
type output struct{ c *common }

func (o output) Write(p []byte) (int, error) {
	for line := range strings.Lines(string(p)) {
		o.c.write("    " + line)
	}
	return len(p), nil
}

// Output writes to where logged lines go, without their places.
func (c *common) Output() io.Writer { return output{c} }

// Attr logs an attribute.
func (c *common) Attr(key, value string) {
	if strings.ContainsFunc(key, func(r rune) bool { return r <= ' ' }) {
		c.Errorf("disallowed whitespace in attribute key %q", key)
		return
	}
	if strings.ContainsAny(value, "\r\n") {
		c.Errorf("disallowed newline in attribute value %q", value)
		return
	}
	c.write(fmt.Sprintf("=== ATTR  %s %s %s\n", c.name, key, value))
}

// Cleanup has f called when the test and its subtests have ended, the last one first.
func (c *common) Cleanup(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, f)
}

// cleanUp runs the cleanups, also those that cleanups add.
func (c *common) cleanUp() {
	if c.cancel != nil {
		c.cancel()
	}
	defer func() {
		c.mu.Lock()
		left := len(c.cleanups) > 0
		c.mu.Unlock()
		if left { // A cleanup panicked or called FailNow: the others still run.
			c.cleanUp()
		}
	}()
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		var last func()
		if n > 0 {
			last = c.cleanups[n-1]
			c.cleanups = c.cleanups[:n-1]
		}
		c.mu.Unlock()
		if last == nil {
			return
		}
		last()
	}
}

// Context is cancelled just before the cleanups run.
func (c *common) Context() context.Context { return c.ctx }

// TempDir makes a folder that is removed after the test.
func (c *common) TempDir() string {
	c.mu.Lock()
	first := c.tempRoot == ""
	c.mu.Unlock()
	if first {
		pattern := strings.Map(func(r rune) rune {
			if strings.ContainsRune("/\\*?:<>|\"", r) {
				return '_'
			}
			return r
		}, c.name)
		root, err := os.MkdirTemp("", pattern)
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.tempRoot = root
		c.Cleanup(func() {
			if err := os.RemoveAll(root); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.mu.Lock()
	c.tempDirs++
	dir := fmt.Sprintf("%s/%03d", c.tempRoot, c.tempDirs)
	c.mu.Unlock()
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// ArtifactDir is a folder for files that the test makes.
func (c *common) ArtifactDir() string { return c.TempDir() }

// fix notes that the test changes what the whole process sees.
func (c *common) fix(method string) {
	for p := c; p != nil; p = p.parent {
		if p.parallel {
			panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
		}
	}
	c.fixed = true
}

// Setenv sets an environment variable until the test ends.
func (c *common) Setenv(key, value string) {
	c.fix("Setenv")
	old, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the working directory until the test ends.
func (c *common) Chdir(dir string) {
	c.fix("Chdir")
	old, err := os.Getwd()
	if err != nil {
		c.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.Fatal(err)
	}
	c.Cleanup(func() {
		if err := os.Chdir(old); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}
