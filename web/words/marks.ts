/**
 * In an English page, says of each element whose own text is Vietnamese that it is, so that a screen reader changes its
 * voice there: names, criteria, stories and papers stay Vietnamese. Fetched only with the English words.
 */
const vietnameseLetter = /[À-ÖØ-öø-ỹ]/u;

/** Whether most of what these pieces of text say is Vietnamese; a piece without a Vietnamese letter counts as English. */
export const mostlyVietnamese = (pieces: readonly string[]): boolean => {
  const letters = (piece: string): number => piece.replaceAll(/\P{L}/gu, '').length;
  const sum = (counted: readonly string[]): number =>
    counted.reduce((total, piece) => total + letters(piece), 0);
  const vietnamese = sum(pieces.filter((piece) => vietnameseLetter.test(piece)));
  return vietnamese > 0 && vietnamese * 2 >= sum(pieces);
};

/** What is typed into a case is Vietnamese whatever the page speaks, so its spelling is checked as such. */
const typedInto = 'textarea, input:not([type]), input[type="text"]';

const marked = new WeakSet<Element>();

const mark = (element: Element): void => {
  if (element.hasAttribute('lang') && !marked.has(element)) return;
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const vietnamese =
    element.matches(typedInto) || mostlyVietnamese(own.map((node) => node.textContent ?? ''));
  if (vietnamese) {
    marked.add(element);
    element.setAttribute('lang', 'vi');
  } else if (marked.delete(element)) element.removeAttribute('lang');
};

const markAll = (root: Element): void => {
  mark(root);
  for (const element of root.querySelectorAll('*')) mark(element);
};

const markChange = ({ target, addedNodes }: MutationRecord): void => {
  const around = target instanceof Element ? target : target.parentElement;
  if (around !== null) mark(around);
  for (const node of addedNodes) if (node instanceof Element) markAll(node);
};

export const markVietnamese = (root: Element): void => {
  markAll(root);
  new MutationObserver((changes) => {
    for (const change of changes) markChange(change);
  }).observe(root, { subtree: true, childList: true, characterData: true });
};
