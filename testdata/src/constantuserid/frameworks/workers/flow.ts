import { DurableObject, WorkflowEntrypoint } from 'cloudflare:workers';
import { Composio } from '@composio/core';

const composio = new Composio();

interface Env {
  COMPOSIO_API_KEY: string;
}

export class Digest extends WorkflowEntrypoint<Env, { owner: string }> {
  async run() {
    const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return session.sessionId;
  }
}

export class Room extends DurableObject {
  async fetch(request: Request) {
    const session = await composio.create('user_123', { toolkits: ['slack'] }); // want `constantuserid: user id "user_123" is a constant`
    return new Response(session.sessionId);
  }
}
