// Package unicode tells the properties of code points.
package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
)

// Version of Unicode.
const Version = "15.0.0"

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower in a CaseRange: upper and lower letters take turns.
const UpperLower = MaxRune + 1

func IsLetter(r rune) bool

func IsDigit(r rune) bool

func IsNumber(r rune) bool

func IsSpace(r rune) bool

func IsUpper(r rune) bool

func IsLower(r rune) bool

func IsTitle(r rune) bool

func IsPunct(r rune) bool

func IsSymbol(r rune) bool

func IsMark(r rune) bool

func IsControl(r rune) bool

func IsPrint(r rune) bool

func IsGraphic(r rune) bool

func ToUpper(r rune) rune

func ToLower(r rune) rune

func ToTitle(r rune) rune

// To maps to UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// SimpleFold is the next larger rune that is equal under case folding, or the smallest.
func SimpleFold(r rune) rune

// Range16 and Range32 are runes from Lo to Hi in steps of Stride.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// RangeTable is a set of runes: ranges, or one of the tables of this package.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
	table       string // the name of a category or script that Java knows
}

// Is reports whether r is in the set.
func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.table != "" {
		return isIn(rangeTab.table, r)
	}
	for _, t := range rangeTab.R16 {
		if uint32(t.Lo) <= uint32(r) && uint32(r) <= uint32(t.Hi) {
			return t.Stride == 1 || (uint32(r)-uint32(t.Lo))%uint32(t.Stride) == 0
		}
	}
	for _, t := range rangeTab.R32 {
		if t.Lo <= uint32(r) && uint32(r) <= t.Hi {
			return t.Stride == 1 || (uint32(r)-t.Lo)%t.Stride == 0
		}
	}
	return false
}

func isIn(table string, r rune) bool

func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

// CaseRange maps the cases of a range of runes by adding Delta.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase are mappings that come before the usual ones.
type SpecialCase []CaseRange

func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }

func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }

func (special SpecialCase) to(kind int, r rune) rune {
	for _, c := range special {
		if c.Lo <= uint32(r) && uint32(r) <= c.Hi {
			delta := c.Delta[kind]
			if delta > MaxRune {
				// Upper case letters are at even distances from Lo.
				return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(kind&1))
			}
			return r + delta
		}
	}
	return To(kind, r)
}

// TurkishCase has a dotted and a dotless i.
var TurkishCase SpecialCase = SpecialCase{
	CaseRange{0x0049, 0x0049, d{0, 0x131 - 0x49, 0}},
	CaseRange{0x0069, 0x0069, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	CaseRange{0x0130, 0x0130, d{0, 0x69 - 0x130, 0}},
	CaseRange{0x0131, 0x0131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

var AzeriCase SpecialCase = TurkishCase
