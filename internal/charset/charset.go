// Package charset makes UTF-8 of what is in a file.
package charset

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// Text gives the text of a file as an editor shows it: without a byte order mark,
// and in UTF-8 where the mark says UTF-16. It may share memory with the file.
func Text(file []byte) []byte {
	if decode := Decoder(file); decode != nil {
		return decode(file[2:])
	}
	return bytes.TrimPrefix(file, []byte("\xef\xbb\xbf"))
}

// Decoder gives what decodes the text behind a byte order mark, or nil if it is in
// UTF-8.
func Decoder(file []byte) func([]byte) []byte {
	switch {
	case bytes.HasPrefix(file, []byte("\xff\xfe")):
		return func(text []byte) []byte { return decode(text, binary.LittleEndian) }
	case bytes.HasPrefix(file, []byte("\xfe\xff")):
		return func(text []byte) []byte { return decode(text, binary.BigEndian) }
	}
	return nil
}

func decode(text []byte, order binary.ByteOrder) []byte {
	units := make([]uint16, 0, len(text)/2)
	for ; len(text) >= 2; text = text[2:] {
		units = append(units, order.Uint16(text))
	}
	return []byte(string(utf16.Decode(units)))
}
