package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
)

var errFull = errors.New("no room")

type gauge struct{ slots chan struct{} }

func newGauge(n int) *gauge {
	g := &gauge{slots: make(chan struct{}, n)}
	for range n {
		g.slots <- struct{}{}
	}
	return g
}

func (g *gauge) do(f func()) error {
	select {
	case <-g.slots:
		defer func() { g.slots <- struct{}{} }()
		f()
		return nil
	default:
		return errFull
	}
}

func main() {
	const limit, clients = 3, 12
	g := newGauge(limit)
	release := make(chan struct{})
	refused := make(chan struct{}, clients)
	http.HandleFunc("/work", func(w http.ResponseWriter, r *http.Request) {
		err := g.do(func() {
			<-release
			fmt.Fprintf(w, "%s %s done", r.Method, r.URL.Path)
		})
		if err != nil {
			w.WriteHeader(http.StatusTooManyRequests)
			w.Write([]byte(err.Error()))
			refused <- struct{}{}
		}
	})
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go http.Serve(l, nil)

	var mu sync.Mutex
	answers := map[string]int{}
	var wg sync.WaitGroup
	for range clients {
		wg.Add(1)
		go func() {
			defer wg.Done()
			resp, err := http.Get("http://" + l.Addr().String() + "/work")
			if err != nil {
				fmt.Println(err)
				return
			}
			defer resp.Body.Close()
			body, _ := io.ReadAll(resp.Body)
			mu.Lock()
			defer mu.Unlock()
			answers[resp.Status+": "+string(body)]++
		}()
	}
	for range clients - limit {
		<-refused
	}
	close(release)
	wg.Wait()
	fmt.Println(answers)
	resp, err := http.Get("http://" + l.Addr().String() + "/nowhere")
	fmt.Println(resp.StatusCode, resp.Status, err)
}
