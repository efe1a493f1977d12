export * from './house';
export { HOUSE as NIGHT_DESK } from './house';
export { default as CASHIER } from './house';

export const OWNERS = {
  parcels: 'service',
  letters: 'acme-post',
} as const;

export enum Owner {
  Weekend = 'weekend-default',
}
