// Bars names that stand for nobody, by a list of them.
import { Composio } from '@composio/core';

const composio = new Composio();
const BARRED = new Set(['default', 'anonymous']);
const BARRED_LIST = Object.freeze(['default', 'anonymous']);
const BARRED_NAMES: Record<string, boolean> = { default: true, anonymous: true };

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

const allowed = (id: string) => !BARRED.has(id);

export function bySet(id?: string) {
  const owner = id ?? 'default';
  if (BARRED.has(owner)) throw new Error('nobody may be called that');
  return open(owner);
}

export function byList(id?: string) {
  const owner = id ?? 'default';
  if (BARRED_LIST.includes(owner)) throw new Error('nobody may be called that');
  return open(owner);
}

export function inPlace(id?: string) {
  const owner = id ?? '';
  if (!['', 'default'].includes(owner)) {
    return open(owner);
  }
  return null;
}

export function byName(id?: string) {
  const owner = id ?? 'default';
  if (owner in BARRED_NAMES) return null;
  return open(owner);
}

export function kept(id?: string) {
  const owner = id ?? 'default';
  const barred = BARRED.has(owner);
  if (barred) return null;
  return open(owner);
}

export function byFunction(id?: string) {
  const owner = id ?? 'default';
  if (!allowed(owner)) throw new Error('nobody may be called that');
  return open(owner);
}

// Lets through whom a list names.
export function known(id?: string) {
  const owner = id ?? 'default';
  if (!['ada', 'grace'].includes(owner)) return null;
  return open(owner);
}

// Bars other names.
export function other(id?: string) {
  const owner = id ?? 'default';
  if (['guest', 'anonymous'].includes(owner)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

// Looks at somebody else.
export function elsewhere(team: string, id?: string) {
  const owner = id ?? 'default';
  if (BARRED.has(team)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

// Goes on for the wrong ones.
export function onlyBarred(id?: string) {
  const owner = id ?? 'default';
  if (!BARRED.has(owner)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}
