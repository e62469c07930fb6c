// All rules, by name. Written by `npm run generate`: a rule is added by adding its file and its page.

import type { Rule } from '../src/lint/rule.ts';
import arpPreemptDelay600 from './arp-preempt-delay-600.ts';
import backupIdMatch from './backup-id-match.ts';

export const rules: readonly Rule[] = [arpPreemptDelay600, backupIdMatch];
