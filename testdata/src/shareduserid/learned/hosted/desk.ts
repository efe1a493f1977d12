import { accounts } from './accounts';

export const shared = () => accounts.link('default'); // want `shareduserid: user id "default" is shared`

export const own = (userId: string) => accounts.link(userId);
