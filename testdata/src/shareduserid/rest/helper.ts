// Keeps the address and the key in one place.
import axios from 'axios';

const http = axios.create({
  baseURL: 'https://backend.composio.dev/api/v3',
  headers: { 'x-api-key': process.env.COMPOSIO_API_KEY },
});

export async function workspace() {
  const { data } = await http.post('/tool_router/session', {
    user_id: 'common', // want `shareduserid: user id "common" is shared`
    toolkits: { enable: ['slack'] },
  });
  return data.session_id;
}

export async function member(memberId: string) {
  const { data } = await http.post('/tool_router/session', { user_id: memberId, toolkits: { enable: ['slack'] } });
  return data.session_id;
}

export async function whole() {
  const { data } = await axios.post(
    'https://backend.composio.dev/api/v3.1/tool_router/session',
    { user_id: 'global', toolkits: { enable: ['slack'] } }, // want `shareduserid: user id "global" is shared`
    { headers: { 'x-api-key': process.env.COMPOSIO_API_KEY } },
  );
  return data.session_id;
}

export class ComposioApi {
  constructor(
    private readonly apiKey: string,
    private readonly base = 'https://backend.composio.dev/api/v3.1',
  ) {}

  private async request<T>(path: string, body: unknown, method = 'POST'): Promise<T> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-api-key': this.apiKey },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status}`);
    }
    return (await response.json()) as T;
  }

  async everybody() {
    return this.request<{ session_id: string }>('/tool_router/session', {
      user_id: 'everyone', // want `shareduserid: user id "everyone" is shared`
      toolkits: { enable: ['notion'] },
    });
  }

  async somebody(userId: string) {
    return this.request<{ session_id: string }>('/tool_router/session', {
      user_id: userId,
      toolkits: { enable: ['notion'] },
    });
  }

  async run(slug: string) {
    return this.request(`/tools/execute/${slug}`, {
      user_id: 'bot', // want `shareduserid: user id "bot" is shared`
      arguments: {},
    });
  }

  async runAs(slug: string, userId: string) {
    return this.request(`/tools/execute/${slug}`, { user_id: userId, arguments: {} });
  }

  // The address from before the router had left the laboratory.
  async labs() {
    return this.request<{ session_id: string }>('/labs/tool_router/session', {
      user_id: 'test', // want `shareduserid: user id "test" is shared`
      config: { toolkits: [{ toolkit: 'slack' }] },
    });
  }

  async nobody() {
    return this.request<{ session_id: string }>('/tool_router/session', { toolkits: { enable: ['slack'] } }); // want `shareduserid: user id is missing`
  }
}
