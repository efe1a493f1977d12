// Opens sessions ahead of time.
import { Composio } from '@composio/core';

const GMAIL = { toolkits: ['gmail'] };

export class Pool {
  private readonly sessions = new Map<string, string>();

  constructor(private readonly composio: Composio) {}

  // Does not look at what it gets.
  async warm(userId: string) {
    await this.composio.create(userId, GMAIL); // want `discardedsession: session id is thrown away: the session cannot be resumed or ended, and every call leaves one more behind`
  }

  // Only wants to know whether it works.
  async check(userId: string): Promise<boolean> {
    try {
      await this.composio.create(userId, { // want `discardedsession: session id is thrown away`
        toolkits: ['gmail'],
      });
      return true;
    } catch {
      return false;
    }
  }

  // Does so for several people.
  async checkAll(userIds: string[]) {
    for (const id of userIds) {
      const session = await this.composio.create(id, GMAIL); // want `discardedsession: session id is thrown away`
    }
  }

  // Says that it does not care.
  neither(userId: string) {
    void this.composio.create(userId, GMAIL); // want `discardedsession: session id is thrown away`
  }

  // Does not wait.
  soon(userId: string) {
    this.composio.create(userId, GMAIL).catch(console.error); // want `discardedsession: session id is thrown away`
  }

  // Uses the session, and keeps only its address.
  async address(userId: string): Promise<string> {
    const session = await this.composio.create(userId, GMAIL);
    return session.mcp.url;
  }

  // Logs the id.
  async log(userId: string) {
    const session = await this.composio.create(userId, GMAIL);
    console.log(`opened session ${session.sessionId}`);
  }

  // Stores it.
  async fill(userId: string) {
    const session = await this.composio.create(userId, GMAIL);
    this.sessions.set(userId, session.sessionId);
  }

  // Returns the session.
  async open(userId: string) {
    return this.composio.create(userId, GMAIL);
  }
}
