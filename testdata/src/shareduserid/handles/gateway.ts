import { Gateway } from './clients'

export async function statement() {
  const session = await new Gateway().create('root', { toolkits: ['gmail'] }) // want `shareduserid: user id "root" is shared`
  return session.sessionId
}
