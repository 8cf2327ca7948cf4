package main

import (
	"encoding/base64"
	"fmt"
)

func main() {
	for _, s := range []string{"AB==", "AAB=", "AAAAAB==", "AB=\n=\n", "AAB=\n", "AB", "AAB", "AAB\n", "AB==x", "\nAAB=\n\nx"} {
		for _, e := range []*base64.Encoding{base64.StdEncoding.Strict(), base64.RawStdEncoding.Strict(), base64.StdEncoding, base64.RawStdEncoding} {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %v %v\n", s, b, err)
		}
	}
}
