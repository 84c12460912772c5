import { caseless } from "../../caseless.ts";

const MUCH = String.raw`(?:\s(?:a lot|lots|loads|heaps|plenty|tons|a (?:fair |good |little |wee |great )?(?:bit|deal|while)|(?:a )?little|mostly|mainly|only|just|chiefly|largely|primarily|particularly|at (?:some |great )?length|in (?:some |great )?(?:depth|detail)|for (?:a while|ages|a bit|a long time|some time|the (?:whole|entire|first|last) (?:\w+ )?(?:time|hour|interview|minutes|bit|part)|(?:about |around |nearly |almost |over |like |at least |a good )?(?:an?|half an?|one|two|ten|fifteen|twenty|thirty|forty|\d{1,2})(?: (?:full|whole|solid|good))?[ -]?(?:hours?|mins?|minutes?|hrs?)(?: straight)?)|quite a bit|a bunch(?: of things)?|quite|rather|briefly|(?:to|with) (?:me|us|him|her|them|each other)|me|us|him|her|them|more|some|especially|then|also|again|all|hard|deep|deeply|straight|right|really|very|super|principally|pretty|(?:some |a few |many |several |tough |hard |good |tricky |specific |detailed |all (?:of )?|(?:her|his|their|my) )*(?:questions?|qs|notes|opinions?|views?|thoughts|take|ideas)|the (?:most|whole time|whole way|whole hour)|almost|entirely|exclusively)){0,5}`;

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`;

/** Behind these a topic follows. What a cue is for stands beside it; masked dates never match. */
export const TOPIC_CUES: readonly RegExp[] = [
  /(?:^\W*|,\s)(?:mostly|mainly|largely|chiefly)\s(?!about\b|on\b|i\b|we\b|he\b|she\b|they\b|it\b|because|to\b|good|fine|in\b|at\b|by\b|for\b|with\b|from\b|just|me\b|nice|friendly|listen|talk)(?=\p{L})/giu,
  /(?:^\W*|,\s)(?:mostly|mainly|largely|chiefly)\s(?:about|on)\s|\s(?:and|and then|then|plus)(?: (?:also|a bit|a little|some more|later))? (?:about|on to)\s/gi,
  /\b(?:most|much|half|a lot) of (?:it|that|the (?:time|hour|call|interview|conversation|talk|chat|meeting)) was\s(?:about |on |spent on |all )?/gi,
  /\bspent\s(?:[\p{L}-]+\s){1,7}?on\s/giu,
  /\b[Ww]ith\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?\sit was\s(?!about|all|mostly|mainly|only|almost|nearly|largely|good|fine|great|easy|hard|ok|very|really|over|a\b|an\b|just)/gu,
  // To speak and to ask, and what they are about.
  caseless(
    new RegExp(
      String.raw`\b(?:talk(?:ed|ing)?|yarned|gossiped|spoke(?:n)?|speaking|chat(?:ted|ting)?|conversation|discussions?(?: was| were)?|ask(?:ed|ing)?|told|(?:wanted|asked|wants?|wished|hoped|keen|liked) to (?:know|hear|talk|learn|speak|see)|curious|questions?|questioned|quiz(?:zed|zing)|grill(?:ed|ing)|examined|enquir(?:ed|ing)|inquir(?:ed|ing)|prob(?:ed|ing)|went on|going on|was on|banged on|rambled(?: on)?)${MUCH}\s(?:about|['’]?bout|abt|abot|abuot|on|regarding|concerning|around|round|re:?):?\s`,
      "giu",
    ),
  ),
  // "Talked to Dale Hutchens the terminal manager about logbook audits."
  caseless(/\b(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted|ting)?|met)\s(?:to|with|w)\s[^.,;:!?\u2592]{2,70}?\sabout\s/giu),
  // To turn to something at length.
  caseless(
    new RegExp(
      String.raw`\b(?:(?:dig|dug|got|get|getting|went|go|dived|dove|delved|drilled|leaned|leant|looked|stuck|jumped|moved|branched)${MUCH}\s(?:in)?to(?= \p{L})(?! (?:the (?:room|office|building|interview|site|car|bus)|get|be|see|meet|work|bed|town|hr\b|HR\b))|(?:got|moved|came|went|turned|drifted|strayed|switched)${MUCH}\s(?:on|over|round|around|back)\s?to(?= \p{L})(?! (?:the (?:next|second|final|last|third)|say|ask|tell|explain|describe|become|work|be|get|see|meet|give|make|show|talk|speak|the (?:train|bus|phone|line|call|motorway))\b)|(?:focus(?:s?ed|s?ing)?|dwelt|dwelled|dwelling|centred|centered|concentrated|revolved|press(?:ed|ing)|pushed|tested|challenged|picked|took me up|zeroed in|homed in|honed in|hammered(?: away)?|stuck|drilled(?: down| in)?|touched|got started|compared|deep dive|a deep dive|bonded|vibed|nerded out|geeked out|riffed|stayed|(?:hour|time|call|interview|session|conversation) went|went (?:deep|hard|heavy|big|strong|to town)|spent(?:\s(?:a lot of|most of (?:the|it|that|our|her|his|their)|a long|a good|some|ages|much|half the|an hour|a while|(?:ten|twenty|thirty|\d+) min\w*|half an hour))?(?:\stime)?)${MUCH}\s(?:on|upon|over|around|about)|(?:kept|keeps|sticks?|stuck|turned|directed|aimed|came back|coming back|returned)${MUCH}\s(?:to|on|on about|coming back to|going back to|returning to))\s`,
      "giu",
    ),
  ),
  /\b(?:gave|set|handed|had)\s(?:(?:me|us)\s)?(?:an?|one|two|some|the)\s(?:[\p{L}-]+\s){0,2}(?:problem|question|task|exercise|case|puzzle|scenario|test)s?\s(?:on|about|around)\s/giu,
  /\bthe whole (?:time|hour|call|interview|thing) (?:it was|was|went on)\s(?:all |about |on )?(?!good|great|fine|very|really|so\b|nice|a\b|in\b)|\b(?:ended up|got|went|were|was) (?:deep |right )?(?:deep )?(?:in|into)(?= (?!the |a |an |my |touch|person|trouble|time|there|at)\p{L})\s(?<=\bdeep in(?:to)?\s)/giu,
  /\b\p{Lu}[\p{L}-]+['’]s (?:was|were) (?:all |mostly |mainly )?(?:on|about)\s|(?<=\p{L})['’]s (?:really |very |big )?(?:keen|big|hot) on\s/gu,
  // "She was candid about billing expectations".
  caseless(
    new RegExp(
      String.raw`(?<!\b(?:i|we|it|that|this|what)\s)\b(?:was|were)${MUCH}\s(?:(?:very|quite|really|pretty|rather|more|also|refreshingly|totally) )?(?:candid|blunt|upfront|up-front|forthright|firm|strict|particular|picky|fussy|adamant|enthusiastic|insistent|worried|concerned|anxious|animated|funny|talkative|eloquent) (?:about|on|over)\s(?!(?:me|him|her|them|it|that|this|whether|if)\b)`,
      "giu",
    ),
  ),
  /\ba couple (?:of (?:questions|things|bits) )?(?:about|on)\s/gi,
  // What somebody cares for, in an interview.
  caseless(
    new RegExp(
      String.raw`\b(?:was|were|seems?|seemed|is|are|got)${MUCH}\s(?:(?:interested(?: only)? (?:in|about)|concerned with|obsessed with|fascinated by|lost in|keen on|keen to (?:hear|know|talk) about|into|excited about|big on|hot on|curious about|hung up on|passionate about|after)|all about)\s`,
      "giu",
    ),
  ),
  caseless(
    new RegExp(
      String.raw`(?<=\p{L}['’]s|\b(?:his|her|their|the|main|big|first|only|most of (?:the|his|her|their))(?: (?:main|big|first|only))?)\s(?:questions?|focus|thing|interest|topics?|conversation|emphasis)\s(?:was|were|is|are|came|concerned|covered|touched)${MUCH}\s(?:(?:on|about|around|with)\s)?`,
      "giu",
    ),
  ),
  caseless(
    /\b(?:it|that|this|mine|hers|his|theirs) (?:was|were) (?:about\s(?!time\b|to\b|an? |half|ten|\d)|(?:almost |nearly )?(?:all|mostly|mainly|only|nothing but|largely|entirely|exclusively|purely)\s(?:about\s)?(?!good|great|fine|over|done|well|very|so|right|a\b|in\b|on\b|by\b))/giu,
  ),
  // "The last meeting was with Ji-ho and concerned pro bono work", "asked was I good with nervous patients".
  caseless(
    /\b(?:(?:and|which|that|it)|(?:meeting|talk|conversation|interview|discussion|questions?|chat)(?:\swith\s[^,;!?]{2,40}?)?)\s(?:mainly |mostly |chiefly |largely |only |also )?concerned\s(?!(?:about|that|by|with)\b)|\basked\s(?:me\s)?(?:(?:was|am|were|if|whether)\s)(?:i['’]?m|i was|i am|i)\s(?:any\s)?(?:good|ok|okay|comfortable|happy|confident|familiar|used|strong|experienced|alright|fine)\s(?:with|at|in|to|on|around)\s(?!(?:start|work|that|it|this)\b)/giu,
  ),
  caseless(
    /\b(?:wanted|asked|liked|keen|wants|hoped|chose|decided)\s(?:me\s)?to (?:go (?:over|through|into)|discuss|cover|get into|dig into|explore|revisit|unpack|pick apart|run through|walk through)\s(?!(?:my (?:cv|resume|notice|availability|references)|the (?:process|next steps|salary|pay|offer|contract))\b)/giu,
  ),
  /\ba\s(?:(?:good|long|nice|quick|little|big|whole|lovely|grand|great|proper|short|bit of a)\s){0,2}(?:yarn|natter|chinwag|gab|blether|gossip|word|back and forth|debate|lecture|go|ramble|jaw) (?:about|on|over|around)\s/gi,
  // What was discussed, without a word between.
  caseless(
    /\b(?:discuss(?:ed|ing)?|went (?:over|through|thru)|going (?:over|through)|covered|debated|explored|touched on|walked (?:me |us )?through|ran (?:me )?through|took (?:me|us) through|geeked out (?:on|over|about)|picked my brain (?:on|about)|talk(?:ed|ing)? (?:me )?(?:through|over|thru)|bonded over|(?:only |mainly |mostly )?cared about|(?:had|made) me (?:do|show|explain|demonstrate|write|build|code|design|debug|walk (?:her|him|them) through|cook|make|prepare|weld|fix|solve|teach|role-?play|draw|draft|translate)|tested my|checked my|asked for my (?:experience|thoughts|view|opinion|take) (?:with|on|of|about)|lit up (?:when|as|at)(?: i (?:described|mentioned|talked about|told (?:her|him|them) about))?|perked up (?:when|at)(?: i (?:described|mentioned))?|showed me|described|explained(?: to)?(?: me| us)?|brought up|raised)\s(?!how to get\b)/giu,
  ),
  caseless(
    /\b(?:also |mostly |mainly |then |just |only )?(?:talk(?:ed|ing)|wanted to talk)\s(?=(?!about|to|with|on|over|through|thru|a (?:lot|bit|little)|for|again|at|in|more|more|so|us|me|and|me|quite|mostly|briefly|then|i\b|we\b|they\b|he\b|she\b)\p{L}{3,})/giu,
  ),
  // A question, as it was put.
  caseless(
    /\b(?:asked|wanted to (?:know|hear|see|understand)|asking|wondered|quizzed|enquired|inquired)(?: me| us)?(?: a lot| mostly| mainly| also)?\s(?=(?:how i['’]?d?|how (?:to|you|we)|why i|what i['’]?d?|what (?:would|happens)|whether i (?:have|had|know|knew|can|could|would|['’]?ve)|which|where i (?:see|saw))\b(?! (?:soon|much|got here|get there|heard|found|can start|could start|want to be paid|expect)))/giu,
  ),
  // "and Martha about shifts", "Kim, the buyer, about terms".
  new RegExp(
    String.raw`(?:,|\sand|\swhile|\sthen|^\W*and)\s(?:with\s)?(?=\p{Lu})(?!(?:I|We|He|She|It|They|You|That|This|There|What)\b)${NAME}(?:,\s[^,;.]{2,40},)?\s(?:about|on|into|re)\s`,
    "gu",
  ),
  /\b(?:what (?:came up|we (?:discussed|covered|talked about|went over))|came up)(?:\s(?:was|were)\s|:\s)/gi,
  caseless(/\b(?:topics?|subjects?|themes?)(?:\s(?:was|were|included|of (?:conversation|discussion) (?:was|were)|covered)\s|:\s)/giu),
  /(?:^|[.!,;]\s)(?:(?:very |really |mostly )?(?:big|keen|hot|focus(?:s?ed)?) on|all about)\s/giu,
  /(?:^|[.!,;]\s)(?:interested|asked|grilled|quizzed)(?: only| mainly| mostly| just)?(?: in| about| on)\s/giu,
  /(?:^|[.!,;]\s)(?:loads|lots|heaps|plenty|a lot|tons|much|bit|mostly|mainly|all) (?:on|about|of questions (?:on|about)|of talk (?:on|about))\s/giu,
];

/** Before these, at the beginning of the sentence, a topic stands: "Tip pooling took up half the hour". */
export const TOPIC_BEFORE = caseless(
  /^\W*(.{3,80}?)[”"’']?,?\s(?:(?:took up|filled|ate up|dominated)\s|came up(?: a lot| twice| again)?\b|(?:was|were) (?:(?:the|her|his|their) (?:main |big |first |only )?(?:topics?|subjects?|focus|thing|theme)|discussed|covered|talked about)\b|(?:that['’]?s|that was|that is|was|is|were) (?:all|what|mostly what|mainly what) (?:he|she|they|we) (?:really |mostly |mainly )?(?:wanted to (?:talk|hear|know)|asked|talked|cared)\b)/iu,
);

/** What is said behind the cue words and is no topic: a request, a date, a place, a medium, a decision, a courtesy. */
export const NO_TOPIC =
  /^(?:\u2592|asked\b|one thing\b|little else|with\s|at the end|me\b|us\b|him\b|her\b|them\b|it\b|that\b|this\b|to\b|if i (?:can|could|want|need)\b|if i had (?:any )?questions|when\b|for\b|my references?\b|references?\b|the (?:phone|process|next steps?|time ?line|way|line|call|bus|train|door|building|spot|day|team|\d)\b|(?:a |an |the )?(?:zoom|teams|ms teams|microsoft teams|google meet|webex|skype|facetime|whatsapp|video|phone|call|train|bus)\b|next steps\b|the role$|the job$|the position$|(?:a|an|the) [^,]{0,40}\b(?:job|role|position|post|vacancy|opening|gig)$|my (?:availability|start date|travel)\b|everything$|things$|stuff$|a (?:lot|bit|few)$|\d|all sorts|various|time$|well$|good$|great$|fine$|their (?:site|website|premises|office)\b|what (?:to expect|happens next|comes next|salary|i (?:want|expect) to (?:earn|make)))/i;

/** Left over from other sentences: a round that comes, where something stood, who did what. */
export const SAYS_NOTHING =
  /^(?:about|around|round|over|all day|period|(?:the )?whole(?: (?:conversation|interview|time|hour|call|thing))?|partners?|anything|whatever|everything|something|nothing|somebody|someone|some|more|most|me|how|why|what|when|where)$|^(?:with|round|around|from|partners (?:was|were)|introduce|say (?:hi|hello)|took up)\b(?!-)|\b(?:wasn['’]t in|inbox|e-?mail address|university address)\b|^(?:\d|four|five|six) (?:west|east|north|south)$/i;
