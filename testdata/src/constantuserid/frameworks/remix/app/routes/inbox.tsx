import { Composio } from '@composio/core';
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

const composio = new Composio();

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return json({ session: session.sessionId, url: request.url });
}

export const action = async ({ request }: ActionFunctionArgs) => {
  const session = await composio.create('user_123', { toolkits: ['gmail'] }); // want `constantuserid: user id "user_123" is a constant`
  return json({ session: session.sessionId, url: request.url });
};

export default function Inbox() {
  const { session } = useLoaderData<typeof loader>();
  return <p>{session}</p>;
}
