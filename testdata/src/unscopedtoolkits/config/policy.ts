import { readFile } from 'node:fs/promises';

export const DESK_TOOLKITS = ['zendesk', 'gmail'];

export const POLICY = { toolkits: { enable: DESK_TOOLKITS }, manageConnections: false };

export async function loadConfig(): Promise<{ toolkits?: string[] }> {
  return JSON.parse(await readFile('policy.json', 'utf8'));
}
