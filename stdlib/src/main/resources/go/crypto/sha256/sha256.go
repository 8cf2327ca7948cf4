// Package sha256 is the hash functions SHA-224 and SHA-256.
package sha256

import (
	"crypto/internal/digest"
	"hash"
)

const (
	Size      = 32
	Size224   = 28
	BlockSize = 64
)

func New() hash.Hash { return digest.New("SHA-256", Size, BlockSize) }

func New224() hash.Hash { return digest.New("SHA-224", Size224, BlockSize) }

func Sum256(data []byte) [Size]byte { return [Size]byte(digest.Sum("SHA-256", data)) }

func Sum224(data []byte) [Size224]byte { return [Size224]byte(digest.Sum("SHA-224", data)) }
