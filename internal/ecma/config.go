package ecma

import (
	"cmp"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tailscale/hujson"
)

// config is what a tsconfig.json says of where specifiers lead.
type config struct {
	base  string
	paths map[string][]string
}

const (
	mostConfig  = 1 << 20 // bytes
	mostExtends = 8
)

// config finds the nearest tsconfig.json or jsconfig.json that has a say.
func (r *resolver) config(dir string) *config {
	if c, ok := r.configs[dir]; ok {
		return c
	}
	r.configs[dir] = nil
	for _, name := range []string{"tsconfig.json", "jsconfig.json"} {
		if c := readConfig(filepath.Join(dir, name), 0); c != nil && (c.base != "" || len(c.paths) > 0) {
			r.configs[dir] = c
			return c
		}
	}
	if up := filepath.Dir(dir); up != dir {
		r.configs[dir] = r.config(up)
	}
	return r.configs[dir]
}

// readConfig reads a configuration and what it extends, nil where there is none
// that can be read: the compiler complains about that, not the linter.
func readConfig(path string, depth int) *config {
	if depth > mostExtends {
		return nil
	}
	var content struct {
		Extends         any `json:"extends"`
		CompilerOptions struct {
			BaseURL string              `json:"baseUrl"`
			Paths   map[string][]string `json:"paths"`
		} `json:"compilerOptions"`
	}
	if !readJSON(path, &content) {
		return nil
	}
	c := &config{}
	for _, base := range extended(content.Extends) {
		if strings.HasPrefix(base, ".") {
			base = filepath.Join(filepath.Dir(path), filepath.FromSlash(base))
			if filepath.Ext(base) != ".json" {
				base += ".json"
			}
			if inherited := readConfig(base, depth+1); inherited != nil {
				*c = *inherited
			}
		}
	}
	dir := filepath.Dir(path)
	if content.CompilerOptions.BaseURL != "" {
		c.base = filepath.Join(dir, filepath.FromSlash(content.CompilerOptions.BaseURL))
		dir = c.base
	}
	if len(content.CompilerOptions.Paths) > 0 {
		c.paths = map[string][]string{}
		for pattern, targets := range content.CompilerOptions.Paths {
			for _, target := range targets {
				c.paths[pattern] = append(c.paths[pattern], filepath.Join(dir, filepath.FromSlash(target)))
			}
		}
	}
	return c
}

func extended(value any) []string {
	switch value := value.(type) {
	case string:
		return []string{value}
	case []any:
		var out []string
		for _, v := range value {
			if s, ok := v.(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

// readJSON reads JSON that may hold comments and trailing commas.
func readJSON(path string, into any) bool {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > mostConfig {
		return false
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	if content, err = hujson.Standardize(content); err != nil {
		return false
	}
	return json.Unmarshal(content, into) == nil
}

// candidates are the paths that a specifier may lead to, the best first.
func (c *config) candidates(specifier string) []string {
	var out []string
	var patterns []string
	for pattern := range c.paths {
		patterns = append(patterns, pattern)
	}
	slices.SortFunc(patterns, func(a, b string) int { // the longest wins
		return cmp.Or(len(b)-len(a), strings.Compare(a, b))
	})
	for _, pattern := range patterns {
		before, after, star := strings.Cut(pattern, "*")
		if !star && pattern != specifier || star && !(strings.HasPrefix(specifier, before) && strings.HasSuffix(specifier, after) && len(specifier) >= len(before)+len(after)) {
			continue
		}
		for _, target := range c.paths[pattern] {
			if star {
				target = strings.Replace(target, "*", specifier[len(before):len(specifier)-len(after)], 1)
			}
			out = append(out, target)
		}
	}
	if c.base != "" {
		out = append(out, filepath.Join(c.base, filepath.FromSlash(specifier)))
	}
	return out
}
