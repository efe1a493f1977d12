// Connects first, and opens sessions later.
import { Composio } from '@composio/core';

export class Mailbox {
  private client: Composio | null = null;

  connect(apiKey: string) {
    this.client = new Composio({ apiKey });
  }

  async everybody() {
    if (!this.client) {
      throw new Error('connect first');
    }
    return this.client.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }

  async somebody(userId: string) {
    if (!this.client) throw new Error('connect first');
    return this.client.create(userId, { toolkits: ['gmail'] });
  }
}

// Says of its field nothing but that there is one.
export class Calendar {
  private client: any;

  constructor(private readonly apiKey: string) {
    this.client = null;
  }

  private connect() {
    if (!this.client) {
      this.client = new Composio({ apiKey: this.apiKey });
    }
  }

  async everybody() {
    this.connect();
    if (this.client === null) {
      throw new Error('connect first');
    }
    const session = await this.client.create('everyone', { toolkits: ['googlecalendar'] }); // want `shareduserid: user id "everyone" is shared`
    return session.sessionId;
  }
}
