// What the severities look like.

import type { Severity } from '../lint/report.ts';
import type { Paint } from './paint.ts';

export function colourOf(severity: Severity, paint: Paint): Paint['red'] {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.cyan;
  }
}
