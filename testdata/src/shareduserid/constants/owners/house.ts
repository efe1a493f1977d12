// The account of the house.
export const HOUSE = 'shared';

export const PREFIX = 'house';

const cashier = 'app';
export default cashier;
