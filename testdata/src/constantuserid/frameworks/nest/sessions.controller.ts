import { Composio } from '@composio/core';
import { Controller, Get, Post, Req } from '@nestjs/common';
import { SessionsService } from './sessions.service';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly composio: Composio,
    private readonly sessions: SessionsService,
  ) {}

  @Get()
  async inbox() {
    const session = await this.composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
    return { session: session.sessionId };
  }

  @Post('calendar')
  async calendar() {
    return this.sessions.open('user_123'); // want `constantuserid: user id "user_123" is a constant`
  }

  @Post('mine')
  async mine(@Req() request: { user: { id: string } }) {
    return this.sessions.open(request.user.id);
  }
}
