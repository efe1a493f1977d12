// Uses the client below the SDK, and the API below that.
import Composio from '@composio/client';

const client = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

export async function anything(userId: string) {
  const session = await client.toolRouter.session.create({ user_id: userId }); // want `unscopedtoolkits: session names no toolkits`
  return session.session_id;
}

export async function mail(userId: string) {
  const session = await client.toolRouter.session.create({ user_id: userId, toolkits: { enable: ['gmail'] } });
  return session.session_id;
}

async function post(body: object) {
  const response = await fetch('https://backend.composio.dev/api/v3.1/tool_router/session', {
    method: 'POST',
    headers: { 'x-api-key': process.env.COMPOSIO_API_KEY! },
    body: JSON.stringify(body),
  });
  return (await response.json()).session_id;
}

export async function anythingPosted(userId: string) {
  return post({ user_id: userId }); // want `unscopedtoolkits: session names no toolkits`
}

export async function mailPosted(userId: string) {
  return post({ user_id: userId, toolkits: { enable: ['gmail'] } });
}
