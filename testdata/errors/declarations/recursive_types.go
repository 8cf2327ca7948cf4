package main

type T1 struct{ t T1 } // ERROR "invalid recursive type: T1 refers to itself"
type T2 struct{ t T3 } // ERROR "invalid recursive type T2"
type T3 struct{ t [2]T2 }
type T4 T4 // ERROR "invalid recursive type: T4 refers to itself"
type T5 []T5
type T6 interface{ T6 } // ERROR "invalid recursive type: T6 refers to itself"
type T7 interface{ T8 } // ERROR "invalid recursive type T7"
type T8 interface{ T7 }
type T9 [len(x)]int // ERROR "invalid recursive type T9"

var x T9

type T10 = T11 // ERROR "invalid recursive type T10"
type T11 = T10
type G[P any] struct{ f G[P] } // ERROR "invalid recursive type: G refers to itself"
type H[P any] struct{ f *H[H[P]] }
type M map[M]int // ERROR "invalid map key type M"
type N map[[]int]int // ERROR "invalid map key type \[\]int"
type O struct{ *O }
type P *P
type Q func(Q) Q
type R struct { // ERROR "invalid recursive type: R refers to itself"
	R
}

var a = b // ERROR "initialization cycle for a"
var b = c
var c = f()

func f() int { return a }

const k1 = k2 // ERROR "initialization cycle for k1"
const k2 = k1

func main() {
}
