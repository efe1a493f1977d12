// Sends its requests with a function that goes by another name.
import nodeFetch from 'node-fetch';
import { fetch as undiciFetch } from 'undici';

const sessions = 'https://backend.composio.dev/api/v3.1/tool_router/session';
const alias = fetch;
const bound = globalThis.fetch.bind(globalThis);

type Deps = { send?: typeof fetch };

function post(body: object) {
  return { method: 'POST', body: JSON.stringify(body) };
}

export async function injected(userId: string, deps: Deps = {}) {
  const send = deps.send ?? fetch;
  const answer = await send(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return (await answer.json()).session_id;
}

export async function scoped(userId: string, deps: Deps = {}) {
  const send = deps.send ?? fetch;
  const answer = await send(sessions, post({ user_id: userId, toolkits: { enable: ['gmail'] } }));
  return (await answer.json()).session_id;
}

export async function byDefault(userId: string, send: typeof fetch = globalThis.fetch) {
  const answer = await send(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return (await answer.json()).session_id;
}

export async function byType(userId: string, send: typeof fetch) {
  const answer = await send(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return (await answer.json()).session_id;
}

export async function aliased(userId: string) {
  const answer = await alias(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return (await answer.json()).session_id;
}

export async function boundTo(userId: string) {
  const answer = await bound(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return (await answer.json()).session_id;
}

export async function imported(userId: string) {
  const answer = await nodeFetch(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return ((await answer.json()) as { session_id: string }).session_id;
}

export async function importedToo(userId: string) {
  const answer = await undiciFetch(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
  return ((await answer.json()) as { session_id: string }).session_id;
}

export class Desk {
  private readonly send: typeof fetch;

  constructor(deps: Deps) {
    this.send = deps.send ?? fetch;
  }

  async open(userId: string) {
    const answer = await this.send(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
    return (await answer.json()).session_id;
  }
}

export class Window {
  private readonly send!: typeof globalThis.fetch;

  async open(userId: string) {
    const answer = await this.send(sessions, post({ user_id: userId })); // want `unscopedtoolkits: session names no toolkits`
    return (await answer.json()).session_id;
  }
}

// Sends nothing: it only writes down what would be sent.
export function written(userId: string, write: (address: string, options: object) => void) {
  write(sessions, post({ user_id: userId }));
}
