/**
 * First names and surnames that compromise's lexicon lacks, so that people of
 * every origin are found alike. Common names of many languages, written by hand
 * from general knowledge; keys (lower case, no accents).
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const EXTRA_FIRST_NAMES = words(`
  asher christine clark clem courtney danielle elon fei fidji florence francois giovanni jony katherine lawrence
  lidiane meredith nat nicholas rhys kian alexandre guillaume timothee theodore stephanie
  abhishek raghav shalini ishita gayatri mahesh sushant lokesh yogendra jitendra surendra virendra mahendra
  upendra devendra bhupinder harpreet jaspreet manpreet sukhwinder kishore murali raghava srinath sriram
  vaishali varsha usha tulsi sunanda sheela sandhya rohini tendai tinashe farai rudo chipo tatenda nyasha
  wanjiku wambui njeri kamau mwai otieno achieng akinyi juma baraka rehema zawadi neema abebe alem bekele
  dawit girma haile selam tesfaye yonas abena akua kofi kojo kwabena kwasi yaw efua esi ama adwoa mamadou
  moussa ousmane fatou awa aissatou cheikh ibrahima modou
  abhinav abhijit akash akshay alok amit amrita anirudh anjan anupam aparna arnab arpita arundhati asha
  atul ayush balaji bharat bhavna bhaskar chandan chetan chitra debashis dev devika dhruv dilip dinesh
  divyansh gautam geeta gopal govind gurpreet harish hemant himanshu indira jagdish jatin jayant jayesh
  kalpana kamal kapil karthik kaushik ketan kunal lalit lata leela madhav mahima manisha manmohan mayank
  meenakshi milind mithun mohan mohini mukul naina narayan narendra natarajan navin neelam neeraj nirmala
  omkar padma parth pavan poonam prabhat pradip prasad pratibha praveen prem puneet purnima radha raghu
  raghunath rajat rajendra rajni rama raman ramya ranjan rashmi ratan rekha renuka revathi ritu roshan rupa
  sabyasachi sagar sameer samir sangeeta sanjana sarita satish saurabh savita shabana shashi shikha shilpa
  shivani shobha shyam smita soham somnath sonali soumya sourav srikanth subhash subramanian sudha sudhir
  sujata sumit sunita supriya surya sushil sushma swapna tanmay tanvi tarun tejas uday uma umesh urvashi
  vaibhav vandana vasant veena venkat venkatesh vidya vijaya vimal vinod vipin viraj vivekananda yamini
  yogesh hye hyun jae jong kyung seo seong sung won woo yeon yong young soo
  wei ming hong jing yong lei jun hui xin yan ying ping hao yu zhen zhi xiao chen jian feng tao bin bo
  cheng chao dong fang gang guang hai han hua jia jiahui jie kai kun liang lili lin ling long mei min
  na ning peng qian qiang qing rong rui shan shu shuo song ting tong wen xia xiang xing xiu xue yang
  yi yifan yin yuan yue yun zhe zheng zhong zhou shengjia shuchao hongyu jiayi yiming zihan haoran
  yuxuan ruoming jinan xiaoyu wenlong guodong mingxing tianqi kaiming fei-fei feifei lijuan weijia
  arjun aditya aarav anand anil anjali ankit arun arvind ashish ashok deepak divya gaurav girish hari
  harsh ishaan karan kavita kiran krishna kumar lakshmi madhu mahesh manish meera mohit mukesh naveen
  neha nikhil nitin pankaj parag piyush pooja prabhu pradeep prakash pranav prashant pratik priya rahul
  raj rajeev rajesh rajiv rakesh ramesh ravi rohan rohit sachin sandeep sanjay sanjeev santosh satya
  shankar shantanu shreya siddharth srinivas sridhar sundar sunil suresh swati trapit uday varun vijay
  vikas vikram vinay vineet vinod vishal vivek yash ashwin ganesh jyoti kartik manoj nandini niki
  abbas abdul adnan ahmad ahmed ali amin amir amira arash arman asma ayman aziz babak bahram behnam
  behrooz bilal dariush ebrahim ehsan elham fadi faisal farhad farid farzad fatima fereshteh ghassan
  habib hadi hamid hamza hana hasan hassan hossein hussein ibrahim imad imran ismail jafar jamal
  kamal karim kaveh khaled khalid laila layla leila mahdi mahmoud majid mansour maryam masoud mehdi
  mehran mina mohamed mohammad mohammed mohsen mojtaba mona mostafa muhammad mustafa nabil nadia nasser
  navid negar nima noor nour omar omid osama parisa payam pouya rami rashid reza saeed said salim
  salman samir samira sara sepideh shahin shirin siavash soheil tariq walid yasmin yousef youssef zahra
  zaid ziad akiko akira atsushi ayumi daisuke daichi eiji emi fumiko haruka haruki hideo hiroki
  hiroshi hiroyuki ichiro junko kaito kaori kazuki kazuo keiko keisuke kenichi kenji kenta koji makoto
  mariko masahiro masaki masato masayoshi michiko miyuki naoki naomi natsuki noriko reiko ren ryo ryota
  sakura satoru satoshi shigeru shinji shinya shohei shota shun sora sota susumu tadashi takahiro takashi
  takeshi takuya taro tatsuya tetsuya tomoko toshio tsuyoshi yamato yoichi yoko yoshiko yuichi yuji yuki
  yuko yumi yusuke yuta minjun min-jun jihoon ji-hoon seojun seo-jun hyun hyunwoo jaehyun jae-yong
  jiwon ji-won minho min-ho minji min-ji seung sung-ho sung soo-jin soojin sooyoung young-ho youngho
  yuna dong-hyun donghyun hyejin jungwoo kyung-soo taehyung woo-jin hak-ja song-ho
  abimbola adaeze ade adebayo adeola ama amara aminata anele ayanda ayo ayodele babatunde bongani
  chidi chiamaka chidinma chimamanda chinedu chinonso chioma chukwuma damilola emeka fatou folake
  femi ifeanyi ifeoma ikenna jelani juma kagiso kamau kofi kwabena kwame kwaku kwesi lerato lindiwe
  mamadou mandla moussa nana naledi ngozi nia njeri nkechi nnamdi nomsa ntombi obi obinna ola olu
  olumide oluwaseun oluwatobi onyeka ousmane sadio sekou seun sibusiso sipho temitope thabo thandiwe
  themba tunde uche uchenna wangari wanjiru yaw yetunde zanele zola timnit abeba haile tadesse
  alejandra alejandro alfonso alvaro ana andres beatriz caio camila carlos carmen cesar claudia
  cristina daniela diego eduardo emilio enrique esteban facundo felipe fernanda fernando francisco
  gabriela gerardo gonzalo guilherme guillermo gustavo hector ignacio ines isabel javier joao joaquin
  jorge jose juan juana julio leandro leonardo lucia luis luisa luiz manuel marcelo marcos mariana
  mario martina mateus matheus mauricio miguel natalia nicolas octavio pablo paola paulo pedro pilar
  rafael raul renata ricardo rodrigo rosa santiago sergio sofia thiago tomas valentina vinicius ximena
  alexandr alexei alexey andrei andrej andrey anton artem bogdan boris dmitri dmitriy dmitry evgeny
  fyodor grigory ilya ivan katya kirill konstantin lev maksim maxim mikhail nikita nikolai oleg olga
  pavel polina roman ruslan semyon sergei sergey stanislav svetlana timofey vadim valery vasily viktor
  vitaly vladimir vladislav volodymyr yaroslav yevgeny yulia yuri zoya lukasz piotr wojciech jakub
  szymon krzysztof marcin tomasz pawel agnieszka malgorzata grzegorz zbigniew
  arne bjorn dieter fredrik gunnar guillaume hakan henrik ingrid jan jens jorgen joost jurgen klaus
  lars magnus matthieu mikkel niels ole sven torsten ulrich ulrika wolfgang yann yannick zoe barret
  barrett caitlin dario demis emad elad geoffrey guido ilan ido igal igor itai matei mira mustafa noam
  noga omri oriol ofer shai shlomo tal tomer uri yael yair yoav yoshua yotam yuval ziv aidan liam
  ozlem mehmet emre elif burak cem deniz kerem murat selin ayse can
  nguyen anh duc hieu hoang huy khanh lan linh minh nam ngoc phuong quoc quang thanh thao thi thu
  trang tuan viet vinh bambang budi dewi putu siti joko prabowo ferdinand imelda rodrigo bongbong
`);

export const EXTRA_SURNAMES = words(`
  baker gutierrez richardson mendoza johansson hill hall cook wood gray young
  bhattacharya bhattacharyya chaudhary chaudhuri chowdhury deshpande kulkarni nambiar saxena mukhopadhyay
  chattopadhyay gangopadhyay bandyopadhyay krishnamurthy krishnan lakshmanan ramachandran ramakrishnan
  ramanathan ramaswamy raghavan rangarajan seshadri sundaram thiagarajan venkataraman viswanathan vaidyanathan
  deng peng zeng cao tian fan fang jin dai qiu fu jiang shen lu cai jia ding wei xue ye yan yu pan du shi yao
  boateng owusu osei asante appiah amoah addo ansah moyo ncube ndlovu sibanda mutasa mwangi kamau otieno ochieng
  odhiambo omondi wanjiru njoroge kariuki kimani kipchoge kiplagat ruto kenyatta abebe bekele tesfaye haile
  gebre traore toure keita coulibaly camara cisse sow ba ndiaye diop fall gueye sarr balogun bello abubakar
  adebayo adeleke afolabi ogunleye okafor okeke nwosu eze uche obi chukwu
  acharya agrawal ahluwalia ambani anand apte arora bagchi bajaj banerjee basu bhargava bhat bhatia bhatt
  biswas bose chakraborty chandra chatterjee chauhan chawla chopra das dasgupta datta dave desai deshmukh
  dhawan dixit dubey dutta gandhi ghosh gill goel goswami goyal guha gupta hegde iyengar jadhav jain jha
  joshi kapadia kapoor kaur khanna khurana kohli kothari lal mahajan malhotra malik mathur mehra mehta menon
  mishra mitra modi murthy naidu nair nanda narang narayanan natarajan nayak pai pandey pandit parekh parikh
  patel patil patnaik pillai pradhan puri rajan rajput raman rane rastogi rathore rawat roy saha sahni saini
  sarkar sehgal sen seth sethi shah sharma shenoy shetty shukla singhal sinha sodhi soni sridharan srivastava
  subramaniam suri swamy tagore tandon thakur tiwari tripathi trivedi varma verma vohra wadhwa yadav
  altman amodei andreessen bengio bezos brin brockman chen chew chowdhury dean fridman friedman gates
  ghahramani hassabis hinton hoffman huang ives jassy jobs karpathy khosla kim kumar lecun lee leike
  levy li liu ma murati musk nadella ng nguyen page park patel pichai sandberg schulman schmidt sharma
  shazeer singh srinivas su suleyman sutskever tan thiel vance wang weil wu xu yang zhang zhao zhou zhu
  zuckerberg zoph sun lin gao guo han he hu jiang luo ma shen song tang xie yao yin yuan zeng zheng
  tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada choi jung
  kang cho yoon jang lim oh seo kwon hwang ahn gupta verma reddy iyer agarwal mehta shah desai joshi
  kapoor malhotra chopra bose banerjee mukherjee chatterjee das nair menon pillai rao naidu khan ahmed
  hussain ali hosseini ahmadi rezaei karimi mohammadi okafor okonkwo adeyemi mensah owusu nkosi dlamini
  mbeki diallo traore ndiaye garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez
  torres flores rivera gomez diaz reyes cruz morales ortiz silva santos oliveira souza pereira costa
  ferreira almeida ivanov petrov smirnov kuznetsov popov volkov sokolov kowalski nowak
`);

/** First names that are words too, or that the packages forgot. */
export const FIRST_NAMES_LIKE_WORDS = words(`
  miles sunny mason hunter skyler holly harper carter austin taylor warren perry bill earl tang gail violet kit cat
  dawn hope faith will rod rich gene cliff norm penny pearl april crystal rusty randy tiger woody ray dick herb
  sterling reed misty destiny gil ezra shimon arafat yitzhak itamar ayelet yair naftali avigdor
  siyabonga lungi siphiwe bianca tanja emmanuelle
  joakim nir tetiana oksana svitlana vadym dusan goran zoran dragan milos novak
  ljubica mirjana branko vesna zlatko gabor zoltan laszlo istvan emese ildiko ilir arben besnik
  tariku kipchoge eliud wycliffe uhuru nomvula
  somchai prayut thaksin anutin linh phuong tuan hoa dung
  nyoman joko prabowo budi agus siti megawati retno anies
  imelda rodrigo corazon benigno paolo jomar
`);

/** Continents, and regions that the package lacks. */
export const EXTRA_PLACES = `
  africa, asia, europe, america, americas, oceania, antarctica, eurasia, sub-saharan africa, latin america,
  south america, north america, central america, middle east, far east, southeast asia, west bank, gaza strip,
  kashmir, punjab, sindh, balochistan, xinjiang, tibet, inner mongolia, zhejiang, jiangsu, guangxi, hunan, hubei,
  hebei, henan, fujian, yunnan, british columbia, nova scotia, new brunswick, saskatchewan, manitoba, yukon,
  nunavut, northern territory, western cape, eastern cape, northern cape, kwazulu-natal, gauteng, limpopo,
  mpumalanga, northern ireland, puerto rico, costa rica, santo domingo, punta del este, ciudad del este,
  mar del plata, san salvador, santa cruz, buenos aires, rio de janeiro, belo horizonte,
  chhattisgarh, jharkhand, telangana, andhra pradesh, madhya pradesh, himachal pradesh, catalonia, andalusia,
  galicia, basque country, lombardy, tuscany, sicily, sardinia, bavaria, saxony, flanders, brittany, normandy,
  provence, corsica, crimea, donbas, donetsk, luhansk, kharkiv, mariupol, kosovo, silicon valley, wall street,
  east coast, west coast, midwest, manhattan, brooklyn, bronx, queens, harlem, hollywood`
  .split(',')
  .map((place) => place.trim());

/** Words for people of a place, a belief or a language: the singular, which also stands for its plural. */
export const DEMONYM_WORDS = words(`
  afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian
  aussie australian austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian
  belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian brit british briton bruneian bulgarian
  burkinabe burmese burundian californian cambodian cameroonian canadian catalan catholic chadian chechen chilean
  chinese colombian congolese corsican creole croat croatian cuban cypriot czech dane danish dominican dutch
  dutchman ecuadorian egyptian emirati english englishman eritrean estonian ethiopian european fijian filipina
  filipino finn finnish fleming flemish french frenchman gabonese gambian georgian german ghanaian greek
  grenadian guatemalan guinean guyanese haitian hawaiian hebrew hindu honduran hungarian icelander icelandic
  indian indonesian iranian iraqi irish irishman islamist israeli italian ivorian jamaican japanese jew jewish
  jordanian kazakh kenyan korean kosovan kurd kurdish kuwaiti kyrgyz lankan lao latin latino latvian lebanese
  liberian libyan lithuanian londoner luxembourgish macedonian malagasy malawian malay malaysian maldivian malian
  maltese maori mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican muslim namibian
  nazi nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani pakistani palestinian panamanian
  paraguayan parisian persian peruvian pole polish portuguese protestant qatari rican roman romanian russian
  rwandan sami samoan saudi scandinavian scot scottish senegalese serb serbian shia shiite sicilian sikh
  singaporean slovak slovene slovenian somali somalian soviet spaniard spanish sudanese sunni swede swedish
  swiss syrian taiwanese tajik taliban tanzanian texan thai tibetan togolese tongan trinidadian tunisian turk
  turkish turkmen ugandan ukrainian uighur uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni yemenite
  zambian zimbabwean zionist zulu afrikaner bedouin berber hispanic caribbean pacific`);
