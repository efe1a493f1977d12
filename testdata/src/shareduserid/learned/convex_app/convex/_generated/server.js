import { actionGeneric, internalActionGeneric, internalMutationGeneric, internalQueryGeneric } from 'convex/server';

export const action = actionGeneric;
export const internalAction = internalActionGeneric;
export const internalMutation = internalMutationGeneric;
export const internalQuery = internalQueryGeneric;
