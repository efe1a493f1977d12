// Calls a method by a name that is kept elsewhere.
import { Composio } from '@composio/core';

const composio = new Composio();
const creating = 'create';
const owners = { desk: 'default', mail: process.env.MAIL_OWNER! };
const desk = 'desk';
const mail = 'mail';

export function shared() {
  return (composio as any)[creating]('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export function own(userId: string) {
  return (composio as any)[creating](userId, { toolkits: ['gmail'] });
}

export function kept() {
  return composio.tools.get(owners[desk], { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

export function keptApart() {
  return composio.tools.get(owners[mail], { toolkits: ['gmail'] });
}
