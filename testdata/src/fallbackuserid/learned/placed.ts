// Reads the elements of a list by their places.
import { Composio } from '@composio/core';

const composio = new Composio();

function open(userId: string) {
  return composio.create(userId, { toolkits: ['github'] });
}

export function second(id: string) {
  const pair = ['default', id];
  return open(pair[1]);
}

export function first(id: string) {
  const pair = ['default', id];
  return open(pair[0]); // want `shareduserid: user id "default" is shared`
}

export const rows = (id: string) => [['default', id]].map((pair) => open(pair[1]));

const last = (pair: string[]) => pair[1];

export function through(id: string) {
  return open(last(['default', id]));
}

export function throughOther(id: string) {
  return open(last([id, 'default'])); // want `shareduserid: user id "default" is shared`
}

export function anew(id: string) {
  const pair = ['default', 'github'];
  pair[0] = id;
  return open(pair[0]);
}

export function anywhere(at: number, id: string) {
  const pair = ['default', id];
  return open(pair[at]); // want `fallbackuserid: user id falls back to "default"`
}

// What is in the second place is not known any more.
export function reversed(id: string) {
  const pair = [id, 'default'];
  pair.reverse();
  return open(pair[1]); // want `fallbackuserid: user id falls back to "default"`
}
