package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"strings"
)

type bmpHeader struct {
	Sig      [2]byte
	Size     uint32
	Reserved uint32
	Offset   uint32
}

func main() {
	dir, err := os.MkdirTemp("", "x")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "data.bin")
	var buf bytes.Buffer
	binary.Write(&buf, binary.LittleEndian, bmpHeader{[2]byte{'B', 'M'}, 1234, 0, 54})
	for i := 0; i < 40; i++ {
		binary.Write(&buf, binary.BigEndian, uint16(i*i))
	}
	os.WriteFile(name, buf.Bytes(), 0o644)
	f, err := os.Open(name)
	if err != nil {
		fmt.Println(err)
		return
	}
	var h bmpHeader
	if err := binary.Read(f, binary.LittleEndian, &h); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%s %+v %d\n", h.Sig, h, binary.Size(h))
	f.Seek(0, io.SeekStart)
	hs := map[string]hash.Hash{"md5": md5.New(), "sha1": sha1.New(), "sha256": sha256.New()}
	var ws []io.Writer
	for _, h := range hs {
		ws = append(ws, h)
	}
	crc := crc32.NewIEEE()
	ws = append(ws, crc)
	n, err := io.Copy(io.MultiWriter(ws...), f)
	fmt.Println(n, err)
	for _, k := range []string{"md5", "sha1", "sha256"} {
		fmt.Printf("%-7s %x\n", k, hs[k].Sum(nil))
	}
	fmt.Printf("%08x\n", crc.Sum32())
	data := buf.Bytes()
	for off := 0; off < len(data); off += 16 {
		line := data[off:min(off+16, len(data))]
		fmt.Printf("%08x  %-48x |%s|\n", off, line, strings.Map(func(r rune) rune {
			if r < 32 || r > 126 {
				return '.'
			}
			return r
		}, string(line)))
	}
	fmt.Println(hex.EncodeToString(data[:8]))
	fmt.Print(hex.Dump(data[:40]))
	sum := sha256.Sum256([]byte("block"))
	for nonce := 0; ; nonce++ {
		h := sha256.Sum256(append(sum[:], fmt.Sprint(nonce)...))
		if h[0] == 0 {
			fmt.Printf("nonce %d %x\n", nonce, h)
			break
		}
	}
}
