package runtime

// Compiler is the toolchain whose behaviour this follows.
const Compiler = "gc"

// GOOS and GOARCH are what programs are run for.
const (
	GOOS   string = "linux"
	GOARCH string = "amd64"
)

// Version returns the version of Go whose language and library this is.
func Version() string { return "go1.26" }

// GOROOT returns $GOROOT, "" if it is not set.
func GOROOT() string

// Gosched lets other goroutines run.
func Gosched()

// Goexit ends the calling goroutine after running its deferred calls.
func Goexit()

// NumGoroutine returns how many goroutines exist.
func NumGoroutine() int

// GOMAXPROCS sets how many goroutines run at once, unless n is below 1, and returns what it was before.
func GOMAXPROCS(n int) int

// NumCPU returns the number of processors of the machine that this process may use.
func NumCPU() int

// NumCgoCall returns 0: there are no calls to C.
func NumCgoCall() int64 { return 0 }

// GC collects garbage.
func GC()

// KeepAlive keeps x reachable until here.
func KeepAlive(x any) {}

// LockOSThread does nothing: goroutines are not bound to threads.
func LockOSThread() {}

// UnlockOSThread does nothing.
func UnlockOSThread() {}

// SetFinalizer does nothing: there is no promise that a finalizer ever runs.
func SetFinalizer(obj any, finalizer any) {}

// Cleanup is a function that AddCleanup was given.
type Cleanup struct {
	id uint64
}

// Stop keeps the cleanup from running.
func (c Cleanup) Stop() {}

// AddCleanup does nothing: there is no promise that a cleanup ever runs.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup { return Cleanup{} }

// Stack writes the stack of the calling goroutine, or of all, to buf and returns how many bytes it wrote.
func Stack(buf []byte, all bool) int

// Caller returns the file and line of a call under way in the calling goroutine; with skip 0 that of Caller
// itself, with 1 that of the function that called it.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Callers fills pc with program counters for FuncForPC and CallersFrames and returns how many there were; with
// skip 0 the first is Callers itself, with 1 its caller.
func Callers(skip int, pc []uintptr) int

// place returns what a program counter stands for.
func place(pc uintptr) (function, file string, line int)

// Func is a function of the program.
type Func struct {
	name string
	pc   uintptr
}

// FuncForPC returns the function that a program counter is in, or nil.
func FuncForPC(pc uintptr) *Func {
	name, _, _ := place(pc)
	if name == "" {
		return nil
	}
	return &Func{name, pc}
}

// Name returns the function's name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the program counter that f was found by.
func (f *Func) Entry() uintptr { return f.pc }

// FileLine returns where a program counter is.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line = place(pc)
	return file, line
}

// Frames are the frames that Callers found.
type Frames struct {
	pcs []uintptr
}

// Frame is a call under way.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// CallersFrames makes Frames of what Callers found.
func CallersFrames(callers []uintptr) *Frames {
	return &Frames{callers}
}

// Next returns the next frame, and whether there are more.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return Frame{}, false
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	function, file, line := place(pc)
	return Frame{PC: pc, Func: &Func{function, pc}, Function: function, File: file, Line: line, Entry: pc}, len(f.pcs) > 0
}

// MemStats tells about memory. Of its fields those are filled in that the Java heap has something like:
// not the numbers of objects.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills in m.
func ReadMemStats(m *MemStats) {
	used, total, max, allocated, collections, forced, pauses := memory()
	m.Alloc, m.HeapAlloc, m.HeapInuse = used, used, used
	m.TotalAlloc = allocated
	m.Sys, m.HeapSys = total, total
	m.HeapIdle = total - used
	m.NextGC = max
	m.NumGC = uint32(collections)
	m.NumForcedGC = uint32(forced)
	m.PauseTotalNs = pauses
	m.EnableGC = true
}

func memory() (used, total, max, allocated, collections, forced, pauses uint64)
