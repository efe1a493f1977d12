// Works for whom it is asked to, or else for the owner that the settings name.
import { Composio } from '@composio/core';

const composio = new Composio();

function setting(name: string, otherwise: string) {
  return process.env[name] ?? otherwise;
}

export function named(person?: string) {
  return composio.tools.get(person || (process.env.OWNER_ID ?? ''), { toolkits: ['gmail'] });
}

export function chained(person?: string) {
  return composio.tools.get(person || process.env.OWNER_ID || '', { toolkits: ['gmail'] });
}

export function helped(person?: string) {
  return composio.tools.get(person || setting('OWNER_ID', ''), { toolkits: ['gmail'] });
}

export function fixed(person?: string) {
  return composio.tools.get(person || (process.env.OWNER_ID ?? 'default'), { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
}

export function helpedFixed(person?: string) {
  return composio.tools.get(person || setting('OWNER_ID', 'default'), { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
}

export function setFirst(person?: string) {
  return composio.tools.get(process.env.OWNER_ID || person || '', { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to ""`
}
