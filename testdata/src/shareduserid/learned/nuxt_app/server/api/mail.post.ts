import { openFor } from '@@/server/utils/desk';

export default defineEventHandler(async () => {
  const session = await openFor('guest'); // want `shareduserid: user id "guest" is shared`
  return session.sessionId;
});
