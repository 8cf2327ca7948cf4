// What programs use JSON for: variants, embedded structs, own methods, patches, streams, errors with their place.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

type Kind int

const (
	Circle Kind = iota
	Square
)

func (k Kind) String() string               { return [...]string{"circle", "square"}[k] }
func (k Kind) MarshalJSON() ([]byte, error) { return json.Marshal(k.String()) }
func (k *Kind) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("kind should be a string, got %s", b)
	}
	switch s {
	case "circle":
		*k = Circle
	case "square":
		*k = Square
	default:
		return fmt.Errorf("invalid kind %q", s)
	}
	return nil
}

type Event struct {
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload"`
}
type Common struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}
type Extra struct {
	Name string `json:"name"`
	Note string `json:"note"`
}
type Doc struct {
	Common
	*Extra
	Title string `json:"title"`
	Kind  Kind   `json:"kind"`
	Opt   *bool  `json:"opt,omitempty"`
}
type Node struct {
	V    int     `json:"v"`
	Next []*Node `json:"next,omitempty"`
}
type bad struct{}

func (bad) MarshalJSON() ([]byte, error) { return nil, errors.New("nope") }

type bad2 struct{}

func (bad2) MarshalJSON() ([]byte, error) { return []byte("{oops"), nil }

type tkey struct{ a, b int }

func (t tkey) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("%d/%d", t.a, t.b)), nil }
func (t *tkey) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "%d/%d", &t.a, &t.b)
	return err
}

type Date struct{ time.Time }

func (d Date) MarshalJSON() ([]byte, error) { return []byte(d.Format(`"2006-01-02"`)), nil }
func (d *Date) UnmarshalJSON(b []byte) (err error) {
	d.Time, err = time.Parse(`"2006-01-02"`, string(b))
	return
}

type Opt[T any] struct {
	V   T
	Set bool
}

func (o Opt[T]) IsZero() bool                 { return !o.Set }
func (o Opt[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.V) }
func (o *Opt[T]) UnmarshalJSON(b []byte) error {
	o.Set = true
	return json.Unmarshal(b, &o.V)
}

type Patch struct {
	A Opt[int]        `json:"a,omitzero"`
	B Opt[string]     `json:"b,omitzero"`
	C time.Time       `json:"c,omitzero"`
	D struct{ X int } `json:"d,omitzero"`
	E struct{ X int } `json:"e,omitempty"`
	F [0]int          `json:"f,omitempty"`
	G int64           `json:"g,string,omitempty"`
	H *int64          `json:"h,string"`
	I string          `json:"i,string"`
	J bool            `json:",string"`
	K any             `json:",omitempty"`
}

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s %v\n", b, err)
}

func main() {
	show([]Kind{Circle, Square})
	var ks []Kind
	fmt.Println(json.Unmarshal([]byte(`["square","circle"]`), &ks), ks)
	fmt.Println(json.Unmarshal([]byte(`["hexagon"]`), &ks))
	fmt.Println(json.Unmarshal([]byte(`[5]`), &ks))
	for _, s := range []string{`{"type":"user","payload":{"id":"1","name":"n"}}`, `{"type":"num","payload":42}`, `{"type":"x"}`} {
		var e Event
		if err := json.Unmarshal([]byte(s), &e); err != nil {
			fmt.Println(err)
			continue
		}
		switch e.Type {
		case "user":
			var c Common
			fmt.Println(json.Unmarshal(e.Payload, &c), c)
		case "num":
			var n int
			fmt.Println(json.Unmarshal(e.Payload, &n), n)
		default:
			fmt.Println("unknown", e.Type, string(e.Payload), e.Payload == nil)
		}
	}
	tr := true
	show(Doc{Common{"1", "c"}, &Extra{"e", "note"}, "T", Square, &tr})
	show(Doc{Title: "only"})
	var d Doc
	fmt.Println(json.Unmarshal([]byte(`{"id":"7","name":"dropped","note":"nn","TITLE":"tt","kind":"square","opt":false}`), &d))
	fmt.Println(d.ID, d.Common.Name, d.Extra.Note, d.Title, d.Kind, *d.Opt)
	show(Node{1, []*Node{{V: 2}, {3, []*Node{{V: 4}}}, nil}})
	cyc := &Node{V: 1}
	cyc.Next = []*Node{cyc}
	show(cyc)
	m := map[string]any{}
	m["self"] = m
	show(m)
	show(bad{})
	show(bad2{})
	show([]any{bad{}})
	show(map[string]any{"x": bad2{}})
	show(map[tkey]int{{1, 2}: 3, {0, 5}: 1})
	var tk map[tkey]string
	fmt.Println(json.Unmarshal([]byte(`{"1/2":"a"}`), &tk), tk)
	fmt.Println(json.Unmarshal([]byte(`{"x":"a"}`), &tk), tk)
	var mi map[int8]bool
	fmt.Println(json.Unmarshal([]byte(`{"1":true,"300":false,"x":true}`), &mi), mi)
	show(Date{time.Date(2020, 5, 6, 0, 0, 0, 0, time.UTC)})
	var dt struct{ D Date }
	fmt.Println(json.Unmarshal([]byte(`{"d":"2021-12-25"}`), &dt), dt.D.Format(time.RFC3339))
	fmt.Println(json.Unmarshal([]byte(`{"d":"bad"}`), &dt))
	show(Patch{})
	n := int64(5)
	show(Patch{A: Opt[int]{0, true}, B: Opt[string]{"x", true}, C: time.Unix(0, 0).UTC(), D: struct{ X int }{1}, G: 9, H: &n, I: "q\"", J: true, K: 0})
	var p Patch
	fmt.Println(json.Unmarshal([]byte(`{"a":3,"b":null,"g":"77","h":"8","i":"\"in\"","J":"true"}`), &p), p.A, p.B, p.G, *p.H, p.I, p.J)
	var iface any = &Common{}
	fmt.Println(json.Unmarshal([]byte(`{"id":"z"}`), iface), iface.(*Common).ID)
	fmt.Println(json.Unmarshal([]byte(`{"id":"y"}`), &iface), iface.(*Common).ID)
	arr := []int{1, 2, 3, 4}
	sl := arr[:2]
	fmt.Println(json.Unmarshal([]byte(`[9,8,7]`), &sl), sl, arr, len(sl), cap(sl))
	em := map[string]int{"keep": 1}
	fmt.Println(json.Unmarshal([]byte(`{"new":2}`), &em), em)
	type pp struct{ P **int }
	var ppv pp
	fmt.Println(json.Unmarshal([]byte(`{"P":5}`), &ppv), **ppv.P)
	fmt.Println(json.Unmarshal([]byte(`{"P":null}`), &ppv), ppv.P)
	r := strings.NewReader("[{\"v\":1},\n{\"v\":2},{\"v\":3}] trailing")
	dec := json.NewDecoder(r)
	tok, err := dec.Token()
	fmt.Println(tok, err)
	for dec.More() {
		var nd Node
		if err := dec.Decode(&nd); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(nd, dec.InputOffset())
	}
	tok, err = dec.Token()
	fmt.Println(tok, err)
	rest, _ := io.ReadAll(dec.Buffered())
	fmt.Printf("%q\n", rest)
	_, err = dec.Token()
	fmt.Println(err)
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent("> ", "  ")
	fmt.Println(enc.Encode(map[string]any{"a": []any{}, "b": []any{1, "x<y", nil}, "c": map[string]any{}}), buf.String())
	fmt.Println(enc.Encode(make(chan int)))
	fmt.Fprintln(os.Stdout, json.Indent(&buf, []byte(`{"a":`), "", " "))
	var ut *json.UnmarshalTypeError
	err = json.Unmarshal([]byte(`{"title":"x","kind":"circle","name":[1]}`), &d)
	fmt.Println(err, errors.As(err, &ut))
	var deep struct {
		A struct {
			B []struct{ C int } `json:"bees"`
		} `json:"a"`
	}
	err = json.Unmarshal([]byte(`{"a":{"bees":[{"C":1},{"C":"x"}]}}`), &deep)
	fmt.Println(err, deep)
	if errors.As(err, &ut) {
		fmt.Println(ut.Field, ut.Struct, ut.Value, ut.Type, ut.Offset)
	}
	var me *json.MarshalerError
	_, err = json.Marshal(bad{})
	fmt.Println(errors.As(err, &me), errors.Unwrap(err))
	var wg sync.WaitGroup
	res := make([]string, 8)
	for i := range res {
		wg.Go(func() {
			b, _ := json.Marshal(Node{V: i, Next: []*Node{{V: i * 2}}})
			res[i] = string(b)
		})
	}
	wg.Wait()
	fmt.Println(res)
	fmt.Println(json.Unmarshal([]byte(strings.Repeat("[", 10001)), new(any)))
	var num json.Number
	fmt.Println(json.Unmarshal([]byte(`1.50`), &num), num)
	f, _ := num.Float64()
	_, e2 := num.Int64()
	fmt.Println(f, e2)
	show(struct {
		A int `json:"a b"`
		B int `json:"é"`
		C int `json:"x,y,omitempty"`
		D int `json:"bad\"name"`
		E int `json:",omitempty"`
		f int
	}{1, 2, 3, 4, 0, 1})
	show([]byte(nil))
	show([]uint16{1})
	show([3]byte{1, 2, 3})
	show(struct {
		B []byte
		C []Kind
		D json.RawMessage
	}{})
	show(&struct{ error }{io.EOF})
	show(struct{ fmt.Stringer }{Kind(1)})
	show("\u2028\u2029\x7f\t\r\b\f/")
	show(map[bool]int{true: 1})
	show([]any{int8(-5), uint64(1 << 63), float32(0.1), 1e100, 123456789.0, 1.0, 0.000001, 1e-10})
}
