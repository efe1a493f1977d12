package learned

import (
	"context"
	"os"

	"example.com/composio"
)

// owner is whoever a link is made for.
type owner interface{ Owner() string }

// Person has an id, Visitor a cookie, Robot one name for all.
type (
	Person  struct{ ID string }
	Visitor struct{ Cookie string }
	Robot   struct{}
)

// Owner is the person.
func (p Person) Owner() string { return p.ID }

// Owner is the browser.
func (v *Visitor) Owner() string { return "visitor:" + v.Cookie }

// Owner is the same for all robots.
func (Robot) Owner() string { return "robot-7" }

// Links makes links for owners.
type Links struct {
	client *composio.Client
}

func (l *Links) open(ctx context.Context, o owner) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: o.Owner(), Toolkits: composio.Enable("gmail")})
}

func (l *Links) again(ctx context.Context, o owner) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, o)
}

func (l *Links) openPerson(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, Person{ID: id})
}

func (l *Links) openPersonForAll(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, Person{ID: "default"}) // want `shareduserid: user id "default" is shared`
}

func (l *Links) openVisitor(ctx context.Context, cookie string) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, &Visitor{Cookie: cookie})
}

func (l *Links) openRobot(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.open(ctx, Robot{}) // want `constantuserid: user id "robot-7" is a constant`
}

func (l *Links) openRobotAgain(ctx context.Context) (*composio.CreateSessionResponse, error) {
	return l.again(ctx, Robot{}) // want `constantuserid: user id "robot-7" is a constant`
}

func (l *Links) openMade(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	return l.again(ctx, newPerson(id))
}

func newPerson(id string) *Person { return &Person{ID: id} }

func (l *Links) openHere(ctx context.Context, id string) (*composio.CreateSessionResponse, error) {
	var o owner = Person{ID: id}
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{UserID: o.Owner(), Toolkits: composio.Enable("gmail")})
}

func (l *Links) openRobotHere(ctx context.Context) (*composio.CreateSessionResponse, error) {
	var o owner = Robot{}
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   o.Owner(), // want `constantuserid: user id "robot-7" is a constant`
		Toolkits: composio.Enable("gmail"),
	})
}

// station is whoever sits there, or falls back by itself.
type station interface{ Desk() string }

type (
	front  struct{}
	office struct{ key string }
)

// Desk is set up, or is shared.
func (front) Desk() string {
	if name := os.Getenv("FRONT_DESK"); name != "" {
		return name
	}
	return "default"
}

// Desk is the office's own.
func (o office) Desk() string { return o.key }

func (l *Links) openDesk(ctx context.Context, s station) (*composio.CreateSessionResponse, error) {
	return l.client.CreateSession(ctx, composio.CreateSessionRequest{
		UserID:   s.Desk(), // want `fallbackuserid: user id falls back to "default"`
		Toolkits: composio.Enable("gmail"),
	})
}
