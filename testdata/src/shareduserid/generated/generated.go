// Package generated uses a client that was generated from the OpenAPI document.
package generated

import (
	"context"
	"errors"

	gen "example.com/composiogen"
)

// Office opens sessions for an office.
type Office struct {
	client *gen.ClientWithResponses
}

// Everyone opens one for all of it.
func (o *Office) Everyone(ctx context.Context) (string, error) {
	rsp, err := o.client.PostToolRouterSessionWithResponse(ctx, gen.PostToolRouterSessionJSONRequestBody{
		UserId:   "everyone", // want `shareduserid: user id "everyone" is shared`
		Toolkits: &gen.PostToolRouterSessionToolkits{Enable: &[]string{"gmail"}},
	})
	if err != nil {
		return "", err
	}
	if rsp.JSON201 == nil {
		return "", errors.New(rsp.HTTPResponse.Status)
	}
	return rsp.JSON201.SessionId, nil
}

// Clerk opens one for each clerk.
func (o *Office) Clerk(ctx context.Context, clerkID string) (string, error) {
	rsp, err := o.client.PostToolRouterSessionWithResponse(ctx, gen.PostToolRouterSessionJSONRequestBody{
		UserId:   clerkID,
		Toolkits: &gen.PostToolRouterSessionToolkits{Enable: &[]string{"gmail"}},
	})
	if err != nil {
		return "", err
	}
	if rsp.JSON201 == nil {
		return "", errors.New(rsp.HTTPResponse.Status)
	}
	return rsp.JSON201.SessionId, nil
}
