// Writes the addresses of hosted MCP servers.
const HOST = 'https://backend.composio.dev/v3/mcp';

export const serverUrl = (serverId: string, userId: string) =>
  `${HOST}/${serverId}?user_id=${encodeURIComponent(userId)}`;

export function sharedServers(mail: string, chat: string) {
  return [
    { name: 'mail', url: `https://backend.composio.dev/v3/mcp/${mail}?user_id=default` }, // want `shareduserid: user id "default" is shared`
    { name: 'chat', url: serverUrl(chat, 'guest') }, // want `shareduserid: user id "guest" is shared`
  ];
}

export function ownServers(mail: string, chat: string, userId: string) {
  return [
    { name: 'mail', url: `https://backend.composio.dev/v3/mcp/${mail}?user_id=${userId}` },
    { name: 'chat', url: serverUrl(chat, userId) },
  ];
}
