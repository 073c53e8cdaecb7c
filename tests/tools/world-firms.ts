/**
 * Firms of all trades and countries, and bodies that people of these trades come from (no universities, papers, stations or clubs: who is back
 * at one may study there or be a guest), that
 * news names without saying what they are. General knowledge, written by hand trade by trade;
 * `build-word-lists.ts` codes them with the firms of `known-firms.ts`. Only names that a capitalised
 * word in the middle of an English sentence seldom has in another sense.
 */
export const WORLD_FIRMS = [
  // Banks, brokers and exchanges.
  `ABN AMRO|Absa|Access Bank|ANZ|Axis Bank|Banco de México|Banco do Brasil|Banco Santander|Bank of America|Bank of Canada|Bank of China|
  Bank of England|Bank of Ireland|Bank of Japan|Barclays|BBVA|BNP Paribas|BNY Mellon|Bradesco|BTG Pactual|Bundesbank|CaixaBank|CIBC|CICC|Citibank|
  Citic|Citizens Bank|CME Group|Commerzbank|Commonwealth Bank|Credit Agricole|Crédit Agricole|Credit Suisse|Danske Bank|DBS|Deutsche Börse|DNB|
  DZ Bank|Ecobank|Emirates NBD|Equity Bank|Erste|Euroclear|Euronext|Evercore|Fifth Third|First Abu Dhabi Bank|First Republic|FirstRand|Greenhill|
  GTBank|Hana Bank|Handelsbanken|HDFC Bank|Houlihan Lokey|ICBC|ICICI Bank|ING|Intesa Sanpaolo|Investec|Itaú|Itaú Unibanco|Jefferies|JPMorgan|
  JPMorgan Chase|J.P. Morgan|JP Morgan|Julius Baer|KBC|KeyBank|Kotak Mahindra|Lehman Brothers|Lloyds|Lloyds Banking Group|London Stock Exchange|LSEG|
  Lombard Odier|Macquarie|Maybank|Mediobanca|Merrill Lynch|Metro Bank|Mitsubishi UFJ|Mizuho|Moelis|Monte dei Paschi|Nasdaq|NatWest|Nedbank|Nomura|
  Nordea|Norges Bank|OCBC|Perella Weinberg|Pictet|PNC|Rabobank|Raiffeisen|Raymond James|RBC|RBS|Rothschild & Co|Royal Bank of Canada|Sabadell|
  Santander|Sberbank|Scotiabank|SEB|Shinhan|Silicon Valley Bank|Société Générale|Societe Generale|Standard Bank|Standard Chartered|
  State Bank of India|State Street|Stifel|Sumitomo Mitsui|Swedbank|TD Bank|Truist|UBS|UniCredit|UOB|US Bancorp|VTB|Wells Fargo|Westpac|Vontobel|
  Zenith Bank|CBOE|Cboe|Kakao Bank|Starling|Starling Bank|KfW|Sparebank|Bank Leumi|Bank Hapoalim|Rothschild|Berenberg|Interactive Brokers|
  Charles Schwab|Revolut|Tinkoff|Monobank|bKash|M-Pesa|Flutterwave|Paystack|Interswitch|OPay|Moniepoint|Chipper Cash|Andela|Jumia|Kuda|PiggyVest|
  Yoco|TymeBank|Safaricom|MTN|Airtel|Vodacom|Naspers|Prosus|Dangote|Konga|Twiga|Sendy|Pezesha|Twiga Foods|Sun King`,
  // Funds, asset managers, investors.
  `Abrdn|ADIA|Advent International|AllianceBernstein|Allianz Global Investors|Amundi|Andreessen Horowitz|AQR|Ares Management|Atomico|Baillie Gifford|
  Balderton|Balyasny|Battery Ventures|Baupost|Berkshire Hathaway|Brevan Howard|Bridgepoint|Brookfield|CalPERS|Capital Group|Carlyle|Cinven|
  CPP Investments|Creandum|CVC|CVC Capital Partners|DE Shaw|DST Global|Elliott Management|EQT|Fidelity|Flagship Pioneering|Fortress|
  Franklin Templeton|General Atlantic|GIC|GV|H&F|Hellman & Friedman|Hillhouse|Hudson River Trading|IMC|Index Ventures|Insight Partners|Invesco|
  Janus Henderson|Jump Trading|Khazanah|Kinnevik|KKR|L Catterton|Legal & General|Lightspeed|Man Group|Marshall Wace|Millennium|Millennium Management|
  Mubadala|Northzone|Norges Bank Investment Management|Nuveen|Oaktree|Optiver|Partners Group|Peak XV|Permira|PIMCO|Pimco|Point72|
  Renaissance Technologies|Ribbit Capital|Robeco|Schroders|Silver Lake|Susquehanna|T. Rowe Price|Thoma Bravo|TPG|Union Square Ventures|Vanguard|
  Virtu|Vista Equity|Vista Equity Partners|Warburg Pincus|Wellington Management|Y Combinator|Techstars|500 Global|Antler|Speedinvest|Earlybird|
  Notable Capital|NEA|Felicis|Menlo Ventures|First Round|Spark Capital|Union Investment|DWS|Flow Traders|DRW|Tower Research|Citadel Securities|
  Winton|Qube|QRT|G-Research|XTX Markets|Squarepoint|ExodusPoint|Schonfeld|Verition|Temasek|QIA|PIF|Wellcome Trust|Ontario Teachers|CDPQ`,
  // Insurers, law firms, consultants, agencies.
  `AIA|AIG|Aegon|Allianz|Allstate|Aon|Aviva|AXA|Axa|Chubb|Generali|Hiscox|Lemonade|Lloyd's of London|Mapfre|Marsh McLennan|MetLife|Munich Re|
  Old Mutual|Phoenix Group|Ping An|Prudential|Sanlam|SCOR|Swiss Re|Talanx|Tokio Marine|Willis Towers Watson|Zurich Insurance|Hannover Re|
  Progressive Insurance|Discovery Health|Direct Line|A&O Shearman|Allen & Overy|Ashurst|Baker McKenzie|Bird & Bird|Boies Schiller|Cleary Gottlieb|
  Clifford Chance|Clyde & Co|Covington & Burling|Cravath|Davis Polk|Debevoise|Debevoise & Plimpton|Dechert|Dentons|DLA Piper|Eversheds|
  Fenwick & West|Freshfields|Fried Frank|Gibson Dunn|Goodwin Procter|Herbert Smith|Herbert Smith Freehills|Hogan Lovells|Jones Day|Kirkland & Ellis|
  King & Spalding|King & Wood Mallesons|Latham & Watkins|Linklaters|Mayer Brown|Morrison & Foerster|Norton Rose Fulbright|Orrick|Paul Hastings|
  Paul Weiss|Perkins Coie|Proskauer|Quinn Emanuel|Reed Smith|Ropes & Gray|Shearman & Sterling|Sidley Austin|Simmons & Simmons|Simpson Thacher|
  Skadden|Slaughter and May|Sullivan & Cromwell|Taylor Wessing|Wachtell|Weil Gotshal|White & Case|WilmerHale|Wilson Sonsini|
  Cyril Amarchand Mangaldas|AZB & Partners|Bowmans|Webber Wentzel|Alvarez & Marsal|AlixPartners|Arthur D. Little|Bain & Company|Booz Allen|
  Booz Allen Hamilton|Capgemini|Cognizant|Egon Zehnder|EY|Ernst & Young|Grant Thornton|Heidrick & Struggles|KPMG|Korn Ferry|Oliver Wyman|
  PricewaterhouseCoopers|Roland Berger|Spencer Stuart|Russell Reynolds|BDO|McKinsey & Company|Gartner|Ipsos|Kantar|BBDO|Dentsu|Edelman|Havas|IPG|
  Leo Burnett|Ogilvy|Omnicom|Publicis|Saatchi & Saatchi|TBWA|WPP|Wieden+Kennedy|Pentagram|IDEO|Frog Design|Teneo|Brunswick|FGS Global|Hakuhodo`,
  // Cars, aircraft, arms, rail, shipping.
  `AB Volvo|Airbus|Aston Martin|Audi|BAE Systems|BMW|Boeing|Bombardier|Bosch|Bugatti|BYD|CATL|Continental AG|Cummins|Daimler|Daimler Truck|
  Dassault Aviation|Denso|Embraer|Faraday Future|Ferrari|Fiat|Fisker|General Dynamics|Geely|Great Wall Motor|Harley-Davidson|Honda|Honeywell|Hyundai|
  Hyundai Motor|Isuzu|Iveco|Jaguar Land Rover|JLR|Kia|Lamborghini|Land Rover|Leonardo|Li Auto|Lilium|Lockheed Martin|Mahindra|Maruti Suzuki|Maserati|
  Mazda|McLaren|Mercedes-Benz|Mitsubishi|Mitsubishi Heavy Industries|MTU Aero Engines|Nio|NIO|Nissan|Northrop Grumman|Northvolt|Opel|Peugeot|
  Polestar|Porsche|Raytheon|Renault|Rheinmetall|Rolls-Royce|RTX|Saab|Safran|Scania|Skoda|Stellantis|Subaru|Suzuki|Tata Motors|Tata Power|Tata Steel|
  Thales|Traton|Valeo|VinFast|Volvo|Volvo Cars|VW|Xpeng|Yamaha|Zeekr|ZF|Joby|Joby Aviation|Archer Aviation|Volocopter|Relativity Space|Rocket Lab|
  SpaceX|United Launch Alliance|Virgin Galactic|Sierra Space|Planet Labs|OneWeb|Arianespace|Isar Aerospace|Hanwha|Knorr-Bremse|Alstom|
  Siemens Mobility|Deutsche Bahn|SNCF|Eurostar|Eurotunnel|Getlink|Amtrak|Union Pacific|BNSF|CSX|Network Rail|Maersk|MSC|Hapag-Lloyd|CMA CGM|Cosco|
  DP World|DHL|FedEx|UPS|Kuehne + Nagel|DSV|Stena Line|Carnival|Royal Caribbean|Air France|Air France-KLM|Air India|Alaska Airlines|
  American Airlines|British Airways|Cathay Pacific|Delta Air Lines|easyJet|EasyJet|Emirates|Ethiopian Airlines|Etihad|Finnair|Frontier Airlines|IAG|
  Iberia|IndiGo|Japan Airlines|JetBlue|Kenya Airways|KLM|Korean Air|Lufthansa|Norwegian Air|Qantas|Qatar Airways|Ryanair|Singapore Airlines|
  Southwest Airlines|SpiceJet|Turkish Airlines|United Airlines|Vistara|Wizz Air|Heathrow|Fraport|Aena|Ferrovial|Hertz|Avis|Bolt|Careem|Gojek|Grab|
  FreeNow|BlaBlaCar|Cabify|Didi|DiDi|Ola Electric|Rapido|Voi|Rimac|Nihon Kotsu`,
  // Energy, mining, materials, machines, building.
  `ABB|Acciona|Adani|Adani Green|ADNOC|Air Liquide|Alcoa|Anglo American|ArcelorMittal|Arkema|BASF|Bayer|Bechtel|BHP|BP|Caterpillar|Centrica|Cheniere|
  Chevron|CNOOC|Commonwealth Fusion Systems|ConocoPhillips|Danfoss|Duke Energy|DuPont|E.ON|Ecopetrol|EDF|EDP|Électricité de France|Emerson|EnBW|
  Endesa|Enel|Engie|Eni|Enphase|Equinor|Eskom|Exelon|Exxon|ExxonMobil|Exxon Mobil|Fortescue|Fortum|Freeport-McMoRan|Galp|Gazprom|GE|GE Vernova|
  General Electric|Glencore|Halliburton|Heidelberg Materials|Hochtief|Holcim|Iberdrola|Johnson Controls|KONE|Kone|Komatsu|Lafarge|Lukoil|
  LyondellBasell|National Grid|Naturgy|Neste|NextEra|Nippon Steel|Norsk Hydro|NTPC|Octopus Energy|OMV|ONGC|Orsted|Ørsted|Pemex|Petrobras|PetroChina|
  Petronas|PG&E|PKN Orlen|Posco|PTT|Repsol|Rio Tinto|Rosneft|RWE|Saipem|Sandvik|Sasol|Saudi Aramco|Aramco|Schindler|Schlumberger|Schneider Electric|
  Scottish Power|ScottishPower|Shell|Siemens Energy|Siemens Gamesa|Sinopec|Skanska|SLB|Snam|Southern Company|SSE|Statkraft|Sunrun|Suncor|
  Tata Power Renewables|Terna|Thyssenkrupp|ThyssenKrupp|TotalEnergies|TransCanada|Uniper|Vattenfall|Veolia|Vestas|Vinci|Voestalpine|Woodside|YPF|
  Masdar|ACWA Power|CRRC|Larsen & Toubro|JSW|Vedanta|Hindalco|Saint-Gobain|Sika|Hilti|Trumpf|Kuka|KUKA|Fanuc|Keyence|Atlas Copco|Husqvarna|
  Electrolux|Dyson|Miele|Whirlpool|Bouygues|Deere|John Deere|Ofgem|Ofcom|Ofwat|Bafin|BaFin|Britishvolt|Rosatom|Orano|Framatome|Helion|Tokamak Energy|
  TerraPower|Oklo|NuScale|X-energy|Climeworks|Northern Data|Fervo|Form Energy|QuantumScape|Redwood Materials|Sila|Sunnova|First Solar|Canadian Solar|
  LONGi|Longi|Trina Solar|Enpal|1Komma5`,
  // Shops, goods, food, fashion, hotels, medicine.
  `3M|AB InBev|Adidas|Ahold Delhaize|Albertsons|Aldi|Amorepacific|Anheuser-Busch|Arla|Asos|ASOS|Associated British Foods|Auchan|B&Q|Bacardi|
  Balenciaga|Bang & Olufsen|Barilla|Barry Callebaut|Beiersdorf|Benetton|Best Buy|Birkenstock|Bottega Veneta|British American Tobacco|Budweiser|
  Burberry|Burger King|Campbell's|Cargill|Carlsberg|Carrefour|Cartier|Casino Guichard|Chanel|Christian Dior|Coca-Cola|Colgate-Palmolive|
  Compass Group|Costco|Coty|CVS|Danone|Decathlon|Delivery Hero|Diageo|Dior|Dollar General|Domino's|El Corte Inglés|Essity|Estée Lauder|Estee Lauder|
  EssilorLuxottica|Fast Retailing|Fendi|Ferrero|Flipkart|Gap|General Mills|Getir|Glovo|Gucci|H&M|Haleon|Harrods|Hasbro|Heineken|HelloFresh|Henkel|
  Hermès|Hershey|Hilton|Home Depot|Hublot|Hugo Boss|Hyatt|Ikea|IKEA|Imperial Brands|Inditex|Instacart|InterContinental Hotels|JD.com|
  Jeronimo Martins|Jerónimo Martins|JBS|JD Sports|John Lewis|Jollibee|Just Eat|Kellogg's|Kering|Kimberly-Clark|Kingfisher|Kraft Heinz|Kroger|Lego|
  LEGO|Levi Strauss|Levi's|Lidl|Loewe|L'Oréal|L'Oreal|Longchamp|Louis Vuitton|Lowe's|Lululemon|LVMH|Macy's|Mango|Marks & Spencer|Marriott|McDonald's|
  Mercadona|Michelin|Moncler|Mondelez|Monoprix|Muji|Natura|Nespresso|Nestlé|Nestle|New Balance|Nordstrom|Ocado|Patagonia|PepsiCo|Pernod Ricard|
  Philip Morris|Pirelli|Prada|Primark|Procter & Gamble|Puma|Ralph Lauren|Reckitt|Richemont|Rituals|Rolex|Sainsbury's|Sephora|Seven & i|Shein|SHEIN|
  Shiseido|Shopee|Shoprite|Swatch|Sysco|TAG Heuer|Takeaway.com|Target|Temu|Tesco|Tiffany|Tommy Hilfiger|Tyson Foods|Under Armour|Uniqlo|Versace|
  VF Corp|Walgreens|Waitrose|Whole Foods|Woolworths|Yum Brands|Zara|Zegna|Allbirds|Warby Parker|Glossier|Vinted|Vestiaire Collective|Depop|Farfetch|
  Gorillas|Flink|Oatly|Beyond Meat|Impossible Foods|Trader Joe's|Accor|Airbnb|Booking.com|Trivago|Tripadvisor|TUI|Abbott|AbbVie|Alnylam|Amgen|
  AstraZeneca|Baxter|Bavarian Nordic|Becton Dickinson|Biogen|BioNTech|Boehringer Ingelheim|Boston Scientific|Bristol Myers Squibb|
  Bristol-Myers Squibb|Cigna|Cipla|Coloplast|CSL|Daiichi Sankyo|Danaher|Doctolib|Eisai|Elevance|Eli Lilly|Fresenius|Genmab|Gilead|Gilead Sciences|
  Grifols|GSK|GlaxoSmithKline|HCA|Humana|Illumina|Insulet|Ipsen|Johnson & Johnson|Kaiser Permanente|Lonza|Mayo Clinic|McKesson|Medtronic|Merck|
  Merck KGaA|Novo Nordisk|Novavax|Oscar Health|Philips|Regeneron|Sanofi|Sartorius|Siemens Healthineers|Smith & Nephew|Stryker|Sun Pharma|Takeda|Teva|
  Thermo Fisher|UCB|UnitedHealth|Vertex|Viatris|Zoetis|Babylon|Cleveland Clinic|Exscientia|Flatiron Health|Grail|Guardant|Hims & Hers|Kry|Livongo|
  Noom|Oxford Nanopore|Teladoc|Theranos|Zocdoc`,
  // Telecoms, media, games, sport.
  `AT&T|America Movil|Bell Canada|Bharti Airtel|BT|BT Group|China Mobile|Deutsche Telekom|Etisalat|Iliad|KDDI|Liberty Global|LG Uplus|NTT|NTT Docomo|
  Orange|Proximus|Reliance Jio|Rogers Communications|SingTel|Singtel|SK Telecom|SK Hynix|Sky|Swisscom|T-Mobile|Telecom Italia|Telefonica|Telefónica|
  Telenor|Telia|Telstra|Telus|Tele2|TIM|Turkcell|Veon|Vodafone|Three UK|O2|Virgin Media|Axel Springer|Bertelsmann|Canal+|Condé Nast|Conde Nast|
  Gannett|Globo|HarperCollins|Hachette|HBO|Hearst|Hulu|Lionsgate|Marvel|MGM|NBCUniversal|News Corp|Paramount|Penguin Random House|Pixar|ProSieben|
  Random House|RTL|Scholastic|Simon & Schuster|Sony Music|Sony Pictures|Televisa|Time Warner|Universal Music|Universal Music Group|Univision|Viacom|
  Vice Media|Vivendi|Vox Media|Warner Bros|Warner Bros. Discovery|Warner Music|Wolters Kluwer|Nine Entertainment|Seven West Media|Activision|
  Activision Blizzard|Bethesda|BioWare|Blizzard|Capcom|CD Projekt|CD Projekt Red|EA|Embracer|Garena|Konami|Krafton|Larian|Mojang|NCSoft|NetEase|
  Nexon|Paradox|Paradox Interactive|Playrix|Riot Games|Rockstar Games|Rovio|Sega|Square Enix|Supercell|Take-Two|Techland|Ubisoft|Voodoo|Wargaming|
  King Digital|Miniclip|Scopely|miHoYo|Bandai Namco|FromSoftware|Naughty Dog|Insomniac|Guerrilla Games|Dream11|Sotheby's|Christie's|Rijksmuseum|
  Louvre|Guggenheim|Smithsonian|Centre Pompidou|Kunsthalle Hamburg|Juilliard|La Scala|Live Nation|Ticketmaster|Eventbrite|Getty Images|Shutterstock|
  Deezer|Tidal|Bandcamp|Beatport|Audible|Storytel|Substack|Ghost|Beehiiv|Patreon|Twitch|Bilibili|Weibo|Douyin|Kakao|Naver|LY Corp|Mixi|Cookpad`,
  // Software, chips, the net.
  `ABBYY|Acer|Adobe|ADP|Adyen|Agilent|Airtable|Alchemy|Algolia|Alibaba|AliExpress|Allbirds|AMD|Amadeus|Amplitude|Analog Devices|Ansys|
  Applied Materials|Arista|ARM Holdings|ASM International|ASML|Asus|Aurora Solar|Avast|Avito|Baidu|BambooHR|BenevolentAI|Binance|Bitfinex|BitGo|
  Bitpanda|Bitso|BlackBerry|Blinkit|Bolt Financial|Braze|Brex|Byju's|ByteDance|Carta|Cerner|Chainalysis|Check Point|Checkout.com|Chegg|Circle|Ciena|
  CloudKitchens|Cohesity|Collibra|Contentful|Contentsquare|Corning|Criteo|Ctrip|Cyberark|CyberArk|Darktrace|Dassault Systèmes|Databricks|Deel|
  Deliverect|DeepMind|Delhivery|Digital Ocean|DigitalOcean|DJI|DocPlanner|Docker|Dream Sports|Dwolla|Dynatrace|Equinix|ESET|Eventbrite|F5|Figshare|
  Firebase|Fivetran|Flatiron|Fly.io|Foodpanda|Forter|Fortinet|Foursquare|FTX|GlobalFoundries|Gemini Trust|GitHub|GoCardless|Gojek|GoTo|Graphcore|
  Groww|HashKey|HCL|HCLTech|Headspace|Heroku|Hikvision|Hopin|Huawei|IBM|iFlytek|Infineon|Ingram Micro|InMobi|Instana|Ironclad|iRobot|Iterable|Jabil|
  Jane Technologies|Juniper|Juniper Networks|Kaseya|Kaspersky|Kavak|Kioxia|KLA|Kraken|Kyndryl|Lam Research|Ledger|Lazada|LG Electronics|
  LG Energy Solution|Logitech|Luminar|Marqeta|Marvell|MediaTek|Mercado Libre|Mercury|Meesho|Mews|Microchip|Miro|Mistral|Mixpanel|Mollie|Monday.com|
  monday.com|Mural|Myntra|N8n|n8n|NetApp|NetSuite|Nexthink|Ninja Van|Nutanix|Nykaa|NXP|OctoML|OKX|OnlyFans|Onfido|OpenSea|OpenTable|Opera|OutSystems|
  OVHcloud|OYO|Oyo|PagerDuty|Palantir|Paidy|Payoneer|Paystack|Pendo|Penpot|Personio|Pets.com|PhonePe|Pinduoduo|Pipedrive|Planet Scale|PlanetScale|
  Pleo|Policybazaar|Postman|Proofpoint|Puppet|Qonto|Qualtrics|Quantinuum|Quantumblack|Rapidus|Rappi|Raspberry Pi|Razer|Razorpay|Red Hat|Remitly|
  Remote.com|Render|Renesas|Retool|Rigetti|RingCentral|Roblox|Rocket Internet|Rubrik|Salesforce|Samsung|Samsung Electronics|SAS Institute|Sea Group|
  Seagate|SenseTime|Sentry|SentinelOne|Shopify|SK Group|Skype|Skyscanner|SmartNews|Smartsheet|SMIC|Snyk|SolarWinds|Sonder|Sophos|SpaceX|Squarespace|
  STMicroelectronics|Stack Overflow|Sumup|SumUp|Supabase|Supermicro|Super Micro|SurveyMonkey|Swvl|Synthesia|Tableau|Taboola|Tanium|Taobao|TeamViewer|
  Tencent|Teradata|Texas Instruments|ThoughtWorks|Thoughtworks|Tink|Tokopedia|Tokyo Electron|Toss|TradeRepublic|Trade Republic|Traveloka|Trello|
  Trend Micro|TrueLayer|Truecaller|Tuya|Typeform|UiPath|Urban Company|Veeam|Veeva|Verisign|Veriff|Viber|Vinted|VK|VKontakte|Wefox|WeChat|Webflow|
  Western Digital|Wikimedia|Wikimedia Foundation|Wolfspeed|WordPress|Xero|Xiaomi|Yelp|Zapier|Zerodha|Zepto|ZTE|Wildberries|Ozon|OLX|Allegro|Bol.com|
  Coolblue|Cazoo|Auto1|Idealo|Check24|Xing|SoundHound|Swappie|Wolt|Kahoot|Remarkable|Tibber|Trustpilot|Zendesk|Unity Software|Too Good To Go|
  Lunar Bank|Sitecore|Siteimprove|Back Market|Payfit|PayFit|Swile|Spendesk|Sorare|Dataiku|Veepee|Cdiscount|Blablacar|Withings|Parrot|Atos|
  Sopra Steria|OVH|Free Now|Allen Institute|Alan Turing Institute|Arc Institute|Broad Institute|CERN|CNRS|Fraunhofer|Inria|INRIA|
  Max Planck Institute|NASA|JAXA|ISRO|RAND|Vector Institute|Royal Society|Brookings|Chatham House|Turing Institute|World Bank|IMF|OECD|Unesco|UNESCO|
  Unicef|UNICEF|Ofsted|Darpa|DARPA|NIST|NSA|GCHQ|CIA|FBI|SEC|FTC|FDA|FCC|MI5|MI6|Unit 8200|Europol|Interpol`,
]
  .join('|')
  .replace(/\s*\n\s*/g, '');
