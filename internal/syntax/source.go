package syntax

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// Encoding is how the bytes of a file became Tree.Source. Only in UTF8 are the
// offsets of the tree the offsets of the file; who edits a file must look.
type Encoding uint8

const (
	UTF8    Encoding = iota
	UTF8BOM          // three bytes were cut off in front
	UTF16LE          // decoded; had a byte order mark
	UTF16BE
)

// decode gives the text that people see in an editor.
func decode(source []byte) ([]byte, Encoding) {
	switch {
	case bytes.HasPrefix(source, []byte("\xef\xbb\xbf")):
		return source[3:], UTF8BOM
	case bytes.HasPrefix(source, []byte("\xff\xfe")):
		return decodeUTF16(source[2:], binary.LittleEndian), UTF16LE
	case bytes.HasPrefix(source, []byte("\xfe\xff")):
		return decodeUTF16(source[2:], binary.BigEndian), UTF16BE
	}
	return source, UTF8
}

func decodeUTF16(source []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, 0, len(source)/2)
	for ; len(source) >= 2; source = source[2:] {
		units = append(units, order.Uint16(source))
	}
	return []byte(string(utf16.Decode(units)))
}
