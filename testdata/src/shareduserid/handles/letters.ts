// Nothing in this file tells whose client it is that it imports.
import fallback, { Gateway, Services, context, getSdk, sdk } from './clients'

export async function newsletter() {
  const session = await sdk.create('everyone', { toolkits: ['gmail'] }) // want `shareduserid: user id "everyone" is shared`
  return session.sessionId
}

export async function digest() {
  const session = await getSdk().create('shared', { toolkits: ['gmail'] }) // want `shareduserid: user id "shared" is shared`
  return session.sessionId
}

export async function report() {
  const session = await fallback.create('system', { toolkits: ['gmail'] }) // want `shareduserid: user id "system" is shared`
  return session.sessionId
}

export async function reminder() {
  const session = await new Gateway().create('admin', { toolkits: ['gmail'] }) // want `shareduserid: user id "admin" is shared`
  return session.sessionId
}

export async function accounts() {
  const services = new Services('key')
  await services.connections().initiate('guest', 'auth-config') // want `shareduserid: user id "guest" is shared`
  return services.accounts.connectedAccounts.list({ userIds: ['public'] }) // want `shareduserid: user id "public" is shared`
}

export async function tools() {
  return context.tools.get('default', { toolkits: ['gmail'] }) // want `shareduserid: user id "default" is shared`
}

export async function personal(author: string) {
  const session = await sdk.create(author, { toolkits: ['gmail'] })
  return session.sessionId
}
