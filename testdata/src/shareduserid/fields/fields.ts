// Clients that know whom they work for.
import { Composio } from '@composio/core';

const composio = new Composio();

export class Agent {
  private userId = 'default';

  async session() {
    return composio.create(this.userId, { toolkits: ['linear'] }); // want `shareduserid: user id "default" is shared`
  }
}

export class Reader {
  static readonly USER = 'shared';
  readonly #entity: string;

  constructor() {
    this.#entity = Reader.USER;
  }

  async session() {
    return composio.create(this.#entity, { toolkits: ['gmail'] }); // want `shareduserid: user id "shared" is shared`
  }
}

// Works for whoever its maker says.
export class Mailer {
  constructor(
    private readonly client: Composio,
    private readonly userId: string,
  ) {}

  async session() {
    return this.client.create(this.userId, { toolkits: ['gmail'] });
  }
}

export function team() {
  return new Mailer(composio, 'everyone'); // want `shareduserid: user id "everyone" is shared`
}

export function person(accountId: string) {
  return new Mailer(composio, accountId);
}

// Is told by the environment, and only by it.
export class Runner {
  private readonly userId = process.env.COMPOSIO_USER_ID!;

  async run(text: string) {
    return composio.tools.execute('SLACK_SEND_MESSAGE', { userId: this.userId, arguments: { text } });
  }
}

// An object will do as well.
export const night = {
  userId: 'bot',
  async session() {
    return composio.create(this.userId, { toolkits: ['linear'] }); // want `shareduserid: user id "bot" is shared`
  },
};
