// Structured logging: handlers, groups, levels, replacement, values that log themselves.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"math"
	"os"
	"strings"
	"time"
)

type user struct {
	Name     string
	Password string
}

func (u user) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", u.Name), slog.String("password", "***"))
}

type loop struct{}

func (l loop) LogValue() slog.Value { return slog.AnyValue(l) }

type bad struct{}

func (*bad) Error() string { panic("no error text") }

type text struct{ s string }

func (t text) MarshalText() ([]byte, error) {
	if t.s == "" {
		return nil, errors.New("no text")
	}
	return []byte("text:" + t.s), nil
}

type point struct {
	X, Y int
}

func noTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	return a
}

func all(l *slog.Logger) {
	var nilErr *bad
	l.Debug("not shown?")
	l.Info("hello", "n", 1, "s", "two words", "q", `a"b\c`, "empty", "", "eq", "a=b")
	l.Warn("values", "f", 1.5, "big", 1e21, "nan", math.Inf(1), "b", true, "d", 90*time.Second, "nil", nil, "u", uint8(7))
	l.Error("failed", "err", errors.New("disk full"), "point", point{1, 2}, "ptr", &point{3, 4}, "slice", []string{"x", "y z"})
	l.Info("odd", "key")
	l.Info("not a key", 42, slog.Int("x", 1), "y")
	l.Info("group", slog.Group("g", "a", 1, slog.Group("h", "b", 2)), slog.Group("none"), slog.Group("", "inline", true))
	l.Info("who", "user", user{"ann", "secret"}, "users", []user{{"b", "c"}})
	l.With("req", 7).WithGroup("http").With("method", "GET").WithGroup("deep").Info("nested", "status", 200)
	l.WithGroup("open").Info("no attributes")
	l.WithGroup("open").With(slog.Group("nothing")).Info("still none")
	l.WithGroup("").With().Info("same")
	l.Info("bytes", "raw", []byte("ab\n"), "t", text{"T"}, "terr", text{}, "m", map[string]int{"b": 2, "a": 1})
	l.Info("when", "at", time.Date(2024, 2, 29, 1, 2, 3, 456789000, time.UTC), "zone", time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("X", 5400)))
	l.Info("panics", "e", nilErr)
	l.Info("unicode é世\u2028\x00\x7f", "ключ", "значение", "\x01", "bad\xff")
	l.Log(context.Background(), slog.LevelInfo+2, "between")
	l.LogAttrs(nil, slog.LevelError+1, "attrs", slog.Duration("d", time.Millisecond), slog.Uint64("u", math.MaxUint64), slog.Any("any", point{5, 6}))
	fmt.Println(l.Enabled(nil, slog.LevelDebug), l.Handler().Enabled(nil, slog.LevelWarn))
}

func main() {
	var level slog.LevelVar
	for _, make := range []func() slog.Handler{
		func() slog.Handler {
			return slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: &level, ReplaceAttr: noTime})
		},
		func() slog.Handler {
			return slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: &level, ReplaceAttr: noTime})
		},
	} {
		level.Set(slog.LevelInfo)
		all(slog.New(make()))
		level.Set(slog.LevelDebug)
		slog.New(make()).Debug("shown now")
	}
	fmt.Println(&level, level.Level(), slog.LevelWarn+1, slog.LevelDebug-3, slog.Level(3))

	shout := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey || a.Key == "secret" {
			return slog.Attr{}
		}
		if a.Key == slog.LevelKey {
			return slog.String("sev", strings.ToLower(a.Value.String()))
		}
		a.Key = strings.Join(append(groups, strings.ToUpper(a.Key)), "/")
		return a
	}
	for _, h := range []slog.Handler{
		slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: shout}),
		slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: shout}),
	} {
		l := slog.New(h).With("a", 1).WithGroup("g").With("b", 2)
		l.Info("replaced", "c", 3, slog.Group("k", "d", 4, "secret", "s"), slog.Group("gone", "secret", 1))
		slog.New(h).WithGroup("empty").Info("removed", "secret", 1)
	}

	var b bytes.Buffer
	l := slog.New(slog.NewJSONHandler(&b, &slog.HandlerOptions{AddSource: true}))
	l.Info("source")
	var m struct {
		Time   time.Time
		Source slog.Source
		Level  slog.Level
	}
	fmt.Println(json.Unmarshal(b.Bytes(), &m), m.Source.Function, strings.HasSuffix(m.Source.File, "slog.go"), m.Source.Line, m.Level, time.Since(m.Time) < time.Hour)
	b.Reset()
	slog.New(slog.NewTextHandler(&b, nil)).Info("x")
	fmt.Println(len(b.String()), strings.HasSuffix(b.String(), " level=INFO msg=x\n"))

	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	slog.Info("to package log", "n", 1, "g", slog.GroupValue(slog.Int("a", 1)))
	slog.Debug("not")
	slog.With("w", 1).WithGroup("g").Warn("with", "x", 2)
	old := slog.SetLogLoggerLevel(slog.LevelDebug)
	slog.Debug("now", "old", old)
	slog.SetLogLoggerLevel(slog.LevelInfo)

	multi := slog.NewMultiHandler(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime}), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime, Level: slog.LevelWarn}))
	slog.SetDefault(slog.New(multi).With("app", "x"))
	slog.Info("one")
	slog.Warn("both")
	log.Print("through log")
	slog.NewLogLogger(multi, slog.LevelError).Println("as an error")
	slog.New(slog.DiscardHandler).Error("nowhere")

	var parsed slog.Level
	for _, s := range []string{"info", "WARN-2", "error+7", "loud", "info+x"} {
		err := parsed.UnmarshalText([]byte(s))
		fmt.Println(s, parsed, err)
	}
	js, err := json.Marshal(map[string]slog.Level{"l": slog.LevelWarn + 1})
	fmt.Println(string(js), err)
	a := slog.Group("g", "x", 1, "y", []int{1})
	fmt.Println(a, a.Value.Kind(), slog.String("k", "v"), slog.Time("t", time.Unix(0, 0).UTC()), slog.Any("loop", loop{}).Value.Resolve())
	fmt.Println(slog.Int("a", 1).Equal(slog.Int64("a", 1)), slog.Int("a", 1).Equal(slog.Uint64("a", 1)), slog.AnyValue(float32(0.5)).Kind(), slog.AnyValue(user{}).Kind(), slog.Kind(99))
	defer func() { fmt.Println(recover()) }()
	slog.StringValue("s").Int64()
}
