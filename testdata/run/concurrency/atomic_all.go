package main

import (
	"fmt"
	"sync/atomic"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var v atomic.Value
	try("nil", func() { v.Store(nil) })
	fmt.Println(v.Load())
	v.Store(1)
	try("other", func() { v.Store("x") })
	try("swap", func() { v.Swap("x") })
	try("swapnil", func() { v.Swap(nil) })
	try("cas", func() { fmt.Println(v.CompareAndSwap(1, 2), v.CompareAndSwap(1, 3), v.Load()) })
	try("cas2", func() { v.CompareAndSwap(2, "x") })
	try("cas3", func() { v.CompareAndSwap("x", 2) })
	try("cas4", func() { v.CompareAndSwap(2, nil) })
	var w atomic.Value
	try("casu", func() { fmt.Println(w.CompareAndSwap([]int{1}, []int{1})) })
	w.Store([]int{1})
	try("casuncomp", func() { w.CompareAndSwap([]int{1}, []int{2}) })
	try("nilptr", func() { var p *int32; atomic.AddInt32(p, 1) })
	var p atomic.Pointer[int]
	x := 4
	fmt.Println(p.Load(), p.CompareAndSwap(nil, &x), *p.Load(), p.Swap(nil) == &x)
	var b atomic.Bool
	fmt.Println(b.CompareAndSwap(false, true), b.Load(), b.Swap(false))
	var i32 atomic.Int32
	fmt.Println(i32.And(3), i32.Or(6), i32.Load(), i32.Add(-9))
	var u64 atomic.Uint64
	u64.Store(1<<64 - 1)
	fmt.Println(u64.Add(2), u64.Or(5), u64.And(^uint64(1)), u64.Load())
	var up atomic.Uintptr
	fmt.Println(up.Add(3), up.Or(8), up.And(1), up.Load())
	var u uint32 = 7
	fmt.Println(atomic.AndUint32(&u, 3), atomic.OrUint32(&u, 8), u, atomic.AddUint32(&u, ^uint32(0)))
}
