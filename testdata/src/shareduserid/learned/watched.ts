// Watches for events without a client library.
const host = 'https://backend.composio.dev';
const headers = { 'content-type': 'application/json', 'x-api-key': process.env.COMPOSIO_API_KEY! };

export async function watch(slug: string) {
  const response = await fetch(`${host}/api/v3/trigger_instances/${encodeURIComponent(slug)}/upsert`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ user_id: 'default', trigger_config: {} }), // want `shareduserid: user id "default" is shared`
  });
  return response.json();
}

export async function watchFor(userId: string, slug: string) {
  const response = await fetch(`${host}/api/v3/trigger_instances/${encodeURIComponent(slug)}/upsert`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ user_id: userId, trigger_config: {} }),
  });
  return response.json();
}

export async function watched() {
  const response = await fetch(`${host}/api/v3/trigger_instances/active?user_id=default`, { headers });
  return response.json();
}
