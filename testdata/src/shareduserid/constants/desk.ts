// A front desk that signs in with accounts of its own.
import { Composio } from '@composio/core';
import { CASHIER, HOUSE, NIGHT_DESK as nightDesk, Owner, OWNERS, PREFIX } from './owners';
import * as owners from './owners/house';
import { VISITOR, visitorOf } from './owners/nobody';

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

const LOCAL_DESK = 'local';
const toolkits = ['zendesk'];

export async function day() {
  return composio.create(LOCAL_DESK, { toolkits }); // want `shareduserid: user id "local" is shared`
}

export async function house() {
  return composio.create(HOUSE, { toolkits }); // want `shareduserid: user id "shared" is shared`
}

export async function night() {
  return composio.create(nightDesk, { toolkits }); // want `shareduserid: user id "shared" is shared`
}

export async function cash() {
  return composio.create(CASHIER, { toolkits }); // want `shareduserid: user id "app" is shared`
}

export async function wholeModule() {
  return composio.create(owners.HOUSE, { toolkits }); // want `shareduserid: user id "shared" is shared`
}

export async function parcels() {
  return composio.create(OWNERS.parcels, { toolkits }); // want `shareduserid: user id "service" is shared`
}

export async function letters() {
  return composio.create(OWNERS['letters'], { toolkits }); // want `constantuserid: user id "acme-post" is a constant`
}

export async function weekend() {
  return composio.create(Owner.Weekend, { toolkits }); // want `shareduserid: user id "weekend-default" is shared`
}

export async function visitor() {
  return composio.create(VISITOR, { toolkits }); // want `shareduserid: user id "guest" is shared`
}

export async function assembled() {
  return composio.create(`${PREFIX}_default`, { toolkits }); // want `shareduserid: user id "house_default" is shared`
}

// What follows differs from shop to shop.

export async function shopVisitor(shop: string) {
  return composio.create(visitorOf(shop), { toolkits });
}

export async function prefixed(customerId: string) {
  return composio.create(`${HOUSE}:${customerId}`, { toolkits });
}

// A parameter is not the constant of the same name.
export async function shadowed(HOUSE: string) {
  return composio.create(HOUSE, { toolkits });
}

export async function picked(customers: Record<string, string>, name: string) {
  return composio.create(customers[name], { toolkits });
}
