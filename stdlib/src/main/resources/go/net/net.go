// Package net listens and dials over TCP.
package net

import (
	"context"
	"errors"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

// Addr is the address of one end of a connection.
type Addr interface {
	Network() string // "tcp"
	String() string  // "127.0.0.1:80"
}

// Conn is a connection; several goroutines may use it.
type Conn interface {
	Read(b []byte) (n int, err error)
	Write(b []byte) (n int, err error)
	Close() error
	LocalAddr() Addr
	RemoteAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// Listener accepts connections.
type Listener interface {
	Accept() (Conn, error)
	Close() error
	Addr() Addr
}

// Error is an error of the network.
type Error interface {
	error
	Timeout() bool
	Temporary() bool
}

// ErrClosed is what operations on something closed return, wrapped.
var ErrClosed error = errClosed

var errClosed = errors.New("use of closed network connection")

// OpError says which operation failed, between which addresses.
type OpError struct {
	Op     string // "dial", "read"
	Net    string // "tcp"
	Source Addr
	Addr   Addr
	Err    error
}

func (e *OpError) Unwrap() error { return e.Err }

func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

func (e *OpError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *OpError) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// AddrError is about an address as text.
type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr != "" {
		return "address " + e.Addr + ": " + e.Err
	}
	return e.Err
}

func (e *AddrError) Timeout() bool { return false }

func (e *AddrError) Temporary() bool { return false }

// DNSError is about a name.
type DNSError struct {
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsNotFound  bool
	IsTemporary bool
}

func (e *DNSError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := "lookup " + e.Name
	if e.Server != "" {
		s += " on " + e.Server
	}
	return s + ": " + e.Err
}

func (e *DNSError) Timeout() bool { return e.IsTimeout }

func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

// IP is an address of 4 or 16 bytes.
type IP []byte

func (ip IP) String() string { return ipText(ip) }

func ipText(ip []byte) string

// ParseIP is nil for what is no address.
func ParseIP(s string) IP { return parseIP(s) }

func parseIP(s string) []byte

// TCPAddr is an address with a port.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string
}

func (a *TCPAddr) Network() string { return "tcp" }

func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	if len(a.IP) == 0 {
		return ":" + strconv.Itoa(a.Port)
	}
	return JoinHostPort(a.IP.String(), strconv.Itoa(a.Port))
}

// JoinHostPort puts hosts with colons into brackets.
func JoinHostPort(host, port string) string {
	for i := 0; i < len(host); i++ {
		if host[i] == ':' || host[i] == '%' {
			return "[" + host + "]:" + port
		}
	}
	return host + ":" + port
}

// SplitHostPort splits "host:port" and "[host]:port".
func SplitHostPort(hostport string) (host, port string, err error) {
	colon := -1
	for i := len(hostport) - 1; i >= 0; i-- {
		if hostport[i] == ':' {
			colon = i
			break
		}
	}
	if colon < 0 {
		return "", "", &AddrError{"missing port in address", hostport}
	}
	host, port = hostport[:colon], hostport[colon+1:]
	if host != "" && host[0] == '[' {
		if host[len(host)-1] != ']' {
			return "", "", &AddrError{"missing ']' in address", hostport}
		}
		return host[1 : len(host)-1], port, nil
	}
	for i := 0; i < len(host); i++ {
		if host[i] == ':' {
			return "", "", &AddrError{"too many colons in address", hostport}
		}
	}
	return host, port, nil
}

// What the natives report besides error numbers.
const (
	failClosed = -1 - iota
	failEOF
	failTimeout
	failNoHost
)

type timeoutError struct{}

func (timeoutError) Error() string { return "i/o timeout" }

func (timeoutError) Timeout() bool { return true }

func (timeoutError) Temporary() bool { return true }

func (timeoutError) Is(err error) bool { return err == context.DeadlineExceeded }

// failure makes an error of a native's report; call is the system call's name.
func failure(code int, call string) error {
	switch code {
	case failClosed:
		return errClosed
	case failTimeout:
		return timeoutError{}
	}
	return os.NewSyscallError(call, syscall.Errno(code))
}

// TCPListener listens on a port.
type TCPListener struct {
	socket unsafe.Pointer
	addr   *TCPAddr
}

// Listen listens on "host:port" or ":port"; port 0 is one that is free.
func Listen(network, address string) (Listener, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, &OpError{Op: "listen", Net: network, Err: UnknownNetworkError(network)}
	}
	host, port, err := splitAddress(address)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Err: err}
	}
	socket, ip, boundPort, code := listen(host, port)
	if code == failNoHost {
		return nil, &OpError{Op: "listen", Net: network, Err: &DNSError{Err: "no such host", Name: host, IsNotFound: true}}
	}
	addr := &TCPAddr{IP: ip, Port: boundPort}
	if code != 0 {
		return nil, &OpError{Op: "listen", Net: network, Addr: addr, Err: failure(code, "bind")}
	}
	return &TCPListener{socket, addr}, nil
}

func listen(host string, port int) (socket unsafe.Pointer, ip []byte, boundPort, code int)

// UnknownNetworkError is a network that is not TCP.
type UnknownNetworkError string

func (e UnknownNetworkError) Error() string { return "unknown network " + string(e) }

func (e UnknownNetworkError) Timeout() bool { return false }

func (e UnknownNetworkError) Temporary() bool { return false }

func splitAddress(address string) (host string, port int, err error) {
	host, service, err := SplitHostPort(address)
	if err != nil {
		return "", 0, err
	}
	switch service {
	case "":
		return host, 0, nil
	case "http":
		return host, 80, nil
	case "https":
		return host, 443, nil
	}
	port, err = strconv.Atoi(service)
	if err != nil {
		return "", 0, &DNSError{Err: "unknown port", Name: "tcp/" + service, IsNotFound: true}
	}
	if port < 0 || port > 65535 {
		return "", 0, &AddrError{"invalid port", service}
	}
	return host, port, nil
}

func (l *TCPListener) Accept() (Conn, error) {
	socket, local, localPort, remote, remotePort, code := accept(l.socket)
	if code != 0 {
		return nil, &OpError{Op: "accept", Net: "tcp", Addr: l.addr, Err: failure(code, "accept")}
	}
	return &TCPConn{socket, &TCPAddr{IP: local, Port: localPort}, &TCPAddr{IP: remote, Port: remotePort}}, nil
}

func accept(socket unsafe.Pointer) (conn unsafe.Pointer, local []byte, localPort int, remote []byte, remotePort, code int)

func (l *TCPListener) Close() error {
	if code := closeListener(l.socket); code != 0 {
		return &OpError{Op: "close", Net: "tcp", Addr: l.addr, Err: failure(code, "close")}
	}
	return nil
}

func closeListener(socket unsafe.Pointer) (code int)

func (l *TCPListener) Addr() Addr { return l.addr }

// TCPConn is a connection over TCP.
type TCPConn struct {
	socket unsafe.Pointer
	local  *TCPAddr
	remote *TCPAddr
}

// Dial connects to "host:port".
func Dial(network, address string) (Conn, error) { return DialTimeout(network, address, 0) }

func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, &OpError{Op: "dial", Net: network, Err: UnknownNetworkError(network)}
	}
	host, port, err := splitAddress(address)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	socket, local, localPort, remote, code := dial(host, port, int64(timeout))
	if code == failNoHost {
		return nil, &OpError{Op: "dial", Net: network, Err: &DNSError{Err: "no such host", Name: host, IsNotFound: true}}
	}
	addr := &TCPAddr{IP: remote, Port: port}
	if code != 0 {
		return nil, &OpError{Op: "dial", Net: network, Addr: addr, Err: failure(code, "connect")}
	}
	return &TCPConn{socket, &TCPAddr{IP: local, Port: localPort}, addr}, nil
}

func dial(host string, port int, timeout int64) (socket unsafe.Pointer, local []byte, localPort int, remote []byte, code int)

// Dialer dials with options.
type Dialer struct {
	Timeout   time.Duration
	Deadline  time.Time
	KeepAlive time.Duration
}

func (d *Dialer) Dial(network, address string) (Conn, error) {
	return DialTimeout(network, address, d.Timeout)
}

func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if err := ctx.Err(); err != nil {
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	return DialTimeout(network, address, d.Timeout)
}

func (c *TCPConn) failed(op string, code int) error {
	return &OpError{Op: op, Net: "tcp", Source: c.local, Addr: c.remote, Err: failure(code, op)}
}

func (c *TCPConn) Read(b []byte) (n int, err error) {
	n, code := read(c.socket, b)
	if code == failEOF {
		return 0, io.EOF
	}
	if code != 0 {
		return n, c.failed("read", code)
	}
	return n, nil
}

func read(socket unsafe.Pointer, b []byte) (n, code int)

func (c *TCPConn) Write(b []byte) (n int, err error) {
	if code := write(c.socket, b); code != 0 {
		return 0, c.failed("write", code)
	}
	return len(b), nil
}

func write(socket unsafe.Pointer, b []byte) (code int)

func (c *TCPConn) Close() error {
	if code := closeSocket(c.socket); code != 0 {
		return c.failed("close", code)
	}
	return nil
}

func closeSocket(socket unsafe.Pointer) (code int)

// CloseWrite tells the other side that no more comes.
func (c *TCPConn) CloseWrite() error {
	if code := closeWrite(c.socket); code != 0 {
		return c.failed("close", code)
	}
	return nil
}

func closeWrite(socket unsafe.Pointer) (code int)

func (c *TCPConn) LocalAddr() Addr { return c.local }

func (c *TCPConn) RemoteAddr() Addr { return c.remote }

func (c *TCPConn) SetDeadline(t time.Time) error { return c.SetReadDeadline(t) }

// SetReadDeadline lets Reads that begin later fail at t.
func (c *TCPConn) SetReadDeadline(t time.Time) error {
	var nanos int64
	if !t.IsZero() {
		nanos = t.UnixNano()
	}
	setReadDeadline(c.socket, nanos)
	return nil
}

func setReadDeadline(socket unsafe.Pointer, nanos int64)

// SetWriteDeadline has no effect: Writes go to the system's buffer.
func (c *TCPConn) SetWriteDeadline(t time.Time) error { return nil }

// Pipe connects two ends in memory.
func Pipe() (Conn, Conn) {
	r1, w1 := io.Pipe()
	r2, w2 := io.Pipe()
	return &pipeConn{r1, w2}, &pipeConn{r2, w1}
}

type pipeConn struct {
	r *io.PipeReader
	w *io.PipeWriter
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }

func (pipeAddr) String() string { return "pipe" }

func (c *pipeConn) Read(b []byte) (n int, err error) { return c.r.Read(b) }

func (c *pipeConn) Write(b []byte) (n int, err error) { return c.w.Write(b) }

func (c *pipeConn) Close() error {
	c.r.Close()
	return c.w.Close()
}

func (c *pipeConn) LocalAddr() Addr { return pipeAddr{} }

func (c *pipeConn) RemoteAddr() Addr { return pipeAddr{} }

func (c *pipeConn) SetDeadline(t time.Time) error { return nil }

func (c *pipeConn) SetReadDeadline(t time.Time) error { return nil }

func (c *pipeConn) SetWriteDeadline(t time.Time) error { return nil }
