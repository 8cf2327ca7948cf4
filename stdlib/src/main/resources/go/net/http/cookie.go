package http

import (
	"strconv"
	"strings"
	"time"
)

// SameSite is when a browser sends a cookie with requests of other sites.
type SameSite int

const (
	SameSiteDefaultMode SameSite = iota + 1
	SameSiteLaxMode
	SameSiteStrictMode
	SameSiteNoneMode
)

// Cookie is a cookie as a header has it.
type Cookie struct {
	Name        string
	Value       string
	Quoted      bool
	Path        string
	Domain      string
	Expires     time.Time
	RawExpires  string
	MaxAge      int // 0 for none, negative for "delete it"
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string
}

// TimeFormat is the time in headers; it is GMT.
const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"

func (c *Cookie) String() string {
	if c == nil || !isToken(c.Name) {
		return ""
	}
	s := c.Name + "=" + cookieValue(c.Value, c.Quoted)
	if c.Path != "" {
		s += "; Path=" + c.Path
	}
	if c.Domain != "" {
		s += "; Domain=" + strings.TrimPrefix(c.Domain, ".")
	}
	if c.Expires.Year() >= 1601 {
		s += "; Expires=" + c.Expires.UTC().Format(TimeFormat)
	}
	if c.MaxAge > 0 {
		s += "; Max-Age=" + strconv.Itoa(c.MaxAge)
	} else if c.MaxAge < 0 {
		s += "; Max-Age=0"
	}
	if c.HttpOnly {
		s += "; HttpOnly"
	}
	if c.Secure {
		s += "; Secure"
	}
	switch c.SameSite {
	case SameSiteNoneMode:
		s += "; SameSite=None"
	case SameSiteLaxMode:
		s += "; SameSite=Lax"
	case SameSiteStrictMode:
		s += "; SameSite=Strict"
	}
	if c.Partitioned {
		s += "; Partitioned"
	}
	return s
}

func cookieValue(v string, quoted bool) string {
	v = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f || r == '"' || r == ';' || r == '\\' {
			return -1
		}
		return r
	}, v)
	if quoted || strings.ContainsAny(v, " ,") {
		return `"` + v + `"`
	}
	return v
}

// SetCookie adds a Set-Cookie header.
func SetCookie(w ResponseWriter, cookie *Cookie) {
	if s := cookie.String(); s != "" {
		w.Header().Add("Set-Cookie", s)
	}
}

func (r *Request) AddCookie(c *Cookie) {
	s := c.Name + "=" + cookieValue(c.Value, c.Quoted)
	if before := r.Header.Get("Cookie"); before != "" {
		s = before + "; " + s
	}
	r.Header.Set("Cookie", s)
}

func (r *Request) Cookies() []*Cookie { return readCookies(r.Header["Cookie"], "") }

func (r *Request) CookiesNamed(name string) []*Cookie {
	if name == "" {
		return []*Cookie{}
	}
	return readCookies(r.Header["Cookie"], name)
}

func (r *Request) Cookie(name string) (*Cookie, error) {
	if found := readCookies(r.Header["Cookie"], name); name != "" && len(found) > 0 {
		return found[0], nil
	}
	return nil, ErrNoCookie
}

// readCookies reads those of a name, all for "".
func readCookies(lines []string, name string) []*Cookie {
	cookies := []*Cookie{}
	for _, line := range lines {
		for part := range strings.SplitSeq(line, ";") {
			k, v, _ := strings.Cut(strings.TrimSpace(part), "=")
			if !isToken(k) || name != "" && k != name {
				continue
			}
			value, quoted := unquoteCookie(v)
			cookies = append(cookies, &Cookie{Name: k, Value: value, Quoted: quoted})
		}
	}
	return cookies
}

func unquoteCookie(v string) (string, bool) {
	if len(v) > 1 && v[0] == '"' && v[len(v)-1] == '"' {
		return v[1 : len(v)-1], true
	}
	return v, false
}

// Cookies reads the Set-Cookie headers.
func (r *Response) Cookies() []*Cookie {
	cookies := []*Cookie{}
	for _, line := range r.Header["Set-Cookie"] {
		first, attributes, _ := strings.Cut(strings.TrimSpace(line), ";")
		name, v, ok := strings.Cut(first, "=")
		if !ok || !isToken(name) {
			continue
		}
		c := &Cookie{Name: name, Raw: line}
		c.Value, c.Quoted = unquoteCookie(v)
		for attribute := range strings.SplitSeq(attributes, ";") {
			c.setAttribute(strings.TrimSpace(attribute))
		}
		cookies = append(cookies, c)
	}
	return cookies
}

func (c *Cookie) setAttribute(attribute string) {
	key, value, _ := strings.Cut(attribute, "=")
	switch strings.ToLower(key) {
	case "":
	case "path":
		c.Path = value
	case "domain":
		c.Domain = value
	case "secure":
		c.Secure = true
	case "httponly":
		c.HttpOnly = true
	case "partitioned":
		c.Partitioned = true
	case "max-age":
		seconds, err := strconv.Atoi(value)
		if err != nil {
			return
		}
		if seconds <= 0 {
			seconds = -1
		}
		c.MaxAge = seconds
	case "expires":
		c.RawExpires = value
		if t, err := time.Parse(TimeFormat, value); err == nil {
			c.Expires = t.UTC()
		}
	case "samesite":
		switch strings.ToLower(value) {
		case "lax":
			c.SameSite = SameSiteLaxMode
		case "strict":
			c.SameSite = SameSiteStrictMode
		case "none":
			c.SameSite = SameSiteNoneMode
		default:
			c.SameSite = SameSiteDefaultMode
		}
	default:
		c.Unparsed = append(c.Unparsed, attribute)
	}
}
