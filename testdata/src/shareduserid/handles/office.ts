import { desk } from './desk'

export async function open() {
  const session = await desk().create('global', { toolkits: ['gmail'] }) // want `shareduserid: user id "global" is shared`
  return session.sessionId
}
