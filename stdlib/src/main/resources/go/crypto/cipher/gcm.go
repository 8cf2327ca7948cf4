package cipher

import (
	"crypto/internal/aes"
	"crypto/rand"
	"errors"
)

// AEAD encrypts a text so that a change of it, or of data beside it, is found out.
type AEAD interface {
	NonceSize() int
	Overhead() int
	Seal(dst, nonce, plaintext, additionalData []byte) []byte
	Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
}

const (
	usualNonce = 12
	usualTag   = 16
	leastTag   = 12
)

// gcm is Galois counter mode, of AES alone.
type gcm struct {
	block      *aes.Block
	nonce, tag int
}

func NewGCM(cipher Block) (AEAD, error) { return newGCM(cipher, usualNonce, usualTag) }

func NewGCMWithNonceSize(cipher Block, size int) (AEAD, error) { return newGCM(cipher, size, usualTag) }

func NewGCMWithTagSize(cipher Block, tagSize int) (AEAD, error) {
	return newGCM(cipher, usualNonce, tagSize)
}

func newGCM(cipher Block, nonce, tag int) (AEAD, error) {
	if tag < leastTag || tag > usualTag {
		return nil, errors.New("cipher: incorrect tag size given to GCM")
	}
	if nonce <= 0 {
		return nil, errors.New("cipher: the nonce can't have zero length")
	}
	block, ok := cipher.(*aes.Block)
	if !ok {
		if cipher.BlockSize() != aes.BlockSize {
			return nil, errors.New("cipher: NewGCM requires 128-bit block cipher")
		}
		return nil, errors.New("cipher: GCM of another cipher than AES is not supported")
	}
	return &gcm{block, nonce, tag}, nil
}

func (g *gcm) NonceSize() int { return g.nonce }

func (g *gcm) Overhead() int { return g.tag }

func (g *gcm) Seal(dst, nonce, plaintext, additionalData []byte) []byte {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	return append(dst, g.block.Seal(g.tag, nonce, plaintext, additionalData)...)
}

var errOpen = errors.New("cipher: message authentication failed")

func (g *gcm) Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error) {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	if len(ciphertext) < g.tag {
		return nil, errOpen
	}
	text, ok := g.block.Open(g.tag, nonce, ciphertext, additionalData)
	if !ok {
		return nil, errOpen
	}
	return append(dst, text...), nil
}

// ownNonce puts a random nonce before each sealed text.
type ownNonce struct {
	gcm
}

// NewGCMWithRandomNonce makes nonces itself: Seal and Open are to be given none.
func NewGCMWithRandomNonce(cipher Block) (AEAD, error) {
	block, ok := cipher.(*aes.Block)
	if !ok {
		return nil, errors.New("cipher: NewGCMWithRandomNonce requires aes.Block")
	}
	return &ownNonce{gcm{block, usualNonce, usualTag}}, nil
}

func (g *ownNonce) NonceSize() int { return 0 }

func (g *ownNonce) Overhead() int { return usualNonce + usualTag }

func (g *ownNonce) Seal(dst, nonce, plaintext, additionalData []byte) []byte {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	own := make([]byte, usualNonce)
	rand.Read(own)
	sealed := g.block.Seal(usualTag, own, plaintext, additionalData)
	return append(append(dst, own...), sealed...)
}

func (g *ownNonce) Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error) {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	if len(ciphertext) < g.Overhead() {
		return nil, errOpen
	}
	return g.gcm.Open(dst, ciphertext[:usualNonce], ciphertext[usualNonce:], additionalData)
}
