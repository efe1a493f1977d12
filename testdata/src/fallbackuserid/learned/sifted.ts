// Works for several at once, and leaves out who is nobody.
import { Composio } from '@composio/core';

const composio = new Composio();
const open = (userId: string) => composio.create(userId, { toolkits: ['github'] });

type Row = { owner?: string };

const owners = (rows: Row[]) => rows.map((row) => row.owner ?? '');

export function itself(rows: Row[]) {
  return owners(rows).filter((id) => id).map((id) => open(id));
}

export function compared(rows: Row[]) {
  return owners(rows).filter((id) => id !== '').map((id) => open(id));
}

export function measured(rows: Row[]) {
  return owners(rows).filter((id) => id.length > 0).map((id) => open(id));
}

export function inBlock(rows: Row[]) {
  return owners(rows).filter((id) => {
    if (id === '') return false;
    return true;
  }).map((id) => open(id));
}

export function first(rows: Row[]) {
  const found = owners(rows).find((id) => id !== '');
  return found ? open(found) : null;
}

// Leaves out something else.
export function other(rows: Row[]) {
  return owners(rows).filter((id) => id !== 'bot').map((id) => open(id)); // want `fallbackuserid: user id falls back to ""`
}

// Leaves out nothing: what it makes goes nowhere.
export function apart(rows: Row[]) {
  const all = owners(rows);
  all.filter((id) => id);
  return all.map((id) => open(id)); // want `fallbackuserid: user id falls back to ""`
}
