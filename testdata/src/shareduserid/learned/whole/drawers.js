// Exports an object that has a name here.
const { Composio } = require('@composio/core');

const composio = new Composio();

function list(owner) {
  return composio.connectedAccounts.link(owner, 'gmail');
}

const drawers = {
  list,
  open(owner) {
    return composio.tools.get(owner, { toolkits: ['gmail'] });
  },
};

module.exports = drawers;
