// Works with what it is given.
import type { Job, Kit, Mailer, NamedOpener, Opener, Runner, Worker } from './ports';
import { OfflineOpener } from './live';

export class Desk {
  private fallback: Opener;

  constructor(
    private readonly opener: Opener,
    private readonly named: NamedOpener,
    private mailer: Mailer,
    fallback: any,
  ) {
    this.fallback = fallback;
  }

  async everybody() {
    const session = await this.opener.open('default'); // want `shareduserid: user id "default" is shared`
    return session.sessionId;
  }

  async guests() {
    const session = await this.named.open('guest'); // want `shareduserid: user id "guest" is shared`
    return session.sessionId;
  }

  async others() {
    const session = await this.fallback.open('others'); // want `constantuserid: user id "others" is a constant`
    return session.sessionId;
  }

  async somebody(userId: string) {
    const session = await this.opener.open(userId);
    return session.sessionId;
  }

  async mail() {
    await this.mailer.open('default');
  }
}

export async function runAll(runner: Runner, job: Job, userId: string) {
  await runner.run('system', 'NOTION_SEARCH'); // want `shareduserid: user id "system" is shared`
  await runner.run(userId, 'NOTION_SEARCH');
  await job.start('default');
}

export async function useKit(kit: Kit) {
  const open = await kit.opener.open('public'); // want `shareduserid: user id "public" is shared`
  const first = await kit.openers[0].open('shared'); // want `shareduserid: user id "shared" is shared`
  const named = await kit.named('x');
  const own = await named.open('global'); // want `shareduserid: user id "global" is shared`
  console.log(open.sessionId, first.sessionId, own.sessionId);
  await kit.mailer.open('default');
}

export async function night(worker: Worker, userId: string) {
  console.log(await worker.everybody());
  return worker.somebody(userId);
}

// The value goes before the type.
export async function offline() {
  const opener: Opener = new OfflineOpener();
  return opener.open('default');
}
