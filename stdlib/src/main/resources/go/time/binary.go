package time

import "errors"

// The binary form: a version, the seconds since year 1 in 8 bytes, the nanoseconds in 4, the offset from UTC in
// minutes in 2, or -1 for UTC; the second version has the offset's seconds in one more byte.
const (
	binaryMinutes = 1
	binarySeconds = 2
)

func (t Time) MarshalBinary() ([]byte, error) { return t.AppendBinary(nil) }

func (t Time) AppendBinary(b []byte) ([]byte, error) {
	version, minutes, seconds := byte(binaryMinutes), -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -1<<15 || minutes == -1 || minutes >= 1<<15 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	b = appendBigEndian(b, uint64(t.Unix()+yearOneTo1970), 8)
	b = appendBigEndian(b, uint64(t.Nanosecond()), 4)
	b = appendBigEndian(b, uint64(minutes), 2)
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func appendBigEndian(b []byte, v uint64, size int) []byte {
	for shift := 8 * (size - 1); shift >= 0; shift -= 8 {
		b = append(b, byte(v>>shift))
	}
	return b
}

func bigEndian(b []byte) (v uint64) {
	for _, c := range b {
		v = v<<8 | uint64(c)
	}
	return v
}

func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	length := 15
	switch data[0] {
	case binaryMinutes:
	case binarySeconds:
		length++
	default:
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != length {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	offset := int(int16(bigEndian(data[13:15]))) * 60
	utc := offset == -60
	if length > 15 {
		offset += int(data[15])
	}
	*t = Unix(int64(bigEndian(data[1:9]))-yearOneTo1970, int64(bigEndian(data[9:13])))
	if utc {
		*t = t.UTC()
	} else if _, local := t.Zone(); local != offset {
		*t = t.In(FixedZone("", offset))
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
