// The schema has a user for whoever leaves it out.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();

const chatSchema = z.object({
  message: z.string().min(1),
  userId: z.string().default('default'), // want `fallbackuserid: user id falls back to "default"`
});

const taskSchema = z.object({
  title: z.string().default('anonymous'),
  companyId: z.string(),
});

export async function POST(request: Request) {
  const { userId, message } = chatSchema.parse(await request.json());
  const session = await composio.create(userId, { toolkits: ['gmail'] });
  return Response.json({ message, session: session.sessionId });
}

export async function PUT(request: Request) {
  const task = taskSchema.parse(await request.json());
  const session = await composio.create(`org:${task.companyId}`, { toolkits: ['gmail'] });
  return Response.json({ title: task.title, session: session.sessionId });
}
