package main

import (
	"fmt"
	"math"
)

type matrix [][]float64

func (m matrix) mul(o matrix) matrix {
	r := make(matrix, len(m))
	for i := range m {
		r[i] = make([]float64, len(o[0]))
		for j := range o[0] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

func modpow(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func isqrt(n uint64) uint64 {
	x := n
	for y := (x + 1) / 2; y < x; y = (x + n/x) / 2 {
		x = y
	}
	return x
}

type xorshift uint64

func (x *xorshift) next() uint64 {
	*x ^= *x << 13
	*x ^= *x >> 7
	*x ^= *x << 17
	return uint64(*x)
}

func crc(data string) uint32 {
	c := ^uint32(0)
	for i := 0; i < len(data); i++ {
		c ^= uint32(data[i])
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xEDB88320
			} else {
				c >>= 1
			}
		}
	}
	return ^c
}

func adler(data []byte) uint32 {
	a, b := uint32(1), uint32(0)
	for _, d := range data {
		a = (a + uint32(d)) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}

func newton(f, df func(float64) float64, x float64) float64 {
	for range 50 {
		x -= f(x) / df(x)
	}
	return x
}

func digits(n int, base int) (d []int) {
	for {
		d = append([]int{n % base}, d...)
		if n /= base; n == 0 {
			return
		}
	}
}

func factor(n int) map[int]int {
	f := map[int]int{}
	for p := 2; p*p <= n; p++ {
		for n%p == 0 {
			f[p]++
			n /= p
		}
	}
	if n > 1 {
		f[n]++
	}
	return f
}

func bigFactorial(n int) string {
	d := []byte{1}
	for k := 2; k <= n; k++ {
		carry := 0
		for i := range d {
			carry += int(d[i]) * k
			d[i] = byte(carry % 10)
			carry /= 10
		}
		for ; carry > 0; carry /= 10 {
			d = append(d, byte(carry%10))
		}
	}
	s := make([]byte, len(d))
	for i, v := range d {
		s[len(d)-1-i] = '0' + v
	}
	return string(s)
}

func main() {
	fmt.Println(matrix{{1, 2}, {3, 4}}.mul(matrix{{0, 1}, {1, 0}}))
	fmt.Println(modpow(3, 1_000_003, 1_000_000_007), isqrt(1<<63), isqrt(99), isqrt(math.MaxUint32))
	x := xorshift(88172645463325252)
	for range 3 {
		fmt.Print(x.next(), " ")
	}
	fmt.Println()
	fmt.Printf("%08x %08x\n", crc("123456789"), adler([]byte("Wikipedia")))
	fmt.Printf("%.12f\n", newton(func(x float64) float64 { return x*x - 2 }, func(x float64) float64 { return 2 * x }, 1))
	fmt.Println(digits(255, 2), digits(0, 10), digits(123456, 7), factor(360), factor(1_000_003))
	fmt.Println(bigFactorial(30), len(bigFactorial(200)))
	integral := 0.0
	const n = 1000
	for i := range n {
		integral += math.Sin((float64(i)+0.5)*math.Pi/n) * math.Pi / n
	}
	fmt.Printf("%.6f\n", integral)
	var kahan, c, naive float64
	var f32 float32
	for range 1000000 {
		y := 0.1 - c
		t := kahan + y
		c = (t - kahan) - y
		kahan = t
		naive += 0.1
		f32 += 0.1
	}
	fmt.Println(kahan, naive, f32)
	fmt.Println(collatzMax(3000))
	w, h := 40, 12
	for r := range h {
		line := make([]byte, w)
		for col := range w {
			c := complex(float64(col)/float64(w)*3-2.2, float64(r)/float64(h)*2.4-1.2)
			z, k := c, 0
			for real(z)*real(z)+imag(z)*imag(z) <= 4 && k < 30 {
				z = z*z + c
				k++
			}
			line[col] = " .:-=+*#%@"[k*9/30]
		}
		fmt.Println(string(line) + "|")
	}
}

func collatzMax(limit int) (best, steps int) {
	cache := map[int]int{1: 0}
	var length func(int) int
	length = func(n int) int {
		if l, ok := cache[n]; ok {
			return l
		}
		var l int
		if n&1 == 0 {
			l = length(n/2) + 1
		} else {
			l = length(3*n+1) + 1
		}
		cache[n] = l
		return l
	}
	for n := 1; n < limit; n++ {
		if l := length(n); l > steps {
			best, steps = n, l
		}
	}
	return
}
