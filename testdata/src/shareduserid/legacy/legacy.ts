// Still uses the SDK from before there were sessions, when a user was an entity.
import { Composio, LangchainToolSet, OpenAIToolSet, VercelAIToolSet } from 'composio-core';

const client = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

export async function star(owner: string, repo: string) {
  const toolset = new OpenAIToolSet({
    apiKey: process.env.COMPOSIO_API_KEY,
    entityId: 'default', // want `shareduserid: user id "default" is shared`
  });
  return toolset.executeAction({
    action: 'GITHUB_STAR',
    params: { owner, repo },
  });
}

export function tools(entityId: string) {
  return new VercelAIToolSet({ apiKey: process.env.COMPOSIO_API_KEY, entityId });
}

export async function connect(integrationId: string) {
  const entity = await client.getEntity('anonymous'); // want `shareduserid: user id "anonymous" is shared`
  return entity.initiateConnection({ appName: 'github', integrationId });
}

export async function connectAs(userId: string) {
  const entity = await client.getEntity(userId);
  return entity.initiateConnection({ appName: 'github' });
}

export async function watch(entityId: string, repo: string) {
  const toolset = new LangchainToolSet({ entityId });
  await toolset.executeAction({
    action: 'GITHUB_WATCH',
    params: { repo },
    entityId: 'user', // want `shareduserid: user id "user" is shared`
  });
  return toolset.executeAction({ action: 'GITHUB_WATCH', params: { repo, user_id: 'me' }, entityId });
}
