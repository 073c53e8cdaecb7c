/** Words and forms that stand in bylines and are no names. */

/** What leads to the names: "Written by", "Von". */
export const LEAD =
  /^(?:posted|written|reported|published|submitted|contributed|created|story|words|text|analysis|opinion|review|author|authors|autor|auteur|article|produced)?\s*(?:by|von|par|por|door|di|av|af|od|oleh)(?:\b:?\s+|\s*:\s*)|^(?:authors?|autore?[ns]?|auteurs?|écrit par|writers?|text[eo]?|words|tekst|testo|penulis|yazar|автор(?:ы| текста)?|текст|σύνταξη|tác giả|بقلم|كتبت?|מאת)\s*:\s*|^(?:بقلم|מאת)\s+|^(?:取材[・/])?(?:文|作者|著者|筆者|記者|记者|撰文|执笔|執筆|글)\s*[・:：/／]\s*/iu;

const FIELD =
  'senior|junior|staff|chief|lead|deputy|assistant|associate|managing|executive|special|contributing|guest|freelance|national|international|foreign|political|investigative|news|politics|business|economics?|technology|tech|science|health|medical|sports?|culture|arts|features?|legal|education|environment|climate|energy|markets?|finance|financial|personal|media|crime|security|cybersecurity|defen[cs]e|diplomatic|white house|washington|congressional|consumer|retail|travel|food|opinion|editorial|digital|data|video|photo|web|online|audience|community|copy|ai|enterprise|policy|research';
const OFFICE =
  'editor|reporter|correspondent|writer|contributor|columnist|journalist|staff|producer|critic|analyst|author|director|fellow|professor|lecturer|researcher|scientist|intern|blogger|photographer|anchor|presenter|host|founder|co-founder|ceo|cto|president|vice president|bureau chief|manager|engineer|counsel|attorney|lawyer|economist|strategist|organizer|coordinator|officer|advocate|consultant|specialist|advis[eo]r|counsell?or|student|candidate|commentator|chair(?:man|woman)?|secretary|minister|senator|head of|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactora?|periodista|giornalista';

/** A role by itself, with what follows it: "senior reporter at X". */
export const ROLE = new RegExp(
  `^(?:(?:our|the|an?|is|former)\\s+)*(?:(?:${FIELD})\\s+(?:and\\s+)?)*(?:${OFFICE})s?\\b.*$`,
  'i',
);
/** A role after a name, nothing between them: "Ann Lee Staff Writer". */
export const ROLE_TAIL = new RegExp(
  `\\s+(?:(?:is\\s+)?(?:an?|the)\\s+)?(?:(?:${FIELD})\\s+)*(?:${OFFICE})s?$`,
  'i',
);

/** Who writes where nobody is named. */
export const NOBODY =
  /^(?:by|admin\w*|administrator|web ?master|user|editors?|(?:the )?editorial (?:team|staff|board|desk)|(?:\S+ ){0,4}(?:staff|newsroom|newsdesk|news desk|web desk|redaktion|rédaction|redacción|redazione|redactie|redaktionen)|redaktion|(?:la )?(?:rédaction|redacción|redazione)|(?:de )?redactie|our (?:own )?(?:\S+ )?(?:correspondents?|reporters?)|guest(?: (?:author|post|blogger))?|contributors?|authors?|unknown|anonymous|various|multiple authors|none|null|undefined|n\/a|na|default|share|follow(?: us)?|comments?|updated|published|al\.?|view (?:profile|all)|read more|more|photos?|image|sponsored|advertisement|subscribe|getty.*|\(?photo.*)$/i;

/** What people put after their names. */
export const CREDENTIALS =
  'M\\.?A|B\\.?A|B\\.?Sc|M\\.?Sc|M\\.?S|B\\.?S|MBA|[Pp][Hh]\\.?\\s?[Dd]|M\\.?D|R\\.?N|J\\.?D|M\\.?P\\.?H|D\\.?O|D\\.?D\\.?S|R\\.?D|R\\.?D\\.?N|L\\.?D|FACP|FAAP|FRCP|MPP|MPA|MFA|LLM|Pharm\\.?D|[EP]d\\.?D|D\\.?Phil|[Ee]sq|CFA|CPA|CFP|OBE|MBE|CBE';

const AGENCY =
  /^(?:(?:the )?associated press|ap|afp|agence france[- ]presse|reuters|thomson reuters|bloomberg|dpa|upi|pa(?: media)?|press association|press trust of india|pti|ians|ani|xinhua|efe|ansa|apa|kyodo|yonhap|tass|interfax|ritzau|tt|ntb|čtk|sda|keystone-sda|belga|lusa|pap|aap|cnn|bbc|pr newswire|business wire|globenewswire|ap news)$/i;
const FIRM =
  /\b(?:News|Agency|Newswire|University|Institute|Foundation|Association|Magazine|Newspaper|Media|Network|Team|Desk|Committee|Council|Ministry|Department|Inc|LLC|Ltd|GmbH|Company|Corporation|Labs?|Center|Centre|Wire|Contributors|Editors|Union|Society)\b|^The\s.*(?:Times|Post|Press|Journal|Guardian|Conversation|Tribune|Herald|Telegraph|Mail)$|\b(?:Business|Financial|New York|Los Angeles|Washington|Daily|Evening|Morning)\s(?:Times|Post|Press|Journal|Tribune|Herald|Telegraph|Mail|Standard|Insider)$/;

/** Whether a name is that of a news agency. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/** Whether a name is that of an organization: a news agency, a newsroom, a firm. */
export function isOrganization(name: string): boolean {
  return AGENCY.test(name) || FIRM.test(name);
}

const MONTH =
  '(?:jan(?:uary|uar|vier)?|f[eé]v(?:rier)?|feb(?:ruary|ruar)?|mar(?:ch|s|zo)?|märz|mrz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|agosto|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|déc(?:embre)?|enero|marzo|junio|julio|septiembre|octubre|noviembre|diciembre)\\b\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s+)?';

/** Where the names of a byline are over, and something else begins. */
export const CUTS: readonly RegExp[] = [
  new RegExp(`${WEEKDAY}(?<![\\p{L}])${MONTH}\\s+\\d{1,4}(?!\\d)`, 'iu'),
  new RegExp(`${WEEKDAY}\\d{1,2}(?:st|nd|rd|th|er|\\.)?[\\s-]+(?:de\\s+)?${MONTH}`, 'iu'),
  /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}:\d{2}|\b\d+\s*(?:h|hrs?|hours?|min(?:ute)?s?|days?|d|weeks?|months?)\b/i,
  /\s*[|\u2022\u00b7\u203a\u00bb\u25cf]|\s+[\u2013\u2014-]\s+|\s+\/\/\s+/,
  /\b(?:updated|published|posted|last modified|modified|aktualisiert|publié le|mis à jour|publicado|filed under|filed to|follow(?:ing)?\s+(?:us|@)|read more|view profile|il y a|vor \d)\b/i,
  // "Gael Moreau on Monday", "Ann Lee is a writer based in Leeds".
  /\s+on\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i,
  /(?<=\p{L}{2})\s+(?:is|was)\s+(?:an?|the|our)\s|(?<=\p{L}{2})\s+(?:writes|covers|reports)\s+(?:about|on|for)\s/iu,
  /[,;.]?\s*\b(?:(?:with\s+)?(?:additional\s+)?(?:reporting|contributions?|research)\s+(?:by|from)|(?:edited|reviewed|photograph(?:s|ed|y)?|photos?|illustrat(?:ed|ions?)|translated|narrated|produced|fact[- ]checked|medically reviewed|presented|sponsored|promoted)\s+by)\b/i,
];
