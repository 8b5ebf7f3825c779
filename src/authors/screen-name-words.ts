/** The two halves of the screen names that we suggest: things out of doors and things at home, which say nothing about anybody. */
// biome-ignore format: a list of words reads best in rows
export const firstWords = [
  'barley', 'bakery', 'beech', 'birch', 'blue', 'bramble', 'bright', 'brook', 'canal', 'cedar',
  'chalky', 'chestnut', 'cloudy', 'coastal', 'copper', 'corner', 'crimson', 'distant', 'dusty', 'early',
  'elder', 'evening', 'foggy', 'frosty', 'garden', 'granite', 'grassy', 'gravel', 'green', 'harbour',
  'hillside', 'inland', 'island', 'kitchen', 'linen', 'marble', 'moorland', 'morning', 'mossy', 'narrow',
  'oak', 'orange', 'orchard', 'paper', 'pebble', 'pine', 'plain', 'purple', 'rainy', 'river',
  'rocky', 'russet', 'sandbank', 'silver', 'snowy', 'speckled', 'stone', 'striped', 'tidal', 'upland',
  'velvet', 'village', 'wheat', 'windy', 'winter', 'woollen', 'yellow',
] as const

// biome-ignore format: a list of words reads best in rows
export const secondWords = [
  'acorn', 'anchor', 'apple', 'barrel', 'basket', 'beacon', 'bench', 'blackbird', 'boat', 'bridge', 'bucket', 'button',
  'candle', 'canvas', 'compass', 'cottage', 'curlew', 'dipper', 'feather', 'flask', 'fountain', 'gate', 'heron', 'hill',
  'jigsaw', 'kettle', 'kite', 'ladder', 'lantern', 'lapwing', 'lighthouse', 'magpie', 'marmalade', 'mitten', 'notebook', 'otter',
  'paddle', 'pencil', 'piano', 'plover', 'puffin', 'puzzle', 'quilt', 'rabbit', 'saddle', 'scarf', 'shell', 'skylark',
  'sparrow', 'starling', 'teapot', 'thimble', 'thistle', 'trolley', 'umbrella', 'violin', 'wagon', 'walnut', 'whistle', 'window',
] as const

/** Words that say whether somebody is a man or a woman. */
// biome-ignore format: a list of words reads best in rows
export const genderWords = [
  'man', 'men', 'woman', 'women', 'boy', 'girl', 'lad', 'lass', 'lady', 'gentleman', 'gent', 'guy', 'bloke', 'chap',
  'male', 'female', 'mum', 'mam', 'mom', 'mummy', 'mother', 'dad', 'daddy', 'father', 'wife', 'husband', 'son', 'daughter',
  'sister', 'brother', 'gran', 'granny', 'grandma', 'grandmother', 'grandad', 'grandpa', 'grandfather', 'nan', 'nana',
  'nanny', 'aunt', 'auntie', 'uncle', 'niece', 'nephew', 'girlfriend', 'boyfriend', 'widow', 'widower', 'mr', 'mrs',
  'miss', 'ms', 'mx', 'sir', 'madam', 'queen', 'king', 'prince', 'princess', 'dude', 'bride', 'groom',
] as const

/** Words that say how somebody feels. The story says that, in the author's own way. */
// biome-ignore format: a list of words reads best in rows
export const moodWords = [
  'angry', 'annoyed', 'anxious', 'appalled', 'ashamed', 'bitter', 'broken', 'confused', 'content', 'cross', 'delighted',
  'depressed', 'desperate', 'devastated', 'disappointed', 'disgusted', 'distressed', 'ecstatic', 'fed', 'fedup', 'frightened',
  'frustrated', 'furious', 'glad', 'grateful', 'grumpy', 'happy', 'heartbroken', 'hopeful', 'hopeless', 'hurt', 'ignored',
  'impressed', 'joyful', 'livid', 'lonely', 'lost', 'lucky', 'mad', 'miserable', 'moody', 'outraged', 'overjoyed', 'pleased',
  'proud', 'relieved', 'sad', 'satisfied', 'scared', 'shocked', 'stressed', 'suffering', 'thankful', 'tired', 'traumatised',
  'unhappy', 'unheard', 'upset', 'victim', 'weary', 'worried', 'worrier',
] as const

/** Words that would make an author look like a member of staff or of this service. */
// biome-ignore format: a list of words reads best in rows
export const officialWords = [
  'admin', 'administrator', 'consultant', 'doctor', 'dr', 'hearback', 'hospital', 'manager', 'matron', 'moderator', 'nhs',
  'nurse', 'official', 'operator', 'prof', 'professor', 'sister', 'staff', 'support', 'surgeon', 'team', 'trust',
] as const
