// Makes its settings itself.
import { Composio } from '@composio/core';

const composio = new Composio();

class Settings {
  owner = 'default';
}

export class Mailbox {
  private settings = new Settings();

  open() {
    return composio.create(this.settings.owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }
}

class Own {
  owner = 'default';

  load(account: { id: string }) {
    this.owner = account.id;
  }
}

export class Calendar {
  private settings;

  constructor() {
    this.settings = new Own();
  }

  open() {
    return composio.create(this.settings.owner, { toolkits: ['googlecalendar'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

class Given {
  owner: string;

  constructor(account: { id: string }) {
    this.owner = account.id;
  }
}

export class Notes {
  private settings;

  constructor(account: { id: string }) {
    this.settings = new Given(account);
  }

  open() {
    return composio.create(this.settings.owner, { toolkits: ['notion'] });
  }
}
