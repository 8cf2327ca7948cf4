// Dumps, streams and errors of hexadecimal; binary forms of times, URLs and generators.
package main

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"math/rand/v2"
	"net/url"
	"os"
	"strings"
	"time"
)

func main() {
	fmt.Print(hex.Dump([]byte("The quick brown fox jumps over the lazy dog.\x00\xff\n")))
	fmt.Printf("%q\n", hex.Dump(nil))
	d := hex.Dumper(os.Stdout)
	d.Write([]byte("abc"))
	d.Write(bytes.Repeat([]byte{7}, 20))
	d.Close()
	_, err := d.Write([]byte("x"))
	fmt.Println(err, d.Close())
	e := hex.NewEncoder(os.Stdout)
	n, err := e.Write([]byte("hello"))
	fmt.Println("", n, err)
	for _, s := range []string{"68656c6c6f", "686", "68zz", "6", "x", ""} {
		b, err := io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
		b, err = hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}

	for _, t := range []time.Time{
		time.Date(2024, 2, 29, 12, 30, 15, 987654321, time.UTC),
		time.Date(1, 1, 1, 0, 0, 0, 0, time.FixedZone("x", -3*3600-1800)),
		time.Date(2024, 2, 29, 12, 30, 15, 0, time.FixedZone("odd", 3661)),
		{},
	} {
		b, err := t.MarshalBinary()
		fmt.Println(b, err)
		var back time.Time
		fmt.Println(back.UnmarshalBinary(b), back.Equal(t), back)
		g, _ := t.GobEncode()
		fmt.Println(back.GobDecode(g), back.Equal(t))
	}
	_, err = time.Date(2024, 1, 1, 0, 0, 0, 0, time.FixedZone("far", 40000*60)).MarshalBinary()
	fmt.Println(err)
	var t time.Time
	for _, b := range [][]byte{nil, {9}, {1, 2}, {2, 0}} {
		fmt.Println(t.UnmarshalBinary(b))
	}

	u, _ := url.Parse("https://u:p@example.com:80/a%20b?q=1#f")
	b, _ := u.MarshalBinary()
	var v url.URL
	fmt.Println(string(b), v.UnmarshalBinary(b), v.String() == u.String())
	fmt.Println(v.UnmarshalBinary([]byte(":bad")))

	c := rand.NewChaCha8([32]byte([]byte("an arbitrary seed of 32 bytes...")))
	var three [3]byte
	c.Read(three[:])
	for i := range 300 {
		state, err := c.MarshalBinary()
		again := rand.NewChaCha8([32]byte{})
		if err != nil || again.UnmarshalBinary(state) != nil || again.Uint64() != c.Uint64() {
			fmt.Println("differ at", i)
		}
		if i%150 == 0 {
			fmt.Printf("%x\n", state)
		}
	}
	fmt.Println(c.UnmarshalBinary([]byte("chacha8:")), c.UnmarshalBinary([]byte("readbuf:\x09")), c.Uint64())
}
