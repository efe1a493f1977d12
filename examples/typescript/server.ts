// Serves the travel desk as it was and as it is.
import express from 'express';
import { signIn } from './account.js';
import { desk as after } from './after/desk.js';
import { desk as before } from './before/desk.js';

const app = express();
app.use('/before', before);
app.use('/after', after);

app.listen(8080, 'localhost', () => {
  console.info(`try it with the cookie login=${signIn('traveller-1')}`);
});
