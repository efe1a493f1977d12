// Keeps what it goes by in objects of its fields.
import { Composio } from '@composio/core';

const composio = new Composio();
const defaults = { owner: 'default', limit: 5 };

export class Mailbox {
  private options = { owner: 'default' };

  open() {
    return composio.create(this.options.owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }
}

export class Calendar {
  private options: { owner: string };

  constructor(given?: Partial<{ owner: string }>) {
    this.options = { ...defaults, ...given };
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['googlecalendar'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export const everyone = new Calendar({ owner: 'everyone' }); // want `shareduserid: user id "everyone" is shared`

export const calendar = (account: { id: string }) => new Calendar({ owner: account.id });

interface Rules {
  owner: string;
}

export class Notes {
  private rules: Rules;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  open() {
    return composio.create(this.rules.owner, { toolkits: ['notion'] });
  }
}

export const shared = new Notes({ owner: 'everyone' }); // want `shareduserid: user id "everyone" is shared`

export const notes = (account: { id: string }) => new Notes({ owner: account.id });

export class Files {
  private options = { owner: 'default' };

  use(account: { id: string }) {
    this.options.owner = account.id;
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['googledrive'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export class Sheets {
  private options = { limit: 5, owner: '' };

  constructor(account: { id: string }) {
    Object.assign(this.options, { owner: account.id });
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['googlesheets'] });
  }
}

export class Tasks {
  private options: { owner?: string } = {};

  use(owner: string) {
    this.options.owner = owner;
  }

  open() {
    return composio.create(this.options.owner!, { toolkits: ['googletasks'] });
  }
}

export function tasks(account: { id: string }) {
  const all = new Tasks();
  all.use('everyone'); // want `shareduserid: user id "everyone" is shared`
  const mine = new Tasks();
  mine.use(account.id);
  return [all, mine];
}

export class Forms {
  private options: { owner: string };

  constructor(account: { id?: string }) {
    const options = { owner: 'default' };
    this.options = options;
    if (account.id) {
      options.owner = account.id;
    }
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['typeform'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export class Chat {
  options = { owner: 'default' };

  open() {
    return composio.create(this.options.owner, { toolkits: ['slack'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export function chat(account: { id: string }) {
  const mine = new Chat();
  Object.assign(mine.options, { owner: account.id });
  return mine.open();
}

function own(options: { owner: string }, account: { id: string }) {
  options.owner = account.id;
}

export class Issues {
  private options = { owner: 'default' };

  constructor(account: { id: string }) {
    own(this.options, account);
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['jira'] });
  }
}

export class Board {
  private options = { owner: 'default' };
  private owner = 'default';

  label() {
    return this.owner.toUpperCase() + this.options.owner.toUpperCase();
  }

  open() {
    return composio.create(this.options.owner, { toolkits: ['trello'] }); // want `shareduserid: user id "default" is shared`
  }

  openOwn() {
    return composio.create(this.owner, { toolkits: ['trello'] }); // want `shareduserid: user id "default" is shared`
  }
}
