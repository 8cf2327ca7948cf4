package main

func main() {
	for i, v := range 10 { // ERROR "range over 10 \(untyped int constant\) permits only one iteration variable"
		_, _ = i, v
	}
	for a, b, c := range []int{} { // ERROR "declared and not used: a" "declared and not used: b" "range clause permits at most two iteration variables"
	}
	for i := range 2.5 { // ERROR "cannot range over 2\.5 \(untyped float constant\)"
		_ = i
	}
	ch := make(chan<- int)
	for v := range ch { // ERROR "cannot range over ch \(variable of type chan<- int\): receive from send-only channel chan<- int"
		_ = v
	}
	var p *[]int
	for range p { // ERROR "cannot range over p \(variable of type \*\[\]int\)"
	}
	var s string // ERROR "declared and not used: s"
	for s = range []string{} { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
}
