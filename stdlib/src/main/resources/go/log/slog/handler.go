package slog

import (
	"context"
	"errors"
	"io"
	"log"
	"slices"
	"sync"
)

// Handler does something with records.
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}

// The keys of what every record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// HandlerOptions are options of TextHandler and JSONHandler.
type HandlerOptions struct {
	AddSource bool

	// Level is the lowest level that is logged; LevelInfo for nil.
	Level Leveler

	// ReplaceAttr may change each attribute, or leave it out by returning the zero Attr. Groups are passed member by
	// member, with the names of the groups around.
	ReplaceAttr func(groups []string, a Attr) Attr
}

// common is what the handlers that write lines have in common.
type common struct {
	json   bool
	opts   HandlerOptions
	mu     *sync.Mutex
	w      io.Writer
	groups []string // that WithGroup opened

	// What WithAttrs gave, as text. Of the groups the first open ones have been opened in it.
	text   []byte
	open   int
	prefix string // for keys after it
}

func newCommon(json bool, w io.Writer, opts *HandlerOptions) *common {
	if opts == nil {
		opts = &HandlerOptions{}
	}
	return &common{json: json, opts: *opts, mu: new(sync.Mutex), w: w}
}

func (c *common) enabled(l Level) bool {
	lowest := LevelInfo
	if c.opts.Level != nil {
		lowest = c.opts.Level.Level()
	}
	return l >= lowest
}

func (c *common) withAttrs(as []Attr) *common {
	if !slices.ContainsFunc(as, func(a Attr) bool { return !emptyGroup(a) }) {
		return c
	}
	with := *c
	line := with.newLine()
	line.buf = slices.Clone(c.text)
	line.prefix = []byte(c.prefix)
	if len(c.text) > 0 {
		line.separate()
	}
	if line.inGroups(func() bool { return line.attrs(as) }) {
		with.text = line.buf
		with.prefix = string(line.prefix)
		with.open = len(with.groups)
	}
	return &with
}

func (c *common) withGroup(name string) *common {
	with := *c
	with.groups = append(slices.Clip(c.groups), name)
	return &with
}

func (c *common) handle(r Record) error {
	line := c.newLine()
	groups := line.groups
	line.groups = nil
	if c.json {
		line.buf = append(line.buf, '{')
	}
	line.builtIn(r)
	line.groups = groups
	line.rest(r)
	line.buf = append(line.buf, '\n')
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := c.w.Write(line.buf)
	return err
}

// TextHandler writes key=value pairs.
type TextHandler struct {
	*common
}

func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommon(false, w, opts)}
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.withAttrs(attrs)} }

func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.withGroup(name)} }

func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// JSONHandler writes an object of JSON a line.
type JSONHandler struct {
	*common
}

func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommon(true, w, opts)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// defaultHandler writes with package log, which adds the time.
type defaultHandler struct {
	with *common // nil without attributes and groups
}

func (h *defaultHandler) common() *common {
	if h.with == nil {
		return &common{}
	}
	return h.with
}

func (*defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= logLoggerLevel.Level() }

// outputDepth counts the frames from log.Output to the program: Handle, handle, log and what was called.
const outputDepth = 5

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	line := h.common().newLine()
	line.buf = append(append(append(line.buf, r.Level.String()...), ' '), r.Message...)
	line.separate()
	line.rest(r)
	return log.Output(outputDepth, string(line.buf))
}

func (h *defaultHandler) WithAttrs(as []Attr) Handler {
	return &defaultHandler{h.common().withAttrs(as)}
}

func (h *defaultHandler) WithGroup(name string) Handler {
	return &defaultHandler{h.common().withGroup(name)}
}

// DiscardHandler is never enabled.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool { return false }

func (discardHandler) Handle(context.Context, Record) error { return nil }

func (d discardHandler) WithAttrs([]Attr) Handler { return d }

func (d discardHandler) WithGroup(string) Handler { return d }

// MultiHandler hands records to several handlers.
type MultiHandler struct {
	handlers []Handler
}

func NewMultiHandler(handlers ...Handler) *MultiHandler {
	return &MultiHandler{slices.Clone(handlers)}
}

func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.handlers, func(one Handler) bool { return one.Enabled(ctx, l) })
}

func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, one := range h.handlers {
		if one.Enabled(ctx, r.Level) {
			if err := one.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	return h.each(func(one Handler) Handler { return one.WithAttrs(attrs) })
}

func (h *MultiHandler) WithGroup(name string) Handler {
	return h.each(func(one Handler) Handler { return one.WithGroup(name) })
}

func (h *MultiHandler) each(f func(Handler) Handler) Handler {
	made := make([]Handler, len(h.handlers))
	for i, one := range h.handlers {
		made[i] = f(one)
	}
	return &MultiHandler{made}
}
