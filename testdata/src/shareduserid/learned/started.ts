import { Composio } from '@composio/core'
import { connect } from './database'

// What a server fills when it starts.
let client: any = null
let database: any = null
const state: { tools: any; rows: any } = { tools: null, rows: null }

export async function start() {
  client = new Composio()
  database = await connect()
  state.tools = new Composio()
  state.rows = database
}

export function shared() {
  return client.tools.get('default', { toolkits: ['gmail'] }) // want `user id "default" is shared: .*`
}

export function sharedInState() {
  return state.tools.tools.get('default', { toolkits: ['gmail'] }) // want `user id "default" is shared: .*`
}

export function own(userId: string) {
  return Promise.all([client.tools.get(userId, { toolkits: ['gmail'] }), state.tools.tools.get(userId, { toolkits: ['gmail'] })])
}

// Something else that is filled at the same time.
export function rows() {
  return Promise.all([database.tools.get('default', { toolkits: ['gmail'] }), state.rows.tools.get('default', {})])
}
