'use strict';

const { Composio } = require('@composio/core');
const apiClient = require('@composio/client');

const composio = new Composio({ apiKey: process.env.COMPOSIO_API_KEY });

async function open() {
  return composio.create('default', { toolkits: ['gmail'] }); // want `shareduserid: user id "default" is shared`
}

async function openWithClient() {
  const client = new apiClient.Composio();
  const session = await client.toolRouter.session.create({
    user_id: 'shared', // want `shareduserid: user id "shared" is shared`
    toolkits: { enable: ['gmail'] },
  });
  return session.session_id;
}

async function openFor(userId) {
  return composio.create(userId, { toolkits: ['gmail'] });
}

/**
 * @param {import('@composio/core').Composio} composio
 * @param {string} userId
 */
function connect(composio, userId) {
  return composio.connectedAccounts.link(userId, 'ac_gmail');
}

module.exports = { open, openWithClient, openFor, connect };
