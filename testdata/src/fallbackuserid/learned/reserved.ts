// Has a word for nobody, and stops it by its name.
import { Composio } from '@composio/core';

const composio = new Composio();
const NOBODY = 'anonymous';
const NONE = '';

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

const signedIn = (id: string) => id !== NOBODY;

function insist(id: string) {
  if (id === NOBODY) throw new Error('nobody is signed in');
}

export function compared(id?: string) {
  const owner = id ?? NOBODY;
  if (owner === NOBODY) throw new Error('nobody is signed in');
  return open(owner);
}

export function reversed(id?: string) {
  const owner = id ?? NOBODY;
  if (NOBODY === owner) return null;
  return open(owner);
}

export function empty(id?: string) {
  const owner = id ?? NONE;
  if (owner === NONE) return null;
  return open(owner);
}

export function asked(id?: string) {
  const owner = id ?? NOBODY;
  if (!signedIn(owner)) return null;
  return open(owner);
}

export function insisted(id?: string) {
  const owner = id ?? NOBODY;
  insist(owner);
  return open(owner);
}

function guarded(owner: string) {
  if (owner === NOBODY) return null;
  return open(owner);
}

export function passed(id?: string) {
  return guarded(id ?? NOBODY);
}

// Goes on for the wrong ones.
export function turned(id?: string) {
  const owner = id ?? NOBODY;
  if (signedIn(owner)) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "anonymous"`
}

// Stops another word.
export function another(id?: string) {
  const owner = id ?? 'default';
  if (owner === NOBODY) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "default"`
}

export function passedAnother(id?: string) {
  return guarded(id ?? 'default'); // want `fallbackuserid: user id falls back to "default"`
}

// Compares with what varies.
export function unlike(other: string, id?: string) {
  const owner = id ?? NOBODY;
  if (owner === other) return null;
  return open(owner); // want `fallbackuserid: user id falls back to "anonymous"`
}

// Somebody takes the desk, some day.
let desk = NOBODY;

export function take(id: string) {
  desk = id;
}

export function taken() {
  if (desk === NOBODY) throw new Error('nobody is there');
  return composio.tools.get(desk, { toolkits: ['gmail'] });
}

export function whoever() {
  return composio.tools.get(desk, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "anonymous"`
}
