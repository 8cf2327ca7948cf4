package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	for _, n := range []int{0, 1, 7, 8, 9, 15, 16, 17, 33} {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(i*37 + 20)
		}
		fmt.Print(hex.Dump(b))
	}
	d := hex.Dumper(os.Stdout)
	for i := 0; i < 5; i++ {
		n, err := fmt.Fprintf(d, "chunk %d;", i)
		if err != nil {
			fmt.Println(n, err)
		}
	}
	fmt.Println(d.Close(), d.Close())
	_, err := d.Write([]byte("x"))
	fmt.Println(err)
	e := hex.NewEncoder(os.Stdout)
	n, err := e.Write([]byte("hello"))
	fmt.Println(n, err)
	for _, s := range []string{"68656c6c6f", "68656c6c6", "6865zz", "686z", "", "6", "g"} {
		b, err := io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}
}
