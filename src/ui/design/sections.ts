import { fixtures as answer } from '../answer/fixtures.tsx'
import { fixtures as authorReply } from '../author-reply/fixtures.tsx'
import { fixtures as backLink } from '../back-link/fixtures.tsx'
import { fixtures as bars } from '../bars/fixtures.tsx'
import { fixtures as button } from '../button/fixtures.tsx'
import { fixtures as callout } from '../callout/fixtures.tsx'
import { fixtures as changeNote } from '../change-note/fixtures.tsx'
import { fixtures as checkboxes } from '../checkboxes/fixtures.tsx'
import { fixtures as chip } from '../chip/fixtures.tsx'
import { fixtures as columns } from '../columns/fixtures.tsx'
import { fixtures as dateMonth } from '../date-month/fixtures.tsx'
import { fixtures as details } from '../details/fixtures.tsx'
import { fixtures as diffView } from '../diff-view/fixtures.tsx'
import { fixtures as emptyState } from '../empty-state/fixtures.tsx'
import { fixtures as errorSummary } from '../error-summary/fixtures.tsx'
import { fixtures as fileUpload } from '../file-upload/fixtures.tsx'
import { fixtures as form } from '../form/fixtures.tsx'
import { fixtures as heading } from '../heading/fixtures.tsx'
import { fixtures as highlighted } from '../highlighted/fixtures.tsx'
import { fixtures as insetText } from '../inset-text/fixtures.tsx'
import { fixtures as invitationNote } from '../invitation-note/fixtures.tsx'
import { fixtures as letter } from '../letter/fixtures.tsx'
import { fixtures as linkList } from '../link-list/fixtures.tsx'
import { fixtures as markdown } from '../markdown/fixtures.tsx'
import { fixtures as notificationBanner } from '../notification-banner/fixtures.tsx'
import { fixtures as offStageNote } from '../off-stage-note/fixtures.tsx'
import { fixtures as pagination } from '../pagination/fixtures.tsx'
import { fixtures as photo } from '../photo/fixtures.tsx'
import { fixtures as pickList } from '../pick-list/fixtures.tsx'
import { fixtures as pictures } from '../pictures/fixtures.tsx'
import { fixtures as quickExit } from '../quick-exit/fixtures.tsx'
import { fixtures as radios } from '../radios/fixtures.tsx'
import { fixtures as receiptCode } from '../receipt-code/fixtures.tsx'
import { fixtures as searchBox } from '../search-box/fixtures.tsx'
import { fixtures as select } from '../select/fixtures.tsx'
import { fixtures as statusLine } from '../status-line/fixtures.tsx'
import { fixtures as steps } from '../steps/fixtures.tsx'
import { fixtures as storyCard } from '../story-card/fixtures.tsx'
import { fixtures as summaryList } from '../summary-list/fixtures.tsx'
import { fixtures as table } from '../table/fixtures.tsx'
import { fixtures as tag } from '../tag/fixtures.tsx'
import { fixtures as textInput } from '../text-input/fixtures.tsx'
import { fixtures as textarea } from '../textarea/fixtures.tsx'
import { fixtures as thread } from '../thread/fixtures.tsx'
import { fixtures as topLine } from '../top-line/fixtures.tsx'
import { fixtures as ways } from '../ways/fixtures.tsx'
import type { Fixture } from './fixture.ts'

export interface Section {
  name: string
  title: string
  /** The sheets that style it. */
  on: 'both' | 'public' | 'staff'
  fixtures: readonly Fixture[]
}

export const sections: readonly Section[] = [
  { name: 'letter', title: 'Letter', on: 'both', fixtures: letter },
  { name: 'answer', title: 'Answer', on: 'both', fixtures: answer },
  { name: 'author-reply', title: 'Reply of the author', on: 'both', fixtures: authorReply },
  { name: 'invitation-note', title: 'Invitation', on: 'both', fixtures: invitationNote },
  { name: 'off-stage-note', title: 'Off stage', on: 'both', fixtures: offStageNote },
  { name: 'change-note', title: 'Change', on: 'both', fixtures: changeNote },
  { name: 'thread', title: 'Correspondence', on: 'both', fixtures: thread },
  { name: 'status-line', title: 'Status line', on: 'both', fixtures: statusLine },
  { name: 'story-card', title: 'Story in a list', on: 'both', fixtures: storyCard },
  { name: 'pick-list', title: 'List to choose from', on: 'public', fixtures: pickList },
  { name: 'top-line', title: 'Way back and way out', on: 'public', fixtures: topLine },
  { name: 'ways', title: 'Steps side by side', on: 'public', fixtures: ways },
  { name: 'tag', title: 'Tag', on: 'both', fixtures: tag },
  { name: 'chip', title: 'Chip', on: 'both', fixtures: chip },
  { name: 'photo', title: 'Photo', on: 'both', fixtures: photo },
  { name: 'pictures', title: 'Pictures of an answer', on: 'both', fixtures: pictures },
  { name: 'button', title: 'Button', on: 'both', fixtures: button },
  { name: 'back-link', title: 'Back link', on: 'both', fixtures: backLink },
  { name: 'heading', title: 'Heading', on: 'both', fixtures: heading },
  { name: 'steps', title: 'Steps', on: 'both', fixtures: steps },
  { name: 'error-summary', title: 'Error summary', on: 'both', fixtures: errorSummary },
  { name: 'text-input', title: 'One line of text', on: 'both', fixtures: textInput },
  { name: 'textarea', title: 'Several lines of text', on: 'both', fixtures: textarea },
  { name: 'radios', title: 'One of a few', on: 'both', fixtures: radios },
  { name: 'checkboxes', title: 'Any of a few', on: 'both', fixtures: checkboxes },
  { name: 'select', title: 'One of many', on: 'both', fixtures: select },
  { name: 'date-month', title: 'Month or season', on: 'both', fixtures: dateMonth },
  { name: 'file-upload', title: 'File', on: 'both', fixtures: fileUpload },
  { name: 'form', title: 'Form', on: 'both', fixtures: form },
  { name: 'search-box', title: 'Search', on: 'both', fixtures: searchBox },
  { name: 'summary-list', title: 'Summary', on: 'both', fixtures: summaryList },
  { name: 'inset-text', title: 'Inset text', on: 'both', fixtures: insetText },
  { name: 'callout', title: 'Callout', on: 'both', fixtures: callout },
  { name: 'notification-banner', title: 'Banner', on: 'both', fixtures: notificationBanner },
  { name: 'details', title: 'Details', on: 'both', fixtures: details },
  { name: 'table', title: 'Table', on: 'both', fixtures: table },
  { name: 'bars', title: 'Bars', on: 'both', fixtures: bars },
  { name: 'pagination', title: 'Pagination', on: 'both', fixtures: pagination },
  { name: 'link-list', title: 'List of links', on: 'both', fixtures: linkList },
  { name: 'empty-state', title: 'Nothing here', on: 'both', fixtures: emptyState },
  { name: 'receipt-code', title: 'Receipt code', on: 'both', fixtures: receiptCode },
  { name: 'markdown', title: 'Long text', on: 'both', fixtures: markdown },
  { name: 'columns', title: 'Columns', on: 'both', fixtures: columns },
  { name: 'quick-exit', title: 'Way out', on: 'public', fixtures: quickExit },
  { name: 'diff-view', title: 'Difference', on: 'staff', fixtures: diffView },
  { name: 'highlighted', title: 'Highlights', on: 'staff', fixtures: highlighted },
]
