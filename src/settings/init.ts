// The text of new settings, which teaches by its comments.

/** The path of the schema is what editors find it by. */
export function freshSettings(schema: string | undefined): string {
  const head = schema === undefined ? '' : `  "$schema": ${JSON.stringify(schema)},\n\n`;
  return `{
${head}  // The rules to begin with: "recommended"; "strict", where warnings are errors and infos are warnings; or "all", with
  // the opt-in rules too.
  "extends": "recommended",

  // What to lint when the command line names nothing: files, folders and patterns, seen from this folder.
  "files": ["."],

  // Single rules: "error", "warning", "info", "on" or "off", some with options. "vrp-lint rules" lists them.
  "rules": {
    // "service-ssl-advised": "on",
    // "arp-preempt-delay-600": ["warning", { "seconds": 300 }],
  },

  // Which devices back each other up, where their configurations do not tell. What the stars of a stand for fills the
  // stars of b.
  "pairs": [
    // { "a": "site-*/core-a.cfg", "b": "site-*/core-b.cfg" },
    // { "name": "Lisbon", "a": { "device": "LIS-1", "role": "master" }, "b": { "device": "LIS-2" } },
  ],

  // Rules as they are for some files or devices; later ones win.
  "overrides": [
    // { "files": ["lab/**"], "rules": { "value-is-valid": "off" } },
  ],

  // Findings that someone looked at and accepted. A report shows device and object behind the place.
  "ignores": [
    // { "rule": "vrrp-priority-distinct", "object": "vrid:1", "device": "LIS-1", "reason": "change 4711, until May" },
  ],
}
`;
}
