// exit 2

package main

import "time"

func main() {
	defer println("deferred")
	var f func()
	go f()
	time.Sleep(time.Second)
}
