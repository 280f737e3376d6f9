/** A letter as HTML: one column that a phone shows whole, styles within, colours for light and dark. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Group, Letter, Line } from '#domain/mail-wording/letter.ts';
import { house } from '#domain/mail-wording/letter.ts';

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const light = {
  page: `margin:0;padding:0;background:#f8f6f3;color:#1f1c1a;font-family:${font};font-size:16px;line-height:1.5`,
  card: 'max-width:600px;margin:0 auto;padding:20px;background:#ffffff;border-top:4px solid #97191c',
  soft: 'color:#5d5650',
  link: 'color:#97191c',
  button:
    'display:inline-block;padding:12px 20px;background:#97191c;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold',
  line: 'padding:12px 0;border-bottom:1px solid #ddd6ce',
} as const;

/** Programs that know no media queries show the inlined, light colours. */
const dark = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background:#191716!important;color:#f1ece6!important}
.card{background:#221f1d!important;border-top-color:#f0908c!important}
.soft{color:#b9b0a7!important}.link{color:#f0908c!important}
.button{background:#f0908c!important;color:#2a0607!important}
.line{border-bottom-color:#3c3632!important}}`;

export const htmlOf = (letter: Letter): string =>
  `<!DOCTYPE html>${renderToString(<LetterPage {...letter} />)}`;

function LetterPage({ subject, heading, paragraphs, groups, link, why }: Letter) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </head>
      <body class="page" style={light.page}>
        <div class="card" style={light.card}>
          <p class="soft" style={`${light.soft};margin:0 0 4px`}>
            {house}
          </p>
          <h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">{heading}</h1>
          {paragraphs.map((text) => (
            <p key={text} style="margin:0 0 12px">
              {text}
            </p>
          ))}
          {groups.map((group) => (
            <GroupPart key={group.heading} {...group} />
          ))}
          <p style="margin:24px 0">
            <a class="button" style={light.button} href={link.address}>
              {link.text}
            </a>
          </p>
          <Small>{why}</Small>
          <Small>
            Nếu nút trên không mở được, xin chép địa chỉ này vào trình duyệt:{' '}
            <span style="word-break:break-all">{link.address}</span>
          </Small>
        </div>
      </body>
    </html>
  );
}

function GroupPart({ heading, lines }: Group) {
  return (
    <>
      <h2 style="font-size:17px;margin:20px 0 4px">{heading}</h2>
      <ul style="list-style:none;margin:0;padding:0">
        {lines.map((line) => (
          <LinePart key={`${line.code} ${line.what}`} {...line} />
        ))}
      </ul>
    </>
  );
}

function LinePart({ code, what, when, why, address }: Line) {
  return (
    <li class="line" style={light.line}>
      <a class="link" style={`${light.link};font-weight:bold`} href={address}>
        {what}
        {code === '' ? '' : ' – '}
        <span style="white-space:nowrap">{code}</span>
      </a>
      <br />
      {when}
      <br />
      <span class="soft" style={light.soft}>
        {why}
      </span>
    </li>
  );
}

function Small({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="soft" style={`${light.soft};font-size:14px;margin:0 0 8px`}>
      {children}
    </p>
  );
}
