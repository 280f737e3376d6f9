/** What a page remembers for one person on this machine, until they sign out. */
const prefix = 'nho.';

const keyOf = (uid: string, name: string): string => `${prefix}${uid}.${name}`;

/** A browser that keeps nothing, or has no room, simply remembers nothing. */
export const remember = (uid: string, name: string, value: string): void => {
  try {
    if (value === '') localStorage.removeItem(keyOf(uid, name));
    else localStorage.setItem(keyOf(uid, name), value);
  } catch {
    // What is not remembered is chosen again.
  }
};

export const remembered = (uid: string, name: string): string => {
  try {
    return localStorage.getItem(keyOf(uid, name)) ?? '';
  } catch {
    return '';
  }
};

export const forgetAll = (): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
