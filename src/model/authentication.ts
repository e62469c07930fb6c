// How a VRRP group authenticates its advertisements.

import type { Statement } from '../../grammar/statement.ts';
import { profileAuthentication } from '../../grammar/views/remote-backup.ts';
import type { GroupUser } from './group-users.ts';
import type { Group } from './vrrp.ts';

export interface Authentication {
  readonly mode: string;
  /** Where it can be read. */
  readonly key: string | undefined;
  readonly line: Statement | undefined;
  /** Whether the line stands in the view of a profile. */
  readonly isOfProfile: boolean;
}

const LONGEST_PLAIN = 16;

/** Of the interface; else of a profile that follows the group, for manuals print the line there. */
export function authenticationOf({ authentication, vrid }: Group, users: readonly GroupUser[]): Authentication {
  const { value: mode, line } = authentication;
  if (line) return { mode, key: mode === 'none' ? undefined : plainKey(line), line, isOfProfile: false };
  const ofProfile = profileLine(vrid, users);
  if (!ofProfile) return { mode, key: undefined, line, isOfProfile: false };
  const stated = 'simple' in ofProfile.fields ? 'simple' : 'md5';
  return { mode: stated, key: plainKey(ofProfile), line: ofProfile, isOfProfile: true };
}

function profileLine(vrid: number, users: readonly GroupUser[]) {
  for (const { user } of users) {
    const line = user.section.all(profileAuthentication).find(({ fields }) => fields.vrid === vrid);
    if (line) return line;
  }
  return undefined;
}

/** Ciphers are long or begin with a sign, and so does what stands for a removed key. */
function plainKey({ words }: Statement): string | undefined {
  const key = words.at(-1)?.text;
  if (key === undefined || words.some(({ text }) => text.toLowerCase() === 'cipher')) return undefined;
  return key.length > LONGEST_PLAIN || /^[%$@*<]/.test(key) ? undefined : key;
}
