// AES in its modes, keys from passwords.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	for _, n := range []int{16, 24, 32} {
		key := bytes.Repeat([]byte{byte(n)}, n)
		b, err := aes.NewCipher(key)
		if err != nil {
			panic(err)
		}
		iv := []byte("0123456789abcdef")
		text := []byte("exactly thirty-two bytes of text")
		d := make([]byte, 16)
		b.Encrypt(d, text)
		fmt.Printf("%d %x\n", b.BlockSize(), d)
		b.Decrypt(d, d)
		fmt.Printf("%s\n", d)
		c := make([]byte, len(text))
		m := cipher.NewCBCEncrypter(b, iv)
		m.CryptBlocks(c[:16], text[:16])
		m.CryptBlocks(c[16:], text[16:])
		fmt.Printf("cbc %x\n", c)
		cipher.NewCBCDecrypter(b, iv).CryptBlocks(c, c)
		fmt.Println(string(c))
		long := []byte(strings.Repeat("counter ", 9) + "x")
		for i, s := range []cipher.Stream{cipher.NewCTR(b, bytes.Repeat([]byte{255}, 16)), cipher.NewOFB(b, iv), cipher.NewCFBEncrypter(b, iv)} {
			o := make([]byte, len(long))
			s.XORKeyStream(o[:5], long[:5])
			s.XORKeyStream(o[5:], long[5:])
			fmt.Printf("%d %x\n", i, o)
			if i == 2 {
				cipher.NewCFBDecrypter(b, iv).XORKeyStream(o, o)
				fmt.Println(bytes.Equal(o, long))
			}
		}
		g, err := cipher.NewGCM(b)
		fmt.Println(g.NonceSize(), g.Overhead(), err)
		s := g.Seal([]byte("head"), iv[:12], long, []byte("data"))
		fmt.Printf("%x\n", s)
		o, err := g.Open(nil, iv[:12], s[4:], []byte("data"))
		fmt.Println(string(o), err)
		_, err = g.Open(nil, iv[:12], s[4:], nil)
		fmt.Println(err)
		s[9] ^= 1
		_, err = g.Open(nil, iv[:12], s[4:], []byte("data"))
		fmt.Println(err)
		_, err = g.Open(nil, iv[:12], s[:3], nil)
		fmt.Println(err)
		g, _ = cipher.NewGCMWithNonceSize(b, 16)
		fmt.Printf("%x\n", g.Seal(nil, iv, nil, nil))
		g, _ = cipher.NewGCMWithTagSize(b, 13)
		fmt.Printf("%x\n", g.Seal(nil, iv[:12], []byte("x"), nil))
		g, _ = cipher.NewGCMWithRandomNonce(b)
		s = g.Seal(nil, nil, text, nil)
		o, err = g.Open(nil, nil, s, nil)
		fmt.Println(len(s), string(o), err)
		try("nonce", func() { g.Seal(nil, iv, text, nil) })
		try("iv", func() { cipher.NewCBCEncrypter(b, iv[:3]) })
		try("ctr", func() { cipher.NewCTR(b, iv[:3]) })
		try("blocks", func() { m.CryptBlocks(c, text[:5]) })
		try("short", func() { m.CryptBlocks(c[:3], text) })
		try("block", func() { b.Encrypt(d, text[:5]) })
		w := &cipher.StreamWriter{S: cipher.NewCTR(b, iv), W: os.Stdout}
		r := &cipher.StreamReader{S: cipher.NewCTR(b, iv), R: strings.NewReader("through and back\n")}
		io.Copy(w, r)
		_, err = cipher.NewGCMWithTagSize(b, 4)
		fmt.Println(err)
	}
	_, err := aes.NewCipher([]byte("short"))
	fmt.Println(err)
	k, err := pbkdf2.Key(sha1.New, "password", []byte("salt"), 4096, 20)
	fmt.Printf("%x %v\n", k, err)
	k, err = pbkdf2.Key(sha256.New, "p", []byte("s"), 2, 70)
	fmt.Printf("%x %v\n", k, err)
	k, err = hkdf.Key(sha256.New, []byte("secret"), nil, "info", 70)
	fmt.Printf("%x %v\n", k, err)
	_, err = hkdf.Key(sha256.New, []byte("secret"), []byte("salt"), "info", 10000)
	fmt.Println(err)
}
