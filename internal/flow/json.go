package flow

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/composiolint/composiolint/internal/composio"
)

// jsonFields takes a text apart that is a JSON object, nil if it is none.
func (f *frame) jsonFields(alt Alt) (map[string]json.RawMessage, address) {
	a := address{text: alt.Text}
	if alt.Kind == KindJoin {
		a = f.joined(alt)
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal([]byte(marked(a.text)), &fields) != nil {
		return nil, a
	}
	return fields, a
}

func (f *frame) isJSON(alt Alt) bool {
	fields, _ := f.jsonFields(alt)
	return fields != nil
}

// jsonField reads a key out of JSON that was written as a text.
func (f *frame) jsonField(alt Alt, name string) (Value, bool) {
	fields, a := f.jsonFields(alt)
	raw, ok := fields[name]
	if !ok {
		return nil, false
	}
	return a.unmarked(string(raw), a.trace(name).followed(alt.trace)), true
}

// marked makes JSON of a text with holes: a hole between quotes is part of a
// text, any other a text of its own.
func marked(text string) string {
	var out strings.Builder
	quotes, n := false, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\' && quotes && i+1 < len(text):
			out.WriteByte(c)
			i++
			out.WriteByte(text[i])
		case string(c) == composio.Hole:
			mark := "\uE000" + strconv.Itoa(n) + "\uE001"
			if !quotes {
				mark = `"` + mark + `"`
			}
			out.WriteString(mark)
			n++
		default:
			quotes = quotes != (c == '"')
			out.WriteByte(c)
		}
	}
	return out.String()
}

// unmarked turns a piece of marked JSON into a value.
func (a address) unmarked(raw string, trace *step) Value {
	var text string
	if json.Unmarshal([]byte(raw), &text) != nil {
		if strings.TrimSpace(raw) == "null" {
			return Value{{Kind: KindMissing, Text: "null", trace: trace}}
		}
		if strings.HasPrefix(strings.TrimSpace(raw), "{") { // an object is JSON again
			return a.pieces(raw, trace)
		}
		return unknown()
	}
	return a.pieces(text, trace)
}

// pieces puts the holes of marked text back.
func (a address) pieces(text string, trace *step) Value {
	var parts []Value
	for i, piece := range strings.Split(text, "\uE000") {
		if i > 0 {
			number, rest, _ := strings.Cut(piece, "\uE001")
			if n, err := strconv.Atoi(number); err == nil && n < len(a.holes) {
				parts = append(parts, a.holes[n])
			}
			piece = rest
		}
		if piece != "" {
			parts = append(parts, Value{{Kind: KindConst, Text: piece, trace: trace, literal: true}})
		}
	}
	switch len(parts) {
	case 0:
		return Value{{Kind: KindMissing, trace: trace}}
	case 1:
		return parts[0]
	}
	return Value{{Kind: KindJoin, Parts: parts}}
}
