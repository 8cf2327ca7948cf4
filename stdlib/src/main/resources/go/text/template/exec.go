package template

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"
)

const maxDepth = 100000

// ExecError is an error of an execution, but for those of writing.
type ExecError struct {
	Name string // of the template
	Err  error
}

func (e ExecError) Error() string {
	return e.Err.Error()
}

// Unwrap returns e.Err.
func (e ExecError) Unwrap() error {
	return e.Err
}

// writeError is an error of the writer on its way out.
type writeError struct {
	err error
}

type variable struct {
	name  string
	value reflect.Value
}

// state is an execution. Each template that it calls has one of its own.
type state struct {
	t     *Template
	w     io.Writer
	node  parse.Node // the one that errors are about
	vars  []variable
	depth int
}

// flow is how a node leaves off.
type flow int

const (
	onward flow = iota
	breaks
	continues
)

// ExecuteTemplate executes the template of a name that t knows.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	other := t.Lookup(name)
	if other == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return other.Execute(wr, data)
}

// Execute writes the template filled with data.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case writeError:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	dot, ok := data.(reflect.Value)
	if !ok {
		dot = reflect.ValueOf(data)
	}
	s := &state{t: t, w: wr, vars: []variable{{"$", dot}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(dot, t.Root)
	return nil
}

func (s *state) at(n parse.Node) {
	s.node = n
}

func (s *state) errorf(format string, args ...any) {
	err := fmt.Errorf(format, args...)
	where := "template: " + s.t.Name() + ": "
	if s.node != nil {
		location, context := s.t.ErrorContext(s.node)
		where = fmt.Sprintf("template: %s: executing %q at <%s>: ", location, s.t.Name(), context)
	}
	panic(ExecError{s.t.Name(), &placedError{where, err}})
}

// placedError is an error with its place before it.
type placedError struct {
	where string
	err   error
}

func (e *placedError) Error() string {
	return e.where + e.err.Error()
}

func (e *placedError) Unwrap() error {
	return errors.Unwrap(e.err)
}

// Variables.

func (s *state) setVar(name string, v reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = v
			return
		}
	}
	s.errorf("undefined variable: %s", name)
}

func (s *state) variable(name string) reflect.Value {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return s.vars[i].value
		}
	}
	s.errorf("undefined variable: %s", name)
	return reflect.Value{}
}

// Nodes.

func (s *state) walk(dot reflect.Value, node parse.Node) flow {
	s.at(node)
	switch n := node.(type) {
	case *parse.ActionNode:
		v := s.pipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.print(n, v)
		}
	case *parse.BreakNode:
		return breaks
	case *parse.ContinueNode:
		return continues
	case *parse.CommentNode:
	case *parse.IfNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.WithNode:
		return s.branch(dot, &n.BranchNode)
	case *parse.ListNode:
		for _, inner := range n.Nodes {
			if f := s.walk(dot, inner); f != onward {
				return f
			}
		}
	case *parse.RangeNode:
		return s.loop(dot, n)
	case *parse.TemplateNode:
		s.template(dot, n)
	case *parse.TextNode:
		if _, err := s.w.Write(n.Text); err != nil {
			panic(writeError{err})
		}
	default:
		s.errorf("unknown node: %s", node)
	}
	return onward
}

func (s *state) branch(dot reflect.Value, b *parse.BranchNode) flow {
	mark := len(s.vars)
	v := s.pipeline(dot, b.Pipe)
	truth, ok := isTrue(concrete(v))
	if !ok {
		s.errorf("if/with can't use %v", v)
	}
	f := onward
	switch {
	case truth && b.Type() == parse.NodeWith:
		f = s.walk(v, b.List)
	case truth:
		f = s.walk(dot, b.List)
	case b.ElseList != nil:
		f = s.walk(dot, b.ElseList)
	}
	s.vars = s.vars[:mark]
	return f
}

// loop runs a range; what its variables get depends on how many there are.
func (s *state) loop(dot reflect.Value, r *parse.RangeNode) flow {
	outer := len(s.vars)
	over, _ := indirect(s.pipeline(dot, r.Pipe))
	decl := r.Pipe.Decl
	mark := len(s.vars)
	ran := false
	body := func(index, elem reflect.Value) bool {
		ran = true
		switch {
		case len(decl) == 1 && r.Pipe.IsAssign:
			s.setVar(decl[0].Ident[0], elem)
		case len(decl) == 1:
			s.vars[mark-1].value = elem
		case len(decl) == 2 && r.Pipe.IsAssign:
			s.setVar(decl[0].Ident[0], index)
			s.setVar(decl[1].Ident[0], elem)
		case len(decl) == 2:
			s.vars[mark-1].value = elem
			s.vars[mark-2].value = index
		}
		f := s.walk(elem, r.List)
		s.vars = s.vars[:mark]
		return f != breaks
	}
	s.iterate(over, len(decl), body)
	f := onward
	if !ran && r.ElseList != nil {
		f = s.walk(dot, r.ElseList)
	}
	s.vars = s.vars[:outer]
	return f
}

func (s *state) iterate(over reflect.Value, variables int, body func(index, elem reflect.Value) bool) {
	one := func(v reflect.Value) bool { return body(reflect.Value{}, v) }
	switch k := over.Kind(); {
	case k == reflect.Invalid:
		// A nil value has no elements.
	case isInteger(k):
		if variables > 1 {
			s.errorf("can't use %v to iterate over more than one variable", over)
		}
		over.Seq()(one)
	case k == reflect.Array || k == reflect.Slice:
		for i := range over.Len() {
			if !body(reflect.ValueOf(i), over.Index(i)) {
				break
			}
		}
	case k == reflect.Map:
		keys := over.MapKeys()
		slices.SortStableFunc(keys, compareKeys)
		for _, key := range keys {
			if !body(key, over.MapIndex(key)) {
				break
			}
		}
	case k == reflect.Chan:
		s.receive(over, body)
	case k == reflect.Func && over.Type().CanSeq():
		if variables > 1 {
			s.errorf("can't use %v iterate over more than one variable", over)
		}
		over.Seq()(one)
	case k == reflect.Func && over.Type().CanSeq2():
		over.Seq2()(func(i, v reflect.Value) bool {
			if variables > 1 {
				return body(i, v)
			}
			return one(i)
		})
	default:
		s.errorf("range can't iterate over %v", over)
	}
}

func (s *state) receive(ch reflect.Value, body func(index, elem reflect.Value) bool) {
	if ch.IsNil() {
		return
	}
	if ch.Type().ChanDir() == reflect.SendDir {
		s.errorf("range over send-only channel %v", ch)
	}
	for i := 0; ; i++ {
		elem, ok := ch.Recv()
		if !ok || !body(reflect.ValueOf(i), elem) {
			return
		}
	}
}

func (s *state) template(dot reflect.Value, n *parse.TemplateNode) {
	other := s.t.Lookup(n.Name)
	if other == nil {
		s.errorf("template %q not defined", n.Name)
	}
	if s.depth == maxDepth {
		s.errorf("exceeded maximum template depth (%v)", maxDepth)
	}
	dot = s.pipeline(dot, n.Pipe)
	inner := &state{t: other, w: s.w, node: s.node, vars: []variable{{"$", dot}}, depth: s.depth + 1}
	inner.walk(dot, other.Root)
}

func (s *state) print(n parse.Node, v reflect.Value) {
	s.at(n)
	p, ok := printable(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.w, p); err != nil {
		panic(writeError{err})
	}
}

// printable returns what fmt should print for a value; false for channels and functions.
func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if t := v.Type(); !t.Implements(errorType) && !t.Implements(stringerType) {
		p := reflect.PointerTo(t)
		if v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)) {
			v = v.Addr()
		} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
			return nil, false
		}
	}
	return v.Interface(), true
}

// Pipelines.

func (s *state) pipeline(dot reflect.Value, pipe *parse.PipeNode) reflect.Value {
	if pipe == nil {
		return reflect.Value{}
	}
	s.at(pipe)
	var v reflect.Value
	var final *reflect.Value // of the command before, the last argument of the next
	for _, cmd := range pipe.Cmds {
		v = s.command(dot, cmd, final)
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			v = v.Elem()
		}
		final = &v
	}
	for _, d := range pipe.Decl {
		if pipe.IsAssign {
			s.setVar(d.Ident[0], v)
		} else {
			s.vars = append(s.vars, variable{d.Ident[0], v})
		}
	}
	return v
}

func (s *state) takesNoArguments(args []parse.Node, final *reflect.Value) {
	if len(args) > 1 || final != nil {
		s.errorf("can't give argument to non-function %s", args[0])
	}
}

func (s *state) command(dot reflect.Value, cmd *parse.CommandNode, final *reflect.Value) reflect.Value {
	if final != nil {
		before := *final
		final = &before
	}
	first := cmd.Args[0]
	switch n := first.(type) {
	case *parse.FieldNode:
		return s.fields(dot, n, cmd.Args, final)
	case *parse.ChainNode:
		return s.chain(dot, n, cmd.Args, final)
	case *parse.IdentifierNode:
		return s.namedFunction(dot, n, cmd, cmd.Args, final)
	case *parse.PipeNode:
		s.takesNoArguments(cmd.Args, final)
		return s.pipeline(dot, n)
	case *parse.VariableNode:
		return s.variableFields(dot, n, cmd.Args, final)
	}
	s.at(first)
	s.takesNoArguments(cmd.Args, final)
	switch n := first.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.DotNode:
		return dot
	case *parse.NilNode:
		s.errorf("nil is not a command")
	case *parse.NumberNode:
		return s.number(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't evaluate command %q", first)
	return reflect.Value{}
}

// number is a constant as the type that it has where none is wanted.
func (s *state) number(n *parse.NumberNode) reflect.Value {
	s.at(n)
	lower := strings.ToLower(n.Text)
	hex := strings.HasPrefix(lower, "0x") && !strings.Contains(lower, "p")
	switch {
	case n.IsComplex:
		return reflect.ValueOf(n.Complex128)
	case n.IsFloat && !hex && lower[0] != '\'' && strings.ContainsAny(lower, ".ep"):
		return reflect.ValueOf(n.Float64)
	case n.IsInt:
		return reflect.ValueOf(int(n.Int64))
	}
	s.errorf("%s overflows int", n.Text)
	return reflect.Value{}
}

func (s *state) fields(dot reflect.Value, n *parse.FieldNode, args []parse.Node, final *reflect.Value) reflect.Value {
	s.at(n)
	return s.follow(dot, dot, n, n.Ident, args, final)
}

func (s *state) chain(dot reflect.Value, n *parse.ChainNode, args []parse.Node, final *reflect.Value) reflect.Value {
	s.at(n)
	if n.Node.Type() == parse.NodeNil {
		s.errorf("indirection through explicit nil in %s", n)
	}
	return s.follow(dot, s.argument(dot, nil, n.Node), n, n.Field, args, final)
}

func (s *state) variableFields(dot reflect.Value, n *parse.VariableNode, args []parse.Node, final *reflect.Value) reflect.Value {
	s.at(n)
	v := s.variable(n.Ident[0])
	if len(n.Ident) == 1 {
		s.takesNoArguments(args, final)
		return v
	}
	return s.follow(dot, v, n, n.Ident[1:], args, final)
}

// follow goes from field to field; the last one gets the arguments.
func (s *state) follow(dot, v reflect.Value, n parse.Node, names []string, args []parse.Node, final *reflect.Value) reflect.Value {
	last := len(names) - 1
	for _, name := range names[:last] {
		v = s.field(dot, name, n, nil, nil, v)
	}
	return s.field(dot, names[last], n, args, final, v)
}

// field is a method, a struct's field or a map's element.
func (s *state) field(dot reflect.Value, name string, n parse.Node, args []parse.Node, final *reflect.Value, v reflect.Value) reflect.Value {
	if !v.IsValid() {
		if s.t.missingKey == missingError {
			s.errorf("nil data; no entry for key %q", name)
		}
		return v
	}
	typ := v.Type()
	v, isNil := indirect(v)
	if v.Kind() == reflect.Interface && isNil {
		s.errorf("nil pointer evaluating %s.%s", typ, name)
	}
	receiver := v
	if v.Kind() != reflect.Interface && v.Kind() != reflect.Pointer && v.CanAddr() {
		receiver = v.Addr()
	}
	if m := receiver.MethodByName(name); m.IsValid() {
		return s.call(dot, m, false, n, name, args, final)
	}
	hasArgs := len(args) > 1 || final != nil
	switch v.Kind() {
	case reflect.Struct:
		f, ok := v.Type().FieldByName(name)
		if !ok {
			break
		}
		value, err := v.FieldByIndexErr(f.Index)
		if !f.IsExported() {
			s.errorf("%s is an unexported field of struct type %s", name, typ)
		}
		if err != nil {
			s.errorf("%v", err)
		}
		if hasArgs {
			s.errorf("%s has arguments but cannot be invoked as function", name)
		}
		return value
	case reflect.Map:
		key := reflect.ValueOf(name)
		if !key.Type().AssignableTo(v.Type().Key()) {
			break
		}
		if hasArgs {
			s.errorf("%s is not a method but has arguments", name)
		}
		return s.mapElement(v, key)
	case reflect.Pointer:
		pointee := v.Type().Elem()
		if pointee.Kind() == reflect.Struct {
			if _, ok := pointee.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.errorf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.errorf("can't evaluate field %s in type %s", name, typ)
	return reflect.Value{}
}

func (s *state) mapElement(m, key reflect.Value) reflect.Value {
	elem := m.MapIndex(key)
	if !elem.IsValid() {
		switch s.t.missingKey {
		case missingZero:
			return reflect.Zero(m.Type().Elem())
		case missingError:
			s.errorf("map has no entry for key %q", key)
		}
	}
	return elem
}

// Calls.

func (s *state) namedFunction(dot reflect.Value, n *parse.IdentifierNode, cmd parse.Node, args []parse.Node, final *reflect.Value) reflect.Value {
	s.at(n)
	f, builtin, ok := s.t.function(n.Ident)
	if !ok {
		s.errorf("%q is not a defined function", n.Ident)
	}
	return s.call(dot, f, builtin, cmd, n.Ident, args, final)
}

// unwrap returns what a function that deals in Values returned.
func unwrap(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// call calls f; the first of args is its name.
func (s *state) call(dot, f reflect.Value, builtin bool, n parse.Node, name string, args []parse.Node, final *reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := f.Type()
	count := len(args)
	if final != nil {
		count++
	}
	fixed := typ.NumIn()
	if typ.IsVariadic() {
		fixed--
		if count < fixed {
			s.errorf("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if count != fixed {
		s.errorf("wrong number of args for %s: want %d got %d", name, fixed, count)
	}
	if err := checkResults(name, typ); err != nil {
		s.errorf("%v", err)
	}
	if builtin && (name == "and" || name == "or") {
		return s.shortCircuit(dot, name == "or", args, final)
	}
	wanted := func(i int) reflect.Type {
		if i < fixed {
			return typ.In(i)
		}
		return typ.In(fixed).Elem()
	}
	values := make([]reflect.Value, 0, count+1)
	for i, arg := range args {
		values = append(values, s.argument(dot, wanted(i), arg))
	}
	if final != nil {
		values = append(values, s.validate(*final, wanted(count-1)))
	}
	if builtin && name == "call" {
		callee := ""
		if len(args) > 0 {
			callee = args[0].String()
		} else {
			callee = final.String()
		}
		values = append([]reflect.Value{reflect.ValueOf(callee)}, values...)
		f = reflect.ValueOf(call)
	}
	v, err := safeCall(f, values)
	if err != nil {
		s.at(n)
		s.errorf("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

// shortCircuit evaluates arguments up to the first whose truth decides.
func (s *state) shortCircuit(dot reflect.Value, decides bool, args []parse.Node, final *reflect.Value) reflect.Value {
	var v reflect.Value
	for _, arg := range args {
		v = s.argument(dot, valueType, arg).Interface().(reflect.Value)
		if truth(v) == decides {
			return v
		}
	}
	if final != nil {
		v = unwrap(s.validate(*final, valueType))
	}
	return v
}

func canBeNil(typ reflect.Type) bool {
	switch typ.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	}
	return typ == valueType
}

// validate makes a value one of a type, through a pointer if need be; a nil type takes all.
func (s *state) validate(v reflect.Value, typ reflect.Type) reflect.Value {
	if !v.IsValid() {
		if typ == nil {
			return v
		}
		if !canBeNil(typ) {
			s.errorf("invalid value; expected %s", typ)
		}
		return reflect.Zero(typ)
	}
	if typ == nil || v.Type().AssignableTo(typ) {
		return v
	}
	if typ == valueType {
		return reflect.ValueOf(v)
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(typ) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(typ):
		if v.IsNil() {
			s.errorf("dereference of nil pointer of type %s", typ)
		}
		return v.Elem()
	case reflect.PointerTo(v.Type()).AssignableTo(typ) && v.CanAddr():
		return v.Addr()
	}
	s.errorf("wrong type for value; expected %s; got %s", typ, v.Type())
	return v
}

// argument evaluates an argument for a parameter of a type.
func (s *state) argument(dot reflect.Value, typ reflect.Type, n parse.Node) reflect.Value {
	s.at(n)
	switch arg := n.(type) {
	case *parse.DotNode:
		return s.validate(dot, typ)
	case *parse.NilNode:
		if !canBeNil(typ) {
			s.errorf("cannot assign nil to %s", typ)
		}
		return reflect.Zero(typ)
	case *parse.FieldNode:
		return s.validate(s.fields(dot, arg, []parse.Node{n}, nil), typ)
	case *parse.VariableNode:
		return s.validate(s.variableFields(dot, arg, nil, nil), typ)
	case *parse.PipeNode:
		return s.validate(s.pipeline(dot, arg), typ)
	case *parse.IdentifierNode:
		return s.validate(s.namedFunction(dot, arg, arg, nil, nil), typ)
	case *parse.ChainNode:
		return s.validate(s.chain(dot, arg, nil, nil), typ)
	}
	if typ == nil {
		return s.literal(n)
	}
	switch k := typ.Kind(); {
	case typ == valueType:
		return reflect.ValueOf(s.literal(n))
	case k == reflect.Interface && typ.NumMethod() == 0:
		return s.literal(n)
	}
	return s.constant(typ, n)
}

// literal is a constant of the type that it has where none is wanted.
func (s *state) literal(n parse.Node) reflect.Value {
	switch n := n.(type) {
	case *parse.BoolNode:
		return reflect.ValueOf(n.True)
	case *parse.NumberNode:
		return s.number(n)
	case *parse.StringNode:
		return reflect.ValueOf(n.Text)
	}
	s.errorf("can't handle assignment of %s to empty interface argument", n)
	return reflect.Value{}
}

// constant is a constant of a type.
func (s *state) constant(typ reflect.Type, n parse.Node) reflect.Value {
	v := reflect.New(typ).Elem()
	expected := ""
	num, isNumber := n.(*parse.NumberNode)
	switch {
	case typ.Kind() == reflect.Bool:
		if b, ok := n.(*parse.BoolNode); ok {
			v.SetBool(b.True)
			return v
		}
		expected = "bool"
	case typ.Kind() == reflect.String:
		if str, ok := n.(*parse.StringNode); ok {
			v.SetString(str.Text)
			return v
		}
		expected = "string"
	case v.CanInt():
		if isNumber && num.IsInt {
			v.SetInt(num.Int64)
			return v
		}
		expected = "integer"
	case v.CanUint():
		if isNumber && num.IsUint {
			v.SetUint(num.Uint64)
			return v
		}
		expected = "unsigned integer"
	case v.CanFloat():
		if isNumber && num.IsFloat {
			v.SetFloat(num.Float64)
			return v
		}
		expected = "float"
	case v.CanComplex():
		if isNumber && num.IsComplex {
			v.SetComplex(num.Complex128)
			return v
		}
		expected = "complex"
	default:
		s.errorf("can't handle %s for arg of type %s", n, typ)
	}
	s.errorf("expected %s; found %s", expected, n)
	return v
}

// indirect follows pointers and interfaces; to the nil one if there is one.
func indirect(v reflect.Value) (_ reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// concrete is the dynamic value of an interface.
func concrete(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}
