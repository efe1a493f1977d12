// Package renamed gets its sessions from a client whose name says nothing.
package renamed

import (
	"context"

	"example.com/toolbox"
)

// Kiosk is open to the public.
func Kiosk(ctx context.Context, box *toolbox.Box) (string, error) {
	grant, err := box.Open(ctx, "public", &toolbox.Scope{Enable: []string{"googlemaps"}}) // want `shareduserid: user id "public" is shared`
	if err != nil {
		return "", err
	}
	return grant.ID, nil
}

// Counter serves one customer at a time.
func Counter(ctx context.Context, box *toolbox.Box, customer string) (string, error) {
	grant, err := box.Open(ctx, customer, &toolbox.Scope{Enable: []string{"googlemaps"}})
	if err != nil {
		return "", err
	}
	return grant.ID, nil
}
