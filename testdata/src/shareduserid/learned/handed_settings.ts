// Hands its settings to those who work with them.
import { Composio } from '@composio/core';

const composio = new Composio();

class Settings {
  mailbox = 'default';
  calendar?: string;

  constructor(account?: { id: string }) {
    if (account) {
      this.calendar = account.id;
    }
  }
}

class Mailbox {
  constructor(private readonly settings: any) {}

  open() {
    return composio.create(this.settings.mailbox, { toolkits: ['gmail'] });
  }
}

class Calendar {
  constructor(private readonly settings: any) {}

  open() {
    return composio.create(this.settings.calendar, { toolkits: ['googlecalendar'] });
  }
}

class Notes {
  constructor(private readonly options?: any) {}

  open() {
    if (!this.options) {
      throw new Error('who is it for?');
    }
    return composio.create(this.options.owner, { toolkits: ['notion'] });
  }
}

export const mailbox = new Mailbox(new Settings()); // want `shareduserid: user id "default" is shared`
export const nobody = new Notes();
export const everybody = new Notes({ owner: 'everyone' }); // want `shareduserid: user id "everyone" is shared`

export const calendar = (account: { id: string }) => new Calendar(new Settings(account));

export const notes = (account: { id: string }) => new Notes({ owner: account.id });
