// Declares fields that nobody has set yet.
import { Composio } from '@composio/core';

const composio = new Composio();

type Account = { id: string };

export class Mailbox {
  private owner: string | null = null;

  constructor(account: Account) {
    this.owner = account.id;
  }

  open() {
    return composio.create(this.owner!, { toolkits: ['gmail'] });
  }
}

export class Calendar {
  private owner?: string = undefined;

  connect(account: Account) {
    this.owner = account.id;
  }

  open() {
    return composio.create(this.owner!, { toolkits: ['googlecalendar'] });
  }
}

export class Notes {
  private owner: string | null = null;

  connect(account: Account) {
    this.owner = account.id || 'guest';
  }

  open() {
    return composio.create(this.owner!, { toolkits: ['notion'] }); // want `fallbackuserid: user id falls back to "guest"`
  }
}

export class Files {
  private owner: string | null = null;

  open() {
    return composio.create(this.owner!, { toolkits: ['googledrive'] }); // want `shareduserid: user id is missing`
  }
}
