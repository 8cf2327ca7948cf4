// Package syscall names the errors and signals of the operating system.
package syscall

import "internal/oserror"

// Errno is an error number of Linux.
type Errno uintptr

const (
	EPERM        = Errno(1)
	ENOENT       = Errno(2)
	ESRCH        = Errno(3)
	EINTR        = Errno(4)
	EIO          = Errno(5)
	ENXIO        = Errno(6)
	ENOEXEC      = Errno(8)
	EBADF        = Errno(9)
	ECHILD       = Errno(10)
	EAGAIN       = Errno(11)
	EACCES       = Errno(13)
	EBUSY        = Errno(16)
	EEXIST       = Errno(17)
	EXDEV        = Errno(18)
	ENOTDIR      = Errno(20)
	EISDIR       = Errno(21)
	EINVAL       = Errno(22)
	EMFILE       = Errno(24)
	ETXTBSY      = Errno(26)
	ENOSPC       = Errno(28)
	ESPIPE       = Errno(29)
	EROFS        = Errno(30)
	EMLINK       = Errno(31)
	EPIPE        = Errno(32)
	ENAMETOOLONG = Errno(36)
	ENOSYS       = Errno(38)
	ENOTEMPTY    = Errno(39)
	ELOOP        = Errno(40)
	ENOTSUP      = Errno(95)
	EADDRINUSE   = Errno(98)
	ECONNRESET   = Errno(104)
	ECONNREFUSED = Errno(111)
)

func (e Errno) Error() string {
	switch e {
	case EPERM:
		return "operation not permitted"
	case ENOENT:
		return "no such file or directory"
	case ESRCH:
		return "no such process"
	case EINTR:
		return "interrupted system call"
	case EIO:
		return "input/output error"
	case ENOEXEC:
		return "exec format error"
	case ECHILD:
		return "no child processes"
	case EBADF:
		return "bad file descriptor"
	case EAGAIN:
		return "resource temporarily unavailable"
	case EACCES:
		return "permission denied"
	case EEXIST:
		return "file exists"
	case ENOTDIR:
		return "not a directory"
	case EISDIR:
		return "is a directory"
	case EINVAL:
		return "invalid argument"
	case ESPIPE:
		return "illegal seek"
	case EPIPE:
		return "broken pipe"
	case ENXIO:
		return "no such device or address"
	case EBUSY:
		return "device or resource busy"
	case EXDEV:
		return "invalid cross-device link"
	case EMFILE:
		return "too many open files"
	case ETXTBSY:
		return "text file busy"
	case ENOSPC:
		return "no space left on device"
	case EROFS:
		return "read-only file system"
	case EMLINK:
		return "too many links"
	case ENAMETOOLONG:
		return "file name too long"
	case ELOOP:
		return "too many levels of symbolic links"
	case ENOSYS:
		return "function not implemented"
	case ENOTSUP:
		return "operation not supported"
	case ENOTEMPTY:
		return "directory not empty"
	case EADDRINUSE:
		return "address already in use"
	case ECONNRESET:
		return "connection reset by peer"
	case ECONNREFUSED:
		return "connection refused"
	}
	digits := ""
	for n := int(e); n > 0 || digits == ""; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return "errno " + digits
}

func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

// Signal is a signal's number.
type Signal int

const (
	SIGHUP    = Signal(1)
	SIGINT    = Signal(2)
	SIGQUIT   = Signal(3)
	SIGILL    = Signal(4)
	SIGTRAP   = Signal(5)
	SIGABRT   = Signal(6)
	SIGBUS    = Signal(7)
	SIGFPE    = Signal(8)
	SIGKILL   = Signal(9)
	SIGUSR1   = Signal(10)
	SIGSEGV   = Signal(11)
	SIGUSR2   = Signal(12)
	SIGPIPE   = Signal(13)
	SIGALRM   = Signal(14)
	SIGTERM   = Signal(15)
	SIGSTKFLT = Signal(16)
	SIGCHLD   = Signal(17)
	SIGCONT   = Signal(18)
	SIGSTOP   = Signal(19)
	SIGTSTP   = Signal(20)
	SIGTTIN   = Signal(21)
	SIGTTOU   = Signal(22)
	SIGURG    = Signal(23)
	SIGXCPU   = Signal(24)
	SIGXFSZ   = Signal(25)
	SIGVTALRM = Signal(26)
	SIGPROF   = Signal(27)
	SIGWINCH  = Signal(28)
	SIGIO     = Signal(29)
	SIGPWR    = Signal(30)
	SIGSYS    = Signal(31)
)

func (s Signal) Signal() {}

// signals are their names by number.
var signals = [...]string{
	1:  "hangup",
	2:  "interrupt",
	3:  "quit",
	4:  "illegal instruction",
	5:  "trace/breakpoint trap",
	6:  "aborted",
	7:  "bus error",
	8:  "floating point exception",
	9:  "killed",
	10: "user defined signal 1",
	11: "segmentation fault",
	12: "user defined signal 2",
	13: "broken pipe",
	14: "alarm clock",
	15: "terminated",
	16: "stack fault",
	17: "child exited",
	18: "continued",
	19: "stopped (signal)",
	20: "stopped",
	21: "stopped (tty input)",
	22: "stopped (tty output)",
	23: "urgent I/O condition",
	24: "CPU time limit exceeded",
	25: "file size limit exceeded",
	26: "virtual timer expired",
	27: "profiling timer expired",
	28: "window changed",
	29: "I/O possible",
	30: "power failure",
	31: "bad system call",
}

func (s Signal) String() string {
	if 0 < s && int(s) < len(signals) {
		return signals[s]
	}
	sign, n := "", int(s)
	if n < 0 {
		sign, n = "-", -n
	}
	digits := ""
	for ; n > 0 || digits == ""; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return "signal " + sign + digits
}

// Getpid returns the number of this process.
func Getpid() int

// Kill sends a signal to a process. The program itself gets it as if it came from outside.
func Kill(pid int, sig Signal) (err error) {
	if e := kill(pid, int(sig)); e != 0 {
		return Errno(e)
	}
	return nil
}

// kill returns an error number, or 0.
func kill(pid, sig int) int
