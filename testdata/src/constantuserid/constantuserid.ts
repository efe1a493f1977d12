// Books journeys for the people of one company.
import { randomUUID } from 'node:crypto';
import { Composio } from '@composio/core';
import express, { type Request, type Response } from 'express';
import { ROBOT } from './robots';

const REGION = 'eu';
const TRAVEL_AGENT = `${REGION}-travel-agent`;
// On purpose: the company books as a company.
const OFFICE_MANAGER = 'org:acme';

export class Agency {
  constructor(private readonly composio: Composio) {}

  // Books every flight as the same person.
  async flights() {
    return this.composio.create('acme-travel', { toolkits: ['flights'] }); // want `constantuserid: user id "acme-travel" is a constant: everyone who gets here acts with the same connected accounts`
  }

  // Does so with an id that is put together.
  async hotels() {
    return this.composio.create(TRAVEL_AGENT, { toolkits: ['hotels'] }); // want `constantuserid: user id "eu-travel-agent" is a constant`
  }

  // Was copied out of the documentation.
  async trains() {
    return this.composio.create('user_123', { toolkits: ['trains'] }); // want `constantuserid: user id "user_123" is a constant`
  }

  // Books for one of two machines.
  async robots(heavy: boolean) {
    const robot = heavy ? 'robot-9' : 'robot-7';
    return this.composio.create(robot, { toolkits: ['trains'] }); // want `constantuserid: user id "robot-[79]" is a constant`
  }

  // Books for the company, and says so in the id.
  async office() {
    return this.composio.create(OFFICE_MANAGER, { toolkits: ['hotels'] });
  }

  // Books for whoever travels.
  async traveller(employeeId: string) {
    return this.composio.create(employeeId, { toolkits: ['flights', 'hotels', 'trains'] });
  }

  private async book(userId: string) {
    const session = await this.traveller(userId);
    console.info(`${userId} books with session ${session.sessionId}`);
  }

  // Books for vehicles, machines and people who do not exist.
  async fleet() {
    await this.book('user-42'); // want `constantuserid: user id "user-42" is a constant`
    await this.book('user7'); // want `constantuserid: user id "user7" is a constant`
    await this.book('your-user-id'); // want `constantuserid: user id "your-user-id" is a constant`
    await this.book('user@example.com'); // want `constantuserid: user id "user@example.com" is a constant`
    await this.book(ROBOT); // want `constantuserid: user id "nightly-robot" is a constant`
    await this.book('democracy-now'); // want `constantuserid: user id "democracy-now" is a constant`
    await this.book('administrator-7'); // want `constantuserid: user id "administrator-7" is a constant`
    await this.book('organisation-acme'); // want `constantuserid: user id "organisation-acme" is a constant`
    await this.book('teamwork'); // want `constantuserid: user id "teamwork" is a constant`
  }

  // These are meant to share.
  async departments() {
    await this.book('org_acme');
    await this.book('org-acme');
    await this.book('team:logistics');
    await this.book('team:shared');
    await this.book('workspace-berlin');
    await this.book('tenant_4711');
    await this.book('acme:integration');
    await this.book('billing:service');
  }

  // Nobody's constant, whatever stands around what varies.
  async varying(employeeId: string, branch: string, number: number) {
    await this.book('acme-' + employeeId);
    await this.book(`${employeeId}@acme`);
    await this.book(`${branch}:${employeeId}`);
    await this.book('vehicle-'.concat(String(number)));
    await this.book(`inst-${installation()}`);
  }
}

function installation(): string {
  return randomUUID();
}

const composio = new Composio();
const app = express();

// Books for whoever asks, as one and the same.
async function serveHTTP(req: Request, res: Response) {
  const session = await composio.create('user_123', { toolkits: ['flights'] }); // want `constantuserid: user id "user_123" is a constant`
  res.json({ session: session.sessionId });
}

app.post('/flights', serveHTTP);
app.listen(8080);
