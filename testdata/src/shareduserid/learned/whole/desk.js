// Exports the one instance of a class.
const { Composio } = require('@composio/core');

class Desk {
  constructor() {
    this.composio = new Composio();
  }

  get(owner) {
    return this.composio.tools.get(owner, { toolkits: ['gmail'] });
  }
}

module.exports = new Desk();
