/** Whether a preview is as wide as a phone or as a computer. */
import { Button } from '../parts/button.tsx';
import { previewWidths, type PreviewWidth } from './framed.tsx';

export function WidthChoice({
  label,
  names,
  width,
  onChange,
}: {
  readonly label: string;
  readonly names: Readonly<Record<PreviewWidth, string>>;
  readonly width: PreviewWidth;
  readonly onChange: (width: PreviewWidth) => void;
}) {
  return (
    <div class="row" role="group" aria-label={label}>
      {previewWidths.map((one) => (
        <Button key={one} kind={one === width ? 'primary' : 'plain'} onPress={() => onChange(one)}>
          {names[one]}
        </Button>
      ))}
    </div>
  );
}
