package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/composiolint/composiolint/internal/charset"
	"github.com/composiolint/composiolint/internal/composio"
)

const (
	block = 64 << 10
	// overlap is more than the length of any text that mentions Composio.
	overlap = 64
)

// large gives the error for a file that is too large to read, or nil if nobody
// misses it: it does not mention Composio, or is made by a tool.
func (w *worker) large(file *os.File, c candidate, tooLarge error) error {
	if c.named {
		return tooLarge
	}
	var size int64
	breaks, mentions := 0, false
	var decode func([]byte) []byte
	buffer := make([]byte, overlap+block)
	for kept := 0; ; kept = overlap {
		if err := w.ctx.Err(); err != nil {
			return nil
		}
		n, err := io.ReadFull(file, buffer[overlap:])
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return err
		}
		fresh := buffer[overlap : overlap+n]
		if size == 0 {
			decode = charset.Decoder(fresh)
			if decode == nil && bytes.IndexByte(fresh, 0) >= 0 {
				return nil // binary: a film can end in .ts
			}
		}
		size += int64(n)
		breaks += bytes.Count(fresh, []byte("\n"))
		if !mentions {
			text := buffer[overlap-kept : overlap+n]
			if decode != nil {
				text = decode(text)
			}
			mentions = composio.Mentions(text)
		}
		if err != nil {
			break
		}
		copy(buffer, buffer[block:])
	}
	if !mentions || c.kind == ECMA && longLines(size, breaks) {
		return nil
	}
	return fmt.Errorf("%w, and it mentions Composio: split it, or name it in an ignore file", tooLarge)
}
