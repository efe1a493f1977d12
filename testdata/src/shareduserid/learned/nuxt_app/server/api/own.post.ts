import { getServerSession } from '#auth';
import { openFor } from '~~/server/utils/desk';

export default defineEventHandler(async (event) => {
  const login = await getServerSession(event);
  const session = await openFor(login.user.id);
  return session.sessionId;
});
