// What is said of wrong usage: with the way to the help, but behind a question, which has the remedy.

export function refused(message: string, command = ''): string {
  return message.endsWith('?')
    ? message
    : `${message}; see ${['vrp-lint', command, '--help'].filter(Boolean).join(' ')}`;
}
