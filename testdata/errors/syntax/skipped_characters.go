package main

// A byte order mark is passed over: what stands on both sides of it is one token.
type s stru﻿ct // ERROR "invalid BOM in the middle of the file"

func main() {
	a :﻿= 12 // ERROR "declared and not used: a" "invalid BOM in the middle of the file"
	_ = …b // ERROR "invalid character U\+2026 '…' in identifier"
}
