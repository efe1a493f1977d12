// Gathers what a session is opened with, the toolkits only if there are any.
import { Composio } from '@composio/core';

const composio = new Composio();

async function open(userId: string, toolkits?: string[]) {
  const config: { toolkits?: string[] } = {};
  if (toolkits) {
    config.toolkits = toolkits;
  }
  return composio.create(userId, config);
}

export async function mail(userId: string) {
  return open(userId, ['gmail']);
}

export async function anything(userId: string) {
  return open(userId); // want `unscopedtoolkits: session names no toolkits`
}

export async function chosen(userId: string, toolkits: string[]) {
  return open(userId, toolkits);
}
