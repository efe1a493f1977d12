// Links accounts with functions that have no name of their own.
export const accounts = {
  link(userId: string) {
    return fetch('https://backend.composio.dev/api/v3/connected_accounts/link', {
      method: 'POST',
      body: JSON.stringify({ user_id: userId, auth_config_id: 'mail' }),
    });
  },
};
