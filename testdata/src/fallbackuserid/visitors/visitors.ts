// Gives people without an account an id of their own.
import { randomUUID } from 'node:crypto';
import { Composio } from '@composio/core';
import type { Request, Response } from 'express';
import { nanoid } from 'nanoid';

const composio = new Composio();

function visitor(req: Request, res: Response): string {
  const id = req.cookies.visitor ?? randomUUID();
  res.cookie('visitor', id, { httpOnly: true });
  return id;
}

export async function shop(req: Request, res: Response) {
  const userId = req.user?.id ?? `visitor-${visitor(req, res)}`;
  const session = await composio.create(userId, { toolkits: ['shopify'] });
  res.json({ session: session.sessionId });
}

export async function basket(req: Request, res: Response) {
  const userId = req.user?.id || `guest-${nanoid()}`;
  res.cookie('guest', userId);
  const session = await composio.create(userId, { toolkits: ['shopify'] });
  res.json({ session: session.sessionId });
}

export async function install(installationId: number, userId?: string) {
  return composio.create(userId ?? `installation-${installationId}`, { toolkits: ['github'] });
}
