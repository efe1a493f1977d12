// Sends what it is given, as fetch does: the request in its type has not come in.
const link = 'https://backend.composio.dev/api/v3/connected_accounts/link';

function proxied(address: string | URL | Request, init?: RequestInit) {
  return fetch(address, init);
}

export function shared() {
  return proxied(link, { method: 'POST', body: JSON.stringify({ user_id: 'default', auth_config_id: 'mail' }) }); // want `shareduserid: user id "default" is shared`
}

export function own(userId: string) {
  return proxied(link, { method: 'POST', body: JSON.stringify({ user_id: userId, auth_config_id: 'mail' }) });
}
