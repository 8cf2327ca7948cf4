// exit 2
package main

import (
	"fmt"
	"reflect"
)

type T struct{}

func (T) Boom(x int) { panic(fmt.Sprint("boom ", x)) }

func main() {
	fmt.Println("start")
	reflect.ValueOf(T{}).MethodByName("Boom").Call([]reflect.Value{reflect.ValueOf(3)})
}
