// Package httptest helps to test handlers and clients.
package httptest

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// DefaultRemoteAddr is what a ResponseRecorder's request seems to come from.
const DefaultRemoteAddr = "1.2.3.4"

// Server listens on a free port of the loopback interface.
type Server struct {
	URL      string // "http://127.0.0.1:port"
	Listener net.Listener
	Config   *http.Server
	served   chan struct{}
}

func NewServer(handler http.Handler) *Server {
	s := NewUnstartedServer(handler)
	s.Start()
	return s
}

func NewUnstartedServer(handler http.Handler) *Server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic("httptest: failed to listen on a port: " + err.Error())
	}
	return &Server{Listener: l, Config: &http.Server{Handler: handler}}
}

func (s *Server) Start() {
	if s.URL != "" {
		panic("Server already started")
	}
	s.URL = "http://" + s.Listener.Addr().String()
	s.served = make(chan struct{})
	go func() {
		defer close(s.served)
		s.Config.Serve(s.Listener)
	}()
}

// Close waits for the requests under way.
func (s *Server) Close() {
	s.Config.Shutdown(context.Background())
	s.Listener.Close()
	if s.served != nil {
		<-s.served
	}
}

func (s *Server) CloseClientConnections() { s.Config.Close() }

func (s *Server) Client() *http.Client { return &http.Client{} }

// NewRequest makes a request as a server gets it.
func NewRequest(method, target string, body io.Reader) *http.Request {
	return NewRequestWithContext(context.Background(), method, target, body)
}

func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) *http.Request {
	if method == "" {
		method = "GET"
	}
	u, err := url.ParseRequestURI(target)
	if err != nil {
		panic("invalid NewRequest arguments; " + err.Error())
	}
	r, err := http.NewRequestWithContext(ctx, method, target, body)
	if err != nil {
		panic("invalid NewRequest arguments; " + err.Error())
	}
	r.URL = u
	r.RequestURI = target
	r.RemoteAddr = "192.0.2.1:1234"
	if r.Host = u.Host; r.Host == "" {
		r.Host = "example.com"
	}
	if r.Body == nil {
		r.Body = http.NoBody
	}
	return r
}

// ResponseRecorder keeps what a handler answers.
type ResponseRecorder struct {
	Code      int
	HeaderMap http.Header
	Body      *bytes.Buffer
	Flushed   bool

	wroteHeader bool
	snapshot    http.Header // the header when it was written
}

func NewRecorder() *ResponseRecorder {
	return &ResponseRecorder{Code: 200, HeaderMap: make(http.Header), Body: new(bytes.Buffer)}
}

func (w *ResponseRecorder) Header() http.Header {
	if w.HeaderMap == nil {
		w.HeaderMap = make(http.Header)
	}
	return w.HeaderMap
}

func (w *ResponseRecorder) WriteHeader(code int) {
	if w.wroteHeader {
		return
	}
	if code < 100 || code > 999 {
		panic("invalid WriteHeader code " + strconv.Itoa(code))
	}
	w.Code = code
	w.wroteHeader = true
	w.snapshot = w.Header().Clone()
}

func (w *ResponseRecorder) Write(b []byte) (int, error) {
	if !w.wroteHeader {
		h := w.Header()
		if _, has := h["Content-Type"]; !has && h.Get("Transfer-Encoding") == "" {
			h.Set("Content-Type", http.DetectContentType(b))
		}
		w.WriteHeader(200)
	}
	if w.Body != nil {
		w.Body.Write(b)
	}
	return len(b), nil
}

func (w *ResponseRecorder) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

func (w *ResponseRecorder) Flush() {
	if !w.wroteHeader {
		w.WriteHeader(200)
	}
	w.Flushed = true
}

// Result is the response that a client would get.
func (w *ResponseRecorder) Result() *http.Response {
	h := w.snapshot
	if h == nil {
		h = w.Header().Clone()
	}
	r := &http.Response{
		StatusCode: w.Code, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Status:        strings.TrimSpace(strconv.Itoa(w.Code) + " " + http.StatusText(w.Code)),
		Header:        h,
		ContentLength: -1,
		Body:          http.NoBody,
	}
	if w.Body != nil {
		r.Body = io.NopCloser(bytes.NewReader(w.Body.Bytes()))
	}
	if n, err := strconv.ParseInt(h.Get("Content-Length"), 10, 64); err == nil {
		r.ContentLength = n
	}
	return r
}
