import { Composio } from '@composio/core';

// One client for the whole program, which is how it is meant.
export const composio = new Composio();

class ToolService {
  async open(userId: string) {
    return composio.create(userId, { toolkits: ['linear'] });
  }

  async anonymous() {
    return this.open('anonymous'); // want `shareduserid: user id "anonymous" is shared`
  }
}

export const toolService = new ToolService();
export default toolService;
