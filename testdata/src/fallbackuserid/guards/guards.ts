// Makes sure that there is somebody before it goes on.
import assert from 'node:assert';
import { Composio } from '@composio/core';
import type { Request, Response } from 'express';
import { notFound, redirect } from 'next/navigation';

const composio = new Composio();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

// May come up empty.
function member(request: { auth?: { userId?: string } }): string {
  return request.auth?.userId ?? '';
}

type Asked = { auth?: { userId?: string } };

export async function thrown(asked: Asked) {
  const userId = member(asked);
  if (!userId) {
    throw new Error('nobody is signed in');
  }
  return open(userId);
}

export async function returned(asked: Asked) {
  const userId = member(asked);
  if (userId === '') return null;
  return open(userId);
}

export async function trimmed(asked: Asked) {
  const userId = member(asked);
  if (!userId.trim()) {
    return null;
  }
  return open(userId);
}

export async function measured(asked: Asked) {
  const userId = member(asked);
  if (userId.length === 0) {
    throw new Error('nobody is signed in');
  }
  return open(userId);
}

export async function exited(asked: Asked) {
  const userId = member(asked);
  if (!userId) {
    process.exit(2);
  }
  return open(userId);
}

export async function asserted(asked: Asked) {
  const userId = member(asked);
  assert(userId, 'nobody is signed in');
  return open(userId);
}

export async function redirected(asked: Asked) {
  const userId = member(asked);
  if (!userId) {
    redirect('/sign-in');
  }
  return open(userId);
}

export async function missing(asked: Asked) {
  const userId = member(asked);
  if (!userId) notFound();
  return open(userId);
}

export async function nested(asked: Asked) {
  const userId = member(asked);
  if (userId) {
    return open(userId);
  }
  return null;
}

export async function either(asked: Asked, repository: string) {
  const userId = member(asked);
  if (!repository || !userId) {
    throw new Error('not enough is known');
  }
  return open(userId);
}

export async function answered(request: Request, response: Response) {
  const userId = member(request as Asked);
  if (!userId) {
    response.status(401).json({ error: 'sign in first' });
    return;
  }
  const session = await open(userId);
  response.json({ session: session.sessionId });
}

// Goes on all the same.
export async function warned(asked: Asked) {
  const userId = member(asked);
  if (!userId) {
    console.warn('nobody is signed in');
  }
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

// Guards against something else.
export async function other(asked: Asked, repository: string) {
  const userId = member(asked);
  if (!repository) {
    throw new Error('no repository');
  }
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

// A word is not stopped by a guard against nothing.
export async function word(asked: Asked) {
  const userId = asked.auth?.userId ?? 'default';
  if (!userId) {
    throw new Error('nobody is signed in');
  }
  return open(userId); // want `fallbackuserid: user id falls back to "default"`
}

export async function wordStopped(asked: Asked) {
  const userId = asked.auth?.userId ?? 'anonymous';
  if (userId === 'anonymous') {
    throw new Error('nobody is signed in');
  }
  return open(userId);
}
