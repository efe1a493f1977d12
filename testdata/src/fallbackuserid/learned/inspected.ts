// Has a look at who asks before anything is done: in a field, in a method, in a function that gives the id back.
import { Composio } from '@composio/core';

const composio = new Composio();

const open = (owner: string) => composio.create(owner, { toolkits: ['gmail'] });

type Order = { owner: string; team: string };

export function ofField(order: Order) {
  if (!order.owner) order.owner = 'nobody';
  if (order.owner === 'nobody') return null;
  return open(order.owner);
}

export function ofOtherField(order: Order) {
  if (!order.owner) order.owner = 'nobody';
  if (order.team === 'nobody') return null;
  return open(order.owner); // want `fallbackuserid: user id falls back to "nobody"`
}

class Ticket {
  constructor(
    public owner: string,
    readonly team: string,
  ) {}
  signedIn() {
    return this.owner !== '';
  }
  ofTeam() {
    return this.team !== '';
  }
  insist() {
    if (!this.owner) throw new Error('sign in first');
  }
  handOver() {
    if (!this.owner) throw new Error('sign in first');
    this.owner = 'guest';
  }
}

export function ofMethod(owner?: string) {
  const ticket = new Ticket(owner ?? '', 'sales');
  if (!ticket.signedIn()) return null;
  return open(ticket.owner);
}

export function ofThrow(owner?: string) {
  const ticket = new Ticket(owner ?? '', 'sales');
  ticket.insist();
  return open(ticket.owner);
}

export function ofOtherMethod(owner?: string) {
  const ticket = new Ticket(owner ?? '', 'sales');
  if (!ticket.ofTeam()) return null;
  return open(ticket.owner); // want `fallbackuserid: user id falls back to ""`
}

export function ofOther(owner?: string, team?: string) {
  const ticket = new Ticket(owner ?? '', 'sales');
  const other = new Ticket(team ?? '', 'support');
  if (!other.signedIn()) return null;
  return open(ticket.owner); // want `fallbackuserid: user id falls back to ""`
}

export function ofReplaced(owner?: string) {
  const ticket = new Ticket(owner ?? '', 'sales');
  ticket.handOver();
  return open(ticket.owner); // want `shareduserid: user id "guest" is shared`
}

function inspected(owner: string) {
  if (owner === 'nobody') throw new Error('sign in first');
  return owner;
}

const complaint = (owner: string) => (owner === 'nobody' ? 'sign in first' : null);

export const ofResult = (owner?: string) => open(inspected(owner ?? 'nobody'));

export const ofOtherResult = (owner?: string) => open(inspected(owner ?? 'none')); // want `fallbackuserid: user id falls back to "none"`

export function ofComplaint(owner?: string) {
  const id = owner ?? 'nobody';
  const error = complaint(id);
  if (error) throw new Error(error);
  return open(id);
}

export function ofNoComplaint(owner?: string) {
  const id = owner ?? 'nobody';
  complaint(id);
  return open(id); // want `fallbackuserid: user id falls back to "nobody"`
}
