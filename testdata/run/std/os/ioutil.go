// The old names in io/ioutil.
package main

import (
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := ioutil.TempDir("", "old")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	for _, name := range []string{"b.txt", "a.txt"} {
		if err := ioutil.WriteFile(filepath.Join(dir, name), []byte(name), 0o644); err != nil {
			panic(err)
		}
	}
	infos, err := ioutil.ReadDir(dir)
	for _, i := range infos {
		fmt.Println(i.Name(), i.Size(), i.Mode())
	}
	b, err := ioutil.ReadFile(filepath.Join(dir, "a.txt"))
	fmt.Println(string(b), err)
	_, err = ioutil.ReadFile("/no/such")
	fmt.Println(err)
	b, err = ioutil.ReadAll(ioutil.NopCloser(strings.NewReader("all")))
	fmt.Println(string(b), err)
	n, err := fmt.Fprint(ioutil.Discard, "lost")
	fmt.Println(n, err)
	f, err := ioutil.TempFile(dir, "x*.y")
	fmt.Println(strings.HasSuffix(f.Name(), ".y"), err, f.Close())
}
