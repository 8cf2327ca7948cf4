// Package debug looks at and changes how programs are run.
package debug

import (
	"os"
	"runtime"
	"time"
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

// GCStats tells about past garbage collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills in the numbers of collections and the time that they have taken together.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
}

// BuildInfo tells how a program was built.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// Module is a module that a program is made of.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// BuildSetting is a setting of a build.
type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo returns what is known of a program that was not built: the version of Go.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{
		GoVersion: runtime.Version(),
		Path:      "command-line-arguments",
		Settings: []BuildSetting{
			{"-compiler", runtime.Compiler},
			{"GOARCH", runtime.GOARCH},
			{"GOOS", runtime.GOOS},
		},
	}, true
}

// String returns the information a line per item.
func (bi *BuildInfo) String() string {
	s := ""
	line := func(words ...string) {
		for i, w := range words {
			if i > 0 {
				s += "\t"
			}
			s += w
		}
		s += "\n"
	}
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	module := func(word string, m *Module) {
		line(word, m.Path, m.Version, m.Sum)
		if m.Replace != nil {
			line("=>", m.Replace.Path, m.Replace.Version, m.Replace.Sum)
		}
	}
	if bi.Main != (Module{}) {
		module("mod", &bi.Main)
	}
	for _, m := range bi.Deps {
		module("dep", m)
	}
	for _, set := range bi.Settings {
		line("build", set.Key+"="+set.Value)
	}
	return s
}
