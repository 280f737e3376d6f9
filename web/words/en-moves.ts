/** English for the forms of moves and the names of fields. */
import type { viMoves } from './vi-moves.ts';

export const enMoves: typeof viMoves = {
  emptyField: 'Please fill in all required items.',
  move: {
    still: 'Still at work. You can do something else; the result will appear here.',
    waiting: 'At work…',
    applied: 'Done.',
    hidden:
      'Not sent: an item marked on the page contains hidden characters. What you typed is still there; please correct it and send again.',
    denied:
      'The request was not sent: the state has changed, this is for somebody else to do, or the account is closed. Please reload the page to see where this stands and who does it.',
    offline:
      'Not sent because the connection was lost. What you typed is still there; please try again.',
    left: (at: string) =>
      `This was typed at ${at} and this machine still holds it. Before you send it, please look whether it was carried out already. “Cancel” erases it.`,
    none: 'There is nothing for you to do here now.',
    actions: 'What you can do',
    signerFactor:
      'You are named to sign here, since the head and the deputies take no part. Whoever signs needs a code beside the password.',
    showFactor: 'Enter the code',
    takesNoPart: 'Who does not take part',
    inHistory: 'The reason stands in the history of the case: whoever reads the case reads it.',
    reason: 'Reason',
    despitePoints: 'Reason (only where the council’s points lie below a floor or the pass mark)',
    capacity: 'Signing as',
    delegation: 'Delegation',
    onOwn: 'None, signing as the head',
    session: 'Session',
    noSession: 'No session takes cases yet. Please create a session first.',
    until: 'Time limit for completion',
    items: 'Items to complete',
    itemField: 'Item',
    itemText: 'What to complete',
    addItem: 'Add an item',
    removeItem: 'Remove this item',
    criterion: 'Criterion not met',
    ground: 'Ground',
    cycle: 'Move to cycle',
    decision: 'Decision',
    amendField: 'Item to correct',
    before: 'Now reads',
    after: 'Correct to',
    paper: 'Correcting paper',
    number: 'Number',
    day: 'Day',
    signatory: 'Signatory',
    correction: 'What is corrected (in a published story)',
    general: 'In general',
    span: (from: string, to: string): string => `from ${from} up to and with ${to}`,
    whichTask: 'Which task',
    assignTo: 'Assign to',
    keeper: 'First person who may know who comments',
    otherKeeper: 'Second person who may know who comments',
    newDue: 'New time limit',
  },
};
