// Marshal and Unmarshal, tags, own methods, name spaces, tokens and the texts of errors of encoding/xml.
package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Address struct {
	City, State string
}
type Person struct {
	XMLName xml.Name `xml:"person"`
	Id      int      `xml:"id,attr"`
	First   string   `xml:"name>first"`
	Last    string   `xml:"name>last"`
	Age     int      `xml:"age"`
	Height  float32  `xml:"height,omitempty"`
	Married bool
	Address
	Comment string    `xml:",comment"`
	Emails  []Email   `xml:"email"`
	Skip    string    `xml:"-"`
	Opt     *string   `xml:"opt"`
	When    time.Time `xml:"when"`
	Data    []byte    `xml:"data"`
	Iface   any
}
type Email struct {
	Where string `xml:"where,attr"`
	Addr  string
}
type Note struct {
	Lang string `xml:"lang,attr,omitempty"`
	Text string `xml:",chardata"`
}
type CD struct {
	T string `xml:",cdata"`
}
type Raw struct {
	Inner string `xml:",innerxml"`
}
type Any struct {
	Known string
	Rest  []Item     `xml:",any"`
	Attrs []xml.Attr `xml:",any,attr"`
}
type Item struct {
	XMLName xml.Name
	Content string `xml:",innerxml"`
}
type Color struct{ R, G, B uint8 }

func (c Color) MarshalText() ([]byte, error) {
	return []byte(fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)), nil
}
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "#%02x%02x%02x", &c.R, &c.G, &c.B)
	return err
}

type Shape struct {
	Fill   Color `xml:"fill,attr"`
	Border Color `xml:"border"`
}
type Custom map[string]int

func (c Custom) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: "n"}, Value: fmt.Sprint(len(c))})
	if err := e.EncodeToken(start); err != nil {
		return err
	}
	for _, k := range []string{"a", "b"} {
		if err := e.EncodeElement(c[k], xml.StartElement{Name: xml.Name{Local: k}}); err != nil {
			return err
		}
	}
	return e.EncodeToken(start.End())
}
func (c *Custom) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	*c = Custom{}
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if s, ok := t.(xml.StartElement); ok {
			var n int
			if err := d.DecodeElement(&n, &s); err != nil {
				return err
			}
			(*c)[s.Name.Local] = n
		}
	}
}

type Wrap struct {
	C Custom `xml:"custom"`
	N Note   `xml:"http://ex.org/ns note"`
}

func show(v any) {
	b, err := xml.MarshalIndent(v, "", "  ")
	fmt.Println(string(b), err)
	b, err = xml.Marshal(v)
	fmt.Println(string(b), err)
}

func main() {
	s := "o<pt>"
	p := &Person{Id: 13, First: "John", Last: "Doe", Age: 42, Address: Address{"Hanga Roa", "Easter \"Island\" & co\n"}, Comment: " hi - there ", Emails: []Email{{"home", "a@b"}, {"work", "c@d"}}, Opt: &s, When: time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC), Data: []byte("bytes"), Iface: 5}
	show(p)
	var q Person
	b, _ := xml.Marshal(p)
	fmt.Println(xml.Unmarshal(b, &q))
	fmt.Println(q.XMLName, q.Id, q.First, q.Last, q.Age, q.Married, q.City, q.State, q.Comment, q.Emails, *q.Opt, q.When, string(q.Data), q.Iface)
	show(Note{"en", "some <text>\t&"})
	show(CD{"a <b> ]]> c"})
	show(Raw{"<x>1</x>"})
	show(Shape{Color{255, 0, 1}, Color{1, 2, 3}})
	var sh Shape
	fmt.Println(xml.Unmarshal([]byte(`<Shape fill="#0102ff"><border>#aabbcc</border></Shape>`), &sh), sh)
	show(Wrap{Custom{"a": 1, "b": 2}, Note{"", "t"}})
	var w Wrap
	fmt.Println(xml.Unmarshal([]byte(`<Wrap><custom><x>7</x><y>8</y></custom><note xmlns="http://ex.org/ns" lang="de">hallo</note><note>no</note></Wrap>`), &w), w)
	var a Any
	fmt.Println(xml.Unmarshal([]byte(`<Any x="1" y="2"><Known>k</Known><foo>f<b/></foo><bar a="1">z</bar></Any>`), &a), a)
	var r Raw
	fmt.Println(xml.Unmarshal([]byte(`<r> a <b>c</b> &amp; </r>`), &r), r.Inner)
	show([]int{1, 2})
	show(struct{ X int }{1})
	show(5)
	show("str")
	show(map[string]int{})
	show(make(chan int))
	show((*Person)(nil))
	for _, t := range []string{`<a>`, `<a></b>`, `<a`, `<a b></a>`, `<a b=c></a>`, `<a>&foo;</a>`, `<a>&lt;&#65;&#x42;&quot;</a>`, `<a>]]></a>`, `</a>`, `<a><!-- x -- y --></a>`, `<a><![CDATA[x<y]]></a>`, `<?xml version="1.1"?><a/>`, `<?xml version="1.0" encoding="latin1"?><a/>`, "", `text only`, `<a>x</a>`, "<a>\n\n<b></a>", `<1a/>`, `<a b="<"/>`, `<a>&amp</a>`, "<a>\x01</a>", "<a>\xff</a>"} {
		var v struct {
			XMLName xml.Name
			T       string `xml:",chardata"`
		}
		err := xml.Unmarshal([]byte(t), &v)
		var se *xml.SyntaxError
		fmt.Printf("%q %v %q %v\n", t, err, v.T, errors.As(err, &se))
	}
	var n struct {
		N int     `xml:"n"`
		F float64 `xml:"f"`
		B bool    `xml:"b"`
		L []int   `xml:"list>i"`
		P *int    `xml:"p"`
		U uint8   `xml:"u"`
	}
	fmt.Println(xml.Unmarshal([]byte(`<x><n> 12 </n><f>1.5</f><b>true</b><list><i>1</i><j/><i>2</i></list><p>3</p></x>`), &n), n.N, n.F, n.B, n.L, *n.P)
	fmt.Println(xml.Unmarshal([]byte(`<x><n>abc</n></x>`), &n))
	fmt.Println(xml.Unmarshal([]byte(`<x><u>300</u></x>`), &n))
	fmt.Println(xml.Unmarshal([]byte(`<x/>`), p), xml.Unmarshal([]byte(`<x/>`), n), xml.Unmarshal([]byte(`<x/>`), (*Person)(nil)))
	d := xml.NewDecoder(strings.NewReader(`<?xml version="1.0"?>
<!DOCTYPE html [<!ELEMENT x (y)>]>
<!-- c --><root xmlns="urn:d" xmlns:p="urn:p" a="1" p:b='2'>text &amp; more<p:child/><![CDATA[raw <>]]></root>`))
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		switch t := t.(type) {
		case xml.StartElement:
			fmt.Println("start", t.Name.Space, t.Name.Local, t.Attr)
		case xml.EndElement:
			fmt.Println("end", t.Name)
		case xml.CharData:
			fmt.Printf("chars %q\n", string(t))
		case xml.Comment:
			fmt.Printf("comment %q\n", string(t))
		case xml.ProcInst:
			fmt.Printf("pi %s %q\n", t.Target, t.Inst)
		case xml.Directive:
			fmt.Printf("dir %q\n", string(t))
		}
		l, c := d.InputPos()
		fmt.Println(d.InputOffset(), l, c)
	}
	h := xml.NewDecoder(strings.NewReader(`<p class=x checked>a<br>b&nbsp;</p>`))
	h.Strict = false
	h.AutoClose = []string{"br"}
	h.Entity = map[string]string{"nbsp": "_"}
	for {
		t, err := h.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%T %v\n", t, t)
	}
	var buf bytes.Buffer
	enc := xml.NewEncoder(&buf)
	enc.Indent(" ", "\t")
	st := xml.StartElement{Name: xml.Name{Local: "doc"}, Attr: []xml.Attr{{Name: xml.Name{Space: "http://a/b", Local: "k"}, Value: "v"}}}
	fmt.Println(enc.EncodeToken(xml.ProcInst{Target: "xml", Inst: []byte(`version="1.0"`)}), enc.EncodeToken(st), enc.EncodeToken(xml.CharData("hi<")), enc.EncodeToken(xml.Comment("c")), enc.Encode(Note{"x", "y"}), enc.EncodeToken(xml.EndElement{Name: xml.Name{Local: "wrong"}}), enc.EncodeToken(st.End()), enc.Flush(), enc.Close())
	fmt.Println(buf.String())
	xml.EscapeText(os.Stdout, []byte("<a href=\"x\">&'\n\t\r\x00"))
	fmt.Println()
	var il []struct {
		A string `xml:"a,attr"`
	}
	dd := xml.NewDecoder(strings.NewReader(`<l a="1"/><l a="2"/>`))
	for dd.Decode(&il) == nil {
	}
	fmt.Println(il)
	type Bad struct {
		A string `xml:"x"`
		B string `xml:"x"`
	}
	show(Bad{})
	type Bad2 struct {
		A string `xml:"x,attr,chardata"`
	}
	show(Bad2{})
	type Bad3 struct {
		A string `xml:",comment"`
	}
	show(Bad3{"a--b"})
	fmt.Print(xml.Header)
}
