import { Composio } from '@composio/core';

const composio = new Composio();

export const openAssistant = (userId: string) => composio.create(userId, { toolkits: ['gmail'] });
