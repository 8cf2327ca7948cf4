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

func Getwd() (dir string, err error) { return workingDirectory(), nil }

func workingDirectory() string

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
