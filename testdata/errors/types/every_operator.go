package main

func main() {
	var i int
	var u uint
	var s string
	var f float64
	var b bool
	var p *int
	var fn func()
	var sl []int
	var m map[string]int
	var ch chan int
	var ro <-chan int
	var so chan<- int
	var e any
	var st struct{ f func() }
	_ = i + u // ERROR "invalid operation: i \+ u \(mismatched types int and uint\)"
	_ = i + s // ERROR "invalid operation: i \+ s \(mismatched types int and string\)"
	_ = i + f // ERROR "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i && b // ERROR "invalid operation: i && b \(mismatched types int and bool\)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = ^f // ERROR "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = +b // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = i << f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = f << 1 // ERROR "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = s << 1 // ERROR "invalid operation: shifted operand s \(variable of type string\) must be integer"
	_ = p + 1 // ERROR "invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)"
	_ = fn == fn // ERROR "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = fn == nil
	_ = sl == sl // ERROR "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = m == m // ERROR "invalid operation: m == m \(map can only be compared to nil\)"
	_ = st == st // ERROR "invalid operation: st == st \(struct containing func\(\) cannot be compared\)"
	_ = e == sl // ERROR "invalid operation: e == sl \(slice can only be compared to nil\)"
	_ = e == 1
	_ = e == st // ERROR "invalid operation: e == st \(struct containing func\(\) cannot be compared\)"
	_ = p == i // ERROR "invalid operation: p == i \(mismatched types \*int and int\)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &i + 1 // ERROR "invalid operation: &i \+ 1 \(mismatched types \*int and untyped int\)"
	_ = *i // ERROR "invalid operation: cannot indirect i \(variable of type int\)"
	_ = <-i // ERROR "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	_ = <-so // ERROR "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	ro <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int ro \(variable of type <-chan int\)"
	ch <- "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in send"
	close(ro) // ERROR "invalid operation: cannot close receive-only channel ro \(variable of type <-chan int\)"
	close(i) // ERROR "invalid operation: cannot close non-channel i \(variable of type int\)"
	_ = b < b // ERROR "invalid operation: b < b \(operator < not defined on bool\)"
	_ = p < p // ERROR "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = e < e // ERROR "invalid operation: e < e \(operator < not defined on interface\)"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = s & s // ERROR "invalid operation: operator & not defined on s \(variable of type string\)"
	_ = i &^ f // ERROR "invalid operation: i &\^ f \(mismatched types int and float64\)"
	_ = 1 << s // ERROR "invalid operation: shift count s \(variable of type string\) must be integer"
}
