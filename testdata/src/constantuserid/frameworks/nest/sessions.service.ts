import { Composio } from '@composio/core';
import { Injectable } from '@nestjs/common';

@Injectable()
export class SessionsService {
  private readonly composio = new Composio();

  async open(userId: string) {
    const session = await this.composio.create(userId, { toolkits: ['googlecalendar'] });
    return { session: session.sessionId };
  }
}
