package learned

import "context"

func (l *Lines) opens(ctx context.Context, id string) bool {
	session, err := l.open(ctx, id)
	return err == nil && session.SessionID != ""
}

// inOrder comes to the second part only with an id.
func (l *Lines) inOrder(ctx context.Context, id string) bool {
	owner := orNobody(id)
	if owner != nobody && l.opens(ctx, owner) {
		return true
	}
	return owner == nobody || l.opens(ctx, owner)
}

// turnedRound comes there without one.
func (l *Lines) turnedRound(ctx context.Context, id string) bool {
	owner := orNobody(id)
	if owner != nobody || l.opens(ctx, owner) { // want `fallbackuserid: user id falls back to "anonymous"`
		return true
	}
	return false
}
