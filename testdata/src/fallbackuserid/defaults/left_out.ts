// A user that may be left out, and is.
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(userId?: string) {
  return composio.create(userId!, { toolkits: ['gmail'] });
}

export async function leavesOut() {
  return open(); // want `shareduserid: user id is missing`
}

export async function passes(userId: string) {
  return open(userId);
}
