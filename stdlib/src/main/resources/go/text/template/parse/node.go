package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is a part of a tree.
type Node interface {
	Type() NodeType
	String() string
	// Copy returns a copy of the node and of all below it.
	Copy() Node
	Position() Pos
	tree() *Tree
}

// NodeType tells what a node is.
type NodeType int

// Type returns t; nodes embed a NodeType.
func (t NodeType) Type() NodeType { return t }

const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// base is what all nodes have.
type base struct {
	NodeType
	Pos
	tr *Tree
}

func (b *base) tree() *Tree { return b.tr }

func (t *Tree) base(typ NodeType, pos Pos) base {
	return base{typ, pos, t}
}

// ListNode is a sequence.
type ListNode struct {
	base
	Nodes []Node
}

func (l *ListNode) String() string {
	var b strings.Builder
	for _, n := range l.Nodes {
		b.WriteString(n.String())
	}
	return b.String()
}

// CopyList is Copy, for a list that may be nil.
func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	c := &ListNode{base: l.base}
	for _, n := range l.Nodes {
		c.Nodes = append(c.Nodes, n.Copy())
	}
	return c
}

func (l *ListNode) Copy() Node { return l.CopyList() }

// TextNode is text between actions.
type TextNode struct {
	base
	Text []byte
}

func (t *TextNode) String() string { return string(t.Text) }
func (t *TextNode) Copy() Node     { return &TextNode{t.base, append([]byte{}, t.Text...)} }

// CommentNode is a comment, if they are kept.
type CommentNode struct {
	base
	Text string
}

func (c *CommentNode) String() string { return "{{" + c.Text + "}}" }
func (c *CommentNode) Copy() Node     { d := *c; return &d }

// PipeNode is commands that hand their values on, and the variables that get the last one.
type PipeNode struct {
	base
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string {
	var b strings.Builder
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	if len(p.Decl) > 0 {
		if p.IsAssign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

// CopyPipe is Copy, for a pipe that may be nil.
func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	c := &PipeNode{base: p.base, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		c.Decl = append(c.Decl, v.Copy().(*VariableNode))
	}
	for _, cmd := range p.Cmds {
		c.Cmds = append(c.Cmds, cmd.Copy().(*CommandNode))
	}
	return c
}

func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode is a pipe whose value is printed.
type ActionNode struct {
	base
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) String() string { return "{{" + a.Pipe.String() + "}}" }
func (a *ActionNode) Copy() Node     { return &ActionNode{a.base, a.Line, a.Pipe.CopyPipe()} }

// CommandNode is an operand, or a function or method with its arguments.
type CommandNode struct {
	base
	Args []Node
}

func (c *CommandNode) String() string {
	var b strings.Builder
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		if p, ok := arg.(*PipeNode); ok {
			b.WriteString("(" + p.String() + ")")
		} else {
			b.WriteString(arg.String())
		}
	}
	return b.String()
}

func (c *CommandNode) Copy() Node {
	d := &CommandNode{base: c.base}
	for _, arg := range c.Args {
		d.Args = append(d.Args, arg.Copy())
	}
	return d
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	base
	Ident string
}

// NewIdentifier returns a node that is in no tree yet.
func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{base: base{NodeType: NodeIdentifier}, Ident: ident}
}

// SetPos sets the position and returns the node.
func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

// SetTree sets the tree and returns the node.
func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string { return i.Ident }
func (i *IdentifierNode) Copy() Node     { d := *i; return &d }

// VariableNode is a variable, perhaps with fields behind it.
type VariableNode struct {
	base
	Ident []string
}

func (v *VariableNode) String() string { return strings.Join(v.Ident, ".") }
func (v *VariableNode) Copy() Node     { return &VariableNode{v.base, append([]string{}, v.Ident...)} }

// DotNode is the dot.
type DotNode struct {
	base
}

func (d *DotNode) String() string { return "." }
func (d *DotNode) Copy() Node     { e := *d; return &e }

// NilNode is nil.
type NilNode struct {
	base
}

func (n *NilNode) String() string { return "nil" }
func (n *NilNode) Copy() Node     { m := *n; return &m }

// FieldNode is fields of dot.
type FieldNode struct {
	base
	Ident []string
}

func (f *FieldNode) String() string { return "." + strings.Join(f.Ident, ".") }
func (f *FieldNode) Copy() Node     { return &FieldNode{f.base, append([]string{}, f.Ident...)} }

// ChainNode is fields of a term.
type ChainNode struct {
	base
	Node  Node
	Field []string
}

// Add adds a field, which begins with a dot.
func (c *ChainNode) Add(field string) {
	c.Field = append(c.Field, field[1:])
}

func (c *ChainNode) String() string {
	first := c.Node.String()
	if _, ok := c.Node.(*PipeNode); ok {
		first = "(" + first + ")"
	}
	return first + "." + strings.Join(c.Field, ".")
}

func (c *ChainNode) Copy() Node { return &ChainNode{c.base, c.Node, append([]string{}, c.Field...)} }

// BoolNode is true or false.
type BoolNode struct {
	base
	True bool
}

func (b *BoolNode) String() string { return strconv.FormatBool(b.True) }
func (b *BoolNode) Copy() Node     { c := *b; return &c }

// NumberNode is a number as each type that can hold it.
type NumberNode struct {
	base
	IsInt, IsUint, IsFloat, IsComplex bool
	Int64                             int64
	Uint64                            uint64
	Float64                           float64
	Complex128                        complex128
	Text                              string
}

func (n *NumberNode) String() string { return n.Text }
func (n *NumberNode) Copy() Node     { m := *n; return &m }

func (t *Tree) number(tok token) (*NumberNode, error) {
	n := &NumberNode{base: t.base(NodeNumber, tok.pos), Text: tok.text}
	switch {
	case tok.kind == tokenCharConstant:
		r, _, tail, err := strconv.UnquoteChar(tok.text[1:], tok.text[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", tok.text)
		}
		n.IsInt, n.IsUint, n.IsFloat = true, true, true
		n.Int64, n.Uint64, n.Float64 = int64(r), uint64(r), float64(r)
		return n, nil
	case tok.kind == tokenComplex:
		c, err := strconv.ParseComplex(tok.text, 128)
		if err != nil {
			return nil, err
		}
		n.IsComplex, n.Complex128 = true, c
		n.simplify()
		return n, nil
	case strings.HasSuffix(tok.text, "i"):
		if f, err := strconv.ParseFloat(tok.text[:len(tok.text)-1], 64); err == nil {
			n.IsComplex, n.Complex128 = true, complex(0, f)
			n.simplify()
			return n, nil
		}
	}
	if u, err := strconv.ParseUint(tok.text, 0, 64); err == nil {
		n.IsUint, n.Uint64 = true, u
	}
	if i, err := strconv.ParseInt(tok.text, 0, 64); err == nil {
		n.IsInt, n.Int64 = true, i
		if i == 0 {
			n.IsUint, n.Uint64 = true, 0 // for -0
		}
	}
	switch {
	case n.IsInt:
		n.IsFloat, n.Float64 = true, float64(n.Int64)
	case n.IsUint:
		n.IsFloat, n.Float64 = true, float64(n.Uint64)
	default:
		f, err := strconv.ParseFloat(tok.text, 64)
		if err != nil {
			break
		}
		if !strings.ContainsAny(tok.text, ".eEpP") {
			return nil, fmt.Errorf("integer overflow: %q", tok.text)
		}
		n.IsFloat, n.Float64 = true, f
		n.floatToIntegers()
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return nil, fmt.Errorf("illegal number syntax: %q", tok.text)
	}
	return n, nil
}

// simplify makes a complex number without imaginary part a real one too.
func (n *NumberNode) simplify() {
	n.IsFloat = imag(n.Complex128) == 0
	if n.IsFloat {
		n.Float64 = real(n.Complex128)
		n.floatToIntegers()
	}
}

func (n *NumberNode) floatToIntegers() {
	if i := int64(n.Float64); float64(i) == n.Float64 {
		n.IsInt, n.Int64 = true, i
	}
	if u := uint64(n.Float64); float64(u) == n.Float64 {
		n.IsUint, n.Uint64 = true, u
	}
}

// StringNode is a string.
type StringNode struct {
	base
	Quoted string
	Text   string
}

func (s *StringNode) String() string { return s.Quoted }
func (s *StringNode) Copy() Node     { c := *s; return &c }

// closing is {{end}} or {{else}}; it is in no tree.
type closing struct {
	base
}

func (c *closing) String() string {
	if c.NodeType == nodeElse {
		return "{{else}}"
	}
	return "{{end}}"
}

func (c *closing) Copy() Node { d := *c; return &d }

// BranchNode is what if, range and with are made of.
type BranchNode struct {
	base
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

func (b *BranchNode) String() string {
	name := "if"
	switch b.NodeType {
	case NodeRange:
		name = "range"
	case NodeWith:
		name = "with"
	}
	text := "{{" + name + " " + b.Pipe.String() + "}}" + b.List.String()
	if b.ElseList != nil {
		text += "{{else}}" + b.ElseList.String()
	}
	return text + "{{end}}"
}

func (b *BranchNode) copyBranch() BranchNode {
	return BranchNode{b.base, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
}

func (b *BranchNode) Copy() Node { c := b.copyBranch(); return &c }

// IfNode is {{if}}.
type IfNode struct {
	BranchNode
}

func (i *IfNode) Copy() Node { return &IfNode{i.copyBranch()} }

// RangeNode is {{range}}.
type RangeNode struct {
	BranchNode
}

func (r *RangeNode) Copy() Node { return &RangeNode{r.copyBranch()} }

// WithNode is {{with}}.
type WithNode struct {
	BranchNode
}

func (w *WithNode) Copy() Node { return &WithNode{w.copyBranch()} }

// BreakNode is {{break}}.
type BreakNode struct {
	base
	Line int
}

func (b *BreakNode) String() string { return "{{break}}" }
func (b *BreakNode) Copy() Node     { c := *b; return &c }

// ContinueNode is {{continue}}.
type ContinueNode struct {
	base
	Line int
}

func (c *ContinueNode) String() string { return "{{continue}}" }
func (c *ContinueNode) Copy() Node     { d := *c; return &d }

// TemplateNode is {{template}}.
type TemplateNode struct {
	base
	Line int
	Name string
	Pipe *PipeNode
}

func (t *TemplateNode) String() string {
	text := "{{template " + strconv.Quote(t.Name)
	if t.Pipe != nil {
		text += " " + t.Pipe.String()
	}
	return text + "}}"
}

func (t *TemplateNode) Copy() Node { return &TemplateNode{t.base, t.Line, t.Name, t.Pipe.CopyPipe()} }
