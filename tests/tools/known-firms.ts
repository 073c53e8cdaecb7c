/**
 * Firms that news of tech careers names beside those of the shipped list: enough to believe a
 * move to or from them, and to see a name in a capitalised word where a firm
 * must stand. General knowledge, written by hand; `build-word-lists.ts` codes them.
 */
export const KNOWN_FIRMS = `
Accel|Accenture|Affirm|Akamai|Alphabet|Amazon|Anduril|Anysphere|Apollo|AppLovin|Arm|Asana|Atlassian|Aurora|Autodesk|Automattic|Bain|Bain Capital|
Baseten|BCG|Benchmark|Bessemer|BlackRock|Blackstone|Block|Bloomberg LP|Blue Origin|Booking|Boston Consulting Group|Box|Bridgewater|Broadcom|Bumble|
C3.ai|Cadence|Canva|Capital One|Chime|Chipotle|Cisco|Citadel|Citi|Citigroup|Clearview|Cloudflare|Coatue|Coinbase|Comcast|Confluent|Coupang|Coursera|
Craft Ventures|Crusoe|CrowdStrike|Cruise|Cursor|D. E. Shaw|Datadog|Dataiku|DataRobot|DeepL|Deliveroo|Dell|Deloitte|Deutsche Bank|Discord|Disney|
DocuSign|DoorDash|Dropbox|Duolingo|eBay|Einride|Elastic|Electronic Arts|Enfabrica|Epic Games|Epidemic Sound|Ericsson|Etched|Etsy|Evernote|Expedia|
Fastly|Figma|Figure|Figure AI|Fireworks|Fiverr|Flexport|Ford|Founders Fund|Foxconn|Framer|Freshworks|General Catalyst|General Intuition|
General Motors|Getaround|GitLab|Glean|GM|GoDaddy|Goldman Sachs|Google Cloud|GoPro|Grab|Grammarly|Greylock|Groq|Groupon|Grubhub|Gusto|H Company|
Harmonic|Harvey|HashiCorp|Helsing|Helm.ai|Hewlett Packard Enterprise|HP|HSBC|HubSpot|Humane|Imbue|Inflection|Instabase|Intel|Intercom|Intuit|
Jane Street|JetBrains|Khosla Ventures|Kickstarter|Klarna|Kleiner Perkins|Lazard|Lenovo|LG|Lightmatter|LinkedIn|Linear|Loom|Lovable|Lucid|Luma|Lyft|
Magic Leap|Mapbox|MapBox|MasterCard|Mastercard|McKinsey|Medium|Mercari|Mercedes|MercadoLibre|Micron|Mobileye|Moderna|Modal|MongoDB|Monzo|Moonshot|
Moonvalley|Morgan Stanley|Motorola|Mozilla|N26|Netflix|Netlify|New Relic|Niantic|Nokia|Notion|Nubank|Nuro|Okta|Oculus|Olo|Oracle|Otter|Oura|
Palo Alto Networks|Patreon|PayPal|Peloton|Perplexity|Physical Intelligence|Pinecone|Pinterest|Plaid|PlayStation|Poolside|Postmates|Procore|PwC|
Qualcomm|Quora|Rakuten|Ramp|Reddit|Redpoint|Replicate|Revolut|Ripple|Rippling|Rivian|Robinhood|Roblox|Roku|Runway|Samsara|SAP|Scale|Sequoia|
Sequoia Capital|ServiceNow|Sesame|ShopBack|Siemens|Sierra|Signal|Slack|Snap|Snapchat|Snorkel|Snorkel AI|Snowflake|SoFi|SoftBank|Sonos|SoundCloud|
Splunk|Spotify|Square|Squarespace|Stability|Starbucks|Stitch Fix|Stripe|Strava|Substack|Surge AI|Synopsys|Target|Temasek|Tempus|Tesla|Thrive Capital|
Tiger Global|TikTok|Tinder|Together AI|Toyota|Trendyol|TSMC|Twilio|Twitch|Twitter|Two Sigma|Uber|Udacity|Udemy|Unity|Upstart|Upwork|Valve|Vercel|
Verily|Verizon|Vimeo|Visa|VMware|Walmart|Wayfair|Wayve|Wealthsimple|WeWork|Weta Digital|Wise|Wiz|Workday|Writer|Xerox|Yahoo|Yandex|YouTube|Zalando|
Zendesk|Zillow|Zipline|Zoho|Zoom|Zoox|ZoomInfo|Zscaler|Zynga|1X|1Password|23andMe|Aleph|Ant Group|Bungie|Celonis|Character|Coherent|Copy.ai|Decagon|
Descript|Essential|EleutherAI|Exa|Galileo|Hebbia|Hinge|Jasper|Kuaishou|Lightning|Lux Capital|Manus|Medal|Meituan|MiniMax|MosaicML|Nothing|Nscale|Pika|
Preferred Networks|Prophecy|Rabbit|Recursion|Rockset|Runtastic|SSI|Tome|Unify|Vast Data|Volkswagen|Weights & Biases|WndrCo|You.com|Zhipu|Zhipu AI|
Xbox|Nintendo|Sony|Panasonic|Hitachi|Fujitsu|NEC|Infosys|Wipro|TCS|Flipkart|Swiggy|Zomato|Ola|Paytm|Reliance|Jio|Krutrim|Instagram|WhatsApp|Facebook|
Azure|Starlink|Neuralink|The Boring Company|Mattel|Nike|Unilever|P&G|Pfizer|Novartis|Roche|Genentech|Isomorphic|Insitro|Calico|Verily
`;
