import type { Letter, MailParams, MailSite, MailTemplate, Paragraph } from './template.ts'

/** Writes a template's words as a text part and an HTML part that say the same. */
export function writeLetter(template: MailTemplate, params: MailParams, site: MailSite): Letter {
  const { subject, body, stop = '' } = template.write(params, site)
  return { subject: oneLine(subject), text: asText(body), html: asHtml(subject, body), stop }
}

/** A header holds one line: a line break in it would begin another header. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function asText(body: Paragraph[]): string {
  return `${body.map((part) => (typeof part === 'string' ? part : `${part.text}:\n${part.link}`)).join('\n\n')}\n`
}

function asHtml(subject: string, body: Paragraph[]): string {
  const parts = body.map((part) =>
    typeof part === 'string'
      ? `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`
      : `<p><a href="${escaped(part.link)}">${escaped(part.text)}</a></p>`,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${parts.join('')}</body></html>`
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
