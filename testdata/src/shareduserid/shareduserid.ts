// Sends people a digest of their mail.
import { auth } from '@clerk/nextjs/server';
import { Composio } from '@composio/core';

const FALLBACK_OWNER = 'default';

let sender = 'system';

export class Digest {
  constructor(private readonly composio: Composio) {}

  // One inbox for all customers.
  async inbox() {
    return this.composio.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  }

  // The id is a constant of the module.
  async outbox() {
    return this.composio.create(
      FALLBACK_OWNER, // want `shareduserid: user id "default" is shared`
      { toolkits: ['gmail'] },
    );
  }

  // The id is a variable that nobody writes to.
  async bounces() {
    return this.composio.create(sender, { toolkits: ['gmail'] }); // want `shareduserid: user id "system" is shared`
  }

  // The id is a local.
  async drafts() {
    const owner = 'anonymous';
    const config = { toolkits: ['gmail'] };
    return this.composio.create(owner, config); // want `shareduserid: user id "anonymous" is shared`
  }

  // Says outright that nobody is meant.
  async archive() {
    return this.composio.create('', { toolkits: ['gmail'] }); // want `shareduserid: user id is missing`
  }

  // Does so with a space.
  async spam() {
    return this.composio.create(' ', { toolkits: ['gmail'] }); // want `shareduserid: user id is blank`
  }

  // Forgets the user.
  async labels() {
    // @ts-expect-error there is no user yet
    return this.composio.create(undefined, { toolkits: ['gmail'] }); // want `shareduserid: user id is missing`
  }

  // Leaves out all there is to leave out.
  async everything() {
    try {
      // @ts-expect-error nor here
      await this.composio.create(); // want `shareduserid: user id is missing` `unscopedtoolkits: session names no toolkits` `discardedsession: session id is thrown away`
    } catch (error) {
      console.error(error);
    }
  }

  // Picks one of two ids, and both are nobody's.
  async either(weekly: boolean) {
    let owner = 'bot';
    if (weekly) {
      owner = 'service';
    }
    return this.composio.create(owner, { toolkits: ['gmail'] }); // want `shareduserid: user id "(bot|service)" is shared`
  }

  // A session of the customer's own.
  async customer(customerId: string) {
    return this.composio.create(customerId, { toolkits: ['gmail'] });
  }

  // One for whoever has signed in.
  async signedIn() {
    const { userId } = await auth();
    if (!userId) {
      throw new Error('sign in first');
    }
    return this.composio.create(userId, { toolkits: ['gmail'] });
  }

  // One for each of the customers.
  async customers(customerIds: string[]) {
    const sessions = new Map<string, string>();
    for (const id of customerIds) {
      const session = await this.customer(id);
      sessions.set(id, session.sessionId);
    }
    return sessions;
  }

  // One inbox for people who work together.
  async organisation(orgId: string) {
    return this.customer(`org:${orgId}`);
  }

  // A creator like any other: what its callers pass counts.
  private async send(userId: string) {
    const session = await this.customer(userId);
    console.info(`digest of ${userId} sent by ${session.sessionId}`);
  }

  // Writes to all the people that are none.
  async nightly() {
    await Promise.all([
      this.send('Default'), // want `shareduserid: user id "Default" is shared`
      this.send('DEFAULT_USER'), // want `shareduserid: user id "DEFAULT_USER" is shared`
      this.send('default-user'), // want `shareduserid: user id "default-user" is shared`
      this.send('user_default'), // want `shareduserid: user id "user_default" is shared`
      this.send('acme-default'), // want `shareduserid: user id "acme-default" is shared`
      this.send('org-default'), // want `shareduserid: user id "org-default" is shared`
      this.send('anon'), // want `shareduserid: user id "anon" is shared`
      this.send('guest'), // want `shareduserid: user id "guest" is shared`
      this.send('public'), // want `shareduserid: user id "public" is shared`
      this.send('shared_user'), // want `shareduserid: user id "shared_user" is shared`
      this.send('global'), // want `shareduserid: user id "global" is shared`
      this.send('common'), // want `shareduserid: user id "common" is shared`
      this.send('everyone'), // want `shareduserid: user id "everyone" is shared`
      this.send('all'), // want `shareduserid: user id "all" is shared`
      this.send('Admin'), // want `shareduserid: user id "Admin" is shared`
      this.send('root'), // want `shareduserid: user id "root" is shared`
      this.send('app'), // want `shareduserid: user id "app" is shared`
      this.send('test-user'), // want `shareduserid: user id "test-user" is shared`
      this.send('demo'), // want `shareduserid: user id "demo" is shared`
      this.send('demo-customer'), // want `shareduserid: user id "demo-customer" is shared`
      this.send('sample'), // want `shareduserid: user id "sample" is shared`
      this.send('local_user'), // want `shareduserid: user id "local_user" is shared`
      this.send('me'), // want `shareduserid: user id "me" is shared`
      this.send('unknown'), // want `shareduserid: user id "unknown" is shared`
      this.send('None'), // want `shareduserid: user id "None" is shared`
      this.send('null'), // want `shareduserid: user id "null" is shared`
      this.send('undefined'), // want `shareduserid: user id "undefined" is shared`
      this.send('nil'), // want `shareduserid: user id "nil" is shared`
      this.send('0'), // want `shareduserid: user id "0" is shared`
      this.send(''), // want `shareduserid: user id is missing`
      this.send('\t'), // want `shareduserid: user id is blank`
    ]);
  }
}
