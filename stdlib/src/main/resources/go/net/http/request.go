package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"io"
	"net/url"
	"strconv"
	"strings"
)

const (
	MethodGet     = "GET"
	MethodHead    = "HEAD"
	MethodPost    = "POST"
	MethodPut     = "PUT"
	MethodPatch   = "PATCH"
	MethodDelete  = "DELETE"
	MethodConnect = "CONNECT"
	MethodOptions = "OPTIONS"
	MethodTrace   = "TRACE"
)

// Request is a request that a server got or a client will send.
type Request struct {
	Method           string
	URL              *url.URL
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64 // -1 if unknown
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values // query and body, after ParseForm
	PostForm         url.Values // the body only
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	Response         *Response // the redirect that led to this request
	Pattern          string    // the mux's pattern that fits

	ctx        context.Context
	pathValues map[string]string
}

// ProtocolError is about what HTTP does not allow.
type ProtocolError struct {
	ErrorString string
}

func (e *ProtocolError) Error() string { return e.ErrorString }

var ErrNotSupported = &ProtocolError{"feature not supported"}

var ErrNoCookie = errors.New("http: named cookie not present")

// NoBody is a body without bytes.
var NoBody = noBody{}

type noBody struct{}

func (noBody) Read([]byte) (int, error) { return 0, io.EOF }

func (noBody) Close() error { return nil }

func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }

func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) (*Request, error) {
	if method == "" {
		method = "GET"
	}
	if !isToken(method) {
		return nil, errors.New("net/http: invalid method " + strconv.Quote(method))
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(target)
	if err != nil {
		return nil, err
	}
	r := &Request{
		ctx: ctx, Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: make(Header), Host: strings.TrimSuffix(u.Host, ":"),
	}
	r.setBody(body)
	return r, nil
}

func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0) {
			return false
		}
	}
	return s != ""
}

// setBody takes the length and a way to read again from readers that have them.
func (r *Request) setBody(body io.Reader) {
	if body == nil {
		return
	}
	rc, ok := body.(io.ReadCloser)
	if !ok {
		rc = io.NopCloser(body)
	}
	r.Body = rc
	r.ContentLength = -1
	var again func() io.Reader
	switch b := body.(type) {
	case *strings.Reader:
		r.ContentLength = int64(b.Len())
		snapshot := *b
		again = func() io.Reader {
			copied := snapshot
			return &copied
		}
	case *bytes.Reader:
		r.ContentLength = int64(b.Len())
		snapshot := *b
		again = func() io.Reader {
			copied := snapshot
			return &copied
		}
	case *bytes.Buffer:
		r.ContentLength = int64(b.Len())
		data := b.Bytes()
		again = func() io.Reader { return bytes.NewReader(data) }
	case noBody:
		r.ContentLength = 0
	}
	if again != nil {
		r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(again()), nil }
	}
	if r.ContentLength == 0 {
		r.Body = NoBody
		r.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
	}
}

func (r *Request) Context() context.Context {
	if r.ctx == nil {
		return context.Background()
	}
	return r.ctx
}

func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	copied := *r
	copied.ctx = ctx
	return &copied
}

// Clone copies deeply.
func (r *Request) Clone(ctx context.Context) *Request {
	c := r.WithContext(ctx)
	u := *r.URL
	c.URL = &u
	c.Header = r.Header.Clone()
	c.Trailer = r.Trailer.Clone()
	c.Form = url.Values(Header(r.Form).Clone())
	c.PostForm = url.Values(Header(r.PostForm).Clone())
	return c
}

func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }

func (r *Request) Referer() string { return r.Header.Get("Referer") }

func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// PathValue is what a wildcard of the mux's pattern stands for.
func (r *Request) PathValue(name string) string { return r.pathValues[name] }

func (r *Request) SetPathValue(name, value string) {
	if r.pathValues == nil {
		r.pathValues = make(map[string]string)
	}
	r.pathValues[name] = value
}

// ParseForm fills Form and PostForm.
func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		if r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH" {
			r.PostForm, err = r.parseBody()
		}
		if r.PostForm == nil {
			r.PostForm = make(url.Values)
		}
	}
	if r.Form == nil {
		r.Form = make(url.Values)
		for k, v := range r.PostForm {
			r.Form[k] = append(r.Form[k], v...)
		}
		if r.URL != nil {
			query, queryErr := url.ParseQuery(r.URL.RawQuery)
			if err == nil {
				err = queryErr
			}
			for k, v := range query {
				r.Form[k] = append(r.Form[k], v...)
			}
		}
	}
	return err
}

func (r *Request) parseBody() (url.Values, error) {
	if r.Body == nil {
		return nil, errors.New("missing form body")
	}
	kind, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	if strings.TrimSpace(strings.ToLower(kind)) != "application/x-www-form-urlencoded" {
		return nil, nil
	}
	const limit = 10 << 20
	b, err := io.ReadAll(io.LimitReader(r.Body, limit+1))
	if err != nil {
		return nil, err
	}
	if len(b) > limit {
		return nil, errors.New("http: POST too large")
	}
	return url.ParseQuery(string(b))
}

func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseForm()
	}
	return r.Form.Get(key)
}

func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseForm()
	}
	return r.PostForm.Get(key)
}

func (r *Request) SetBasicAuth(username, password string) {
	credentials := base64.StdEncoding.EncodeToString([]byte(username + ":" + password))
	r.Header.Set("Authorization", "Basic "+credentials)
}

func (r *Request) BasicAuth() (username, password string, ok bool) {
	scheme, credentials, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Basic") {
		return "", "", false
	}
	b, err := base64.StdEncoding.DecodeString(credentials)
	if err != nil {
		return "", "", false
	}
	return strings.Cut(string(b), ":")
}
