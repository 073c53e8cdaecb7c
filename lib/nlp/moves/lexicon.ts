/**
 * The words that may tell of a move, by the tag that patterns call them by.
 * Joined spelling ("cofounded", "exgoogle"): tokens reach compromise without
 * hyphens. A word may have one tag only; what it means is the pattern's matter.
 */
const TRIGGERS: Record<string, string> = {
  Join: 'join joins joined joining',
  Rejoin: 'rejoin rejoins rejoined rejoining',
  Rehire: 'rehire rehires rehired rehiring',
  Go: 'move moves moved moving head heads headed heading go goes went gone going jump jumps jumped jumping defect defects defected defecting decamp decamps decamped decamping switch switches switched switching relocate relocates relocated relocating transfer transfers transferred transferring hop hops hopped bolt bolts bolted bolting flee flees fled fleeing',
  Come: 'return returns returned returning boomerang boomerangs boomeranged boomeranging',
  Hire: 'hire hires poach poaches poaching recruit recruits recruiting lure lures luring snag snags snagging nab nabs nabbing snatch snatches snatching enlist enlists enlisting hiring pluck plucks plucking steal steals stealing coax coaxes coaxing entice entices enticing employ employs',
  Hired:
    'hired poached recruited lured snagged nabbed snatched enlisted plucked stole stolen coaxed enticed headhunted',
  Name: 'appoint appoints appointing name names naming tap taps tapping elevate elevates promote promotes promoting install installs',
  Named: 'appointed named tapped elevated promoted installed elected',
  Add: 'add adds added adding land lands landed landing sign signs signed signing welcome welcomes welcomed welcoming secure secures secured securing attract attracts attracted attracting grab grabs grabbed bag bags bagged net nets netted',
  Bring: 'bring brings bringing rope ropes roping scoop scoops scooping pick picks picking',
  Brought: 'brought roped scooped picked snapped',
  Snap: 'snap snaps snapping',
  Leave:
    'leave leaves left leaving quit quits quitting exit exits exited exiting depart departs departed departing resign resigns resigned resigning retire retires retired retiring',
  Step: 'step steps stepped stepping',
  Part: 'part parts parted parting',
  Fire: 'fire fires firing sack sacks sacking oust ousts ousting dismiss dismisses dismissing axe axes axing terminate terminates boot boots booting',
  Fired: 'fired sacked ousted dismissed axed terminated booted',
  Lay: 'lay lays laying laid',
  Lose: 'lose loses lost losing',
  Found:
    'cofound cofounds cofounded cofounding founded founding establish establishes established establishing',
  FoundBase: 'found founds',
  Start: 'start starts started starting launch launches launched launching',
  Become: 'become becomes became becoming',
  Take: 'take takes took taken taking assume assumes assumed assuming',
  Serve: 'serve serving act acting',
  Succeed: 'replace replaces replaced replacing succeed succeeds succeeded succeeding',
  Lead: 'lead leads head helm colead coleads leading run runs running oversee oversees overseeing',
  Transition: 'transition transitions transitioned transitioning',
  Departure:
    'departure departures exit resignation resignations ouster ousting firing dismissal retirement exodus defection removal',
  Hiring: 'appointment hiring hire arrival recruitment poaching promotion addition',
  Return: 'comeback',
  Work: 'work works working worked',
};

/** compromise takes one tag a word; words that two patterns want are written out in them. */
export function triggerWords(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [tag, list] of Object.entries(TRIGGERS)) {
    for (const word of list.split(' ')) words[word] ??= tag;
  }
  return words;
}

const WORDS = triggerWords();

/** Whether a word may tell of a move. */
export function isTrigger(word: string): boolean {
  return Object.hasOwn(WORDS, word);
}

export function triggerTags(): Record<string, object> {
  return Object.fromEntries(Object.keys(TRIGGERS).map((tag) => [tag, {}]));
}
