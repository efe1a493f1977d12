import { openFor } from '~~/server/utils/desk';

export default defineEventHandler(async () => {
  const session = await openFor('default'); // want `shareduserid: user id "default" is shared`
  return session.sessionId;
});
