import { Module } from '@nestjs/common';
import { AGENT } from './agent';
import { DeskController } from './desk.controller';
import { MailAgent } from './mail.agent';
import { MailService } from './mail.service';

@Module({ controllers: [DeskController], providers: [MailService, { provide: AGENT, useClass: MailAgent }] })
export class DeskModule {}
