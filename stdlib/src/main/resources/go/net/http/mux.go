package http

import (
	"errors"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// ServeMux hands requests to the handler with the most specific pattern that fits:
// "[METHOD ][HOST]/[PATH]", where {x} is a segment, {x...} the rest, {$} the end, and a path that ends in
// a slash fits all below it.
type ServeMux struct {
	mu       sync.RWMutex
	patterns []*pattern
}

func NewServeMux() *ServeMux { return &ServeMux{} }

var DefaultServeMux = NewServeMux()

type pattern struct {
	text     string
	method   string
	host     string
	segments []segment
	handler  Handler
}

// segment is one of a pattern's path; the last may be multi.
type segment struct {
	text  string // literal, or the wildcard's name
	wild  bool
	multi bool // all the rest
}

func parsePattern(text string) (*pattern, error) {
	if text == "" {
		return nil, errors.New("empty pattern")
	}
	p := &pattern{text: text}
	rest := text
	if i := strings.IndexAny(text, " \t"); i >= 0 {
		p.method, rest = text[:i], strings.TrimLeft(text[i+1:], " \t")
		if !isToken(p.method) {
			return nil, errors.New("at offset 0: invalid method " + strconv.Quote(p.method))
		}
	}
	slash := strings.IndexByte(rest, '/')
	if slash < 0 {
		return nil, errors.New("at offset " + strconv.Itoa(len(text)-len(rest)) + ": host/path missing /")
	}
	p.host = rest[:slash]
	rest = rest[slash+1:]
	for {
		part, after, more := strings.Cut(rest, "/")
		switch {
		case part == "" && !more:
			p.segments = append(p.segments, segment{wild: true, multi: true})
		case part == "{$}":
			p.segments = append(p.segments, segment{text: "/"})
		case strings.HasPrefix(part, "{") && strings.HasSuffix(part, "}"):
			name := part[1 : len(part)-1]
			s := segment{text: name, wild: true}
			if strings.HasSuffix(name, "...") {
				s.text, s.multi = strings.TrimSuffix(name, "..."), true
			}
			if s.text == "" {
				return nil, errors.New("empty wildcard")
			}
			if s.multi && more {
				return nil, errors.New("{...} wildcard not at end")
			}
			p.segments = append(p.segments, s)
		default:
			if strings.ContainsAny(part, "{}") {
				return nil, errors.New("bad wildcard segment (must end with '}')")
			}
			literal, err := url.PathUnescape(part)
			if err != nil {
				literal = part
			}
			p.segments = append(p.segments, segment{text: literal})
		}
		if !more {
			return p, nil
		}
		rest = after
	}
}

// match returns the values of the wildcards.
func (p *pattern) match(host string, parts []string) (values []string, ok bool) {
	if p.host != "" && p.host != host {
		return nil, false
	}
	for i, s := range p.segments {
		if s.multi {
			if i > len(parts) {
				return nil, false
			}
			return append(values, strings.Join(parts[i:], "/")), i < len(parts)
		}
		if i >= len(parts) {
			return nil, false
		}
		switch {
		case s.text == "/" && !s.wild:
			return values, i == len(parts)-1 && parts[i] == ""
		case s.wild:
			if parts[i] == "" {
				return nil, false
			}
			values = append(values, parts[i])
		case s.text != parts[i]:
			return nil, false
		}
	}
	return values, len(p.segments) == len(parts)
}

// moreSpecific decides between two patterns that fit the same request.
func (p *pattern) moreSpecific(q *pattern) bool {
	if (p.host != "") != (q.host != "") {
		return p.host != ""
	}
	for i := 0; i < len(p.segments) && i < len(q.segments); i++ {
		a, b := p.segments[i], q.segments[i]
		if rank(a) != rank(b) {
			return rank(a) < rank(b)
		}
	}
	if len(p.segments) != len(q.segments) {
		return len(p.segments) > len(q.segments)
	}
	if (p.method != "") != (q.method != "") {
		return p.method != ""
	}
	return p.method != q.method && p.method != "GET"
}

func rank(s segment) int {
	switch {
	case s.multi:
		return 2
	case s.wild:
		return 1
	}
	return 0
}

// exact reports whether no rest of a path that p fits is left to a multi segment.
func (p *pattern) exact(urlPath string) bool {
	if p == nil {
		return false
	}
	return !p.segments[len(p.segments)-1].multi || len(p.segments) == strings.Count(urlPath, "/") && strings.HasSuffix(urlPath, "/")
}

func (p *pattern) sameAs(q *pattern) bool {
	return p.method == q.method && p.host == q.host && slices.EqualFunc(p.segments, q.segments, func(a, b segment) bool {
		return a.wild == b.wild && a.multi == b.multi && (a.wild || a.text == b.text)
	})
}

func (mux *ServeMux) Handle(pattern string, handler Handler) { mux.register(pattern, handler) }

func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	mux.register(pattern, HandlerFunc(handler))
}

func (mux *ServeMux) register(text string, handler Handler) {
	if text == "" {
		panic("http: invalid pattern")
	}
	if handler == nil {
		panic("http: nil handler")
	}
	p, err := parsePattern(text)
	if err != nil {
		panic(fmt.Sprintf("parsing %q: %v", text, err))
	}
	p.handler = handler
	mux.mu.Lock()
	defer mux.mu.Unlock()
	for _, q := range mux.patterns {
		if p.sameAs(q) {
			panic(fmt.Sprintf("pattern %q conflicts with pattern %q:\n%s matches the same requests as %s", text, q.text, text, q.text))
		}
	}
	mux.patterns = append(mux.patterns, p)
}

// find is the best pattern for a method, any for "".
func (mux *ServeMux) find(method, host, urlPath string) (best *pattern, values []string) {
	parts := strings.Split(strings.TrimPrefix(urlPath, "/"), "/")
	for _, p := range mux.patterns {
		fits := method == "" || p.method == "" || p.method == method || p.method == "GET" && method == "HEAD"
		if !fits {
			continue
		}
		if v, ok := p.match(host, parts); ok && (best == nil || p.moreSpecific(best)) {
			best, values = p, v
		}
	}
	return best, values
}

// Handler is what would serve r, with its pattern.
func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	h, p, _ := mux.route(r)
	if p == nil {
		return h, ""
	}
	return h, p.text
}

func (mux *ServeMux) route(r *Request) (Handler, *pattern, []string) {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	host, _, _ := strings.Cut(r.Host, ":")
	urlPath := r.URL.Path
	if r.Method != "CONNECT" {
		if clean := cleanPath(urlPath); clean != urlPath {
			u := &url.URL{Path: clean, RawQuery: r.URL.RawQuery}
			p, _ := mux.find(r.Method, host, clean)
			return RedirectHandler(u.String(), StatusTemporaryRedirect), p, nil
		}
	}
	p, values := mux.find(r.Method, host, urlPath)
	if !p.exact(urlPath) && !strings.HasSuffix(urlPath, "/") {
		// What is found for the path alone is less specific than a pattern for the path as a folder.
		if folder, _ := mux.find(r.Method, host, urlPath+"/"); folder.exact(urlPath + "/") {
			u := &url.URL{Path: urlPath + "/", RawQuery: r.URL.RawQuery}
			return RedirectHandler(u.String(), StatusTemporaryRedirect), folder, nil
		}
	}
	if p != nil {
		return p.handler, p, values
	}
	if allowed := mux.allowedMethods(host, urlPath); len(allowed) > 0 {
		return HandlerFunc(func(w ResponseWriter, r *Request) {
			w.Header().Set("Allow", strings.Join(allowed, ", "))
			Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
		}), nil, nil
	}
	return NotFoundHandler(), nil, nil
}

func (mux *ServeMux) allowedMethods(host, urlPath string) []string {
	parts := strings.Split(strings.TrimPrefix(urlPath, "/"), "/")
	var methods []string
	for _, p := range mux.patterns {
		if _, ok := p.match(host, parts); ok && p.method != "" && !slices.Contains(methods, p.method) {
			methods = append(methods, p.method)
			if p.method == "GET" {
				methods = append(methods, "HEAD")
			}
		}
	}
	slices.Sort(methods)
	return slices.Compact(methods)
}

// cleanPath keeps a slash at the end.
func cleanPath(p string) string {
	if p == "" {
		return "/"
	}
	if p[0] != '/' {
		p = "/" + p
	}
	clean := path.Clean(p)
	if p[len(p)-1] == '/' && clean != "/" {
		clean += "/"
	}
	return clean
}

func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		w.Header().Set("Connection", "close")
		w.WriteHeader(StatusBadRequest)
		return
	}
	h, p, values := mux.route(r)
	if p != nil {
		r.Pattern = p.text
		n := 0
		for _, s := range p.segments {
			if s.wild && n < len(values) {
				if s.text != "" {
					r.SetPathValue(s.text, values[n])
				}
				n++
			}
		}
	}
	h.ServeHTTP(w, r)
}

func Handle(pattern string, handler Handler) { DefaultServeMux.Handle(pattern, handler) }

func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	DefaultServeMux.HandleFunc(pattern, handler)
}
