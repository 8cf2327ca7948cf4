// Actions, functions and the texts of errors of text/template.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Qty   int
	Tags  []string
}

func (i Item) Total() float64                    { return i.Price * float64(i.Qty) }
func (i *Item) PtrMethod(a int, b string) string { return fmt.Sprint(i.Name, a, b) }
func (i Item) Fail() (string, error)             { return "", errors.New("failed!") }

type Inv struct {
	Owner *Owner
	Items []Item
	Map   map[string]int
	Any   any
	Fn    func(int) int
	unexp int
	Nil   *Owner
}
type Owner struct{ First, Last string }

func (o Owner) String() string { return o.First + " " + o.Last }

func run(name, text string, data any) {
	t, err := template.New(name).Funcs(template.FuncMap{"upper": strings.ToUpper, "add": func(a, b int) int { return a + b }, "join": strings.Join, "fail": func() (int, error) { return 0, errors.New("oops") }, "seq": func(n int) []int { return make([]int, n) }, "pan": func() string { panic("aargh") }}).Parse(text)
	if err != nil {
		fmt.Println("PARSE", err)
		return
	}
	var b bytes.Buffer
	err = t.Execute(&b, data)
	fmt.Printf("%q %v\n", b.String(), err)
}

func main() {
	inv := &Inv{Owner: &Owner{"Ann", "Lee"}, Items: []Item{{"apple", 1.5, 3, []string{"red", "fruit"}}, {"pear", 2, 0, nil}}, Map: map[string]int{"b": 2, "a": 1}, Any: map[string]any{"x": []int{1, 2}}, Fn: func(x int) int { return x * 2 }}
	for _, s := range []string{
		`Hello {{.Owner}}! {{.Owner.First | upper | printf "%s-%d" "x" }}`,
		`{{printf "%s:%d" .Owner.First 5}}`,
		`{{range .Items}}{{.Name}}={{.Total | printf "%.2f"}};{{end}}`,
		`{{range $i, $e := .Items}}{{$i}}:{{$e.Name}}{{if .Tags}}[{{join .Tags ","}}]{{else}}(none){{end}} {{end}}`,
		`{{range .Map}}{{.}},{{end}}{{range $k, $v := .Map}}{{$k}}={{$v}} {{end}}`,
		`{{with .Owner}}{{.Last}}{{end}}{{with .Nil}}x{{else}}nil{{end}}`,
		`{{with $x := 5}}{{$x}}{{end}}{{$y := "a"}}{{$y = "b"}}{{$y}}`,
		`{{if and .Owner (gt (len .Items) 1)}}yes{{else}}no{{end}} {{if or false 0 "" .Map}}t{{end}} {{not true}}`,
		`{{if eq 1 2}}a{{else if eq 2 2 3}}b{{else}}c{{end}}`,
		`{{lt 1 2}} {{le 2 2}} {{gt 1.5 2.5}} {{ge "b" "a"}} {{ne 1 1}} {{eq "a" "b" "a"}}`,
		`{{index .Map "a"}} {{index .Items 1 | printf "%v"}} {{index .Any.x 1}} {{slice "hello" 1 3}} {{len "abc"}}`,
		`{{define "T"}}<{{.}}>{{end}}{{template "T" .Owner}}{{template "T" 5}}`,
		`{{block "B" .Items}}{{len .}}{{end}}`,
		"a  {{- 1 -}}  b {{/* comment */}} c\n{{- /* x */ -}}\n d",
		`{{html "<a href='x'>&\"</a>"}} {{js "it's <b>\n"}} {{urlquery "a b&c"}}`,
		`{{call .Fn 21}} {{(index .Items 0).Name}} {{(index .Items 0).Total}}`,
		`{{range $i, $x := .Items}}{{if $i}}{{break}}{{end}}{{$x.Name}}{{end}} {{range seq 3}}{{continue}}x{{end}}`,
		`{{range 3}}{{.}}{{end}} {{range $i := 2}}{{$i}}{{end}} {{range .Nil}}x{{else}}empty{{end}}`,
		`{{print 1 2 "a" "b"}} {{println "x"}}`,
		`{{true}} {{1}} {{1.5}} {{1e3}} {{0x1F}} {{'a'}} {{"q\n"}} {{` + "`raw`" + `}} {{-3}} {{1i}}`,
		`{{.Nil}} {{.Missing}}`,
		`{{.Map.zzz}} {{.Any.q}}`,
		`{{.unexp}}`,
		`{{.Owner.First.X}}`,
		`{{.Nil.First}}`,
		`{{index .Items 5}}`,
		`{{index .Map 3}}`,
		`{{add 1}}`,
		`{{add 1 "x"}}`,
		`{{add 1 2 | add 3}}`,
		`{{fail}}`,
		`{{pan}}`,
		`{{(index .Items 0).Fail}}`,
		`{{template "none"}}`,
		`{{undefined 1}}`,
		`{{$x}}`,
		`{{if}}x{{end}}`,
		`{{if .Owner}}x`,
		`{{range .Owner}}{{end}}`,
		`{{end}}`,
		`{{else}}`,
		`{{.Owner | 5}}`,
		`{{"unterminated}}`,
		`{{.Owner`,
		"line1\nline2 {{ .Bad }",
		`{{ 5 | printf }}`,
		`{{nil}}`,
		`{{.Fn}}`,
		`{{break}}`,
		`{{define "x"}}a`,
		`{{3 4}}`,
		`{{.Owner.First 3}}`,
		`{{eq .Items .Items}}`,
		`{{lt 1 "a"}}`,
		`{{len 3}}`,
		`{{slice .Items 5}}`,
		`{{with .Owner}}{{$.Map.a}}{{end}}`,
		`{{range $k, $v := .Any}}{{$k}}{{range $v}}<{{.}}>{{end}}{{end}}`,
		`{{1_000}} {{99999999999999999999}}`,
		`{{ "a" | len | printf "%03d" }}`,
		`{{if not (eq .Owner.First "Bob")}}not bob{{end}}`,
		`{{with .Missing}}{{end}}`,
		`{{template "T"}}{{define "T"}}[{{.}}]{{end}}`,
		`{{$v := index .Map "a"}}{{range .Items}}{{$v}}{{$v = add $v 1}}{{end}}{{$v}}`,
		`{{and 1 0 2}} {{or 0 "x" fail}} {{and true .Owner.First}}`,
		`{{@}}`, `{{.A.}}`, `{{..}}`, `{{(1}}`, `{{1)}}`, `{{range $a, $b, $c := .Items}}{{end}}`, `{{with $a, $b := 1}}{{end}}`, `{{1 := 2}}`, "{{/* unclosed", `{{- }}`, `{{"a" "b"}}`,
	} {
		run("t", s, inv)
	}
	run("m", `{{.a}} {{.b.c}} {{range .list}}{{.}} {{end}}{{.x}}`, map[string]any{"a": 1, "b": map[string]string{"c": "d"}, "list": []any{1, "two", nil, 3.5}})
	run("s", `{{range .}}{{.}}-{{end}}`, []string{"a", "b"})
	run("st", `{{.}}`, "str")
	run("nil", `{{.}} {{.X}}`, nil)
	run("ptr", `{{.PtrMethod 1 "b"}} {{.Total}}`, &Item{Name: "n", Price: 2, Qty: 2})
	run("val", `{{.PtrMethod 1 "b"}}`, Item{Name: "n"})
	t := template.Must(template.New("root").Parse(`{{define "header"}}== {{.}} =={{end}}{{define "row"}}- {{.Name}} x{{.Qty}}
{{end}}{{template "header" "List"}}
{{range .}}{{template "row" .}}{{end}}`))
	t.Execute(os.Stdout, inv.Items)
	fmt.Println(t.ExecuteTemplate(os.Stdout, "header", "H"), t.Lookup("row").Name(), t.Lookup("zz") == nil)
	fmt.Println(t.ExecuteTemplate(os.Stdout, "zz", 1))
	t2 := template.Must(template.Must(t.Clone()).Parse(`{{define "header"}}** {{.}} **{{end}}`))
	t2.Execute(os.Stdout, inv.Items[:1])
	d := template.Must(template.New("d").Delims("<<", ">>").Option("missingkey=error").Parse("<< .a >> {{.b}}\n"))
	fmt.Println(d.Execute(os.Stdout, map[string]int{"a": 1}))
	fmt.Println(d.Execute(os.Stdout, map[string]int{"z": 1}))
	var ee template.ExecError
	fmt.Println(errors.As(d.Execute(os.Stdout, map[string]int{}), &ee), ee.Name)
	fmt.Println(template.HTMLEscapeString("<&>"), template.JSEscapeString("a'b"), template.URLQueryEscaper("a b", 1))
	z := template.Must(template.New("z").Option("missingkey=zero").Parse("{{.q}}|{{.r}}\n"))
	fmt.Println(z.Execute(os.Stdout, map[string]int{"r": 3}))
	_, err := template.New("multi").Parse("ok\n{{if .X}}\n  {{range .Y}}\n{{end}}\n")
	fmt.Println(err)
	_, err = template.New("multi").Parse("a\nb {{ .X \n .Y | }}\n")
	fmt.Println(err)
	fmt.Println(template.Must(template.New("tree").Parse(`a{{if .X}}b{{else}}c{{end}}{{range $i, $v := .Y}}{{$i | printf "%d" | len}}{{end}}{{with .Z}}{{template "q" .}}{{end}}{{define "q"}}{{end}}`)).Root)
}
