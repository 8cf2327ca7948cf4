package main

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

func main() {
	text := strings.Repeat("hello hello hello, world! ", 200)
	for _, level := range []int{-2, -1, 0, 1, 5, 9} {
		var buf bytes.Buffer
		w, err := gzip.NewWriterLevel(&buf, level)
		w.Name = "a.txt"
		w.Comment = "né"
		w.Extra = []byte("xx")
		w.ModTime = time.Unix(1e9, 0)
		n, err2 := io.WriteString(w, text)
		fmt.Println(n, err, err2, w.Close(), buf.Len() < 6000)
		r, err := gzip.NewReader(&buf)
		all, err2 := io.ReadAll(r)
		fmt.Println(err, err2, string(all) == text, r.Name, r.Comment, string(r.Extra), r.ModTime.Unix(), r.OS, r.Close())
	}
	var buf bytes.Buffer
	for i := 0; i < 3; i++ {
		w := gzip.NewWriter(&buf)
		fmt.Fprintf(w, "part %d\n", i)
		w.Close()
	}
	buf.WriteString("")
	data := bytes.Clone(buf.Bytes())
	r, _ := gzip.NewReader(bytes.NewReader(data))
	all, err := io.ReadAll(r)
	fmt.Printf("%q %v\n", all, err)
	br := bufio.NewReader(bytes.NewReader(append(data, "tail"...)))
	r, _ = gzip.NewReader(br)
	for {
		r.Multistream(false)
		all, err := io.ReadAll(r)
		fmt.Printf("%q %v\n", all, err)
		if err := r.Reset(br); err != nil {
			fmt.Println(err)
			break
		}
	}
	for _, bad := range [][]byte{nil, {1, 2}, []byte("not a gzip file"), data[:15], data[:len(data)/3-1], append(bytes.Clone(data[:len(data)/3-5]), 0, 0, 0, 0, 0)} {
		r, err := gzip.NewReader(bytes.NewReader(bad))
		if err != nil {
			fmt.Println("header", err)
			continue
		}
		_, err = io.ReadAll(r)
		fmt.Println(err)
	}
	var zb bytes.Buffer
	zw := zlib.NewWriter(&zb)
	zw.Write([]byte(text))
	zw.Flush()
	zw.Write([]byte("more"))
	zw.Close()
	zr, err := zlib.NewReader(&zb)
	all, err2 := io.ReadAll(zr)
	fmt.Println(err, err2, string(all) == text+"more", zr.Close())
	for _, h := range []string{"789ccb48cdc9c95728cf2fca490100 1a0b045d", "789ccb48cdc9c95728cf2fca4901001a0b045e", "799c", "78", "", "789ccb48cd"} {
		b, _ := hex.DecodeString(strings.ReplaceAll(h, " ", ""))
		zr, err := zlib.NewReader(bytes.NewReader(b))
		if err != nil {
			fmt.Println("header", err)
			continue
		}
		all, err := io.ReadAll(zr)
		fmt.Printf("%q %v\n", all, err)
	}
	var fb bytes.Buffer
	fw, err := flate.NewWriterDict(&fb, 9, []byte("hello world dictionary"))
	fw.Write([]byte("hello dictionary"))
	fmt.Println(err, fw.Close())
	all, err = io.ReadAll(flate.NewReaderDict(&fb, []byte("hello world dictionary")))
	fmt.Printf("%q %v\n", all, err)
	_, err = flate.NewWriter(&fb, 10)
	fmt.Println(err)
	_, err = gzip.NewWriterLevel(&fb, 10)
	fmt.Println(err)
	_, err = zlib.NewWriterLevel(&fb, -3)
	fmt.Println(err)
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("\x07\x01\x02")))
	_, ok := err.(flate.CorruptInputError)
	fmt.Println(ok)
	// through a pipe
	pr, pw := io.Pipe()
	go func() {
		w := gzip.NewWriter(pw)
		for i := 0; i < 1000; i++ {
			fmt.Fprintln(w, "line", i)
		}
		w.Close()
		pw.Close()
	}()
	r, err = gzip.NewReader(pr)
	sc := bufio.NewScanner(r)
	n := 0
	for sc.Scan() {
		n++
	}
	fmt.Println(n, sc.Err(), err)
	f, _ := os.CreateTemp("", "x")
	defer os.Remove(f.Name())
	w := gzip.NewWriter(f)
	w.Write([]byte(text))
	w.Reset(f)
	w.Write([]byte("second"))
	w.Close()
	fmt.Println(w.Close())
}
