// exit 2
// args -n 3 -wrong
package main

import (
	"flag"
	"fmt"
)

func main() {
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: tool [flags]")
		flag.PrintDefaults()
	}
	n := flag.Int("n", 1, "how many")
	v := flag.Bool("v", false, "say more")
	flag.Parse()
	fmt.Println("never printed", *n, *v)
}
