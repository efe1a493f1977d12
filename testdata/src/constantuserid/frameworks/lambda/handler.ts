import { Composio } from '@composio/core';
import type { APIGatewayProxyHandlerV2, Handler, SQSHandler } from 'aws-lambda';

const composio = new Composio();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return { statusCode: 200, body: session.sessionId };
};

// Handlers of any name, by their types.
export const connect: APIGatewayProxyHandlerV2 = async () => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return { statusCode: 200, body: session.sessionId };
};

export const consume = (async (event) => {
  const session = await composio.create('user_123', { toolkits: ['slack'] }); // want `constantuserid: user id "user_123" is a constant`
  console.info(event.Records.length, session.sessionId);
}) satisfies SQSHandler;

export const nightly: Handler<{ at: string }> = async () => {
  const session = await composio.create('user_123', { toolkits: ['notion'] }); // want `constantuserid: user id "user_123" is a constant`
  return session.sessionId;
};
