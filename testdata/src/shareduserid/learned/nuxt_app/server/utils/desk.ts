import { Composio } from '@composio/core';

const composio = new Composio();

export const openFor = (userId: string) => composio.create(userId, { toolkits: ['gmail'] });
