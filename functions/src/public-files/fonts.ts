/** The letters of what is drawn for the public: a Vietnamese typeface that comes as a package, as files on the disk. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const fileOf = (weight: '400Regular' | '400Regular_Italic' | '700Bold'): string =>
  resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`);

/** Paths of the files. */
export const regular = (): string => fileOf('400Regular');
export const italic = (): string => fileOf('400Regular_Italic');
export const bold = (): string => fileOf('700Bold');
