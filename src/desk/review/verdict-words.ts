import type { deskView } from '../../moderation/index.ts'
import type { words } from './words.ts'

/** How each verdict is said. */
export const verdictWords = {
  publish: 'verdictPublish',
  propose: 'verdictPropose',
  return: 'verdictReturn',
  hold: 'verdictHold',
  decline: 'verdictDecline',
  'take back': 'verdictTakeBack',
  accept: 'verdictAccept',
  unpublish: 'verdictUnpublish',
  'confirm unpublish': 'verdictConfirmUnpublish',
  'show again': 'verdictShowAgain',
  'ask take-down': 'verdictAskTakeDown',
  'take down': 'verdictTakeDown',
  'refuse take-down': 'verdictRefuseTakeDown',
} as const satisfies Record<deskView.Verdict, keyof typeof words>
