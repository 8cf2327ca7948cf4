// Package pem reads and writes bytes between lines of -----BEGIN and -----END, as keys and certificates are kept.
package pem

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
)

// Block is what stands between the two lines.
type Block struct {
	Type    string // as in -----BEGIN Type-----
	Headers map[string]string
	Bytes   []byte
}

const (
	begin     = "-----BEGIN "
	end       = "-----END "
	endOfLine = "-----"
	lineWidth = 64
)

// cutLine returns the first line, without spaces at its end, and what follows it.
func cutLine(data []byte) (line, rest []byte) {
	line, rest, _ = bytes.Cut(data, []byte("\n"))
	return bytes.TrimRight(bytes.TrimSuffix(line, []byte("\r")), " \t"), rest
}

// Decode finds the first block and returns what follows it; without a block, nil and data.
func Decode(data []byte) (p *Block, rest []byte) {
	rest = data
	for {
		last := bytes.Index(rest, []byte("\n"+end))
		if last < 0 {
			return nil, data
		}
		first := bytes.LastIndex(rest[:last], []byte(begin))
		if first >= 0 && (first == 0 || rest[first-1] == '\n') {
			if p, after, ok := decodeBlock(rest[first+len(begin):]); ok {
				return p, after
			}
		}
		rest = rest[last+1+len(end):]
	}
}

// decodeBlock is behind -----BEGIN.
func decodeBlock(data []byte) (p *Block, rest []byte, ok bool) {
	line, data := cutLine(data)
	name, ok := bytes.CutSuffix(line, []byte(endOfLine))
	if !ok {
		return nil, nil, false
	}
	p = &Block{Type: string(name), Headers: map[string]string{}, Bytes: []byte{}}
	for {
		line, next := cutLine(data)
		key, value, ok := bytes.Cut(line, []byte(":"))
		if !ok {
			break
		}
		p.Headers[string(bytes.TrimSpace(key))] = string(bytes.TrimSpace(value))
		data = next
	}
	var body []byte
	tail, ok := bytes.CutPrefix(data, []byte(end))
	if !ok || len(p.Headers) > 0 {
		if body, tail, ok = bytes.Cut(data, []byte("\n"+end)); !ok {
			return nil, nil, false
		}
	}
	line, rest = cutLine(tail)
	if string(line) != p.Type+endOfLine {
		return nil, nil, false
	}
	text := strings.NewReplacer(" ", "", "\t", "").Replace(string(body))
	decoded, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil, nil, false
	}
	p.Bytes = append(p.Bytes, decoded...)
	return p, rest, true
}

// Encode writes the header Proc-Type first and the others in order.
func Encode(out io.Writer, b *Block) error {
	var text strings.Builder
	text.WriteString(begin + b.Type + endOfLine + "\n")
	if len(b.Headers) > 0 {
		const first = "Proc-Type"
		if value, ok := b.Headers[first]; ok {
			text.WriteString(first + ": " + value + "\n")
		}
		for _, key := range slices.Sorted(maps.Keys(b.Headers)) {
			if strings.Contains(key, ":") {
				return errors.New("pem: cannot encode a header key that contains a colon")
			}
			if key != first {
				text.WriteString(key + ": " + b.Headers[key] + "\n")
			}
		}
		text.WriteString("\n")
	}
	for line := range slices.Chunk([]byte(base64.StdEncoding.EncodeToString(b.Bytes)), lineWidth) {
		text.Write(line)
		text.WriteString("\n")
	}
	text.WriteString(end + b.Type + endOfLine + "\n")
	_, err := io.WriteString(out, text.String())
	return err
}

// EncodeToMemory returns nil where Encode fails.
func EncodeToMemory(b *Block) []byte {
	var buf bytes.Buffer
	if err := Encode(&buf, b); err != nil {
		return nil
	}
	return buf.Bytes()
}
