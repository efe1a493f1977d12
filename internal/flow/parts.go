package flow

// parts are the nodes directly below a node, in the order in which they are evaluated.
func parts(n Expr) []Expr {
	switch n := n.(type) {
	case *Block:
		return statements(n.List)
	case *Do:
		return nodes(n.X)
	case *Assign:
		return append(nodes(n.Value), n.To...)
	case *If:
		return nodes(n.Cond, n.Then, n.Else)
	case *Loop:
		return nodes(n.Cond, n.Body)
	case *Branch:
		return statements(n.Cases)
	case *Return:
		return n.Values
	case *Leave:
		return n.Parts
	}
	return partsOfValue(n)
}

// partsOfValue are those of an expression that has a value.
func partsOfValue(n Expr) []Expr {
	switch n := n.(type) {
	case *Source:
		return n.Parts
	case *Opaque:
		return n.Parts
	case *Field:
		return nodes(n.X)
	case *Index:
		return nodes(n.X, n.Key)
	case *Object:
		var out []Expr
		for _, entry := range n.Entries {
			out = append(out, entry.Value)
		}
		return out
	case *Merge:
		return append(nodes(n.X), n.From...)
	case *List:
		return append(nodes(n.Base), n.Items...)
	case *Join:
		return n.Parts
	case *Wrap:
		return nodes(n.X, n.Value)
	case *Typed:
		return nodes(n.X)
	case *Addr:
		return nodes(n.X)
	case *Deref:
		return nodes(n.X)
	case *Copy:
		return nodes(n.X)
	case *Seq:
		return nodes(n.Do, n.X)
	case *Tuple:
		return n.Items
	case *FuncRef:
		return nodes(n.Recv)
	case *Bind:
		return append(nodes(n.X), given(n.Args)...)
	case *Call:
		return append(nodes(n.Callee, n.Recv), given(n.Args)...)
	case *Request:
		return nodes(n.Method, n.URL, n.Body, n.Result)
	case *Send:
		return nodes(n.Request)
	}
	return partsOfChoice(n)
}

// partsOfChoice are those of a choice, or of a condition.
func partsOfChoice(n Expr) []Expr {
	switch n := n.(type) {
	case *Either:
		return nodes(n.X, n.Y)
	case *Choose:
		return nodes(n.Cond, n.Then, n.Else)
	case *Not:
		return nodes(n.X)
	case *And:
		return nodes(n.X, n.Y)
	case *Or:
		return nodes(n.X, n.Y)
	case *Empty:
		return nodes(n.X)
	case *Equal:
		return nodes(n.X, n.Y)
	case *Has:
		return nodes(n.X)
	case *Among:
		return nodes(n.X, n.List)
	case *Match:
		return nodes(n.X, n.Of)
	case *Holds:
		return nodes(n.X)
	}
	return nil
}

func nodes(list ...Expr) []Expr { return list }

func statements(list []Stmt) []Expr {
	out := make([]Expr, len(list))
	for i, s := range list {
		out[i] = s
	}
	return out
}

func given(args []Arg) []Expr {
	out := make([]Expr, len(args))
	for i, arg := range args {
		out[i] = arg.Value
	}
	return out
}
