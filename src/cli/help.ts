// What `vrp-lint --help` teaches.

export const help = `Usage: vrp-lint [options] A.cfg B.cfg
       vrp-lint COMMAND ...

Checks the running configurations of the two Huawei VRP devices of a backup pair against each other:
what must be the same, mirrored or different on them, and what each of them needs for itself.

  A.cfg B.cfg       the configurations of the two devices; "-" reads standard input; a quoted pattern such as
                    "bras-*.cfg" works too; one file is enough when it holds both devices, and a single device
                    gets the checks that need no other

Options:
  --format FORMAT   text (for people, the default), json (for programs) or unix (one line per place, for editors)
  --fail-on LEVEL   the lowest severity that makes the exit status 1: error, warning (the default) or info; or never
  --quiet           show errors only
  -h, --help        this text; "vrp-lint COMMAND --help" tells more
  -V, --version     the version

Commands:
  lint FILE...      the same as without a command
  explain RULE      what a rule demands, why, and what to do, with examples
  rules             all rules with their severities
  parse FILE...     show how configurations are read: tree, json or statistics

Examples:
  vrp-lint bras-a.cfg bras-b.cfg
  vrp-lint --format unix --fail-on error bras-a.cfg bras-b.cfg
  vrp-lint rules
  vrp-lint ./parse ./rules      files that are called like commands

Exit status:
  0  nothing was found at or above the level of --fail-on
  1  something was
  2  wrong usage, input that could not be read, or a fault of vrp-lint
  3  there was no pair to check: the two devices do not refer to each other, and each by itself is without findings
`;
