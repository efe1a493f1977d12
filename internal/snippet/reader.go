package snippet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// deepest is how deep the values of a notebook can lie in each other.
const deepest = 1000

// reader reads JSON and tells where its strings stand. What has another type than
// is asked for is passed over.
type reader struct {
	source  []byte
	decoder *json.Decoder
}

func newReader(source []byte) *reader {
	return &reader{source, json.NewDecoder(bytes.NewReader(source))}
}

// next gives the next token, and where it starts.
func (r *reader) next() (json.Token, int, error) {
	before := int(r.decoder.InputOffset())
	token, err := r.decoder.Token()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the file ends too early")
	}
	if err != nil {
		return nil, 0, err
	}
	for bytes.IndexByte([]byte(" \t\r\n,:"), r.source[before]) >= 0 {
		before++
	}
	return token, before, nil
}

// object reads a value, and of an object each member by member, which is to read
// the value.
func (r *reader) object(member func(key string) error) error {
	token, _, err := r.next()
	if err != nil || token != json.Delim('{') {
		return r.rest(token, err)
	}
	for r.decoder.More() {
		key, _, err := r.next()
		if err != nil {
			return err
		}
		name, _ := key.(string) // the decoder takes nothing else
		if err := member(name); err != nil {
			return err
		}
	}
	_, _, err = r.next()
	return err
}

// array reads a value, and of an array each element by element.
func (r *reader) array(element func() error) error {
	token, _, err := r.next()
	if err != nil || token != json.Delim('[') {
		return r.rest(token, err)
	}
	for r.decoder.More() {
		if err := element(); err != nil {
			return err
		}
	}
	_, _, err = r.next()
	return err
}

// text reads a value, and gives it if it is a string.
func (r *reader) text() (string, error) {
	token, _, err := r.next()
	text, _ := token.(string)
	return text, r.rest(token, err)
}

// strings reads a string, or those of an array.
func (r *reader) strings() ([]literal, error) {
	var list []literal
	one := func() (json.Token, error) {
		token, start, err := r.next()
		if _, ok := token.(string); ok {
			list = append(list, literal{start + 1, int(r.decoder.InputOffset()) - 1})
		}
		return token, err
	}
	token, err := one()
	if err != nil || token != json.Delim('[') {
		return list, r.rest(token, err)
	}
	for r.decoder.More() {
		if token, err := one(); err != nil || token == json.Delim('[') || token == json.Delim('{') {
			if err := r.rest(token, err); err != nil {
				return nil, err
			}
		}
	}
	_, _, err = r.next()
	return list, err
}

// skip reads a value.
func (r *reader) skip() error {
	token, _, err := r.next()
	return r.rest(token, err)
}

// rest reads what is left of a value of which the first token was read.
func (r *reader) rest(token json.Token, err error) error {
	for depth := 0; err == nil; token, _, err = r.next() {
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth <= 0 {
			return nil
		}
		if depth > deepest {
			return fmt.Errorf("its values lie more than %d deep in each other", deepest)
		}
	}
	return err
}
