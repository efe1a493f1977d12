import { Composio } from '@composio/core';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const composio = new Composio();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return { statusCode: 200, body: session.sessionId };
};
