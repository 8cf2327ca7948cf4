// Package path works on slash-separated paths.
package path

import "errors"

var ErrBadPattern = errors.New("syntax error in pattern")

// Clean is the shortest equivalent path.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	var kept []string
	for i := 0; i < len(path); {
		if path[i] == '/' {
			i++
			continue
		}
		end := i
		for end < len(path) && path[end] != '/' {
			end++
		}
		switch element := path[i:end]; {
		case element == ".":
		case element != "..":
			kept = append(kept, element)
		case len(kept) > 0 && kept[len(kept)-1] != "..":
			kept = kept[:len(kept)-1]
		case !rooted:
			kept = append(kept, "..")
		}
		i = end
	}
	clean := ""
	for i, element := range kept {
		if i > 0 {
			clean += "/"
		}
		clean += element
	}
	switch {
	case rooted:
		return "/" + clean
	case clean == "":
		return "."
	}
	return clean
}

// Split splits after the last slash.
func Split(path string) (dir, file string) {
	i := len(path) - 1
	for i >= 0 && path[i] != '/' {
		i--
	}
	return path[:i+1], path[i+1:]
}

// Join skips empty elements and cleans the rest.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		if e == "" {
			continue
		}
		if joined != "" {
			joined += "/"
		}
		joined += e
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

// Ext is what begins with the last dot of the last element.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base is the last element.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	_, file := Split(path)
	return file
}

func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

// Dir is all but the last element.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Match reports whether name fits the shell pattern: * ? [a-z] \c, none of them matching a slash.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		if pattern[0] == '*' {
			for pattern != "" && pattern[0] == '*' {
				pattern = pattern[1:]
			}
			for i := 0; ; i++ {
				if ok, err := Match(pattern, name[i:]); ok || err != nil {
					return ok, err
				}
				if i == len(name) || name[i] == '/' {
					return false, nil
				}
			}
		}
		ok, rest, width, err := matchOne(pattern, name)
		if err != nil {
			return false, err
		}
		if !ok {
			return false, checkRest(rest)
		}
		pattern, name = rest, name[width:]
	}
	return name == "", nil
}

// checkRest finds a syntax error in what was not matched any more.
func checkRest(pattern string) error {
	for pattern != "" {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		_, rest, _, err := matchOne(pattern, "x")
		if err != nil {
			return err
		}
		pattern = rest
	}
	return nil
}

// matchOne matches the pattern's first item, no star, with the first rune of name.
func matchOne(pattern, name string) (ok bool, rest string, width int, err error) {
	var r rune
	for i, c := range name {
		if i > 0 {
			break
		}
		r = c
		width = len(string(c))
	}
	some := name != "" && r != '/'
	switch pattern[0] {
	case '?':
		return some, pattern[1:], width, nil
	case '[':
		in, rest, err := matchClass(pattern[1:], r)
		return in && some, rest, width, err
	case '\\':
		pattern = pattern[1:]
		if pattern == "" {
			return false, "", 0, ErrBadPattern
		}
	}
	return name != "" && name[0] == pattern[0], pattern[1:], 1, nil
}

func matchClass(pattern string, r rune) (in bool, rest string, err error) {
	negated := pattern != "" && pattern[0] == '^'
	if negated {
		pattern = pattern[1:]
	}
	for n := 0; ; n++ {
		if pattern != "" && pattern[0] == ']' && n > 0 {
			return in != negated, pattern[1:], nil
		}
		var lo, hi rune
		if lo, pattern, err = classRune(pattern); err != nil {
			return false, "", err
		}
		hi = lo
		if pattern[0] == '-' {
			if hi, pattern, err = classRune(pattern[1:]); err != nil {
				return false, "", err
			}
		}
		if lo <= r && r <= hi {
			in = true
		}
	}
}

func classRune(pattern string) (r rune, rest string, err error) {
	if pattern == "" || pattern[0] == '-' || pattern[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if pattern[0] == '\\' {
		pattern = pattern[1:]
		if pattern == "" {
			return 0, "", ErrBadPattern
		}
	}
	for i, c := range pattern {
		if i > 0 {
			rest = pattern[i:]
			break
		}
		r = c
	}
	if rest == "" {
		return 0, "", ErrBadPattern // the class does not end
	}
	return r, rest, nil
}
