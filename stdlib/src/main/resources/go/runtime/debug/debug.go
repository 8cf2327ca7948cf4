// Package debug looks at and changes how programs are run.
package debug

import (
	"os"
	"runtime"
)

// Stack returns the stack of the calling goroutine as text.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack writes what Stack returns to standard error.
func PrintStack() {
	os.Stderr.Write(Stack())
}

// FreeOSMemory collects garbage.
func FreeOSMemory() {
	runtime.GC()
}

// SetMaxStack sets how many bytes the stack of a goroutine may take; the limit here is a number of calls, of
// which each counts as a kilobyte. It returns what it was before.
func SetMaxStack(bytes int) int

// SetGCPercent returns what it was last given, at first 100; it has no effect.
func SetGCPercent(percent int) int { return exchange(0, percent) }

// SetMemoryLimit returns what it was last given; it has no effect. A negative limit only asks.
func SetMemoryLimit(limit int64) int64 {
	if limit < 0 {
		old := exchange(1, 0)
		exchange(1, old)
		return int64(old)
	}
	return int64(exchange(1, int(limit)))
}

// SetMaxThreads returns what it was last given, at first 10000; it has no effect.
func SetMaxThreads(threads int) int { return exchange(2, threads) }

// SetPanicOnFault returns false; there are no memory faults.
func SetPanicOnFault(enabled bool) bool { return false }

// SetTraceback chooses whose stacks reports of panics show, as GOTRACEBACK does: "none", "single" or "all".
func SetTraceback(level string)

// exchange sets a setting and returns what it was.
func exchange(setting, value int) int
