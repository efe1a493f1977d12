package source

import (
	"path/filepath"
	"testing"
)

func TestIgnore(t *testing.T) {
	tests := []struct {
		name  string
		files []string
		dir   string // that is walked, the root if empty
		want  string
	}{
		{"no ignore file", []string{"a.ts: ", "b/c.py: ", "b/d.go: "}, "", "a.ts b/c.py"},
		{"outside of a repository", []string{".gitignore: gen\n", "gen/a.ts: ", "b/gen/a.ts: ", "b/c.ts: "}, "", "b/c.ts"},
		{"extension", []string{".gitignore: *.ts\n", "a.ts: ", "b/a.ts: ", "b/a.tsx: "}, "", "b/a.tsx"},
		{"prefix", []string{".gitignore: tmp*\n", "tmp.ts: ", "tmpa/a.ts: ", "a/atmp.ts: "}, "", "a/atmp.ts"},
		{"name at the root", []string{".gitignore: /a.ts\n", "a.ts: ", "b/a.ts: "}, "", "b/a.ts"},
		{"path", []string{".gitignore: b/a.ts\n", "b/a.ts: ", "c/b/a.ts: "}, "", "c/b/a.ts"},
		{"pattern at the root", []string{".gitignore: /*.ts\n", "a.ts: ", "b/a.ts: "}, "", "b/a.ts"},
		{"pattern of a path", []string{".gitignore: b/*.ts\n", "b/a.ts: ", "b/c/a.ts: "}, "", "b/c/a.ts"},
		{"directories only", []string{".gitignore: gen/\n", "a/gen/b.ts: ", "gen.ts: ", "b/gen.ts: "}, "", "b/gen.ts gen.ts"},
		{"a file is no directory", []string{".gitignore: a.ts/\n", "a.ts: "}, "", "a.ts"},
		{"negation", []string{".gitignore: *.ts\n!keep.ts\n", "a.ts: ", "b/keep.ts: "}, "", "b/keep.ts"},
		{"the last rule counts", []string{".gitignore: !keep.ts\n*.ts\n", "keep.ts: "}, "", ""},
		{"not below an ignored directory", []string{".gitignore: gen\n!keep.ts\n", "gen/keep.ts: "}, "", ""},
		{"all but one", []string{".gitignore: gen/*\n!gen/keep.ts\n", "gen/keep.ts: ", "gen/a.ts: "}, "", "gen/keep.ts"},
		{"nested", []string{".gitignore: *.ts\n", "b/.gitignore: !*.ts\n/c.ts\n", "a.ts: ", "b/a.ts: ", "b/c.ts: ", "b/d/c.ts: "}, "", "b/a.ts b/d/c.ts"},
		{"two stars in front", []string{".gitignore: **/gen\n**/x/y.ts\n", "gen/a.ts: ", "b/gen/a.ts: ", "x/y.ts: ", "b/x/y.ts: ", "y.ts: "}, "", "y.ts"},
		{"two stars between", []string{".gitignore: a/**/b.ts\n", "a/b.ts: ", "a/c/d/b.ts: ", "b.ts: "}, "", "b.ts"},
		{"two stars behind", []string{".gitignore: a/**\n!a/b.ts\n", "a/b.ts: ", "a/c.ts: ", "a/d/b.ts: "}, "", "a/b.ts"},
		{"two stars alone", []string{".gitignore: **\n", "a/b.ts: "}, "", ""},
		{"everything but", []string{".gitignore: *\n!*/\n!*.py\n", "a/b.ts: ", "a/b.py: "}, "", "a/b.py"},
		{"classes", []string{".gitignore: [Gg]en\n*.p[!y]\nx?.ts\n", "Gen/a.ts: ", "gen/a.ts: ", "a.py: ", "xa.ts: ", "x.ts: "}, "", "a.py x.ts"},
		{"no class has the slash", []string{".gitignore: /b[!a]*.ts\n", "b/a.ts: ", "bb.ts: "}, "", "b/a.ts"},
		{"many stars", []string{".gitignore: ****/a.ts\nb***.ts\n", "c/a.ts: ", "bb.ts: ", "c/c.ts: "}, "", "c/c.ts"},
		{"braces mean themselves", []string{".gitignore: {a,b}?.ts\n", "ax.ts: ", "{a,b}x.ts: "}, "", "ax.ts"},
		{"escapes", []string{".gitignore: \\#a.ts\n\\!b.ts\n#c.ts\nd.ts\\ \n", "#a.ts: ", "!b.ts: ", "c.ts: ", "d.ts: "}, "", "c.ts d.ts"},
		{"blanks and line ends", []string{".gitignore: \xef\xbb\xbfa.ts\r\n\r\n  \nb.ts  \r\nc.ts", "a.ts: ", "b.ts: ", "c.ts: ", "d.ts: "}, "", "d.ts"},
		{"broken patterns match nothing", []string{".gitignore: [a.ts\nb.ts\\\n/\n!\n", "a.ts: ", "b.ts: "}, "", "a.ts b.ts"},
		{".ignore is stronger", []string{".gitignore: a.ts\n", ".ignore: !a.ts\nb.ts\n", "a.ts: ", "b.ts: "}, "", "a.ts"},
		{"exclude", []string{".git/info/exclude: a.ts\nb.ts\n", ".gitignore: !b.ts\n", "a.ts: ", "b.ts: "}, "", "b.ts"},
		{"from above", []string{".git/: ", ".gitignore: *.js\n/b/c/x.ts\n", "b/.gitignore: y.ts\n", "b/c/x.ts: ", "b/c/y.ts: ", "b/c/z.ts: ", "b/c/z.js: "}, "b/c", "b/c/z.ts"},
		{"not from above outside of a repository", []string{".gitignore: *.js\n", "b/a.js: "}, "b", "b/a.js"},
		{"not from above another repository", []string{".git/: ", ".gitignore: *.js\n", "b/.git/: ", "b/c/a.js: "}, "b/c", "b/c/a.js"},
		{"an inner repository has rules of its own", []string{".git/: ", ".gitignore: *.js\n", ".ignore: *.py\n", "b/.git: gitdir: x\n", "b/a.js: ", "b/a.py: "}, "", "b/a.js"},
		{"an ignored argument", []string{".git/: ", ".gitignore: gen\n*.ts\n", "gen/sub/a.ts: ", "gen/.gitignore: b.ts\n", "gen/b.ts: "}, "gen", "gen/sub/a.ts"},
		{"an argument below what is ignored", []string{".git/: ", ".gitignore: gen\n*.ts\n", "gen/sub/a.ts: "}, "gen/sub", "gen/sub/a.ts"},
		{"no code of one's own", []string{
			".git/a.ts: ", "node_modules/a.ts: ", "b/.venv/a.py: ", "venv/a.py: ", "lib/site-packages/a.py: ", "__pycache__/a.py: ",
			".next/a.js: ", "vendor/a.ts: ", "mine/pyvenv.cfg: ", "mine/bin/a.py: ", "env/a.py: ", "dist/a.js: ", ".github/a.js: ",
		}, "", ".github/a.js dist/a.js env/a.py"},
		{"an environment as the argument", []string{"node_modules/pyvenv.cfg: ", "node_modules/a.ts: "}, "node_modules", "node_modules/a.ts"},
		{"minified", []string{"a.min.js: ", "a.min.mjs: ", "a.bundle.js: ", "a.js: "}, "", "a.js"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root := tree(t, test.files...)
			found := Find(t.Context(), Request{Dirs: []string{filepath.Join(root, test.dir)}})
			noErrors(t, found)
			if got := paths(t, root, found); got != test.want {
				t.Errorf("found %q, want %q", got, test.want)
			}
		})
	}
}
