// Package desk opens Composio sessions through a pool that the settings name.
package desk

import "context"

// Pool is made by somebody else: what its functions do cannot be seen.
type Pool interface {
	Take(ctx context.Context, owner string) (string, error)
}

// House uses an id that the settings call shared.
func House(ctx context.Context, pool Pool) (string, error) {
	return pool.Take(ctx, "front desk") // want `^user id "front desk" is shared`
}

// Robot uses one that the settings allow.
func Robot(ctx context.Context, pool Pool) (string, error) {
	return pool.Take(ctx, "default")
}

// Answer acts for the customer.
func Answer(ctx context.Context, pool Pool, customer string) (string, error) {
	return pool.Take(ctx, customer)
}
