// Helpdesk serves the help desk as it was and as it is.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/composiolint/composiolint/examples/go/account"
	"github.com/composiolint/composiolint/examples/go/after"
	"github.com/composiolint/composiolint/examples/go/before"
	"github.com/composiolint/composiolint/examples/go/composio"
)

func main() {
	key := os.Getenv("COMPOSIO_API_KEY")
	if key == "" {
		log.Fatal("COMPOSIO_API_KEY is not set")
	}
	client := composio.New(key)

	mux := http.NewServeMux()
	mux.Handle("/before/", http.StripPrefix("/before", before.New(client).Routes()))
	mux.Handle("/after/", http.StripPrefix("/after", after.New(client).Routes()))

	logins := new(account.Logins)
	log.Print("try it with the cookie login=", logins.SignIn("customer-1"))
	log.Fatal(http.ListenAndServe("localhost:8080", logins.Middleware(mux)))
}
