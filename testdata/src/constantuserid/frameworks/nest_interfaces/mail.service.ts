import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Composio } from '@composio/core';

const composio = new Composio();

@Injectable()
export class MailService {
  private readonly owner: string;
  private readonly reader: string;

  constructor(config: ConfigService) {
    this.owner = config.get<string>('MAIL_OWNER', 'mailroom');
    this.reader = config.getOrThrow<string>('MAIL_READER');
  }

  send(text: string) {
    return composio.tools.execute('GMAIL_SEND_EMAIL', { userId: this.owner, arguments: { text } }); // want `fallbackuserid: user id falls back to "mailroom"`
  }

  read() {
    return composio.tools.execute('GMAIL_FETCH_EMAILS', { userId: this.reader, arguments: {} });
  }
}
