// Package aes is what crypto/aes and crypto/cipher share: the JDK's AES.
package aes

import "unsafe"

const BlockSize = 16

// Block is a key.
type Block struct {
	state unsafe.Pointer
}

// New takes a key of 16, 24 or 32 bytes.
func New(key []byte) *Block { return &Block{block(key)} }

func block(key []byte) unsafe.Pointer

func (b *Block) BlockSize() int { return BlockSize }

func (b *Block) Encrypt(dst, src []byte) { b.one(false, dst, src) }

func (b *Block) Decrypt(dst, src []byte) { b.one(true, dst, src) }

func (b *Block) one(decrypt bool, dst, src []byte) {
	if len(src) < BlockSize {
		panic("crypto/aes: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/aes: output not full block")
	}
	crypt(b.state, decrypt, dst[:BlockSize], src[:BlockSize])
}

func crypt(state unsafe.Pointer, decrypt bool, dst, src []byte)

// Seal is the text in Galois counter mode, with its tag.
func (b *Block) Seal(tagSize int, nonce, text, data []byte) []byte {
	return seal(b.state, tagSize, nonce, text, data)
}

func seal(state unsafe.Pointer, tagSize int, nonce, text, data []byte) []byte

// Open is false if the tag is not that of the text and data.
func (b *Block) Open(tagSize int, nonce, sealed, data []byte) ([]byte, bool) {
	return open(b.state, tagSize, nonce, sealed, data)
}

func open(state unsafe.Pointer, tagSize int, nonce, sealed, data []byte) ([]byte, bool)
