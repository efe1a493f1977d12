// Has a place for every session.
import { Composio, type Session } from '@composio/core';
import type { Request, Response } from 'express';
import { Agent } from '@openai/agents';

const composio = new Composio();
const byUser = new Map<string, Session>();
const ended: string[] = [];

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['gmail'] });
}

export async function logged(userId: string) {
  const session = await open(userId);
  console.info({ userId, session: session.sessionId }, 'session opened');
}

export async function stored(userId: string, db: { insert(row: object): Promise<void> }) {
  const { sessionId } = await open(userId);
  await db.insert({ userId, sessionId });
}

export async function cached(userId: string) {
  byUser.set(userId, await open(userId));
}

export async function passedOn(userId: string, use: (session: Session) => Promise<void>) {
  await use(await open(userId));
}

export async function collected(userIds: string[]) {
  for (const id of userIds) {
    const session = await open(id);
    ended.push(session.sessionId);
  }
}

export async function wrapped(userId: string) {
  const session = await open(userId);
  return { session, openedAt: Date.now() };
}

export async function inClosure(userId: string) {
  const session = await open(userId);
  process.once('exit', () => console.info('ended', session.sessionId));
}

export async function answered(req: Request, res: Response) {
  const session = await open(req.user.id);
  res.setHeader('x-session', session.sessionId);
  res.end();
}

export async function chained(userId: string) {
  return open(userId).then((session) => session.sessionId);
}

export class Worker {
  private session?: Session;

  async start(userId: string) {
    this.session = await open(userId);
  }

  async resume(id: string) {
    await composio.use(id);
  }
}

// The tools are used, and nobody asks for the id.
export async function agent(userId: string) {
  const session = await open(userId);
  return new Agent({ name: 'clerk', tools: await session.tools() });
}

export async function address(userId: string) {
  const { mcp } = await open(userId);
  return mcp.url;
}
