// The tables for reading HTML, and a page read with them.
package main

import (
	"encoding/xml"
	"fmt"
	"sort"
	"strings"
)

func main() {
	var keys []string
	for k, v := range xml.HTMLEntity {
		keys = append(keys, k+"="+v)
	}
	sort.Strings(keys)
	fmt.Println(len(keys), keys)
	fmt.Println(xml.HTMLAutoClose)
	d := xml.NewDecoder(strings.NewReader(`<p>a<br>&copy;&eacute;</p>`))
	d.Strict = false
	d.AutoClose = xml.HTMLAutoClose
	d.Entity = xml.HTMLEntity
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		if c, ok := t.(xml.CharData); ok {
			fmt.Printf("%s\n", c)
		} else {
			fmt.Printf("%T %v\n", t, t)
		}
	}
}
