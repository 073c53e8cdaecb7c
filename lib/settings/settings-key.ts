/** Where settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';
