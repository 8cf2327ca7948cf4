package os

import (
	"errors"
	"syscall"
)

// ErrProcessDone tells that a process has ended.
var ErrProcessDone = errors.New("os: process already finished")

// Process is a process of the operating system.
type Process struct {
	Pid int

	released bool
}

// FindProcess returns the process with that number, whether it exists or not.
func FindProcess(pid int) (*Process, error) {
	return &Process{Pid: pid}, nil
}

// Signal sends a signal to the process.
func (p *Process) Signal(sig Signal) error {
	if p.released {
		return errors.New("os: process already released")
	}
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Release tells that p is not needed any more.
func (p *Process) Release() error {
	p.released = true
	return nil
}
