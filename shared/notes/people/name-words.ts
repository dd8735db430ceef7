const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a family name: the two are one name. */
export const TITLES = setOf(
  'mr mrs ms miss mx dr prof professor rev revd cllr councillor sister sr nurse sir dame col lt',
);

/** Titles of an office: a name follows, but they are said of the office and are not part of the name. */
export const OFFICE_TITLES = setOf(
  'reverend fr father mother imam rabbi pastor canon bishop deacon pc pcso wpc sgt sergeant insp inspector capt captain major constable auntie aunty uncle pani frau herr madame monsieur senora signora haji hajji sheikh nan nana grandma grandad cousin matron alderman',
);

/** Before a name they make a place or an office of it: St Mary's, King George Hospital. */
export const PLACE_PREFIXES = setOf(
  'coleg st saint king queen prince princess our port mount lake new nether upper lower great old little market glen loch castle kirk high long much abbots bishops kings queens stoke chipping milton isle north south east west bryn pen llan aber cyngor ysgol neuadd canolfan stryd heol tŷ plas cwm pont caer dyffryn afon nant maes parc pentre clachan strath inver mid fort cape ben lough upton sutton',
);

/** After a name they make a place or an organisation of it. */
export const ORGANISATION_SUFFIXES = setOf(`
  hospital road street centre center house school church trust park ward court foundation surgery clinic library hall
  lodge avenue lane close team square gardens hospice society association council college academy university station
  market green hill estate day curie rowntree fund group project service services institute home way drive terrace
  place primary infirmary practice united city town borough partners ltd llp awards act report review model method
  test scale bank kitchen programme homecare care lanes wynd vale quay building buildings block unit hub pub inn arms
  cafe café club forum board committee network alliance partnership union news gazette herald times band choir festival
  week protocol law scheme flats cottage cottages room rooms annexe exchange bridge farm mill common field fields island
  islands isles valley river bay beach hills magna parva end cross gate row rise crescent ct rd st ave general county
  north south east west parish diocese high uni award store stores shop health wellbeing mencap uk cymru wales scotland
  teams panel cabinet office desk line helpline app system portal walk court courts corner head heath marsh moor moors
  wood woods forest cathedral chapel mosque temple synagogue gurdwara museum theatre theater cinema stadium arena pool
  baths bus trains rail railway airport pier harbour docks yard works factory mills tower towers villas mansions grove
  view mews parade walkway boulevard bypass canal castle manor grange priory abbey green larder foodbank pantry shed
  charity charities friends neighbours voices support housing homes trustees volunteers agency department directorate
  university hospitals clinics surgeries schools pharmacy chemist bakery garage nursery playgroup wing suite floor
  collective consortium coalition framework strategy plan policy bill paper line lines census survey tool award
  conference summit campaign initiative pilot hive den nook barn creamery tavern hotel hostel shelter refuge`);

/** Of these some are family names as well: "Angela Hill", "Tom Green". A first name and a sign decide. */
export const SUFFIXES_THAT_ARE_SURNAMES = setOf(`
  hill green ward west north day church bridge cross field fields mill mills park bay court place marsh wood woods lake
  head heath castle grove moor forest pool gate close lane street temple hall house banks bank barn yard rivers farm care
  east abbey shepherd grange manor drive towers tower walk bell bush`);

/** Words that stand with a capital at the start of a line, or before "will", and are nobody. */
export const NOT_NAMES = setOf(`
  scribe parch action actions it there this that these those we they he she you i who what which how why when where and but so all
  each everyone everybody somebody someone nobody anyone both one some many most others people residents carers workers
  staff volunteers families partners members participants services organisations groups council councils health social
  care nhs gps ots ratio healthwatch mind shelter crisis barnardos citizens age red food early help community
  communities team teams board meeting meetings next new more work feedback covid january february march april may june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays weekdays weekends mornings afternoons evenings however also
  then if as the a an our your their his her its in on at by for from to of with not no yes support funding training
  housing transport technology nothing everything something neighbours students nurses managers commissioners leaders
  facilitators trustees councillors officers researchers chair secretary treasurer minutes notes agenda themes theme
  idea ideas question questions barrier barriers christmas easter ramadan eid diwali english
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun am pm
  xmas passover hanukkah vaisakhi lent whitsun michaelmas hogmanay halloween pentecost advent epiphany ash
  england scotland wales ireland britain uk europe germany france spain italy poland holland netherlands denmark sweden
  norway finland canada america usa australia india pakistan bangladesh nigeria ghana kenya somalia syria ukraine russia
  china japan jamaica portugal greece turkey romania bulgaria hungary lithuania latvia estonia belgium switzerland austria
  africa asia london manchester birmingham leeds liverpool sheffield bristol cardiff swansea newport edinburgh glasgow
  dundee aberdeen inverness belfast dublin derry newcastle sunderland middlesbrough nottingham leicester derby coventry
  oxford cambridge brighton portsmouth southampton plymouth exeter bath gloucester worcester hereford norwich ipswich
  colchester luton reading swindon oldham rochdale bolton bury wigan stockport salford leith lewisham hackney newham
  havering redbridge barking dagenham croydon bromley camden islington lambeth southwark greenwich haringey enfield barnet
  brent ealing hounslow hillingdon harrow merton sutton kingston richmond wandsworth westminster cornwall devon dorset
  somerset wiltshire hampshire sussex kent surrey essex suffolk norfolk cumbria durham yorkshire lancashire cheshire
  shropshire lincolnshire northumberland fife skye orkney shetland frome mendip jersey guernsey wessex alaska
  welsh scottish irish british polish somali urdu punjabi bengali gujarati hindi arabic french spanish german italian
  portuguese romanian turkish kurdish tamil yoruba gaelic cymraeg roma quaker methodist baptist catholic muslim jewish
  christian sikh hindu bengal european african asian caribbean dutch danish
  clerk warden wardens driver drivers pharmacist librarian matron chairman chairwoman chairperson convenor convener deputy
  mayor ombudsman cabinet directorate highways parking finance communications catering roads press draft drafts subject
  re fw fwd cc bcc sent date hello hi dear morning afternoon evening regards wishes thanks thank ta cheers sorry please
  present apologies attendees attendance absent hosts walkers speakers speaker facilitator owner lead who when status due
  ref item items cllr mr mrs ms miss dr sir madam mum dad mother father nan gran grandma grandad auntie uncle brother
  sister son daughter wife husband god lord jesus allah bible quran zoom teams facebook whatsapp google microsoft excel
  outlook word powerpoint youtube twitter instagram tiktok sharepoint onedrive wi-fi wifi internet covid-19 brexit
  tesco asda aldi lidl sainsburys morrisons boots spar greggs argos iceland post office royal mail dvla hmrc barclays
  lloyds natwest santander halifax macmillan alzheimer alzheimers parkinson parkinsons lewy dementia mencap scope samaritans
  unison unite equity safeguarding reablement brokerage domiciliary befriending telecare careline lifeline respite wellbeing
  bingo pilates zumba tai chi karaoke handover handovers timebank foodbank hub hubs ward wards dial rota rotas aob any
  other business matters arising declarations interest correspondence welcome introductions introduction update updates
  summary purpose aim aims objective objectives background context evidence decision decisions agreed resolved noted carried
  recommended proposed seconded received approved deferred discussed discussion outcome outcomes risk risks
  co-op co-production co-design co-chair vice-chair vice promise sparks parked quorate nesaf cofnodion paned ymddiheuriadau
  coleg cyngor ysgol canolfan neuadd tbc tba none various nobody whoever whole dj ot`);

/** Capital letters that minutes use for bodies and trades, not for people. */
export const ACRONYMS = setOf(`
  nhs gp gps ccg ccgs icb ics ot ots pcn cqc dwp mp mps pr it hr ai uk eu la ae asc cvs vcs tv bd am pm aob tbc tbd faq
  pdf url ltd plc usa bbc phd ceo cfo coo dhsc mha mca dols ehcp send fe he id ip pa pas pip esa uc sw gdpr dpia kpi kpis
  q a no ok re cc vs eg ie nb ps ward hub mdt rcn bme bame lgbt sen ymca wi eta vat tfl
  aobs ap aps agm egm tba tbcs dbs dvla hmrc nlw ni dass dlt slt smt elt cmt mbc bc dc cc pc tra tmo rsl ha cab ea pcso
  mho ijb hscp hscps tso vcse vcso rvs bsl sats ed ae cpn cmht camhs sg wg sgbb copd adhd ms hiv cpr tto ttos tupe
  led cd dvd usb sms gps nan mum dad ceos pos po via dj dj's sos diy fyi asap eom eod w c wc tv's cctv pin nin iban
  bst gmt utc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ny la dc nw ne se lts ltc
  lt rgn rmn slt aht ahp ahps pcns ctr dept fin admin comms ops ref refs no nos qs q1 q2 q3 q4 p pp s b r d vcf tbh
  yes not and the all new out off use hot big who why how what when where we us me if so to do go get put`);

/** What stands in brackets after a name is a role when it speaks of somebody's work or place in life. */
export const ROLE_PATTERN =
  /\b(?:lead|leader|manager|commissioner|officer|worker|nurse|carer|coordinator|co-ordinator|director|chair|co-chair|vice-chair|chairman|chairwoman|convenor|head|trustee|volunteer|resident|tenant|therapist|doctor|gp|councillor|facilitator|chief|adviser|advisor|assistant|researcher|student|secretary|treasurer|organiser|practitioner|consultant|champion|representative|rep|daughter|son|wife|husband|partner|neighbour|friend|mother|mum|dad|father|parent|grandson|granddaughter|brother|sister|member|administrator|admin|connector|advocate|psychologist|teacher|headteacher|warden|supervisor|ceo|social work|ot|clerk|minutes|notes|note-taker|minute-taker|matron|pharmacist|chemist|librarian|guide|driver|cook|caretaker|vicar|chaplain|police|peer|expert by experience|service\s+user|customer|patient|guest|observer|speaker|host|analyst|planner|broker|physio|physiotherapist|midwife|paramedic|dj|artist|musician|interpreter|scheme manager|landlord|young carer)\b/iu;

/** Of the words that are nobody's name some are family names after a first name: "Anna Kent". */
export const SURNAMES_AMONG_THEM = setOf(`
  kent ireland england wales holland french english irish welsh german bolton sutton bury derby devon cornwall richmond
  kingston durham essex norfolk brent barnet may day friday driver clerk mayor chase post early lent ash bath london
  newport preston lincoln bristol swindon luton reading skye frome somerset wiltshire hampshire shropshire sheffield
  worker banks christmas mayor noon monday savage`);
