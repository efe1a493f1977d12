// Talks to the API without a client library.
const HOST = 'https://backend.composio.dev';
const SESSION_PATH = '/api/v3.1/tool_router/session';

const headers = {
  'content-type': 'application/json',
  'x-api-key': process.env.COMPOSIO_API_KEY!,
};

export async function reporting() {
  const response = await fetch(HOST + SESSION_PATH, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      user_id: 'system', // want `shareduserid: user id "system" is shared`
      toolkits: { enable: ['googlesheets'] },
    }),
  });
  return response.json();
}

export async function personal(userId: string) {
  const payload = { user_id: userId, toolkits: { enable: ['googlesheets'] } };
  const response = await fetch(`${HOST}${SESSION_PATH}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(payload),
  });
  return response.json();
}

export async function quarterly() {
  return personal('all'); // want `shareduserid: user id "all" is shared`
}

// Writes the body by hand.
export async function raw() {
  const response = await fetch('https://backend.composio.dev/api/v3/tool_router/session', {
    method: 'POST',
    headers,
    body: '{"user_id": "default", "toolkits": {"enable": ["gmail"]}}', // want `shareduserid: user id "default" is shared`
  });
  return response.json();
}

// A stored session names its user by itself.
export async function execute(sessionId: string, text: string) {
  const response = await fetch(`${HOST}${SESSION_PATH}/${sessionId}/execute`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ tool_slug: 'SLACK_SEND_MESSAGE', arguments: { text, user_id: 'me' } }),
  });
  return response.json();
}
