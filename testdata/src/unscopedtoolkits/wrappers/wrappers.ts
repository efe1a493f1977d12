// Leaves the choice of toolkits to its callers, and not all of them make one.
import { Composio, type ToolRouterCreateSessionConfig } from '@composio/core';

const composio = new Composio();

// Restricts the session where it is told to.
async function open(userId: string, toolkits?: string[]) {
  const config: ToolRouterCreateSessionConfig = {};
  if (toolkits) {
    config.toolkits = toolkits;
  }
  return composio.create(userId, config);
}

export async function anything(userId: string) {
  return open(userId); // want `unscopedtoolkits: session names no toolkits`
}

export async function mail(userId: string) {
  return open(userId, ['gmail']);
}

export async function chosen(userId: string, toolkits: string[]) {
  return open(userId, toolkits);
}

// Hands the toolkits on as they are.
async function handOn(userId: string, toolkits?: string[]) {
  return composio.create(userId, { toolkits });
}

export async function anythingHandedOn(userId: string) {
  return handOn(userId); // want `unscopedtoolkits: session names no toolkits`
}

export async function mailHandedOn(userId: string) {
  return handOn(userId, ['gmail']);
}

// Decides for its callers: theirs is only the user.
async function any(userId: string) {
  return composio.create(userId); // want `unscopedtoolkits: session names no toolkits`
}

export async function anyShared() {
  return any('shared'); // want `shareduserid: user id "shared" is shared`
}

export async function anyOwn(userId: string) {
  return any(userId);
}

// Takes a whole configuration.
async function given(userId: string, config: ToolRouterCreateSessionConfig) {
  return composio.create(userId, config);
}

export async function givenLittle(userId: string) {
  return given(userId, { manageConnections: false }); // want `unscopedtoolkits: session names no toolkits`
}

export async function givenEnough(userId: string) {
  return given(userId, { toolkits: ['gmail'] });
}

// Has toolkits of its own for whoever names none.
async function withDefault(userId: string, toolkits = ['gmail']) {
  return composio.create(userId, { toolkits });
}

export async function defaults(userId: string) {
  return withDefault(userId);
}

export async function nobody() {
  return open('default'); // want `shareduserid: user id "default" is shared` `unscopedtoolkits: session names no toolkits`
}
