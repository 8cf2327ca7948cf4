// Configurations, expression trees, unknown documents and the corners of types.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

type Config struct {
	Server struct {
		Host string `json:"host"`
		Port int    `json:"port"`
		TLS  *TLS   `json:"tls,omitempty"`
	} `json:"server"`
	Features map[string]bool `json:"features"`
	Levels   []Level         `json:"levels"`
}
type TLS struct{ Cert, Key string }
type Level struct {
	Name     string  `json:"name"`
	Weight   float64 `json:"weight"`
	Children []Level `json:"children,omitempty"`
}

type Expr interface{ Eval() float64 }
type Num float64
type Bin struct {
	Op   string
	L, R Expr
}

func (n Num) Eval() float64 { return float64(n) }
func (b Bin) Eval() float64 {
	switch b.Op {
	case "+":
		return b.L.Eval() + b.R.Eval()
	case "*":
		return b.L.Eval() * b.R.Eval()
	}
	return 0
}
func parse(raw json.RawMessage) (Expr, error) {
	var f float64
	if json.Unmarshal(raw, &f) == nil {
		return Num(f), nil
	}
	var o struct {
		Op   string `json:"op"`
		L, R json.RawMessage
	}
	if err := json.Unmarshal(raw, &o); err != nil {
		return nil, err
	}
	l, err := parse(o.L)
	if err != nil {
		return nil, err
	}
	r, err := parse(o.R)
	return Bin{o.Op, l, r}, err
}

func walk(v any, depth int) {
	ind := strings.Repeat(" ", depth)
	switch x := v.(type) {
	case map[string]any:
		fmt.Println(ind+"object", len(x))
		for _, k := range []string{"a", "b", "c"} {
			if y, ok := x[k]; ok {
				fmt.Print(ind, k, ":")
				walk(y, depth+1)
			}
		}
	case []any:
		fmt.Println(ind+"array", len(x))
		for _, y := range x {
			walk(y, depth+1)
		}
	default:
		fmt.Printf("%s%T %v\n", ind, v, v)
	}
}

func main() {
	src := `{"server":{"host":"h","port":80,"tls":{"Cert":"c","Key":"k"}},"features":{"x":true,"y":false},
	 "levels":[{"name":"a","weight":1.5,"children":[{"name":"b","weight":2}]},{"name":"c","weight":-0.0}]}`
	var c Config
	if err := json.Unmarshal([]byte(src), &c); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%+v %+v\n", c.Server.TLS, c.Levels)
	b, _ := json.MarshalIndent(c, "", "    ")
	fmt.Println(string(b))
	e, err := parse([]byte(`{"op":"+","L":1,"R":{"op":"*","L":2,"R":3.5}}`))
	fmt.Println(e.Eval(), err)
	_, err = parse([]byte(`{"op":"+","L":1,"R":{"op":"*","L":"x","R":3.5}}`))
	fmt.Println(err)
	var v any
	json.Unmarshal([]byte(`{"a":[1,"two",null,true,{"c":1e3}],"b":{"a":-1.25},"z":9}`), &v)
	walk(v, 0)
	dec := json.NewDecoder(strings.NewReader(src))
	depth := 0
	for {
		t, err := dec.Token()
		if err != nil {
			break
		}
		switch d := t.(type) {
		case json.Delim:
			if d == '{' || d == '[' {
				depth++
			} else {
				depth--
			}
			fmt.Print(d, " ")
		case string:
			fmt.Printf("%q@%d ", d, depth)
		default:
			fmt.Printf("%v ", d)
		}
	}
	fmt.Println()
	m := map[string]interface{}{"id": 1, "tags": []string{"a"}, "nested": map[string]interface{}{"k": nil}, "f": 1.0, "big": 1 << 40, "u": "ü\n\t\u0001"}
	json.NewEncoder(os.Stdout).Encode(m)
	var anon struct {
		A int    `json:"a"`
		B string `json:"b,omitempty"`
		C []struct {
			D *int `json:"d"`
		} `json:"c"`
	}
	fmt.Println(json.Unmarshal([]byte(`{"a":1,"c":[{"d":5},{"d":null},{}]}`), &anon), *anon.C[0].D, anon.C[1].D, len(anon.C))
	var s []string
	fmt.Println(json.Unmarshal([]byte(`["a",1]`), &s), s)
	var mm map[string][]int
	fmt.Println(json.Unmarshal([]byte(`{"a":[1,2],"b":null,"c":[]}`), &mm), mm, mm["b"] == nil, mm["c"] == nil)
	var ip *int
	fmt.Println(json.Unmarshal([]byte(`null`), &ip), ip == nil)
	var by struct{ D []byte }
	fmt.Println(json.Unmarshal([]byte(`{"D":"aGk="}`), &by), string(by.D), json.Unmarshal([]byte(`{"D":"!!"}`), &by))
	var arr [2]string
	fmt.Println(json.Unmarshal([]byte(`["x","y","z"]`), &arr), arr)
	var i8 int8
	fmt.Println(json.Unmarshal([]byte(`128`), &i8), i8, json.Unmarshal([]byte(`1.0`), &i8), json.Unmarshal([]byte(`"1"`), &i8))
	var u uint
	fmt.Println(json.Unmarshal([]byte(`-1`), &u))
	var str string
	fmt.Println(json.Unmarshal([]byte(`"\u00e9\ud83d\ude00\ud800x\/"`), &str), str)
	var b2 bool
	fmt.Println(json.Unmarshal([]byte(`1`), &b2), json.Unmarshal([]byte(` true `), &b2), b2)
	type A struct{ X int }
	type B struct {
		A
		X string
	}
	bb, _ := json.Marshal(B{A{1}, "s"})
	fmt.Println(string(bb))
	type E1 struct{ V int }
	type E2 struct{ V int }
	type Amb struct {
		E1
		E2
		W int
	}
	bb, _ = json.Marshal(Amb{E1{1}, E2{2}, 3})
	fmt.Println(string(bb))
	bb, err = json.Marshal(map[string]any{"ch": make(chan int)})
	fmt.Println(string(bb), err)
	bb, err = json.Marshal(struct{ F func() }{})
	fmt.Println(string(bb), err)
	bb, err = json.Marshal(struct {
		P **int
		I interface{ Foo() }
		R []rune
		C []any
	}{})
	fmt.Println(string(bb), err)
}
