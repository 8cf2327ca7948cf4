package parse

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Tree is one parsed template.
type Tree struct {
	Name      string
	ParseName string // of the template whose text it stands in
	Root      *ListNode
	Mode      Mode
	text      string
	p         *parser // while parsing
	vars      []string
}

// Mode is a set of options.
type Mode uint

const (
	ParseComments Mode = 1 << iota // keep comments
	SkipFuncCheck                  // functions may be undefined
)

const maxDepth = 10000

// parser is what the trees of one text share.
type parser struct {
	lex        *lexer
	ahead      []token // tokens to be taken, the next one first
	line       int     // of the last token that was looked at
	funcs      []map[string]any
	set        map[string]*Tree
	actionLine int
	ranges     int
	depth      int
}

// syntaxError is an error on its way out of the parser.
type syntaxError struct {
	err error
}

// New returns a tree without content.
func New(name string, funcs ...map[string]any) *Tree {
	return &Tree{Name: name}
}

// Copy returns a copy of the tree.
func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// Parse parses a text and returns the templates defined there, by name; delimiters may be empty for the usual ones.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := map[string]*Tree{}
	_, err := New(name).Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

// Parse parses a text into t and adds t and the templates defined there to a set.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case syntaxError:
			err = e.err
		default:
			panic(e)
		}
		t.p = nil
	}()
	if leftDelim == "" {
		leftDelim = "{{"
	}
	if rightDelim == "" {
		rightDelim = "}}"
	}
	t.p = &parser{funcs: funcs, set: treeSet}
	t.p.lex = &lexer{
		input: text, left: leftDelim, right: rightDelim, line: 1,
		comments:    t.Mode&ParseComments != 0,
		identifiers: map[string]bool{"break": t.hasFunction("break"), "continue": t.hasFunction("continue")},
	}
	t.ParseName = t.Name
	t.begin(t)
	t.text = text
	t.parse()
	t.add()
	return t, nil
}

// begin makes t ready to be parsed within what outer parses.
func (t *Tree) begin(outer *Tree) {
	t.Root = nil
	t.p = outer.p
	t.text = outer.text
	t.Mode = outer.Mode
	t.ParseName = outer.ParseName
	t.vars = []string{"$"}
}

// Tokens.

func (t *Tree) next() token {
	t.peek()
	tok := t.p.ahead[0]
	t.p.ahead = t.p.ahead[1:]
	return tok
}

func (t *Tree) peek() token {
	if len(t.p.ahead) == 0 {
		tok := t.p.lex.nextToken()
		t.p.ahead = append(t.p.ahead, tok)
		t.p.line = tok.line
	}
	return t.p.ahead[0]
}

// back returns tokens, the first of them to be taken next.
func (t *Tree) back(tokens ...token) {
	t.p.ahead = append(append([]token{}, tokens...), t.p.ahead...)
}

func (t *Tree) skipSpace() {
	for t.peek().kind == tokenSpace {
		t.next()
	}
}

func (t *Tree) nextNonSpace() token {
	t.skipSpace()
	return t.next()
}

func (t *Tree) peekNonSpace() token {
	t.skipSpace()
	return t.peek()
}

func (t token) is(keyword string) bool {
	return t.kind == tokenKeyword && t.text == keyword
}

// Errors.

// ErrorContext tells where a node stands and what it is.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	line := 1 + strings.Count(before, "\n")
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, line, column), n.String()
}

func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	text := fmt.Sprintf(format, args...)
	panic(syntaxError{errors.New(fmt.Sprintf("template: %s:%d: ", t.ParseName, t.p.line) + text)})
}

func (t *Tree) expect(kind tokenKind, context string) token {
	tok := t.nextNonSpace()
	if tok.kind != kind {
		t.unexpected(tok, context)
	}
	return tok
}

func (t *Tree) unexpected(tok token, context string) {
	if tok.kind != tokenError {
		t.errorf("unexpected %s in %s", tok, context)
	}
	extra := ""
	if line := t.p.actionLine; line != 0 && line != tok.line {
		extra = fmt.Sprintf(" in action started at %s:%d", t.ParseName, line)
		if strings.HasSuffix(tok.text, " action") {
			extra = extra[len(" in action"):]
		}
	}
	t.errorf("%s%s", tok, extra)
}

// Lists.

// add puts t into the set; a template may be defined again only where one of the two is empty.
func (t *Tree) add() {
	known := t.p.set[t.Name]
	if known == nil || IsEmptyTree(known.Root) {
		t.p.set[t.Name] = t
	} else if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree reports whether a tree has nothing but spaces and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil:
		return true
	case *CommentNode:
		return true
	case *ListNode:
		if n == nil {
			return true
		}
		for _, inner := range n.Nodes {
			if !IsEmptyTree(inner) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	}
	return false
}

func (t *Tree) list(pos Pos) *ListNode {
	return &ListNode{base: t.base(NodeList, pos)}
}

func (t *Tree) parse() {
	t.Root = t.list(t.peek().pos)
	for t.peek().kind != tokenEOF {
		if t.peek().kind == tokenLeftDelim {
			delim := t.next()
			if tok := t.nextNonSpace(); tok.is("define") {
				inner := New("definition")
				inner.begin(t)
				inner.define()
				continue
			} else {
				t.back(delim, tok)
			}
		}
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			t.errorf("unexpected %s", n)
		}
		t.Root.Nodes = append(t.Root.Nodes, n)
	}
}

func (t *Tree) define() {
	const context = "define clause"
	t.Name = t.templateName(t.nextNonSpace(), context)
	t.expect(tokenRightDelim, context)
	t.body(context)
}

// body parses up to {{end}} and adds t to the set.
func (t *Tree) body(context string) {
	var end Node
	t.Root, end = t.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.p = nil
}

// itemList parses up to {{end}} or {{else}}, which it returns.
func (t *Tree) itemList() (*ListNode, Node) {
	list := t.list(t.peekNonSpace().pos)
	for t.peekNonSpace().kind != tokenEOF {
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			return list, n
		}
		list.Nodes = append(list.Nodes, n)
	}
	t.errorf("unexpected EOF")
	return nil, nil
}

func (t *Tree) textOrAction() Node {
	tok := t.nextNonSpace()
	switch tok.kind {
	case tokenText:
		return &TextNode{t.base(NodeText, tok.pos), []byte(tok.text)}
	case tokenLeftDelim:
		t.p.actionLine = tok.line
		n := t.action()
		t.p.actionLine = 0
		return n
	case tokenComment:
		return &CommentNode{t.base(NodeComment, tok.pos), tok.text}
	}
	t.unexpected(tok, "input")
	return nil
}

// Actions.

func (t *Tree) action() Node {
	tok := t.peekNonSpace()
	if tok.kind == tokenKeyword {
		t.next()
		switch tok.text {
		case "block":
			return t.block()
		case "break", "continue":
			return t.jump(tok)
		case "else":
			return t.elseAction()
		case "end":
			return &closing{t.base(nodeEnd, t.expect(tokenRightDelim, "end").pos)}
		case "if":
			return t.ifAction()
		case "range":
			return &RangeNode{t.branch(NodeRange, "range")}
		case "template":
			return t.template()
		case "with":
			return t.withAction()
		}
		t.back(tok)
	}
	tok = t.peek()
	return &ActionNode{t.base(NodeAction, tok.pos), tok.line, t.pipeline("command", tokenRightDelim)}
}

func (t *Tree) jump(word token) Node {
	action := "{{" + word.text + "}}"
	if tok := t.nextNonSpace(); tok.kind != tokenRightDelim {
		t.unexpected(tok, action)
	}
	if t.p.ranges == 0 {
		t.errorf("%s outside {{range}}", action)
	}
	if word.text == "break" {
		return &BreakNode{t.base(NodeBreak, word.pos), word.line}
	}
	return &ContinueNode{t.base(NodeContinue, word.pos), word.line}
}

func (t *Tree) elseAction() Node {
	tok := t.peekNonSpace()
	if !tok.is("if") && !tok.is("with") {
		tok = t.expect(tokenRightDelim, "else")
	}
	return &closing{t.base(nodeElse, tok.pos)}
}

func (t *Tree) ifAction() Node {
	return &IfNode{t.branch(NodeIf, "if")}
}

func (t *Tree) withAction() Node {
	return &WithNode{t.branch(NodeWith, "with")}
}

func (t *Tree) branch(typ NodeType, context string) BranchNode {
	vars := len(t.vars)
	b := BranchNode{}
	b.Pipe = t.pipeline(context, tokenRightDelim)
	if typ == NodeRange {
		t.p.ranges++
	}
	var end Node
	b.List, end = t.itemList()
	if typ == NodeRange {
		t.p.ranges--
	}
	if end.Type() == nodeElse {
		if tok := t.peek(); typ != NodeRange && tok.is(context) {
			t.next()
			b.ElseList = t.list(end.Position())
			var chained Node
			if typ == NodeIf {
				chained = t.ifAction()
			} else {
				chained = t.withAction()
			}
			b.ElseList.Nodes = append(b.ElseList.Nodes, chained)
		} else {
			b.ElseList, end = t.itemList()
			if end.Type() != nodeEnd {
				t.errorf("expected end; found %s", end)
			}
		}
	}
	b.base = t.base(typ, b.Pipe.Position())
	b.Line = b.Pipe.Line
	t.vars = t.vars[:vars]
	return b
}

func (t *Tree) block() Node {
	const context = "block clause"
	tok := t.nextNonSpace()
	name := t.templateName(tok, context)
	pipe := t.pipeline(context, tokenRightDelim)
	inner := New(name)
	inner.begin(t)
	inner.body(context)
	return &TemplateNode{t.base(NodeTemplate, tok.pos), tok.line, name, pipe}
}

func (t *Tree) template() Node {
	const context = "template clause"
	tok := t.nextNonSpace()
	name := t.templateName(tok, context)
	var pipe *PipeNode
	if t.peekNonSpace().kind == tokenRightDelim {
		t.next()
	} else {
		pipe = t.pipeline(context, tokenRightDelim)
	}
	return &TemplateNode{t.base(NodeTemplate, tok.pos), tok.line, name, pipe}
}

func (t *Tree) templateName(tok token, context string) string {
	if tok.kind != tokenString && tok.kind != tokenRawString {
		t.unexpected(tok, context)
	}
	return t.unquote(tok)
}

func (t *Tree) unquote(tok token) string {
	s, err := strconv.Unquote(tok.text)
	if err != nil {
		t.errorf("%s", err)
	}
	return s
}

// Pipelines.

func (t *Tree) pipeline(context string, end tokenKind) *PipeNode {
	tok := t.peekNonSpace()
	pipe := &PipeNode{base: t.base(NodePipe, tok.pos), Line: tok.line}
	t.declarations(pipe, context)
	for {
		switch tok := t.nextNonSpace(); tok.kind {
		case end:
			t.checkPipeline(pipe, context)
			return pipe
		case tokenBool, tokenCharConstant, tokenComplex, tokenDot, tokenField, tokenIdentifier, tokenNumber,
			tokenNil, tokenRawString, tokenString, tokenVariable, tokenLeftParen:
			t.back(tok)
			pipe.Cmds = append(pipe.Cmds, t.command())
		default:
			t.unexpected(tok, context)
		}
	}
}

// declarations parses the variables that a pipe sets, if it sets any.
func (t *Tree) declarations(pipe *PipeNode, context string) {
	for {
		v := t.peekNonSpace()
		if v.kind != tokenVariable {
			return
		}
		t.next()
		after := t.peek()
		next := t.peekNonSpace()
		comma := next.kind == tokenChar && next.text == ","
		if next.kind != tokenAssign && next.kind != tokenDeclare && !comma {
			if after.kind == tokenSpace {
				t.back(v, after)
			} else {
				t.back(v)
			}
			return
		}
		t.next()
		pipe.Decl = append(pipe.Decl, &VariableNode{t.base(NodeVariable, v.pos), strings.Split(v.text, ".")})
		t.vars = append(t.vars, v.text)
		if !comma {
			pipe.IsAssign = next.kind == tokenAssign
			return
		}
		if context != "range" || len(pipe.Decl) > 1 {
			t.errorf("too many declarations in %s", context)
		}
		switch t.peekNonSpace().kind {
		case tokenVariable, tokenRightDelim, tokenRightParen:
		default:
			t.errorf("range can only initialize variables")
		}
	}
}

func (t *Tree) checkPipeline(pipe *PipeNode, context string) {
	if len(pipe.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range pipe.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.errorf("non executable command in pipeline stage %d", i+2)
		}
	}
}

func (t *Tree) command() *CommandNode {
	cmd := &CommandNode{base: t.base(NodeCommand, t.peekNonSpace().pos)}
	for {
		t.skipSpace()
		if operand := t.operand(); operand != nil {
			cmd.Args = append(cmd.Args, operand)
		}
		tok := t.next()
		if tok.kind == tokenSpace {
			continue
		}
		switch tok.kind {
		case tokenRightDelim, tokenRightParen:
			t.back(tok)
		case tokenPipe:
		default:
			t.unexpected(tok, "operand")
		}
		break
	}
	if len(cmd.Args) == 0 {
		t.errorf("empty command")
	}
	return cmd
}

// operand parses a term and fields behind it.
func (t *Tree) operand() Node {
	node := t.term()
	if node == nil || t.peek().kind != tokenField {
		return node
	}
	chain := &ChainNode{base: t.base(NodeChain, t.peek().pos), Node: node}
	for t.peek().kind == tokenField {
		chain.Add(t.next().text)
	}
	switch n := node.(type) {
	case *FieldNode:
		return &FieldNode{t.base(NodeField, chain.Pos), append(n.Ident, chain.Field...)}
	case *VariableNode:
		return &VariableNode{t.base(NodeVariable, chain.Pos), append(n.Ident, chain.Field...)}
	case *BoolNode, *StringNode, *NumberNode, *NilNode, *DotNode:
		t.errorf("unexpected . after term %q", node.String())
	}
	return chain
}

func (t *Tree) term() Node {
	tok := t.nextNonSpace()
	switch tok.kind {
	case tokenIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(tok.text) {
			t.errorf("function %q not defined", tok.text)
		}
		return NewIdentifier(tok.text).SetTree(t).SetPos(tok.pos)
	case tokenDot:
		return &DotNode{t.base(NodeDot, tok.pos)}
	case tokenNil:
		return &NilNode{t.base(NodeNil, tok.pos)}
	case tokenVariable:
		return t.variable(tok)
	case tokenField:
		return &FieldNode{t.base(NodeField, tok.pos), strings.Split(tok.text[1:], ".")}
	case tokenBool:
		return &BoolNode{t.base(NodeBool, tok.pos), tok.text == "true"}
	case tokenCharConstant, tokenComplex, tokenNumber:
		n, err := t.number(tok)
		if err != nil {
			t.errorf("%s", err)
		}
		return n
	case tokenLeftParen:
		if t.p.depth >= maxDepth {
			t.errorf("max expression depth exceeded")
		}
		t.p.depth++
		pipe := t.pipeline("parenthesized pipeline", tokenRightParen)
		t.p.depth--
		return pipe
	case tokenString, tokenRawString:
		return &StringNode{t.base(NodeString, tok.pos), tok.text, t.unquote(tok)}
	}
	t.back(tok)
	return nil
}

func (t *Tree) hasFunction(name string) bool {
	for _, funcs := range t.p.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

func (t *Tree) variable(tok token) Node {
	v := &VariableNode{t.base(NodeVariable, tok.pos), strings.Split(tok.text, ".")}
	for _, name := range t.vars {
		if name == v.Ident[0] {
			return v
		}
	}
	t.errorf("undefined variable %q", v.Ident[0])
	return nil
}
