package flow

import "slices"

// A class can say what a field of its instances holds, and its constructor put
// something else in its place: then nobody ever finds there what the class has said.

// beginning is what a declaration gives a field before the constructor has its say.
type beginning struct {
	owner Value
	field *Field
	value Value
	at    Pos
}

// begin gives a field its first value. The rest of the program is told of it when it is
// known whether it stays.
func (f *frame) begin(x *Field, v Value, at Pos) {
	b := beginning{f.value(x.X), x, v, at}
	f.beginnings = append(f.beginnings, b)
	told := *x
	told.told = true
	f.setField(b.owner, &told, v, at)
}

// tellBeginnings tells the rest of the program of the first values that a way out of
// the constructor leaves where they are.
func (f *frame) tellBeginnings() {
	last := f.state
	for _, b := range f.beginnings {
		if f.ofModel(b) {
			continue
		}
		if i := slices.IndexFunc(f.exits, func(s *state) bool { return f.stays(b, s) }); i >= 0 {
			f.state = f.exits[i]
			f.storeIn(b.owner, b.field, b.value, b.at)
		}
	}
	f.state = last
}

// ofModel reports whether a field is one of a model of data: what its default is, is
// known from the class, and whoever makes an instance says what it holds.
func (f *frame) ofModel(b beginning) bool {
	class := f.classOfAll(b.owner)
	return class != nil && slices.Contains(class.Order, b.field.Name)
}

// refill forgets what the fields of the receiver have begun with that another object may
// fill: Object.assign(this, fields).
func (f *frame) refill(receiver Alt, over Value) {
	if !receiver.Ref.Recv || receiver.Ref.Path != "" {
		return
	}
	f.beginnings = slices.DeleteFunc(slices.Clone(f.beginnings), func(b beginning) bool {
		return slices.ContainsFunc(over, func(a Alt) bool {
			o := f.state.heap[a.cell]
			return a.Kind != KindObject || o == nil || o.rest || len(o.behind) > 0 || o.has(b.field.Name)
		})
	})
}

// stays reports whether a field may hold in a state what it has begun with.
func (f *frame) stays(b beginning, s *state) bool {
	held := f.within(s, b.field)
	return slices.ContainsFunc(b.value, func(a Alt) bool { return held.find(&a) >= 0 })
}
