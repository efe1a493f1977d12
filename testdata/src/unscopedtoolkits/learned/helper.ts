// Has one function for all requests, which adds to the options of its callers.
const BASE = 'https://backend.composio.dev/api/v3.1';

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(`${BASE}${path}`, { ...init, redirect: 'error' });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return (await response.json()) as T;
}

interface Session {
  session_id: string;
}

export async function mail(userId: string) {
  const body = { user_id: userId, toolkits: { enable: ['gmail'] } };
  const session = await request<Session>('/tool_router/session', { method: 'POST', body: JSON.stringify(body) });
  return session.session_id;
}

export async function anything(userId: string) {
  const body = { user_id: userId };
  const session = await request<Session>('/tool_router/session', { method: 'POST', body: JSON.stringify(body) }); // want `unscopedtoolkits: session names no toolkits`
  return session.session_id;
}

export async function everybody() {
  const session = await request<Session>('/tool_router/session', {
    method: 'POST',
    body: JSON.stringify({
      user_id: 'default', // want `shareduserid: user id "default" is shared`
      toolkits: { enable: ['gmail'] },
    }),
  });
  return session.session_id;
}
