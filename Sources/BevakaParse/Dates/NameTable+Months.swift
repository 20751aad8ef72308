extension NameTable {
    /// Months in the languages of the Union and its neighbours: nominative, genitive, and the abbreviations that are not simply
    /// the beginning of a name. Finnish "mar" is left out, since March has it; Irish "lún" is Monday as well, and counts where
    /// nothing else can be the month.
    static let months = NameTable(
        """
        en: january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct\
        |november nov|december dec
        bg: януари ян яну|февруари фев февр|март|април апр|май|юни|юли|август авг|септември септ|октомври окт\
        |ноември ноем|декември дек
        cs.: leden ledna led|únor února|březen března bře|duben dubna|květen května kvě|červen června čvn\
        |červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince pro
        da.: januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        de.: januar jänner jaenner jän|februar feber|märz maerz mär|april|mai|juni|juli|august|september|oktober|november|dezember
        el: ιανουάριος ιανουαρίου|φεβρουάριος φεβρουαρίου|μάρτιος μαρτίου|απρίλιος απριλίου|μάιος μαΐου|ιούνιος ιουνίου\
        |ιούλιος ιουλίου|αύγουστος αυγούστου|σεπτέμβριος σεπτεμβρίου|οκτώβριος οκτωβρίου|νοέμβριος νοεμβρίου\
        |δεκέμβριος δεκεμβρίου
        es: enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre set|octubre|noviembre|diciembre dic
        et.: jaanuar jaanuaril|veebruar veebruaril|märts märtsil|aprill|mai|juuni|juuli|august|september|oktoober|november\
        |detsember dets
        fi.: tammikuu tammikuuta tammikuun|helmikuu helmikuuta helmikuun|maaliskuu maaliskuuta maaliskuun\
        |huhtikuu huhtikuuta huhtikuun|toukokuu toukokuuta toukokuun|kesäkuu kesäkuuta kesäkuun\
        |heinäkuu heinäkuuta heinäkuun|elokuu elokuuta elokuun|syyskuu syyskuuta syyskuun|lokakuu lokakuuta lokakuun\
        |marraskuu marraskuuta marraskuun|joulukuu joulukuuta joulukuun
        fr: janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre|novembre|décembre
        ga: eanáir|feabhra fheabhra|márta mhárta|aibreán|bealtaine bhealtaine|meitheamh mheitheamh|iúil|lúnasa lún\
        |meán mheán mfómh|deireadh dheireadh dfómh|samhain samhna shamhain|nollaig nollag
        hr.: siječanj siječnja|veljača veljače|ožujak ožujka|travanj travnja|svibanj svibnja|lipanj lipnja lip\
        |srpanj srpnja srp|kolovoz kolovoza|rujan rujna|listopad listopada lis|studeni studenoga studenog|prosinac prosinca pro
        hu.: január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
        is.: janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
        it: gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set|ottobre ott|novembre|dicembre
        lt: sausis sausio|vasaris vasario vas|kovas kovo kov|balandis balandžio bal|gegužė gegužės|birželis birželio\
        |liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio
        lv.: janvāris janvārī janvāra|februāris februārī februāra|marts martā marta|aprīlis aprīlī aprīļa|maijs maijā maija\
        |jūnijs jūnijā jūnija|jūlijs jūlijā jūlija|augusts augustā augusta|septembris septembrī septembra\
        |oktobris oktobrī oktobra|novembris novembrī novembra|decembris decembrī decembra
        mt: jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru
        nl: januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december
        no.: januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
        pl: styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca lip\
        |sierpień sierpnia|wrzesień września|październik października paź|listopad listopada lis|grudzień grudnia
        pt: janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro dez
        ro: ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
        sk.: január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta\
        |september septembra|október októbra|november novembra|december decembra
        sl.: januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta\
        |september septembra|oktober oktobra|november novembra|december decembra
        sv: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        ca: gener|febrer|març|abril|maig|juny|juliol|agost ag|setembre|octubre|novembre|desembre
        lb.: januar|februar|mäerz|abrëll|mee|juni|juli|august|september|oktober|november|dezember
        mk: јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
        ru: январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август августа\
        |сентябрь сентября сент|октябрь октября|ноябрь ноября|декабрь декабря
        sq: janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
        sr.: januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar
        sr.: јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
        tr: ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara
        uk: січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня\
        |серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня
        """)
}
