package os

import (
	"errors"
	"syscall"
)

func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// MkdirTemp makes a folder with a new name: a random text takes the place of pattern's last "*".
func MkdirTemp(dir, pattern string) (string, error) {
	for try := 0; ; try++ {
		name, err := tempName("mkdirtemp", dir, pattern)
		if err != nil {
			return "", err
		}
		err = Mkdir(name, 0700)
		if err == nil {
			return name, nil
		}
		if try == 10000 {
			return "", &PathError{Op: "mkdirtemp", Path: joined(dir, pattern), Err: ErrExist}
		}
		if !IsExist(err) {
			if _, statErr := Stat(dir); dir != "" && IsNotExist(statErr) {
				return "", statErr
			}
			return "", err
		}
	}
}

func CreateTemp(dir, pattern string) (*File, error) {
	for try := 0; ; try++ {
		name, err := tempName("createtemp", dir, pattern)
		if err != nil {
			return nil, err
		}
		f, err := OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		if err == nil || try == 10000 || !IsExist(err) {
			return f, err
		}
	}
}

func joined(dir, pattern string) string {
	if dir == "" {
		dir = TempDir()
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	return dir + pattern
}

func tempName(op, dir, pattern string) (string, error) {
	prefix, suffix := pattern, ""
	star := false
	for i := len(pattern) - 1; i >= 0; i-- {
		if pattern[i] == '/' {
			return "", &PathError{Op: op, Path: pattern, Err: errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' && !star {
			star = true
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	return joined(dir, prefix+randomDigits()+suffix), nil
}

func randomDigits() string
