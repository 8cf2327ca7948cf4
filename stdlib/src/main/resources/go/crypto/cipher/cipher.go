// Package cipher is the modes in which block ciphers work on longer texts.
package cipher

import (
	"crypto/internal/aes"
	"crypto/subtle"
	"io"
)

// Block encrypts and decrypts blocks of one size.
type Block interface {
	BlockSize() int
	Encrypt(dst, src []byte)
	Decrypt(dst, src []byte)
}

// Stream is the exclusive or of a text and an endless row of bytes.
type Stream interface {
	XORKeyStream(dst, src []byte)
}

// BlockMode works on whole blocks, each depending on those before.
type BlockMode interface {
	BlockSize() int
	CryptBlocks(dst, src []byte)
}

// keyStream makes its bytes by the block; next fills block with the next ones.
type keyStream struct {
	block []byte
	used  int
	next  func(block []byte)
}

func newKeyStream(size int, next func([]byte)) *keyStream {
	return &keyStream{make([]byte, size), size, next}
}

func (s *keyStream) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	for len(src) > 0 {
		if s.used == len(s.block) {
			s.next(s.block)
			s.used = 0
		}
		n := subtle.XORBytes(dst, src, s.block[s.used:])
		s.used += n
		dst, src = dst[n:], src[n:]
	}
}

// NewCTR is counter mode: the bytes are the encrypted numbers from iv on.
func NewCTR(block Block, iv []byte) Stream {
	if len(iv) != block.BlockSize() {
		if _, ok := block.(*aes.Block); ok {
			panic("bad IV length") // which is worded otherwise
		}
		panic("cipher.NewCTR: IV length must equal block size")
	}
	counter := append([]byte(nil), iv...)
	return newKeyStream(len(iv), func(out []byte) {
		block.Encrypt(out, counter)
		for i := len(counter) - 1; i >= 0; i-- {
			counter[i]++
			if counter[i] != 0 {
				break
			}
		}
	})
}

// NewOFB is output feedback mode: each block of bytes is the encrypted one before.
func NewOFB(b Block, iv []byte) Stream {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewOFB: IV length must equal block size")
	}
	last := append([]byte(nil), iv...)
	return newKeyStream(len(iv), func(out []byte) {
		b.Encrypt(last, last)
		copy(out, last)
	})
}

// feedback is cipher feedback mode: each block of bytes is the encrypted block of ciphertext before.
type feedback struct {
	block   Block
	decrypt bool
	last    []byte // ciphertext as far as it is known
	bytes   []byte
	used    int
}

func NewCFBEncrypter(block Block, iv []byte) Stream { return newFeedback(block, iv, false) }

func NewCFBDecrypter(block Block, iv []byte) Stream { return newFeedback(block, iv, true) }

func newFeedback(block Block, iv []byte, decrypt bool) Stream {
	size := block.BlockSize()
	if len(iv) != size {
		panic("cipher.newCFB: IV length must equal block size")
	}
	return &feedback{block, decrypt, append([]byte(nil), iv...), make([]byte, size), size}
}

func (s *feedback) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	for i, b := range src {
		if s.used == len(s.bytes) {
			s.block.Encrypt(s.bytes, s.last)
			s.used = 0
		}
		dst[i] = b ^ s.bytes[s.used]
		s.last[s.used] = dst[i]
		if s.decrypt {
			s.last[s.used] = b
		}
		s.used++
	}
}

// chain is cipher block chaining.
type chain struct {
	block   Block
	decrypt bool
	last    []byte // ciphertext
}

func NewCBCEncrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCEncrypter: IV length must equal block size")
	}
	return &chain{b, false, append([]byte(nil), iv...)}
}

func NewCBCDecrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCDecrypter: IV length must equal block size")
	}
	return &chain{b, true, append([]byte(nil), iv...)}
}

func (c *chain) BlockSize() int { return len(c.last) }

// SetIV begins a new chain.
func (c *chain) SetIV(iv []byte) {
	if len(iv) != len(c.last) {
		panic("cipher: incorrect length IV")
	}
	copy(c.last, iv)
}

func (c *chain) CryptBlocks(dst, src []byte) {
	size := len(c.last)
	if len(src)%size != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	text := make([]byte, size)
	for ; len(src) > 0; dst, src = dst[size:], src[size:] {
		copy(text, src)
		if c.decrypt {
			c.block.Decrypt(dst[:size], text)
			subtle.XORBytes(dst, dst[:size], c.last)
			copy(c.last, text)
		} else {
			subtle.XORBytes(c.last, text, c.last)
			c.block.Encrypt(c.last, c.last)
			copy(dst, c.last)
		}
	}
}

// StreamReader passes what it reads through S.
type StreamReader struct {
	S Stream
	R io.Reader
}

func (r StreamReader) Read(dst []byte) (n int, err error) {
	n, err = r.R.Read(dst)
	r.S.XORKeyStream(dst[:n], dst[:n])
	return n, err
}

// StreamWriter passes what is written through S. After an error it cannot be used any more.
type StreamWriter struct {
	S   Stream
	W   io.Writer
	Err error // not used
}

func (w StreamWriter) Write(src []byte) (n int, err error) {
	c := make([]byte, len(src))
	w.S.XORKeyStream(c, src)
	n, err = w.W.Write(c)
	if n != len(src) && err == nil {
		err = io.ErrShortWrite
	}
	return n, err
}

func (w StreamWriter) Close() error {
	if c, ok := w.W.(io.Closer); ok {
		return c.Close()
	}
	return nil
}
