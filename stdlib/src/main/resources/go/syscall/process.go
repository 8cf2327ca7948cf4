package syscall

// SysProcAttr would ask for more of a new process. None of it is supported.
type SysProcAttr struct {
	Chroot     string
	Setsid     bool
	Setpgid    bool
	Setctty    bool
	Noctty     bool
	Ctty       int
	Foreground bool
	Pgid       int
	Pdeathsig  Signal
}

// WaitStatus says how a process ended, as the kernel has it.
type WaitStatus uint32

func (w WaitStatus) Exited() bool { return w&0x7f == 0 }

func (w WaitStatus) Signaled() bool { return w&0x7f != 0 && w&0x7f != 0x7f }

func (w WaitStatus) Stopped() bool { return w&0xff == 0x7f }

func (w WaitStatus) Continued() bool { return w == 0xffff }

func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&0x80 != 0 }

// ExitStatus is -1 for a process that has not exited by itself.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xff
}

// Signal is -1 where no signal has ended the process.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7f)
}

func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xff
}

func (w WaitStatus) TrapCause() int { return -1 }
