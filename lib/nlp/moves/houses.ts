import { nameKey } from '../../domain/name-key.ts';

/**
 * Which firm is part of which, as far as moves between them are changes of
 * role and no changes of employer: `house: part|part`. Names as in the list of
 * organizations; longer names that begin with the house's ("Google Cloud") need no row.
 */
const HOUSES = `
Alphabet: Google|Google DeepMind|DeepMind|Google Brain|Google Research|Google Cloud|YouTube|Waymo|Isomorphic Labs|Verily|Intrinsic|Wing|Calico|X Development|Fitbit|Nest|Waze|Mandiant|Wiz|YouTube Shorts
Meta: Facebook|Instagram|WhatsApp|FAIR|Meta AI|Meta Superintelligence Labs|TBD Lab|Reality Labs|Oculus|Oculus VR|Threads|Messenger
Microsoft: GitHub|LinkedIn|Microsoft AI|Microsoft Research|Microsoft Gaming|Xbox|Azure|Skype|Nuance|Activision Blizzard|Bethesda|Bing|CoreAI|DevDiv
Amazon: AWS|Amazon Web Services|Amazon AGI Lab|Twitch|Zoox|Audible|Whole Foods|IMDb|Alexa|Annapurna Labs|MGM|Prime Video
Apple: Beats|Siri|Apple Music|Shazam
OpenAI: io|OAI Labs|OpenAI for Science|OpenAI Foundation
xAI: X|X Corp|Twitter
SpaceX: Starlink|xAI
Salesforce: Slack|Tableau|MuleSoft|Agentforce
AMD: Silo AI|Xilinx
Nvidia: Mellanox|Run:ai
IBM: Red Hat|HashiCorp|IBM Research
Cohere: Cohere Labs|Cohere For AI
Hyundai: Boston Dynamics
GM: Cruise|General Motors
ByteDance: TikTok|Seed|Douyin
Alibaba: Qwen|Alibaba Cloud|Ant Group
Baidu: Apollo Go
Toyota: Woven Capital|Toyota Research Institute|Toyota Invention Partners|Woven by Toyota
Sony: Sony AI|PlayStation
SoftBank: Arm
Intel: Mobileye|Altera
Adobe: Frame.io
Oracle: Cerner|NetSuite
Block: Square|Cash App|Afterpay
NIST: Center for AI Standards and Innovation|CAISI|US AI Safety Institute
`;

let houses: ReadonlyMap<string, string> | undefined;

function houseOf(name: string): string {
  houses ??= new Map(
    HOUSES.trim()
      .split('\n')
      .flatMap((line) => {
        const [house = '', parts = ''] = line.split(': ', 2);
        return [house, ...parts.split('|')].map((part) => [nameKey(part), nameKey(house)] as const);
      }),
  );
  const key = nameKey(name);
  return houses.get(key) ?? key;
}

/** Whether two organizations are one firm: "Google DeepMind" and "Alphabet", "OpenAI" and "OpenAI for Science". */
export function isOneHouse(one: string, two: string): boolean {
  const [a, b] = [nameKey(one), nameKey(two)];
  if (b.startsWith(`${a} `) || a.startsWith(`${b} `)) return true;
  return houseOf(one) === houseOf(two);
}
