package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sort"
	"strings"
	"time"
)

func show(resp *http.Response, err error) {
	if err != nil {
		s := err.Error()
		for _, p := range ports {
			s = strings.ReplaceAll(s, p, "PORT")
		}
		fmt.Println("error:", s)
		var ue *url.Error
		fmt.Println(errors.As(err, &ue) && ue.Timeout(), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled))
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	fmt.Println(resp.Status, resp.Proto, resp.ContentLength, len(b), err, resp.TransferEncoding)
	if len(b) < 200 {
		s := string(b)
		for _, p := range ports {
			s = strings.ReplaceAll(s, p, "PORT")
		}
		fmt.Printf("%q\n", s)
	}
	var keys []string
	for k := range resp.Header {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if k != "Date" {
			fmt.Println(" ", k, resp.Header[k])
		}
	}
}

var ports []string

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, "root", r.Method, r.URL.Path, r.URL.RawQuery, r.Host != "", r.Proto, r.ContentLength, r.Header.Get("X-Test"), r.Header["User-Agent"], r.Header["Accept-Encoding"], r.TransferEncoding)
	})
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "item ", r.PathValue("id"), " ", r.Pattern)
	})
	mux.HandleFunc("POST /items", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		w.WriteHeader(http.StatusCreated)
		fmt.Fprintf(w, "got %q %v %d", b, err, r.ContentLength)
	})
	mux.HandleFunc("/files/{path...}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.PathValue("path")) })
	mux.HandleFunc("/tree/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "tree ", r.URL) })
	mux.HandleFunc("/exact/{$}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "exact") })
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < 1000; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
	})
	mux.HandleFunc("/json", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Add("X-Multi", "a")
		w.Header().Add("X-Multi", "b")
		w.Write([]byte(`{"a":1}`))
	})
	mux.HandleFunc("/err", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "bad thing", 418) })
	mux.HandleFunc("/nobody", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		_, err := w.Write([]byte("x"))
		fmt.Println(err)
	})
	mux.HandleFunc("/html", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "<html><p>hi") })
	mux.HandleFunc("/bin", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte{0, 1, 2}) })
	mux.HandleFunc("/empty", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/redir", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/items/7", http.StatusFound) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(300 * time.Millisecond)
		fmt.Fprint(w, "slow")
	})
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.FormValue("a"), r.FormValue("b"), r.PostForm, r.Form["a"])
	})
	mux.HandleFunc("/flush", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "one")
		w.(http.Flusher).Flush()
		fmt.Fprint(w, "two")
	})
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("who")
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "yes", Path: "/", MaxAge: 60, HttpOnly: true})
		fmt.Fprint(w, c, err)
	})
	mux.HandleFunc("/auth", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Header.Get("Authorization"))
	})
	srv := httptest.NewServer(mux)
	defer srv.Close()
	u, _ := url.Parse(srv.URL)
	ports = append(ports, u.Host)
	for _, p := range []string{"/", "/x/y?q=1&z=a%20b", "/items/42", "/items/", "/files/a/b/c", "/tree", "/tree/a/../b", "/exact/", "/exact/x", "/big", "/json", "/err", "/nobody", "/html", "/bin", "/empty", "/redir", "/loop", "/flush", "/a//b"} {
		fmt.Println("GET", p)
		show(http.Get(srv.URL + p))
	}
	show(http.Head(srv.URL + "/json"))
	show(http.Post(srv.URL+"/items", "text/plain", strings.NewReader("hello body")))
	show(http.Post(srv.URL+"/items", "text/plain", io.MultiReader(strings.NewReader("chunked "), strings.NewReader("body"))))
	show(http.Post(srv.URL+"/items/42", "text/plain", nil))
	show(http.PostForm(srv.URL+"/form?a=q", url.Values{"a": {"1"}, "b": {"2 3"}}))
	req, _ := http.NewRequest("PUT", srv.URL+"/up", strings.NewReader("x"))
	req.Header.Set("X-Test", "yes")
	req.Header.Set("User-Agent", "me")
	show(http.DefaultClient.Do(req))
	req, _ = http.NewRequest("GET", srv.URL+"/cookie", nil)
	req.AddCookie(&http.Cookie{Name: "who", Value: "me"})
	show(http.DefaultClient.Do(req))
	req, _ = http.NewRequest("GET", srv.URL+"/auth", nil)
	req.SetBasicAuth("u", "p")
	show(http.DefaultClient.Do(req))
	c := &http.Client{Timeout: 50 * time.Millisecond}
	show(c.Get(srv.URL + "/slow"))
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	req, _ = http.NewRequestWithContext(ctx, "GET", srv.URL+"/slow", nil)
	show(http.DefaultClient.Do(req))
	cancel()
	req, _ = http.NewRequestWithContext(ctx, "GET", srv.URL+"/slow", nil)
	show(http.DefaultClient.Do(req))
	c = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	show(c.Get(srv.URL + "/redir"))
	show(http.Get("http://127.0.0.1:1/"))
	show(http.Get("foo://x/"))
	show(http.Get("http://"))
	show(http.Get("http://%zz/"))
	show(http.Get("/nohost"))
	_, err := http.NewRequest("BAD METHOD", "/", nil)
	fmt.Println(err)
	l, err := net.Listen("tcp", u.Host)
	if err != nil {
		fmt.Println(l, strings.ReplaceAll(err.Error(), u.Host, "PORT"))
	}
	s2 := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "s2") })}
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	done := make(chan error)
	go func() { done <- s2.Serve(l) }()
	show(http.Get("http://" + l.Addr().String()))
	fmt.Println(s2.Shutdown(context.Background()), <-done)
	rec := httptest.NewRecorder()
	mux.ServeHTTP(rec, httptest.NewRequest("GET", "/items/9", nil))
	fmt.Println(rec.Code, rec.Body.String(), rec.Result().Header)
	fmt.Println(http.StatusText(404), http.CanonicalHeaderKey("content-TYPE"), http.DetectContentType([]byte("hello")))
}
