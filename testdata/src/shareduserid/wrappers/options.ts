import { Composio } from '@composio/core';

// What a session is for. This is not what goes over the wire.
export interface Options {
  onBehalfOf: string;
  apps: string[];
}

const composio = new Composio();

export async function openWith({ onBehalfOf, apps }: Options) {
  return composio.create(onBehalfOf, { toolkits: apps });
}
