package rules

import (
	"fmt"
	"strings"
	"testing"
)

func constant(text string) Member { return Member{Origin: Const, Text: text} }

// userBinding is a session in which only the user id can be wrong.
func userBinding(members ...Member) Binding {
	return Binding{Toolkits: Toolkits{Scope: Limited}, Fate: Kept, User: User{Members: members}}
}

// reported lists what the rules say of b, as "rule:severity".
func reported(b Binding, opts Options) string {
	var found []string
	for _, rule := range All() {
		if f, ok := rule.Check(b, opts); ok {
			found = append(found, fmt.Sprintf("%s:%s", f.Rule, f.Severity))
		}
	}
	return strings.Join(found, " ")
}

// TestConstants sets the class of a value against the place it stands in.
func TestConstants(t *testing.T) {
	const (
		off           = ""
		sharedError   = "shareduserid:error"
		sharedWarning = "shareduserid:warning"
		constError    = "constantuserid:error"
		constWarning  = "constantuserid:warning"
	)
	type row struct{ request, library, script, test, docs string }
	var (
		absent = row{sharedError, sharedError, sharedError, off, sharedWarning}
		shared = row{sharedError, sharedError, sharedWarning, off, sharedWarning}
		fixed  = row{constError, constWarning, off, off, off}
		none   = row{}
	)
	tests := []struct {
		name   string
		member Member
		want   row
	}{
		{"missing", Member{Origin: Missing}, absent},
		{"missing, written blank", Member{Origin: Missing, Text: "  "}, absent},
		{"empty", constant(""), absent},
		{"blank", constant(" \t\u00a0"), absent},
		{"shared", constant("default"), shared},
		{"shared, in blanks", constant(" default\n"), shared},
		{"sample", constant("user_123"), fixed},
		{"other", constant("acme-production"), fixed},
		{"organisation", constant("org_acme"), none},
	}
	settings := []Setting{Request, Library, Script}
	for _, test := range tests {
		check := func(place string, b Binding, want string) {
			t.Helper()
			if got := reported(b, Options{}); got != want {
				t.Errorf("%s in %s: got %q, want %q", test.name, place, got, want)
			}
		}
		for i, want := range []string{test.want.request, test.want.library, test.want.script} {
			b := userBinding(test.member)
			b.Setting = settings[i]
			check(b.Setting.String(), b, want)
			b.Docs = true
			check(b.Setting.String()+" of docs", b, test.want.docs)
			b.Test = true
			check(b.Setting.String()+" of a test in docs", b, test.want.test)
			b.Docs = false
			check(b.Setting.String()+" of a test", b, test.want.test)
		}
	}
}

func TestClassify(t *testing.T) {
	tests := map[class][]string{
		classMissing: {"", " ", "\n\t", "\u2003"},
		classShared: {
			// The list as it is written.
			"default", "default user", "user default", "anonymous", "anon", "guest", "public", "shared",
			"shared user", "global", "common", "everyone", "all", "system", "admin", "root", "service",
			"bot", "app", "test", "test user", "demo", "sample", "local", "local user", "user", "me",
			"unknown", "none", "null", "undefined", "nil", "0",
			// Case, dashes and underscores do not count.
			"DEFAULT", "Default", "default-user", "default_user", "defaultUser", "DEFAULT_USER", "Test-User",
			"shared__user", "_default_", "N-U-L-L", "None", "Local_User",
			// Anything ending in default, whatever it begins with.
			"my-default", "acme_default", "composioDefault", "tenant:default", "org_default", "workspace-default",
			// The word demo, likewise.
			"demo-user", "demo_user", "my demo", "Demo", "x.demo.y", "demo:1", "demo@acme.com", "acme/demo",
			"team-demo", "(demo)",
		},
		classSample: {
			"user_123", "user-123", "user123", "User_1", "user_123456789", "user_id", "user-id", "your-user-id",
			"your_user_id", "YOUR_USER_ID", "quickstart-user", "hey@example.com", "user@example.com",
		},
		classAllowed: {
			"org_1", "org-1", "org:1", "team_a", "team-a", "team:a", "workspace_w", "workspace-w", "workspace:w",
			"tenant_t", "tenant-t", "tenant:t", "acme:integration", "acme:service",
		},
		classOther: {
			"acme", "alice", "alice@example.com", "u_4f1c", "1", "00", "-", "_",
			"testing", "users", "admins", "defaults", "default-1", "user_12a", "xuser_1",
			"democracy", "demos", "mydemo",
			"org", "orgs_1", "organisation_1", "Team_a", "my_team_a",
			"service:acme", "integration", "acme:services",
		},
	}
	for want, texts := range tests {
		for _, text := range texts {
			if got := classify(constant(text), Options{}); got != want {
				t.Errorf("classify(%q) = %d, want %d", text, got, want)
			}
		}
	}
}

// TestFoldings writes every word of the shared list in every way that means the same.
func TestFoldings(t *testing.T) {
	for _, id := range sharedIDs {
		spaced := strings.Join(strings.Split(id, ""), "_")
		for _, text := range []string{id, strings.ToUpper(id), "-" + id + "_", spaced, strings.ReplaceAll(spaced, "_", "-")} {
			if got := classify(constant(text), Options{}); got != classShared {
				t.Errorf("classify(%q) = %d, want %d", text, got, classShared)
			}
		}
	}
}

// TestSharedIDsAreDocumented keeps the words in the rule's page complete.
func TestSharedIDsAreDocumented(t *testing.T) {
	what := strings.Join(strings.Fields(sharedUserID().Doc.What), " ")
	_, list, _ := strings.Cut(what, "The words are ")
	list, _, _ = strings.Cut(list, ". ")
	documented := map[string]bool{"userdefault": true} // ends in default
	for item := range strings.SplitSeq(strings.ReplaceAll(list, " and 0", ", 0"), ", ") {
		word, _, _ := strings.Cut(item, " and whatever ")
		documented[folding.Replace(word)] = true
	}
	for _, id := range sharedIDs {
		if !documented[id] {
			t.Errorf("the page of shareduserid leaves out %q", id)
		}
		delete(documented, id)
	}
	if len(documented) > 0 {
		t.Errorf("the page of shareduserid has words of its own: %v", documented)
	}
}

// TestMembers checks that one of the three rules speaks about a user id, and which.
func TestMembers(t *testing.T) {
	var (
		absent  = Member{Origin: Missing}
		shared  = constant("default")
		other   = constant("acme")
		allowed = constant("org_acme")
	)
	type test struct {
		name    string
		members []Member
		want    string // at the severity of a request
	}
	tests := []test{
		{"nothing known", nil, ""},
		{"missing and shared", []Member{absent, shared}, "shareduserid:error"},
		{"other and shared", []Member{other, shared}, "shareduserid:error"},
		{"other and missing", []Member{other, absent}, "shareduserid:error"},
		{"two others", []Member{other, constant("globex")}, "constantuserid:error"},
		{"allowed", []Member{allowed}, ""},
		{"allowed and other", []Member{allowed, other}, "constantuserid:error"},
		{"allowed and shared", []Member{allowed, shared}, "shareduserid:error"},
	}
	for origin := Unknown; origin <= Param; origin++ {
		if origin == Missing || origin == Const {
			continue
		}
		// The default of an environment read is no constant of its own.
		varying := Member{Origin: origin, Text: "default"}
		name := fmt.Sprintf("origin %d", origin)
		tests = append(tests,
			test{name, []Member{varying}, ""},
			test{name + " or missing", []Member{varying, absent}, "fallbackuserid:error"},
			test{name + " or shared", []Member{shared, varying}, "fallbackuserid:error"},
			test{name + " or sample", []Member{varying, constant("user_123")}, "fallbackuserid:error"},
			test{name + " or other", []Member{varying, other}, "fallbackuserid:error"},
			test{name + " or allowed", []Member{varying, allowed}, ""},
		)
	}
	for _, test := range tests {
		b := userBinding(test.members...)
		b.Setting = Request
		for _, b.Kind = range []Kind{Session, Resume, Call} {
			if got := reported(b, Options{}); got != test.want {
				t.Errorf("%s in a %s: got %q, want %q", test.name, b.Kind, got, test.want)
			}
		}
	}
}

func TestFallbackSeverity(t *testing.T) {
	for _, fixed := range []Member{{Origin: Missing}, constant("default"), constant("user_123"), constant("acme")} {
		b := userBinding(Member{Origin: Auth}, fixed)
		for setting, want := range map[Setting]string{Request: "error", Library: "warning", Script: "warning"} {
			b.Setting = setting
			if got := reported(b, Options{}); got != "fallbackuserid:"+want {
				t.Errorf("%q in %s: got %q, want %s", fixed.Text, setting, got, want)
			}
		}
	}
}

func TestUserOptions(t *testing.T) {
	allow := func(ids ...string) Options { return Options{AllowedIDs: ids} }
	share := func(ids ...string) Options { return Options{SharedIDs: ids} }
	varying := Member{Origin: Param}
	tests := []struct {
		name    string
		opts    Options
		members []Member
		want    string
	}{
		{"allowed", allow("acme"), []Member{constant("acme")}, ""},
		{"allowed, a shared word", allow("demo"), []Member{constant("demo")}, ""},
		{"allowed, as a fallback", allow("acme"), []Member{varying, constant("acme")}, ""},
		{"allowed, in another case", allow("Acme"), []Member{constant("acme")}, "constantuserid:error"},
		{"allowed, as a part", allow("acme"), []Member{constant("acme-2")}, "constantuserid:error"},
		{"allowed beside another", allow("acme"), []Member{constant("acme"), constant("globex")}, "constantuserid:error"},
		{"blank cannot be allowed", allow("", " "), []Member{constant(" ")}, "shareduserid:error"},
		{"missing cannot be allowed", allow(""), []Member{{Origin: Missing}}, "shareduserid:error"},

		{"shared", share("acme"), []Member{constant("acme")}, "shareduserid:error"},
		{"shared, folded", share("Acme-Corp"), []Member{constant("acme_corp")}, "shareduserid:error"},
		{"shared, as a part", share("acme"), []Member{constant("acme-2")}, "constantuserid:error"},
		{"shared before the pattern", share("org_acme"), []Member{constant("org_acme")}, "shareduserid:error"},
		{"shared adds to the list", share("acme"), []Member{constant("default")}, "shareduserid:error"},
		{"allowed before shared", Options{AllowedIDs: []string{"acme"}, SharedIDs: []string{"acme"}}, []Member{constant("acme")}, ""},

		{"single user, missing", Options{SingleUser: true}, []Member{{Origin: Missing}}, ""},
		{"single user, shared", Options{SingleUser: true}, []Member{constant("default")}, ""},
		{"single user, other", Options{SingleUser: true}, []Member{constant("acme")}, ""},
		{"single user, fallback", Options{SingleUser: true}, []Member{varying, constant("default")}, ""},
	}
	for _, test := range tests {
		b := userBinding(test.members...)
		b.Setting = Request
		if got := reported(b, test.opts); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestUserMessages(t *testing.T) {
	const everyone = ": everyone who gets here acts with the same connected accounts"
	const others = ": everyone without an id of their own acts with the same connected accounts"
	long := strings.Repeat("é", 61)
	tests := []struct {
		members []Member
		want    string
	}{
		{[]Member{{Origin: Missing}}, "user id is missing" + everyone},
		{[]Member{constant("")}, "user id is missing" + everyone},
		{[]Member{constant(" ")}, "user id is blank" + everyone},
		{[]Member{constant("default")}, `user id "default" is shared` + everyone},
		{[]Member{constant("acme")}, `user id "acme" is a constant` + everyone},
		{[]Member{constant("acme"), constant("globex")}, `user id "acme" is a constant` + everyone},
		{[]Member{constant("acme"), constant("default")}, `user id "default" is shared` + everyone},
		{[]Member{constant(long)}, `user id "` + strings.Repeat("é", 60) + `…" is a constant` + everyone},
		{[]Member{constant("a\"\n\x1b[31m\u202e")}, `user id "a\"\n\x1b[31m\u202e" is a constant` + everyone},
		{[]Member{{Origin: Auth}, {Origin: Missing}}, `user id falls back to ""` + others},
		{[]Member{{Origin: Auth}, {Origin: Missing, Word: "None"}}, `user id falls back to None` + others},
		{[]Member{{Origin: Missing, Word: "undefined"}}, "user id is missing" + everyone},
		{[]Member{{Origin: Auth}, constant("acme"), constant("default")}, `user id falls back to "default"` + others},
	}
	for _, test := range tests {
		var messages []string
		for _, rule := range All() {
			b := userBinding(test.members...)
			b.Setting = Request
			if f, ok := rule.Check(b, Options{}); ok {
				messages = append(messages, f.Message)
			}
		}
		if got := strings.Join(messages, "\n"); got != test.want {
			t.Errorf("%v:\ngot  %s\nwant %s", test.members, got, test.want)
		}
	}
}

// TestUserPlace checks that a finding stands at the argument, with the way of the
// value that it names.
func TestUserPlace(t *testing.T) {
	step := func(line int) []Step { return []Step{{Place{File: "a.go", Line: line}, "defined here"}} }
	b := userBinding(
		Member{Origin: Const, Text: "acme", Trace: step(1)},
		Member{Origin: Const, Text: "default", Trace: step(2)},
	)
	b.Call = "POST /tool_router/session"
	b.Place, b.At = Place{File: "client.go", Line: 9}, Place{File: "a.go", Line: 5}
	b.User.Place = Place{File: "a.go", Line: 6, Column: 12}
	f, ok := sharedUserID().Check(b, Options{})
	if !ok {
		t.Fatal("nothing reported")
	}
	if f.Place != b.User.Place {
		t.Errorf("the finding stands at %v, want %v", f.Place, b.User.Place)
	}
	if want := (Ref{Session, b.Call, b.Place}); f.Binding != want {
		t.Errorf("the finding names %v, want %v", f.Binding, want)
	}
	if len(f.Trace) != 1 || f.Trace[0].Place.Line != 2 {
		t.Errorf("the trace is %v, want that of \"default\"", f.Trace)
	}
}
