// The name of the package is not that of its folder.
import { Composio } from '@composio/core';

const composio = new Composio();

export const openShop = (userId: string) => composio.create(userId, { toolkits: ['shopify'] });
