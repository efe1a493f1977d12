// Asks for accounts through what sends all requests, with the user in the query.
import axios from 'axios';

const host = 'https://backend.composio.dev';
const headers = { 'x-api-key': process.env.COMPOSIO_API_KEY! };

async function api(path: string, init?: RequestInit) {
  return fetch(host + path, { ...init, headers });
}

async function get(path: string) {
  const response = await axios.get(host + path, { headers });
  return response.data;
}

const accounts = (userId: string) => api('/api/v3/connected_accounts?user_ids=' + encodeURIComponent(userId) + '&limit=10');

export function shared() {
  return accounts('default'); // want `shareduserid: user id "default" is shared`
}

export function written() {
  return api('/api/v3/connected_accounts?limit=10&user_ids=guest'); // want `shareduserid: user id "guest" is shared`
}

export function read() {
  return get('/api/v3/connected_accounts?user_ids=default'); // want `shareduserid: user id "default" is shared`
}

export function own(userId: string) {
  return accounts(userId);
}

export function configs() {
  return api('/api/v3/auth_configs?toolkit_slug=default');
}

export function connect(userId: string) {
  return api('/api/v3/connected_accounts?toolkit=default', { method: 'POST', headers, body: JSON.stringify({ user_id: userId }) });
}
