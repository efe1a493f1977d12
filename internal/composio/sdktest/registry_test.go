package sdktest

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"
)

// Where packages come from unless the settings of npm and pip say otherwise.
const (
	npmRegistry = "https://registry.npmjs.org"
	pipIndex    = "https://pypi.org/simple"
)

// largest is more than any of the packages has.
const largest = 64 << 20

// npm gives the type declarations of a package of JavaScript, by path.
func npm(t *testing.T, name, version string) map[string][]byte {
	base := cmp.Or(os.Getenv("npm_config_registry"), os.Getenv("NPM_CONFIG_REGISTRY"), npmRegistry)
	address := strings.TrimSuffix(base, "/") + "/" + strings.ReplaceAll(name, "/", "%2f") + "/" + version
	var about struct {
		Dist struct{ Tarball, Integrity string }
	}
	decode(t, address, get(t, address, "application/json"), &about)
	data := get(t, about.Dist.Tarball, "")
	want, ok := strings.CutPrefix(about.Dist.Integrity, "sha512-")
	if sum := sha512.Sum512(data); !ok || base64.StdEncoding.EncodeToString(sum[:]) != want {
		t.Fatalf("read %s: it has not the checksum %q that %s names; see whether a proxy changes downloads", about.Dist.Tarball, about.Dist.Integrity, address)
	}
	return untar(t, about.Dist.Tarball, data)
}

// pypi gives the source of a package of Python, by path.
func pypi(t *testing.T, name, version string) map[string][]byte {
	base := cmp.Or(os.Getenv("PIP_INDEX_URL"), pipIndex)
	address := strings.TrimSuffix(base, "/") + "/" + name + "/"
	var about struct {
		Files []struct {
			Filename, URL string
			Hashes        map[string]string
		}
	}
	index := get(t, address, "application/vnd.pypi.simple.v1+json")
	if !bytes.HasPrefix(bytes.TrimSpace(index), []byte("{")) {
		t.Skipf("read %s: the index gives no JSON; point PIP_INDEX_URL to one that does", address)
	}
	decode(t, address, index, &about)
	for _, file := range about.Files {
		if file.Filename != strings.ReplaceAll(name, "-", "_")+"-"+version+"-py3-none-any.whl" {
			continue
		}
		at := join(t, address, file.URL)
		data := get(t, at, "")
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != file.Hashes["sha256"] {
			t.Fatalf("read %s: it has not the checksum %q that %s names; see whether a proxy changes downloads", at, file.Hashes["sha256"], address)
		}
		return unzip(t, at, data)
	}
	t.Fatalf("find version %s in %s: there is no wheel of it; change the versions that the catalogue checks", version, address)
	return nil
}

// get reads an address. A registry that is out of reach skips the test; one that
// does not have what the catalogue names fails it.
func get(t *testing.T, address, accept string) []byte {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatalf("ask for %s: %v; see the settings of npm and pip", address, err)
	}
	if accept != "" {
		request.Header.Set("Accept", accept)
	}
	client := http.Client{Timeout: 20 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		t.Skipf("ask for %s: the registry cannot be reached: %v", address, err)
	}
	defer func() { _ = response.Body.Close() }()
	switch status := response.StatusCode; {
	case status == http.StatusForbidden, status == http.StatusProxyAuthRequired, status == http.StatusTooManyRequests, status >= 500:
		t.Skipf("ask for %s: the registry does not serve it here: %s", address, response.Status)
	case status != http.StatusOK:
		t.Fatalf("ask for %s: %s; change the versions that the catalogue checks", address, response.Status)
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, largest))
	if err != nil {
		t.Skipf("read %s: the registry cannot be reached: %v", address, err)
	}
	return data
}

func decode(t *testing.T, address string, data []byte, to any) {
	t.Helper()
	if err := json.Unmarshal(data, to); err != nil {
		t.Fatalf("read %s: %v; see whether it is a registry", address, err)
	}
}

func join(t *testing.T, base, reference string) string {
	t.Helper()
	from, err := url.Parse(base)
	if err != nil {
		t.Fatalf("read the address %s: %v; see PIP_INDEX_URL", base, err)
	}
	to, err := from.Parse(reference)
	if err != nil {
		t.Fatalf("read the address %s, named by %s: %v", reference, base, err)
	}
	return to.String()
}
