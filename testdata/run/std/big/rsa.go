package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
)

func main() {
	p, _ := rand.Prime(rand.Reader, 256)
	q, _ := rand.Prime(rand.Reader, 256)
	n := new(big.Int).Mul(p, q)
	one := big.NewInt(1)
	phi := new(big.Int).Mul(new(big.Int).Sub(p, one), new(big.Int).Sub(q, one))
	e := big.NewInt(65537)
	d := new(big.Int).ModInverse(e, phi)
	m := new(big.Int).SetBytes([]byte("attack at dawn"))
	c := new(big.Int).Exp(m, e, n)
	back := new(big.Int).Exp(c, d, n)
	fmt.Println(string(back.Bytes()), n.BitLen() >= 511)
	// fixed key
	p.SetString("170141183460469231731687303715884105727", 10)
	q.SetString("618970019642690137449562111", 10)
	n.Mul(p, q)
	phi.Mul(new(big.Int).Sub(p, one), new(big.Int).Sub(q, one))
	d.ModInverse(e, phi)
	h := sha256.Sum256([]byte("message"))
	digest := new(big.Int).SetBytes(h[:16])
	sig := new(big.Int).Exp(digest, d, n)
	fmt.Println(n, d, sig)
	fmt.Printf("%x\n", sig)
	v := new(big.Int).Exp(sig, e, n)
	fmt.Println(v.Cmp(digest) == 0, hex.EncodeToString(v.Bytes()))
	// Diffie-Hellman
	g, prime := big.NewInt(5), big.NewInt(0)
	prime.SetString("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A63A3620FFFFFFFFFFFFFFFF", 16)
	a, b := big.NewInt(123456789), big.NewInt(987654321)
	A, B := new(big.Int).Exp(g, a, prime), new(big.Int).Exp(g, b, prime)
	s1, s2 := new(big.Int).Exp(B, a, prime), new(big.Int).Exp(A, b, prime)
	fmt.Println(s1.Cmp(s2), s1.Text(36), prime.ProbablyPrime(20))
	// Collatz & fib mod
	x, y := big.NewInt(0), big.NewInt(1)
	for i := 0; i < 10000; i++ {
		x.Add(x, y)
		x, y = y, x
	}
	s := x.String()
	fmt.Println(len(s), s[:20], s[len(s)-20:])
	fact := new(big.Int).MulRange(1, 2000)
	sum := 0
	for _, c := range fact.String() {
		sum += int(c - '0')
	}
	fmt.Println(sum, fact.BitLen(), fact.TrailingZeroBits())
	var z big.Int
	fmt.Sscan("18446744073709551617", &z)
	fmt.Printf("%v %10d|%-10d|%+d %T\n", &z, big.NewInt(5), big.NewInt(-5), big.NewInt(7), &z)
	fmt.Println(z.Cmp(big.NewInt(0)) > 0, []*big.Int{big.NewInt(1)}[0])
}
