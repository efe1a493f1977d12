// Opens sessions for agents that have one job each.
import { Composio } from '@composio/core';
import { getUserId } from './identity';

interface SessionConfig {
  toolkits?: string[];
  tags?: string[];
}

export class Agents {
  constructor(private readonly composio: Composio) {}

  // Leaves the toolkits out.
  async anything(userId: string) {
    return this.composio.create(userId); // want `unscopedtoolkits: session names no toolkits: its agent can reach every toolkit that Composio has`
  }

  // Writes the call over several lines.
  async anythingToo(userId: string) {
    const session = await this.composio.create( // want `unscopedtoolkits: session names no toolkits`
      userId,
      {},
    );
    console.info(session.sessionId);
    return session;
  }

  // Says that there are none to name.
  async nothing(userId: string) {
    return this.composio.create(userId, { toolkits: undefined }); // want `unscopedtoolkits: session names no toolkits`
  }

  // Has a list of what is not allowed, and it is empty.
  async nothingDenied(userId: string) {
    return this.composio.create(userId, { toolkits: { disable: [] } }); // want `unscopedtoolkits: session names no toolkits`
  }

  // Says what a tool may do, and not whose tool it may be.
  async tagged(userId: string) {
    return this.composio.create(userId, { // want `unscopedtoolkits: session names no toolkits`
      tags: ['readOnlyHint'],
    });
  }

  // Says which account to use, and nothing of the toolkits without one.
  async pinned(userId: string, accountId: string) {
    return this.composio.create(userId, { // want `unscopedtoolkits: session names no toolkits`
      authConfigs: { gmail: 'ac_1' },
      connectedAccounts: { gmail: accountId },
    });
  }

  // Takes some tools away, and leaves all others.
  async toolsDenied(userId: string) {
    return this.composio.create(userId, { // want `unscopedtoolkits: session names no toolkits`
      tools: { gmail: { disable: ['GMAIL_DELETE_MESSAGE'] } },
    });
  }

  // Has two faults.
  async everybody() {
    return this.composio.create('default'); // want `unscopedtoolkits: session names no toolkits` `shareduserid: user id "default" is shared`
  }

  // Has the configuration in a variable.
  async local() {
    const config: SessionConfig = { tags: ['readOnlyHint'] };
    return this.composio.create(getUserId(), config); // want `unscopedtoolkits: session names no toolkits`
  }

  // Completes it.
  async localMail() {
    const config: SessionConfig = {};
    config.toolkits = ['gmail'];
    return this.composio.create(getUserId(), config);
  }

  // Names its toolkits.
  async mail(userId: string) {
    return this.composio.create(userId, { toolkits: { enable: ['gmail', 'outlook'] } });
  }

  // May use none.
  async locked(userId: string) {
    return this.composio.create(userId, { toolkits: { enable: [] } });
  }

  // Says what is not allowed.
  async careful(userId: string) {
    return this.composio.create(userId, { toolkits: { disable: ['stripe'] } });
  }

  // Names single tools.
  async reader(userId: string) {
    return this.composio.create(userId, { tools: { gmail: { enable: ['GMAIL_FETCH_EMAILS'] } } });
  }

  // Leaves the choice to a saved configuration.
  async configured(userId: string) {
    return this.composio.create(userId, { experimental: { sessionConfigId: 'sc_readers' } });
  }
}
