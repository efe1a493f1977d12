// Ways to get at a client without a class.
import { Composio as ComposioClient } from '@composio/core';
import * as sdk from '@composio/core';

let client: ComposioClient | undefined;

function getComposio(): ComposioClient {
  if (!client) {
    client = new ComposioClient();
  }
  return client;
}

async function loadComposio() {
  const { Composio } = await import('@composio/core');
  return new Composio();
}

const openRouter = () => new ComposioClient({ baseURL: 'https://backend.composio.dev' });

export async function getter() {
  return getComposio().create('default', { toolkits: ['slack'] }); // want `shareduserid: user id "default" is shared`
}

export async function loaded() {
  return (await loadComposio()).create('guest', { toolkits: ['slack'] }); // want `shareduserid: user id "guest" is shared`
}

export async function arrow() {
  return openRouter().toolRouter.create('public', { toolkits: ['slack'] }); // want `shareduserid: user id "public" is shared`
}

export async function inline() {
  return new ComposioClient().create('shared', { toolkits: ['slack'] }); // want `shareduserid: user id "shared" is shared`
}

export async function namespace() {
  const c = new sdk.Composio();
  return c.create('global', { toolkits: ['slack'] }); // want `shareduserid: user id "global" is shared`
}

// The types of an older version do not know about sessions.
export async function cast() {
  const session = await (
    getComposio() as unknown as {
      create(userId: string, config: object): Promise<{ sessionId: string }>;
    }
  ).create('everyone', { toolkits: ['slack'] }); // want `shareduserid: user id "everyone" is shared`
  return session.sessionId;
}

export async function castAny() {
  return (client as any)!.create('all', { toolkits: ['slack'] }); // want `shareduserid: user id "all" is shared`
}

export async function destructured() {
  const { create } = getComposio();
  return create('anon', { toolkits: ['slack'] }); // want `shareduserid: user id "anon" is shared`
}

export async function lowLevel() {
  const api = getComposio().getClient();
  return api.toolRouter.session.create({
    user_id: 'admin', // want `shareduserid: user id "admin" is shared`
    toolkits: { enable: ['slack'] },
  });
}

export async function parameter(composio: ComposioClient) {
  return composio.create('system', { toolkits: ['slack'] }); // want `shareduserid: user id "system" is shared`
}

export async function ofContext(context: { composio: ComposioClient }) {
  return context.composio.create('service', { toolkits: ['slack'] }); // want `shareduserid: user id "service" is shared`
}

export async function optional(composio?: ComposioClient) {
  const c = composio ?? getComposio();
  return c.create('root', { toolkits: ['slack'] }); // want `shareduserid: user id "root" is shared`
}

export async function everyWay(userId: string) {
  const { create } = getComposio();
  return [
    await create(userId, { toolkits: ['slack'] }),
    await (await loadComposio()).create(userId, { toolkits: ['slack'] }),
    await openRouter().toolRouter.create(userId, { toolkits: ['slack'] }),
    await (client as any).create(userId, { toolkits: ['slack'] }),
    await getComposio().getClient().toolRouter.session.create({ user_id: userId, toolkits: { enable: ['slack'] } }),
  ];
}
