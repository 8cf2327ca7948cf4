package http

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

// Response is a server's answer.
type Response struct {
	Status           string // "200 OK"
	StatusCode       int
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	ContentLength    int64 // -1 if unknown
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
}

var ErrNoLocation = errors.New("http: no Location header in response")

func (r *Response) Location() (*url.URL, error) {
	to := r.Header.Get("Location")
	if to == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(to)
	}
	return url.Parse(to)
}

func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// RoundTripper carries out one request, redirects aside.
type RoundTripper interface {
	RoundTrip(*Request) (*Response, error)
}

// Transport is the RoundTripper over TCP; each request has a connection of its own.
type Transport struct {
	MaxIdleConns          int
	MaxIdleConnsPerHost   int
	MaxConnsPerHost       int
	IdleConnTimeout       time.Duration
	ResponseHeaderTimeout time.Duration
	TLSHandshakeTimeout   time.Duration
	DisableKeepAlives     bool
	DisableCompression    bool
	DialContext           func(ctx context.Context, network, addr string) (net.Conn, error)
}

var DefaultTransport RoundTripper = &Transport{}

func (t *Transport) CloseIdleConnections() {}

func (t *Transport) Clone() *Transport {
	copied := *t
	return &copied
}

// RoundTrip sends a request and reads the head of its response.
func (t *Transport) RoundTrip(r *Request) (*Response, error) {
	if r.URL == nil {
		return nil, errors.New("http: nil Request.URL")
	}
	if r.URL.Scheme != "http" {
		return nil, errors.New("unsupported protocol scheme " + strconv.Quote(r.URL.Scheme))
	}
	if r.URL.Host == "" {
		return nil, errors.New("http: no Host in request URL")
	}
	ctx := r.Context()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	address := r.URL.Host
	if r.URL.Port() == "" {
		address = net.JoinHostPort(r.URL.Hostname(), "80")
	}
	dial := t.DialContext
	if dial == nil {
		dial = (&net.Dialer{}).DialContext
	}
	conn, err := dial(ctx, "tcp", address)
	if err != nil {
		return nil, err
	}
	// A canceled context ends reads and writes by closing the connection.
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	resp, err := t.exchange(ctx, r, conn, stop)
	if err != nil {
		stop()
		conn.Close()
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, err
	}
	return resp, nil
}

func (t *Transport) exchange(ctx context.Context, r *Request, conn net.Conn, stop func() bool) (*Response, error) {
	c := newClientConn(conn)
	if c == nil {
		return nil, fmt.Errorf("http: connections of type %T are not supported", conn)
	}
	if err := sendRequest(c, r); err != nil {
		return nil, err
	}
	proto, code, reason, fields, length, failure := readResponse(c, r.Method)
	switch failure {
	case failEOF:
		return nil, io.EOF
	case failMalformed:
		return nil, errors.New("net/http: HTTP/1.x transport connection broken: malformed HTTP response")
	case failBroken:
		return nil, io.ErrUnexpectedEOF
	}
	resp := &Response{
		Status: strconv.Itoa(code) + " " + reason, StatusCode: code,
		Proto: proto, ProtoMajor: 1, ProtoMinor: int(proto[7] - '0'),
		Header: headerOf(fields), ContentLength: length, Request: r,
	}
	resp.Close = hasToken(resp.Header["Connection"], "close")
	if hasToken(resp.Header["Transfer-Encoding"], "chunked") {
		resp.TransferEncoding = []string{"chunked"}
		delete(resp.Header, "Transfer-Encoding")
	}
	done := func() {
		stop()
		conn.Close()
	}
	if length == 0 || r.Method == "HEAD" {
		done()
		resp.Body = NoBody
		return resp, nil
	}
	resp.Body = &body{conn: c, onClose: done, failed: func(err error) error {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}}
	return resp, nil
}

func newClientConn(conn net.Conn) unsafe.Pointer

// readResponse reads a response's head; length is that of the body, -1 where that is not known before.
func readResponse(conn unsafe.Pointer, method string) (proto string, code int, reason string, fields []string, length int64, failure int)

func sendRequest(conn unsafe.Pointer, r *Request) error {
	h := r.Header.Clone()
	if h == nil {
		h = make(Header)
	}
	host := r.Host
	if host == "" {
		host = r.URL.Host
	}
	delete(h, "Host")
	fields := []string{"Host", host}
	if _, ok := h["User-Agent"]; !ok {
		fields = append(fields, "User-Agent", "Go-http-client/1.1")
	}
	content := r.Body
	length := r.ContentLength
	if content == nil || content == NoBody {
		content, length = nil, 0
	} else if length == 0 {
		length = -1
	}
	switch {
	case length < 0:
		fields = append(fields, "Transfer-Encoding", "chunked")
	case length > 0 || r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH":
		fields = append(fields, "Content-Length", strconv.FormatInt(length, 10))
	}
	if r.Close {
		fields = append(fields, "Connection", "close")
	}
	fields = append(fields, h.fields()...)
	if _, ok := h["Accept-Encoding"]; !ok {
		fields = append(fields, "Accept-Encoding", "gzip")
	}
	if writeRequestHead(conn, r.Method, r.URL.RequestURI(), fields) != 0 {
		return errBroken
	}
	if content == nil {
		return nil
	}
	defer content.Close()
	return sendBody(conn, content, length)
}

func sendBody(conn unsafe.Pointer, content io.Reader, length int64) error {
	buf := make([]byte, 8192)
	var sent int64
	for {
		n, err := content.Read(buf)
		sent += int64(n)
		if length >= 0 && sent > length {
			return errors.New("http: ContentLength=" + strconv.FormatInt(length, 10) + " with Body length " + strconv.FormatInt(sent, 10))
		}
		if n > 0 && writeRequestBody(conn, buf[:n], length < 0) != 0 {
			return nil // the server may have answered already
		}
		if err == io.EOF {
			if length < 0 {
				writeRequestBody(conn, nil, true)
			}
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func writeRequestHead(conn unsafe.Pointer, method, uri string, fields []string) (failure int)

// writeRequestBody writes bytes, or a chunk; an empty chunk ends the body.
func writeRequestBody(conn unsafe.Pointer, b []byte, chunked bool) (failure int)

// Client sends requests and follows redirects.
type Client struct {
	Transport     RoundTripper // DefaultTransport if nil
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration // of the whole exchange, body included
}

// CookieJar keeps cookies between requests.
type CookieJar interface {
	SetCookies(u *url.URL, cookies []*Cookie)
	Cookies(u *url.URL) []*Cookie
}

var DefaultClient = &Client{}

// ErrUseLastResponse is what CheckRedirect returns to get the redirect itself.
var ErrUseLastResponse = errors.New("net/http: use last response")

func Get(url string) (resp *Response, err error) { return DefaultClient.Get(url) }

func (c *Client) Get(url string) (resp *Response, err error) {
	r, err := NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(r)
}

func Head(url string) (resp *Response, err error) { return DefaultClient.Head(url) }

func (c *Client) Head(url string) (resp *Response, err error) {
	r, err := NewRequest("HEAD", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(r)
}

func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	r, err := NewRequest("POST", url, body)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", contentType)
	return c.Do(r)
}

func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

func (c *Client) CloseIdleConnections() {}

// timeoutError is the error of a Client's timeout.
type timeoutError struct {
	err string
}

func (e *timeoutError) Error() string { return e.err }

func (e *timeoutError) Timeout() bool { return true }

func (e *timeoutError) Temporary() bool { return true }

func (e *timeoutError) Is(err error) bool { return err == context.DeadlineExceeded }

// Do sends r; the caller closes the response's body.
func (c *Client) Do(r *Request) (*Response, error) {
	if r.URL == nil {
		return nil, &url.Error{Op: operation(r.Method), Err: errors.New("http: nil Request.URL")}
	}
	var via []*Request
	referer := ""
	cancel := func() {}
	ctx := r.Context()
	if c.Timeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, c.Timeout)
	}
	for {
		attempt := r.WithContext(ctx)
		if referer != "" && r.Header.Get("Referer") == "" {
			attempt.Header = r.Header.Clone()
			attempt.Header.Set("Referer", referer)
		}
		resp, err := c.send(attempt)
		if err != nil {
			cancel()
			if c.Timeout > 0 && ctx.Err() == context.DeadlineExceeded && r.Context().Err() == nil {
				err = &timeoutError{err.Error() + " (Client.Timeout exceeded while awaiting headers)"}
			}
			return nil, &url.Error{Op: operation(r.Method), URL: r.URL.Redacted(), Err: err}
		}
		resp.Request = r
		via = append(via, r)
		next, err := c.redirect(r, resp, via)
		if next == nil {
			if c.Timeout > 0 {
				resp.Body = &timedBody{resp.Body, ctx, cancel}
			}
			if err != nil {
				resp.Body.Close()
				return resp, &url.Error{Op: operation(r.Method), URL: resp.Header.Get("Location"), Err: err}
			}
			return resp, nil
		}
		resp.Body.Close()
		referer = r.URL.String()
		next.Response = resp
		r = next
	}
}

// timedBody ends the Client's timeout when it is closed.
type timedBody struct {
	io.ReadCloser
	ctx    context.Context
	cancel func()
}

func (b *timedBody) Read(p []byte) (n int, err error) {
	n, err = b.ReadCloser.Read(p)
	if err != nil && err != io.EOF && b.ctx.Err() != nil {
		err = &timeoutError{err.Error() + " (Client.Timeout or context cancellation while reading body)"}
	}
	return n, err
}

func (b *timedBody) Close() error {
	err := b.ReadCloser.Close()
	b.cancel()
	return err
}

// operation is the method in the form that url.Error has it: "Get".
func operation(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

func (c *Client) send(r *Request) (*Response, error) {
	transport := c.Transport
	if transport == nil {
		transport = DefaultTransport
	}
	if c.Jar != nil {
		for _, cookie := range c.Jar.Cookies(r.URL) {
			r.AddCookie(cookie)
		}
	}
	if u := r.URL.User; u != nil && r.Header.Get("Authorization") == "" {
		password, _ := u.Password()
		r.Header = r.Header.Clone()
		r.SetBasicAuth(u.Username(), password)
	}
	resp, err := transport.RoundTrip(r)
	if err == nil && c.Jar != nil {
		c.Jar.SetCookies(r.URL, resp.Cookies())
	}
	return resp, err
}

// redirect is the request that resp asks for, nil if none.
func (c *Client) redirect(r *Request, resp *Response, via []*Request) (*Request, error) {
	method, keepBody := r.Method, false
	switch resp.StatusCode {
	case 301, 302, 303:
		if method != "GET" && method != "HEAD" {
			method = "GET"
		}
	case 307, 308:
		keepBody = true
		if r.GetBody == nil && r.Body != nil && r.Body != NoBody {
			return nil, nil
		}
	default:
		return nil, nil
	}
	if resp.Header.Get("Location") == "" {
		return nil, nil
	}
	u, err := resp.Location()
	if err != nil {
		return nil, fmt.Errorf("failed to parse Location header %q: %v", resp.Header.Get("Location"), err)
	}
	next := &Request{
		Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: r.Header.Clone(), Host: u.Host, ctx: r.ctx, GetBody: r.GetBody,
	}
	if next.Header == nil {
		next.Header = make(Header)
	}
	if keepBody && r.GetBody != nil {
		if next.Body, err = r.GetBody(); err != nil {
			return nil, err
		}
		next.ContentLength = r.ContentLength
	}
	check := c.CheckRedirect
	if check == nil {
		check = func(req *Request, via []*Request) error {
			if len(via) >= 10 {
				return errors.New("stopped after 10 redirects")
			}
			return nil
		}
	}
	if err := check(next, via); err == ErrUseLastResponse {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	return next, nil
}
