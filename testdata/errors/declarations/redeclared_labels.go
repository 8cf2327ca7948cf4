package main

func main() {
L: // ERROR "label L defined and not used"
	for {
	}
M:
	for {
		break M
	}
M: // ERROR "label M already defined at"
	for {
		goto N // ERROR "label N not defined"
	}
	for {
		continue O // ERROR "continue label not defined: O"
	}
P:
	switch {
	default:
		continue P // ERROR "invalid continue label P"
	}
	for {
		break Q // ERROR "break label not defined: Q"
	}
}
