package os

import (
	"io/fs"
	"time"
	"unsafe"
)

// FileMode, FileInfo and DirEntry are io/fs's.
type FileMode = fs.FileMode

type FileInfo = fs.FileInfo

type DirEntry = fs.DirEntry

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// fileStat is what stat found.
type fileStat struct {
	name          string
	size          int64
	mode          FileMode
	modTime       time.Time
	device, inode int64 // the file's identity
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

func Stat(name string) (FileInfo, error) { return stat("stat", name, true) }

func Lstat(name string) (FileInfo, error) { return stat("lstat", name, false) }

func stat(op, name string, follow bool) (FileInfo, error) {
	size, mode, nanos, device, inode, errno := attributes(name, follow)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	return &fileStat{baseName(name), size, fileMode(mode), time.Unix(0, nanos), device, inode}, nil
}

// attributes returns the mode as the kernel has it; so does attributesOfFile.
func attributes(name string, follow bool) (size int64, mode uint32, modTime, device, inode int64, errno int)

func attributesOfFile(handle unsafe.Pointer) (size int64, mode uint32, modTime, device, inode int64, errno int)

func (f *File) Stat() (FileInfo, error) {
	if f == nil {
		return nil, noFile()
	}
	size, mode, nanos, device, inode, errno := attributesOfFile(f.handle)
	if errno != 0 {
		return nil, f.failed("stat", errno)
	}
	return &fileStat{baseName(f.name), size, fileMode(mode), time.Unix(0, nanos), device, inode}, nil
}

// SameFile tells whether both describe the same file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok && ok2 && a.device == b.device && a.inode == b.inode
}

// The kernel's bits of a mode.
const (
	kernelSetuid = 0x800
	kernelSetgid = 0x400
	kernelSticky = 0x200
)

func fileMode(kernel uint32) FileMode {
	m := FileMode(kernel & 0777)
	switch kernel >> 12 {
	case 1:
		m |= ModeNamedPipe
	case 2:
		m |= ModeDevice | ModeCharDevice
	case 4:
		m |= ModeDir
	case 6:
		m |= ModeDevice
	case 10:
		m |= ModeSymlink
	case 12:
		m |= ModeSocket
	}
	if kernel&kernelSetuid != 0 {
		m |= ModeSetuid
	}
	if kernel&kernelSetgid != 0 {
		m |= ModeSetgid
	}
	if kernel&kernelSticky != 0 {
		m |= ModeSticky
	}
	return m
}

func kernelMode(m FileMode) uint32 {
	kernel := uint32(m.Perm())
	if m&ModeSetuid != 0 {
		kernel |= kernelSetuid
	}
	if m&ModeSetgid != 0 {
		kernel |= kernelSetgid
	}
	if m&ModeSticky != 0 {
		kernel |= kernelSticky
	}
	return kernel
}

func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 2; i >= 0; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}
