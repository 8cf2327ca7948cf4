package main

import (
	"bytes"
	"container/heap"
	"container/list"
	"fmt"
	"unicode"
)

type item struct {
	name string
	prio int
}

type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].prio > q[j].prio }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(*item)) }
func (q *queue) Pop() any {
	old := *q
	it := old[len(old)-1]
	*q = old[:len(old)-1]
	return it
}

func main() {
	q := &queue{{"low", 1}, {"high", 9}}
	heap.Init(q)
	heap.Push(q, &item{"mid", 5})
	(*q)[q.Len()-1].prio = 10
	heap.Fix(q, q.Len()-1)
	for q.Len() > 0 {
		it := heap.Pop(q).(*item)
		fmt.Print(it.name, ":", it.prio, " ")
	}
	fmt.Println()
	l := list.New()
	e := l.PushBack(2)
	l.PushFront(1)
	l.InsertAfter(25, e)
	l.PushBack("x")
	l.MoveToFront(e)
	l.Remove(l.Back())
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	p := make([]byte, 5)
	n, _ := b.Read(p)
	fmt.Println(n, string(p), b.String(), b.Len())
	fmt.Println(bytes.Contains([]byte("seafood"), []byte("foo")), bytes.Equal(nil, []byte{}), bytes.Fields([]byte(" a b ")), string(bytes.TrimSpace([]byte(" x "))))
	fmt.Println(unicode.IsUpper('Ä'), unicode.IsLetter('世'), unicode.IsDigit('٣'), unicode.IsSpace('\u00a0'), unicode.IsPunct('!'), string(unicode.ToUpper('ß')), string(unicode.ToLower('Σ')))
}
