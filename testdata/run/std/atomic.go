package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type cfg struct{ v int }

func main() {
	var n int64
	var u uint32
	var typed atomic.Int32
	var flag atomic.Bool
	var ptr atomic.Pointer[cfg]
	var val atomic.Value
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			for range 100 {
				atomic.AddInt64(&n, int64(i))
				atomic.AddUint32(&u, 1)
				typed.Add(-1)
			}
			flag.CompareAndSwap(false, true)
			for {
				old := ptr.Load()
				next := &cfg{1}
				if old != nil {
					next.v = old.v + 1
				}
				if ptr.CompareAndSwap(old, next) {
					break
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&n), u, typed.Load(), flag.Load(), ptr.Load().v)
	fmt.Println(atomic.CompareAndSwapInt64(&n, 1, 2), atomic.SwapInt64(&n, 5), n)
	atomic.StoreUint32(&u, 1<<32-1)
	fmt.Println(atomic.AddUint32(&u, 1), typed.Swap(9), typed.Load(), typed.And(8), typed.Or(3), typed.Load())
	fmt.Println(val.Load() == nil)
	val.Store(cfg{3})
	fmt.Println(val.Load().(cfg).v, val.Swap(cfg{4}), val.CompareAndSwap(cfg{4}, cfg{5}), val.Load())
	func() {
		defer func() { fmt.Println(recover()) }()
		val.Store("another type")
	}()
	var m sync.Map
	m.Store("a", 1)
	v, loaded := m.LoadOrStore("a", 2)
	_, gone := m.LoadAndDelete("b")
	fmt.Println(v, loaded, gone)
	m.Range(func(k, v any) bool { fmt.Println(k, v); return true })
	p := sync.Pool{New: func() any { return new(cfg) }}
	c := p.Get().(*cfg)
	c.v = 8
	p.Put(c)
	fmt.Println(p.Get() != nil)
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	total := 0
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			total += i
		}()
	}
	wg.Wait()
	fmt.Println(total)
}
