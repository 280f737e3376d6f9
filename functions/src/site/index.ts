import { onRequest } from 'firebase-functions/https';

export const site = onRequest({ region: 'asia-southeast1' }, (_request, response) => {
  response.send('Gương Sáng');
});
