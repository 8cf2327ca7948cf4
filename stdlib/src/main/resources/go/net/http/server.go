// Package http serves and sends requests over HTTP/1.1.
package http

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/url"
	"path"
	"strings"
	"sync"
	"time"
	"unsafe"
)

var ErrServerClosed = errors.New("http: Server closed")

var ErrBodyNotAllowed = errors.New("http: request method or response status code does not allow body")

var ErrContentLength = errors.New("http: wrote more than the declared Content-Length")

// ErrAbortHandler is what a handler panics with to abort without a report.
var ErrAbortHandler = errors.New("net/http: abort Handler")

var ErrHandlerTimeout = errors.New("http: Handler timeout")

// Handler answers a request.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// HandlerFunc makes a handler of a function.
type HandlerFunc func(ResponseWriter, *Request)

func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }

// ResponseWriter takes a response: header, status, body, in this order.
type ResponseWriter interface {
	Header() Header
	Write([]byte) (int, error)
	WriteHeader(statusCode int)
}

// Flusher sends what is buffered.
type Flusher interface {
	Flush()
}

// response is the server's ResponseWriter.
type response struct {
	conn    unsafe.Pointer
	header  Header
	status  int // 0 until WriteHeader
	length  int64
	written int64
	head    bool
}

func (w *response) Header() Header { return w.header }

func (w *response) WriteHeader(code int) {
	if w.status != 0 {
		log.Print("http: superfluous response.WriteHeader call")
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	if code < 200 && code != StatusSwitchingProtocols {
		return
	}
	w.status = code
	startResponse(w.conn, code, StatusText(code), w.header.fields())
}

// startResponse notes the head; it is sent once it is known how the body is framed.
func startResponse(conn unsafe.Pointer, code int, reason string, fields []string)

func (w *response) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	if len(b) == 0 {
		return 0, nil
	}
	if w.status < 200 || w.status == StatusNoContent || w.status == StatusNotModified {
		return 0, ErrBodyNotAllowed
	}
	switch writeResponse(w.conn, b) {
	case failTooLong:
		return 0, ErrContentLength
	case failBroken:
		return 0, errBroken
	}
	return len(b), nil
}

func (w *response) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

// What the natives report.
const (
	failBroken = 1 + iota // the connection
	failMalformed
	failTooLong
	failEOF
)

var errBroken = errors.New("write: broken pipe")

func writeResponse(conn unsafe.Pointer, b []byte) (failure int)

func (w *response) Flush() {
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	flushResponse(w.conn)
}

func flushResponse(conn unsafe.Pointer)

// Server serves HTTP.
type Server struct {
	Addr              string
	Handler           Handler // DefaultServeMux if nil
	ReadTimeout       time.Duration
	ReadHeaderTimeout time.Duration
	WriteTimeout      time.Duration
	IdleTimeout       time.Duration
	MaxHeaderBytes    int
	ErrorLog          *log.Logger
	BaseContext       func(net.Listener) context.Context
	ConnContext       func(ctx context.Context, c net.Conn) context.Context

	mu         sync.Mutex
	listeners  map[net.Listener]bool
	conns      map[net.Conn]bool // true while it has a request
	closing    bool
	onShutdown []func()
}

func ListenAndServe(addr string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServe()
}

func Serve(l net.Listener, handler Handler) error { return (&Server{Handler: handler}).Serve(l) }

func (srv *Server) ListenAndServe() error {
	if srv.isClosing() {
		return ErrServerClosed
	}
	addr := srv.Addr
	if addr == "" {
		addr = ":http"
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return srv.Serve(l)
}

// Serve always returns an error, ErrServerClosed after Shutdown and Close.
func (srv *Server) Serve(l net.Listener) error {
	defer l.Close()
	if !srv.track(l) {
		return ErrServerClosed
	}
	ctx := context.Background()
	if srv.BaseContext != nil {
		ctx = srv.BaseContext(l)
	}
	ctx = context.WithValue(ctx, ServerContextKey, srv)
	for {
		conn, err := l.Accept()
		if err != nil {
			if srv.isClosing() {
				return ErrServerClosed
			}
			return err
		}
		connCtx := ctx
		if srv.ConnContext != nil {
			connCtx = srv.ConnContext(ctx, conn)
		}
		if srv.setActive(conn, false) {
			go srv.serve(connCtx, conn)
		} else {
			conn.Close()
		}
	}
}

// ServerContextKey and LocalAddrContextKey are keys of a request's context.
var ServerContextKey = &contextKey{"http-server"}

var LocalAddrContextKey = &contextKey{"local-addr"}

type contextKey struct {
	name string
}

func (k *contextKey) String() string { return "net/http context value " + k.name }

func (srv *Server) track(l net.Listener) bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	if srv.closing {
		return false
	}
	if srv.listeners == nil {
		srv.listeners = make(map[net.Listener]bool)
	}
	srv.listeners[l] = true
	return true
}

// setActive notes whether conn has a request; it returns false once the server closes.
func (srv *Server) setActive(conn net.Conn, active bool) bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	if srv.closing && !active {
		return false
	}
	if srv.conns == nil {
		srv.conns = make(map[net.Conn]bool)
	}
	srv.conns[conn] = active
	return true
}

func (srv *Server) isClosing() bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	return srv.closing
}

func (srv *Server) logf(format string, args ...any) {
	if srv.ErrorLog != nil {
		srv.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

// serve answers the requests of one connection, one after the other.
func (srv *Server) serve(ctx context.Context, conn net.Conn) {
	defer func() {
		conn.Close()
		srv.mu.Lock()
		delete(srv.conns, conn)
		srv.mu.Unlock()
	}()
	c := newServerConn(conn)
	if c == nil {
		srv.logf("http: connections of type %T are not supported", conn)
		return
	}
	ctx = context.WithValue(ctx, LocalAddrContextKey, conn.LocalAddr())
	for {
		r, failure := readServerRequest(c)
		if failure != 0 {
			if failure == failMalformed {
				io.WriteString(conn, "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request")
			}
			return
		}
		srv.setActive(conn, true)
		r.RemoteAddr = conn.RemoteAddr().String()
		if !srv.answer(ctx, c, r) || !srv.setActive(conn, false) {
			return
		}
	}
}

// newServerConn is nil for connections that are not this package's.
func newServerConn(conn net.Conn) unsafe.Pointer

// answer runs the handler; it returns whether the connection can be used again.
func (srv *Server) answer(ctx context.Context, conn unsafe.Pointer, r *Request) (reusable bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r.ctx = ctx
	w := &response{conn: conn, header: make(Header), head: r.Method == "HEAD"}
	defer func() {
		if err := recover(); err != nil {
			if err != ErrAbortHandler {
				srv.logf("http: panic serving %v: %v", r.RemoteAddr, err)
			}
			reusable = false
		}
	}()
	handler := srv.Handler
	if handler == nil {
		handler = DefaultServeMux
	}
	if r.Method == "OPTIONS" && r.RequestURI == "*" {
		handler = HandlerFunc(func(w ResponseWriter, r *Request) { w.Header().Set("Content-Length", "0") })
	}
	handler.ServeHTTP(w, r)
	if w.status == 0 {
		w.WriteHeader(StatusOK)
	}
	return finishResponse(conn) && !r.Close
}

// finishResponse sends the rest, reads what is left of the request, and returns whether another may come.
func finishResponse(conn unsafe.Pointer) bool

func readServerRequest(conn unsafe.Pointer) (r *Request, failure int) {
	method, uri, proto, fields, length, failure := readRequest(conn)
	if failure != 0 {
		return nil, failure
	}
	h := headerOf(fields)
	r = &Request{
		Method: method, RequestURI: uri, Proto: proto, ProtoMajor: 1, ProtoMinor: int(proto[7] - '0'),
		Header: h, ContentLength: length, Host: h.Get("Host"), Body: NoBody,
	}
	var err error
	if r.URL, err = url.ParseRequestURI(uri); err != nil {
		return nil, failMalformed
	}
	if r.URL.Host != "" {
		r.Host = r.URL.Host
	}
	delete(h, "Host")
	r.Close = hasToken(h["Connection"], "close") || r.ProtoMinor == 0 && !hasToken(h["Connection"], "keep-alive")
	if length != 0 {
		r.Body = &body{conn: conn}
	}
	if length < 0 {
		r.TransferEncoding = []string{"chunked"}
		delete(h, "Transfer-Encoding")
	}
	return r, 0
}

// readRequest reads a request's head; length is that of the body, -1 for a chunked one.
func readRequest(conn unsafe.Pointer) (method, uri, proto string, fields []string, length int64, failure int)

// body is the body of a message on its connection.
type body struct {
	conn    unsafe.Pointer
	closed  bool
	onClose func() // the client's; nil once called
	failed  func(error) error
}

var errBodyClosed = errors.New("http: read on closed response body")

// ErrBodyReadAfterClose is what a server's handler gets.
var ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")

func (b *body) Read(p []byte) (n int, err error) {
	if b.closed {
		if b.failed != nil {
			return 0, errBodyClosed
		}
		return 0, ErrBodyReadAfterClose
	}
	n, failure := readBody(b.conn, p)
	switch failure {
	case 0:
		return n, nil
	case failEOF:
		b.finish()
		return n, io.EOF
	}
	err = io.ErrUnexpectedEOF
	if b.failed != nil {
		err = b.failed(err)
	}
	return n, err
}

func readBody(conn unsafe.Pointer, p []byte) (n, failure int)

func (b *body) Close() error {
	b.closed = true
	b.finish()
	return nil
}

func (b *body) finish() {
	if b.onClose != nil {
		b.onClose()
		b.onClose = nil
	}
}

// RegisterOnShutdown adds a function that Shutdown calls.
func (srv *Server) RegisterOnShutdown(f func()) {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	srv.onShutdown = append(srv.onShutdown, f)
}

// Close closes listeners and connections at once.
func (srv *Server) Close() error {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	err := srv.closeListeners()
	for conn := range srv.conns {
		conn.Close()
		delete(srv.conns, conn)
	}
	return err
}

func (srv *Server) closeListeners() (err error) {
	srv.closing = true
	for l := range srv.listeners {
		if closeErr := l.Close(); err == nil {
			err = closeErr
		}
		delete(srv.listeners, l)
	}
	return err
}

// Shutdown lets requests under way finish.
func (srv *Server) Shutdown(ctx context.Context) error {
	srv.mu.Lock()
	err := srv.closeListeners()
	for _, f := range srv.onShutdown {
		go f()
	}
	srv.mu.Unlock()
	wait := time.Millisecond
	for {
		if srv.closeIdle() {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
			wait = min(2*wait, 500*time.Millisecond)
		}
	}
}

// closeIdle returns whether no connection is left.
func (srv *Server) closeIdle() bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	for conn, active := range srv.conns {
		if !active {
			conn.Close()
			delete(srv.conns, conn)
		}
	}
	return len(srv.conns) == 0
}

// DetectContentType looks at the first 512 bytes.
func DetectContentType(data []byte) string

// Error answers with a text and a code.
func Error(w ResponseWriter, error string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, error)
}

func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }

func NotFoundHandler() Handler { return HandlerFunc(NotFound) }

// Redirect takes a URL that may be relative to the request's.
func Redirect(w ResponseWriter, r *Request, target string, code int) {
	if u, err := url.Parse(target); err == nil && u.Scheme == "" && u.Host == "" {
		if target == "" || target[0] != '/' {
			dir, _ := path.Split(r.URL.EscapedPath())
			target = dir + target
		}
		target, query, hasQuery := strings.Cut(target, "?")
		slash := strings.HasSuffix(target, "/")
		target = path.Clean(target)
		if slash && !strings.HasSuffix(target, "/") {
			target += "/"
		}
		if hasQuery {
			target += "?" + query
		}
		redirect(w, r, target, code)
		return
	}
	redirect(w, r, target, code)
}

func redirect(w ResponseWriter, r *Request, target string, code int) {
	h := w.Header()
	_, hasType := h["Content-Type"]
	h.Set("Location", target)
	if !hasType && (r.Method == "GET" || r.Method == "HEAD") {
		h.Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if !hasType && r.Method == "GET" {
		escaped := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;").Replace(target)
		fmt.Fprintln(w, "<a href=\""+escaped+"\">"+StatusText(code)+"</a>.\n")
	}
}

type redirectHandler struct {
	url  string
	code int
}

func (h *redirectHandler) ServeHTTP(w ResponseWriter, r *Request) { Redirect(w, r, h.url, h.code) }

func RedirectHandler(url string, code int) Handler { return &redirectHandler{url, code} }

// StripPrefix hands on requests with the prefix taken off the path; others are not found.
func StripPrefix(prefix string, h Handler) Handler {
	if prefix == "" {
		return h
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		rest, ok := strings.CutPrefix(r.URL.Path, prefix)
		raw, rawOk := strings.CutPrefix(r.URL.RawPath, prefix)
		if !ok || r.URL.RawPath != "" && !rawOk {
			NotFound(w, r)
			return
		}
		stripped := *r
		u := *r.URL
		u.Path, u.RawPath = rest, raw
		stripped.URL = &u
		h.ServeHTTP(w, &stripped)
	})
}

// MaxBytesError is the error of a MaxBytesReader.
type MaxBytesError struct {
	Limit int64
}

func (e *MaxBytesError) Error() string { return "http: request body too large" }

// MaxBytesReader fails after n bytes.
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	return &maxBytesReader{r, n, n}
}

type maxBytesReader struct {
	io.ReadCloser
	limit int64
	left  int64
}

func (l *maxBytesReader) Read(p []byte) (n int, err error) {
	if int64(len(p)) > l.left+1 {
		p = p[:l.left+1]
	}
	n, err = l.ReadCloser.Read(p)
	if int64(n) > l.left {
		n = int(l.left)
		err = &MaxBytesError{l.limit}
	}
	l.left -= int64(n)
	return n, err
}

// TimeoutHandler answers 503 when h takes longer than dt.
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		ctx, cancel := context.WithTimeout(r.Context(), dt)
		defer cancel()
		tw := &timeoutWriter{header: make(Header)}
		done := make(chan any, 1)
		go func() {
			defer func() { done <- recover() }()
			h.ServeHTTP(tw, r.WithContext(ctx))
		}()
		select {
		case p := <-done:
			if p != nil {
				panic(p)
			}
			tw.copyTo(w)
		case <-ctx.Done():
			tw.giveUp()
			w.WriteHeader(StatusServiceUnavailable)
			if msg == "" {
				msg = "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>"
			}
			io.WriteString(w, msg)
		}
	})
}

type timeoutWriter struct {
	mu     sync.Mutex
	header Header
	code   int
	body   bytes.Buffer
	late   bool
}

func (w *timeoutWriter) Header() Header { return w.header }

func (w *timeoutWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.late {
		return 0, ErrHandlerTimeout
	}
	if w.code == 0 {
		w.code = StatusOK
	}
	return w.body.Write(p)
}

func (w *timeoutWriter) WriteHeader(code int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.code == 0 {
		w.code = code
	}
}

func (w *timeoutWriter) giveUp() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.late = true
}

func (w *timeoutWriter) copyTo(to ResponseWriter) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for k, v := range w.header {
		to.Header()[k] = v
	}
	if w.code == 0 {
		w.code = StatusOK
	}
	to.WriteHeader(w.code)
	to.Write(w.body.Bytes())
}
