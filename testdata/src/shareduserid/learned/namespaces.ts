// Keeps functions in namespaces.
import { Composio } from '@composio/core';

const composio = new Composio();

export namespace Mail {
  export const open = (owner: string) => composio.tools.get(owner, { toolkits: ['gmail'] });

  export function list(owner: string) {
    return open(owner);
  }

  export class Box {
    tools(owner: string) {
      return open(owner);
    }
  }

  function hidden(owner: string) {
    return owner;
  }
}

export namespace First {
  export const same = (owner: string) => owner.length;
}

export namespace Second {
  export const same = (owner: string) => composio.tools.get(owner, { toolkits: ['slack'] });
}

export const opened = () => Mail.open('default'); // want `shareduserid: user id "default" is shared`
export const listed = () => Mail.list('default'); // want `shareduserid: user id "default" is shared`
export const boxed = () => new Mail.Box().tools('default'); // want `shareduserid: user id "default" is shared`
export const right = (owner: string) => [Mail.open(owner), Mail.list(owner), new Mail.Box().tools(owner)];
export const measured = () => First.same('default');
