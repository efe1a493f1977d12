// Opens sessions for the handlers of this folder.
import { Composio } from '@composio/core';

export class SessionService {
  constructor(private readonly composio: Composio) {}

  async open(userId: string) {
    return this.composio.create(userId, { toolkits: ['slack'] });
  }
}
