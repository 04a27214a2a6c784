/** Month names outside English, January first: what time stamps on pages in other languages say. Forms of one month are parted by blanks. */
const lists: Record<string, string[]> = {
  azerbaijani: ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"],
  turkish: ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"],
  russian: ["январь января янв", "февраль февраля фев", "март марта мар", "апрель апреля апр", "май мая", "июнь июня июн", "июль июля июл", "август августа авг", "сентябрь сентября сен сент", "октябрь октября окт", "ноябрь ноября ноя", "декабрь декабря дек"],
  ukrainian: ["січень січня", "лютий лютого", "березень березня", "квітень квітня", "травень травня", "червень червня", "липень липня", "серпень серпня", "вересень вересня", "жовтень жовтня", "листопад листопада", "грудень грудня"],
  armenian: ["հունվար հունվարի", "փետրվար փետրվարի", "մարտ մարտի", "ապրիլ ապրիլի", "մայիս մայիսի", "հունիս հունիսի", "հուլիս հուլիսի", "օգոստոս օգոստոսի", "սեպտեմբեր սեպտեմբերի", "հոկտեմբեր հոկտեմբերի", "նոյեմբեր նոյեմբերի", "դեկտեմբեր դեկտեմբերի"],
  georgian: ["იანვარი იანვარს", "თებერვალი", "მარტი", "აპრილი", "მაისი", "ივნისი", "ივლისი", "აგვისტო", "სექტემბერი", "ოქტომბერი", "ნოემბერი", "დეკემბერი"],
  hebrew: ["ינואר בינואר", "פברואר בפברואר", "מרץ במרץ מרס במרס", "אפריל באפריל", "מאי במאי", "יוני ביוני", "יולי ביולי", "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר"],
  arabic: ["يناير", "فبراير شباط", "مارس آذار", "أبريل ابريل نيسان", "مايو أيار", "يونيو حزيران", "يوليو تموز", "أغسطس اغسطس آب", "سبتمبر أيلول", "أكتوبر اكتوبر", "نوفمبر", "ديسمبر"],
  french: ["janvier", "février fevrier", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre", "octobre", "novembre", "décembre decembre"],
  german: ["januar jänner", "februar", "märz maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
  spanish: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre", "noviembre", "diciembre"],
  italian: ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
  portuguese: ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
  polish: ["styczeń stycznia", "luty lutego", "marzec marca", "kwiecień kwietnia", "maj maja", "czerwiec czerwca", "lipiec lipca", "sierpień sierpnia", "wrzesień września", "październik października", "listopad listopada", "grudzień grudnia"],
  serbian: ["januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra", "oktobra", "novembra", "decembra"],
  greek: ["ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου", "μαΐου", "ιουνίου", "ιουλίου", "αυγούστου", "σεπτεμβρίου", "οκτωβρίου", "νοεμβρίου", "δεκεμβρίου"],
  persian: ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
  english: ["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec"],
}; // prettier-ignore

/** Lower-case month name in any of the languages -> 1-12. Where two languages disagree ("listopad", "mai"), the first listed keeps it. */
export const monthNames: ReadonlyMap<string, number> = (() => {
  const names = new Map<string, number>();
  for (const months of Object.values(lists))
    months.forEach((forms, k) => {
      for (const form of forms.split(" ")) if (!names.has(form)) names.set(form, k + 1);
    });
  return names;
})();
