/** What is used of the template library, which brings no types of its own. */
declare module 'mjml' {
  interface Options {
    readonly fonts: Readonly<Record<string, string>>;
    readonly validationLevel: 'strict';
    readonly keepComments: boolean;
  }
  function mjml2html(source: string, options: Options): Promise<{ readonly html: string }>;
  // oxlint-disable-next-line import/no-default-export -- as the library exports it
  export default mjml2html;
}
