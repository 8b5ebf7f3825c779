const common = new Set(
  'adam alan alice amy andrew angela anna anne ben brian carol charles chris claire daniel dave david debbie emily emma fatima fiona gary george graham helen ian jack james jane janet jean jenny jim jo joan joe john jordan joseph julie karen kate kevin laura linda lisa liz lucy margaret mark martin mary matthew michael mike mohammed muhammad nicola olivia omar pat paul peter phil priya rachel rob robert ruth sally sam sandra sarah sean sharon simon sophie stephen steve sue susan thomas tim tom tony tracey victoria wendy william'.split(
    ' ',
  ),
)

/** Whether a word in small letters is a name that people have. */
export function isPersonName(word: string): boolean {
  return common.has(word)
}
