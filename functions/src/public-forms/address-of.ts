/** The address somebody asks from, as Hosting passes it on; used for counting only, and never stored or logged. */
import type { Request } from 'firebase-functions/v2/https';

export const addressOf = (request: Request): string =>
  request.get('Fastly-Client-IP') ??
  request.get('X-Forwarded-For')?.split(',')[0]?.trim() ??
  request.socket.remoteAddress ??
  '';
