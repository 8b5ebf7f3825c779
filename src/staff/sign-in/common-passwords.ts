/**
 * Long passwords that turn up in every list of broken ones: keyboard walks, sayings, and what people type when they are
 * told to type more. Shorter ones need no list, since 15 characters are asked for.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertyuiop12345 qwertyuiop123456 1qaz2wsx3edc4rfv
1qaz2wsx3edc4rfv5tgb zaq12wsxcde34rfv qazwsxedcrfvtgb qazwsxedcrfvtgbyhn asdfghjklqwertyuiop zxcvbnmasdfghjkl
123456789012345 1234567890123456 12345678901234567890 123456789123456789 012345678901234 987654321098765
1q2w3e4r5t6y7u8i 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8 abcdefghijklmno abcdefghijklmnop abcdefghijklmnopqrstuvwxyz
correcthorsebatterystaple correct horse battery staple thequickbrownfox thequickbrownfoxjumps
thequickbrownfoxjumpsoverthelazydog letmeinletmeinletmein iloveyouforever iloveyousomuch123 iloveyousomuch
iloveyouiloveyou ilovemyfamily123 passwordpassword passwordpassword1 password12345678 password123456789
password1234567 passw0rdpassw0rd p@ssw0rdp@ssw0rd mypasswordismypassword thisismypassword thisisapassword
thisisapassword1 mypasswordispassword changemechangeme changeme12345678 administrator123 administratoradministrator
adminadminadmin welcome123456789 welcometotheclub welcomewelcome1 letmeinplease123 trustno1trustno1
liverpoolfootballclub manchesterunited manchestercity1 newcastleunited1 tottenhamhotspur arsenalfootballclub
leedsunitedafc1 christopher1234 jesuschristislord jesusismysavior jesuslovesyou123 maytheforcebewithyou
winteriscoming1 tobeornottobe123 tobeornottobethatisthequestion onceuponatime123 happybirthdaytoyou
supercalifragilisticexpialidocious mississippi12345 unbelievable1234 internationalspace qwerty123456789 qwerty1234567890`
    .split(/\s+/)
    .concat('correct horse battery staple'),
)

/** Longest first, so that a whole word goes before a part of it. */
export const commonWords =
  `administrator department healthcare hearback feedback hospital password passw0rd backstage changeme
football liverpool security patients patient surgery thankyou welcome letmein monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december spring summer autumn
winter doctor nurses nurse trust ward staff admin login secret health please qwerty iloveyou dragon monkey master hello
test care abc the and my is this`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
