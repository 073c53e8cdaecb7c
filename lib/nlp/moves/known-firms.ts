import { nameKey } from '../../domain/name-key.ts';

/**
 * Firms that news of tech careers names beside the labs: enough to believe a
 * move to or from them, and to see a name in a capitalised word where a firm
 * must stand. General knowledge, written by hand; only the background reads it.
 */
const FIRMS = `
Accel|Accenture|Activision|Affirm|Airbnb|Airtable|Akamai|Aleph Alpha|Alphabet|Amazon|Andreessen Horowitz|a16z|Anduril|Anysphere|Apollo|AppLovin|Apptronik|
Arm|Asana|Atlassian|Aurora|Autodesk|Automattic|Bain|Bain Capital|Baseten|BCG|Benchmark|Bessemer|BlackRock|Blackstone|Block|Bloomberg LP|Blue Origin|
Booking|Boston Consulting Group|Boston Dynamics|Box|Brex|Bridgewater|Broadcom|Bumble|ByteDance|C3.ai|Cadence|Canva|Capital One|Cerebras|Chime|
Chipotle|Cisco|Citadel|Citi|Citigroup|Clearview|Cloudflare|Coatue|Coinbase|Comcast|Confluent|Coupang|Coursera|Craft Ventures|Crusoe|CoreWeave|CrowdStrike|
Cruise|Cursor|D. E. Shaw|Databricks|Datadog|Dataiku|DataRobot|DeepL|DeepSeek|Deliveroo|Dell|Deloitte|Deutsche Bank|Discord|Disney|DocuSign|
DoorDash|Dropbox|Duolingo|eBay|Einride|Elastic|Electronic Arts|ElevenLabs|Enfabrica|Epic Games|Epidemic Sound|Ericsson|Etched|Etsy|Evernote|Expedia|
Fastly|Felicis|Figma|Figure|Figure AI|Fireworks|Fiverr|Flexport|Ford|Founders Fund|Foxconn|Framer|Freshworks|General Catalyst|General Intuition|General Motors|
Getaround|GitLab|Glean|GM|GoDaddy|Goldman Sachs|Google Cloud|GoPro|Grab|Grammarly|Greylock|Groq|Groupon|Grubhub|Gusto|H Company|Harmonic|Harvey|HashiCorp|
Helsing|Helm.ai|Hewlett Packard Enterprise|HP|HSBC|Huawei|HubSpot|Hugging Face|Humane|Imbue|Inflection|Instacart|Instabase|Intel|Intercom|Intuit|Jane Street|JetBrains|
JPMorgan|JPMorgan Chase|Khosla Ventures|Kickstarter|Klarna|Kleiner Perkins|LangChain|Lazard|Lenovo|LG|Lightmatter|Lightspeed|LinkedIn|Linear|Loom|Lovable|Lucid|Luma|
Lyft|Magic Leap|Mapbox|MapBox|MasterCard|Mastercard|McKinsey|Medium|Mercari|Mercedes|MercadoLibre|Mercor|Micron|Midjourney|Mobileye|Moderna|Modal|MongoDB|Monzo|
Moonshot|Moonvalley|Morgan Stanley|Motorola|Mozilla|N26|Naver|Netflix|Netlify|New Relic|Niantic|Nokia|Notion|Nubank|Nuro|Okta|Oculus|Olo|OpenClaw|
Oracle|Otter|Oura|Palantir|Palo Alto Networks|Patreon|PayPal|Peloton|Perplexity|Physical Intelligence|Pinecone|Pinterest|Plaid|PlayStation|Poolside|Postmates|
Procore|PwC|Qualcomm|Quora|Rakuten|Ramp|Reddit|Redpoint|Reka|Replicate|Replit|Revolut|Ripple|Rippling|Rivian|Robinhood|Roblox|Roku|Runway|Salesforce|
Samsara|Samsung|SAP|Scale|Sequoia|Sequoia Capital|ServiceNow|Sesame|ShopBack|Shopify|Siemens|Sierra|Signal|Slack|Snap|Snapchat|Snorkel|Snorkel AI|Snowflake|
SoFi|SoftBank|Sonos|SoundCloud|SpaceX|Splunk|Spotify|Square|Squarespace|Stability|Starbucks|Statsig|Stitch Fix|Stripe|Strava|Substack|Suno|Surge AI|Synopsys|Synthesia|
Target|Temasek|Tempus|Tesla|Thrive Capital|Tiger Global|TikTok|Tinder|Together AI|Toyota|Trendyol|TSMC|Twilio|Twitch|Twitter|Two Sigma|Uber|Udacity|Udemy|Unity|
Upstart|Upwork|Valve|Vercel|Verily|Verizon|Vimeo|Visa|VMware|Walmart|Waymo|Wayfair|Wayve|Wealthsimple|WeWork|Weta Digital|Wise|Wiz|Workday|Writer|Xerox|Xiaomi|
Yahoo|Yandex|Y Combinator|YouTube|Zalando|Zapier|Zendesk|Zillow|Zipline|Zoho|Zoom|Zoox|ZoomInfo|Zscaler|Zynga|1X|1Password|23andMe|Aleph|Adobe|AMD|Ant Group|Baidu|Bungie|
Celonis|Character|Coherent|Copy.ai|Cresta|Decagon|Descript|Essential|EleutherAI|Exa|Galileo|Hebbia|Hinge|Jasper|Kuaishou|Lightning|Lux Capital|Manus|Medal|Meituan|MiniMax|
MosaicML|Nothing|Nscale|Pika|Preferred Networks|Prophecy|Rabbit|Recursion|Rockset|Runtastic|SambaNova|Skild|SSI|StepFun|Tenstorrent|Tome|Tencent|Unify|Vast Data|Volkswagen|
Weights & Biases|WndrCo|World Labs|You.com|Zhipu|Zhipu AI|Xbox|Nintendo|Sony|Panasonic|Hitachi|Fujitsu|NEC|Infosys|Wipro|TCS|Flipkart|Swiggy|Zomato|Ola|Paytm|Reliance|Jio|Krutrim|
Instagram|WhatsApp|Facebook|GitHub|AWS|Azure|Starlink|Neuralink|The Boring Company|Mattel|Nike|Unilever|P&G|Pfizer|Novartis|Roche|Genentech|Isomorphic|Insitro|Calico|Verily
`;

let firms: ReadonlySet<string> | undefined;

/** Whether a name is that of a firm of the list. */
export function isKnownFirm(name: string): boolean {
  firms ??= new Set(FIRMS.replace(/\n/g, '').split('|').map(nameKey));
  return firms.has(nameKey(name));
}
