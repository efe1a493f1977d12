// Servers that stand in for Composio have its routes: to register one is no request.
import express, { Router } from 'express';
import Fastify, { type FastifyInstance } from 'fastify';
import { Hono } from 'hono';
import { remove, sessions } from './emulator_handlers';

export const desk = new Hono().basePath('/api/v3');
desk.post('/tool_router/session', async (c) => c.json({ session_id: 'trs_1' }, 201));

export const router = Router();
router.post('/api/v3/tool_router/session', express.json(), sessions.create);

export const server = Fastify();
server.post('/api/v3/tool_router/session', { schema: { body: { type: 'object' } } }, async () => ({ session_id: 'trs_1' }));

export async function plugin(fastify: FastifyInstance) {
  fastify.post('/api/v3/tool_router/session', { handler: sessions.create, schema: {} });
}

export function mount(api: any) {
  api.post('/api/v3/tool_router/session', sessions.create);
  api.delete('/api/v3/tool_router/session', remove);
}

export class Emulator {
  constructor(private http: any, private client: any) {}

  routes() {
    this.http.post('/api/v3/tool_router/session', this.create);
    this.http.post('/api/v3/tool_router/session', this.create.bind(this));
  }

  create = async (request: any, response: any) => {
    response.json({ user_id: request.body.user_id });
  };

  forward(userId: string) {
    return this.client.post('/api/v3/tool_router/session', { user_id: userId, toolkits: { enable: ['gmail'] } });
  }

  warm() {
    return this.client.post('/api/v3/tool_router/session', { user_id: 'default', toolkits: { enable: ['gmail'] } }); // want `shareduserid: user id "default" is shared`
  }
}
