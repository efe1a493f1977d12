// Keeps those who work for people under names that vary.
import { Composio } from '@composio/core';

const composio = new Composio();

class Mailbox {
  open(owner: string) {
    return composio.create(owner, { toolkits: ['gmail'] });
  }
}

class Seal {
  open(name: string) {
    return name;
  }
}

function build(names: string[]) {
  const out: any = {};
  for (const name of names) {
    out[name] = new Mailbox();
  }
  return out;
}

export const looped = (names: string[]) => build(names)['main'].open('default'); // want `shareduserid: user id "default" is shared`

export const loopedByOne = (names: string[], account: { id: string }) => build(names)['main'].open(account.id);

export function gathered(names: string[]) {
  return Object.fromEntries(names.map((name) => [name, new Mailbox()]))['main'].open('default'); // want `shareduserid: user id "default" is shared`
}

export function gatheredByOne(names: string[], account: { id: string }) {
  return Object.fromEntries(names.map((name) => [name, new Mailbox()]))['main'].open(account.id);
}

export function mixed(names: string[]) {
  const out: any = {};
  for (const name of names) {
    out[name] = new Mailbox();
    out[name + ' seal'] = new Seal();
  }
  return out['main seal'].open('default');
}

export const picked = (names: string[], name: string) => build(names)[name].open('default'); // want `shareduserid: user id "default" is shared`
