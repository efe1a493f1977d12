// Takes the blanks off what the environment says.
import { Composio } from '@composio/core';
import { ConfigService } from '@nestjs/config';

const composio = new Composio();

export class Desk {
  constructor(private readonly config: ConfigService) {}

  setting(name: string, otherwise: string) {
    return this.config.get<string>(name, otherwise).trim();
  }

  mailbox() {
    return composio.create(this.setting('MAILBOX', 'default'), { toolkits: ['gmail'] }); // want `fallbackuserid: user id falls back to "default"`
  }

  notes() {
    const userId = this.config.get('NOTES', 'guest').trim().toLowerCase();
    return composio.create(userId, { toolkits: ['notion'] }); // want `fallbackuserid: user id falls back to "guest"`
  }

  calendar() {
    return composio.create(this.config.getOrThrow('CALENDAR').trim(), { toolkits: ['googlecalendar'] });
  }

  files() {
    return composio.create(this.setting('FILES', ''), { toolkits: ['googledrive'] });
  }
}
