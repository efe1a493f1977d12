import { Injectable } from '@nestjs/common';
import type { Agent } from './agent';
import { MailService } from './mail.service';

@Injectable()
export class MailAgent implements Agent {
  constructor(private readonly mail: MailService) {}

  run(text: string) {
    return this.mail.send(text);
  }
}
