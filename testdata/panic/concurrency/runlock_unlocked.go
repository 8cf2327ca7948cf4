// exit 2

package main

import "sync"

func main() {
	defer func() { println(recover()) }()
	var rw sync.RWMutex
	rw.RUnlock()
}
