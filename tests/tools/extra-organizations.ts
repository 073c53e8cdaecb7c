/**
 * Organizations that AI news names beside the labs of the starter pack: news
 * outlets, companies, agencies. General knowledge, written by hand; a `|` parts
 * a name from its other forms. Names of one form are shipped as coded sets, those of several as text;
 * what its shape tells ("Hiro Capital", "AQR") needs no entry.
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
Vox
Vanity Fair
Time magazine
Newsweek
NBC News|NBC
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
9to5Mac
MacRumors
Sifted
Tech.eu
San Francisco Chronicle
Boston Globe
USA Today
New York Post
Daily Mail
Variety
The Hollywood Reporter
Deadline
60 Minutes
AdAge
Ad Age
AdWeek
Adweek
Agencia EFE
Aftonbladet
Al Arabiya
Apple Insider
AppleInsider
Asahi Shimbun
Australian Financial Review
AxelSpringer
Baltimore Sun
BetaKit
Bild
Bleeping Computer
BleepingComputer
Bloomberg Businessweek
Bloomberg Law
BuzzFeed
Business Standard
Business Wire
BusinessWire
Caixin
Calcalist
Channel NewsAsia
CIO Magazine
CoinDesk
Computer Weekly
Computerworld
Consumer Reports
Corriere della Sera
Dagens Nyheter
Daily Beast
Daily Telegraph
Dark Reading
Dealbreaker
Defense One
DigiTimes
Digiday
Die Welt
Die Zeit
Drop Site News
El País
Entrackr
Entertainment Weekly
Esquire
Eurogamer
Euronews
Evening Standard
Fast Company
Fierce Biotech
Financial Express
Folha de S.Paulo
Foreign Affairs
Foreign Policy
Game Developer
GamesIndustry.biz
Globe and Mail
Globes
GlobeNewswire
GQ
Haaretz
Harvard Business Review
Houston Chronicle
HuffPost
Inc42
India Today
InfoWorld
Irish Times
Kyodo
L'Express
La Repubblica
La Stampa
LatePost
Le Figaro
Lawfare
Les Echos
Libération
Light Reading
Livemint
Mail Online
MarketWatch
Mashable India
Moneycontrol
Mother Jones
Motherboard
National Geographic
New York magazine
New York Magazine
New Scientist
New Yorker
NewsNation
Newsmax
Neue Zürcher Zeitung
OpenSecrets
Pando
PCMag
PC World
PCWorld
People magazine
PR Newswire
PRNewswire
Press Trust of India
ProPublica
Quanta
Radio Free Asia
Recode
Reason magazine
Scientific American
SiliconAngle
Silicon Republic
Snopes
SpaceNews
Sunday Times
Süddeutsche Zeitung
Techmeme
Tech in Asia
TechRadar
TechNode
Telemundo
The Baltimore Banner
The Boston Globe
The Business Times
The Chronicle of Higher Education
The Daily Beast
The Daily Telegraph
The Diplomat
The Globe and Mail
The Indian Express
The Intercept
The Irish Times
The Ken
The Korea Herald
The Korea Times
The Markup
The Mercury News
The New Republic
The News Minute
The Next Web
The Oregonian
The Philadelphia Inquirer
The Sunday Times
The Seattle Times
The Straits Times
The Sydney Morning Herald
The Texas Tribune
The Times of India
The Times of Israel
The Wrap
TheStreet
Times of India
Toronto Star
Univision
Vice News
Voice of America
Vogue
Xinhua
Yahoo Finance
YourStory
Yomiuri Shimbun
Yonhap
ZDNet
36Kr
`;

export const COMPANIES = `
Activision Blizzard|Activision
Accenture
Airbus
American Express
Anduril
Arm Holdings
Asana
Atlassian
AT&T
Autodesk
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
Discord
Disney
DocuSign
DoorDash
Dropbox
Duolingo
eBay
Electronic Arts
ElevenLabs
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
Kleiner Perkins
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
TikTok
Toshiba
Toyota
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
Accel
Tiger Global
Insight Partners
Bessemer Venture Partners
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
Turing
Decart
Suno
Udio
Pika
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
Weights & Biases
3M
7-Eleven
A24
AbbVie
Abbott
Abnormal Security
Abridge
Accor
Acer
Adyen
Aetna
Affirm
Airbnb
Airtable
Airtel
Akamai
Albertsons
Alcon
Aldi
Alkermes
Allianz
Allstate
Ambience Healthcare
Amgen
Amplitude
Analog Devices
Anheuser-Busch
Anyscale
Apollo Global Management
Applied Intuition
Applied Materials
AppLovin
Apptronik
Aramco
ARCH Venture Partners
Aramark
Arista
Arm
Armani
ARK Invest
AstraZeneca
Asus
Atomico
Audi
Automattic
Automation Anywhere
Aviva
Axel Springer
Axon
Azul
Bain
Balderton
Balyasny
Bank of China
Base10
Basecamp
Battery Ventures
Bayer
Benchmark
Bertelsmann
Best Buy
Betaworks
Bharti Airtel
BioNTech
Blackstone
Bloomberg Beta
Blue Owl
BNP Paribas
Boston Scientific
Bolt
Booz Allen
Booz Allen Hamilton
BP
Braintree
Braze
Brex
Bridgewater
Bridgewater Associates
Bristol Myers Squibb
BT
Builder.ai
Burberry
C3.ai
Calm
Cambridge Analytica
Cameo
Canaan
Capgemini
Capital One
Cargill
Carlyle
Carrefour
Carta
Casetext
Caterpillar
Centene
Celonis
Ceva
Charles Schwab
Chanel
Chevron
Chime
Chipotle
Cigna
Ciena
Citi
Citrix
Clari
ClickHouse
ClickUp
Clifford Chance
Clubhouse
Cognizant
Colgate-Palmolive
Color Health
Comma.ai
Compass
Confluent
ConocoPhillips
Corning
Costco
Coupang
Covariant
Credit Suisse
Criteo
Crusoe
CVS Health
D. E. Shaw
Daimler
Danone
DataRobot
Dataminr
Dataiku
DE Shaw
Deel
Deere
Delivery Hero
Deliveroo
Descript
Deutsche Telekom
Diageo
Didi
Digital Ocean
DigitalOcean
Dragoneer
DraftKings
DreamWorks
DST Global
DuckDuckGo
DuPont
Dyson
E.ON
EA
Eaton
Ecolab
EDF
Edelman
Eli Lilly
Elastic
Elliott Management
Embraer
Emerson
Enel
Engie
Eniac
Equifax
Equinix
Equinor
Ermenegildo Zegna
Essilor
EssilorLuxottica
Estée Lauder
Evernote
Exor
Expedia
ExxonMobil
Exxon
Exxon Mobil
Faraday Future
Farfetch
Fastly
FedEx
Felicis
Ferrari
Ferrero
Fiat
FirstMark
First Round
First Round Capital
Fitbit
Fiverr
Flagship Pioneering
Flex
Flexport
Flipkart
Ford Motor
Formation Bio
Fortinet
Foundation Capital
Freshworks
Fujitsu
Garmin
Gap
GE
Genentech
General Atlantic
General Dynamics
General Mills
Getaround
Getty Images
Gilead
GitLab
Glassdoor
GlobalFoundries
Glovo
Gojek
GoDaddy
GoFundMe
Goldman
GoPro
Gorillas
Grab
Graphcore
Greenoaks
Guild Education
Gusto
Haier
Halliburton
Hasbro
Headspace
Heineken
Hello Robot
Helsing
Hermès
Hershey
Hewlett-Packard
Hewlett Packard Enterprise
High-Flyer
HillHouse
Hillhouse
Hims
Hinge Health
HackerOne
Home Depot
Honeywell
Hopper
HP
Huawei
Hudson River Trading
Hulu
Humana
Hyperloop One
Iberdrola
ICONIQ
Ikea
Illumina
Inditex
Infineon
Inkitt
Insitro
Instacart
Institutional Venture Partners
Intercom
Interscope
Intuitive Surgical
iRobot
Jane Street
JD.com
JetBlue
Jio
Johnson & Johnson
Jump Trading
Just Eat
Kakao
KakaoBank
Kaspersky
Kayak
Kering
Keurig
Kickstarter
Kia
Kioxia
Kraft Heinz
Kraken
Kroger
Kuaishou
L'Oréal
Lattice
LaunchDarkly
Lazard
Legora
Lego
Lemonade
Lila Sciences
Lime
LiveRamp
Lloyds
Logitech
Louis Dreyfus
LoveFrom
Lowercarbon
Lucid
Lufthansa
Luma
Macquarie
Magic Leap
Maersk
Mahindra
Mailchimp
MakeMyTrip
Man Group
Marvell
Mass General Brigham
Mattel
Mayo Clinic
Mayfield
Mazda
McKesson
Medium
MediaTek
Medtronic
Meesho
Meituan
Mercado Libre
MercadoLibre
Mercedes
Merck
MetLife
Mubadala
Micron
Midea
Millennium
Millennium Management
MiniMax
Mirakl
Mitsubishi
Mixpanel
Moderna
Moloco
Monday.com
Monsanto
Moonpig
Munich Re
Naspers
NatWest
Naver
Naver Cloud
Nebius
Neeva
Nestle
Netlify
NetApp
NetEase
New Enterprise Associates
Niantic
Nextdoor
NextEra
Nio
Nissan
Novartis
Novo Nordisk
Northrop Grumman
Northvolt
Nscale
Nubank
Nuro
Nutanix
Ocado
Ola
Old Navy
OnlyFans
Oppo
Oracle
Orsted
Oyo
Pagaya
PagerDuty
Paramount
Patreon
Paytm
Peloton
Pepsi
Permira
Petrobras
Peugeot
PG&E
Philips
PhonePe
Pinduoduo
Pixar
Plaid
Playground Global
PlayStation Studios
Porsche
Postmates
Prada
Primer
Prosus
Prudential
PsiQuantum
Publicis
Pure Storage
Qonto
QuantumScape
Quora
Quantinuum
Rabobank
Rackspace
Rakuten
Rapyd
Razorpay
Raytheon
Reckitt
Recursion
Red Hat
Redpoint
Redwood Materials
Regeneron
Reliance
Renault
Repsol
Retool
Revlon
Rigetti
Rio Tinto
Ripple
Rippling
Roche
Rolls-Royce
Ryanair
Sabre
Safaricom
Samsara
Samsung
Samsung SDS
Sandisk
Sanofi
Santander
Schlumberger
Sea Limited
Seagate
Sega
Sephora
Sequoia
Sequoia China
Shein
Shell
Shopee
Shopify
SiFive
Signal
Singtel
SK Hynix
Skydio
Skyscanner
Slalom
Snap
SoFi
SoftBank Vision Fund
SolarWinds
Sonos
Source Code Capital
SpaceX
Splunk
Square Enix
Squarespace
Standard Chartered
Starbucks
State Street
Stellantis
STMicroelectronics
Strava
StubHub
Subaru
Sun Microsystems
Swiggy
Symantec
Synthesia
Take-Two
Takeda
Tata
Telefonica
Telefónica
Telegram
Telenor
Telstra
Temasek
Temu
Tencent
Tesco
Texas Instruments
Thomson Reuters
Thoma Bravo
Thoughtworks
Thumbtack
Ticketmaster
Time Warner
Toast
Tokopedia
Tome
TotalEnergies
Trade Republic
Tripadvisor
True Ventures
Trustpilot
Two Sigma
Uber
Uber Eats
UiPath
Union Square Ventures
UnitedHealth
Universal Music
Upstart
Upwork
Vale
Valve
Vanguard
VAST Data
Vattenfall
Venmo
Verily
Viacom
Vimeo
Virgin Galactic
Virgin
Vivo
VK
VMware
Vodafone
Walgreens
Warby Parker
Warner Bros
Warner Bros. Discovery
Warner Music
Wayfair
Waymo
Wayve
Webflow
Western Digital
WestJet
WeRide
Wipro
Wirecard
Wix
Wiz
WordPress
XPeng
Xiaomi
Yandex
YC
Zalando
Zapier
Zara
Zendesk
Zenefits
Zerodha
Zeiss
Zhipu
Zhipu AI
Skild AI
Arize AI
Luma AI
Snorkel AI
Nomic AI
Reka AI
Sarvam AI
Condé Nast
Dow Jones
Zip
Zipline
ZoomInfo
Zomato
Zscaler
Zuora
8VC
500 Global
a16z
Accel Partners
Alibaba
Alibaba Cloud
Altimeter
Amplify Partners
Basis Set Ventures
BlueYonder
Bond Capital
Chan Zuckerberg Initiative
Coatue Management
Entrepreneur First
Eurazeo
F-Prime
Forerunner
Fifth Wall
G42
GM
In-Q-Tel
Innovation Endeavors
J.P. Morgan
Kaszek
L Catterton
Lazard Frères
Lerer Hippo
M12
Madrona
Matrix Partners
Mithril
Norwest
Norwest Venture Partners
NVentures
Obvious Ventures
Peak XV
Peak XV Partners
Point72
QED Investors
Seven Seven Six
Sixth Street
Slow Ventures
Sound Ventures
South Park Commons
SV Angel
Speedinvest
Sutter Hill
SignalFire
Techstars
Valor Equity Partners
Vista Equity Partners
Warburg Pincus
Wing Venture Capital
YCombinator
Zetta Venture Partners
Abacus.AI
AI21
Aisera
Ai2
Arize
Articul8
AssemblyAI
Augment
Augment Code
Axelera
Axiom
Base44
Berkeley Lights
BigScience
Bolt.new
Bigtincan
Captur
Chai Discovery
Cleanlab
Cluely
Cohere Health
Colossal
Cresta
CuspAI
d-Matrix
DataStax
Deepgram
DeepL
DeepSeek
Dexterity
Doctolib
EleutherAI
Enfabrica
Etched
EvenUp
EvolutionaryScale
Exscientia
Fal
Featherless
Field AI
FigureAI
Formic
Fractal
GitHub Next
Goodfire
H2O.ai
Hebbia
HeyGen
Hippocratic AI
Imbue
Insilico Medicine
Intrinsic
Isomorphic
Kyutai
Lamini
Leonardo.ai
Level AI
LightOn
Lightmatter
LlamaIndex
LMArena
Luminance
Magic.dev
Manus
MatX
Mem0
Merantix
Mobileye
Modular
Moonvalley
MosaicML
Nabla
Nauto
Nexar
NotCo
Nomic
Normal Computing
Numenta
Nvidia
OctoAI
OctoML
Ollama
OpenEvidence
Orby
Otter.ai
Outreach
Owkin
Palantir
Parloa
Photoroom
PolyAI
Poolside
Prime Intellect
Profluent
Qdrant
Rasa
Reka
Replicate
Retro Bio
Rivos
Robust.AI
Rokid
Runpod
SambaNova
Scale
Sesame
SenseTime
Serve Robotics
ShiftPixy
SiMa.ai
Skild
Snorkel
Stack AV
StepFun
Streamlit
Symbolica
Tabnine
Tecton
Tempus
Tenstorrent
The Bot Company
Tavus
TwelveLabs
Twelve Labs
TuSimple
Unsloth
Upstage
Unstructured
Vectara
Viz.ai
Waabi
WhyLabs
Wordtune
Workera
Writer
Xaira
You.com
Yseop
Zama
ZeroEyes
Zencoder
01.AI
1X
4Paradigm
Baichuan
Baidu
ByteDance
iFlytek
Megvii
Pony.ai
Sarvam
Krutrim
Krafton
LINE Yahoo
Rakuten Symphony
Unitree
UBTech
ModelBest
`;

export const INSTITUTIONS = `
United Nations|UN
European Union|EU
European Commission
European Parliament
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
Congress
Senate
House of Representatives
World Economic Forum
RAND|RAND Corporation
Linux Foundation
Red Cross
Yale University|Yale
Cornell University|Cornell
Duke University
Caltech|California Institute of Technology
Georgia Tech
Johns Hopkins University|Johns Hopkins
University of Chicago
University of Michigan
University of Pennsylvania
University of Texas at Austin
University of Illinois
University of Edinburgh
Imperial College London|Imperial College
King's College London
Technical University of Munich
University of Hong Kong
National University of Singapore
University of Tokyo
Indian Institute of Technology|IIT
Indian Institute of Science
Technion
University of Waterloo
University of British Columbia
Université de Montréal|University of Montreal
Australian National University
University of Sydney
University of Melbourne
AFL-CIO
Air Force
Alfred P. Sloan Foundation
American Civil Liberties Union
Asian Development Bank
Bank of England
Bank of Japan
Bletchley Park
Broad Institute
Caltrans
Carnegie Endowment
Carnegie Mellon
Center for American Progress
Center for Democracy and Technology
Chatham House
City University of New York
Coast Guard
Common Sense Media
Competition and Markets Authority
Consumer Financial Protection Bureau
Consumer Product Safety Commission
Cornell Tech
Council on Foreign Relations
Dartmouth
Department of Health and Human Services
Department of Transportation
Department of the Treasury
Ecole Polytechnique
École Polytechnique
École Normale Supérieure
Education Department
Energy Department
Environmental Protection Agency
ETH Zürich
European Central Bank
European Medicines Agency
European Space Agency
Eurostat
Federal Aviation Administration
Federal Bureau of Investigation
Federal Election Commission
Financial Conduct Authority
Fondazione Bruno Kessler
Fraunhofer
Georgetown
Georgetown University
Government Accountability Office
Greenpeace
Harvard
Hebrew University
Heritage Foundation
House Judiciary Committee
Human Rights Watch
IIIT Hyderabad
IISc
IIT Bombay
IIT Delhi
IIT Kanpur
IIT Madras
Inria
INSEAD
International Criminal Court
Interpol
Marine Corps
McGill
Ministry of Defence
MBZUAI
National Institutes of Health
National Labor Relations Board
National Science Foundation
National Security Agency
National Security Council
Navy
North Carolina State University
Office of Management and Budget
Office of Personnel Management
Ofcom
Open Philanthropy
Partnership on AI
Peace Corps
Penn State
Pentagon
Politecnico di Milano
Purdue
Queen Mary University of London
Rutgers
SAG-AFTRA
Sciences Po
Securities and Exchange Board of India
Small Business Administration
Smithsonian
Social Security Administration
Sorbonne
Space Force
Stanford
Stanford HAI
Technical University of Berlin
Technical University of Denmark
Temple University
Texas A&M
Treasury
Tsinghua
TU Delft
TU Munich
UC Davis
UC Irvine
UC San Diego
UC Santa Barbara
UC Santa Cruz
UNICEF
Universidad de Buenos Aires
Universidade de São Paulo
University of Alberta
University of Amsterdam
University of Arizona
University of Cape Town
University of Colorado
University of Florida
University of Manchester
University of Maryland
University of Massachusetts
University of Minnesota
University of Nairobi
University of North Carolina
University of Notre Dame
University of Oregon
University of Pittsburgh
University of Southern California
University of Texas
University of Utah
University of Virginia
University of Warsaw
University of Wisconsin
University of Zurich
Vatican
Virginia Tech
Wharton
World Trade Organization
XPRIZE
AI Security Institute
U.S. Army
U.S. Air Force
U.S. Navy
BITS Pilani
POSTECH
Bogazici University
Chalmers
KU Leuven
`;
