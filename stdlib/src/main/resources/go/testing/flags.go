package testing

// flags are what the command line may say about tests.
var flags struct {
	known          bool // Init was called
	run, bench     string
	short, verbose bool
}

// Init makes the flags known.
func Init() { flags.known = true }

// Short tells whether tests that take long shall be left out.
func Short() bool {
	if !flags.known {
		panic("testing: Short called before Init")
	}
	return flags.short
}

// Verbose tells whether tests shall report also when they pass.
func Verbose() bool {
	if !flags.known {
		panic("testing: Verbose called before Init")
	}
	return flags.verbose
}
