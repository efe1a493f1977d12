// Knows who has signed in.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const idsByToken = new Map<string, string>();

// signIn gives a person a token.
export function signIn(id: string): string {
  const token = randomUUID();
  idsByToken.set(token, id);
  return token;
}

// accountId is the person who asks, if anybody has signed in.
export function accountId(request: Request): string | undefined {
  const token = /(?:^|; )login=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  return token === undefined ? undefined : idsByToken.get(token);
}

// requireAccount turns people away who have not signed in.
export function requireAccount(request: Request, response: Response, next: NextFunction) {
  const id = accountId(request);
  if (id === undefined) {
    response.status(401).json({ error: 'sign in first' });
    return;
  }
  response.locals.accountId = id;
  next();
}
