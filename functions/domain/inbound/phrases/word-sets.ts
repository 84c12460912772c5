import { withoutPossessive } from "./tokens.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Words that never belong to a name in small letters: a phrase that holds a person, company or role ends at them. */
const FUNCTION_WORDS = setOf(`
a an the this that these those my our their his her its your who whom whose which what where when why how
i me we us you he him she it they them myself someone somebody everyone everybody anyone nobody people folks
and or but nor so then than because while although though if unless until since before after during
in on at for from to of by via over about as with without into onto out off up down through between among near around under per
is was are were be been being am isn't wasn't has have had do does did will would shall should can could may might must
not no yes also just too very really quite only even still yet already again soon maybe probably about both each all some several few many most other another
today yesterday tomorrow tonight now later ago last next early late morning afternoon evening noon week month year
said says asked asks told tells talked spoke met went came got gave took made thought knew felt wanted wants needs need needed
decide decides decided deciding decision discussed mentioned explained interviewed interview interviews interviewing call called calling
zoom teams skype webex facetime google meet phone video telephone online email remote virtual person
there here great good nice lovely well bad long short first second third final new old one two three four five six seven eight nine ten
hr team panel hiring plus like really pretty super overall ran run seemed looks look looking start starts started
rang phoned texted emailed messaged regarding re concerning w w/ wiv wth lasted took hopefully should i'm i've i'll we're they're they'll it's that's he's she's
`);

/** The last word of what people are called at work. */
const HEADS = setOf(`
manager mgr director supervisor supervisors lead leader head chief officer president vp svp evp ceo cto cfo coo cio owner founder cofounder partner principal
coordinator administrator admin recruiter engineer developer dev programmer architect designer nurse matron doctor physician surgeon chef cook foreman forewoman
superintendent analyst consultant specialist associate assistant clerk representative rep generalist planner scheduler buyer dean professor lecturer teacher
headteacher headmaster headmistress captain chair chairman chairwoman chairperson secretary editor producer curator librarian accountant controller bookkeeper
executive technician technologist tech operator instructor trainer counsel lawyer attorney solicitor paralegal warden sister steward hand worker aide carer caretaker cleaner
driver welder fitter mechanic electrician plumber carpenter joiner machinist millwright assembler packer picker loader porter concierge receptionist cashier barista
bartender server waiter waitress host hostess baker butcher stocker merchandiser salesperson salesman salesclerk agent broker adviser advisor counselor counsellor
therapist physiotherapist pharmacist dentist hygienist radiographer paramedic midwife scientist researcher chemist biologist physicist statistician mathematician
writer copywriter journalist reporter photographer videographer artist animator illustrator translator interpreter tutor coach intern apprentice trainee fellow
marketer strategist buyer estimator surveyor inspector auditor examiner adjuster underwriter actuary economist banker teller dispatcher operator pilot guard janitor
gardener groundskeeper landscaper farmer grower ranger keeper groomer vet stylist hairdresser barber beautician nanny babysitter roofer painter plasterer bricklayer
labourer laborer scaffolder rigger crew staff gm agm dgm avp md rn lpn cna hca sde sdet sre dba qa pm ba ta postdoc sub temp
medic pathologist cardiologist radiologist oncologist nephrologist psychologist psychiatrist optometrist orthodontist microbiologist geologist ecologist haematologist hematologist housekeeper optician dietitian nutritionist phlebotomist sonographer storekeeper warehouseman foreperson registrar bursar provost chancellor rector educator organiser organizer minister pastor trustee trustees governor councillor ambassador evangelist guide organist choreographer conductor deckhand herdsman groomer dj aide captain expert investigator senco sendco member dir deputy bookseller sommelier maitre brewer distiller butler florist jeweller tailor seamstress glazier tiler locksmith upholsterer vicar chaplain curate archivist podiatrist optometrist audiologist osteopath psychologist psychiatrist cardiologist anaesthetist
`);

/** Words of work that people are called by as well. */
const SURNAMES = setOf(
  "baker cook porter driver gardener farmer butcher warden dean barber painter keeper packer steward carpenter joiner fisher miller mason page teller chancellor pastor ranger brewer glazier tiler butler tailor",
);

const DEPARTMENTS = setOf(
  "hr operations ops engineering finance marketing sales product legal it accounting logistics production maintenance recruiting recruitment talent people quality procurement purchasing compliance security design research support facilities admissions payroll contracts claims underwriting merchandising platform delivery estates housekeeping",
);

/** Matches words that companies carry in their names. */
const COMPANY_WORD =
  /^(?:inc|llc|llp|pllc|pvt|pte|pty|kgaa|ltd|limited|plc|gmbh|ag|kg|corp|corporation|co|company|companies|group|holdings|partners|associates|labs?|laborator(?:y|ies)|technolog(?:y|ies)|systems?|solutions|software|services?|industries|foods?|farms?|dairy|bakery|brewery|brewing|packaging|logistics|freight|shipping|transport|trucking|motors?|auto|airlines?|airways|rail|railways?|energy|power|electric|electronics|steel|metals?|plastics|paper|press|printing|print|publishing|books?|media|studios?|theatre|theater|museum|gallery|library|archives?|hotel|inn|resort|cafe|café|coffee|restaurant|grill|kitchen|catering|market|markets|supermarket|stores?|shop|outfitters|clothing|apparel|furniture|hardware|pharmacy|chemist|hospital|clinic|clinics|health|healthcare|medical|dental|care|hospice|surgery|trust|foundation|charity|institute|university|college|school|schools|academy|nursery|kindergarten|church|council|county|city|district|department|ministry|agency|bank|credit|insurance|capital|finance|financial|consulting|advisors|accounting|law|legal|legal|construction|builders|building|roofing|plumbing|landscaping|nurseries|gardens?|analytics|data|digital|network|networks|telecom|wireless|robotics|aerospace|pharma|pharmaceuticals|biotech|biosciences|chemicals?|engineering|manufacturing|works|werke|mills?|foundry|tools?|machinery|instruments|optics|textiles|fabrics|toys|games|sports|fitness|gym|spa|salon|travel|tours|security|staffing|recruitment|recruiting|realty|properties|homes?|housing|estates|warehouse|supply|supplies|distribution|wholesale|traders|trading|imports?|exports?|international|global|united|nhs|council|society|association|federation|union|cooperative|co-op|centre|center|lodge|campus|ventures|enterprises|brothers|bros|sons|mutual|fabrication|logistik|klinik|verlag|handel|bau|bäckerei|schule|hochschule|praxis|consultancy|primary|maps|mart|cleaners|montessori|biosciences|biologics|infra|cinemas?|winery|vineyards?|distillery|haulage|couriers|shipyard|yachts|boats|jewell?ers|outdoors|eyewear|therapeutics|genomics|diagnostics|preschool|daycare|aquarium|zoo|arena|stadium|timber|lumber|ceramics|tiles|tiling|florists|vets|commission|authority|bureau|embassy|diocese|constabulary|secretariat|directorate|biologicals|multispeciality|seniorenstift|electrical|pa?ediatrics|homecare|storage|surveying|surveyors|joinery|carpentry|glazing|scaffolding|welding|machining|fab|marine|seafoods?|orchards?|ranch|creamery|roasters|roastery|brasserie|bistro|tavern|pizzeria|trattoria|deli|diner|eatery|patisserie|butchers|fishmongers|grocers|grocery|veterinary|opticians|orthodontics|physiotherapy|rehabilitation|radiology|hospitals|recycling|utilities|telecoms|broadband|interiors|flooring|carpets|locksmiths|movers|removals|ferries|cruises|taxis|leasing|tyres|tires|cycles|aviation|avionics|semiconductors|polymers|coatings|cement|concrete|aggregates|quarry|drilling|petroleum|renewables|forestry|aquaculture|fisheries|stables|kennels|tutoring|orchestra|opera|lettings|realtors|mortgages|chambers|solicitors|attorneys|rechtsanwälte|kanzlei|steuerberater|apotheke|spedition|elektro|maschinenbau|feinmechanik|übersetzungen|stadtwerke|garages?|bodyshop|bodyworks|brewers|bakers|stationers|plumbers|joiners|scaffolders|vintners|hatchery|abattoir|tannery|smokehouse|tea ?rooms?|barbers|hairdressers|pottery|potteries|glassworks|ironworks|steelworks|boatyard|marina|sawmills?|laundry|laundries|upholstery|kitchens|bathrooms|rentals?|refrigeration|heating|drainage|groundworks|demolition|[a-z]{3,}(?:tech|soft|corp|labs|pharma|chem)|[a-zäöü]{4,}(?:stift|heim|klinik|klinikum|schule|werke?|verlag|gymnasium|krankenhaus|bäckerei|praxis|zentrum))$/i;

const MARKS = ".,;:!?()'’\"";

/** The word in lower case, without the marks behind it and a possessive "'s". Each word of a text is asked for several times. */
function strip(word: string): string {
  let end = word.length;
  while (end > 0 && MARKS.includes(word.charAt(end - 1))) end -= 1;
  return withoutPossessive(word.slice(0, end).toLowerCase());
}

/** Words that stand before the last word of a title: they show where a name written in small letters ends. */
const TITLE_MODIFIERS = setOf(`
plant shift store shop office general senior junior lead assistant deputy vice chief head hiring operations ops sales marketing product project program programme
engineering technical tech clinical ward charge nurse nursing regional area district branch site quality safety hr human people talent finance financial executive
managing team department unit warehouse logistics maintenance floor kitchen service customer account data research training night day front desk school practice care
home line fleet transport yard depot principal staff associate creative art design digital web software it security facilities property estate housekeeping events food
restaurant bar lab laboratory production supply purchasing compliance payroll benefits programs volunteer community clinic medical dental field construction vp svp eng dev ops
`);

export const isTitleModifier = (word: string): boolean => TITLE_MODIFIERS.has(strip(word)) || isTitleHead(word);
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(strip(word));
/** "Susan Baker" bakes nothing. */
export const isSurname = (word: string): boolean => SURNAMES.has(strip(word));
export const isDepartment = (word: string): boolean => DEPARTMENTS.has(strip(word));
export const isCompanyWord = (word: string): boolean => {
  const plain = strip(word);
  return COMPANY_WORD.test(plain) || (plain.length > 5 && COMPANY_WORD.test(plain.replace(/s$/, "")));
};

/** Says whether the word can end a job title: a known one, or one that is built like one ("stitcher", "archivist"). */
export function isTitleHead(word: string): boolean {
  const plain = strip(word);
  return HEADS.has(plain) || (plain.endsWith("s") && HEADS.has(plain.slice(0, -1))) || isDoubleHead(word);
}

/** "chef-owner", "owner-operator"; with capitals it may be somebody's name. */
function isDoubleHead(word: string): boolean {
  if (!word.includes("-")) return false;
  const [, one, other] = /^(\p{Ll}+)-(\p{Ll}+)$/u.exec(strip(word)) ?? [];
  return one !== undefined && other !== undefined && /^\p{Ll}/u.test(word) && HEADS.has(other) && (HEADS.has(one) || one === "co");
}

/** They end like a job and are none. */
const NO_HEAD =
  /^(?:letter|number|matter|offer|paper|order|center|computer|summer|winter|weather|dinner|corner|chapter|quarter|december|november|october|september|newsletter|reminder|folder|calendar|semester|tender|answer|whether|transfer|counter|cover|power|member|water|centre|layer|router|docker|father|mother|brother|sister-in-law|stranger|shelter|border|trailer|container|boiler|scanner|printer|register|later|sooner|other|another|former|offer-letter|poster|banner|flyer)$/;

/** "manager" of "owner/manager" and of "owner-manager". */
const lastPart = (word: string) => word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("-")) + 1);

/** The same for the role a person applies for, where the words before it already say that a role comes. */
export function isRoleHead(word: string): boolean {
  const plain = lastPart(strip(word));
  if (NO_HEAD.test(plain)) return false;
  return (
    isTitleHead(plain) ||
    /(?:[a-z]{3}(?:ist|ian|eer|grapher|keeper|maker|smith|wright|woman|person|setter|monger|hand)|[b-df-hj-np-tv-z]{1,2}er|[aeiou][lmnrst]er|[ts]or|(?:ul|it|ist|ount|ssist)ant|nurse)$/.test(
      plain,
    )
  );
}
