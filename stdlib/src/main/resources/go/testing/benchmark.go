package testing

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// benchTime is how long a benchmark shall run.
const benchTime = time.Second

// mostIterations is what no benchmark goes beyond.
const mostIterations = 1_000_000_000

// B is a running benchmark.
type B struct {
	common
	// N is how often the function is to do what it measures.
	N int

	running     bool // the timer
	bytes       int64
	extra       map[string]float64
	parallelism int
	subbed      bool // Run was called: this one's own figures say nothing
	result      BenchmarkResult
	loop        struct {
		i, n int
		done bool
	}
	quiet bool // Benchmark's: nothing is printed
}

// InternalBenchmark is a benchmark and its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// StartTimer goes on measuring.
func (b *B) StartTimer() {
	if !b.running {
		b.start = time.Now()
		b.running = true
	}
}

// StopTimer stops measuring.
func (b *B) StopTimer() {
	if b.running {
		b.spent += time.Since(b.start)
		b.running = false
	}
}

// ResetTimer forgets what was measured so far.
func (b *B) ResetTimer() {
	if b.running {
		b.start = time.Now()
	}
	b.spent = 0
	clear(b.extra)
}

// Elapsed is the time measured so far.
func (b *B) Elapsed() time.Duration {
	if b.running {
		return b.spent + time.Since(b.start)
	}
	return b.spent
}

// SetBytes says how many bytes one iteration processes.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs asks for figures about memory, of which there are none here.
func (b *B) ReportAllocs() {}

// ReportMetric adds a figure to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsFunc(unit, func(r rune) bool { return r <= ' ' }) {
		panic("metric unit must not contain whitespace")
	}
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	b.extra[unit] = n
}

// SetParallelism makes RunParallel use p goroutines for each P.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// Loop is the condition of a loop around what is measured: true as often as the benchmark needs.
func (b *B) Loop() bool {
	if b.loop.done {
		panic("B.Loop called after it returned false")
	}
	if b.loop.n == 0 {
		b.loop.n = 1
		b.ResetTimer()
		b.StartTimer()
	}
	if b.loop.i < b.loop.n {
		b.loop.i++
		return true
	}
	if spent := b.Elapsed(); spent < benchTime && b.loop.n < mostIterations {
		b.loop.n = nextCount(b.loop.n, spent)
		b.loop.i++
		return true
	}
	b.StopTimer()
	b.N = b.loop.n
	b.loop.done = true
	return false
}

// nextCount guesses from n iterations in spent how many fill benchTime: a fifth more, at most a hundred times n.
func nextCount(n int, spent time.Duration) int {
	next := int64(benchTime) * int64(n) / max(int64(spent), 1)
	next += next / 5
	next = min(next, 100*int64(n))
	next = max(next, int64(n)+1)
	return int(min(next, mostIterations))
}

// once runs f with n iterations in a goroutine of its own, so that FailNow can end it.
func (b *B) once(f func(*B), n int) {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer b.cleanUp()
		b.ctx, b.cancel = context.WithCancel(context.Background())
		b.N = n
		b.loop.i, b.loop.n, b.loop.done = 0, 0, false
		b.ResetTimer()
		b.StartTimer()
		f(b)
		b.StopTimer()
	}()
	<-done
}

// measure runs f until it took long enough.
func (b *B) measure(f func(*B)) {
	b.once(f, 1)
	for n := 1; !b.stoppedEarly() && b.spent < benchTime && n < mostIterations; {
		n = nextCount(n, b.spent)
		b.once(f, n)
	}
	b.result = BenchmarkResult{N: b.N, T: b.spent, Bytes: b.bytes, Extra: b.extra}
}

func (b *B) stoppedEarly() bool {
	return b.failed || b.skipped || b.subbed || b.loop.done
}

// Run measures f as a part of b and returns whether it did not fail.
func (b *B) Run(name string, f func(b *B)) bool {
	b.subbed = true
	sub := &B{quiet: b.quiet, parallelism: 1}
	sub.name = name
	if b.name != "" {
		sub.name = b.name + "/" + name
	}
	sub.level = b.level + 1
	sub.parent = &b.common
	sub.measure(f)
	if sub.subbed {
		sub.result.N = 1
	}
	b.result.add(sub.result)
	sub.report()
	return !sub.failed
}

func (b *B) report() {
	if b.quiet {
		return
	}
	name := b.name
	if n := runtime.GOMAXPROCS(0); n != 1 {
		name = fmt.Sprintf("%s-%d", name, n)
	}
	switch {
	case b.failed:
		fmt.Printf("--- FAIL: %s\n%s", name, b.text)
	case b.skipped || b.subbed:
	default:
		fmt.Printf("%s\t%s\n", name, b.result)
		if len(b.text) > 0 {
			fmt.Printf("--- BENCH: %s\n%s", name, b.text)
		}
	}
}

// PB hands out the iterations of RunParallel.
type PB struct {
	left *atomic.Int64
}

// Next tells whether there is one more iteration to do.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// RunParallel runs body in several goroutines, which share the iterations.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	left := new(atomic.Int64)
	left.Store(int64(b.N))
	var group sync.WaitGroup
	for range max(b.parallelism, 1) * runtime.GOMAXPROCS(0) {
		group.Go(func() { body(&PB{left}) })
	}
	group.Wait()
	if left.Load() > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// BenchmarkResult is what a benchmark measured.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

// add makes r the sum of itself and a part.
func (r *BenchmarkResult) add(part BenchmarkResult) {
	r.N = 1
	r.T += time.Duration(part.NsPerOp())
	r.Bytes += part.Bytes
}

// NsPerOp is the nanoseconds that an iteration took.
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

// AllocsPerOp is the number of allocations of an iteration.
func (r BenchmarkResult) AllocsPerOp() int64 {
	if v, ok := r.Extra["allocs/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

// AllocedBytesPerOp is the number of bytes that an iteration allocated.
func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if v, ok := r.Extra["B/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

// MemString shows the figures about memory.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// String shows the figures in columns.
func (r BenchmarkResult) String() string {
	var text strings.Builder
	fmt.Fprintf(&text, "%8d", r.N)
	perOp, ok := r.Extra["ns/op"]
	if !ok {
		perOp = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if perOp != 0 {
		text.WriteByte('\t')
		column(&text, perOp, "ns/op")
	}
	if r.Bytes > 0 && r.T > 0 && r.N > 0 {
		rate := float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
		fmt.Fprintf(&text, "\t%7.2f MB/s", rate)
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		text.WriteByte('\t')
		column(&text, r.Extra[unit], unit)
	}
	return text.String()
}

// column writes x with about four digits that matter, the decimal points below each other.
func column(w io.Writer, x float64, unit string) {
	size := max(x, -x)
	format := "%10.0f %s"
	switch {
	case x == 0 || size >= 999.95:
	case size >= 99.995:
		format = "%12.1f %s"
	case size >= 9.9995:
		format = "%13.2f %s"
	case size >= 0.99995:
		format = "%14.3f %s"
	case size >= 0.099995:
		format = "%15.4f %s"
	case size >= 0.0099995:
		format = "%16.5f %s"
	case size >= 0.00099995:
		format = "%17.6f %s"
	default:
		format = "%18.7f %s"
	}
	fmt.Fprintf(w, format, x, unit)
}

// Benchmark measures one function, without printing anything.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{quiet: true, parallelism: 1}
	b.measure(f)
	if b.failed {
		return BenchmarkResult{}
	}
	return b.result
}

// RunBenchmarks runs the benchmarks whose names match the flag -test.bench and prints their results.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	if flags.bench == "" {
		return
	}
	for _, each := range benchmarks {
		ok, err := matchString(flags.bench, each.Name)
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: invalid regexp for -test.bench (%q): %s\n", flags.bench, err)
			os.Exit(1)
		}
		if !ok {
			continue
		}
		b := &B{parallelism: 1}
		b.name = each.Name
		b.measure(each.F)
		b.report()
	}
}

// AllocsPerRun calls f as often as asked and once before, and returns the average number of allocations.
func AllocsPerRun(runs int, f func()) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	f()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before := stats.Mallocs
	for range runs {
		f()
	}
	runtime.ReadMemStats(&stats)
	return float64((stats.Mallocs - before) / uint64(runs))
}
