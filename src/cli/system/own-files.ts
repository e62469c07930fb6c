// What vrp-lint calls files and folders of its own, beside the settings.

/** Where `--cache` keeps what was found, unless somebody says otherwise. */
export const CACHE_FOLDER = '.vrp-lint-cache';

/** What searches leave out, in the notation of .gitignore. */
export const IGNORE_FILE = '.vrp-lintignore';
