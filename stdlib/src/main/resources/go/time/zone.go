package time

import (
	"errors"
	"unsafe"
)

// Location is a place, by which is meant a history of offsets from UTC.
type Location struct {
	name   string
	zone   string // its only abbreviation if rules is nil
	offset int
	rules  unsafe.Pointer
}

var utcLoc = Location{name: "UTC", zone: "UTC"}
var localLoc = Location{name: "Local"}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the place of this computer, or the one that the environment variable TZ names.
var Local *Location = &localLoc

const (
	beginning = -1 << 63
	forEver   = 1<<63 - 1
)

// String returns the name given to LoadLocation or FixedZone, "UTC" or "Local".
func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

// FixedZone makes a Location that always has one name and offset in seconds east of UTC.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: name, offset: offset}
}

// LoadLocation finds a Location by its name in the IANA time zone database, as "Europe/Berlin"; "" is UTC and
// "Local" is Local.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' || containsDots(name) {
		return nil, errLocation
	}
	rules := loadRules(name)
	if rules == nil {
		return nil, &locationError{name}
	}
	return &Location{name: name, rules: rules}, nil
}

func containsDots(name string) bool {
	for i := range len(name) - 1 {
		if name[i:i+2] == ".." {
			return true
		}
	}
	return false
}

var errLocation = errors.New("time: invalid location name")

type locationError struct {
	name string
}

func (e *locationError) Error() string { return "unknown time zone " + e.name }

// zoneAt returns what is in effect at a Unix time: abbreviation, offset, whether it is daylight saving time,
// since when and until when.
func (l *Location) zoneAt(sec int64) (name string, offset int, dst bool, from, to int64) {
	if l == nil {
		l = &utcLoc
	}
	rules := l.rules
	if l == &localLoc {
		rules = localRules()
	}
	if rules == nil {
		return l.zone, l.offset, false, beginning, forEver
	}
	return lookupRules(rules, sec)
}

// unixOf returns the Unix time at which clocks show so many seconds since 1970.
func (l *Location) unixOf(local int64) int64 {
	_, offset, _, from, to := l.zoneAt(local)
	if unix := local - int64(offset); unix < from || unix >= to {
		// A change is near: the guess was on its wrong side.
		_, offset, _, _, _ = l.zoneAt(unix)
	}
	return local - int64(offset)
}

// offsetOf finds the offset of an abbreviation of this place, best the one in effect when clocks show so many
// seconds since 1970.
func (l *Location) offsetOf(name string, local int64) (offset int, ok bool) {
	rules := l.rules
	if l == &localLoc {
		rules = localRules()
	}
	if rules == nil {
		return l.offset, l.zone == name
	}
	return lookupName(rules, name, local)
}

// loadRules returns nil for an unknown name.
func loadRules(name string) unsafe.Pointer

func localRules() unsafe.Pointer

func lookupRules(rules unsafe.Pointer, sec int64) (name string, offset int, dst bool, from, to int64)

func lookupName(rules unsafe.Pointer, name string, local int64) (offset int, ok bool)
