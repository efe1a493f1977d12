// Asks the same thing twice: once for the id, and once more before it is used.
import { Composio } from '@composio/core';

const composio = new Composio();

declare function lookUp(team: string): string | undefined;
declare function memberOf(team: string): { id?: string } | undefined;

export function linked(phone?: string) {
  const userId = phone ? `phone-${phone}` : 'default';
  return phone ? composio.tools.get(userId, { toolkits: ['gmail'] }) : null;
}

export function refused(phone?: string) {
  const userId = phone ?? 'default';
  if (!phone) throw new Error('nobody is signed in');
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

export function kept(phone?: string) {
  const wanted = { owner: phone || 'default' };
  if (!phone) return null;
  return composio.tools.get(wanted.owner, { toolkits: ['gmail'] });
}

export function found(team: string) {
  const phone = lookUp(team);
  const userId = phone ? `phone-${phone}` : 'default';
  if (!phone) return null;
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

export function refusedFirst(team: string) {
  const phone = lookUp(team);
  if (!phone) return null;
  const userId = phone ? `phone-${phone}` : 'default';
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

export function signedIn(team: string) {
  const member = memberOf(team);
  if (!member?.id) return null;
  return composio.tools.get(member?.id ?? 'default', { toolkits: ['gmail'] });
}

export function signedInLater(team: string) {
  const member = memberOf(team);
  const userId = member?.id ?? 'default';
  if (!member?.id) return null;
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

export function either(link?: string, person = '') {
  if (!link && !person) {
    return null;
  }
  if (link) {
    return composio.connectedAccounts.get(link);
  }
  return composio.tools.get(person, { toolkits: ['gmail'] });
}

export function eitherFound(team: string) {
  const link = lookUp(team) ?? '';
  const person = lookUp('all') ?? '';
  if (link || person) {
    return link === '' ? composio.tools.get(person, { toolkits: ['gmail'] }) : null;
  }
  return null;
}

export function unasked(phone?: string) {
  const userId = phone ? `phone-${phone}` : 'default';
  return composio.tools.get(userId, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
}

export function replaced(team: string) {
  let phone = lookUp(team);
  const userId = phone ?? 'default';
  phone = lookUp('all');
  if (!phone) return null;
  return composio.tools.get(userId, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
}

export function askedOfAnother(team: string) {
  const member = memberOf(team);
  const other = memberOf('all');
  if (!other?.id) return null;
  return composio.tools.get(member?.id ?? 'default', { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
}

export function other(team: string) {
  const link = lookUp(team) ?? '';
  const person = lookUp('all') ?? '';
  if (!link && !person) return null;
  return composio.tools.get(person, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to ""`
}

export function changed(team: string) {
  let link = lookUp(team) ?? '';
  const person = lookUp('all') ?? '';
  if (!link && !person) return null;
  link = lookUp('all') ?? '';
  if (link) return null;
  return composio.tools.get(person, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to ""`
}
