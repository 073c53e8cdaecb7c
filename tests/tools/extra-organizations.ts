/**
 * Organizations that AI news names beside the labs of the starter pack: news
 * outlets, companies, agencies. General knowledge, written by hand; a `|` parts
 * a name from its other forms.
 */
export const PUBLICATIONS = `
The New York Times|New York Times|NYT
The Wall Street Journal|Wall Street Journal|WSJ
The Washington Post|Washington Post
The Verge
The Information
The Guardian
The Atlantic
The Economist
The New Yorker
The Financial Times|Financial Times
The Times
The Telegraph
The Independent
The Register
The Hill
TechCrunch
Bloomberg|Bloomberg News
Reuters
CNBC
CNN
BBC|BBC News
Business Insider
Forbes
Fortune
Wired
Axios
Politico
Semafor
VentureBeat
Ars Technica
Engadget
Gizmodo
Mashable
ZDNET
CNET
Vox
Vanity Fair
Time magazine
Newsweek
NPR
PBS
ABC News
CBS News
NBC News|NBC
Fox News
MSNBC
Sky News
Al Jazeera
Associated Press|The Associated Press|AP
Agence France-Presse|AFP
Nikkei|Nikkei Asia
South China Morning Post
Der Spiegel
Le Monde
Handelsblatt
The Hindu
Economic Times
Mint
Rest of World
404 Media
Platformer
GeekWire
Puck
Quartz
Slate
Salon
Rolling Stone
Nature
Science magazine
MIT Technology Review|Technology Review
IEEE Spectrum
PC Gamer
Kotaku
Polygon
IGN
9to5Mac
MacRumors
Sifted
Tech.eu
Los Angeles Times
San Francisco Chronicle
Boston Globe
Chicago Tribune
USA Today
New York Post
Daily Mail
Variety
The Hollywood Reporter
Deadline
`;

export const COMPANIES = `
Activision Blizzard|Activision
Accenture
Airbus
American Express
Anduril
Andreessen Horowitz
Arm Holdings
ASML
Asana
Atlassian
AT&T
Autodesk
Bain & Company
Bain Capital
Bank of America
Barclays
Berkshire Hathaway
BlackBerry
BlackRock
Block Inc
Boeing
Bosch
Booking Holdings
Box Inc
Broadcom
Bungie
Canva
Cerebras
Cisco
Citadel
Citigroup
Cloudflare
CoreWeave
Coca-Cola
Coinbase
Comcast
Coursera
CrowdStrike
Cruise
Cursor
Anysphere
Databricks
Datadog
Dell
Deloitte
Delta Air Lines
Deutsche Bank
Discord
Disney
DocuSign
DoorDash
Dropbox
Duolingo
eBay
Electronic Arts
ElevenLabs
Epic Games
Ericsson
Etsy
EY
Fidelity
Figma
Ford
Foxconn
General Catalyst
General Electric
General Motors
Goldman Sachs
Greylock
Groq
Grammarly
Harvey
Hitachi
Honda
HubSpot
Hyundai
Infosys
Intuit
JPMorgan|JPMorgan Chase
Khosla Ventures
Kleiner Perkins
KPMG
Lenovo
LG
Lockheed Martin
Lovable
Lyft
Mastercard
McKinsey
Mercedes-Benz
Midjourney
MongoDB
Morgan Stanley
Mozilla
Netflix
Nintendo
Nokia
Notion
Nestlé
Okta
OnePlus
Opendoor
OpenRouter
PayPal
Panasonic
PepsiCo
Pfizer
Pinterest
Procter & Gamble
PwC
Qualcomm
Ramp
Reddit
Replit
Rivian
Robinhood
Roblox
Roku
SAP
ServiceNow
Siemens
Snowflake
SoftBank
Sony
SoundCloud
Spotify
Square
Substack
Supabase
Synopsys
T-Mobile
Thiel Capital
TikTok
Toshiba
Toyota
TSMC
Twilio
Ubisoft
Unilever
Unity
United Airlines
Vercel
Verizon
Visa
Volkswagen
Volvo
Walmart
Waze
Wells Fargo
WeWork
Workday
Xbox
Xerox
Adidas
Nike
Hinge
Tinder
Bumble
Match Group
GoCardless
Monzo
Revolut
Klarna
Wise
Coatue
Google Cloud
Yahoo
Yelp
YouTube
Zillow
Zoom
Zoox
Zynga
Aurora
Lightspeed Venture Partners|Lightspeed
Founders Fund
Thrive Capital
Accel
Index Ventures
Tiger Global
Insight Partners
Bessemer Venture Partners
Menlo Ventures
Lux Capital
GV
Kalshi
Polymarket
Neuralink
The Boring Company
Blue Origin
Rocket Lab
Relativity Space
Bilt
Flock Safety
Mercor
Surge AI
Turing
Decart
Suno
Udio
Pika
Luma AI
Black Forest Labs
Together AI
Fireworks AI
Baseten
Modal
LangChain
Pinecone
Weaviate
Glean
Sierra
Decagon
Cognition
Windsurf
Codeium
Sourcegraph
Hugging Face
Weights & Biases
`;

export const INSTITUTIONS = `
United Nations|UN
European Union|EU
European Commission
European Parliament
NATO
World Bank
International Monetary Fund|IMF
World Health Organization|WHO
UNESCO
Federal Trade Commission|FTC
Federal Communications Commission|FCC
Federal Reserve
Securities and Exchange Commission|SEC
Food and Drug Administration|FDA
Department of Justice|Justice Department|DOJ
Department of Homeland Security|DHS
Department of Energy
Department of Commerce|Commerce Department
Department of State|State Department
Department of Education
Department of Labor|Labor Department
Defense Department
Treasury Department
FBI
CIA
NSA
NASA
Congress
Senate
House of Representatives
Supreme Court
World Economic Forum
RAND|RAND Corporation
Brookings Institution
Linux Foundation
Wikimedia Foundation
Mozilla Foundation
Electronic Frontier Foundation
Red Cross
Yale University|Yale
Columbia University
Cornell University|Cornell
Duke University
Caltech|California Institute of Technology
Georgia Tech
Northwestern University
Johns Hopkins University|Johns Hopkins
University of Chicago
University of Michigan
University of Pennsylvania
UCLA
University of Texas at Austin
University of Illinois
University of Edinburgh
Imperial College London|Imperial College
King's College London
EPFL
Max Planck Institute
Technical University of Munich
Peking University
Zhejiang University
Fudan University
Shanghai Jiao Tong University
University of Hong Kong
National University of Singapore
Nanyang Technological University
University of Tokyo
KAIST
Seoul National University
Indian Institute of Technology|IIT
Indian Institute of Science
Tel Aviv University
Technion
University of Waterloo
University of British Columbia
Université de Montréal|University of Montreal
Australian National University
University of Sydney
University of Melbourne
`;
