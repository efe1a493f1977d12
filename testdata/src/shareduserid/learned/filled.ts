// Keeps whom it works for in variables of the module.
import { Composio } from '@composio/core';

const composio = new Composio();

let mailOwner: string | null = null;

export function useMail(owner: string | null) {
  mailOwner = owner;
}

export function mail() {
  if (!mailOwner) {
    return null;
  }
  return composio.create(mailOwner, { toolkits: ['gmail'] });
}

export function everyone() {
  useMail('default'); // want `shareduserid: user id "default" is shared`
  return mail();
}

export function one(account: { id: string }) {
  useMail(account.id);
  return mail();
}

export function nobody() {
  useMail(null);
  return mail();
}

let noteOwner: string;

export const useNotes = (owner: string) => {
  noteOwner = owner;
};

export const notes = () => composio.create(noteOwner, { toolkits: ['notion'] });

export function guest(account?: { id: string }) {
  useNotes(account?.id ?? 'guest'); // want `fallbackuserid: user id falls back to "guest"`
  return notes();
}

let color: string;

export function paint(name: string) {
  color = name;
}

export const painted = () => {
  paint('default');
  return color;
};
