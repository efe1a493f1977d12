// Has schemas with a default that they turn away themselves.
import { Composio } from '@composio/core';
import { z } from 'zod';

const composio = new Composio();

const open = (owner: string) => composio.create(owner, { toolkits: ['gmail'] });

const Checked = z
  .object({ owner: z.string().default(''), team: z.string() })
  .refine((body) => body.owner !== '', 'sign in first');

export const ofChecked = (raw: unknown) => open(Checked.parse(raw).owner);

const CheckedElsewhere = z
  .object({ owner: z.string().default('default'), team: z.string() }) // want `fallbackuserid: user id falls back to "default"`
  .refine((body) => body.team !== '', 'no team');

export const ofCheckedElsewhere = (raw: unknown) => open(CheckedElsewhere.parse(raw).owner);

const Plain = z.object({ owner: z.string().default('guest') }); // want `fallbackuserid: user id falls back to "guest"`
const Strict = Plain.refine((body) => body.owner !== 'guest');

export const ofPlain = (raw: unknown) => open(Plain.parse(raw).owner);

export const ofStrict = (raw: unknown) => Strict.safeParse(raw).success;

const Twice = z
  .object({ owner: z.string().default('nobody') })
  .refine(({ owner }) => owner.length < 100)
  .refine((body) => Boolean(body.owner) && body.owner !== 'nobody');

export const ofTwice = (raw: unknown) => open(Twice.parse(raw).owner);
