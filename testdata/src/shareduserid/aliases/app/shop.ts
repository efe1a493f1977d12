import { openShop } from '@shop/sessions';

export async function GET() {
  const session = await openShop('default'); // want `shareduserid: user id "default" is shared`
  return Response.json({ id: session.sessionId });
}
