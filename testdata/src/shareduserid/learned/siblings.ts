// Has tools of several kinds, with one field that the class below them all declares.
import { Composio } from '@composio/core';

const composio = new Composio();

class Tool {
  owner: string;

  constructor(owner: string) {
    this.owner = owner;
  }
}

class Note extends Tool {
  constructor(owner: string) {
    super('');
    this.owner = owner;
  }

  run() {
    return `a note of ${this.owner}`;
  }
}

class Memo extends Tool {
  constructor(owner: string) {
    super(owner);
  }

  run() {
    return `a memo of ${this.owner}`;
  }
}

class Mail extends Tool {
  constructor(account: { id: string }) {
    super(account.id);
  }

  run() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

class Post extends Tool {
  constructor(owner: string) {
    super(owner);
  }

  run() {
    return composio.create(this.owner, { toolkits: ['slack'] });
  }
}

export const note = new Note('guest');
export const memo = new Memo('guest');

export const mail = (account: { id: string }) => new Mail(account);

export const post = () => new Post('guest'); // want `shareduserid: user id "guest" is shared`

class Errand {
  owner!: string;

  run(): unknown {
    return this.owner;
  }
}

class Walk extends Errand {}

class Shop extends Errand {}

class Cook extends Errand {}

class Wash extends Errand {}

class Call extends Errand {
  run() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

function two(owner: string) {
  const errands = [new Walk(), new Call()];
  for (const errand of errands) {
    errand.owner = owner;
  }
  return errands;
}

function five(owner: string) {
  const errands = [new Walk(), new Shop(), new Cook(), new Wash(), new Call()];
  for (const errand of errands) {
    errand.owner = owner;
  }
  return errands;
}

function four(owner: string) {
  const errands = [new Walk(), new Shop(), new Cook(), new Wash()];
  for (const errand of errands) {
    errand.owner = owner;
  }
  return errands;
}

export function day(account: { id: string }) {
  two('public'); // want `shareduserid: user id "public" is shared`
  five('public'); // want `shareduserid: user id "public" is shared`
  four('public');
  two(account.id);
  five(account.id);
}
