package main

import "fmt"

type small int8

func main() {
	var i8 int8 = 127
	var i16 int16 = 32767
	var i32 int32 = 2147483647
	var i64 int64 = 9223372036854775807
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64)
	i8--
	i16--
	i32--
	i64--
	fmt.Println(i8, i16, i32, i64)
	var u8 uint8
	var u16 uint16
	var u32 uint32
	var u64 uint64
	u8--
	u16--
	u32--
	u64--
	fmt.Println(u8, u16, u32, u64)
	fmt.Println(u8+1, u16+1, u32+1, u64+1)
	fmt.Println(u8*u8, u16*u16, u32*u32, u64*u64)
	fmt.Println(i8*i8, i16*i16, i32*i32, i64*i64)
	i8, i16, i32, i64 = -128, -32768, -2147483648, -9223372036854775808
	fmt.Println(-i8, -i16, -i32, -i64)
	m := -1
	fmt.Println(i8/int8(m), i16/int16(m), i32/int32(m), i64/int64(m))
	fmt.Println(i8%int8(m), i16%int16(m), i32%int32(m), i64%int64(m))
	fmt.Println(^i8, ^u8, ^i32, ^u32, ^u64)
	var s small = 100
	s += 100
	fmt.Println(s, s/3, s%7, -s)
	// conversions cut
	n := 0x1234_5678_9abc_def0
	fmt.Println(int8(n), int16(n), int32(n), uint8(n), uint16(n), uint32(n))
	n = -1
	fmt.Println(uint8(n), uint16(n), uint32(n), uint64(n), uint(n), uintptr(n))
	fmt.Println(int8(u8), int16(u16), int32(u32), int64(u64), int(u8))
	fmt.Println(u64/10, u64%10, u64 > 1, u64>>63, int64(u64)>>63)
	h := uint32(2166136261)
	for _, b := range []byte("hash me") {
		h ^= uint32(b)
		h *= 16777619
	}
	fmt.Println(h)
	h64 := uint64(14695981039346656037)
	for _, b := range []byte("hash me") {
		h64 ^= uint64(b)
		h64 *= 1099511628211
	}
	fmt.Println(h64, h64/3, h64%1000, float64(h64))
	a := []int8{120, 10}
	a[0] += a[1]
	fmt.Println(a[0], a[0]*2, a)
	var arr [3]uint8
	arr[0]--
	arr[1] -= 2
	arr[2] = arr[0] + arr[1]
	fmt.Println(arr)
}
