// TypeScript declares the type of this like a first parameter, which callers do not give.
import { Composio } from '@composio/core';

const composio = new Composio();

interface Journal {
  write(text: string): void;
}

function open(this: Journal, userId: string, label: string) {
  this.write(label);
  return composio.tools.get(userId, { toolkits: ['gmail'] });
}

const reopen = function (this: Journal, userId: string, label = 'default') {
  this.write(label);
  return composio.tools.get(userId, { toolkits: ['gmail'] });
};

export class Desk {
  journal(this: Desk, userId: string, label: string) {
    return [label, composio.tools.get(userId, { toolkits: ['gmail'] })];
  }
}

export const called = (journal: Journal, id: string) => open.call(journal, id, 'default');
export const applied = (journal: Journal, id: string) => open.apply(journal, [id, 'default']);
export const bound = (journal: Journal, id: string) => open.bind(journal)(id, 'default');
export const again = (journal: Journal, id: string) => reopen.call(journal, id);
export const ofClass = (desk: Desk, id: string) => desk.journal(id, 'default');

export const calledForAll = (journal: Journal, label: string) => open.call(journal, 'default', label); // want `shareduserid: user id "default" is shared`
export const boundForAll = (journal: Journal, label: string) => open.bind(journal, 'default')(label); // want `shareduserid: user id "default" is shared`
export const ofClassForAll = (desk: Desk, label: string) => desk.journal('default', label); // want `shareduserid: user id "default" is shared`
