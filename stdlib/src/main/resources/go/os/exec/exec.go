// Package exec runs other programs.
package exec

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// ErrWaitDelay tells that streams of a process that has ended well were still open when the WaitDelay was over.
var ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")

// Cmd is a program to run, or one that runs or has run: it is used once.
type Cmd struct {
	Path string
	Args []string // Args[0] is the name that was asked for; the program sees its Path
	Env  []string // nil for that of this program
	Dir  string

	Stdin  io.Reader
	Stdout io.Writer
	Stderr io.Writer

	ExtraFiles  []*os.File // not supported: Start fails
	SysProcAttr *syscall.SysProcAttr

	Process      *os.Process
	ProcessState *os.ProcessState

	Err       error // why it cannot be started
	Cancel    func() error
	WaitDelay time.Duration

	ctx         context.Context
	childFiles  []io.Closer       // this program's copies of what the child is given
	parentPipes []io.Closer       // the other ends
	copies      []func() error    // what moves the bytes between them and readers and writers
	copied      chan error        // the results of copies
	canceled    chan cancellation // from the goroutine that watches ctx
	waited      bool
}

// cancellation is how the end of a context went.
type cancellation struct {
	err   error
	timer *time.Timer // runs for the WaitDelay
}

// ExitError tells that a program has ended, and not well.
type ExitError struct {
	*os.ProcessState

	Stderr []byte // by Output: the beginning and the end of what was written there
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// Command returns the Cmd that runs the program of that name.
func Command(name string, arg ...string) *Cmd {
	c := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			c.Path = path
		}
		c.Err = err
	}
	return c
}

// CommandContext is as Command; the end of the context kills the process.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	c := Command(name, arg...)
	c.ctx = ctx
	c.Cancel = func() error { return c.Process.Kill() }
	return c
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	return strings.Join(append([]string{c.Path}, c.Args[min(1, len(c.Args)):]...), " ")
}

// Environ is the environment that the program will have.
func (c *Cmd) Environ() []string {
	env, _ := c.environment()
	return env
}

// environment takes the last of several values of a variable.
func (c *Cmd) environment() ([]string, error) {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			if dir, err := filepath.Abs(c.Dir); err == nil {
				env = append(env, "PWD="+dir)
			}
		}
	}
	var err error
	seen := map[string]bool{}
	var kept []string
	for _, line := range slices.Backward(env) {
		if strings.Contains(line, "\x00") {
			err = errors.New("exec: environment variable contains NUL")
			continue
		}
		name, _, ok := strings.Cut(line, "=")
		if ok && name != "" {
			if seen[name] {
				continue
			}
			seen[name] = true
		}
		kept = append(kept, line)
	}
	slices.Reverse(kept)
	return kept, err
}

// Run starts the program and waits for it.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Start starts the program.
func (c *Cmd) Start() error {
	if c.Process != nil {
		return errors.New("exec: already started")
	}
	started := false
	defer func() {
		closeAll(c.childFiles)
		c.childFiles = nil
		if !started {
			closeAll(c.parentPipes)
			c.parentPipes = nil
		}
	}()
	if err := c.startable(); err != nil {
		return err
	}
	files, err := c.files()
	if err != nil {
		return err
	}
	env, err := c.environment()
	if err != nil {
		return err
	}
	args := c.Args
	if len(args) == 0 {
		args = []string{c.Path}
	}
	c.Process, err = os.StartProcess(c.Path, args, &os.ProcAttr{Dir: c.Dir, Env: env, Files: files, Sys: c.SysProcAttr})
	if err != nil {
		return err
	}
	started = true
	c.copied = make(chan error, len(c.copies))
	for _, f := range c.copies {
		go func() { c.copied <- f() }()
	}
	if c.ctx != nil && c.ctx.Done() != nil && (c.Cancel != nil || c.WaitDelay != 0) {
		c.canceled = make(chan cancellation)
		go c.watch()
	}
	return nil
}

func (c *Cmd) startable() error {
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	switch {
	case c.Err != nil:
		return c.Err
	case c.Cancel != nil && c.ctx == nil:
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	case len(c.ExtraFiles) > 0:
		return &os.PathError{Op: "fork/exec", Path: c.Path, Err: syscall.ENOTSUP}
	case c.ctx != nil && c.ctx.Err() != nil:
		return c.ctx.Err()
	}
	return nil
}

// files are the child's standard files.
func (c *Cmd) files() ([]*os.File, error) {
	in, err := c.inputFile()
	if err != nil {
		return nil, err
	}
	out, err := c.outputFile(c.Stdout)
	if err != nil {
		return nil, err
	}
	if c.Stderr != nil && same(c.Stderr, c.Stdout) {
		return []*os.File{in, out, out}, nil
	}
	errors, err := c.outputFile(c.Stderr)
	return []*os.File{in, out, errors}, err
}

// same compares writers; those of a type that cannot be compared are different.
func same(a, b any) bool {
	defer func() { _ = recover() }()
	return a == b
}

func (c *Cmd) inputFile() (*os.File, error) {
	switch in := c.Stdin.(type) {
	case nil:
		return nil, nil
	case *os.File:
		return in, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles = append(c.childFiles, r)
	c.parentPipes = append(c.parentPipes, w)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(w, c.Stdin)
		if errors.Is(err, syscall.EPIPE) || errors.Is(err, os.ErrClosed) {
			err = nil // the program need not read all
		}
		w.Close()
		return err
	})
	return r, nil
}

func (c *Cmd) outputFile(w io.Writer) (*os.File, error) {
	switch f := w.(type) {
	case nil:
		return nil, nil
	case *os.File:
		return f, nil
	}
	r, pw, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles = append(c.childFiles, pw)
	c.parentPipes = append(c.parentPipes, r)
	c.copies = append(c.copies, func() error {
		_, err := io.Copy(w, r)
		r.Close()
		return err
	})
	return pw, nil
}

func closeAll(files []io.Closer) {
	for _, f := range files {
		f.Close()
	}
}

// watch ends the process with its context, until Wait takes what it says.
func (c *Cmd) watch() {
	select {
	case c.canceled <- cancellation{}:
		return
	case <-c.ctx.Done():
	}
	var result cancellation
	if c.Cancel != nil {
		switch err := c.Cancel(); {
		case err == nil:
			result.err = c.ctx.Err()
		case !errors.Is(err, os.ErrProcessDone):
			result.err = fmt.Errorf("exec: canceling Cmd: %w", err)
		}
	}
	if c.WaitDelay == 0 {
		c.canceled <- result
		return
	}
	result.timer = time.NewTimer(c.WaitDelay)
	select {
	case c.canceled <- result:
		return
	case <-result.timer.C:
	}
	if err := c.Process.Kill(); err == nil {
		result.err = c.ctx.Err()
	} else if !errors.Is(err, os.ErrProcessDone) {
		result.err = fmt.Errorf("exec: killing Cmd: %w", err)
	}
	c.canceled <- result
}

// Wait waits for the program to end and for all that it has written to arrive.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.waited {
		return errors.New("exec: Wait was already called")
	}
	c.waited = true
	state, err := c.Process.Wait()
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	c.ProcessState = state
	var timer *time.Timer
	if c.canceled != nil {
		result := <-c.canceled
		timer = result.timer
		if err == nil && result.err != nil {
			err = result.err
		}
	}
	if copyErr := c.awaitCopies(timer); err == nil {
		err = copyErr
	}
	closeAll(c.parentPipes)
	c.parentPipes = nil
	return err
}

// awaitCopies returns the first error, if any. With a WaitDelay it closes pipes that are open for longer.
func (c *Cmd) awaitCopies(timer *time.Timer) (err error) {
	var late <-chan time.Time
	if c.WaitDelay != 0 {
		if timer == nil {
			timer = time.NewTimer(c.WaitDelay)
		}
		defer timer.Stop()
		late = timer.C
	}
	for range c.copies {
		select {
		case copyErr := <-c.copied:
			if err == nil {
				err = copyErr
			}
		case <-late:
			closeAll(c.parentPipes)
			if err == nil {
				err = ErrWaitDelay
			}
			return err
		}
	}
	return err
}

// Output runs the program and returns what it writes to standard output.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var out bytes.Buffer
	c.Stdout = &out
	var errorText *excerpt
	if c.Stderr == nil {
		errorText = &excerpt{}
		c.Stderr = errorText
	}
	err := c.Run()
	var exit *ExitError
	if errorText != nil && errors.As(err, &exit) {
		exit.Stderr = errorText.bytes()
	}
	return out.Bytes(), err
}

// CombinedOutput runs the program and returns what it writes to standard output and standard error.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}

// StdinPipe is what the program will read.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdinPipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdin = r
	c.childFiles = append(c.childFiles, r)
	c.parentPipes = append(c.parentPipes, w)
	return w, nil
}

// StdoutPipe is what the program writes to standard output. Wait closes it: read it before.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) { return c.outputPipe(&c.Stdout, "Stdout") }

// StderrPipe is as StdoutPipe, for standard error.
func (c *Cmd) StderrPipe() (io.ReadCloser, error) { return c.outputPipe(&c.Stderr, "Stderr") }

func (c *Cmd) outputPipe(stream *io.Writer, name string) (io.ReadCloser, error) {
	if *stream != nil {
		return nil, errors.New("exec: " + name + " already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: " + name + "Pipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	*stream = w
	c.childFiles = append(c.childFiles, w)
	c.parentPipes = append(c.parentPipes, r)
	return r, nil
}

// excerpt keeps the beginning and the end of what is written to it.
type excerpt struct {
	head, tail []byte
	skipped    int
}

const excerptHalf = 32 << 10

func (e *excerpt) Write(p []byte) (int, error) {
	n := len(p)
	k := min(excerptHalf-len(e.head), len(p))
	e.head = append(e.head, p[:k]...)
	e.tail = append(e.tail, p[k:]...)
	if over := len(e.tail) - excerptHalf; over > 0 {
		e.skipped += over
		e.tail = append(e.tail[:0], e.tail[over:]...)
	}
	return n, nil
}

func (e *excerpt) bytes() []byte {
	if e.skipped == 0 {
		return append(e.head, e.tail...)
	}
	return fmt.Appendf(e.head, "\n... omitting %d bytes ...\n%s", e.skipped, e.tail)
}
