// Joined paths, and paths with characters that need escaping.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	for _, base := range []string{"http://h", "http://h/", "http://h/a/b?q#f", "a/b", "", "?q=1", "/x", "http://h/a%2Fb", "http://h/a b", "http://h/[x]!é"} {
		u, err := url.Parse(base)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s path %q raw %q escaped %s\n", u, u.Path, u.RawPath, u.EscapedPath())
		for _, elems := range [][]string{nil, {"c"}, {"../c"}, {"..", "..", "c/"}, {"/c//d/"}, {"a%20b", "e f"}, {"."}, {""}} {
			fmt.Print(u.JoinPath(elems...), " ")
			joined, err := url.JoinPath(base, elems...)
			fmt.Print(joined == u.JoinPath(elems...).String(), err, "; ")
		}
		fmt.Println()
	}
}
