// Has a class for each job, and the client in the class below them all.
import { Composio } from '@composio/core';

abstract class Worker {
  protected readonly composio: Composio;

  constructor(apiKey: string) {
    this.composio = new Composio({ apiKey });
  }

  protected async start(userId: string, toolkit: string) {
    return this.composio.create(userId, { toolkits: [toolkit] });
  }
}

export class Librarian extends Worker {
  async shelve() {
    return this.composio.create('system', { toolkits: ['notion'] }); // want `shareduserid: user id "system" is shared`
  }

  async lend(userId: string) {
    const session = await this.start(userId, 'notion');
    return session.tools();
  }
}

export class Porter extends Worker {
  constructor() {
    super(process.env.COMPOSIO_API_KEY!);
  }

  async open() {
    const session = await this.start('guest', 'slack'); // want `shareduserid: user id "guest" is shared`
    return session.tools();
  }
}
