package main

import "fmt"

type T struct{}

func (t T) A() {}
func (t T) A() {} // ERROR "method T\.A already declared at .*:7:12"
func (t *T) A() {} // ERROR "method T\.A already declared at .*:7:12"
func (T) B()   {}
func (t *T) C(t int) {} // ERROR "t redeclared in this block"
func (int) D() {} // ERROR "cannot define new methods on non-local type int"
func (t *int) E() {} // ERROR "cannot define new methods on non-local type int"
func (t **T) F() {} // ERROR "invalid receiver type \*\*T"
func (t []T) G() {} // ERROR "invalid receiver type \[\]T"
func (t fmt.Stringer) H() {} // ERROR "cannot define new methods on non-local type fmt\.Stringer"
func (t *fmt.Stringer) I() {} // ERROR "cannot define new methods on non-local type fmt\.Stringer"
func (t error) J() {} // ERROR "cannot define new methods on non-local type error"
func (t undefined) K() {} // ERROR "undefined: undefined"
func (t P) L() {} // ERROR "invalid receiver type P \(pointer or interface type\)"
func (t Q) M() {} // ERROR "invalid receiver type Q \(pointer or interface type\)"
func (t *Q) N() {} // ERROR "invalid receiver type Q \(pointer or interface type\)"
func (t func()) O() {} // ERROR "invalid receiver type func\(\)"
func (t map[string]T) P() {} // ERROR "invalid receiver type map\[string\]T"

type P *T
type Q interface{}
type R = T
type S = *T
type U = int

func (t R) A2() {}
func (t S) A3() {}
func (t U) A4() {} // ERROR "cannot define new methods on non-local type U"
func (t R) A()  {} // ERROR "method T\.A already declared at .*:7:12"

func main() {}
