// Tells whether data is a report, as its schema says. The build puts the compiled schema in the place of this module.

import { Ajv } from 'ajv';
import type { Report } from '../lint/report.ts';
import schema from './report.schema.json' with { type: 'json' };

interface Validator {
  (value: unknown): value is Report;
  errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}

export const isReport: Validator = new Ajv().compile<Report>(schema);
