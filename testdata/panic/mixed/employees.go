// exit 4
package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

type State int

const (
	Idle State = iota
	Running
	Stopped
)

//go:generate stringer -type=State
func (s State) String() string {
	return [...]string{"Idle", "Running", "Stopped"}[s]
}

type Employee struct {
	Name     string
	Salary   float64
	Manager  *Employee
	Skills   map[string]int
	JoinedAt time.Duration
}

type Visitor func(e *Employee, depth int) bool

func (e *Employee) Walk(v Visitor) {
	for cur, d := e, 0; cur != nil; cur, d = cur.Manager, d+1 {
		if !v(cur, d) {
			break
		}
	}
}

type Matrix [3][3]int

func (m *Matrix) Transpose() {
	for i := range m {
		for j := i + 1; j < len(m); j++ {
			m[i][j], m[j][i] = m[j][i], m[i][j]
		}
	}
}

type Celsius float64
type Temp interface{ ~float64 }

func Avg[T Temp](ts ...T) (avg T) {
	defer func() {
		if r := recover(); r != nil {
			avg = -1
		}
	}()
	for _, t := range ts {
		avg += t
	}
	return avg / T(len(ts))
}

func main() {
	boss := &Employee{Name: "Ada", Salary: 1e5, Skills: map[string]int{"go": 9, "c": 7}}
	dev := &Employee{"Bob", 5.5e4, boss, nil, 36 * time.Hour}
	dev.Walk(func(e *Employee, d int) bool {
		fmt.Printf("%s%-5s|%10.2f|%v\n", strings.Repeat("  ", d), e.Name, e.Salary, e.Skills)
		return true
	})
	fmt.Printf("%+v\n", *boss)
	fmt.Printf("%v %d %s %q %x\n", Running, Running, Stopped, Idle, Stopped)
	fmt.Printf("%T %T %T\n", Running, dev.Walk, Visitor(nil))
	var m Matrix
	for i := range 9 {
		m[i/3][i%3] = i
	}
	n := m
	m.Transpose()
	fmt.Println(m, n, m == n)
	fmt.Println(Avg(Celsius(10), 20, 33), Avg[float64]())
	defer func() {
		r := recover()
		fmt.Println("recovered:", r)
		os.Exit(4)
	}()
	fmt.Println(State(7))
}
