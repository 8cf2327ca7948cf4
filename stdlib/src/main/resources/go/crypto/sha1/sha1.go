// Package sha1 is the hash function SHA-1, which is broken.
package sha1

import (
	"crypto/internal/digest"
	"hash"
)

const (
	Size      = 20
	BlockSize = 64
)

func New() hash.Hash { return digest.New("SHA-1", Size, BlockSize) }

func Sum(data []byte) [Size]byte { return [Size]byte(digest.Sum("SHA-1", data)) }
