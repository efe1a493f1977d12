// Classes whose fields begin with a value, and whose constructors put another in its place.
import { Composio } from '@composio/core';

const composio = new Composio();

export class Replaced {
  owner = 'default';
  session: unknown;
  constructor(owner: string) {
    this.owner = owner;
    this.session = this.open();
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

export class ReplacedEitherWay {
  owner = '';
  constructor(row: { owner: string; team: string }, ofTeam: boolean) {
    if (ofTeam) {
      this.owner = 'team_' + row.team;
    } else {
      this.owner = row.owner;
    }
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

export class ReplacedAtTimes {
  owner = 'default';
  constructor(owner?: string) {
    if (owner) this.owner = owner;
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export class ReplacedByOthers {
  owner = 'default';
  constructor(readonly name: string) {}
  use(owner: string) {
    this.owner = owner;
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export class ReplacedByAnother {
  owner = 'default';
  constructor() {
    this.owner = 'guest';
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "guest" is shared`
  }
}

export class Begun {
  owner: string;
  constructor(owner: string) {
    this.owner = 'default';
    this.owner = owner;
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

export class BegunAtTimes {
  owner: string;
  constructor(owner?: string) {
    this.owner = 'default';
    if (owner) this.owner = owner;
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
  }
}

export class FilledAtOnce {
  owner = 'default';
  constructor(fields: Partial<FilledAtOnce>) {
    Object.assign(this, fields);
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] });
  }
}

export class FilledBeside {
  owner = 'default';
  constructor(title: string) {
    Object.assign(this, { title });
  }
  open() {
    return composio.create(this.owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }
}
