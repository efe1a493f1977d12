import { Composio } from '@composio/core';

const composio = new Composio();

// One session for all users.
export const sharedSession = await composio.create('default', { // want `shareduserid: user id "default" is shared: everyone who gets here acts with the same connected accounts`
  toolkits: ['gmail'],
});
