// Calls methods of the program's own that are named like those of any map or list.
import { Composio } from '@composio/core';

const composio = new Composio();

class Drawer {
  get(owner: string) {
    return composio.tools.get(owner, { toolkits: ['gmail'] });
  }

  add(owner: string) {
    return this.get(owner);
  }

  push(note: string) {
    console.info(note);
  }

  update(owner: string) {
    return this.get('default'); // want `shareduserid: user id "default" is shared`
  }
}

const drawer = new Drawer();
const written = {
  concat: (owner: string) => composio.tools.get(owner, { toolkits: ['gmail'] }),
};

export const got = () => drawer.get('default'); // want `shareduserid: user id "default" is shared`

export const added = () => drawer.add('default'); // want `shareduserid: user id "default" is shared`

export function noted() {
  const own = new Drawer();
  own.push('default');
  return own.get('default'); // want `shareduserid: user id "default" is shared`
}

export function given(own: Drawer) {
  return own.get('default'); // want `shareduserid: user id "default" is shared`
}

export const joined = () => written.concat('default'); // want `shareduserid: user id "default" is shared`

export function right(owner: string) {
  drawer.push('default');
  return [drawer.get(owner), drawer.add(owner), written.concat(owner)];
}

export function held(owner: string) {
  const drawers = new Map<string, Drawer>();
  const kept: Record<string, Drawer> = {};
  return [drawers.get('default')?.get(owner), kept['default']?.get(owner)];
}
