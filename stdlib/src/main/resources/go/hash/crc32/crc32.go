// Package crc32 computes cyclic redundancy checks of 32 bits.
package crc32

import "hash"

const Size = 4

// Polynomials, the lowest power in the highest bit.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

// Table is what a polynomial does to a byte.
type Table [256]uint32

var IEEETable = newTable(IEEE)

func newTable(poly uint32) *Table {
	t := new(Table)
	t.fill(poly)
	return t
}

func (t *Table) fill(poly uint32)

func MakeTable(poly uint32) *Table {
	if poly == IEEE {
		return IEEETable
	}
	return newTable(poly)
}

// Update adds p to a checksum.
func Update(crc uint32, tab *Table, p []byte) uint32

func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum32() uint32 { return d.crc }

func (d *digest) Sum(in []byte) []byte {
	s := d.crc
	return append(in, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}

func (d *digest) Reset() { d.crc = 0 }

func (d *digest) Size() int { return Size }

func (d *digest) BlockSize() int { return 1 }

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
