/** Changes the language of this machine: one button that names the other language in that language. */
import { Button } from '../parts/button.tsx';
import { language, languageNames, speak } from '../words/language.ts';

export function LanguageChoice() {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button kind="quiet" onPress={() => speak(other)}>
      <span lang={other}>{languageNames[other]}</span>
    </Button>
  );
}
