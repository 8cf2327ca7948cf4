package main

import "fmt"

func main() {
	// A constant becomes an array of its length.
	b := []byte("hello")
	fmt.Println(len(b), cap(b), cap([]byte("xyz")), cap([]byte("")))
	b = append(b, " world"...)
	fmt.Println(len(b), cap(b), string(b))
	r := []rune("héé")
	fmt.Println(len(r), cap(r))
	r = append(r, 'x')
	fmt.Println(len(r), cap(r))
	c := append([]byte("hello"), '!')
	fmt.Println(len(c), cap(c))
}
