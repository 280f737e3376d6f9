/** Goes to the first field that wants mending, once the page shows which. */
export function goToFirstWrong(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus(),
  );
}
