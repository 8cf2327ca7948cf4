// Package hkdf derives keys from a secret, after RFC 5869.
package hkdf

import (
	"crypto/hmac"
	"errors"
	"hash"
)

// Extract makes a key of a secret that need not be as random as it is long.
func Extract[H hash.Hash](h func() H, secret, salt []byte) ([]byte, error) {
	if salt == nil {
		salt = make([]byte, h().Size())
	}
	mac := hmac.New(func() hash.Hash { return h() }, salt)
	mac.Write(secret)
	return mac.Sum(nil), nil
}

// Expand makes a key of a purpose, info, from one that Extract made.
func Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error) {
	mac := hmac.New(func() hash.Hash { return h() }, pseudorandomKey)
	if keyLength > 255*mac.Size() {
		return nil, errors.New("hkdf: requested key length too large")
	}
	var key, last []byte
	for part := byte(1); len(key) < keyLength; part++ {
		mac.Reset()
		mac.Write(last)
		mac.Write([]byte(info))
		mac.Write([]byte{part})
		last = mac.Sum(nil)
		key = append(key, last...)
	}
	return key[:keyLength], nil
}

// Key is Extract and Expand.
func Key[Hash hash.Hash](h func() Hash, secret, salt []byte, info string, keyLength int) ([]byte, error) {
	extracted, err := Extract(h, secret, salt)
	if err != nil {
		return nil, err
	}
	return Expand(h, extracted, info, keyLength)
}
