// Tells whether settings are as their schema says. The build puts the compiled schema in the place of this module: what
// compiles it takes longer to load than most runs last.

import { Ajv } from 'ajv';
import schema from './settings.schema.json' with { type: 'json' };
import type { Settings } from './settings.ts';

/** What the schema does not allow, as the validator says it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

interface Validator {
  (value: unknown): value is Settings;
  errors?: readonly SchemaError[] | null;
}

export const isSettings: Validator = new Ajv({ allErrors: true, verbose: true }).compile<Settings>(schema);
