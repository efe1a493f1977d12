// Makes a client and a desk with their type arguments.
import { Composio } from '@composio/core';
import { OpenAIProvider } from '@composio/openai';

class Desk<Tool> {
  constructor(private readonly owner: string) {}
  tools() {
    return new Composio<OpenAIProvider>().tools.get(this.owner, { toolkits: ['gmail'] });
  }
}

export function client() {
  return new Composio<OpenAIProvider>().tools.get('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export function desk() {
  return new Desk<object>('default').tools(); // want `shareduserid: user id "default" is shared`
}

export function own(userId: string) {
  return new Desk<object>(userId).tools();
}
