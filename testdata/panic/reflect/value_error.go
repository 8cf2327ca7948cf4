// exit 2
package main

import "reflect"

func main() {
	reflect.ValueOf("abc").Int()
}
