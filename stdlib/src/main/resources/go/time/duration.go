package time

import "errors"

// Duration is a span of time in nanoseconds.
type Duration int64

// Common durations; a number of seconds is Duration(n) * Second.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// String formats as 72h3m0.5s; below a second the unit is the one that leaves a digit before the point.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	// Digits are written from the right. The magnitude of the smallest Duration fits a uint64 only.
	var buf [32]byte
	w := len(buf)
	u := uint64(d)
	if d < 0 {
		u = -u
	}
	if u < uint64(Second) {
		var digits int
		w--
		buf[w] = 's'
		w--
		switch {
		case u < uint64(Microsecond):
			buf[w] = 'n'
		case u < uint64(Millisecond):
			digits = 3
			w--
			copy(buf[w:], "µ")
		default:
			digits = 6
			buf[w] = 'm'
		}
		w, u = putFraction(buf[:w], u, digits)
		w = putInt(buf[:w], u)
	} else {
		w--
		buf[w] = 's'
		w, u = putFraction(buf[:w], u, 9)
		w = putInt(buf[:w], u%60)
		if u /= 60; u > 0 {
			w--
			buf[w] = 'm'
			w = putInt(buf[:w], u%60)
			if u /= 60; u > 0 {
				w--
				buf[w] = 'h'
				w = putInt(buf[:w], u)
			}
		}
	}
	if d < 0 {
		w--
		buf[w] = '-'
	}
	return string(buf[w:])
}

// putFraction writes the last digits of v as a fraction without trailing zeros at the end of buf. It returns
// where it starts and what is left of v.
func putFraction(buf []byte, v uint64, digits int) (int, uint64) {
	w := len(buf)
	some := false
	for ; digits > 0; digits-- {
		digit := v % 10
		v /= 10
		if some = some || digit != 0; some {
			w--
			buf[w] = byte(digit) + '0'
		}
	}
	if some {
		w--
		buf[w] = '.'
	}
	return w, v
}

// putInt writes v at the end of buf and returns where it starts.
func putInt(buf []byte, v uint64) int {
	w := len(buf)
	for {
		w--
		buf[w] = byte(v%10) + '0'
		if v /= 10; v == 0 {
			return w
		}
	}
}

// Nanoseconds returns the duration as a number of nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration in whole microseconds.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds returns the duration in whole milliseconds.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// Seconds returns the duration in seconds. The whole part is converted apart, so that nothing of the
// fraction is lost to rounding.
func (d Duration) Seconds() float64 { return d.in(Second) }

// Minutes returns the duration in minutes.
func (d Duration) Minutes() float64 { return d.in(Minute) }

// Hours returns the duration in hours.
func (d Duration) Hours() float64 { return d.in(Hour) }

func (d Duration) in(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Truncate rounds toward zero to a multiple of m; if m is not positive it returns d.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds to the nearest multiple of m, halves away from zero; beyond the range it returns the
// extreme. If m is not positive it returns d.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	rest := d % m
	if d < 0 {
		rest = -rest
		if uint64(rest)*2 < uint64(m) {
			return d + rest
		}
		if r := d - m + rest; r < d {
			return r
		}
		return minDuration
	}
	if uint64(rest)*2 < uint64(m) {
		return d - rest
	}
	if r := d + m - rest; r > d {
		return r
	}
	return maxDuration
}

// Abs returns the magnitude; that of the smallest Duration is the largest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	default:
		return -d
	}
}

// ParseDuration reads a duration such as "300ms", "-1.5h" or "2h45m"; the units are ns, us (or µs), ms, s, m, h.
func ParseDuration(s string) (Duration, error) {
	whole := s
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return 0, errors.New("time: invalid duration " + quote(whole))
	}
	var total uint64
	for s != "" {
		v, rest, problem := parseElement(s)
		if problem != "" {
			if problem[len(problem)-1] == ' ' {
				return 0, errors.New("time: " + problem + "in duration " + quote(whole))
			}
			return 0, errors.New("time: " + problem + " duration " + quote(whole))
		}
		total += v
		if total > 1<<63 {
			return 0, errors.New("time: invalid duration " + quote(whole))
		}
		s = rest
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return 0, errors.New("time: invalid duration " + quote(whole))
	}
	return Duration(total), nil
}

// parseElement reads a number and its unit at the start of s.
func parseElement(s string) (value uint64, rest string, problem string) {
	var fraction uint64
	scale := 1.0
	i := 0
	for i < len(s) && isDigit(s, i) {
		if value > 1<<63/10 {
			return 0, "", "invalid"
		}
		value = value*10 + uint64(s[i]-'0')
		if value > 1<<63 {
			return 0, "", "invalid"
		}
		i++
	}
	digits := i > 0
	if i < len(s) && s[i] == '.' {
		i++
		overflow := false
		for i < len(s) && isDigit(s, i) {
			digits = true
			if !overflow {
				// What no longer fits is below a nanosecond anyway.
				if next := fraction*10 + uint64(s[i]-'0'); fraction > (1<<63-1)/10 || next > 1<<63 {
					overflow = true
				} else {
					fraction = next
					scale *= 10
				}
			}
			i++
		}
	}
	if !digits {
		return 0, "", "invalid"
	}
	start := i
	for i < len(s) && s[i] != '.' && !isDigit(s, i) {
		i++
	}
	if i == start {
		return 0, "", "missing unit "
	}
	unit := unitOf(s[start:i])
	if unit == 0 {
		return 0, "", "unknown unit " + quote(s[start:i]) + " "
	}
	if value > 1<<63/unit {
		return 0, "", "invalid"
	}
	value *= unit
	if fraction > 0 {
		value += uint64(float64(fraction) * (float64(unit) / scale))
		if value > 1<<63 {
			return 0, "", "invalid"
		}
	}
	return value, s[i:], ""
}

func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return uint64(Nanosecond)
	case "us", "µs", "μs":
		return uint64(Microsecond)
	case "ms":
		return uint64(Millisecond)
	case "s":
		return uint64(Second)
	case "m":
		return uint64(Minute)
	case "h":
		return uint64(Hour)
	}
	return 0
}

func isDigit(s string, i int) bool {
	return i < len(s) && '0' <= s[i] && s[i] <= '9'
}

// quote puts s in double quotes, bytes that are not printable ASCII escaped.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
