import { HONORIFIC_WORD, isNameParticle } from "#domain/inbound/phrases/honorifics.ts";

/** A title that one keeps in a greeting: "Dr. Ruiz", "Captain Ito", "Coach Taylor". */
const TITLE = new RegExp(
  `^(?:${HONORIFIC_WORD}|mme|señora?|fr|father|brother|dame|lord|lady|captain|major|colonel|lieutenant|officer|pastor|rabbi|imam|chef|coach)(?![\\p{L}'’-])`,
  "iu",
);
/** People whom one hardly greets by their given name, however well one knows them. */
const RESPECTED =
  /(?<!\p{L})(?:professor|prof|lecturer|teacher|tutor|instructor|advis[eo]r|dean|(?:head)?master|headteacher|headmistress|principal|pastor|vicar|priest|rabbi|imam|judge)(?!\p{L})/iu;
const AN_EQUAL = /(?<!\p{L})(?:colleague|co-?\p{L}{3,}|fellow|peer|friend)(?!\p{L})/iu;

// Family names that stand first where Chinese, Korean, Vietnamese, Japanese and Hungarian names keep their order. Some are given
// names elsewhere ("Kim Holloway"); the whole name is right for both.
const OFTEN_FAMILY_NAME = new Set(
  [
    "li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie tang deng feng cao peng zeng xiao",
    "tian dong pan yuan cai jiang yu du ye cheng wei su lu lyu ding ren yao shen zhong cui tan fan jin shi liao jia xia fu fang bai zou meng",
    "xiong qin qiu hou yin xue duan lei long tao shao wan chang chiang chan wong cheung leung lam ng ho kwok chow yeung lau tsang ouyang",
    "kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song hong yoo moon bae baek nam noh ha heo ryu son",
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly dinh truong trinh luong",
    "tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu",
    "nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz",
  ]
    .join(" ")
    .split(" "),
);
const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,7}$/u;

/** Beginnings that are no name alone: "J. R. Fox", "Md. Rahim", "Abdul Rahman". */
const NO_NAME_ALONE = /^(?:\p{L}|\p{L}{1,3}\.|(?:\p{L}\.)+\p{L}?|abd|abdul|abu|umm|md|mohd)$/iu;
const SEVERAL_OR_TURNED = /[,;/&]| and /u;

const FIRST_OF_TWO = new Set(
  "ana anna anne billy carlos carmen hans jean jose juan luis mari maria marie mary miguel peggy rosa".split(" "),
);
const SECOND_OF_TWO = new Set(
  "alberto andres angel ann anna anne antonio beatriz beth carlos carmen claire clara claude elena enrique eugenia fernanda fernando francois grace guadalupe ignacio ines isabel jane javier jesus jo jose kate laura lena lou louis luc luis luisa lynn manuel marc margaret maria marie miguel pablo paul paula pierre rosa sofia sue teresa".split(
    " ",
  ),
);

/**
 * How one greets somebody one knows: "Dana" for "Dana Fox", "José Luis" for "José Luis García". The whole name where it has a title,
 * where the family name may stand first ("Kim Min-jun"), where its first word is no name alone, and for a professor or a pastor.
 */
export function familiarName(name: string, relation = ""): string {
  const [first = "", second = "", ...more] = name.split(" ");
  if (isTitled(name) || SEVERAL_OR_TURNED.test(name) || NO_NAME_ALONE.test(first) || isNameParticle(first)) return name;
  if (RESPECTED.test(relation) && !AN_EQUAL.test(relation)) return name;
  if (OFTEN_FAMILY_NAME.has(plain(first)) || KOREAN_GIVEN_NAME.test(more.at(-1) ?? second)) return name;
  return more.length > 0 && FIRST_OF_TWO.has(plain(first)) && SECOND_OF_TWO.has(plain(second)) ? `${first} ${second}` : first;
}

/** Says whether the name begins with a title: "Prof. Maria van der Berg". */
export function isTitled(name: string): boolean {
  return TITLE.test(name);
}

function plain(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");
}
