import { openGift } from './lib/gift.service';

export async function POST() {
  const session = await openGift('guest'); // want `shareduserid: user id "guest" is shared`
  return Response.json({ id: session.sessionId });
}
