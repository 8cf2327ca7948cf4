// exit 2
package main

type animal interface{ sound() string }
type cat struct{}
type dog struct{ name string }

func (cat) sound() string  { return "meow" }
func (*dog) sound() string { return "woof" }

func main() {
	var a animal = cat{}
	println(a.(*dog).name)
}
