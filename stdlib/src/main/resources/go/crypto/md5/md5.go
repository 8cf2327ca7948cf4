// Package md5 is the hash function MD5, which is broken.
package md5

import (
	"crypto/internal/digest"
	"hash"
)

const (
	Size      = 16
	BlockSize = 64
)

func New() hash.Hash { return digest.New("MD5", Size, BlockSize) }

func Sum(data []byte) [Size]byte { return [Size]byte(digest.Sum("MD5", data)) }
