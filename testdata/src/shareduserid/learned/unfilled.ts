// Keeps who has signed in in what is empty until then.
import { Composio } from '@composio/core';

const composio = new Composio();

let owner: string | null = null;
const nobody: string | null = null;
const desk = { owner: null as string | null, team: null as string | null };

export function signIn(id: string) {
  owner = id;
  desk.owner = id;
}

export const ofVariable = () => composio.create(owner!, { toolkits: ['gmail'] });

export const ofMember = () => composio.create(desk.owner!, { toolkits: ['gmail'] });

export const ofConstant = () => composio.create(nobody!, { toolkits: ['gmail'] }); // want `shareduserid: user id is missing`

export const ofOther = () => composio.create(desk.team!, { toolkits: ['gmail'] }); // want `shareduserid: user id is missing`

export class Desk {
  owner: string | null;
  constructor() {
    this.owner = null;
  }
  signIn(id: string) {
    this.owner = id;
  }
  open() {
    return composio.create(this.owner!, { toolkits: ['gmail'] });
  }
}

export class DeskOfSome {
  owner: string | null;
  constructor(account: { id: string }, known: boolean) {
    if (known) {
      this.owner = account.id;
    } else {
      this.owner = null;
    }
  }
  open() {
    return composio.create(this.owner!, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to null`
  }
}
