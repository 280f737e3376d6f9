/** Parts of forms that the public fills in; they work without a script. */

interface LineProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly max: number;
  readonly required?: boolean;
}

export const Line = ({ name, label, hint, value, max, required = false }: LineProps) => (
  <div>
    <label htmlFor={name}>{label}</label>
    <input
      id={name}
      name={name}
      value={value}
      maxLength={max}
      required={required}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    />
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </div>
);

/** What tells people from programs: a field nobody sees, and when the form was handed out. */
export const Guards = ({ stamp }: { readonly stamp: string }) => (
  <>
    <div class="trap" aria-hidden="true">
      <label htmlFor="website">Xin để trống mục này</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
    <input type="hidden" name="stamp" value={stamp} />
  </>
);
