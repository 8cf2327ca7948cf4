// New in Go 1.13: number literals with other bases and underscores, signed shift counts.
package main

import "fmt"

func main() {
	n := 3
	fmt.Println(0b101, 0o17, 1_000, 0x1p4, 0x1.8p1, 0b1i, 1<<n, -16>>n)
	n <<= n
	fmt.Println(n)
}
