package main

func main() {
	var v any = 1
	switch x := v.(type) { // ERROR "x declared and not used"
	case int:
	case string:
	}
	switch y := v.(type) {
	case int:
		_ = y
	}
	var f func()
	f = func() { // f is assigned and used
		f()
	}
	g := func() {} // ERROR "declared and not used: g"
	g = nil
	a, b := 1, 2 // ERROR "declared and not used: a" "declared and not used: b"
	a, b = b1(), 3
}

func b1() int { return 1 }
