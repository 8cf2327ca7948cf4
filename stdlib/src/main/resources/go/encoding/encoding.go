// Package encoding names what packages agree on that turn values into bytes and text.
package encoding

type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler must copy data that it keeps.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends what MarshalBinary returns.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler must copy text that it keeps.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends what MarshalText returns.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
