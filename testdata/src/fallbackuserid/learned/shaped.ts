// Lets ids through that look like ids.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();
const NUMBERED = /^user-[0-9]+$/i;
const WORDED = new RegExp('^[a-z]+$');
const Id = z.string().trim().min(1);

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

const numbered = (id: string) => NUMBERED.test(id);

export function byPattern(id?: string) {
  const owner = id ?? 'default';
  if (!NUMBERED.test(owner)) throw new Error('nobody is called that');
  return open(owner);
}

export function inPlace(id?: string) {
  const owner = id ?? '';
  if (!owner.match(/^\d+$/)) return null;
  return open(owner);
}

export function kept(id?: string) {
  const owner = id ?? '';
  const shaped = /^[\w-]+$/.exec(owner);
  return shaped ? open(owner) : null;
}

export function byFunction(id?: string) {
  const owner = id ?? 'default';
  if (!numbered(owner)) throw new Error('nobody is called that');
  return open(owner);
}

// Not to be tried: what it lets through is not known.
export function ahead(id?: string) {
  const owner = id ?? 'default';
  if (!/^(?!admin)\d{3,}/.test(owner)) return null;
  return open(owner);
}

export function bySchema(id?: string) {
  return open(z.string().uuid().parse(id ?? ''));
}

export function byNamedSchema(id?: string) {
  return open(Id.parse(id ?? ''));
}

export function byCarefulSchema(id?: string) {
  const checked = z.string().regex(/^user-\d+$/).safeParse(id ?? 'default');
  return checked.success ? open(checked.data) : null;
}

// Lets the default through.
export function loosely(id?: string) {
  const owner = id ?? 'default';
  if (!WORDED.test(owner)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

export function looseSchema(id?: string) {
  return open(z.string().max(40).parse(id ?? '')); // want `fallbackuserid: user id falls back to ""`
}

export function wordSchema(id?: string) {
  return open(z.string().min(1).parse(id ?? 'default')); // want `fallbackuserid: user id falls back to "default"`
}

// Looks at somebody else.
export function elsewhere(team: string, id?: string) {
  const owner = id ?? 'default';
  if (!NUMBERED.test(team)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

// Falls back where the pattern does not match.
export function after(id: string) {
  const owner = NUMBERED.test(id) ? id : 'default';
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

// Tests something else than a text.
export function other(suite: { test(name: string): boolean }, id?: string) {
  const owner = id ?? 'default';
  if (!suite.test(owner)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}
