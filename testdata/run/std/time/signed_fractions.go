// A fraction of a second may have a sign where its length is fixed.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, p := range [][2]string{{"05.000000000", "10.-12345678"}, {"05.000000000", "10.+12345678"}, {"05.000", "10.-00"},
		{"05.00", "10.-0"}, {"05.00", "10.+7"}, {"05.0", "10.-"}, {"05.000", "10.1-2"}} {
		t, err := time.Parse(p[0], p[1])
		fmt.Println(t.Nanosecond(), err)
	}
}
