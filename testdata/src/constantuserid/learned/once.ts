import { backfill } from './reports';

async function main() {
  const session = await backfill();
  console.info(session.sessionId);
}

main();
