// Says in one member of an object what the others hold.
import { NextResponse } from 'next/server';
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(owner: string) {
  return composio.create(owner, { toolkits: ['github'] });
}

declare function signedIn(): Promise<{ id: string } | null>;

// The failure has no user, the success no error.
async function member() {
  const user = await signedIn();
  if (!user) {
    return { error: NextResponse.json({ error: 'sign in first' }, { status: 401 }) };
  }
  return { user };
}

export async function answered() {
  const found = await member();
  if (found.error) return found.error;
  return open(`store:${found.user.id}`);
}

export async function takenApart() {
  const { user, error } = await member();
  if (error) return error;
  return open(`store:${user.id}`);
}

export async function named() {
  const found = await member();
  if ('error' in found) return found.error;
  return open(`store:${found.user.id}`);
}

// Both have all members, and one is empty.
async function holder() {
  const user = await signedIn();
  if (!user) {
    return { owner: '', error: NextResponse.json({ error: 'sign in first' }, { status: 401 }) };
  }
  return { owner: user.id, error: null };
}

export async function held() {
  const found = await holder();
  if (found.error) return found.error;
  return open(found.owner);
}

export async function heldApart() {
  const { owner, error } = await holder();
  if (error !== null) return error;
  return open(owner);
}

export async function ownMember() {
  const found = await holder();
  if (!found.owner) return null;
  return open(found.owner);
}

export async function anotherName() {
  const { owner } = await holder();
  const id = owner;
  if (!id) throw new Error('nobody is signed in');
  return open(owner);
}

// Asks nobody, or the wrong one.
export async function unasked() {
  const found = await holder();
  return open(found.owner); // want `fallbackuserid: user id falls back to ""`
}

export async function warned() {
  const { owner, error } = await holder();
  if (error) console.warn('nobody is signed in');
  return open(owner); // want `fallbackuserid: user id falls back to ""`
}

export async function setAgain() {
  let { owner, error } = await holder();
  error = null;
  if (error) return null;
  return open(owner); // want `fallbackuserid: user id falls back to ""`
}

// A truth tells them apart.
async function outcome() {
  const user = await signedIn();
  if (!user) return { success: false as const, owner: 'none' };
  return { success: true as const, owner: user.id };
}

export async function succeeded() {
  const found = await outcome();
  if (!found.success) throw new Error('nobody is signed in');
  return open(found.owner);
}

export async function compared() {
  const { success, owner } = await outcome();
  if (success === false) return null;
  return open(owner);
}

export async function failed() {
  const found = await outcome();
  if (found.success) return null;
  return open(found.owner); // want `shareduserid: user id "none" is shared`
}

// A word tells them apart.
async function visitor() {
  const user = await signedIn();
  if (!user) return { kind: 'guest', id: 'guest' };
  return { kind: 'member', id: user.id };
}

export async function onlyMembers() {
  const found = await visitor();
  if (found.kind !== 'member') return null;
  return open(found.id);
}

export async function noGuests() {
  const found = await visitor();
  if (found.kind === 'guest') return null;
  return open(found.id);
}

export async function noRobots() {
  const found = await visitor();
  if (found.kind === 'robot') return null;
  return open(found.id); // want `fallbackuserid: user id falls back to "guest"`
}

// By place.
async function pair(): Promise<[string, Error | null]> {
  const user = await signedIn();
  if (!user) return ['', new Error('nobody is signed in')];
  return [user.id, null];
}

export async function byPlace() {
  const [owner, error] = await pair();
  if (error) throw error;
  return open(owner);
}

export async function firstAlone() {
  const [owner] = await pair();
  return open(owner); // want `fallbackuserid: user id falls back to ""`
}

// Handed on by another.
async function handedOn() {
  const found = await holder();
  if (found.error) return { ok: false as const, response: found.error };
  return { ok: true as const, data: { owner: found.owner } };
}

export async function second() {
  const found = await handedOn();
  if (!found.ok) return found.response;
  const { data } = found;
  return open(`store:${data.owner}`);
}

// An object is there, and what it holds may still be empty.
async function sometimes() {
  const user = await signedIn();
  if (!user) return null;
  return { owner: user.id || '' };
}

export async function there() {
  const found = await sometimes();
  if (!found) return null;
  return open(found.owner); // want `fallbackuserid: user id falls back to ""`
}

export async function filled() {
  const found = await sometimes();
  if (!found?.owner) return null;
  return open(found.owner);
}
