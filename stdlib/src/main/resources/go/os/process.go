package os

import (
	"errors"
	"sync"
	"syscall"
	"time"
	"unsafe"
)

// ErrProcessDone tells that a process has ended.
var ErrProcessDone = errors.New("os: process already finished")

// Process is a process of the operating system.
type Process struct {
	Pid int

	mu       sync.Mutex
	handle   unsafe.Pointer // Java's side of a child
	streams  sync.WaitGroup // what connects a child's streams with files
	done     bool           // a child that has been waited for
	released bool
	sent     syscall.Signal // the last signal that this program has sent
}

// ProcAttr says how a process is to be started. Of its Files, the first three are supported.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// FindProcess returns the process with that number, whether it exists or not.
func FindProcess(pid int) (*Process, error) {
	return &Process{Pid: pid}, nil
}

// How a stream of a child is connected.
const (
	streamNone = iota
	streamPipe
	streamAsOutput
	streamInherited
)

// StartProcess starts the program in the file name. The new process sees name as its argument 0, whatever argv
// has there.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	if attr.Sys != nil && *attr.Sys != (syscall.SysProcAttr{}) {
		return nil, &PathError{Op: "fork/exec", Path: name, Err: syscall.ENOTSUP}
	}
	if attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			return nil, &PathError{Op: "chdir", Path: attr.Dir, Err: err.(*PathError).Err}
		}
	}
	env := attr.Env
	if env == nil {
		env = Environ()
	}
	var files [3]*File
	copy(files[:], attr.Files)
	modes := connections(files)
	handle, pid, errno := start(name, argv, env, attr.Dir, modes[0], modes[1], modes[2])
	if errno != 0 {
		return nil, pathError("fork/exec", name, errno)
	}
	p := &Process{Pid: pid, handle: handle}
	p.connect(files, modes)
	return p, nil
}

func connections(files [3]*File) (modes [3]int) {
	for i, f := range files {
		switch {
		case f == nil:
			modes[i] = streamNone
		case i == 2 && files[1] != nil && f.handle == files[1].handle:
			modes[i] = streamAsOutput
		case i == 0 && inherited(f.handle):
			modes[i] = streamInherited
		default:
			modes[i] = streamPipe
		}
	}
	return modes
}

// connect moves bytes between the child's streams and the files. Its goroutines end with the child, but for the one
// that feeds it: that may wait for input that never comes.
func (p *Process) connect(files [3]*File, modes [3]int) {
	if modes[0] == streamPipe {
		from, to := share(files[0].handle), stream(p.handle, 0)
		go transfer(from, to)
	}
	for i := 1; i < 3; i++ {
		if modes[i] == streamPipe {
			from, to := stream(p.handle, i), share(files[i].handle)
			p.streams.Go(func() { transfer(from, to) })
		}
	}
}

func start(path string, args, env []string, dir string, in, out, err int) (handle unsafe.Pointer, pid, errno int)

// inherited tells whether a child can read the file by itself.
func inherited(handle unsafe.Pointer) bool

// share makes one more end of a pipe; another file it returns as it is.
func share(handle unsafe.Pointer) unsafe.Pointer

// stream is this side of a child's standard file.
func stream(handle unsafe.Pointer, fd int) unsafe.Pointer

// transfer moves bytes until one side ends, and closes both unless they belong to an open File.
func transfer(from, to unsafe.Pointer)

// await waits for a child to end. A status of 128 and more may be a signal's number plus 128.
func await(handle unsafe.Pointer) (status int)

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.released {
		return errors.New("os: process already released")
	}
	if p.done {
		return ErrProcessDone
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	if err == nil && s != 0 {
		p.sent = s
	}
	return err
}

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release tells that p is not needed any more.
func (p *Process) Release() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.released = true
	return nil
}

// Wait waits for a child to end, and for what it has written to arrive.
func (p *Process) Wait() (*ProcessState, error) {
	p.mu.Lock()
	released, finished := p.released, p.done
	p.mu.Unlock()
	if released {
		return nil, syscall.EINVAL
	}
	if finished || p.handle == nil {
		return nil, NewSyscallError("wait", syscall.ECHILD)
	}
	code := await(p.handle)
	p.streams.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done = true
	return &ProcessState{pid: p.Pid, status: p.waitStatus(code)}, nil
}

// waitStatus is the kernel's form of how a child ended. Java tells a child that a signal has ended apart from one that
// exits with 128 and more by nothing: the signals that the program has sent itself count.
func (p *Process) waitStatus(code int) syscall.WaitStatus {
	if p.sent != 0 && code == 128+int(p.sent) {
		return syscall.WaitStatus(p.sent)
	}
	return syscall.WaitStatus(code << 8)
}

// ProcessState says how a process ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
}

func (p *ProcessState) Pid() int { return p.pid }

// ExitCode is -1 for a process that a signal has ended.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

func (p *ProcessState) Exited() bool { return p.status.Exited() }

func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// Sys is a syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage is not known.
func (p *ProcessState) SysUsage() any { return nil }

// SystemTime is not known.
func (p *ProcessState) SystemTime() time.Duration { return 0 }

// UserTime is not known.
func (p *ProcessState) UserTime() time.Duration { return 0 }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	if p.status.Signaled() {
		return "signal: " + p.status.Signal().String()
	}
	code, digits := p.status.ExitStatus(), ""
	for ; code > 0 || digits == ""; code /= 10 {
		digits = string(rune('0'+code%10)) + digits
	}
	return "exit status " + digits
}
