package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"hash/maphash"
	"io"
	"math/big"
	"strings"
)

func main() {
	for _, s := range []string{"", "a", "hello, world", strings.Repeat("xyz", 1000)} {
		b := []byte(s)
		fmt.Printf("%x %x\n%x %x\n%x %x %x %x\n", md5.Sum(b), sha1.Sum(b), sha256.Sum256(b), sha256.Sum224(b), sha512.Sum512(b), sha512.Sum384(b), sha512.Sum512_224(b), sha512.Sum512_256(b))
		fmt.Println(crc32.ChecksumIEEE(b), crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)), crc32.Checksum(b, crc32.MakeTable(crc32.Koopman)), crc64.Checksum(b, crc64.MakeTable(crc64.ISO)), crc64.Checksum(b, crc64.MakeTable(crc64.ECMA)), adler32.Checksum(b))
		hs := []hash.Hash{md5.New(), sha1.New(), sha256.New(), sha256.New224(), sha512.New(), sha512.New384(), sha512.New512_224(), sha512.New512_256(), crc32.NewIEEE(), crc64.New(crc64.MakeTable(crc64.ISO)), adler32.New(), fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a(), hmac.New(sha256.New, []byte("key")), hmac.New(md5.New, bytes.Repeat([]byte("k"), 100))}
		for _, h := range hs {
			io.WriteString(h, s[:len(s)/2])
			mid := h.Sum([]byte{1})
			if c, ok := h.(hash.Cloner); ok && len(mid) != 33 {
				d, err := c.Clone()
				d.Write([]byte("zz"))
				fmt.Printf("%x %v ", d.Sum(nil), err)
			}
			h.Write(b[len(s)/2:])
			fmt.Printf("%x %x %d %d\n", mid, h.Sum(nil), h.Size(), h.BlockSize())
			h.Reset()
			fmt.Printf("%x\n", h.Sum(nil))
		}
	}
	f := fnv.New32a()
	f.Write([]byte("x"))
	fmt.Println(f.Sum32())
	f64 := fnv.New64a()
	f64.Write([]byte("x"))
	fmt.Println(f64.Sum64())
	fmt.Println(hex.EncodeToString(md5.New().Sum(nil)), hmac.Equal([]byte("a"), []byte("a")), hmac.Equal([]byte("a"), []byte("b")))
	fmt.Println(subtle.ConstantTimeCompare([]byte("ab"), []byte("ab")), subtle.ConstantTimeCompare([]byte("ab"), []byte("abc")), subtle.ConstantTimeSelect(1, 5, 6), subtle.ConstantTimeSelect(0, 5, 6), subtle.ConstantTimeByteEq(3, 3), subtle.ConstantTimeByteEq(3, 4), subtle.ConstantTimeEq(-1, -1), subtle.ConstantTimeEq(1, -1), subtle.ConstantTimeLessOrEq(3, 3), subtle.ConstantTimeLessOrEq(4, 3))
	d := make([]byte, 3)
	fmt.Println(subtle.XORBytes(d, []byte{1, 2, 3}, []byte{3, 2, 1, 9}), d)
	subtle.ConstantTimeCopy(1, d, []byte{7, 8, 9})
	fmt.Println(d)
	n, err := rand.Int(rand.Reader, big.NewInt(1000))
	fmt.Println(n.Cmp(big.NewInt(1000)) < 0, n.Sign() >= 0, err)
	k, err := rand.Read(d)
	fmt.Println(k, err, len(rand.Text()))
	p, err := rand.Prime(rand.Reader, 64)
	fmt.Println(p.BitLen(), p.ProbablyPrime(10), err)
	seed := maphash.MakeSeed()
	var h maphash.Hash
	h.SetSeed(seed)
	h.WriteString("hello ")
	h.WriteByte('w')
	fmt.Println(h.Sum64() == maphash.String(seed, "hello w"), maphash.Bytes(seed, []byte("a")) == maphash.String(seed, "a"), maphash.String(seed, "a") == maphash.String(seed, "b"), h.Size(), h.BlockSize(), len(h.Sum(nil)))
	fmt.Println(maphash.Comparable(seed, "k") == maphash.Comparable(seed, "k"), maphash.Comparable(seed, [2]int{1, 2}) == maphash.Comparable(seed, [2]int{1, 3}))
	fmt.Println(crc32.Update(crc32.ChecksumIEEE([]byte("ab")), crc32.IEEETable, []byte("cd")) == crc32.ChecksumIEEE([]byte("abcd")))
	defer func() { fmt.Println(recover()) }()
	hmac.New(func() hash.Hash { return f }, nil)
}
