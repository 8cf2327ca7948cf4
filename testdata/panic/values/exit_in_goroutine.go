// exit 7
package main

import "os"

func main() {
	go func() {
		defer println("never printed")
		os.Exit(7)
	}()
	select {}
}
