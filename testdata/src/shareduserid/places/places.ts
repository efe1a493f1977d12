// A branch library whose readers are known by an id with a prefix. What is reported
// stands at the argument, however many functions put the id together.
import { Composio } from '@composio/core';
import express from 'express';

const composio = new Composio();
const app = express();

function reader(card: string) {
  return `reader:${card}`;
}

class Shelf {
  owner(card: string) {
    return 'shelf:' + card;
  }

  async tools(card: string) {
    return composio.tools.get(this.owner(card), { toolkits: ['notion'] });
  }
}

const shelf = new Shelf();

async function loans(request: { card: string; limit: number }) {
  const owner = reader(request.card);
  return composio.tools.get(owner, { toolkits: ['gmail'], limit: request.limit });
}

async function recent(card: string) {
  return loans({ card, limit: 5 });
}

async function branchLoans(branch: string, card: string) {
  return composio.tools.get(`${branch}/${reader(card)}`, { toolkits: ['gmail'] });
}

// Over HTTP the argument is that of the function which takes the id, too.
async function send(path: string, alias: string, card: string) {
  return fetch(`https://backend.composio.dev/api/v3${path}`, {
    method: 'POST',
    headers: { 'x-api-key': process.env.COMPOSIO_API_KEY },
    body: JSON.stringify({ alias, user_id: reader(card) }),
  });
}

// An address that is put together names whom its last part names.
async function desk(card: string) {
  return fetch(`${process.env.COMPOSIO_URL}/v3/mcp/1?user_id=reader:${card}`);
}

app.get('/desk', async (req, res) => {
  res.json(await desk(req.user.card));
});

app.post('/link', async (req, res) => {
  res.json(
    await send(
      '/connected_accounts/link',
      'mail',
      'default', // want `shareduserid: user id "reader:default" is shared`
    ),
  );
});

app.get('/loans', async (req, res) => {
  res.json(
    await loans({
      limit: 3,
      card: 'default', // want `shareduserid: user id "reader:default" is shared`
    }),
  );
});

app.get('/recent', async (req, res) => {
  res.json(
    await recent(
      'default', // want `shareduserid: user id "reader:default" is shared`
    ),
  );
});

app.get('/shelf', async (req, res) => {
  res.json(
    await shelf.tools(
      'default', // want `shareduserid: user id "shelf:default" is shared`
    ),
  );
});

app.get('/branch', async (req, res) => {
  res.json(
    await branchLoans(
      'north',
      req.user.card || 'default', // want `fallbackuserid: user id falls back to "north/reader:default"`
    ),
  );
});

app.get('/mine', async (req, res) => {
  res.json(await loans({ limit: 3, card: req.user.card }));
});
