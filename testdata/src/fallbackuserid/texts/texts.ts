// A post office whose ids are put together of two parts, either of which may be
// replaced. A default is to blame where nothing else varies.
import { Composio } from '@composio/core';

const composio = new Composio();

function unseal(box: Uint8Array) {
  try {
    return new TextDecoder().decode(box);
  } catch {
    return '[broken]';
  }
}

export async function letters(
  box: Uint8Array,
  stage = 'dev',
) {
  const owner = `${unseal(box)}-${stage}`;
  const session = await composio.create(owner, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "\[broken\]-dev"`
  return session.sessionId;
}

export async function parcels(
  stage = 'dev', // want `fallbackuserid: user id falls back to "post-dev"`
) {
  const session = await composio.create(`post-${stage}`, { toolkits: ['gmail'] });
  return session.sessionId;
}

export async function stamps(
  clerk = 'guest', // want `fallbackuserid: user id falls back to "guest-dev"`
  stage = 'dev',
) {
  const session = await composio.create(`${clerk}-${stage}`, { toolkits: ['gmail'] });
  return session.sessionId;
}

function box(clerk: string, office = 'north') {
  return `${office}:${clerk}`;
}

async function parcel(clerk: string) {
  return composio.create(box(clerk), { toolkits: ['gmail'] });
}

// The office is the same for everybody: the clerk is what makes the id shared.
export async function nightly() {
  const session = await parcel(
    'default', // want `shareduserid: user id "north:default" is shared`
  );
  return session.sessionId;
}

export async function daily(clerk: { id: string }) {
  const session = await parcel(clerk.id);
  return session.sessionId;
}
