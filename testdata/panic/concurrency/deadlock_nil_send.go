// exit 2
package main

func main() {
	var ch chan<- struct{}
	ch <- struct{}{}
}
