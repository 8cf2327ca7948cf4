// Package url parses and builds URLs.
package url

import (
	"errors"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
)

// Error is an error with the operation and the URL that caused it.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Error() string { return e.Op + " " + strconv.Quote(e.URL) + ": " + e.Err.Error() }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// EscapeError is a bad escape sequence.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// InvalidHostError is a character that no host may have.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// part is the part of a URL that a text belongs to; each has characters of its own that must be escaped.
type part int

const (
	pathPart part = iota
	pathSegment
	hostPart
	userPart
	queryComponent
	fragmentPart
)

func mustEscape(c byte, p part) bool {
	switch {
	case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9':
		return false
	case c == '-' || c == '_' || c == '.' || c == '~':
		return false
	}
	plain := ""
	switch p {
	case pathPart:
		plain = "$&+,/:;=@"
	case pathSegment:
		plain = "$&+:=@"
	case hostPart:
		plain = "!$&'()*+,;=:[]<>\""
	case userPart:
		plain = "$&+,;="
	case fragmentPart:
		plain = "$&+,/:;=?@!()*"
	}
	return strings.IndexByte(plain, c) < 0
}

func QueryEscape(s string) string { return escape(s, queryComponent) }

func PathEscape(s string) string { return escape(s, pathSegment) }

func escape(s string, p part) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && p == queryComponent:
			b.WriteByte('+')
		case mustEscape(c, p):
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func QueryUnescape(s string) (string, error) { return unescape(s, queryComponent) }

func PathUnescape(s string) (string, error) { return unescape(s, pathSegment) }

func unescape(s string, p part) (string, error) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			if i+2 >= len(s) || hex(s[i+1]) < 0 || hex(s[i+2]) < 0 {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			if p == hostPart && hex(s[i+1]) < 8 && s[i:i+3] != "%25" {
				return "", EscapeError(s[i : i+3])
			}
			b.WriteByte(byte(hex(s[i+1])<<4 | hex(s[i+2])))
			i += 2
		case c == '+' && p == queryComponent:
			b.WriteByte(' ')
		case p == hostPart && c < 0x80 && mustEscape(c, p):
			return "", InvalidHostError(s[i : i+1])
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), nil
}

func hex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// URL is [scheme:][//[userinfo@]host][/]path[?query][#fragment], the path unescaped.
type URL struct {
	Scheme      string
	Opaque      string // what follows the scheme if that is not "/"
	User        *Userinfo
	Host        string // with the port
	Path        string
	Fragment    string
	RawQuery    string // escaped, without '?'
	RawPath     string // where it is not what escaping Path gives
	RawFragment string
	ForceQuery  bool // a '?' even if the query is empty
	OmitHost    bool // no "//" for an empty host
}

// Userinfo is a user's name and password.
type Userinfo struct {
	username    string
	password    string
	passwordSet bool
}

func User(username string) *Userinfo { return &Userinfo{username, "", false} }

func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	s := escape(u.username, userPart)
	if u.passwordSet {
		s += ":" + escape(u.password, userPart)
	}
	return s
}

// Parse takes absolute and relative URLs.
func Parse(rawURL string) (*URL, error) {
	rest, fragment, _ := strings.Cut(rawURL, "#")
	u, err := parse(rest, false)
	if err == nil && fragment != "" {
		u.Fragment, err = unescape(fragment, fragmentPart)
		if escape(u.Fragment, fragmentPart) != fragment {
			u.RawFragment = fragment
		}
	}
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

// ParseRequestURI takes what stands in a request: an absolute URL or path, no fragment.
func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(rawURL string, request bool) (*URL, error) {
	for i := 0; i < len(rawURL); i++ {
		if rawURL[i] < ' ' || rawURL[i] == 0x7f {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if rawURL == "" && request {
		return nil, errors.New("empty url")
	}
	u := &URL{}
	if rawURL == "*" {
		u.Path = "*"
		return u, nil
	}
	scheme, rest, err := cutScheme(rawURL)
	if err != nil {
		return nil, err
	}
	u.Scheme = strings.ToLower(scheme)
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		u.ForceQuery = true
		rest = rest[:len(rest)-1]
	} else {
		rest, u.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if strings.HasPrefix(rest, "//") && (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///")) {
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	} else if u.Scheme != "" && strings.HasPrefix(rest, "/") {
		u.OmitHost = true
	}
	if u.Path, err = unescape(rest, pathPart); err != nil {
		return nil, err
	}
	if escape(u.Path, pathPart) != rest {
		u.RawPath = rest
	}
	return u, nil
}

func cutScheme(rawURL string) (scheme, rest string, err error) {
	for i := 0; i < len(rawURL); i++ {
		c := rawURL[i]
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				return "", rawURL, nil
			}
		case c == ':':
			if i == 0 {
				return "", "", errors.New("missing protocol scheme")
			}
			return rawURL[:i], rawURL[i+1:], nil
		default:
			return "", rawURL, nil
		}
	}
	return "", rawURL, nil
}

func (u *URL) setAuthority(authority string) (err error) {
	host := authority
	if i := strings.LastIndexByte(authority, '@'); i >= 0 {
		host = authority[i+1:]
		name, password, hasPassword := strings.Cut(authority[:i], ":")
		if name, err = unescape(name, userPart); err != nil {
			return err
		}
		if password, err = unescape(password, userPart); err != nil {
			return err
		}
		u.User = &Userinfo{name, password, hasPassword}
	}
	port := ""
	if strings.HasPrefix(host, "[") {
		end := strings.LastIndexByte(host, ']')
		if end < 0 {
			return errors.New("missing ']' in host")
		}
		port = host[end+1:]
	} else if i := strings.IndexByte(host, ':'); i >= 0 {
		if u.Scheme != "http" && u.Scheme != "https" {
			i = strings.LastIndexByte(host, ':')
		}
		port = host[i:]
	}
	if port != "" && (port[0] != ':' || strings.Trim(port[1:], "0123456789") != "") {
		return errors.New("invalid port " + strconv.Quote(port) + " after host")
	}
	u.Host, err = unescape(host, hostPart)
	return err
}

// EscapedPath is RawPath where that is an escaping of Path.
func (u *URL) EscapedPath() string {
	if u.RawPath != "" {
		if p, err := unescape(u.RawPath, pathPart); err == nil && p == u.Path && isEncoded(u.RawPath) {
			return u.RawPath
		}
	}
	if u.Path == "*" {
		return "*"
	}
	return escape(u.Path, pathPart)
}

func (u *URL) EscapedFragment() string {
	if u.RawFragment != "" {
		if f, err := unescape(u.RawFragment, fragmentPart); err == nil && f == u.Fragment {
			return u.RawFragment
		}
	}
	return escape(u.Fragment, fragmentPart)
}

func (u *URL) String() string {
	s := ""
	if u.Scheme != "" {
		s = u.Scheme + ":"
	}
	if u.Opaque != "" {
		s += u.Opaque
	} else {
		hasAuthority := u.Host != "" || u.User != nil
		if hasAuthority || u.Scheme != "" && u.Path != "" && !u.OmitHost {
			s += "//"
			if u.User != nil {
				s += u.User.String() + "@"
			}
			s += escape(u.Host, hostPart)
		}
		path := u.EscapedPath()
		if path != "" && path[0] != '/' && u.Host != "" {
			s += "/"
		}
		if s == "" {
			if segment, _, _ := strings.Cut(path, "/"); strings.Contains(segment, ":") {
				s = "./"
			}
		}
		s += path
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	if u.Fragment != "" {
		s += "#" + u.EscapedFragment()
	}
	return s
}

// Redacted is String with the password replaced by xxxxx.
func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	copied := *u
	if _, has := u.User.Password(); has {
		copied.User = UserPassword(u.User.Username(), "xxxxx")
	}
	return copied.String()
}

func (u *URL) IsAbs() bool { return u.Scheme != "" }

// Query parses RawQuery and drops what is malformed.
func (u *URL) Query() Values {
	v, _ := ParseQuery(u.RawQuery)
	return v
}

// RequestURI is what a request line has.
func (u *URL) RequestURI() string {
	s := u.Opaque
	if s == "" {
		s = u.EscapedPath()
		if s == "" {
			s = "/"
		}
	} else if strings.HasPrefix(s, "//") {
		s = u.Scheme + ":" + s
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	return s
}

func (u *URL) Hostname() string {
	host, _ := u.hostPort()
	return host
}

func (u *URL) Port() string {
	_, port := u.hostPort()
	return port
}

func (u *URL) hostPort() (host, port string) {
	host = u.Host
	if i := strings.LastIndexByte(host, ':'); i >= 0 && strings.Trim(host[i+1:], "0123456789") == "" {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return host, port
}

// Parse resolves ref against u.
func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

func (u *URL) ResolveReference(ref *URL) *URL {
	r := *ref
	if ref.Scheme == "" {
		r.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		r.setCleanPath(ref.EscapedPath())
		return &r
	}
	if ref.Opaque != "" {
		r.User, r.Host, r.Path = nil, "", ""
		return &r
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		r.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			r.Fragment, r.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		r.Opaque, r.User, r.Host, r.Path = u.Opaque, nil, "", ""
		return &r
	}
	r.Host, r.User = u.Host, u.User
	base, relative := u.EscapedPath(), ref.EscapedPath()
	switch {
	case relative == "":
		relative = base
	case relative[0] != '/':
		relative = base[:strings.LastIndexByte(base, '/')+1] + relative
	}
	r.setCleanPath(relative)
	return &r
}

// setCleanPath sets an escaped path with its "." and ".." resolved.
func (u *URL) setCleanPath(p string) {
	if p != "" {
		var kept []string
		segments := strings.Split(strings.TrimPrefix(p, "/"), "/")
		for i, segment := range segments {
			last := i == len(segments)-1
			switch segment {
			case ".", "..":
				if segment == ".." && len(kept) > 0 {
					kept = kept[:len(kept)-1]
				}
				if last {
					kept = append(kept, "")
				}
			default:
				kept = append(kept, segment)
			}
		}
		p = "/" + strings.Join(kept, "/")
	}
	u.setPath(p)
}

func (u *URL) setPath(p string) {
	u.Path, _ = unescape(p, pathPart)
	u.RawPath = ""
	if escape(u.Path, pathPart) != p {
		u.RawPath = p
	}
}

// isEncoded tells whether all of p may stand in a path as it is.
func isEncoded(p string) bool {
	for i := range len(p) {
		if !strings.ContainsRune("!$&'()*+,;=:@[]%", rune(p[i])) && escape(p[i:i+1], pathPart) != p[i:i+1] {
			return false
		}
	}
	return true
}

// JoinPath appends path elements and cleans the result.
func (u *URL) JoinPath(elem ...string) *URL {
	escaped := u.EscapedPath()
	relative := !strings.HasPrefix(escaped, "/")
	elem = append([]string{"/" + escaped}, elem...)
	p := path.Join(elem...)
	if relative {
		p = p[1:]
	}
	if strings.HasSuffix(elem[len(elem)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	r := *u
	r.setPath(p)
	return &r
}

func JoinPath(base string, elem ...string) (result string, err error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	return u.JoinPath(elem...).String(), nil
}

// Values maps keys to lists of values, as queries and forms do.
type Values map[string][]string

func (v Values) Get(key string) string {
	if vs := v[key]; len(vs) > 0 {
		return vs[0]
	}
	return ""
}

func (v Values) Set(key, value string) { v[key] = []string{value} }

func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

func (v Values) Del(key string) { delete(v, key) }

func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Encode sorts by key.
func (v Values) Encode() string {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(v)) {
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(QueryEscape(key))
			b.WriteByte('=')
			b.WriteString(QueryEscape(value))
		}
	}
	return b.String()
}

// ParseQuery returns all it could read and the first error.
func ParseQuery(query string) (Values, error) {
	v := make(Values)
	var first error
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		if pair == "" {
			continue
		}
		if strings.Contains(pair, ";") {
			if first == nil {
				first = errors.New("invalid semicolon separator in query")
			}
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		key, err := QueryUnescape(key)
		if err == nil {
			value, err = QueryUnescape(value)
		}
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		v.Add(key, value)
	}
	return v, first
}

// The binary form is the text.

func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }

func (u *URL) AppendBinary(b []byte) ([]byte, error) { return append(b, u.String()...), nil }

func (u *URL) UnmarshalBinary(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*u = *parsed
	return nil
}
