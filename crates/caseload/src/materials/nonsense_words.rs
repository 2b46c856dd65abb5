//! Nonsense words: no English word, none that sounds like one, none that a child would be sorry to read aloud.
//! Five lists a pattern, one a vowel (a, e, i, o, u). The lists were read through word by word.

/// Vowel and consonant.
pub(super) const VC: [&str; 5] = ["af ak ap av az", "eb ek ep ev ez", "ib ig ik ip iv", "ob og oz", "ub ud uf uv uz"];

/// Consonant, short vowel, consonant.
pub(super) const CVC: [&str; 5] = [
    "bav dav fav hab hav kav maf mav nav pab paf rab taf vab vam vap wav yab yav yaz",
    "beb bef bep bev feb fef fep gef geg nem pef sef tep vem ven vev weg yeb yef yem",
    "bim bip fik fim fip fiv jik jiv kiv mip miv niv pif wib yib yif yig yiv ziv",
    "bov dov fom gom rof rov tov vob vof vok von vop voz yog yop yov",
    "buv fuv huv kuv lup nug rup vub vuf vuk vun vup vut vuz wub yud yuf yuv zuf zuv",
];

/// A blend in front.
pub(super) const CCVC: [&str; 5] = [
    "clav crad crav dran flad glag glap grag prab slad slan sman smav snan spab stad stam tran trav",
    "breb brev cleb cled freg frev gred grev plev preb slep smeb smev snef snez spep steb trem tren",
    "briv clid clin driz grik griv pliz prib slif sliz smig smip snin sniv trid trit triz",
    "blop blov bloz brof brop clob crod drok glof grof plog sloz smob smon snof spov spoz trob",
    "brug bruk bruv crun frud gluk glup grud grup gruv prug pruk snup spub stuz",
];

/// A blend behind.
pub(super) const CVCC: [&str; 5] = [
    "dalf famp halp jand lalp mamp nalt namp pamp talf valf vand walf yaft yalp zast",
    "beft belp geft gelf gemp jeft kelf kend lelt lemp meft melp memp peft relt resk telp wesk zemp",
    "bimp dilt dind gilf hift hilp jilp jind nilp nilt nist rilt sisk vimp vist yilt zilp",
    "doft domp goft josk kosk losk momp nolf nolt nont polf posk tolp volf woft yolp zolt zosk",
    "bulf bult duft jusk mulf nund nust rult sulp sund susk vulp yusk zult",
];

/// Long vowel with a silent e; none with e, which is rare in English.
pub(super) const SILENT_E: [&str; 5] = [
    "bafe dape gake hafe jabe labe mave nate pabe tafe vafe vake vame wape yake yape",
    "",
    "fime fipe gife kime mide mive nibe nipe nive wime yibe yife zife",
    "bofe bove fode fope gobe jofe jote kofe pobe sote wobe wote yove zode zofe zope",
    "bude hume jume nume nuze tuve vube vuke vume wuze yume yute yuze zube zufe",
];

/// Blends on both sides.
pub(super) const CCVCC: [&str; 5] = [
    "clalt crand fland fraft framp frand frant glask glast gralp pralt prand prast smalp stalp traft",
    "blelt crelt drelt flest greft grent plest prelt slelt slemp smesk snend spesk spest steft treft",
    "climp clisk flilf flilp flind prilp slilt slisk smilp smimp snisk snist spind stisk trift trind",
    "bloft blomp brolt brost crolt frolt glomp glosk prolf slont snolt snomp snost spolt spomp tront",
    "blund brult clulp fruft frult pluft plunt prulf prump smulp smund smusk snult trusk",
];
