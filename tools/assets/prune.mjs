// Takes out of the package's sheets what no component here uses: other variants, script states, old browsers.

const unused = [
  /^nhsuk-button--(reverse|login|brand|secondary-solid|icon)$/,
  /^nhsuk-button__content$/,
  /^nhsuk-(back-link|link|details)--(reverse|text-colour|no-visited-state|no-underline)$/,
  /^nhsuk-link-image$/,
  /^nhsuk-(radios|checkboxes)__(conditional|divider)/,
  /^nhsuk-checkboxes--inline$/,
  /^nhsuk-(input-wrapper|input__wrapper|input__prefix|input__suffix|input--large)/,
  /^nhsuk-(form-group--inline|width-container-fluid|card__content|icon|search)/,
  /^nhsuk-error-summary__title$/,
  /^nhsuk-(summary-list|summary-list__row)--(no-border|no-last-row-border)$/,
  /^nhsuk-summary-list__actions-list/,
  /^nhsuk-list--(tick|cross)$/,
  /^nhsuk-skip-link-focused-element$/,
  /^nhsuk-u-frontend-not-supported-hidden$/,
  /^nhsuk-frontend-supported$/,
]

const isUnused = (name) => unused.some((pattern) => pattern.test(name))

/** The same minified CSS without rules whose every selector needs a class that is not used. */
export function prune(css) {
  return rulesIn(css).map(pruneRule).join('')
}

function pruneRule({ prelude, body }) {
  if (body === null) return prelude
  if (prelude.startsWith('@media') || prelude.startsWith('@supports')) {
    const inner = prune(body)
    return inner && `${prelude}{${inner}}`
  }
  if (prelude.startsWith('@')) return `${prelude}{${body}}`
  const kept = selectorsIn(prelude).filter((selector) => !needsUnused(selector))
  return kept.length > 0 ? `${kept.join(',')}{${body}}` : ''
}

function needsUnused(selector) {
  // The package draws the cross of a search box with a picture of its own; the browser's cross stays.
  if (selector.includes('::-webkit-search-cancel-button')) return true
  const asked = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
  return [...asked.matchAll(/\.([\w-]+)/g)].some(([, name]) => isUnused(name))
}

/** The top-level rules of a sheet; `body` is null for statements such as @charset. */
function rulesIn(css) {
  const rules = []
  let at = 0
  while (at < css.length) {
    const brace = scan(css, at, (char) => char === '{' || char === ';')
    if (brace >= css.length || css[brace] === ';') {
      rules.push({ prelude: css.slice(at, brace + 1), body: null })
      at = brace + 1
      continue
    }
    let depth = 0
    const end = scan(css, brace, (char) => {
      if (char === '{') depth += 1
      if (char === '}') depth -= 1
      return depth === 0
    })
    rules.push({ prelude: css.slice(at, brace), body: css.slice(brace + 1, end) })
    at = end + 1
  }
  return rules
}

/** The place of the first character outside quotes that `found` accepts, or the end. */
function scan(css, from, found) {
  let quote = ''
  for (let at = from; at < css.length; at += 1) {
    const char = css[at]
    if (char === '\\') at += 1
    else if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (found(char)) return at
  }
  return css.length
}

/** The selectors of a list; commas inside brackets do not part. */
function selectorsIn(prelude) {
  const selectors = ['']
  let depth = 0
  for (const char of prelude) {
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (char === ',' && depth === 0) selectors.push('')
    else selectors[selectors.length - 1] += char
  }
  return selectors
}
