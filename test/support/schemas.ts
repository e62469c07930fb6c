// The public schemas of report formats, read where they are kept; nothing is checked where they are absent.

import AjvDraft04 from 'ajv-draft-04';
import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const folder = process.env['VRP_LINT_SCHEMAS'] ?? '../shared/schemas';

export const haveSchemas = existsSync(`${folder}/sarif-2.1.0.json`);

const sarif = haveSchemas
  ? new AjvDraft04.default({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(`${folder}/sarif-2.1.0.json`, 'utf8')),
    )
  : undefined;

/** What SARIF's schema has against the text. */
export function wrongInSarif(text: string): string[] {
  sarif?.(JSON.parse(text));
  return (sarif?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const validators = new Map<string, XsdValidator>();

function validatorOf(name: string): XsdValidator {
  const known = validators.get(name);
  if (known) return known;
  const schema = XmlDocument.fromBuffer(readFileSync(`${folder}/${name}`));
  const validator = XsdValidator.fromDoc(schema);
  validators.set(name, validator);
  return validator;
}

/** The document, once it is well-formed and follows the schema; throws with what is wrong in it. */
export function readXml(text: string, schema: 'junit-10.xsd' | 'checkstyle-report-1.0.0.xsd'): XmlDocument {
  // What is printed is bytes in the end.
  const document = XmlDocument.fromBuffer(new TextEncoder().encode(text));
  if (haveSchemas) validatorOf(schema).validate(document);
  return document;
}
