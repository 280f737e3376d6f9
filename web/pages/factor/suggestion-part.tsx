/** Who of the public suggested it, how to reach them, and what they sent along: for the office only. */
import { useState } from 'preact/hooks';
import { fetchAttachment, readSuggestion } from '../../data/new-factors.ts';
import { useReading } from '../../data/reading.ts';
import { Button } from '../../parts/button.tsx';
import { Facts } from '../../parts/facts.tsx';
import { NotReady } from '../../parts/not-ready.tsx';
import { Notice } from '../../parts/notice.tsx';
import { factorView } from './words.ts';

export function SuggestionPart({ id }: { readonly id: string }) {
  const [suggestion, again] = useReading(() => readSuggestion(id), [id]);
  const [lost, setLost] = useState(false);
  if (suggestion.is === 'refused') return null;
  if (suggestion.is !== 'ready')
    return <NotReady is={suggestion.is} onAgain={() => void again()} />;
  const { sender, attachment } = suggestion.value;
  const save = async (): Promise<void> => {
    const file = await fetchAttachment(id);
    setLost(file === null);
    if (file !== null) saveAs(file, `loi-gioi-thieu.${file.type.split('/')[1] ?? 'tep'}`);
  };
  return (
    <section aria-label={factorView.suggestion}>
      <h2>{factorView.suggestion}</h2>
      <Facts facts={[[factorView.sender, sender || factorView.noSender]]} />
      {attachment !== null && (
        <Button onPress={() => void save()}>{factorView.saveAttachment}</Button>
      )}
      {lost && <Notice tone="bad">{factorView.attachmentLost}</Notice>}
    </section>
  );
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
