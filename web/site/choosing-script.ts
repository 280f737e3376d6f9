/**
 * The script of the form that takes a file: who has chosen too large a one learns it before sending, while all that was
 * typed stands there. Above 32 MB the platform would answer in our place and give nothing back. The field is emptied:
 * browsers that keep the choice when the next one is cancelled would lock the form. The form does without the script.
 */
export const choosingScript = `(() => {
  const field = document.querySelector('input[type=file][data-most]');
  const beside = document.querySelector('#file-problem');
  if (!field || !beside) return;
  field.addEventListener('change', () => {
    const tooLarge = [...field.files].some(({ size }) => size > Number(field.dataset.most));
    if (tooLarge) field.value = '';
    beside.textContent = tooLarge ? field.dataset.tooLarge : '';
  });
})();
`;
