package os

import (
	"errors"
	"syscall"
)

// Args is the command line: the program's name, then its arguments.
var Args = commandLine()

func commandLine() []string

// Exit ends the program at once: deferred functions do not run.
func Exit(code int)

func Getpid() int

func Hostname() (name string, err error) { return hostname(), nil }

func hostname() string

// Getenv is "" for a variable that is not set.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

func LookupEnv(key string) (string, bool)

func Setenv(key, value string) error {
	if key == "" || !setenv(key, value) {
		return &SyscallError{"setenv", syscall.EINVAL}
	}
	return nil
}

func setenv(key, value string) bool

func Unsetenv(key string) error {
	unsetenv(key)
	return nil
}

func unsetenv(key string)

// Environ lists the variables as "key=value".
func Environ() []string

// Clearenv unsets all variables.
func Clearenv()

// ExpandEnv replaces $name and ${name}.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

func Expand(s string, mapping func(string) string) string {
	var b []byte
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '$' || i+1 == len(s) {
			continue
		}
		b = append(b, s[from:i]...)
		name, width := shellName(s[i+1:])
		if name != "" {
			b = append(b, mapping(name)...)
		} else if width == 0 {
			b = append(b, '$') // no name follows: it stays
		}
		i += width
		from = i + 1
	}
	if from == 0 {
		return s
	}
	return string(b) + s[from:]
}

// shellName is the name that s begins with and the bytes it takes, braces included.
func shellName(s string) (name string, width int) {
	if s[0] == '{' {
		if len(s) > 2 && special(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if special(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}

func special(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return true
	}
	return false
}

// processStatus is a line of /proc/self/status.
func processStatus(key string) string

// numbers are those of a line of the process's status.
func numbers(key string) (list []int) {
	n, any := 0, false
	for _, c := range processStatus(key) + " " {
		if '0' <= c && c <= '9' {
			n, any = n*10+int(c-'0'), true
		} else if any {
			list = append(list, n)
			n, any = 0, false
		}
	}
	return list
}

func number(key string, i int) int {
	if list := numbers(key); i < len(list) {
		return list[i]
	}
	return -1
}

func Getppid() int { return number("PPid", 0) }

func Getuid() int { return number("Uid", 0) }

func Geteuid() int { return number("Uid", 1) }

func Getgid() int { return number("Gid", 0) }

func Getegid() int { return number("Gid", 1) }

func Getgroups() ([]int, error) { return numbers("Groups"), nil }

func Getpagesize() int { return 4096 }

// Executable is the path that the program has as its first argument.
func Executable() (string, error) {
	if Args[0] == "" || Args[0][0] == '/' {
		return Args[0], nil
	}
	return workingDirectory() + "/" + Args[0], nil
}

// UserCacheDir and UserConfigDir follow the rules of XDG.

func UserCacheDir() (string, error) { return xdg("XDG_CACHE_HOME", "/.cache") }

func UserConfigDir() (string, error) { return xdg("XDG_CONFIG_HOME", "/.config") }

func xdg(variable, below string) (string, error) {
	dir := Getenv(variable)
	if dir == "" {
		if dir = Getenv("HOME"); dir == "" {
			return "", errors.New("neither $" + variable + " nor $HOME are defined")
		}
		return dir + below, nil
	}
	if dir[0] != '/' {
		return "", errors.New("path in $" + variable + " is relative")
	}
	return dir, nil
}

func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// Signal is a signal of the operating system.
type Signal interface {
	String() string
	Signal() // distinguishes it from other Stringers
}

var Interrupt Signal = syscall.SIGINT

var Kill Signal = syscall.SIGKILL
