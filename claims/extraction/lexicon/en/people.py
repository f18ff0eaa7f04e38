"""English nouns for people: titles, offices, trades, groups; first names and words that tell he from she."""

from claims.extraction.lexicon.lists import words_of

TITLES = words_of("""
mr mrs ms miss mx dr sen senator sens rep reps representative gov govs governor president vice-president sir dame lord
lady secretary prof professor judge justice mayor gen general lt sgt sergeant maj major col colonel capt captain cpl
corporal cmdr commander adm admiral rev reverend fr father sister brother pope bishop archbishop cardinal rabbi imam
sheik sheikh ayatollah king queen prince princess emperor baron baroness count countess duke duchess minister premier
chancellor ambassador congressman congresswoman assemblyman assemblywoman councilman councilwoman alderman delegate
speaker chairman chairwoman chair attorney sheriff constable inspector detective officer lieutenant private deputy coach
commissioner comptroller councillor cllr councilmember treasurer whip trooper taoiseach coroner mp msp pc wpc dc ds di dci dsi
chief brigadier marshal commodore ombudsman emir sultan alhaji shri smt datuk tánaiste garda madam madame monsieur mme mlle uncle aunt auntie cousin master mistress hon pvt supt superintendent det
recorder comrade coun engr mallam hajiya pandit datin lieutenant-colonel cde
""")
TITLE_SURNAMES = words_of("pope bishop king prince judge marshal dean constable duke baron cardinal sheriff abbot")
"""Titles that are surnames behind "Mr" and the like."""
PERSON_NOUNS = words_of("""
spokesman spokeswoman spokesperson spokespeople official officials analyst analysts expert experts critic critics
supporter supporters voter voters adviser advisers advisor advisors aide aides strategist strategists lawyer lawyers
attorney attorneys prosecutor prosecutors judge judges police officer officers professor professors researcher
researchers scientist scientists author authors writer writers reporter reporters journalist journalists editor editors
columnist columnists commentator host anchor director directors president presidents chairman chairwoman chair executive
executives founder founders co-founder owner owners manager managers chief chiefs leader leaders member members senator
senators congressman congresswoman lawmaker lawmakers legislator legislators governor governors mayor mayors minister
ministers ambassador diplomat diplomats general soldier soldiers veteran veterans activist activists protester
protesters organizer organizers advocate advocates candidate candidates nominee nominees politician politicians
democrat democrats republican republicans conservative conservatives liberal liberals economist economists historian
historians doctor doctors nurse nurses teacher teachers student students parent parents mother father wife husband son
daughter brother sister friend friends neighbor neighbors neighbour neighbours colleague colleagues man woman men women
boy girl people person resident residents witness witnesses victim victims source sources insider insiders observer
observers consultant consultants pollster pollsters donor donors businessman businesswoman investor investors banker
bankers farmer farmers eyewitness eyewitnesses bystander bystanders onlooker onlookers villager villagers motorist motorists commuter
commuters homeowner homeowners shopkeeper shopkeepers worker workers coach player players fan fans actor actress singer artist pastor priest bishop
rabbi imam sheriff detective investigator investigators inspector agent agents secretary treasurer deputy speaker
commissioner commissioners councillor councillors councilor councilors coroner magistrate solicitor solicitors barrister
barristers defendant defendants plaintiff plaintiffs complainant juror jurors trooper troopers firefighter firefighters
paramedic paramedics ranger rangers driver drivers passenger passengers pilot pilots survivor survivors tenant tenants
landlord landlords employee employees staffer staffers customer customers shopper shoppers patient patients campaigner
campaigners demonstrator demonstrators pensioner pensioners local locals midfielder striker goalkeeper defender winger
quarterback pitcher skipper batsman bowler umpire referee trainer jockey boss bosses chef mum mums dad dads mom moms
headteacher principal dean provost trustee trustees regulator regulators envoy envoys counsel cleric clerics vicar novelist
poet curator blogger whistleblower taxpayer taxpayers trader traders scholar scholars
ceo cfo coo spouse widow cousin uncle aunt grandfather grandmother child children kid kids
clerk clerks warden wardens guard guards midwife midwives surgeon surgeons dentist dentists vet vets curators
organiser organisers developer developers engineer engineers architect architects builder builders designer designers
musician musicians drummer guitarist composer conductor producer producers playwright painter painters sculptor
photographer photographers filmmaker filmmakers screenwriter comedian comedians presenter presenters broadcaster
butcher baker grocer publican fisherman fishermen sailor sailors lifeguard cyclist cyclists walker walkers runner
runners swimmer climber climbers hiker hikers tourist tourists visitor visitors guest guests holidaymaker
holidaymakers diner diners plumber electrician mechanic carpenter miner miners medic medics physician physicians
therapist therapists psychiatrist pharmacist carer carers lecturer lecturers academic academics pupil pupils
undergraduate undergraduates graduate graduates apprentice apprentices chaplain monk monks nun nuns priests bishops
pastors fiancé fiancée girlfriend boyfriend partner partners nephew niece grandson granddaughter stepfather stepmother
relative relatives teenager teenagers youngster youngsters grandparents gran teammate teammates mps tds peers
backbencher backbenchers premier premiers chairperson chairmen negotiator negotiators mediator mediators
superintendent archaeologist archaeologists astronomer astronomers physicist physicists chemist chemists statistician
loyalist loyalists rebel rebels opponent opponents allies ally
""")
MASCULINE_WORDS = words_of("""
mr sir lord king prince father brother uncle pope bishop congressman assemblyman councilman chairman spokesman
businessman husband son boy man actor widower grandfather fr monsieur duke baron count emperor imam rabbi priest gentleman
""")
FEMININE_WORDS = words_of("""
mrs ms miss dame lady queen princess mother sister aunt auntie congresswoman assemblywoman councilwoman chairwoman
spokeswoman businesswoman wife daughter girl woman actress widow grandmother madam madame mme mlle duchess baroness nun
""")
MASCULINE_NAMES = words_of("""
aaron abdul abraham adam adrian ahmed al alan albert alec alejandro alexander alexei ali allen alvin ambrose anders andre
andreas andrew andy angelo anthony antonio arnold arthur asher austin barack barry bart ben benedict benjamin bennett
bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bryan byron caleb calvin carl
carlos carson cecil cesar charles charlie chase chester chris christian christopher chuck clarence clark claude clayton
clint clyde cody cole colin conrad corey cory craig curt curtis cyril dale damon dan daniel danny darrell darren dave
david dean dennis derek desmond devin dick diego dirk dmitri dmytro dominic don donald doug douglas drew duncan dustin
dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott elmer emanuel emilio emmanuel enrique eric
erik ernest ethan eugene evan felix fernando francis francisco frank franklin fred frederick gabriel garrett gary gavin
gene geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hans
harold harry harvey hassan hector henry herbert herman howard hugh hugo hussein ian ibrahim igor ihor isaac ivan jack jackson
jacob jaime jake jamal james jamie jared jason javier jay jean jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy
joachim joe joel johan johannes john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin
karl keith ken kenneth kent kevin kirk klaus kurt kyle lance larry lars laurence lawrence lee len leo leon leonard leroy
lester lewis liam lionel lloyd logan lorenzo louis luca lucas luis luke luther malcolm manuel marc marco marcus mario
mark markus marshall martin marvin mason mathew matt matthew maurice max maxwell mel melvin michael michel miguel mike
mikhail milton mitch mitchell mitt mohamed mohammad mohammed morgan morris muhammad murray mustafa nathan nathaniel ned
neil nelson newt nicholas nick nigel noah noel norman oleg oleksandr oliver omar orlando oscar otto owen pablo patrick paul
pavel pedro pete peter petro phil philip phillip pierre preston ralph ramon randall randy raphael raul ray raymond reggie
reginald reince rex ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ronnie ross roy
ruben rudolph rudy rufus rupert russell ryan salvador sam samuel saul scott sean sebastian serge sergei sergio seth shane
shaun sheldon sidney silvio simon solomon spencer stan stanley stefan stephen steve steven stewart stuart sylvester ted
terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler vernon victor vincent vladimir
volodymyr wallace walter warren wayne wendell wesley wilbur will william willie winston xavier yasser yevhen yuri zachary
""")
FEMININE_NAMES = words_of("""
abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea
angela angelina anita ann anna anne annie antonia april ariana ashley audrey aurora ava barbara beatrice becky belinda
bernadette bertha beth betsy betty beverly bianca bonnie brenda bridget brittany camilla candace candice carla carly carmen
carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlotte chelsea cheryl christina christine
cindy claire clara claudia colleen connie constance cora courtney crystal cynthia daisy dana danielle daphne dawn deborah
debbie debra delia denise diana diane dianne dolores donna dora doris dorothy edith edna eileen elaine eleanor elena
eliza elizabeth ella ellen elsa elsie emily emma erica erin esther ethel eva evelyn faith fatima felicia fiona flora
florence frances francesca gabriela gabrielle gail georgia geraldine gina ginny gladys gloria grace greta gretchen gwen
hannah harriet hazel heather heidi helen helena henrietta hilary hillary holly hope ida ilana imelda ingrid irene iris isabel
isabella ivanka ivy jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna
joanne jocelyn josephine joy joyce juanita judith judy julia juliana julie june karen karin kate katherine kathleen kathryn
kathy katie katrina kay kayla kellyanne kim kimberly kirsten kristen kristin laura lauren laurie leah lena leslie leticia lidia
lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucille lucy lydia lynn mabel madeleine madeline maggie
mandy marcia margaret margarita maria marian marianne marie marilyn marina marion marjorie marlene martha mary maureen maxine
may megan melania melinda melissa mercedes meredith michele michelle mildred mindy miranda miriam mollie molly monica
muriel myra nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia oksana olena paige pamela pat patricia
patsy patty paula pauline pearl peggy penelope penny phyllis polly priscilla rachel ramona rebecca regina renee rhonda rita
roberta robin robyn rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sandy sara sarah savannah
selena shannon sharon sheila shelley sherry shirley silvia simone sonia sonya sophia sophie stacey stacy stella stephanie
sue susan susanna susie suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa terri tess theresa tiffany tina toni
tracy ulrike ursula valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney wilma
winifred yolanda yulia yvette yvonne zoe
""")
GROUP_NOUNS = words_of("""
crowd audience company campaign
committee agency department ministry office government administration court council commission union group groups
party club charity firm watchdog tribunal jury inquest inquiry panel federation league society alliance coalition bench family
team board bank university association institute foundation organization organisation authorities army military
crowds audiences companies campaigns committees agencies departments ministries governments courts councils commissions unions
parties teams boards banks universities associations institutes foundations organizations organisations armies clubs
charities firms families church churches school schools college colleges hospital hospitals bureau chamber assembly
parliament non-profit nonprofit nonprofits ngo ngos
""")
NAME_PARTICLES = words_of("de la van von der den bin ibn al el da di du dos del le ten ter")
OFFICES = (
    ("gov", "governor"),
    ("sen", "senator"),
    ("rep", "congressman"),
    ("pres", "president"),
    ("prof", "professor"),
    ("gen", "general"),
    ("col", "colonel"),
    ("lt", "lieutenant"),
    ("capt", "captain"),
    ("sgt", "sergeant"),
    ("dr", "doctor"),
    ("rev", "reverend"),
    ("det", "detective"),
    ("supt", "superintendent"),
)
"""Abbreviated title → the noun that takes it up: "Gov. Ortiz … the governor"."""
HEARERS = words_of("court courts jury jurors inquest tribunal inquiry hearing trial judge magistrates bench panel")
"""Before them things are said: "the court heard that …" reports what was said there."""
