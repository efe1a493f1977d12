'use client';

import { useState } from 'react';

// Asks the application's own server, which knows who has signed in.
export function ConnectPanel({ userId = 'guest' }: { userId?: string }) {
  const [url, setUrl] = useState<string>();

  async function connect() {
    const response = await fetch('/api/composio/connect', {
      method: 'POST',
      body: JSON.stringify({ userId, toolkit: 'gmail' }),
    });
    setUrl((await response.json()).url);
  }

  return (
    <section>
      <p>Hello {userId}, a composio session for the user &quot;default&quot; is never opened here.</p>
      <button onClick={connect}>Connect</button>
      {url && <a href={url}>Continue</a>}
    </section>
  );
}
