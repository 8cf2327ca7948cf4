package main

type list[T any] struct{}

func (l *list[T]) mapTo[B any]() {} // ERROR "syntax error: method must have no type parameters"

func main() {}
