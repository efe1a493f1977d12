// Asks functions for its services, whose bodies do not tell what they give.
import { container, registry } from 'our-platform';
import { Rehearsal, SessionService } from './service';

function fromContainer(): SessionService {
  return container.get(SessionService);
}

const fromRegistry = async (name: string): Promise<SessionService> => registry[name];

export declare function ambient(): SessionService;

function inForms(name: string): SessionService;
function inForms(name: string, live?: boolean): any {
  return live ? registry[name] : container.get(name);
}

function rehearsing(): SessionService {
  return new Rehearsal() as never;
}

function anything(): any {
  return container.get('x');
}

abstract class Shop {
  protected abstract sessions(): SessionService;

  get live(): SessionService {
    return container.get('live');
  }

  async everybody() {
    return this.sessions().post('shared'); // want `shareduserid: user id "shared" is shared`
  }

  async somebody(userId: string) {
    return this.sessions().post(userId);
  }

  async guests() {
    return this.live.post('guest'); // want `shareduserid: user id "guest" is shared`
  }
}

export class Corner extends Shop {
  protected sessions() {
    return container.get('corner');
  }
}

export async function main(userId: string) {
  await fromContainer().post('default'); // want `shareduserid: user id "default" is shared`
  const service = await fromRegistry('live');
  await service.post('everyone'); // want `shareduserid: user id "everyone" is shared`
  await ambient().post('system'); // want `shareduserid: user id "system" is shared`
  await inForms('x').post('global'); // want `shareduserid: user id "global" is shared`
  await fromContainer().post(userId);
  await rehearsing().post('default');
  await anything().post('default');
}
