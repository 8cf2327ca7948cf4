// Package aes is the block cipher AES.
package aes

import (
	"crypto/cipher"
	"crypto/internal/aes"
	"strconv"
)

const BlockSize = 16

// KeySizeError is the size of a key that is none.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/aes: invalid key size " + strconv.Itoa(int(k)) }

// NewCipher takes a key of 16, 24 or 32 bytes, for AES-128, AES-192 or AES-256.
func NewCipher(key []byte) (cipher.Block, error) {
	switch len(key) {
	case 16, 24, 32:
		return aes.New(key), nil
	}
	return nil, KeySizeError(len(key))
}
