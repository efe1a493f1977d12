package wrappers

// houseAccount answers where no agent is on duty.
const houseAccount = "shared"

const (
	tenant    = "acme"
	nightDesk = tenant + "-default"
)
