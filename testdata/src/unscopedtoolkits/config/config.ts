// Settings that come from somewhere else.
import { Composio, type ToolRouterCreateSessionConfig } from '@composio/core';
import { DESK_TOOLKITS, loadConfig, POLICY } from './policy';

const composio = new Composio();

// Handed in, and not to be followed.
export async function passed(userId: string, config: ToolRouterCreateSessionConfig) {
  return composio.create(userId, config);
}

export async function spread(userId: string, options: object) {
  return composio.create(userId, { ...options });
}

export async function loaded(userId: string) {
  return composio.create(userId, await loadConfig());
}

export async function imported(userId: string) {
  return composio.create(userId, POLICY);
}

export async function named(userId: string) {
  return composio.create(userId, { toolkits: DESK_TOOLKITS });
}

// A condition that is spread.
export async function conditionally(userId: string, toolkits: string[]) {
  return composio.create(userId, {
    ...(toolkits.length > 0 && { toolkits }),
    manageConnections: true,
  });
}

export async function merged(userId: string, extra: object) {
  const base = { toolkits: ['gmail'] };
  return composio.create(userId, { ...base, ...extra });
}

// Set later, under a condition.
export async function later(userId: string) {
  const config: ToolRouterCreateSessionConfig = { manageConnections: true };
  const allowed = await loadConfig();
  if (allowed.toolkits) {
    config.toolkits = allowed.toolkits;
  }
  return composio.create(userId, config);
}

export async function either(userId: string, mail: boolean) {
  return composio.create(userId, { toolkits: mail ? ['gmail'] : ['slack'] });
}

// A spread of something known that says nothing about toolkits.
export async function knownSpread(userId: string) {
  const base = { manageConnections: true };
  return composio.create(userId, { ...base, tags: ['readOnlyHint'] }); // want `unscopedtoolkits: session names no toolkits`
}

export async function variable(userId: string) {
  const config = { manageConnections: { callbackUrl: 'https://acme.example/done' } };
  return composio.create(userId, config); // want `unscopedtoolkits: session names no toolkits`
}

export async function nothing(userId: string) {
  return composio.create(userId, null as any); // want `unscopedtoolkits: session names no toolkits`
}

export async function nothingNamed(userId: string) {
  // @ts-expect-error older versions took it
  return composio.create(userId, { toolkits: null }); // want `unscopedtoolkits: session names no toolkits`
}

export async function preset(userId: string) {
  return composio.create(userId, { // want `unscopedtoolkits: session names no toolkits`
    sessionPreset: 'direct_tools',
    mcp: true,
  });
}
