// Names nobody, each time in another word.
import { Composio } from '@composio/core';

const composio = new Composio();

type Row = { owner?: string };

export function unset(row: Row) {
  return composio.tools.get((row.owner ?? undefined)!, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to undefined`
}

export function nothing(row: Row) {
  const owner = row.owner || null;
  return composio.tools.get(owner!, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to null`
}

export function blank(row: Row) {
  return composio.tools.get(row.owner || '', { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to ""`
}

export function absent() {
  return composio.tools.get(undefined!, { toolkits: ['gmail'] }); // want `shareduserid: user id is missing`
}
