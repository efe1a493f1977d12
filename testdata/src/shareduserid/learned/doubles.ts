// Libraries of test doubles are told what to answer with in place of Composio.
import axios from 'axios';
import MockAdapter from 'axios-mock-adapter';
import fetchMock from 'fetch-mock';
import { HttpResponse, http } from 'msw';
import nock from 'nock';

const host = 'https://backend.composio.dev';
const address = host + '/api/v3/tool_router/session';
const body = { user_id: 'default', toolkits: { enable: ['gmail'] } };

export const handlers = [http.post(address, () => HttpResponse.json({ user_id: 'default' }))];

export function answers(adapter: MockAdapter) {
  nock(host).persist().post('/api/v3/tool_router/session', { user_id: 'default' }).reply(201);
  fetchMock.postOnce(address, { session_id: 'trs_1', user_id: 'default' });
  new MockAdapter(axios).onPost(address, { user_id: 'default' }).reply(201);
  adapter.onPost(address, { user_id: 'default' }).reply(201);
}

export function sends(userId: string) {
  return axios.post(address, { ...body, user_id: userId });
}

export function sendsForAll() {
  return axios.post(address, { user_id: 'default', toolkits: { enable: ['gmail'] } }); // want `shareduserid: user id "default" is shared`
}
