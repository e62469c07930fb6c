// YAML as values.

export function readYaml(text: string): unknown;
