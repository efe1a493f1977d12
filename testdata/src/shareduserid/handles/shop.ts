// A client of something else, from a file beside the one with the clients.
import { basket } from './basket'
import { context } from './clients'

export async function order() {
  context.log('order')
  const session = await basket.create('default', { toolkits: ['gmail'] })
  return session.sessionId
}
