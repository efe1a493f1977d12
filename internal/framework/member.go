package framework

// members says what the members of something are, by name.
type members map[string]What

// list is one line of such a table.
type list struct {
	is    What
	names string
}

func newMembers(lists ...list) members {
	m := members{}
	for _, l := range lists {
		for name := range words(l.names) {
			m[name] = l.is
		}
	}
	return m
}

// Member is what stands under a name in w; a call gives what is called. What the
// client sent, settings and fresh values go for all below them, so the depth is
// told by w itself: a user on a Request is the principal, one in a Payload is
// what the client says. The name is that of a setting or of a contact. Where a
// value is read by get("name"), ask for the member of that name as well.
func (w What) Member(language Language, name string) (What, string) {
	switch w {
	case Request:
		return requestMembers[language][name], ""
	case Context:
		return contextMembers[language][name], ""
	case Event:
		return eventMembers[name], ""
	case Principal:
		switch {
		case contacts[name]:
			return Contact, name
		case name == "error":
			return Nothing, ""
		}
	case Environment:
		if name != "env" && name != "vars" {
			return Environment, name
		}
	}
	return w, ""
}

// requestMembers are the members of a request. What middleware puts there and
// what is not listed is Nothing.
var requestMembers = [...]members{
	ECMA: newMembers(
		list{Payload, `body rawBody query params param headers header cookies url originalUrl nextUrl json text
			formData form blob arrayBuffer bytes searchParams queries parseBody valid payload file files path
			rawHeaders requestPayload data matches hostname`},
		list{Principal, `user auth session principal locals userId user_id currentUser account claims identity uid
			signedCookies token decodedToken jwt oidc authInfo requestContext orgId auth0 kauth`},
		list{Request, `req request raw clone`},
		list{Context, `context ctx`},
	),
	Python: newMembers(
		list{Payload, `json get_json data form args values files view_args body query_params path_params headers
			cookies url GET POST META COOKIES FILES query query_string match_info post text read rel_url stream
			payload content receive receive_json receive_text receive_bytes iter_json iter_text raw_body
			full_path path forms params arguments body_arguments query_arguments`},
		list{Principal, `user auth session state current_user user_id userinfo principal remote_user username claims
			identity auser ctx jwt token_payload`},
		list{Request, `request _request httprequest`},
	),
}

// contextMembers are the members of what stands around a request: the context of
// Hono, Koa, tRPC, Astro and SvelteKit, the properties of a page, the arguments
// of a loader, the event of a Lambda, the handler object of Tornado and Django.
var contextMembers = [...]members{
	ECMA: newMembers(
		list{Payload, `params searchParams query body input rawInput parsedInput data url headers cookies cookie
			pathParameters queryStringParameters multiValueQueryStringParameters rawPath rawQueryString args
			formData queries path bindArgsParsedInputs`},
		list{Request, `req request raw nodeReq`},
		list{Context, `ctx context event`},
		list{Principal, `user auth session state locals var get userId user_id authInfo principal identity
			currentUser requestContext claims viewer account`},
		list{Environment, `env platform`},
	),
	Python: newMembers(
		list{Payload, `kwargs args get_argument get_arguments get_body_argument get_query_argument get_json_body
			get_cookie headers path rfile body pathParameters queryStringParameters rawPath rawQueryString
			query_params path_params input`},
		list{Request, `request req`},
		list{Principal, `current_user user user_id session requestContext get_secure_cookie get_signed_cookie
			identity`},
		list{Context, `context ctx info`},
	),
}

// eventMembers are those of messages and interactions in either language.
var eventMembers = newMembers(
	list{Event, `message event update callback_query callbackQuery command body payload context query inline_query
		inlineQuery edited_message effective_message shortcut activity interaction msg action key`},
	list{Principal, `user user_id userId from from_user author sender member effective_user effective_sender from_id
		sender_id remoteJid`},
	list{Payload, `text content options data args match value values caption arguments raw_text view`},
)

// contacts are the properties of a principal that can change hands.
var contacts = words(`email emailAddress emailAddresses email_address email_addresses primaryEmailAddress
	primary_email mail phone phoneNumber phone_number phoneNumbers phone_numbers primaryPhoneNumber mobile
	firstName first_name lastName last_name fullName full_name displayName display_name given_name family_name
	givenName familyName nickname nick globalName global_name name`)
