// The little of XML 1.0 that reports need: no text of others can end an element or an attribute.

import { printable } from './printable.ts';

export type Attributes = Readonly<Record<string, string | number>>;

export const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The opening tag; the attributes are printed in their order. */
export function tag(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}>`;
}

/** Without content, or with the lines of one. */
export function element(name: string, attributes: Attributes, ...lines: readonly string[]): string {
  if (lines.length === 0) return `<${name}${attributesOf(attributes)}/>`;
  return `${tag(name, attributes)}${lines.map(escaped).join('\n')}</${name}>`;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** No reference can stand for a control character, so these are printed as a reader may see them. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}
