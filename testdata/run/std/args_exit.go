// args one two -three
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	defer fmt.Println("os.Exit runs no deferred call")
	fmt.Println(len(os.Args), os.Args[1:], strings.Join(os.Args[1:], "+"))
	os.Setenv("CORPUS_TEST", "value")
	v, ok := os.LookupEnv("CORPUS_NONE")
	fmt.Printf("%q %q %t\n", os.Getenv("CORPUS_TEST"), v, ok)
	fmt.Fprintln(os.Stdout, "to stdout")
	os.Stdout.WriteString("written\n")
	os.Exit(0)
}
