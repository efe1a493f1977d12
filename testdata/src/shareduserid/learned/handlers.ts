// Has handlers that call each other.
import { Composio } from '@composio/core';
import { Controller, Get, Headers } from '@nestjs/common';

const composio = new Composio();

@Controller()
export class Desk {
  @Get('sheets')
  async sheets(@Headers('x-user-id') userId: string) {
    const session = await composio.create(userId, { toolkits: ['googlesheets'] });
    return session.sessionId;
  }

  @Get('files')
  async files(@Headers('x-user-id') userId = 'guest') { // want `fallbackuserid: user id falls back to "guest"`
    return this.sheets(userId);
  }

  @Get('shared')
  async shared() {
    return this.sheets('default'); // want `shareduserid: user id "default" is shared`
  }

  @Get('mine')
  async mine(@Headers('x-user-id') userId: string) {
    return this.sheets(userId);
  }
}
