// Opens sessions for the handlers of this folder.
import { Composio } from '@composio/core';

export class SessionService {
  constructor(private readonly composio: Composio) {}

  async open(userId: string) {
    return this.composio.create(userId, { toolkits: ['slack'] });
  }

  async post(userId: string) {
    return this.composio.tools.execute('SLACK_SEND_MESSAGE', { userId, arguments: {} });
  }
}

// Has the same methods, and goes nowhere.
export class Rehearsal {
  async open(userId: string) {
    return { sessionId: `rehearsal-${userId}` };
  }

  async post(userId: string) {
    console.log(userId);
  }
}
