// exit 2

// A value panicked with again while it is handled is reported once.
package main

import "sync"

func main() {
	f := sync.OnceFunc(func() { panic("once and for all") })
	defer f()
	f()
}
