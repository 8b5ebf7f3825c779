/** A receipt code in groups of four, easy to copy by hand. Copying it by selection gives it with its spaces. */
export function ReceiptCode({ code }: { code: string }) {
  const groups = code.replace(/[\s-]/g, '').match(/.{1,4}/g) ?? []
  return <p class="receipt-code">{groups.join(' ')}</p>
}
