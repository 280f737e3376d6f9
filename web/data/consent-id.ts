/** Ids of consents tell case and purpose; a second consent to the same purpose is numbered. */
export const freeConsentId = (caseId: string, scope: string, taken: readonly string[]): string => {
  const ids = [
    `${caseId}_${scope}`,
    ...taken.map((_id, index) => `${caseId}_${scope}_${index + 2}`),
  ];
  return ids.find((id) => !taken.includes(id)) ?? `${caseId}_${scope}_${taken.length + 2}`;
};
