// exit 2
package main

import "fmt"

func at(s []int, i int) int { return s[i] }

func main() {
	fmt.Println(at([]int{1, 2}, 1))
	fmt.Println(at([]int{1, 2}, 2))
}
