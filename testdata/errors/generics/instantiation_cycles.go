package main

type T[P any] struct{ f *T[T[P]] }
type U[P any] struct{ f func(U[[]P]) }

func f[A any]() { g[[]A]() }
func g[A any]() { f[A]() } // ERROR "instantiation cycle:"
func h[A any](x A) { h(&x) }
func k[A any]() { type L struct{ a A }; k[L]() }

func main() { f[int]() }
