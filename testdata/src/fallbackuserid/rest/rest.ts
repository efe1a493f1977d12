// Writes its own requests.
const BASE = 'https://backend.composio.dev/api/v3.1';

async function post(path: string, body: object) {
  const response = await fetch(BASE + path, {
    method: 'POST',
    headers: { 'x-api-key': process.env.COMPOSIO_API_KEY!, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { session_id: string };
}

export async function board(userId?: string) {
  return post('/tool_router/session', {
    user_id: userId ?? 'guest', // want `fallbackuserid: user id falls back to "guest"`
    toolkits: { enable: ['trello'] },
  });
}

// The user is written twice, and the second time always.
export async function overwritten(userId: string) {
  const body = { user_id: 'default', toolkits: { enable: ['trello'] } };
  body.user_id = userId;
  return post('/tool_router/session', body);
}

export async function accounts(userId: string | null) {
  const query = new URLSearchParams({ user_ids: userId || 'default' }); // want `fallbackuserid: user id falls back to "default"`
  return fetch(`${BASE}/connected_accounts?${query}`);
}

export async function accountsOf(userId: string) {
  return fetch(`${BASE}/connected_accounts?user_ids=${encodeURIComponent(userId)}`);
}
