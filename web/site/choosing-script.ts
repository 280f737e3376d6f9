/**
 * The script of the form that takes a file: who has chosen too large a one learns it before sending, while all that was
 * typed stands there. Above 32 MB the platform would answer in our place and give nothing back. The form does without it.
 */
export const choosingScript = `(() => {
  const field = document.querySelector('input[type=file][data-most]');
  if (!field) return;
  field.addEventListener('change', () => {
    const tooLarge = [...field.files].some(({ size }) => size > Number(field.dataset.most));
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
    if (tooLarge) field.reportValidity();
  });
})();
`;
