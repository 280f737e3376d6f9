/** The headers that every public answer carries, whichever function gives it. */

/**
 * Hosting cannot be told to forget an address, so nothing public is kept for longer than 20 seconds:
 * a withdrawal is gone within a minute.
 */
export const briefly = 'public, max-age=0, s-maxage=20';

export const security = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Of pictures and of files to be saved: nothing in them may run, wherever they are opened. */
export const fileHeaders = {
  ...security,
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'Cache-Control': briefly,
} as const;
