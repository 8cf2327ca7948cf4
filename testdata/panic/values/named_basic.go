// exit 2
package main

type id string

func main() {
	panic(id("named string"))
}
