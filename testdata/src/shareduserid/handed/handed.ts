// A bakery that hands its client to the functions that use it. What is fixed in
// them is reported there, once, however many there are who call them.
import { Composio } from '@composio/core';

const composio = new Composio();

async function bake(sdk) {
  const session = await sdk.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
  return session.sessionId;
}

async function sell(tools) {
  const session = await tools.composio.create('shared'); // want `shareduserid: user id "shared" is shared` `unscopedtoolkits: session names no toolkits`
  return session.sessionId;
}

async function deliver(sdk, customer) {
  const session = await sdk.create(customer, { toolkits: ['gmail'] });
  return session.sessionId;
}

async function deliverAt(sdk, customer, hour) {
  console.log('at', hour);
  return deliver(sdk, customer);
}

export async function morning() {
  return bake(composio);
}

export async function evening() {
  return bake(composio);
}

export async function noon() {
  return sell({ composio, till: 3 });
}

export async function everybody() {
  return deliverAt(
    composio,
    'everyone', // want `shareduserid: user id "everyone" is shared`
    7,
  );
}

export async function somebody(user) {
  return deliver(composio, user.id);
}

// What is handed over here has nothing to do with Composio.
export async function ovens(factory) {
  return deliver(factory, 'default');
}
