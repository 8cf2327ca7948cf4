package main

import "fmt"

type logger struct {
	prefix string
	lines  int
}

func (l *logger) log(s string) {
	l.lines++
	fmt.Println(l.prefix+":", s)
}

func (l logger) String() string { return fmt.Sprintf("logger(%s,%d)", l.prefix, l.lines) }

type named interface{ name() string }

type animal struct{ kind string }

func (a animal) name() string     { return a.kind }
func (a *animal) rename(s string) { a.kind = s }
func (a animal) speak() string    { return a.name() + " says nothing" }

type dog struct {
	animal
	*logger
	age int
}

func (d dog) speak() string { return d.animal.speak() + ", a dog barks" }

type puppy struct {
	dog
	named
	age string
}

func (p puppy) name() string { return "puppy/" + p.dog.name() }

type left struct{ id, l int }
type right struct{ id, r int }
type both struct {
	left
	right
}

func main() {
	lg := &logger{prefix: "log"}
	d := dog{animal{"rex"}, lg, 3}
	d.log(d.speak())
	d.rename("max")
	fmt.Println(d.kind, d.animal.kind, d.name(), d.lines, d.logger.lines)
	var n named = d
	fmt.Println(n.name(), n.(dog).age)
	p := puppy{dog: d, named: animal{"other"}, age: "young"}
	p.log("still the same logger")
	p.rename("tiny")
	fmt.Println(p.name(), p.named.name(), p.age, p.dog.age, p.kind, d.kind, lg.lines)
	n = p
	fmt.Println(n.name(), p.speak())
	b := both{left{1, 2}, right{3, 4}}
	fmt.Println(b.l, b.r, b.left.id, b.right.id, b)
	fmt.Printf("%v %+v\n", b, b)
	e := struct {
		left
		tag string
	}{left{5, 6}, "t"}
	e.id++
	fmt.Printf("%+v %d\n", e, e.id)
	f := d.log
	g := (*logger).log
	h := dog.speak
	k := animal.name
	f("method value")
	g(lg, "method expression")
	fmt.Println(h(d), k(d.animal))
	// A method value binds a copy of a value receiver.
	a := animal{"before"}
	bound := a.name
	viaPtr := a.rename
	a.kind = "after"
	fmt.Println(bound(), a.name())
	viaPtr("renamed")
	fmt.Println(bound(), a.name())
	fmt.Println(d.String(), lg)
}
