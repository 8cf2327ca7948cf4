package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

type header struct {
	Magic   [4]byte
	Version uint16
	Flags   int8
	_       byte
	Size    uint32
	Ratio   float32
	Pos     struct{ X, Y float64 }
	C       complex64
	D       complex128
	Ok      bool
	Arr     [3]int16
	Sub     [2]struct{ A, B uint8 }
}
type named uint16

func main() {
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		b := make([]byte, 8)
		o.PutUint16(b, 0x1234)
		fmt.Printf("%v %x ", o, b)
		o.PutUint32(b, 0x12345678)
		fmt.Printf("%x ", b)
		o.PutUint64(b, 0x123456789abcdef0)
		fmt.Printf("%x %x %x %x %#v\n", b, o.Uint16(b), o.Uint32(b), o.Uint64(b), o)
		var buf bytes.Buffer
		h := header{Magic: [4]byte{'G', 'O', 'S', '1'}, Version: 3, Flags: -2, Size: 99, Ratio: 1.5, C: 1 + 2i, D: 3 - 4i, Ok: true, Arr: [3]int16{1, -2, 3}}
		h.Pos.X, h.Pos.Y = math.Pi, -1
		h.Sub[1].B = 7
		err := binary.Write(&buf, o, h)
		fmt.Printf("%v %x %d\n", err, buf.Bytes(), binary.Size(h))
		var g header
		err = binary.Read(&buf, o, &g)
		fmt.Println(err, g == h, g)
		for _, v := range []any{true, int8(-1), uint8(2), int16(-3), uint16(4), int32(-5), uint32(6), int64(-7), uint64(8), float32(1.5), 2.5, complex64(1 + 1i), 2 + 3i, []byte{1, 2}, []int16{-1, 2}, []float64{1, 2}, []bool{true, false}, [2]uint32{1, 2}, named(5), &h.Size, []named{1, 2}, []header{}, struct{}{}, [][2]int8{{1, 2}, {3, 4}}} {
			var w bytes.Buffer
			err := binary.Write(&w, o, v)
			a, err2 := binary.Append([]byte{9}, o, v)
			n, err3 := binary.Encode(make([]byte, 4), o, v)
			fmt.Printf("%T %v %x %x %v %d %v %d\n", v, err, w.Bytes(), a, err2, n, err3, binary.Size(v))
		}
		for _, v := range []any{1, uint(2), "s", []int{1}, []string{"a"}, struct{ A int }{1}, map[int]int{}, &[]int{}} {
			err := binary.Write(io.Discard, o, v)
			_, err2 := binary.Append(nil, o, v)
			_, err3 := binary.Encode(nil, o, v)
			_, err4 := binary.Decode(nil, o, v)
			fmt.Println(err, err2, err3, err4, binary.Read(bytes.NewReader(nil), o, v), binary.Size(v))
		}
	}
	var u16 uint16
	var i64 int64
	var f32 float32
	sl := make([]uint16, 3)
	r := bytes.NewReader([]byte{1, 2, 255, 255, 255, 255, 255, 255, 255, 254, 0x3f, 0xc0, 0, 0, 0, 1, 0, 2, 0, 3, 7})
	fmt.Println(binary.Read(r, binary.BigEndian, &u16), binary.Read(r, binary.BigEndian, &i64), binary.Read(r, binary.BigEndian, &f32), binary.Read(r, binary.BigEndian, sl))
	fmt.Println(u16, i64, f32, sl, binary.Read(r, binary.BigEndian, &u16), binary.Read(r, binary.BigEndian, &u16), binary.Read(r, binary.LittleEndian, 5))
	for _, x := range []uint64{0, 1, 127, 128, 300, 1 << 20, 1<<63 - 1, math.MaxUint64} {
		b := binary.AppendUvarint(nil, x)
		v, n := binary.Uvarint(b)
		rv, err := binary.ReadUvarint(bytes.NewReader(b))
		fmt.Println(b, v, n, rv, err)
		s := binary.AppendVarint(nil, -int64(x))
		sv, sn := binary.Varint(s)
		p := make([]byte, 10)
		fmt.Println(s, sv, sn, binary.PutVarint(p, int64(x)), binary.PutUvarint(p, x), p)
	}
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(binary.Uvarint([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 2}))
	fmt.Println(binary.ReadUvarint(bytes.NewReader([]byte{0x80})))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(nil)))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))))
	fmt.Println(binary.ReadVarint(bytes.NewReader([]byte{3})))
	fmt.Println(binary.BigEndian.AppendUint16([]byte{1}, 0x203), binary.LittleEndian.AppendUint64(nil, 1), binary.MaxVarintLen64)
	n, err := binary.Decode([]byte{1, 0, 2, 0}, binary.LittleEndian, &sl[0])
	fmt.Println(n, err, sl)
	defer func() { fmt.Println(recover()) }()
	binary.LittleEndian.Uint32([]byte{1, 2})
}
