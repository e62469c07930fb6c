// The settings in effect, as plain JSON: what `--print-config` prints.

import type { DevicePlace, KnownRule, Resolved } from './resolve.ts';
import type { Settings } from './settings.ts';

interface Origin {
  /** The file of the settings; none where there is none. */
  readonly path: string | undefined;
  readonly settings: Settings;
  readonly resolved: Resolved;
  readonly rules: readonly KnownRule[];
}

/** For a file, or for a device in it. */
export function printConfig({ path, settings, resolved, rules }: Origin, place: DevicePlace): string {
  const inEffect = rules.map((rule) => {
    const options = resolved.optionsFor(rule, [place]);
    const level = resolved.levelFor(rule, place);
    return [rule.id, Object.keys(options).length > 0 ? [level, options] : level];
  });
  const { extends: preset = 'recommended', files = [], pairs = [], ignores = [], failOn = 'warning' } = settings;
  const { maxWarnings, baseline } = settings;
  const whole = {
    from: path ?? null,
    extends: preset,
    files,
    failOn,
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline }),
    rules: Object.fromEntries(inEffect),
    pairs,
    ignores,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
