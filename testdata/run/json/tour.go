// Marshal and Unmarshal of all kinds of values, the texts of errors, streams and tokens.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"
)

type Address struct {
	Street string `json:"street"`
	City   string `json:"city,omitempty"`
}
type Base struct {
	ID      int       `json:"id"`
	Created time.Time `json:"created"`
}
type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color-%d", (*int)(c))
	return err
}

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(`{"deg":  %.1f}`, float64(t))), nil
}
func (t *Temp) UnmarshalJSON(b []byte) error {
	var x struct{ Deg float64 }
	if err := json.Unmarshal(b, &x); err != nil {
		return err
	}
	*t = Temp(x.Deg)
	return nil
}

type PtrM struct{ n int }

func (p *PtrM) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(p.n)), nil }

type Person struct {
	Base
	Name    string          `json:"name"`
	Age     int             `json:"age,string"`
	Emails  []string        `json:"emails"`
	Addr    *Address        `json:"addr,omitempty"`
	Meta    map[string]any  `json:"meta,omitempty"`
	Scores  map[int]float64 `json:"scores,omitempty"`
	Secret  string          `json:"-"`
	Dash    int             `json:"-,"`
	private int
	Raw     json.RawMessage  `json:"raw,omitempty"`
	Color   Color            `json:"color"`
	Temp    Temp             `json:"temp"`
	Data    []byte           `json:"data"`
	Flag    bool             `json:"flag,omitempty"`
	When    time.Time        `json:"when,omitzero"`
	D       time.Duration    `json:"d"`
	Iface   any              `json:"iface"`
	ByColor map[Color]string `json:"bycolor,omitempty"`
	Arr     [3]int           `json:"arr"`
	F32     float32          `json:"f32"`
	Ptr     *int             `json:"ptr"`
	PM      PtrM
	PMs     []PtrM
	U       uint8
	Nested  struct{ A, B int }
	Html    string
}

func main() {
	x := 7
	p := Person{Base: Base{1, time.Date(2024, 1, 2, 3, 4, 5, 6000, time.UTC)}, Name: "Ann \"Q\" <b>&\u2028é\x01\xff", Age: 30, Emails: []string{"a@b.c"},
		Addr: &Address{"Main", ""}, Meta: map[string]any{"z": 1, "a": []int{1, 2}, "n": nil, "f": 1.5e30}, Scores: map[int]float64{10: 1.5, 2: 2},
		Raw: json.RawMessage(`{ "k" : [1, 2 ] }`), Color: 3, Temp: 36.6, Data: []byte("hello"), D: time.Second, Iface: map[string]int{"q": 1},
		ByColor: map[Color]string{2: "b", 1: "a"}, F32: 3.4, Ptr: &x, PM: PtrM{5}, PMs: []PtrM{{1}, {2}}, U: 255, Html: "<script>"}
	b, err := json.Marshal(p)
	fmt.Println(string(b), err)
	b, err = json.Marshal(&p)
	fmt.Println(string(b), err)
	b, err = json.MarshalIndent(&p, ">", "  ")
	fmt.Println(string(b), err)
	var q Person
	err = json.Unmarshal(b[0:0], &q)
	fmt.Println(err)
	b, _ = json.Marshal(&p)
	err = json.Unmarshal([]byte(strings.ReplaceAll(string(b), `"PM":5,"PMs":[1,2],`, "")), &q)
	fmt.Printf("%v %+v\n", err, q.Name)
	fmt.Println(q.ID, q.Created, q.Age, q.Emails, *q.Addr, q.Meta, q.Scores, string(q.Raw), q.Color, q.Temp, string(q.Data), q.D, q.Iface, q.ByColor, q.Arr, q.F32, *q.Ptr, q.U)
	for _, v := range []any{math.NaN(), math.Inf(1), make(chan int), func() {}, complex(1, 2), map[float64]int{1: 2}, 1e21, 1e20, 1e-7, 1e-6, float32(1e21), 0.1, -0.0, 100000000.0, int64(math.MinInt64), uint64(math.MaxUint64), "", nil, []int(nil), map[string]int(nil), []int{}, [0]int{}, struct{}{}, (*int)(nil), json.Number("12.5"), json.Number("abc"), []any{1, "a", nil, true}, errors.New("x")} {
		b, err := json.Marshal(v)
		fmt.Printf("%s %v\n", b, err)
		var ute *json.UnsupportedTypeError
		var uve *json.UnsupportedValueError
		fmt.Println(errors.As(err, &ute), errors.As(err, &uve))
	}
	for _, s := range []string{``, `{`, `[1,2`, `{"a":1,}`, `[1 2]`, `{"a" 1}`, `tru`, `trux`, `nul`, `01`, `1.`, `1e`, `-`, `"\x"`, `"\u12g4"`, "\"a\nb\"", `{a:1}`, `{"a":1} x`, `'a'`, `[1,]`, "\x80", `{"a":}`, `1.5e+x`, `  `, `"abc`, `{"a":1 "b":2}`} {
		var v any
		err := json.Unmarshal([]byte(s), &v)
		var se *json.SyntaxError
		if errors.As(err, &se) {
			fmt.Println(s, "->", err, se.Offset)
		} else {
			fmt.Println(s, "->", err, v)
		}
		fmt.Println(json.Valid([]byte(s)))
	}
	type T struct {
		A int
		B string
		C []int
		D map[string]int
		E struct{ F bool }
		G *float64 `json:"-"`
		H [2]int
		I int8
		J uint
		K any
		L io.Reader
		M json.Number
		N int `json:",string"`
	}
	for _, s := range []string{`{"A":"x"}`, `{"a":1.5}`, `{"B":1}`, `{"C":{"x":1}}`, `{"C":[1,"2",3]}`, `{"D":[1]}`, `{"E":{"F":1}}`, `{"H":[1,2,3]}`, `{"H":[1]}`, `{"I":300}`, `{"J":-1}`, `{"K":{"a":[1,2,{"b":null}]}}`, `{"L":1}`, `{"L":null}`, `{"M":12.50}`, `{"M":"12"}`, `{"M":"zz"}`, `{"N":"12"}`, `{"N":12}`, `{"N":"x"}`, `{"N":""}`, `{"N":null}`, `null`, `[]`, `"s"`, `{"A":null,"B":null,"C":null,"G":null}`, `{"unknown":1,"A":5}`, `{"A":1e3}`, `{"A":99999999999999999999}`, `{"A":1,"a":2,"A":3}`} {
		t := T{A: -1, C: []int{9, 9, 9}, H: [2]int{8, 8}}
		err := json.Unmarshal([]byte(s), &t)
		fmt.Printf("%s -> %v | %+v\n", s, err, t)
		var ute *json.UnmarshalTypeError
		if errors.As(err, &ute) {
			fmt.Println(ute.Value, ute.Type, ute.Offset, ute.Struct, ute.Field)
		}
	}
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), 5), json.Unmarshal([]byte("1"), (*int)(nil)))
	dec := json.NewDecoder(strings.NewReader(`{"a":1} {"a":2}
[1,2,3] "x" 5`))
	for {
		var v any
		if err := dec.Decode(&v); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(v, dec.InputOffset())
	}
	dec = json.NewDecoder(strings.NewReader(`{"a":[1,"x",null,true,{"b":2.5}],"c":"d"}`))
	for {
		t, err := dec.Token()
		if err != nil {
			fmt.Println(err, err == io.EOF)
			break
		}
		fmt.Printf("%T %v more=%v\n", t, t, dec.More())
	}
	dec = json.NewDecoder(strings.NewReader(`{"A":1,"zz":2}`))
	dec.DisallowUnknownFields()
	var t T
	fmt.Println(dec.Decode(&t))
	dec = json.NewDecoder(strings.NewReader(`[12345678901234567890, 1.0]`))
	dec.UseNumber()
	var a any
	fmt.Println(dec.Decode(&a), a)
	dec = json.NewDecoder(strings.NewReader(`{"x": [1,2`))
	fmt.Println(dec.Decode(&a))
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	enc.Encode("<a>&")
	enc.SetIndent("", "\t")
	enc.Encode(map[string]any{"b": []int{}, "a": map[string]int{}, "c": []any{1, map[string]any{"z": 1}}})
	var buf bytes.Buffer
	fmt.Println(json.Compact(&buf, []byte(` { "a" : [ 1 , 2 ] , "s" : "x y" } `)), buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,2,{}],"b":{}}`), "#", "--"), buf.String())
	buf.Reset()
	json.HTMLEscape(&buf, []byte(`"<a href='x'>&amp;"`))
	fmt.Println(buf.String(), json.Compact(&buf, []byte(`{x`)))
}
