package testing

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// T is a running test.
type T struct {
	common
	run      *testRun
	resume   chan bool // closed when the parallel subtests may go on
	returned chan bool // receives when the test has ended, or waits for its parent in Parallel
	subs     []*T      // parallel ones
	names    map[string]int
}

// testRun is what the tests of one RunTests share.
type testRun struct {
	match func(pattern, name string) (bool, error)
	slots chan bool // one for each parallel test that may run
}

// InternalTest is a test and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// Testing tells whether the program is a test binary.
func Testing() bool { return false }

// CoverMode is empty: there is no measuring of coverage.
func CoverMode() string { return "" }

// Coverage is 0.
func Coverage() float64 { return 0 }

// RunTests runs tests one after the other, reports the failed ones and returns whether there was none.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) bool {
	run := &testRun{matchString, make(chan bool, runtime.GOMAXPROCS(0))}
	root := &T{run: run, resume: make(chan bool), returned: make(chan bool, 1)}
	root.ctx = context.Background()
	runTest(root, func(t *T) {
		for _, test := range tests {
			if ok, err := matchString(flags.run, test.Name); err != nil {
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for -test.run (%q): %s\n", flags.run, err)
				os.Exit(1)
			} else if ok {
				t.Run(test.Name, test.F)
			}
		}
	})
	return !root.failed
}

// InternalExample is an example, its name and what it should print.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// Main runs tests, then benchmarks, and ends the process. It does not run examples: it says so if there are any.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	Init()
	if len(examples) > 0 {
		fmt.Fprintln(os.Stderr, "testing: running examples is not supported")
		os.Exit(2)
	}
	if !RunTests(matchString, tests) {
		fmt.Println("FAIL")
		os.Exit(1)
	}
	fmt.Println("PASS")
	RunBenchmarks(matchString, benchmarks)
	os.Exit(0)
}

// Run runs f as a subtest and returns whether it has not failed, or that it waits in Parallel.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.stoppedNow() {
		panic("testing: t.Run called after " + t.name + " has completed")
	}
	sub := &T{run: t.run, resume: make(chan bool), returned: make(chan bool, 1)}
	sub.name = t.subName(name)
	sub.level = t.level + 1
	sub.parent = &t.common
	sub.ctx, sub.cancel = context.WithCancel(context.Background())
	if flags.verbose {
		fmt.Printf("=== RUN   %s\n", sub.name)
	}
	go runSub(t, sub, f)
	<-sub.returned
	return !sub.Failed()
}

func (c *common) stoppedNow() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.ended
}

// subName is name as a path below t's, made unique.
func (t *T) subName(name string) string {
	if name == "" && t.level > 0 {
		name = "#00"
	}
	name = strings.Map(func(r rune) rune {
		if r == ' ' || r == '\t' || r == '\n' {
			return '_'
		}
		return r
	}, name)
	if t.level > 0 {
		name = t.name + "/" + name
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.names == nil {
		t.names = map[string]int{}
	}
	n := t.names[name]
	t.names[name]++
	if n > 0 {
		return fmt.Sprintf("%s#%02d", name, n)
	}
	return name
}

// Parallel lets the test wait until the test around it has returned, and then run beside its other such subtests.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.fixed {
		panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
	}
	t.parallel = true
	t.spent += time.Since(t.start)
	t.returned <- true
	<-t.resume
	t.run.slots <- true
	t.start = time.Now()
}

// Deadline says that there is none.
func (t *T) Deadline() (deadline time.Time, ok bool) { return }

// runSub is the goroutine of a subtest.
func runSub(parent, t *T, f func(*T)) {
	// Read by the deferred call: a panic must go on after the report.
	defer func() {
		if t.parallel {
			<-t.run.slots
		}
		t.returned <- true
	}()
	parent.mu.Lock()
	parent.subs = append(parent.subs, t)
	parent.mu.Unlock()
	runTest(t, f)
}

// runTest runs f and what belongs to its end: parallel subtests, cleanups, the report.
func runTest(t *T, f func(*T)) {
	t.start = time.Now()
	defer func() {
		value := recover()
		if value == nil && !t.stopped {
			t.Errorf("test executed panic(nil) or runtime.Goexit")
		}
		if value != nil {
			t.Fail()
			t.report()
			panic(value)
		}
		t.spent += time.Since(t.start)
		t.waitForSubtests()
		t.cleanUp()
		t.report()
	}()
	f(t)
	t.mu.Lock()
	t.stopped = true
	t.mu.Unlock()
}

// waitForSubtests lets the parallel subtests go on and waits for them.
func (t *T) waitForSubtests() {
	var group sync.WaitGroup
	for _, sub := range t.subs {
		if sub.parallel {
			close(sub.resume)
			group.Go(func() { <-sub.returned })
		}
	}
	if t.parallel { // Its place may be needed by them.
		<-t.run.slots
		defer func() { t.run.slots <- true }()
	}
	group.Wait()
}

// report adds the outcome to the report of the test around t, or prints it.
func (t *T) report() {
	t.mu.Lock()
	t.ended = true
	t.mu.Unlock()
	if t.level == 0 {
		os.Stdout.Write(t.text)
		return
	}
	outcome := "PASS"
	switch {
	case t.failed:
		outcome = "FAIL"
	case t.skipped:
		outcome = "SKIP"
	}
	if outcome != "FAIL" && !flags.verbose {
		return
	}
	text := fmt.Sprintf("--- %s: %s (%.2fs)\n%s", outcome, t.name, t.spent.Seconds(), t.text)
	if t.level > 1 {
		text = "    " + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n    ") + "\n"
	}
	t.parent.mu.Lock()
	t.parent.text = append(t.parent.text, text...)
	t.parent.mu.Unlock()
	if t.level == 1 { // Top-level tests show at once.
		t.parent.mu.Lock()
		os.Stdout.Write(t.parent.text)
		t.parent.text = nil
		t.parent.mu.Unlock()
	}
}
