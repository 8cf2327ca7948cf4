// Package time measures time, shows it, and waits.
//
// A Time that Now made holds a reading of the wall clock, which tells what time it is, and one of the monotonic
// clock, which measures: comparing and subtracting use it where both operands have one.
package time

// Time is an instant to the nanosecond, with the place whose clocks show it. The zero Time is January 1, year 1,
// 00:00:00 UTC.
type Time struct {
	// With hasMonotonic: 33 bits of seconds since 1885 and 30 of nanoseconds; ext is the monotonic clock.
	// Without: nanoseconds; ext is seconds since year 1.
	wall uint64
	ext  int64

	// nil is UTC.
	loc *Location
}

const (
	hasMonotonic = 1 << 63
	nsecBits     = 30
	nsecMask     = 1<<nsecBits - 1

	secondsPerMinute = 60
	secondsPerHour   = 60 * secondsPerMinute
	secondsPerDay    = 24 * secondsPerHour

	// Days between January 1 of year 1 and of 1885, 1970.
	daysTo1885 = 1884*365 + 1884/4 - 1884/100 + 1884/400
	daysTo1970 = 1969*365 + 1969/4 - 1969/100 + 1969/400

	yearOneTo1885 = daysTo1885 * secondsPerDay
	yearOneTo1970 = daysTo1970 * secondsPerDay
)

// Month is a month of the year; January is 1.
type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = [...]string{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

// String returns the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return outOfRange("Month", uint64(m))
}

// Weekday is a day of the week; Sunday is 0.
type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String returns the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return outOfRange("Weekday", uint64(d))
}

func outOfRange(name string, v uint64) string {
	var buf [20]byte
	return "%!" + name + "(" + string(buf[putInt(buf[:], v):]) + ")"
}

// now reads the clocks.
func now() (sec int64, nsec int32, mono int64)

// Now returns the current local time.
func Now() Time {
	sec, nsec, mono := now()
	since1885 := sec + yearOneTo1970 - yearOneTo1885
	if uint64(since1885)>>33 != 0 {
		// Outside 1885 to 2157 a monotonic reading finds no room.
		return Time{uint64(nsec), sec + yearOneTo1970, Local}
	}
	return Time{hasMonotonic | uint64(since1885)<<nsecBits | uint64(nsec), mono, Local}
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		_, _, mono := now()
		return difference(mono, t.ext)
	}
	return Now().Sub(t)
}

// Until returns the time that is left until t.
func Until(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		_, _, mono := now()
		return difference(t.ext, mono)
	}
	return t.Sub(Now())
}

// Unix returns the local time of so many seconds and nanoseconds after 1970; nsec may be any number.
func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	if nsec %= 1e9; nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Time{uint64(nsec), sec + yearOneTo1970, Local}
}

// UnixMilli returns the local time of so many milliseconds after 1970.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

// UnixMicro returns the local time of so many microseconds after 1970.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// Date returns the instant at which clocks in loc show the given time. Values out of range are carried:
// October 32 is November 1. Where clocks skip or repeat the time, one of the two offsets is used.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	months := int(month) - 1
	year, months = carry(year, months, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)
	days := daysBefore(year, months+1) + int64(day) - 1
	local := days*secondsPerDay + int64(hour*secondsPerHour+min*secondsPerMinute+sec) - yearOneTo1970
	t := Time{uint64(nsec), loc.unixOf(local) + yearOneTo1970, nil}
	t.setLocation(loc)
	return t
}

// carry brings low into [0, base) and adjusts high.
func carry(high, low, base int) (int, int) {
	high += low / base
	if low %= base; low < 0 {
		low += base
		high--
	}
	return high, low
}

// daysBefore counts the days from January 1, year 1 to the first of a month. March starts its years, so that the
// leap day is the last.
func daysBefore(year, month int) int64 {
	y := int64(year)
	m := int64(month) - 3
	if m < 0 {
		m += 12
		y--
	}
	era := floorDiv(y, 400)
	y -= era * 400
	return era*146097 + y*365 + y/4 - y/100 + (153*m+2)/5 - 306
}

// civil is the inverse of daysBefore: the date of a day.
func civil(days int64) (year, month, day int) {
	days += 306
	era := floorDiv(days, 146097)
	d := days - era*146097
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= y*365 + y/4 - y/100
	m := (5*d + 2) / 153
	day = int(d-(153*m+2)/5) + 1
	year = int(y + era*400)
	month = int(m) + 3
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func (t *Time) nsec() int32 { return int32(t.wall & nsecMask) }

// sec returns seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return yearOneTo1885 + int64(t.wall<<1>>(nsecBits+1))
	}
	return t.ext
}

func (t *Time) unixSec() int64 { return t.sec() - yearOneTo1970 }

// stripMono forgets the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

func (t *Time) setLocation(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// local returns seconds since year 1 as clocks at t's place show them.
func (t Time) local() int64 {
	sec := t.sec()
	if t.loc != nil {
		_, offset, _, _, _ := t.loc.zoneAt(sec - yearOneTo1970)
		sec += int64(offset)
	}
	return sec
}

// After reports whether t is later than u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is earlier than u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant, wherever.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1 if t is earlier than u, 0 if they are equal, +1 if it is later.
func (t Time) Compare(u Time) int {
	a, b := t.ext, u.ext
	if t.wall&u.wall&hasMonotonic == 0 {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = int64(t.nsec()), int64(u.nsec())
		}
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// IsZero reports whether t is the zero instant.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Date returns year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	y, m, d := civil(floorDiv(t.local(), secondsPerDay))
	return y, Month(m), d
}

// Year returns the year.
func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

// Month returns the month.
func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

// Day returns the day of the month.
func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

// Weekday returns the day of the week.
func (t Time) Weekday() Weekday {
	// Year 1 began on a Monday.
	days := floorDiv(t.local(), secondsPerDay) + 1
	return Weekday(days - floorDiv(days, 7)*7)
}

// ISOWeek returns the week and its year of ISO 8601: week 1 holds the year's first Thursday.
func (t Time) ISOWeek() (year, week int) {
	day := floorDiv(t.local(), secondsPerDay)
	thursday := day - int64(t.Weekday()+6)%7 + 3
	year, _, _ = civil(thursday)
	return year, int(thursday-daysBefore(year, 1))/7 + 1
}

// Clock returns hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	local := t.local()
	s := int(local - floorDiv(local, secondsPerDay)*secondsPerDay)
	return s / secondsPerHour, s / secondsPerMinute % 60, s % 60
}

// Hour returns the hour, from 0 to 23.
func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

// Minute returns the minute, from 0 to 59.
func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

// Second returns the second, from 0 to 59.
func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

// Nanosecond returns the nanosecond within the second.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	days := floorDiv(t.local(), secondsPerDay)
	y, _, _ := civil(days)
	return int(days-daysBefore(y, 1)) + 1
}

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int32(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	if t.wall&hasMonotonic != 0 {
		since1885 := t.sec() - yearOneTo1885 + sec
		mono := t.ext + int64(d)
		if uint64(since1885)>>33 == 0 && (mono < t.ext) == (d < 0) {
			t.wall = hasMonotonic | uint64(since1885)<<nsecBits | uint64(nsec)
			t.ext = mono
			return t
		}
		t.stripMono()
	}
	t.wall = uint64(nsec)
	sum := t.ext + sec
	switch {
	case (sum > t.ext) == (sec > 0):
		t.ext = sum
	case sec > 0:
		t.ext = 1<<63 - 1
	default:
		t.ext = -(1<<63 - 1)
	}
	return t
}

// Sub returns t-u; beyond the range it is the extreme Duration.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		return difference(t.ext, u.ext)
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	default:
		return maxDuration
	}
}

// difference returns t-u or the extreme.
func difference(t, u int64) Duration {
	d := Duration(t - u)
	if d < 0 && t > u {
		return maxDuration
	}
	if d > 0 && t < u {
		return minDuration
	}
	return d
}

// AddDate adds to the date, which is carried as Date does: a month after October 31 is December 1.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// Truncate rounds down to a multiple of d since the zero time; and forgets the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.modulo(d))
}

// Round rounds to the nearest multiple of d since the zero time, halves up; and forgets the monotonic reading.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.modulo(d)
	if uint64(r)*2 < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// modulo returns the time since the last multiple of d.
func (t Time) modulo(d Duration) Duration {
	// (sec * 1e9 + nsec) mod d without overflow: sec is brought below d bit by bit from the top.
	sec, nsec := t.sec(), int64(t.nsec())
	negative := sec < 0
	if negative {
		sec = -sec
		if nsec = -nsec; nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	m := uint64(d)
	r := uint64(sec) % m
	product := uint64(0)
	for bit := uint64(1) << 29; bit != 0; bit >>= 1 {
		product = product * 2 % m
		if 1e9&bit != 0 {
			product = (product + r) % m
		}
	}
	r = (product + uint64(nsec)%m) % m
	if negative && r != 0 {
		r = m - r
	}
	return Duration(r)
}

// UTC returns the instant with the place UTC.
func (t Time) UTC() Time {
	t.setLocation(&utcLoc)
	return t
}

// Local returns the instant with the local place.
func (t Time) Local() Time {
	t.setLocation(Local)
	return t
}

// In returns the instant with the place loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLocation(loc)
	return t
}

// Location returns t's place.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of the zone in effect and its offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.Location().zoneAt(t.unixSec())
	return
}

// ZoneBounds returns the first instant with the zone in effect and the first after it; zero where there is none.
func (t Time) ZoneBounds() (start, end Time) {
	_, _, _, from, to := t.Location().zoneAt(t.unixSec())
	if from != beginning {
		start = Unix(from, 0)
		start.setLocation(t.loc)
	}
	if to != forEver {
		end = Unix(to, 0)
		end.setLocation(t.loc)
	}
	return
}

// IsDST reports whether daylight saving time is in effect.
func (t Time) IsDST() bool {
	_, _, dst, _, _ := t.Location().zoneAt(t.unixSec())
	return dst
}

// Unix returns seconds since 1970.
func (t Time) Unix() int64 { return t.unixSec() }

// UnixMilli returns milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.unixSec()*1e3 + int64(t.nsec())/1e6 }

// UnixMicro returns microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.unixSec()*1e6 + int64(t.nsec())/1e3 }

// UnixNano returns nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.unixSec()*1e9 + int64(t.nsec()) }
