import { openAssistant } from '#assistant';

export async function GET() {
  const session = await openAssistant('everyone'); // want `shareduserid: user id "everyone" is shared`
  return Response.json({ id: session.sessionId });
}
