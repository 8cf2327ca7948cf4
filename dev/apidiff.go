// Apidiff compares the exported API of Gosling's standard packages with that of the real Go on the PATH
// and prints a line for each name, method, field, type or constant value that is missing or different.
//
//	go run dev/apidiff.go [PACKAGE...]
//
// Without arguments it compares every package that Gosling declares and Go has. The exit status is 1 if
// anything differs.
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const declarations = "stdlib/src/main/resources/go"

// gosling imports packages from the declarations of the library.
type gosling struct {
	fset     *token.FileSet
	packages map[string]*types.Package
}

func (g *gosling) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := g.packages[path]; p != nil {
		return p, nil
	}
	names, err := filepath.Glob(filepath.Join(declarations, path, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(g.fset, name, nil, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if files == nil {
		return nil, fmt.Errorf("no package %s", path)
	}
	// The declarations lean on what only Gosling's own packages know; what can be checked is enough.
	config := types.Config{Importer: g, IgnoreFuncBodies: true, Error: func(error) {}}
	p, _ := config.Check(path, g.fset, files, nil)
	g.packages[path] = p
	return p, nil
}

func main() {
	log.SetFlags(0)
	paths := os.Args[1:]
	if len(paths) == 0 {
		paths = declared()
	}
	fset := token.NewFileSet()
	ours := &gosling{fset, map[string]*types.Package{}}
	real := importer.ForCompiler(fset, "source", nil)
	differ := false
	for _, path := range paths {
		want, err := real.Import(path)
		if err != nil {
			continue // Gosling's own
		}
		got, err := ours.Import(path)
		if err != nil {
			log.Fatal(err)
		}
		for _, line := range compare(describe(want), describe(got)) {
			differ = true
			fmt.Println(path + ": " + line)
		}
	}
	if differ {
		os.Exit(1)
	}
}

// declared lists the packages of the library that programs may import.
func declared() (paths []string) {
	err := filepath.WalkDir(declarations, func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		path, err := filepath.Rel(declarations, filepath.Dir(name))
		if !strings.Contains(path, "internal") && !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	return paths
}

// describe maps what a package exports to its text: "Name", "Type.Method", "Type.Field".
func describe(p *types.Package) map[string]string {
	api := map[string]string{}
	for _, name := range p.Scope().Names() {
		obj := p.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.Const:
			api[name] = "const " + text(obj.Type()) + " = " + obj.Val().ExactString()
		case *types.TypeName:
			describeType(api, name, obj)
		case *types.Func:
			api[name] = text(obj.Type())
		default:
			api[name] = "var " + text(obj.Type())
		}
	}
	return api
}

func describeType(api map[string]string, name string, obj *types.TypeName) {
	if obj.IsAlias() {
		api[name] = "= " + text(types.Unalias(obj.Type()))
		return
	}
	under := obj.Type().Underlying()
	api[name] = "type " + text(under)
	if fields, ok := under.(*types.Struct); ok {
		api[name] = "type struct"
		for field := range fields.Fields() {
			if field.Exported() {
				api[name+"."+field.Name()] = "field " + text(field.Type()) + embedded(field)
			}
		}
	}
	values := types.NewMethodSet(obj.Type())
	for method := range types.NewMethodSet(types.NewPointer(obj.Type())).Methods() {
		if !method.Obj().Exported() || types.IsInterface(under) {
			continue
		}
		receiver := "*"
		if values.Lookup(nil, method.Obj().Name()) != nil {
			receiver = ""
		}
		api[name+"."+method.Obj().Name()] = "method (" + receiver + name + ") " + text(method.Type())
	}
}

func embedded(field *types.Var) string {
	if field.Embedded() {
		return ", embedded"
	}
	return ""
}

// text is a type's text without names of parameters, which are nobody's API.
func text(t types.Type) string {
	if s, ok := t.(*types.Signature); ok {
		t = types.NewSignatureType(nil, nil, typeParams(s), unnamed(s.Params()), unnamed(s.Results()), s.Variadic())
	}
	qualifier := func(p *types.Package) string { return p.Path() }
	return strings.NewReplacer("interface{}", "any").Replace(types.TypeString(t, qualifier))
}

func unnamed(tuple *types.Tuple) *types.Tuple {
	var vars []*types.Var
	for v := range tuple.Variables() {
		vars = append(vars, types.NewParam(token.NoPos, v.Pkg(), "", v.Type()))
	}
	return types.NewTuple(vars...)
}

// typeParams copies the type parameters of a signature, which can belong to one only.
func typeParams(s *types.Signature) (params []*types.TypeParam) {
	for p := range s.TypeParams().TypeParams() {
		params = append(params, types.NewTypeParam(types.NewTypeName(token.NoPos, nil, p.Obj().Name(), nil), p.Constraint()))
	}
	return params
}

func compare(want, got map[string]string) (lines []string) {
	for name, text := range want {
		switch mine, ok := got[name]; {
		case !ok:
			lines = append(lines, "missing "+name+" "+text)
		case mine != text:
			lines = append(lines, "different "+name+" "+mine+", should be "+text)
		}
	}
	for name, text := range got {
		if _, ok := want[name]; !ok {
			lines = append(lines, "not Go's "+name+" "+text)
		}
	}
	slices.Sort(lines)
	return lines
}
