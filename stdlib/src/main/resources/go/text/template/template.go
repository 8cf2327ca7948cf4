// Package template fills texts with values: what stands between {{ and }} is an action, all else is copied.
package template

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"text/template/parse"
)

// FuncMap gives functions names. They return a value, and perhaps an error, which ends the execution.
type FuncMap map[string]any

// common is what the templates that know each other share.
type common struct {
	mu         sync.RWMutex
	templates  map[string]*Template
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
	missingKey missingKey
}

// missingKey says what a key that a map lacks yields.
type missingKey int

const (
	missingInvalid missingKey = iota
	missingZero
	missingError
)

// Template is a parsed template. It may be executed by several goroutines at a time.
type Template struct {
	name string
	*parse.Tree
	*common
	left, right string
}

// New returns a template without content.
func New(name string) *Template {
	t := &Template{name: name}
	t.init()
	return t
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{templates: map[string]*Template{}, parseFuncs: FuncMap{}, execFuncs: map[string]reflect.Value{}}
	}
}

// Name returns the template's name.
func (t *Template) Name() string {
	return t.name
}

// New returns a template without content that knows t and those that t knows.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, left: t.left, right: t.right}
}

// Clone returns a copy that may get other definitions than t.
func (t *Template) Clone() (*Template, error) {
	c := &Template{name: t.name, Tree: t.Tree, left: t.left, right: t.right}
	c.init()
	if t.common == nil {
		return c, nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	c.missingKey = t.missingKey
	for name, other := range t.templates {
		if name == t.name {
			c.templates[name] = c
		} else {
			c.templates[name] = &Template{name: other.name, Tree: other.Tree, common: c.common, left: other.left, right: other.right}
		}
	}
	maps.Copy(c.parseFuncs, t.parseFuncs)
	maps.Copy(c.execFuncs, t.execFuncs)
	return c, nil
}

// AddParseTree gives the template of a name, t or one that t knows then, a tree.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	added := t
	if name != t.name {
		added = t.New(name)
	}
	old := t.templates[name]
	keep := old != nil && old.Tree != nil && parse.IsEmptyTree(tree.Root)
	if !keep {
		t.templates[name] = added
	}
	if !keep || added.Tree == nil {
		added.Tree = tree
	}
	return added, nil
}

// Templates returns the templates that t knows.
func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	all := make([]*Template, 0, len(t.templates))
	for _, other := range t.templates {
		all = append(all, other)
	}
	return all
}

// DefinedTemplates lists the names of Templates for a message.
func (t *Template) DefinedTemplates() string {
	var names []string
	for _, other := range t.Templates() {
		if other.Tree != nil && other.Root != nil {
			names = append(names, fmt.Sprintf("%q", other.name))
		}
	}
	if names == nil {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

// Delims sets the delimiters for later calls of Parse; empty ones stand for the usual.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.left = left
	t.right = right
	return t
}

// Funcs adds functions; names must be known when a text is parsed.
func (t *Template) Funcs(funcs FuncMap) *Template {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	for name, f := range funcs {
		t.execFuncs[name] = checkedFunc(name, f)
	}
	maps.Copy(t.parseFuncs, funcs)
	return t
}

// Option sets options: missingkey=default, =invalid, =zero or =error.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=default", "missingkey=invalid":
			t.missingKey = missingInvalid
		case "missingkey=zero":
			t.missingKey = missingZero
		case "missingkey=error":
			t.missingKey = missingError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

// Lookup returns the template of a name that t knows, nil if there is none.
func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.templates[name]
}

// Parse makes a text t's content, and adds the templates defined there to those that t knows.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.mu.RLock()
	trees, err := parse.Parse(t.name, text, t.left, t.right, t.parseFuncs, builtinNames())
	t.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Must returns t, and panics on an error.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// ParseFiles parses files into templates named by the last element of their path, and returns the first.
func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFile, filenames)
}

// ParseFiles parses files into templates named by the last element of their path; one may be t.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, readFile, filenames)
}

func readFile(file string) (string, []byte, error) {
	b, err := os.ReadFile(file)
	return filepath.Base(file), b, err
}

func parseFiles(t *Template, read func(string) (string, []byte, error), files []string) (*Template, error) {
	if len(files) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range files {
		name, b, err := read(file)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		into := t
		if name != t.Name() {
			into = t.New(name)
		}
		if _, err := into.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ParseGlob is ParseFiles with the files that a pattern matches.
func ParseGlob(pattern string) (*Template, error) {
	return parseGlob(nil, pattern)
}

// ParseGlob is ParseFiles with the files that a pattern matches.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readFile, files)
}

// ParseFS is ParseGlob with several patterns in a file system.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	return parseFS(nil, fsys, patterns)
}

// ParseFS is ParseGlob with several patterns in a file system.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var files []string
	for _, pattern := range patterns {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		files = append(files, found...)
	}
	read := func(file string) (string, []byte, error) {
		b, err := fs.ReadFile(fsys, file)
		return path.Base(file), b, err
	}
	return parseFiles(t, read, files)
}
