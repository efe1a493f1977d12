// A help desk whose calls go through several layers.
import { Composio } from '@composio/core';
import { HOUSE_ACCOUNT } from './accounts';
import { openWith } from './options';

interface Ticket {
  customerId: string;
  text: string;
}

export class Desk {
  private composio = new Composio();

  // The lowest layer.
  async open(userId: string) {
    return this.composio.create(userId, { toolkits: ['zendesk', 'gmail'] });
  }

  // The layer above.
  private async reply(who: string, ticket: Ticket) {
    const session = await this.open(who);
    console.info(`ticket ${ticket.text}: session ${session.sessionId}`);
  }

  // One more.
  private replyLater = async (ticket: Ticket, who: string, delay: number) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    return this.reply(who, ticket);
  };

  async outOfOffice(ticket: Ticket) {
    await this.replyLater(ticket, HOUSE_ACCOUNT, 60_000); // want `shareduserid: user id "shared" is shared`
  }

  async weekend(ticket: Ticket) {
    await this.replyLater(
      ticket,
      'everyone', // want `shareduserid: user id "everyone" is shared`
      3_600_000,
    );
  }

  async answer(ticket: Ticket) {
    await this.replyLater(ticket, ticket.customerId, 1000);
  }

  // Hides the call in a function value.
  async closure(ticket: Ticket) {
    const ids: string[] = [];
    const open = async (userId: string) => {
      const session = await this.open(userId);
      ids.push(session.sessionId);
    };
    await open(ticket.customerId);
    await open('guest'); // want `shareduserid: user id "guest" is shared`
    return ids;
  }

  // Passes the call on to be made again.
  async retried(ticket: Ticket) {
    return retry(3, () => this.reply('default', ticket)); // want `shareduserid: user id "default" is shared`
  }

  // Goes through a module that has its own idea of a session.
  async billing(ticket: Ticket) {
    if (ticket.text === 'internal') {
      return openWith({ onBehalfOf: 'service', apps: ['stripe'] }); // want `shareduserid: user id "service" is shared`
    }
    return openWith({ onBehalfOf: ticket.customerId, apps: ['stripe'] });
  }
}

async function retry<T>(times: number, call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (--times === 0) throw error;
    }
  }
}
