package main

func f(a int, b ...string) {}
func v(a ...any)           {}

func two() (int, int) { return 1, 2 }

func main() {
	f() // ERROR "not enough arguments in call to f"
	f("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to f"
	f(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to f"
	f(1, "a", 3) // ERROR "cannot use 3 \(untyped int constant\) as string value in argument to f"
	f(1, []string{"a"}) // ERROR "cannot use \[\]string\{…\} \(value of type \[\]string\) as string value in argument to f"
	f(1, []string{"a"}...)
	f(1, "x", []string{"a"}...) // ERROR "too many arguments in call to f"
	f([]string{"a"}...) // ERROR "not enough arguments in call to f"
	f(two()) // ERROR "cannot use two\(\) \(value of type int\) as string value in argument to f"
	f(1, two()) // ERROR "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	v(two()...) // ERROR "cannot use \.\.\. with 2-valued two\(\)"
	v([]int{}...) // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]any value in argument to v"
	len() // ERROR "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	len(1) // ERROR "invalid argument: 1 \(untyped int constant\) for built-in len"
	_ = len(1, 2) // ERROR "invalid operation: too many arguments for len\(1, 2\) \(expected 1, found 2\)"
	_ = cap(map[int]int{}) // ERROR "invalid argument: map\[int\]int\{\} \(value of type map\[int\]int\) for built-in cap"
	_ = append() // ERROR "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	append([]int{}, 1) // ERROR "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
	_ = append([]int{}, "a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to append"
	_ = append(1, 2) // ERROR "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append([]int{}, []int{}...)
	_ = append([]int{}, []string{}...) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to append"
	_ = append(nil, 1) // ERROR "invalid append: argument must be a slice; have untyped nil"
	copy([]int{}, []string{}) // ERROR "invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and \[\]string\{\} \(value of type \[\]string\) have different element types int and string"
	copy("a", []byte{}) // ERROR "invalid copy: argument must be a slice; have .a. \(untyped string constant\)"
	copy(1) // ERROR "invalid operation: not enough arguments for copy\(1\) \(expected 2, found 1\)"
	delete(map[string]int{}, 1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete([]int{}, 1) // ERROR "invalid argument: \[\]int\{\} \(value of type \[\]int\) is not a map"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 5, 2) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make(map[string]int, 1, 2) // ERROR "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = new(1, 2) // ERROR "invalid operation: too many arguments for new\(1, 2\) \(expected 1, found 2\)"
	_ = new() // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	panic() // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	_ = complex(1, "a") // ERROR "invalid operation: complex\(1, .a.\) \(mismatched types untyped float and untyped string\)"
	_ = complex(float32(1), float64(2)) // ERROR "invalid operation: complex\(float32\(1\), float64\(2\)\) \(mismatched types float32 and float64\)"
	_ = real(1.5i)
	_ = real("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	_ = min() // ERROR "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = min(1, "a") // ERROR "invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of .a.\)"
	_ = max([]int{}...) // ERROR "invalid operation: invalid use of \.\.\. with built-in max"
	_ = min(1, 2.5, 'a')
	clear(1) // ERROR "invalid argument: cannot clear 1 \(untyped int constant\): argument must be \(or constrained by\) map or slice"
	clear([]int{}, 1) // ERROR "invalid operation: too many arguments for clear\(\[\]int\{\}, 1\) \(expected 1, found 2\)"
	print(two)
	_ = int() // ERROR "missing argument in conversion to int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = int("a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = string(1.5) // ERROR "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = []byte(1) // ERROR "cannot convert 1 \(untyped int constant\) to type \[\]byte"
	two(1) // ERROR "too many arguments in call to two"
	1() // ERROR "invalid operation: cannot call 1 \(untyped int constant\): untyped int is not a function"
	"a"(1) // ERROR "invalid operation: cannot call .a. \(untyped string constant\): untyped string is not a function"
}
