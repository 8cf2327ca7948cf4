package time

import "errors"

// Layouts show how January 2, 2006, 15:04:05 in the zone MST (UTC-7) would be written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// Format writes t as layout shows.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(nil, layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	zone, offset := t.Zone()
	return appendFormat(b, layout, t.sec()+int64(offset), t.Nanosecond(), zone, offset)
}

// appendFormat formats seconds since year 1 as clocks show them.
func appendFormat(b []byte, layout string, local int64, nsec int, zone string, offset int) []byte

// String formats as "2006-01-02 15:04:05.999999999 -0700 MST", followed by the monotonic reading as m=+seconds
// if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	sign := "+"
	mono := uint64(t.ext)
	if t.ext < 0 {
		sign = "-"
		mono = -mono
	}
	var buf [32]byte
	w := len(buf)
	for i := 0; i < 9; i++ {
		w--
		buf[w] = byte(mono%10) + '0'
		mono /= 10
	}
	w--
	buf[w] = '.'
	w = putInt(buf[:w], mono)
	return s + " m=" + sign + string(buf[w:])
}

// GoString returns a Go expression of t, for %#v.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	s := "time.Date(" + itoa(year) + ", time." + month.String() + ", " + itoa(day) + ", " + itoa(hour) + ", " +
		itoa(min) + ", " + itoa(sec) + ", " + itoa(t.Nanosecond()) + ", "
	switch t.Location() {
	case UTC:
		return s + "time.UTC)"
	case Local:
		return s + "time.Local)"
	}
	return s + "time.Location(" + quote(t.loc.name) + "))"
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	var buf [20]byte
	return string(buf[putInt(buf[:], uint64(n)):])
}

// ParseError tells what did not fit the layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the text of the error.
func (e *ParseError) Error() string {
	text := "parsing time " + quote(e.Value)
	if e.Message != "" {
		return text + e.Message
	}
	return text + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

// Parse reads a time as layout shows. What is missing is 1 or 0; without a zone it is UTC.
func Parse(layout, value string) (Time, error) {
	return parse(layout, value, UTC, Local)
}

// ParseInLocation is Parse, but without a zone the time is one of loc, and abbreviations of loc are known.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// How a parsed time names its zone.
const (
	zoneMissing = iota
	zoneUTC
	zoneOffset
	zoneName
)

func parse(layout, value string, missing, local *Location) (Time, error) {
	year, month, day, seconds, nsec, zone, offset, name, elem, at, message := parseFields(layout, value)
	if zone < 0 {
		return Time{}, &ParseError{layout, value, elem, value[at:], message}
	}
	switch zone {
	case zoneMissing:
		return Date(year, Month(month), day, 0, 0, seconds, nsec, missing), nil
	case zoneUTC:
		return Date(year, Month(month), day, 0, 0, seconds, nsec, UTC), nil
	}
	t := Date(year, Month(month), day, 0, 0, seconds, nsec, UTC)
	if zone == zoneOffset {
		t.ext -= int64(offset)
		if abbreviation, o, _, _, _ := local.zoneAt(t.unixSec()); o == offset && (name == "" || abbreviation == name) {
			t.setLocation(local)
			return t, nil
		}
	} else if o, ok := local.offsetOf(name, t.unixSec()); ok {
		t.ext -= int64(o)
		t.setLocation(local)
		return t, nil
	}
	t.setLocation(FixedZone(name, offset))
	return t, nil
}

// parseFields takes a value apart. If it does not fit, zone is -1, elem the element of the layout, at where in
// value, and message what to say.
func parseFields(layout, value string) (year, month, day, seconds, nsec, zone, offset int, name, elem string, at int, message string)

// MarshalJSON returns t as a string in RFC 3339 form with nanoseconds.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict([]byte{'"'})
	if err != nil {
		return nil, errors.New("Time.MarshalJSON: " + err.Error())
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads what MarshalJSON writes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	s := string(data)
	if s == "null" {
		return nil
	}
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	var err error
	*t, err = Parse(RFC3339, s[1:len(s)-1])
	return err
}

// AppendText appends t in RFC 3339 form with nanoseconds.
func (t Time) AppendText(b []byte) ([]byte, error) {
	b, err := t.appendStrict(b)
	if err != nil {
		return nil, errors.New("Time.AppendText: " + err.Error())
	}
	return b, nil
}

// MarshalText returns t in RFC 3339 form with nanoseconds.
func (t Time) MarshalText() ([]byte, error) {
	b, err := t.appendStrict(nil)
	if err != nil {
		return nil, errors.New("Time.MarshalText: " + err.Error())
	}
	return b, nil
}

// UnmarshalText reads what MarshalText writes.
func (t *Time) UnmarshalText(data []byte) error {
	var err error
	*t, err = Parse(RFC3339, string(data))
	return err
}

// appendStrict refuses what RFC 3339 has no form for.
func (t Time) appendStrict(b []byte) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return nil, errors.New("year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset <= -24*secondsPerHour || offset >= 24*secondsPerHour {
		return nil, errors.New("timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}
