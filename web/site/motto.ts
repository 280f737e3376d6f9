/** The saying at the head of every public page; whoever renders a page says which. Empty where the agency wants none. */
import { createContext } from 'preact';
import { givenMotto } from '#domain/masthead.ts';

export const Motto = createContext(givenMotto);
