// Leaves it to others to make sure that there is somebody.
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

type Asked = { auth?: { userId?: string } };

// May come up empty.
function member(asked: Asked): string {
  return asked.auth?.userId ?? '';
}

function check(id: string) {
  if (!id.trim()) throw new Error('nobody is signed in');
}

function assertKnown(id?: string): asserts id is string {
  if (!id) throw new Error('nobody is signed in');
  console.log('somebody is signed in');
}

function isBlank(id: string) {
  return !id || id.trim() === '';
}

const known = (id: string) => Boolean(id);

function isMember(id: string): boolean {
  if (!id) {
    return false;
  }
  return id.startsWith('member-');
}

function note(id: string) {
  if (!id) console.warn('nobody is signed in');
}

export async function checked(asked: Asked) {
  const userId = member(asked);
  check(userId);
  return open(userId);
}

export async function asserted(asked: Asked) {
  const userId = member(asked);
  assertKnown(userId);
  return open(userId);
}

export async function checkedTwice(asked: Asked) {
  const userId = member(asked);
  const both = (id: string) => {
    check(id);
  };
  both(userId);
  return open(userId);
}

export async function blank(asked: Asked) {
  const userId = member(asked);
  if (isBlank(userId)) return null;
  return open(userId);
}

export async function arrow(asked: Asked) {
  const userId = member(asked);
  if (!known(userId)) throw new Error('nobody is signed in');
  return open(userId);
}

export async function early(asked: Asked) {
  const userId = member(asked);
  if (!isMember(userId)) return null;
  return open(userId);
}

export async function named(asked: Asked, repository: string) {
  const userId = member(asked);
  const ready = Boolean(userId) && Boolean(repository);
  if (!ready) return null;
  return open(userId);
}

export async function negated(asked: Asked) {
  const userId = member(asked);
  const nobody = userId === '';
  if (nobody) return null;
  return open(userId);
}

export async function twice(asked: Asked) {
  const userId = member(asked);
  const ok = !!userId;
  if (!ok) return null;
  return open(userId);
}

export async function every(asked: Asked, repository: string) {
  const userId = member(asked);
  if (![userId, repository].every(Boolean)) return null;
  return open(userId);
}

export async function asks(asked: Asked) {
  let userId = member(asked);
  while (!userId) {
    userId = prompt('who are you?') ?? '';
  }
  return open(userId);
}

// Looks, and goes on.
export async function noted(asked: Asked) {
  const userId = member(asked);
  note(userId);
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

export async function other(asked: Asked, repository: string) {
  const userId = member(asked);
  check(repository);
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

export async function some(asked: Asked, repository: string) {
  const userId = member(asked);
  if (![userId, repository].some(Boolean)) return null;
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}

export async function replaced(asked: Asked) {
  let userId = member(asked);
  const ok = !!userId;
  userId = member({});
  if (!ok) return null;
  return open(userId); // want `shareduserid: user id is missing`
}

export async function brokenOff(asked: Asked, rounds: number) {
  let userId = member(asked);
  while (!userId) {
    if (rounds === 0) break;
    userId = prompt('who are you?') ?? '';
  }
  return open(userId); // want `fallbackuserid: user id falls back to ""`
}
