/** The draft minutes as a Word file, laid out as decree 30/2020 asks: A4, its margins, Times New Roman, two columns at head and foot. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Minutes, Part } from '#domain/minutes.ts';
import { minutesWords as said } from '#domain/paper-words.ts';

/** Half points: 13 and 14. */
const small = 26;
const body = 28;

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly underlined?: boolean;
}

const run = (
  text: string,
  { bold = false, italics = false, size = body, underlined = false }: Look,
) => new TextRun({ text, bold, italics, size, ...(underlined ? { underline: {} } : {}) });

const centred = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const twoColumns = (left: readonly Paragraph[], right: readonly Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders,
    rows: [
      new TableRow({
        children: [[left, 42] as const, [right, 58] as const].map(
          ([children, size]) =>
            new TableCell({
              borders,
              width: { size, type: WidthType.PERCENTAGE },
              children: [...children],
            }),
        ),
      }),
    ],
  });

const headOf = ({ parent, organisation, number, placeAndDay }: Minutes): Table =>
  twoColumns(
    [
      centred(parent, { size: small }),
      centred(organisation, { size: small, bold: true, underlined: true }),
      centred(said.number(number), { size: small }),
    ],
    [
      centred(said.state, { size: small, bold: true }),
      centred(said.motto, { bold: true, underlined: true }),
      centred(placeAndDay, { italics: true }),
    ],
  );

const partOf = ({ heading, lines }: Part): readonly Paragraph[] => [
  ...(heading === ''
    ? []
    : [new Paragraph({ spacing: { before: 120 }, children: [run(heading, { bold: true })] })]),
  ...lines.map(
    (line) =>
      new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: '10mm' },
        spacing: { before: 60, line: 276 },
        children: [run(line, {})],
      }),
  ),
];

const footOf = ({ secretary, chair, recipients }: Minutes): readonly (Table | Paragraph)[] => {
  const signed = (title: string, name: string): readonly Paragraph[] => [
    centred(title, { bold: true }),
    centred(said.sign, { italics: true, size: small }),
    ...Array.from({ length: 4 }, () => new Paragraph({})),
    centred(name, { bold: true }),
  ];
  return [
    new Paragraph({}),
    twoColumns(signed(said.secretary, secretary), signed(said.chair, chair)),
    new Paragraph({ children: [run(said.recipients, { bold: true, italics: true, size: 24 })] }),
    ...recipients.map((line) => new Paragraph({ children: [run(`- ${line}`, { size: 22 })] })),
  ];
};

export const minutesDocument = (minutes: Minutes): Document =>
  new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: '210mm', height: '297mm' },
            margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' },
          },
        },
        children: [
          headOf(minutes),
          new Paragraph({}),
          centred(said.title, { bold: true }),
          centred(minutes.subject, { bold: true }),
          ...minutes.parts.flatMap(partOf),
          ...footOf(minutes),
        ],
      },
    ],
  });

/** Hands the file to the browser; nothing is sent anywhere. */
export const saveMinutes = async (minutes: Minutes, name: string): Promise<void> => {
  const address = URL.createObjectURL(await Packer.toBlob(minutesDocument(minutes)));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
