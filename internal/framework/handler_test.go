package framework

import "testing"

func TestTypedFunction(t *testing.T) {
	for _, c := range []struct {
		language Language
		typ      string
		want     What
		ok       bool
	}{
		{ECMA, "aws-lambda.APIGatewayProxyHandlerV2", Context, true},
		{ECMA, "aws-lambda.APIGatewayProxyHandlerV2<Result>", Context, true},
		{ECMA, "aws-lambda.SQSHandler", Nothing, true},
		{ECMA, "aws-lambda.Handler", Nothing, true},
		{ECMA, "aws-lambda.SQSRecord", Nothing, false},
		{ECMA, "express.RequestHandler", Request, true},
		{ECMA, "hono.MiddlewareHandler", Context, true},
		{ECMA, "next.NextApiHandler", Request, true},
		{ECMA, "PagesFunction", Context, true},
		{ECMA, "Handler", Nothing, false},
		{ECMA, "./types.RequestHandler", Nothing, false},
		{Python, "aws-lambda.Handler", Nothing, false},
	} {
		if got, ok := TypedFunction(c.language, c.typ); ok != c.ok || got.first() != c.want {
			t.Errorf("TypedFunction(%d, %q) = %+v %v", c.language, c.typ, got, ok)
		}
	}
}
