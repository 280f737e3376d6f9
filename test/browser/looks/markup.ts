/** Whether a page is HTML as the standard has it, and as help for the eyes can read it. */
import { HtmlValidate } from 'html-validate/node';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How tags are written, not what they mean: the renderer closes empty ones.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-self-closing': 'off',
  },
});

/** One line a mistake: its rule, what is said, where in the source. */
export const mistakesIn = async (html: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  );
};
