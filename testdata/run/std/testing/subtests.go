package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// A stack to test.
type stack struct{ items []string }

func (s *stack) push(item string) { s.items = append(s.items, item) }

func (s *stack) pop() (string, bool) {
	if len(s.items) == 0 {
		return "", false
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last, true
}

func wantPop(t *testing.T, s *stack, want string) {
	t.Helper()
	if got, ok := s.pop(); !ok || got != want {
		t.Fatalf("pop() = %q, %t; want %q", got, ok, want)
	}
}

func testStack(t *testing.T) {
	var s stack
	t.Cleanup(func() { fmt.Println("first cleanup runs last") })
	t.Cleanup(func() { fmt.Println("last cleanup runs first") })
	for _, word := range strings.Fields("a b c") {
		s.push(word)
	}
	t.Run("pop in reverse", func(t *testing.T) {
		wantPop(t, &s, "c")
		fmt.Println(t.Name(), t.Failed())
	})
	t.Run("pop in reverse", func(t *testing.T) {
		wantPop(t, &s, "b")
		fmt.Println(t.Name(), t.Failed())
		t.Run("", func(t *testing.T) { fmt.Println(t.Name()) })
	})
	fmt.Println(t.Run("skipped", func(t *testing.T) {
		defer func() { fmt.Println("skipping", t.Skipped()) }()
		t.Skip("not today")
		fmt.Println("unreachable")
	}))
}

func testParallel(t *testing.T) {
	done := make(chan int, 3)
	t.Run("group", func(t *testing.T) {
		for i := range 3 {
			t.Run(fmt.Sprint(i), func(t *testing.T) {
				t.Parallel()
				done <- i
			})
		}
		fmt.Println("started:", len(done))
	})
	fmt.Println("ended:", len(done))
}

func testPlaces(t *testing.T) {
	dir := t.TempDir()
	t.Cleanup(func() {
		_, err := os.Stat(dir)
		fmt.Println("still there:", err == nil)
	})
	t.Setenv("GOSLING_COLOUR", "yellow")
	fmt.Println(os.Getenv("GOSLING_COLOUR"), t.Context().Err())
	if other := t.TempDir(); other == dir {
		t.Error("the same folder twice:", other)
	}
}

func main() {
	fmt.Println(testing.Testing())
	result := testing.BenchmarkResult{N: 2000, T: 1_500_000, Bytes: 64}
	fmt.Println(result)
	fmt.Println(result.NsPerOp(), result.MemString())
	count := 0
	fmt.Println(testing.AllocsPerRun(5, func() { count++ }), count)
	everything := func(pattern, name string) (bool, error) { return true, nil }
	testing.Main(everything, []testing.InternalTest{
		{"Stack", testStack},
		{"Parallel", testParallel},
		{"Places", testPlaces},
	}, nil, nil)
}
