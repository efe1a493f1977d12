package analyzer

import (
	"go/types"
	"slices"
	"strings"

	"github.com/composiolint/composiolint/rules"
)

// requestTypes are the types of a parameter by which a framework hands a
// request, a message or an event to a handler.
var requestTypes = map[string]bool{
	"net/http.Request":                                           true,
	"github.com/gin-gonic/gin.Context":                           true,
	"github.com/labstack/echo.Context":                           true,
	"github.com/labstack/echo/v4.Context":                        true,
	"github.com/labstack/echo/v5.Context":                        true,
	"github.com/gofiber/fiber/v2.Ctx":                            true,
	"github.com/gofiber/fiber/v3.Ctx":                            true,
	"github.com/valyala/fasthttp.RequestCtx":                     true,
	"github.com/kataras/iris/v12.Context":                        true,
	"github.com/beego/beego/v2/server/web/context.Context":       true,
	"github.com/cloudwego/hertz/pkg/app.RequestContext":          true,
	"github.com/pocketbase/pocketbase/core.RequestEvent":         true,
	"github.com/bwmarrin/discordgo.MessageCreate":                true,
	"github.com/bwmarrin/discordgo.InteractionCreate":            true,
	"github.com/go-telegram-bot-api/telegram-bot-api/v5.Update":  true,
	"github.com/go-telegram/bot/models.Update":                   true,
	"gopkg.in/telebot.v3.Context":                                true,
	"gopkg.in/telebot.v4.Context":                                true,
	"github.com/slack-go/slack/slackevents.MessageEvent":         true,
	"github.com/slack-go/slack/slackevents.AppMentionEvent":      true,
	"github.com/slack-go/slack/socketmode.Event":                 true,
	"github.com/mark3labs/mcp-go/mcp.CallToolRequest":            true,
	"github.com/modelcontextprotocol/go-sdk/mcp.CallToolRequest": true,
	"connectrpc.com/connect.Request":                             true,
}

// requestPackages hold only types that are events.
var requestPackages = []string{"github.com/aws/aws-lambda-go/events"}

// isRequestType reports whether a parameter of the type is a request.
func isRequestType(t types.Type) bool {
	named, ok := deref(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	path := named.Obj().Pkg().Path()
	return slices.Contains(requestPackages, path) || requestTypes[path+"."+named.Obj().Name()]
}

// entryOf tells what part of a program a function is by itself.
func entryOf(fn *types.Func) rules.Setting {
	signature := fn.Signature()
	if signature.Recv() == nil {
		switch {
		case fn.Name() == "init", fn.Name() == "main" && fn.Pkg().Name() == "main":
			return rules.Script
		}
	}
	if signature.Recv() != nil && servesRPC(signature) {
		return rules.Request
	}
	return entryOfSignature(signature)
}

// entryOfSignature recognises a handler. A *http.Request alone may be one that
// is about to be sent: a handler has somewhere to write the answer to.
func entryOfSignature(signature *types.Signature) rules.Setting {
	writes, reads, event := false, false, false
	for v := range signature.Params().Variables() {
		switch name := types.TypeString(deref(v.Type()), nil); {
		case name == "net/http.ResponseWriter":
			writes = true
		case name == "net/http.Request":
			reads = true
		case isRequestType(v.Type()):
			event = true
		}
	}
	if event || writes && reads {
		return rules.Request
	}
	return rules.Library
}

// servesRPC recognises a gRPC method: its receiver embeds what protoc generates
// for servers.
func servesRPC(signature *types.Signature) bool {
	s, ok := deref(signature.Recv().Type()).Underlying().(*types.Struct)
	if !ok || signature.Params().Len() != 2 || signature.Results().Len() != 2 {
		return false
	}
	for f := range s.Fields() {
		if f.Embedded() && strings.HasPrefix(f.Name(), "Unimplemented") && strings.HasSuffix(f.Name(), "Server") {
			return true
		}
	}
	return false
}
