import { Body, Controller, Inject, Post } from '@nestjs/common';
import { AGENT, type Agent } from './agent';

@Controller('desk')
export class DeskController {
  constructor(@Inject(AGENT) private readonly agent: Agent) {}

  @Post()
  ask(@Body() body: { text: string }) {
    return this.agent.run(body.text);
  }
}
