package slog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// Level is how important a record is.
type Level int

const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

// String is the name of the level, or of the next named one below and the difference: "WARN+2".
func (l Level) String() string {
	name, base := "DEBUG", LevelDebug
	switch {
	case l >= LevelError:
		name, base = "ERROR", LevelError
	case l >= LevelWarn:
		name, base = "WARN", LevelWarn
	case l >= LevelInfo:
		name, base = "INFO", LevelInfo
	}
	if l == base {
		return name
	}
	return fmt.Sprintf("%s%+d", name, int(l-base))
}

func (l Level) Level() Level { return l }

func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.UnmarshalText([]byte(s))
}

func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }

func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText reads what String writes, in any case and with any difference.
func (l *Level) UnmarshalText(data []byte) error {
	s := string(data)
	level, err := parseLevel(s)
	if err != nil {
		return fmt.Errorf("slog: level string %q: %w", s, err)
	}
	*l = level
	return nil
}

func parseLevel(s string) (Level, error) {
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		var err error
		name = s[:i]
		if offset, err = strconv.Atoi(s[i:]); err != nil {
			return 0, err
		}
	}
	for _, l := range []Level{LevelDebug, LevelInfo, LevelWarn, LevelError} {
		if strings.ToUpper(name) == l.String() {
			return l + Level(offset), nil
		}
	}
	return 0, errors.New("unknown name")
}

// Leveler gives a level.
type Leveler interface {
	Level() Level
}

// LevelVar is a level that may change while loggers use it.
type LevelVar struct {
	val atomic.Int64
}

func (v *LevelVar) Level() Level { return Level(v.val.Load()) }

func (v *LevelVar) Set(l Level) { v.val.Store(int64(l)) }

func (v *LevelVar) String() string { return fmt.Sprintf("LevelVar(%s)", v.Level()) }

func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }

func (v *LevelVar) MarshalText() ([]byte, error) { return v.AppendText(nil) }

func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}
