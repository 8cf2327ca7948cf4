// Package pbkdf2 derives keys from passwords, after RFC 8018.
package pbkdf2

import (
	"crypto/hmac"
	"errors"
	"hash"
)

// Key derives a key of keyLength bytes; iter is how often each part is hashed.
func Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter, keyLength int) ([]byte, error) {
	if keyLength <= 0 {
		return nil, errors.New("pbkdf2: keyLength must be larger than 0")
	}
	mac := hmac.New(func() hash.Hash { return h() }, []byte(password))
	var key []byte
	for part := uint32(1); len(key) < keyLength; part++ {
		u := sum(mac, salt, []byte{byte(part >> 24), byte(part >> 16), byte(part >> 8), byte(part)})
		t := append([]byte(nil), u...)
		for range iter - 1 {
			u = sum(mac, u, nil)
			for i := range t {
				t[i] ^= u[i]
			}
		}
		key = append(key, t...)
	}
	return key[:keyLength], nil
}

func sum(mac hash.Hash, a, b []byte) []byte {
	mac.Reset()
	mac.Write(a)
	mac.Write(b)
	return mac.Sum(nil)
}
