package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"
	"sync"
	"sort"
	"bufio"
)

func main() {
	n := strconv.Atoi("1") // ERROR "declared and not used: n" "assignment mismatch: 1 variable but strconv\.Atoi returns 2 values"
	n, err := strconv.Itoa(1) // ERROR "declared and not used: err" "assignment mismatch: 2 variables but strconv\.Itoa returns 1 value"
	f := os.Open("x") // ERROR "assignment mismatch: 1 variable but os\.Open returns 2 values"
	defer f.close()
	var wg sync.WaitGroup
	wg.add(1) // ERROR "wg\.add undefined \(type .sync.\.WaitGroup has no field or method add, but does have method Add\)"
	wg.Add() // ERROR "not enough arguments in call to wg\.Add"
	wg.Add("1") // ERROR "cannot use .1. \(untyped string constant\) as int value in argument to wg\.Add"
	wg.Done(1) // ERROR "too many arguments in call to wg\.Done"
	var mu sync.Mutex
	mu.Lock // ERROR "mu\.Lock \(value of type func\(\)\) is not used"
	mu.lock() // ERROR "mu\.lock undefined \(type .sync.\.Mutex has no field or method lock, but does have method Lock\)"
	time.Sleep("1s") // ERROR "cannot use .1s. \(untyped string constant\) as time\.Duration value in argument to time\.Sleep"
	time.Sleep(1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as time\.Duration value in argument to time\.Sleep \(truncated\)"
	time.Sleep(1.5 * time.Second) // ERROR "1\.5 \(untyped float constant\) truncated to int64"
	d := 3
	time.Sleep(d * time.Second) // ERROR "invalid operation: d \* time\.Second \(mismatched types int and time\.Duration\)"
	t := time.Now() + 5 // ERROR "declared and not used: t" "invalid operation: time\.Now\(\) \+ 5 \(mismatched types time\.Time and untyped int\)"
	t2 := time.Now().Sub(5) // ERROR "declared and not used: t2" "cannot use 5 \(untyped int constant\) as time\.Time value in argument to time\.Now\(\)\.Sub"
	sort.Ints([]string{}) // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to sort\.Ints"
	sort.Slice([]int{1}, func(a, b int) int { return 0 }) // ERROR "cannot use func\(a, b int\) int \{…\} \(value of type func\(a int, b int\) int\) as func\(i int, j int\) bool value in argument to sort\.Slice"
	sort.Sort([]int{}) // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as sort\.Interface value in argument to sort\.Sort: \[\]int does not implement sort\.Interface \(missing method Len\)"
	errors.New(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to errors\.New"
	errors.New("a", "b") // ERROR "too many arguments in call to errors\.New"
	var e error = errors.New // ERROR "cannot use errors\.New \(value of type func\(text string\) error\) as error value in variable declaration: func\(text string\) error does not implement error \(missing method Error\)"
	if e == "x" { // ERROR "cannot convert .x. \(untyped string constant\) to type interface\{Error\(\) string\}"
	}
	sc := bufio.NewScanner() // ERROR "not enough arguments in call to bufio\.NewScanner"
	sc.Scan().Text() // ERROR "sc\.Scan\(\)\.Text undefined \(type bool has no field or method Text\)"
	fmt.Println(sc.Text)
	fmt.Fprintf("x") // ERROR "not enough arguments in call to fmt\.Fprintf"
	fmt.Sprintf(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to fmt\.Sprintf"
	fmt.Errorf() // ERROR "not enough arguments in call to fmt\.Errorf"
	os.Exit("1") // ERROR "cannot use .1. \(untyped string constant\) as int value in argument to os\.Exit"
	os.Exit() // ERROR "not enough arguments in call to os\.Exit"
	for line := range sc { // ERROR "cannot range over sc \(variable of type \*bufio\.Scanner\)"
	}
	for i := range time.Second { // ERROR "declared and not used: i"
	}
	for _, a := range os.Args[1:] { // ERROR "declared and not used: a"
		a = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	}
	x := os.Args[0] + 1 // ERROR "declared and not used: x" "invalid operation: os\.Args\[0\] \+ 1 \(mismatched types string and untyped int\)"
	var r bufio.Reader = bufio.NewReader(os.Stdin) // ERROR "cannot use bufio\.NewReader\(os\.Stdin\) \(value of type \*bufio\.Reader\) as bufio\.Reader value in variable declaration"
	s, err := r.ReadString("\n") // ERROR "declared and not used: s" "cannot use .\\n. \(untyped string constant\) as byte value in argument to r\.ReadString"
}
