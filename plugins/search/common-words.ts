/**
 * Words that say nothing about what is looked for, by language. A question in full ("how do I get …") is
 * searched without them, because Pagefind also finds longer words that begin like a short one: "do" finds "doctor".
 * Words that matter somewhere stay out of the list: "after" (after school), "being" (well-being), "needs", "not", "help".
 * They are compared as `foldLetters` folds them, so that "zeby" is "żeby".
 */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = split({
  en:
    "a about am an and any are as at be because been but by can can't cannot could did do does doesn't doing don't for from get getting give " +
    "go had has have having he her hers him his how i i'd i'll i'm i've if in is isn't it it's its just me my of on or our " +
    "she should so some somewhere someone than that the their them there these they this those to us want wants was we were what " +
    "what's when where where's which while who who's why will with won't would yet you your son daughter kid kids happens find",
  pl:
    "a aby ale bez być będzie ci ciebie czy co dla do dlaczego dostać gdzie go i ich ile ja jak jaki jaka jakie jego jej jest jestem " +
    "już kiedy kto która które który lub ma mam mi mnie moja moje mojego mojej moje mogę może można muszę na nad nie o od oraz po pod " +
    "przez przy są się ta tak także te tego ten to tu w we za ze z że żeby potrzebna potrzebne dziecko dziecka dziecku syn syna córka córki",
  ro:
    "a acest această ai al ale am ar are asta au ca că care ce cea cel cine cu cum cât când da dacă de despre din do după e ea ei el " +
    "este eu face fac fi fie fiu fiul fiului fiica fiică găsesc iar in îmi în la le lor lui mai mea mei meu meu mie mă ne nu o obțin pe " +
    "pentru poate pot prin sa să sau se spus sunt și te un unde unei unui va copil copilul copilului meu",
  so:
    "aan aad adiga ah ahay ama aniga ayaa ayuu baa baan bal ee eh haddii iga igu in inta ka kaa ku la leh lagu loo looga ma maxaan maxaa " +
    "ma aha mid o oo oon sameeyaa si sida sidee soo u uu ugu waa waan waxa waxaan way xageen halkee helaa helo heli karaa kara " +
    "ilmahayga ilmaha ilmahaaga carruurta codsigayga wuu iyo",
  tr:
    "ama bana ben beni benim bir biz bu bunu çok da de daha diye en gibi hangi hem her için ile ise kim ki mı mi mu mü nasıl ne neden " +
    "nerede nereden neler o olarak olan oğlum oğlumun kızım kızımın çocuğum çocuğumun onu sen siz şu ve veya ya yapabilirim " +
    "alabilirim alırım var yok dedi",
  ur:
    "اب اپنا اپنی اپنے اس ان اور اگر ایک بھی پر تو تک تھا تھی تھے جا جو جس جب دیا سب سکتا سکتی سکتے سے کا کب کر کریں کرے کروں کرنا کس " +
    "کسی کسے کون کو کہ کہاں کی کیا کیسے کیوں کے گا گی گے لیے ملے ملیں مل مجھے میرا میری میرے میں نے نہیں وہ ہم ہو ہوں ہے ہیں یا یہ بچہ بچے بچوں بیٹا بیٹے بیٹی " +
    "والا والی والے ضروری",
  fa:
    "آن از است اگر ام ای این با باید بر برای به بود تا چه چی چگونه چطور چیست چرا خود در دارد دارم را شد شما شود کجا کجاست کند " +
    "کنم کنید که کرد ما من می‌شود و هر هم هست یا یک پسرم دخترم فرزندم بچه‌ام کودکم کودک بگیرم نکرد",
  ar:
    "أن أنا أو أي أين إذا إلى إن ان الذي التي الى او اين اذا بعد عن على على في فى قبل كم كيف كيفية لا لم لي ما ماذا مع متى من هذا هذه هل هو هي و يا " +
    "أفعل افعل أجد اجد أحصل احصل للحصول أحتاج احتاج ابني لابني ابنتي لابنتي طفلي لطفلي بخصوص كان",
  bn:
    "আমার আমাদের আমি আমাকে আর এ এই এক একটি এবং ও ওর কখন করতে করব করা করে কি কী কীভাবে কিভাবে কে কোথায় কোন কেন জন্য থেকে তার তা না পাব পাবো " +
    "পারি পারে যদি যে সে হবে হয় হলে হলো বলেছে সন্তান সন্তানের ছেলে ছেলের মেয়ে মেয়ের বাচ্চার",
  pa:
    "ਇਸ ਇਹ ਇੱਕ ਉਸ ਉਹ ਅਤੇ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ ਹਾਂ ਹੁਣ ਹੈ ਹਨ ਕਰ ਕਰਾਂ ਕੀ ਕਿ ਕਿਵੇਂ ਕਿੱਥੇ ਕਿਸ ਕੌਣ ਕਦੋਂ ਕਿਉਂ ਜੇ ਤਾਂ ਤੇ ਤੋਂ ਦਾ ਦੀ ਦੇ ਦਿੱਤੀ ਨਾਲ ਨੂੰ ਨੇ ਮੇਰਾ ਮੇਰੀ ਮੇਰੇ ਮੈਂ ਮੈਨੂੰ " +
    "ਮਿਲੇਗਾ ਮਿਲੇਗੀ ਲਈ ਵੀ ਵਿੱਚ ਵਿਚ ਬੱਚੇ ਬੱਚਾ ਪੁੱਤਰ ਧੀ",
  gu:
    "અને આ એ એક કઈ કયા કરવું કરું કરી કે કેવી કેવો કેમ કોણ ક્યાં ક્યારે છે છો છું જો તે તો થી ના નું ની ને પણ પાડી મળે માટે માં મારા મારી મારું મને રીતે શું હવે હું હોય " +
    "બાળક બાળકને દીકરા દીકરી",
  ta:
    "அது அந்த ஆக இது இந்த ஒரு என் என என்ன எங்கே எங்கு எப்படி எப்போது எனது எனக்கு ஏன் கிடைக்கும் செய்வது செய்ய நான் பெறுவது பெற மற்றும் யார் வேண்டும் " +
    "பிள்ளைக்கு பிள்ளை மகன் மகள் மகனுக்கு மகளுக்கு",
});

function split(lists: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([tag, words]) => [tag, [...new Set(words.split(" "))]]),
  );
}
