import { Composio } from '@composio/core';

const composio = new Composio();

export const openGift = (userId: string) => composio.create(userId, { toolkits: ['stripe'] });
