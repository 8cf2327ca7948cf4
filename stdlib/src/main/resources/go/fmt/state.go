package fmt

import "unsafe"

// state is the State that Formatters get: a view of the printer at work.
type state struct {
	printer unsafe.Pointer
}

func (s *state) Write(b []byte) (n int, err error)

func (s *state) Width() (wid int, ok bool)

func (s *state) Precision() (prec int, ok bool)

func (s *state) Flag(c int) bool

// WriteString lets io.WriteString avoid a copy.
func (s *state) WriteString(str string) (n int, err error) {
	return s.Write([]byte(str))
}
