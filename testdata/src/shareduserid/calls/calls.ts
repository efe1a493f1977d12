// Does its work without sessions.
import { Composio } from '@composio/core';
import { OpenAIProvider } from '@composio/openai';
import type { ChatCompletion } from 'openai/resources';

const composio = new Composio({ provider: new OpenAIProvider() });

export async function read() {
  return composio.tools.get('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export async function readAs(userId: string) {
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

export async function send(text: string) {
  return composio.tools.execute('SLACK_SEND_MESSAGE', {
    userId: 'bot', // want `shareduserid: user id "bot" is shared`
    arguments: { text },
  });
}

export async function sendAs(userId: string, text: string) {
  return composio.tools.execute('SLACK_SEND_MESSAGE', { userId, arguments: { text } });
}

// Leaves the user to the connected account.
export async function sendFrom(connectedAccountId: string, text: string) {
  return composio.tools.execute('SLACK_SEND_MESSAGE', { connectedAccountId, arguments: { text } });
}

// Lets whoever follows the link lend an account to everybody.
export async function connect(authConfigId: string) {
  const request = await composio.connectedAccounts.link('shared', authConfigId); // want `shareduserid: user id "shared" is shared`
  return request.redirectUrl;
}

export async function connectOld(authConfigId: string) {
  const request = await composio.connectedAccounts.initiate('public', authConfigId); // want `shareduserid: user id "public" is shared`
  return request.redirectUrl;
}

export async function connectAs(userId: string, authConfigId: string) {
  const request = await composio.connectedAccounts.link(userId, authConfigId);
  return request.redirectUrl;
}

export async function accounts() {
  return composio.connectedAccounts.list({ userIds: ['default'] }); // want `shareduserid: user id "default" is shared`
}

export async function accountsOf(userId: string) {
  return composio.connectedAccounts.list({ userIds: [userId] });
}

export async function authorize() {
  return composio.toolkits.authorize('everyone', 'github'); // want `shareduserid: user id "everyone" is shared`
}

export async function subscribe() {
  return composio.triggers.create('app', 'GMAIL_NEW_GMAIL_MESSAGE', { triggerConfig: {} }); // want `shareduserid: user id "app" is shared`
}

export async function subscribeAs(userId: string) {
  return composio.triggers.create(userId, 'GMAIL_NEW_GMAIL_MESSAGE', { triggerConfig: {} });
}

export async function answer(completion: ChatCompletion) {
  return composio.provider.handleToolCalls('user', completion); // want `shareduserid: user id "user" is shared`
}

export async function answerAs(userId: string, completion: ChatCompletion) {
  return composio.provider.handleToolCalls(userId, completion);
}

export async function serve(serverId: string) {
  return composio.mcp.generate('common', serverId); // want `shareduserid: user id "common" is shared`
}

// A wrapper around a call is like one around a session.
export const toolsFor = (userId: string) => composio.tools.get(userId, { toolkits: ['slack'] });

export const toolsForAll = () => toolsFor('all'); // want `shareduserid: user id "all" is shared`
