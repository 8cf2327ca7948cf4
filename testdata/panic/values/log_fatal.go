// exit 1
package main

import "log"

func main() {
	log.SetFlags(0)
	log.SetPrefix("prog: ")
	defer log.Println("never printed")
	log.Println("a line", 1)
	log.Fatalf("fatal: %d%%", 50)
}
