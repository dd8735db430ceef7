// Written by `node build/line-classifier/train.mjs`: do not edit.
import type { StoredWeights } from './model.ts';

export const WEIGHTS: StoredWeights = {
  inputs: '7a80434a968aea68',
  alone: String.raw`1 #	MLLNQLMPNP
1 #big	NOOOQNONOO
1 #money	PNMNNNMQOO
1 #time	OOOONONNOR
1 @	NNMNPKJPKO
1 a	NLPPNMLNNO
1 all	ONMNMMPQNM
1 also	MNONNQNOOP
1 and	NLLLMRPONN
1 another	NNOPOQOOON
1 ap17	NOOOOOOQOP
1 are	MRNOOOOOOO
1 ask	MOPONOOPOL
1 at	NQOONONOOP
1 averag	NOOOQOOOON
1 bank	POOOOOQOOM
1 being	QNNOOOOOON
1 best	NONOOONOOQ
1 by	MNNOQNNNPM
1 can	LNNOOOORON
1 carer	OQNOOOOOON
1 carri	OOOOOOQOOM
1 chair	NONONOPPOM
1 chip	OONONONLOR
1 could	NPQONNNOON
1 council	NNNOOOOOOQ
1 d	NOOONOQNOO
1 do	MRNOONNNON
1 does	NRNONOOOOO
1 everyon	NNNOOOOQPM
1 famili	QOOOOOONON
1 fenn	QOOOMOOOON
1 ffion	MOOOPOOPON
1 find	NMNOOOOPOP
1 for	MPOONPOMPO
1 from	NOOOOPLNOQ
1 fund	OOOOOQONOO
1 half	NNNNOQNOOO
1 hand	OOOOOOQNON
1 happi	OOQOOOOLOQ
1 he	QMMNPONNNN
1 how	MRNONOOMON
1 i	LPONQONMNN
1 if	MPPNNOONNP
1 in	MONPNNNOPP
1 insuranc	ROOOOOMNON
1 is	LRONOONMNL
1 it	QOOLLONPMK
1 jocasta	OOOOOOOQON
1 joss	MPOPNOOOON
1 kemi	MNNNNPQPOM
1 key	RONONOONOL
1 last	MOOOQOOOON
1 lift	QNNONPNNNN
1 m	NOOOOONOOQ
1 mayb	OOQOOONMOM
1 me	NONOOOOROL
1 meet	OOOOOONMOQ
1 member	MOPOMNONNO
1 minut	OOOOOORNOM
1 most	OOQOMOOOON
1 mov	NOROOONMOO
1 next	NOQOONNLOP
1 no	ONLMNOOLNO
1 nobodi	OONNMNNOOP
1 not	NNMONOQNON
1 of	NOOOQOOOOO
1 oh	NNQPNPNNOM
1 olwen	NOOOQOOOON
1 on	OOOOOOOOOQ
1 one	PONNQNNNON
1 open	OOPOOOOOOM
1 our	OMNOPRMMNM
1 over	MOOQOOOOOO
1 paper	MMQONOONOQ
1 payment	NOOOOOROOM
1 peopl	RNLNMNNNON
1 pharmaci	QONOOOONOO
1 ran	MOOOOOOOOQ
1 ring	OMOOOONQON
1 self	NNNOOPQOON
1 several	OOOONOOOOQ
1 she	ONNNRNONOM
1 sinc	OOOONQOOOO
1 social	QOOOOONOOM
1 som	QOOONOOOOO
1 somebodi	ONQNNNNOON
1 sorri	NOOOOONOOQ
1 staff	NOQONNNOOO
1 stop	MOQONOPOON
1 support	RONONMOOOM
1 swap	OOQOOOOOON
1 tea	MOOOOOOOOQ
1 that	LMNPNMOMPQ
1 the	QJHNKRRION
1 thei	QNOONOOOOO
1 ther	MNNPOPONNO
1 they'v	NOOOOPQOON
1 this	MNNOMNNOSL
1 three	OOMOOOONOQ
1 toilet	RONOOOOOOK
1 too	ROOONOOOON
1 transport	QOOONOOOOO
1 two	PPNNQOMMMN
1 um	MONOPNOONP
1 wait	NOOOPQOOON
1 we	OOKLOKPJOP
1 we'll	OOOOOOQNOM
1 we'r	OOOOOOPOOM
1 weekend	NNQONOPNOL
1 what	PONNMNONPM
1 when	OMOOOOOOOR
1 whether	NQOONNOMOP
1 who	MRMOONONOM
1 with	QONNOONOOO
1 would	NQNOOONPOM
1 you	RNOONOONOO
2 # @	NOOOOONQON
2 # evaluation	NOOOMOONOR
2 # in	NOOOQOOOON
2 # on	MOOOQOOOOM
2 #big peopl	NOOOQOOOON
2 @ @	NNNPOLMPHN
2 @ and	ONOOOOOQOO
2 @ ann	NOOOMOOOOQ
2 @ ask	NROOMONNOO
2 @ could	OPPOOOOMOO
2 @ ha	NONOOONNOR
2 @ had	POONMOONOP
2 @ has	OOOOQNONON
2 @ not	POMONOOOOQ
2 @ rang	NOOOOOOQOM
2 @ ros	OONPPOOPNM
2 @ said	MNOPPOOMOQ
2 @ the	QOOOOOOOON
2 @ to	OOOOOOOQON
2 @ took	MOOOPNONOP
2 @ will	OOOOOOOQON
2 @ would	OQPOOOOMON
2 a #	OOOOOONQON
2 a gentleman	OOONQNOOOO
2 and the	PNNNNQNOON
2 could the	NPQOOONNON
2 council tax	NNNOOOOOOQ
2 d #	NOOONOQNOO
2 happi to	OOQOOOOLOQ
2 is ther	NQOOOOOOOO
2 it is	QOOOOOOOON
2 it was	OOPNMPNQNL
2 key saf	QONONOOOOM
2 last year	MOOOQOOOON
2 let the	OOQOOOOOON
2 next tim	NOQOOONNOM
2 no signal	QOOONOOOOO
2 nobodi can	QNOOOOOOON
2 oh and	NNQPNPNNOM
2 on the	OOOOOOOOOQ
2 open the	OOPOOOOOOM
2 peopl are	QOOOOOOOON
2 pharmaci bag	QONOOOONOO
2 self advocat	NNNOOPQOON
2 sinc the	OOOONQOOOO
2 somebodi need	OOOOOOOQOM
2 the @	KNNQOOPLON
2 the lunch	OOOOOQONOM
2 the pilot	MONOONPOOQ
2 the respit	OONNQNOOOO
2 ther was	NOOOPOOPOM
2 two of	QOOOMPOOON
2 wait for	NOOOPQOOON
2 we agr	OOOOOOQNOO
2 we do	PPOONONOOM
2 we vot	OOOOOOMOOQ
2 we want	MONOONPOQM
2 we will	OOOOOOQOOM
2 weekend purs	NNQONOPNOL
2 what we	NMOOOOPOPN
2 what we'r	ONOOOOOOQN
2 with the	QONNOONOOO
3 # on the	MOOOQOOOOM
3 @ @ #	QOOOOMPOOL
3 @ @ $	NOOOOOONOQ
3 @ @ @	MMMOLMOMNR
3 @ @ and	QNNNNNMQOM
3 @ @ ask	NPPNNOMNOP
3 @ @ go	OOOOOOOQOM
3 @ @ had	NOOOPOOOOM
3 @ @ in	OOQNMONNOO
3 @ @ know	MOOOPOONOP
3 @ @ said	QONONOOOOM
3 @ @ sinc	NROOOPNOOL
3 @ @ the	NONPNNOQOM
3 @ @ to	OOOOOOOQON
3 @ and @	ONOOOOOQOO
3 @ ros @	OONPPOOPNM
3 @ would lik	OPPOOOOMON
3 a # @	OOOOOONQON
3 d # @	OOOOOOQNON
3 is it the	OQOOOOOOON
3 it was not	PPNONQNOOM
3 it was propos	OOOOOOMOOQ
3 member wer remind	NOOOOONOOQ
3 somebodi need to	OOOOOOOQOM
3 the @ @	NOOPOOQNOM
3 the lunch club	OOOOOQONOM
3 we do not	PPOOOOMOOM
3 we will not	OOOOOOQOOM
@ #	PNOOPMOOON
@ a	NOOOPOMPOM
@ ann	NOOOMOOOOQ
@ ask	MRPNLOMNOP
@ cam	OOOPPOOOOM
@ could	OPPOOOOMOO
@ go	OOOOOOOQOM
@ ha	NONOOONNOR
@ in	OOQOMONNOO
@ in @	OOQOOOONOM
@ know	MOOOPOONOP
@ nobodi	QOOOOOOOOM
@ not	ONMONOOOOQ
@ ok	OOOOOOQOOO
@ open	OOOOOOOOOQ
@ pat	NONOPOOQOM
@ pharmaci	OOQNNOONOL
@ rang	NOOOOOOQOM
@ ros	OONPPOOPNM
@ ros @	OONPPOOPNM
@ said	OONOONOMOO
@ sinc	MQOOOQNNOL
@ the	PNNPMNPPOL
@ thei	NONQOOOOON
@ thought	MOPONONOOP
@ to	NOOOOONSOM
@ took	MOOOPNNQON
@ what	OQOOOONOOM
@ what if	OPPOOOONOM
@ would	OQPOOOOMON
@ would lik	OPPOOOOMON
at 0	ILKLJKKHPW
at 1	PKKJNLMJQR
at 2	QMMMOOINMN
at 3	NPNNPOILLO
at 4	QMNQPLKNIM
at 5	ONQPMPMHIN
at 6	MOQMOLPLIN
at 7	ONMKMKOTIJ
at 8	LNNJFMRTJN
at 9	JMJKJIMPKU
b # #	JLLMNLOSOM
b # $	NNLNONMONO
b # @	KMJJIOPPNQ
b # against	NOOOOOQOOO
b # and	NPNNQNONPM
b # as	MPNOMNOPOO
b # at	OOOOQOOOOM
b # bench	QOOOOOOOOM
b # blurri	ONOONOOOOQ
b # cam	QOOOMOOOON
b # day	ONPNMONMON
b # dot	MOOOMOOOOQ
b # enquiri	MONOQNNNOP
b # evaluation	NOOOMOONOR
b # for	NOOONOMNOQ
b # had	MPOONOOOOP
b # hour	PMNNNNQNPM
b # in	OOOOQOOOOM
b # min	PNNNMNNNOP
b # of	NNNNRNMNNL
b # on	NPNOQONNOL
b # one	NOPONOOPOM
b # out	MOOOMOOOOQ
b # peopl	LNMNQNPNNO
b # pm	OOOOOOOMOQ
b # poster	NNOOMOOOOQ
b # s	OOOPLNONPN
b # said	QONOOOOOON
b # sign	NONOOOONOQ
b # sinc	MOOONQOOON
b # small	NONNNQOOOO
b # want	MOQONOOOON
b # week	RONNLPNMOL
b # wer	MOOOQOOOON
b # wk	NONOPOQMON
b # year	MOONROOOON
b #big peopl	MONORNNNOM
b #money $	NNMNOOMQOP
b #money @	MOOONNNNOR
b #money an	QOOONOOOOO
b #money in	NOOONONOOQ
b #money last	POOOMQOOON
b #th $	OONOOONQOO
b #time $	PONOMMNMNP
b #time @	OOOOOONNOQ
b #time and	OOOQNONNOM
b #time to	QOONNOOOON
b #year $	NNPOMNNNOP
b #year @	MNOONNRLOO
b @ #	LMKMPLOONP
b @ #year	LNNNNMPOOP
b @ $	NOJIIORPON
b @ @	LKLOMMNPJP
b @ a	NNOOONMPOO
b @ all	OOOOOOPMOP
b @ and	OLMJLPMQMN
b @ ann	OOOOLOONOQ
b @ approv	OOOOONQOON
b @ are	LNNOOOPOPO
b @ as	NOPOPNPMOM
b @ ask	KRQMOOLMNO
b @ at	POMNNONNOQ
b @ back	OONOOONQOO
b @ by	NNNOOOPPOM
b @ can't	QNOOOOOOOM
b @ chair	POOPOOOOOM
b @ could	NPQOOONLON
b @ cover	QOOOMOOOON
b @ delegat	OOOONOMOOQ
b @ did	PONPMNOPOM
b @ does	OOQOOOONON
b @ don	OOOONOQOOL
b @ downstair	OOOOOOOQOM
b @ famili	QNNNNOONON
b @ first	PNPONONPOM
b @ for	ONNNMNOLNR
b @ from	OOMNMNNPNP
b @ go	OOOOOOOQOM
b @ ha	NONOOONNOR
b @ had	QNNONNNMOO
b @ half	OONOOOQMON
b @ has	MOMNPNOMNO
b @ hav	OOQNNONNOO
b @ he	QOOOOOONON
b @ hip	NOOONOONOQ
b @ i'll	NOOONOORON
b @ i'm	OOOOPOONOM
b @ in	MNOOOMOOOM
b @ it	MONNOPOQOL
b @ know	MOOOPOONOP
b @ leaflet	OONNMONPOP
b @ letter	POMONOOPOM
b @ meet	NOONOOMRON
b @ morning	NOOOOOONOQ
b @ nam	OOOOOOQOOM
b @ new	OOOONRMOOL
b @ next	NOOPOQNMON
b @ nineteen	NNOOROONOM
b @ nobodi	RNONMNNOOL
b @ noon	QOOOONNNOO
b @ not	NNLNNOOPOP
b @ number	QOOONOOOON
b @ of	OOOONONOOQ
b @ ok	OOOOOOQOOO
b @ on	MNOONONROM
b @ onli	QONNNOONON
b @ open	OOOOOONOOQ
b @ or	OOQNONNMPL
b @ our	QONNNONOOM
b @ own	NPOOPOOOOM
b @ paid	NONOPOOPOM
b @ pat	NONOPOOQOM
b @ pay	NOOQONOOOO
b @ pharmaci	OOQNNOONOL
b @ pric	MOOONOPNOQ
b @ rang	NOOOOOOQOM
b @ ros	OONPPOOPNM
b @ round	NOMNOQNOOP
b @ run	MOOPOONPOO
b @ said	OONPMNONON
b @ send	OOOOOOONOQ
b @ she	POOOPOOOOM
b @ shut	QOOOONOOOO
b @ sinc	NQNONQNNOL
b @ so	ONOONPNMPM
b @ start	POMOOOOOOP
b @ still	OQOOONOPOM
b @ tabl	NONOPOMNOP
b @ that	MNOOONQMON
b @ the	OMMRKPPNNK
b @ thei	NONROOOOON
b @ they'v	NOOQNOONOO
b @ thought	MNQNNONNOP
b @ to	KMLLOLOTNM
b @ took	MOOOPNNQON
b @ two	OOOOOONQOO
b @ up	NOONNQONOO
b @ ward	NOOOOOOOOQ
b @ was	MPPNMOMPNO
b @ wer	OOOOOOQOOM
b @ what	NPPOMONPNN
b @ wher	LLMRNNONON
b @ who	ONMNONNNNQ
b @ will	NNNONNNONQ
b @ would	OQNNNNMOOO
b @ y	NONQNOOOPN
b a #	QNMNONNQOM
b a @	OPNNOMOLNM
b a bad	NNOOMOOOOQ
b a bother	QOOOOOOOOM
b a bus	LNQOONNOOP
b a call	OQONPPOMON
b a card	MNRONONMOO
b a carer	OPOPLNONOM
b a customer	QPMMNOONOO
b a different	QNOOOOOOON
b a flat	MONQOOOOOO
b a form	QNOONOONOP
b a fortnight	NPOOOOMQOO
b a gentleman	NOONQNOOON
b a job	OONOQOOOOM
b a key	NOOOQONNON
b a ladi	ROOOOOOOOM
b a leaflet	MOQOPOOOOM
b a lif	POPONOONOM
b a list	PNNMMOOPOP
b a man	QOOONOOOOO
b a minibus	OOONNOPNOQ
b a new	NOMNNQNNNP
b a packag	OOOMPONOPM
b a person	OPNNNONNOM
b a phon	LOQNNOOPON
b a photo	OOOOOOOQOM
b a pound	NNNNOQNOON
b a proper	NORNNNOOOL
b a pull	QOOOOOOOON
b a quarter	NOPOQMOOOM
b a room	OOOOOOOQON
b a schem	NOOQOOOOOO
b a second	OOOOOOMROM
b a singl	MOPOPOOOOO
b a stall	NNOONONNOQ
b a subscription	ONQPNNOOOM
b a text	OMQOOOOOOO
b a thing	NNNQPOOOOM
b a town	OONOOOOOQO
b a treat	NONQNOOOOM
b a visit	OPNNMPMONO
b a wheelchair	POOOOOOOOM
b a year	MNONOQNNOO
b about it	QNOPMOONOO
b about the	PNLLMNMPOP
b actualli read	NRNOOONNOM
b address $	POOOOOOPOL
b after #	PONOMPOLOO
b after her	OOOOQOOOON
b after the	PPPOPNNLOL
b again $	OONNQNPNON
b again in	NOONOQONOO
b against $	NOOONOQNON
b agr that	NOOOOOPPOL
b all $	OONPPNONOM
b all four	POOOOOQOON
b all happi	NOOOOOQOON
b all in	QOOONNOOOO
b all of	LOPNNONQOP
b all provider	OOOOONNQON
b all the	QMNOLONMNP
b allow to	OPNNMONNNP
b along with	NOOOOOONOQ
b an actual	QONPNOONNN
b an address	POOOOOOQOM
b an answer	NQOONOOOON
b an averag	NOOOQOOOON
b an end	NOONNQOOOO
b an envelop	QOOOONOOON
b an hour	OONMMPNLOQ
b an uplift	OOOONOMOOP
b and @	JMONNLORMO
b and a	ONQONNMMOO
b and both	NOOMNOPQON
b and by	OPNPOOOMON
b and his	NOOOQOOOON
b and i	QNPNMOOOOP
b and it	MMOOMRNNOO
b and leav	MOMOONQNOM
b and look	OOOONONQOM
b and never	QNOOOOOOOO
b and nobodi	NNNOOOPMON
b and not	POPNNOOMNL
b and now	MOOOQOOOOO
b and one	NOONNOONOQ
b and that	ONOPOONMOM
b and the	RLMOLOONLM
b and then	ONNONPOOOM
b and to	NOOONOOQPN
b and what	MONOOOONPP
b and you	QOONNOOOON
b another strategi	MONOOONORN
b any mor	ONOONOQOOM
b anything $	OOMOOOOOOQ
b anything under	OOPOOOMOON
b apologi $	MONONOONOR
b approv as	OOOOOOROOL
b approv subject	OOOOOOQNOM
b approv the	OOOONNQOOM
b are not	QPOOOONNON
b are the	LQNOOONOOP
b are to	NOOOOPMMOP
b are too	QOOOOOOOOM
b as @	NQOOMOQNOM
b as a	PNONNOQOOM
b as if	QNNONONNOP
b as it	NOOONOQPOM
b as of	LOOOPNQNON
b as per	OOOOOOQOON
b as the	QONOONNNOO
b as well	NOQOOONPOL
b ask $	QPMONOMMOL
b ask @	MMMNOOOQOP
b ask me	OOQOPOONOL
b ask the	MNRNNNNPOL
b ask to	OOOONOOQON
b ask who	ONMOOOONOQ
b at #	RNNMONMMNO
b at #time	MOOQOONNOP
b at @	QNLQLOPLNJ
b at a	POMONNOMOP
b at all	NPONPNNNOL
b at fiv	QOOONONOOO
b at four	QOOONOOOOO
b at it	MOOOQOONOO
b at least	MQOOOONOOP
b at night	NNNNONONQM
b at the	NLONOJMNLQ
b at weekend	MOPOOONOOO
b ate the	NNOOOONOOQ
b back #	NOOOMOOOOQ
b back $	NNMPOONLOQ
b back by	OOOOOONNOQ
b back the	POONOOOOOM
b back to	NNMMMMNQNQ
b badg $	NOPPNOONOL
b bag $	QONOOOONOO
b be found	QOOOOONNON
b be on	QNNONOOMOP
b be tri	OOQOOOOOON
b be worth	OOQNOOOOOO
b becaus of	MPNOOONOOP
b been given	QOOOOOOOON
b been to	MONPQOOOON
b been told	NOOOQOOOOO
b befor #time	QOOONPNNON
b befor $	NNMOPONNNP
b befor next	OOOOOOOQON
b befor ten	NOOOQOOOOM
b befor the	MOOONONQPM
b being a	QNNONONOOM
b being ask	MOOOOOOOOQ
b best bit	NONOOONOOQ
b between call	RNOONONOOM
b blood pressur	MNNPQOONOL
b board $	MOOONNNPOQ
b book the	OONOOOOQON
b bother $	QOOOOOOOOM
b box $	OOQNNNOOOM
b bring one	NOOONOOPOM
b budget $	OONQOOOOON
b bus $	NNMONONPOQ
b bus compani	OOOOONOQON
b bus is	MOOOOPOOOP
b bus shelter	MOMNNQONOP
b bus stop	NOQONONOON
b by #	NMMONNLSOM
b by @	MNMLMOMPNR
b by a	NNOONQNOOP
b by four	OOOOOONOQN
b by interest	OOOOOOQNON
b by the	PNQNMLNNNN
b by then	QOONOOONOO
b by week	MNOORONNON
b c #	OOOOOONQON
b call $	PMOOMNNPOM
b call on	NOOONOOOOQ
b call the	QOMQNOOOOM
b cam back	MOOOROOOON
b can onli	RNNOMPNMOM
b can start	PNOOONMNPN
b can you	NOOOOOOOOQ
b can't read	QOOONOOOON
b car $	MOPOMNONOP
b card $	OOOOOOLNOQ
b card and	NOPOOONOOQ
b carer assessment	NQOOOOOOOO
b carer swap	NPNQNOOOOO
b carer who	PPOOMOOOOO
b carri $	NOOOOOMOOR
b centr on	NOOOQOONON
b chair $	QOOOOOOOON
b chariti $	QNOOOOONOO
b check the	ONNOOONQON
b clinic $	MOQOOONOON
b cllr @	OOOOOOQOON
b clos $	PNMONNOPOO
b clos @	QOOOONNNON
b clos in	NOONOQOOON
b club in	NOOQONNNON
b coat on	NOPNPOONOM
b cod carer	QOOONOOOON
b com $	OQNNOOOOOO
b com and	OOPOMNNQNM
b com as	QNNOPONOOO
b com at	OONNRNONOM
b com in	QOOONOOOOO
b com out	POOOOOOOOM
b com with	NNNNQOOOON
b cost of	NOOPNNNNOQ
b cottag hospital	NONPNOONPM
b could say	MRMNOOOOON
b could tell	OOOOMOOOOQ
b could the	NPQOOONNON
b could we	OOQOOONOOO
b could you	OQOOOOONOO
b council tax	NNNOOOOOOQ
b council to	QONOOOONNN
b count #	NOOONOOOOQ
b count fourteen	OONOQOONON
b d #	NOOONOQNOO
b dat of	QONOOOONOO
b daughter drov	OOOOQOOOOM
b day #	NONONONNOQ
b day $	LPNQNMOPOK
b day befor	QOMNMONNNO
b day is	NOOOONNNOQ
b day of	QONNNONNOP
b decid to	OOOOONONOQ
b did it	ONNOQOOOOO
b didn't know	MNOOQOOOOP
b different build	OONOOOOQON
b discharg after	OOOOOOOMOQ
b do not	QPNMNOMNON
b do peopl	NQNOOOOOON
b do that	OOQONNPOON
b does anybodi	OQNONOOOOO
b does it	MNNPMOOOOP
b does not	OONNPOOOOM
b dog $	NONOMONNOR
b doing something	NONONOPOPM
b doing the	LONQONOPOM
b don $	MOONOOQOOM
b don't get	NQOOOOOOOO
b door $	QNPNMNNNNN
b dot on	MOOONOOOOQ
b down the	OONNNQOOON
b down to	NONNQPOOON
b driv up	QOONNOOOOO
b driver $	ONQNMONMOP
b driver get	OOMQOOOOON
b drop the	NOOOOOQOON
b e mail	QONMMOONOP
b each way	QOOONOOOOM
b either $	QNOONOOOOP
b either way	MQOONOONOM
b eleven pag	QOMONOOOOM
b els $	NNNONOOOOQ
b empti so	QOOOMONOON
b end $	NNONQMMNPM
b end at	POOOMOOOOO
b end of	MMMPMMNQNO
b envelop $	OONOQOONOM
b everybodi $	MOQNNPNMOM
b everyon who	OOOOOOOQOM
b exist $	RNNONNMONM
b expect $	MNQONOOOOP
b fair $	NNNOOOOOOQ
b famili hear	QNOOOOOOOO
b film club	NNOQONNNON
b find out	NNNONOOQPM
b firm on	OOOOOOQOON
b first month	QOOOOONOON
b first of	NONOOOQNON
b fiv famili	NOOOOOQMON
b follow $	NONOOOOOOQ
b food $	NPQOOONNOM
b for #	QNNNPNNLOL
b for @	PONONOMQOM
b for a	MPOMNMPONN
b for famili	MNNOQNNOOQ
b for it	QNOONNPLOM
b for lift	NOOOOOMNOQ
b for the	LNMKNLPQOQ
b for this	MPOOPOOOON
b form $	MONNNOQOOM
b fortnight $	NPOOOONQOO
b forward to	OONOOONNOQ
b four $	MOOOONONOP
b four and	QOOOMOOOOO
b four tim	MONOQOOOON
b fourteen pag	QOOOOOOOON
b fridg $	NNNOOONOOQ
b frighten peopl	RNNONONOOM
b from #	NOOOOOQLOM
b from #big	QONNONONOM
b from @	MNMLOLPMOQ
b from the	OONNNLNONO
b from this	MOOOOQNNOM
b get a	OOMPOOOOON
b get is	MQOOOOOOOO
b get the	MOPNNNNPON
b get to	MNOPPONNPN
b get told	RNNNMOONNM
b giv their	PPNOQNNMNN
b go see	OOOOOOOQOM
b goe to	ONNPNOMNOP
b going out	OONOMOONQM
b going to	MNNNOONRNN
b gon to	POONPOOMOP
b good at	NOOOQOONON
b got a	NONNQOOPON
b grant has	NOOOOQOOON
b group has	NNOOOQONPN
b had #	OOOORONOOM
b had a	NNNOQNMMNM
b had been	OOOOQOOOOM
b had its	MONONPQNOM
b had the	NOOOMONOOR
b had their	OOOOOPNNOQ
b had to	NONOONNNOQ
b half an	NQOONOOMOP
b half term	ONNOOOQNOP
b half the	QOOOMOOOON
b half way	OONNNQOOOM
b hall $	MNPONONPON
b hand in	NOOOMNMNOR
b hand out	OONQOOOMON
b happi to	MOQOOOPLOR
b has a	NOLQNNNONO
b has been	NNNMPOONOO
b has decid	OOOOONNNOQ
b has had	NOOOPONNOQ
b has no	QOOOOONOOM
b has not	MOONQOONOM
b has open	NNOOOQOOON
b has the	NMNMNMNQNP
b has to	ROONNNNNNN
b hasn't been	NOOOQOOOOO
b hav a	NMQNPNONOK
b hav no	NNOOQOOOOO
b hav seen	OOOMOQOOON
b hav the	OOPOPOOOOM
b hav them	OOOOOOOQNN
b hav to	QOOOLNNMQN
b he got	NONOQOOOOO
b he had	OOOOROONOL
b he is	NOONMNOPOQ
b he tell	OOOOQOOOON
b he was	OOOOPOOOOM
b he would	MNNONOOQNP
b hear aid	POOOMOOOOP
b hear me	NOOOOOOMOQ
b help $	PMOOOOOMPP
b her #	QOOONOOOOL
b her for	OOQONOONON
b her sister	NOONNOOOOQ
b him $	NOOOOOOQOL
b his mum	OOOOMOONOQ
b his own	OOONQNOOOM
b holidai $	POPONOONOM
b hom carer	NONPMQNNOP
b hom on	MOOONOOOOP
b hom to	OOOOPOOOPM
b hospital stai	NONNOOOOOQ
b hour $	NOOOOOOOOQ
b hour and	MOOPNOONOP
b hour for	NQOONOOMPO
b hour in	QOONNOOOON
b hour notic	QNNNNONOOO
b hour when	QOOONOOOON
b how it	NOMPNONQON
b how mani	NRMOMOOOOM
b i could	ONNOQOOOON
b i did	ONPOQOOOOM
b i keep	PPNONOOOOM
b i put	NONNQOONON
b i was	MONOOOOOOP
b id card	QNOOOONOON
b idea of	ONNOOOOOQO
b if a	OPMNNONOOO
b if he	OMNONOOQOO
b if i'm	OOOONOOMOQ
b if i'v	NOMOOOOOOQ
b if the	MQONNOPNNN
b if they'd	NOQOOOOOOM
b if we	NNQOOOOONO
b if you'r	QOOONOOOOM
b in $	ONQNONOOOM
b in @	MKNTOQIJNK
b in a	QNNLNNOMOO
b in another	NOOQOOOOOO
b in any	NONOONQOOO
b in by	OOOONOMNOP
b in fiv	MOOOQOOOOO
b in her	MOOPPOOOOM
b in on	POOOMNNNOP
b in the	OOPMQNMLLM
b in three	OONOQOOOON
b insid a	QOOOMQOOON
b insuranc $	NQNONOOPON
b insuranc for	OOOOOOOQOM
b into a	MOOPNONOPN
b is #	OONOQPNNOL
b is $	ONPNOOQOOL
b is a	NOMPNONNQL
b is at	QOOOMOOOON
b is going	NOONOOOQON
b is his	OOOOMOOOOP
b is in	MONPNNNOOQ
b is it	NRNOOOOOON
b is me	NOOOOOOOOQ
b is no	QPONNPMNNM
b is not	PMOOOOOOOO
b is on	OOLNMLLMNS
b is open	QOONNOOOOM
b is to	NOOONOOPPM
b it $	MOMOMMNNOO
b it again	MNQOOOOMPO
b it and	MOOOOOONON
b it back	NONOONOMOR
b it cost	OQOOOOOONO
b it emerg	QOOOOONNON
b it from	POOPMONOOO
b it get	MOQOONOOON
b it in	ONONQNOOOL
b it is	PMNPMNPOON
b it off	NOOONOQOOO
b it tak	QOOONOONON
b it the	NQNOOOOOON
b it to	KMPNPMPPMM
b it was	NOONNPOPMN
b it went	NPMOOOOQON
b it with	OOOOOOOQOM
b it would	NNOOOOOMOQ
b its @	ROONMNNOOM
b job $	NNNPONNOQM
b keep a	ONONMOOPOP
b kept at	OOPOMOOOON
b key $	ONOOQPNNOL
b key saf	QNNONONPON
b knew $	OQOOOOOOON
b know everybodi	NNQNOOOMOO
b know if	NPMOOOOOOQ
b know is	QNOOOOOOOO
b know it	QOOONONOON
b know us	MNPOQOOOON
b know what	PONOPOOONM
b know who	OPMNPNONPN
b lack of	QOOONOOOOM
b last @	QOOOMPONON
b last of	OOOOOQONNO
b last one	QOOONOOOOO
b last week	MPNOPOOOON
b last year	NONOQNNOOO
b last yr	NOONPQOMON
b lat @	OOPOOOPOOM
b leaflet $	MOQOPONOOM
b learn disabiliti	MOOQONOOOO
b leav the	NOLNNNPRNK
b left $	QONOONONOO
b left the	OOOONNNNOQ
b let me	NOMOOOOOOP
b let the	NNQPNOONON
b letter $	OQNOOOOOON
b letter com	QOONOOOOOO
b letter to	NONOOOOQON
b lif $	MOPPOOONON
b lift not	MOQOOOOOOM
b lik @	NOQNOOOOON
b lik a	ONQNOONOON
b lik us	QONOOOOOON
b lin for	QOOONOOOOO
b list $	PONOPONNPM
b list of	PONOMOOQON
b liv her	ROOOMOOOOM
b local connection	POOOOOOPOM
b lon work	OOOOOOOQON
b longer than	NOONROOOOM
b look at	NOONMPNPOM
b look lik	QNNOPONOON
b lost a	NOOOQOOOOM
b lot $	RNNMNONMPN
b lunch $	MOOPOOOOOO
b lunch club	POOOOQONOM
b machin $	MNNOQOOOOM
b mak sur	NOOOMOOOOP
b mak the	MNPNPOONPN
b manager @	NOOONOONOQ
b mani of	MPOONOONOP
b match by	NNMROONOOM
b me $	QOMNLONQON
b me in	NOOOOOOOOQ
b me to	NNNOOOOQOM
b meet #	OOOOOOPMOP
b meet $	MNMNNNNRNO
b meet in	NOOONOQNOM
b meet to	OOOOOONMOQ
b meet was	MONOMONNRM
b mil and	MOOPOOOOOO
b minut $	LONNPNNNOQ
b minut and	POOPMNNNOP
b minut that	NOOONOONOQ
b mobil librari	MNONOOOOOP
b monei for	MPONOOOPON
b month $	ONMNOOQNNM
b month and	NQOONONOOP
b month befor	OOOOQOOOON
b mor $	NMMNNQPOOO
b morning $	OOQOPONNON
b most dot	NOQNNOPOON
b most of	POOOMOOOOP
b mother was	OONOQOOOON
b mov from	QOOOMOPNON
b mov it	LNQONNQMON
b mov to	NPOONOPNOM
b mum and	POOOMOONOQ
b must be	QOONOOONOO
b my sister	MOOOQOOOON
b my team	QONMMOOPON
b nam $	MOMNPOOOOQ
b nam on	NOPONOPNOM
b near @	NOMROOONON
b need to	PNOOOOOPOM
b neighbour in	ONQNOOOOOO
b never hav	QNOOOOOOOO
b new nam	NOOONOPNOQ
b new tim	OONOOOOQOO
b newsletter copi	OOOONOOQOO
b next meet	OOOOOONQOO
b next one	NONOONNOOQ
b next tim	NOQOOOOPOM
b night $	MONOPNNNQM
b night staff	PQNOPMOMON
b no $	ONONMOOPON
b no nam	OOOOONNQON
b no new	MONONORNOL
b no one	PQMNPNNNNM
b no signal	QOOONOOOOO
b no to	NOOOOORNON
b nobodi can	RNONOOOOOM
b nobodi had	QNOOMOOOOP
b nobodi told	QNOOOOOOOM
b nobodi would	OOONOQONON
b noon $	QOOOONNNOO
b not $	NOMNMOMNNR
b not a	NOQNOONOOM
b not and	NOONMOOOOQ
b not by	ONMRNONNOL
b not cover	RNOOOOMNON
b not get	QNOOPOMOOM
b not go	MOOOQOOOON
b not hav	OOOOPOPOOM
b not known	NQNOOOOOON
b not of	OOOONONOOQ
b not on	QONNMOQNOL
b not onc	MOOOPOOOOP
b not that	POOONQNOOM
b not the	MNQNNOOOON
b not to	QOONNOONOO
b not wait	NOOOOOQOOM
b notic that	NOONQPOOOM
b now $	ONNONQNNNN
b now he	NOOOQOOOOM
b number #	NOOOQOOOOM
b number by	QOOOMOOOOM
b nurs $	MOOOOPOOOO
b nurs @	NOOOOONPOQ
b o'clock $	MNNOOOQNON
b of #	MOOOQONNNO
b of #money	MOOONNPNOP
b of @	MOMNOMPQNN
b of a	MNOPMOONOQ
b of all	OOOOOONQOM
b of being	QOOOOOOOOM
b of eight	QONONOONOO
b of evening	QOOONOOOON
b of it	MOONOOONOQ
b of my	POOONOPNOL
b of nin	MOOOQOOOON
b of our	QNNNPNNNOM
b of the	POMNNOMOMM
b of them	ONNNQMNNNO
b of thos	NPNOQOOOON
b of tim	NOOOOOOOOQ
b of whom	OOONQNOOOM
b off $	MOPONOOOOP
b off befor	QONONOOOON
b off now	POOOPOOOOM
b off the	POMONPNPOO
b oh and	NNQPNPNNOM
b on #	NOMNMPNNON
b on $	MNQOONOMNP
b on @	PLNMMNNOPM
b on a	PNNNRLOKNM
b on it	OONPMOQNON
b on not	NOPOOOPOOM
b on our	MPPNPONOOO
b on paper	OOOOOOOQOM
b on pension	OOOQNOOOON
b on the	LLPNPNMKNP
b on their	MNOOOOOOOP
b on thursdai	NOOONOOOOQ
b on to	NONOOOOQOM
b onc $	MOOONOOOPQ
b one $	NNONMNOLOQ
b one daughter	OOOOQOOOOM
b one hom	NOOOMPOOOP
b one number	NONOOOOOQO
b one of	ONNOQNNNOP
b one pag	NOOOOOOQOM
b one was	ONMOMNNNOQ
b onli $	POMOMNPNOO
b onli and	QOONOOOOOO
b onli for	NNQONNONOM
b onli one	QOOOOOOOON
b open #	OOOOONOMOQ
b open day	NONONONNOQ
b open on	QOOONNONOM
b or is	NQNOOOOOOO
b or onli	NQNOOOOOOO
b organisation $	NONOOOONOQ
b other $	OOONMOOOOP
b our not	POOOOOPOOM
b our number	QOOONOOOON
b out #	POOOMOOOOO
b out $	PNNNNPNMNO
b out at	QONOMOONQL
b out for	OONOOONQOM
b out of	NNMNPNMOOO
b out she	NQNOPOOOON
b out the	ONPONOOMOO
b out what	MPNOOONPPM
b out why	OQOOOOONOO
b out with	MOONQOOONN
b outsid @	QOOONOOOON
b over #	PNNOOOMMPL
b over from	NOOOQNOPOM
b over in	NOOQNOOOON
b over it	POOOQOOOOM
b over to	OOOONQNNOM
b own $	MOOOQOOOOM
b own the	OQNOOOOOOO
b pag $	NONOOOOQON
b paid for	MNNNNPPOOO
b paper #	NONOQOOOOO
b paper $	OOPOOOPNOM
b pay for	NQOONOPNON
b pay its	MONQOOOOOO
b payment hav	NOOOOOQOOO
b peopl #	NOOOQOOOON
b peopl $	POPONONOOM
b peopl at	NONOONNNOQ
b peopl cam	OOOOMOOOOR
b peopl don't	QNNONOOOON
b peopl in	OMNOPNOOPP
b peopl just	NONPNOOOOQ
b peopl off	QONONOOOON
b peopl on	OPOOQOOOOM
b peopl who	MOONOOOOPN
b person who	MPOOOOPOOO
b personal car	NNQNNOONON
b pharmaci bag	QONONOONON
b phon call	NNPNNOMQON
b phon number	POOOMONPOO
b photo #	PONONONNOQ
b photo $	OOOOOOOQOM
b photo of	OOPOOOOQON
b pick up	QPOOONMNNM
b pictur for	NOOOQOOOON
b pigeon $	MOOOOOOOOQ
b pilot to	OOOOOOQOOO
b plac had	PONQNONOON
b plan discharg	OOOOOOOMOQ
b pm on	OOOOOOOMOQ
b pocket $	NOQNNONNOO
b post offic	MOPPMOONOO
b poster up	NONMOOOPOQ
b propos by	OOOOOONOOQ
b provider on	QOOONOOOON
b put a	POOPMNOOOO
b put the	LNQMPNOMNN
b quiz $	OOOOOOOOOQ
b quot for	NOOONOOQOO
b radio $	OOOOQONPOM
b ran out	NOOOOOOOOQ
b read the	MRMOOONNOM
b readi to	MOOOOOOQON
b record $	OOOONPMNOQ
b record messag	NOOOOOQOON
b remind that	NOOOOONOOQ
b remov $	NONOQOPNON
b report $	ORNNNONOOL
b right that	OOOOOOQOON
b ring $	PNMOONNNQN
b ring @	OONOOONQOO
b ring in	QOOONOOOOO
b ring the	NPNPNONQOM
b ring to	QNOOOOONOO
b risk assessment	QOOOOONOON
b room $	NPNOMNNNOQ
b ros @	OONPPOOPNM
b rota clos	QOOOONNNON
b round $	MOOONOPNOP
b round a	MNNRMOOOOO
b round on	NNPNNQNNOP
b round the	NNMNNPOPNO
b round with	POPNMOOOOO
b run $	NNONPONQOM
b run the	MNQNPONNON
b said he	OONOPOONOQ
b said leav	OOOOOOOQON
b said no	MOOOPOQOON
b said she	NPOOMOOOOP
b said so	MOOOPONNOO
b said that	QNNONNNONN
b said yes	NNNONORNNO
b sat in	NOOOQOOOON
b say $	NPLPNOOPOL
b say how	NOMNNOOPOP
b say it	PNPNMNNNNO
b say no	QONNNONOON
b say when	QNNOOOOOON
b say who	MOQONOOONN
b seat $	MOOOQOOOON
b second by	OOOOOONOOQ
b see everi	MOOOOOONOQ
b see so	OOOOOOONOQ
b self advocat	NNNOOPQOON
b send round	NOOOOOOQOM
b servic $	MOOOQONOOO
b servic to	NOOPMONOOP
b shar one	NONQOOOOON
b she does	ONONQOOOOM
b she stop	MOOOQOOOON
b shop unit	OOOONOOOOQ
b should be	ONMOOOOOOP
b show the	NORNOONNOM
b shut $	PPOOOMOOON
b shut in	QOOOONOOOO
b sign $	PONOOOOPOM
b sign it	NOOONOQNOO
b sinc #	NOOOOQPNOM
b sinc @	ONNNQNLNNO
b sinc she	NOOOQOOOOM
b sinc the	OMNNORLMOK
b sit $	OOOONOONOQ
b sit in	POOOMOOPON
b sit with	MOPOPOONON
b six $	OOOOQOOOON
b small prov	NOONNQOMOO
b so its	POOOMNNQOM
b so mani	OOOOOOONOQ
b so that	ONONOPONNM
b so the	OMNNNONOPM
b so thei	NONQOOOOOO
b so we'r	OOOOOOQOON
b so what	ONOOOONNQN
b social work	QOONLOPNOM
b som of	QOOONOOOOO
b somebodi $	NOOOQOOOOO
b somebodi need	OOOOOOOQOM
b somebodi to	OPPOOOOLOO
b someon at	NONOOOOOOQ
b someon to	MOPOOOONON
b someon who	ONOONOONNQ
b something els	OQNOOOOOON
b spac $	OOQOOOOOON
b staff $	LPNPMMPOOP
b stai open	OOOOONNMPQ
b stall at	NNONNONNOQ
b start $	RONONOOOOM
b start at	QONOMOONOM
b start on	PNLMNPMMPP
b start with	MOQOOOQNOL
b still to	OOOOONOQON
b stop $	PNOOONONOM
b stop at	QOOONONOOO
b strategi $	MONOOONORN
b subject to	OOOOOOQNOM
b summer $	NOOOQOOOOO
b support $	NOOOOOPOPM
b support worker	QONOOMOOON
b tabl #	OPQNNNMNON
b tabl by	NONONOONOQ
b tabl four	NOOONOOOOQ
b tail lift	POOOOOPOOM
b tak a	MOOONOOOOP
b tak it	QOOONOOOOM
b taxi firm	NNQNNOOOOM
b tbc $	OOOOOOOQOM
b tea was	MOOONOOOOQ
b tell @	MONONOPQOM
b tell the	POMOOONPON
b tell their	NOOOOOONQO
b tell us	NOOOMOOOOP
b ten minut	POOQMNNNOL
b ten so	PONOMOPOOO
b term $	NONOOOQMOP
b than the	MNONONNNOQ
b thank you	MONOOOOQOP
b that $	ONNNMNPONP
b that @	LOOPNPNPOL
b that a	MNONOOQNPN
b that from	NOOOOOPOOM
b that he	MOOOQNONOP
b that it	MNNNONONOQ
b that nobodi	MOOONOONPO
b that say	NNQOOOOONN
b that the	OOLKNPOLON
b that we	POOOOMMOQN
b that work	NNNOOOPPPM
b the #	NQMNOOPMOK
b the #th	NNNNNOMQOP
b the $	NNNNOONNOR
b the @	KMONOOMNMO
b the ambulanc	OONPMOONON
b the app	NNNONNQNOM
b the assessment	QONONOOOON
b the babi	OOOOOONNOQ
b the back	QOOOMOOOON
b the bank	RONNOPNOON
b the book	OOONOOOOOM
b the bus	MNKNOPMQNP
b the cak	NOOOOOONOQ
b the call	MPOONOOOPO
b the car	MONOPOONNQ
b the card	NONOMOOPOP
b the chemist	ONOOPOOOOM
b the choir	OOQOOOOOON
b the church	OOQOMPNNON
b the clinic	OOPNNNONOM
b the cloakroom	QOOOPONOOM
b the colleg	MOOONONOOP
b the committee	ONOOONMNPQ
b the cottag	OOOOMOOOPN
b the council	QNLOLNMOOO
b the counter	NONONNNNOQ
b the counti	OONNNQOOON
b the dat	ONNOOOOQON
b the day	QOMMLOMNPN
b the desk	QOONNOOOOM
b the discharg	NOOOOPPNOM
b the door	MOPOOOOMON
b the driver	LNRNPONMOO
b the end	LNMPPMLNMQ
b the evening	MOOOOOOOOO
b the figur	NONNOONOOQ
b the fir	POMONOONOP
b the first	NPNMNOOLPN
b the food	NPQOOONNOM
b the fridg	NMQNNNNNOP
b the front	PONOMNOOOP
b the garden	NOPOPOONOM
b the grant	QOOOONOOON
b the hall	ONMOONNQNO
b the huddl	NNNQMOOOOP
b the job	PNMNNNOOPO
b the kettl	NOQOQOOMON
b the key	ONOMNPNQOL
b the landlord	QONOOOOONN
b the last	RNNNNPNMNL
b the leaflet	PONONOPOOL
b the letter	PONONNNQNL
b the list	PONONOOOPM
b the lunch	OOOOOPONOM
b the main	QOONNOOOON
b the med	MOQNNOOOOM
b the meet	LONONNNNOR
b the minut	NOOOOONOOQ
b the mobil	MNONOONOOP
b the month	MNNNPMPNNQ
b the morning	NNPNOOOOOM
b the mp	OOOOOOOQON
b the new	MMNNNQMROL
b the next	NNMNNNOQOO
b the night	PNPOOPMMNM
b the notic	OOOONOQNON
b the number	MOOOPPOOOL
b the offic	QNONNONOON
b the pen	NOOOMONOPQ
b the person	PPNPMOONNN
b the phon	NPONPNOPNM
b the pilot	PNMMMMQMNP
b the plac	MOPMMNNNOP
b the pool	MPNOOOLOOR
b the post	MPPMMOOOOP
b the poster	QONNNOONOP
b the radio	OOOOQONPOM
b the rat	QOOONNNOON
b the record	MOOOOOQOON
b the report	MQNONNONOO
b the respit	OONNQNOOOO
b the room	MPMNMNOOOQ
b the sam	NOQOMOLKON
b the school	NNQNPNNMOM
b the screen	OOOOOOOOOQ
b the sheet	POOOMOOOOO
b the shop	MNOPNNNOOQ
b the sid	POOOOOOOOM
b the sign	QONOOOONOO
b the summer	NONOQONNOM
b the supermarket	PNNONQMNOM
b the supplier	QOOOPOOOOM
b the surgeri	QMONNOOOOM
b the tabl	LPOONOPMOP
b the tablet	MOOPOOOOOO
b the tail	POOOOOPOOM
b the taxi	NNQNOOONNM
b the team	LNPOOPOOOO
b the telephon	QONOOOOOOO
b the tim	PPNOPOPOOL
b the tin	NOMONNPNOQ
b the trust	NPONOQOOOM
b the two	NOMOOPNNNO
b the villag	OOOOMOONOQ
b the wag	MOOOQOOOON
b the wait	MOPOQOOOOM
b the wall	PNNOMONNNQ
b the ward	OOOQMMLPNJ
b the warehous	QOOOOMONON
b the whol	POONNOPNOM
b the wifi	QOOOOOOOOL
b the window	MOOONONNOR
b the word	MNONNNPOOP
b the wrong	QONOOOOOON
b thei don't	QNOOOOONOO
b thei know	ONRNNOONOM
b thei said	ONNOQOONOM
b thei think	RONONOOOOM
b their own	LNNOOONMPP
b their stori	NOOOOOONQO
b them $	LPMPPOOOON
b them had	OOOOQNOOON
b then $	OONOOOQOOM
b ther $	QONOOOOOON
b ther a	LNMRMNNOOO
b ther was	ONOOPOOPNM
b thing is	OOOQONNOOO
b think the	QOOOOOOOON
b third of	NOOOQNOOON
b this is	NOOOOOOOOQ
b this month	MOOOPPOOOO
b this one	LOPNOOOOOP
b this winter	NOOOQOOOOM
b this year	PONOMPPONM
b thought of	NOOOQNOOON
b three month	LQNOOOONNO
b three peopl	QOOOONOOON
b three things	NOOONONOQP
b three week	RONOMOONON
b three year	MONOROOOON
b through on	OONOOOOQON
b through the	MOOPPOONOO
b till the	NOOONOPMPP
b tim $	PNNNNNOQNM
b tim and	MOOOQOOOOO
b tim in	NONOQOOMOO
b tin $	NOMOOONNOQ
b to #	NOMONMPNOP
b to #money	MONONOPNOP
b to @	KOLMMOPPMM
b to a	NPMNPOMLPO
b to an	RNNNNONNON
b to ask	ONMONONQPN
b to be	PPMMKPLLMQ
b to bring	OOOOOONQON
b to chas	NONOOOOQON
b to com	NOOOOONNOQ
b to door	NONOOOQPON
b to end	OOOOONOMOQ
b to everyon	NOOOOOOQOL
b to get	PNNOONNOPM
b to go	NOONONNQNM
b to her	MNNNPONONP
b to host	QOQOONNMOP
b to keep	ONOOOOQOON
b to know	OQNPNOOONN
b to leav	NOOOMOONPQ
b to lend	NOQOOOONOO
b to look	MOONPOOQON
b to mak	MOOOQOONON
b to obtain	OOOOONOQON
b to ring	QMNMMNMPPL
b to say	QOMNOONNOK
b to shift	OOOONNOOOQ
b to show	POQNNONNOM
b to sit	LOPNNNNNOQ
b to start	QONONOOOOO
b to stop	OOOOOOMMOR
b to talk	NOOOOOOMPP
b to tell	ONNOPONOPM
b to the	MKLMPONPNI
b to us	QNOOOOOOON
b to writ	ONNOOOMRON
b told the	RNNNOOONOL
b took over	OOPOMNOOOP
b town wher	OONOOOOOQO
b treat $	NONQNOOOOM
b tri upon	OOQOOOOOON
b try it	OOOONONQON
b twenti minut	NOOOQOOOOM
b two $	QOOONOOOON
b two host	MNNOQNNOOQ
b two of	PONONQNPON
b two third	OOOOQNOOOO
b under #	PNNNMOPNOP
b under #money	OOPOOOMOON
b under the	NPOMOOOOOQ
b undertook to	OOOOOOOQON
b up $	QNOLNPMMNO
b up again	PNONNQOMON
b up and	MOOOQOOOON
b up for	OOOOOORMON
b up the	OOQNNPNOON
b up to	NONONNNNOQ
b us $	ONPNOONNMO
b us a	OONOOOOQOM
b us and	RNOONOOOON
b us by	MOOOQOOPON
b us to	PNNOOOMQNN
b used to	PNNPNOPNOM
b van @	QOONNOOOON
b view on	OOOOOOOQON
b visit is	QOONNOOOOM
b vot #	OOOONOQNOM
b w #	NONOMOPNOQ
b w c	NOOOOONQON
b wait for	NNPNNPOMNN
b wait list	MOOPPOPNOM
b wait on	NOOOQOOOOO
b wall $	QOOOOOOOON
b want $	NNNOOOOQON
b want a	OOPOMONOON
b want the	QNNOONONON
b want to	MPNOQNONNM
b was #	NOOOPQOOOM
b was a	NOOMNOPPNO
b was for	NONONONNOQ
b was not	PPNONQMNON
b was on	NOOOQOOOOM
b was propos	OOOOOOMOOQ
b was the	PMNOONPNNN
b was withdrawn	POOONQOOON
b way $	OQOONNNNOM
b we agr	OOOOOOQNOO
b we are	PMNNMNOONO
b we ask	OLOOPOOOOQ
b we be	OQNOOONNOM
b we could	OOQOOOOONO
b we do	OPONNOPNOM
b we don't	NQOOOOOOOO
b we get	MOOONQNOOO
b we had	MNPNPOMONN
b we haven't	MQNONPNOOO
b we met	NPNONONOOQ
b we mov	ONNONOQNON
b we shook	NNNOOOQNON
b we tell	QNOOOONPON
b we vot	OOOOOOMOOQ
b we want	MONONNONQL
b we will	OOOOOOQOOM
b we'r all	POOOOOPOOM
b week #	MPOOROOOOM
b week $	ONNNPOMOMO
b week @	OONOOOOQOO
b weekend $	MPOOOONPOO
b weekend purs	NNQONOPNOL
b well $	NOQNNNMPON
b went in	QOOONOOOON
b wer #	MOOOQPOOON
b wer on	QOOOOOOOON
b wer remind	NOOOOONOOQ
b weren't ther	QOOOOOOOON
b what a	ONOOOOOQON
b what could	POMOOOOOOO
b what d'you	NNQOOOONOO
b what happen	OQOOONOOOO
b what i	MPOOOOONOO
b what if	OPQOOOONOM
b what the	QOMNMOONOO
b what we	NMNOOOPNQM
b when $	NPONNNONPL
b when @	PPOOMPNNON
b when a	QOONNOOOON
b when his	QNOONOOOON
b when it	PMNOONOPOM
b when the	PPNOOMOONL
b when we	NMNOPOOOOQ
b wher the	ONNRMNOMON
b which is	QOOOOOOOON
b which was	NPOOONOOOQ
b who com	NNQOOOOONO
b who had	QOONONONOM
b who left	NMNOQNNQON
b who own	OQNOOOOOOO
b who pay	NQOONOOOON
b who stai	OOOOOOOPOM
b who will	MONOPOOOPO
b why not	NMRNNOOOON
b will $	NPNOOOOMOQ
b will find	ONOOOOOQON
b will not	QNNOQNNMOL
b will to	OQOOOOONON
b window $	NONOOOOOOQ
b with $	OOQOOOONNN
b with @	MNNNNNPOPP
b with a	QNOPONMONM
b with him	OOOONOOQON
b with his	NNMNPOPOON
b with me	NONOOONQOL
b with our	OOQNONOOOO
b with that	OOOONOQNON
b with the	OMPONMPNNM
b within the	OOOONNMOOQ
b woman who	NOONQOOOON
b wonder if	ONQOOOOOOO
b work $	MNPOOONPOO
b work a	NONQNOOOOM
b work out	MPNONNNMPP
b work polici	OOOOOOOQON
b work sid	POOOMNPNON
b worker @	OOOOOOOOOQ
b worker chang	QONOONOOON
b worker has	NOOOOQOOOO
b would be	OOONOOOMOP
b would lik	NQONOONMNO
b would we	OQOOOOOMON
b would you	ONNOOOOQON
b writ down	OONOOOMQOO
b writ it	MONOOOOOOQ
b writ the	NOPPOOONOM
b writ to	OONOOOMRON
b wrong $	LOOONOONOR
b year $	MNNMQPNMNN
b year ago	NOOOOQOOON
b yes to	OOOOOOQMOO
b you all	NOOOOOOMOQ
b you can	PPNOMPNOOM
b you hav	QONOMOOOOO
b you pay	QOONOOOOON
b you to	OOOONOOMOQ
b youngest is	MOOOQPOOON
b your $	MOPPNOONOP
best action	KMLIKGKXKK
best barrier	ULIIOJLLNM
best contextChange	QMJJMUKKMJ
best decision	HJLKKJWJML
best evidence	LGKMWIGJKN
best example	LHIUONKMLN
best idea	JHVLJJKLPL
best note	LLJNLMMMKS
best objective	LNMNNNNMSL
best question	KXOIKLIJII
c asks	LULNMKHMQL
c changed	MMILOUNLKL
c collective	MNNNMOQLOO
c cost	OPLPMONMLL
c couldTry	KOUOIJONOI
c dependence	POPLMMOMOM
c doing	ONPOMLMROI
c elsewhere	OMOSNMJMNJ
c figures	NOMOONOMMN
c hardship	OOMLQLNLMN
c hindrance	PNNKQNNLNK
c housekeeping	MJOMMKMNMS
c negated	PPMNOMPJNL
c nobody	ROHMMOMJPM
c nobodyDoes	PPMNNOOMNM
c opinion	MMPMIKOONP
c paperwork	QLPOJMOOKK
c passedOn	PNPNOMLPNK
c past	LMJKSPNLNO
c personal	QLLNOIIOKQ
c place	OMQPLOLNKM
c present	NNMPOOOLPK
c purposes	LNMKMPNLTL
c saysSo	OONNNLNMON
c settled	KMJMKLWJML
c story	KKMMTLNPLN
c they	PNPQOOJJNI
c timesShut	PPOJLOPKNM
c tooMuch	SNNNNNNNOM
c travel	OJPONOMMMN
c unable	SKKMONNKNN
c waiting	PKONONNOML
c when	LLLKMRQPML
c willDo	MMLLMONSQL
c wondering	LSNKOMLMNM
c wrong	ONMLQKMLNP
c1 asks	KTIMLKMJPN
c1 changed	QNNMMQNNON
c1 collective	NMLLNORLON
c1 cost	PNPNLQLMNP
c1 couldTry	LPTLNNLNMK
c1 dependence	PPNOMPNMON
c1 doing	LISJKKMRMO
c1 elsewhere	MNOQNMMNNN
c1 figures	NKKJRMNOLO
c1 hardship	QNNONOONOO
c1 hindrance	MOPONOPOON
c1 housekeeping	NJPJKKQJNS
c1 negated	ONKLMNPKPO
c1 nobody	NPMNMNNOOP
c1 nobodyDoes	QOOOOOOOON
c1 paperwork	RLPNMNLMOM
c1 past	MPPMNNMONO
c1 personal	PNMMONMPNM
c1 place	QNOONONNON
c1 present	NSNNLMNMLM
c1 purposes	KNMONNOLSN
c1 saysSo	NMMONNQOPM
c1 settled	JLNMMNULNM
c1 story	MMMMROILMO
c1 they	SLMKLNNKOL
c1 timesShut	NNQOMNPNOL
c1 tooMuch	ROOONOOOON
c1 travel	TMLMKNNLNN
c1 waiting	ONNOOPNMOP
c1 when	NOOOOOQNOO
c1 willDo	MMOONMMPPN
c1 wondering	MRMONOONON
c1 wrong	MOPONONOOO
c4 asks	LSOMLLKLNO
c4 changed	LLLLKULMNO
c4 collective	MLOKMMPMQO
c4 cost	NQKPLPNONM
c4 couldTry	JOTNKKMLNL
c4 dependence	QMLNMMMLOQ
c4 doing	PMOJKILRON
c4 elsewhere	LLITNNLOLL
c4 figures	MLKISJPINQ
c4 hardship	PMNOQOONNL
c4 hindrance	QQMNONMMOM
c4 housekeeping	NLMLMKONLQ
c4 negated	SOLKNMOMKK
c4 nobody	RMNNNNNNON
c4 nobodyDoes	QOOONOOOOM
c4 opinion	MQNMMMPNNO
c4 paperwork	SLNLJKPNML
c4 passedOn	POMNOOMPNN
c4 past	MLNNPMMNMQ
c4 personal	MOMMOMKOMQ
c4 place	NKONLQNONN
c4 present	POLPMMNMNN
c4 purposes	NOLNNPNLRI
c4 saysSo	QOMONMMMNN
c4 settled	KLKKIKTMKO
c4 story	NMKMSKNNMN
c4 they	QMONPNJMNJ
c4 timesShut	QMPNLPPKNM
c4 tooMuch	RONOOOOOOM
c4 travel	NMPNMOONMO
c4 unable	PONNMNNNNP
c4 waiting	ONMNRMNPNM
c4 when	MMNONORJMO
c4 willDo	NNMIJOPQMM
c4 wondering	LRPMJNNNMO
c4 wrong	NONNRMNNON
cc asks	KVLMMJKMNM
cc changed	NMLKNUPKKK
cc collective	NKNNMNNMPQ
cc cost	PQOONMPNON
cc couldTry	LNSLKNKNPL
cc dependence	ROLMMLLNOO
cc doing	MMMOMOKSPK
cc elsewhere	NMKTKNLMNN
cc figures	NINNSNNKNM
cc hindrance	QONOOOOOOM
cc housekeeping	MNLOJOKPNR
cc nobody	SPLLOOLLNJ
cc nobodyDoes	PPMNNOOMNM
cc opinion	NNNOOONOOQ
cc paperwork	QNMNLONOON
cc passedOn	RLPNONMMOL
cc present	ONNPOPMNOM
cc purposes	MMMKMPNLSL
cc settled	MLLNLOUJKL
cc story	LNNMQNNMLN
cc timesShut	NNNNMPOOPM
cc tooMuch	SNNNNNNNOM
cc travel	MOPOONNNON
cc unable	SLNNMONNNM
cc waiting	RNNNMOMMNL
cc when	MMLMMPNONQ
cc willDo	NINLJOJUNM
cc wondering	MRKLPMLNNN
cc wrong	POOOMOOOOO
h asksActions	KLKKKKLULP
h asksBarriers	TMINPLHKJM
h asksChanges	LLKKKWKLLK
h asksDecisions	ILMLKKUMLL
h asksEvidence	NPLQQMMMHM
h asksExamples	LKKUKMLMLQ
h asksIdeas	KKVMJOLIOK
h asksNotes	KMKMMLMNMS
h asksPurposes	OLMONMJNTK
h asksQuestions	LSJMLKKQMP
h?	PPPOMOLLLK
h^ asksActions	KLNMLNNSNN
h^ asksBarriers	NOOOONNOOQ
h^ asksChanges	OPMNONOONM
h^ asksDecisions	NNNNNMROOM
h^ asksEvidence	NMMQONNONM
h^ asksExamples	LOLRNNMMNN
h^ asksIdeas	OONNMNNQNN
h^ asksNotes	OMPONNNPNL
h^ asksPurposes	OONONMNMNO
h^ asksQuestions	NONOQOOOOO
hh asksActions	LNMKLMNQNO
hh asksBarriers	RNKMRMLKNK
hh asksChanges	LNLNNTMNNM
hh asksDecisions	MNLOONTNNK
hh asksEvidence	JMKLTMLLNR
hh asksExamples	MMLSMMLMMO
hh asksIdeas	JPRNLMMNMO
hh asksNotes	HMLKLLNOLT
hh asksPurposes	LOMOONMORM
hh asksQuestions	QSLNNNNNNL
hh^ asksActions	MNPNNNOPON
hh^ asksDecisions	OONOOONQON
hnone	PMOKNKOOHO
hnone^	NOOONNLNLN
honly asksActions	NMMMNMMRLL
honly asksBarriers	TLKKONJLKM
honly asksChanges	KMLLKVKLMM
honly asksDecisions	JLIMLKVKLM
honly asksEvidence	NKNQQOLLJN
honly asksExamples	NNLSMMMLNP
honly asksIdeas	IMVNLIJJNN
honly asksNotes	LNKKOLNLLS
honly asksPurposes	LMMNNMLPSM
honly asksQuestions	NRMMNMLKJQ
honly^ asksActions	KLNMLNNSNN
honly^ asksChanges	NOMNONONNN
honly^ asksDecisions	MNNNNNSMOM
honly^ asksNotes	OMQNNNMPNM
honly^ asksPurposes	OONONMNMNO
honly^ asksQuestions	NONOQOOOOO
hw #	PLOMNOMNLM
hw #time	ONONONNMNP
hw a	QMOONNLPMK
hw about	ONNONNNQNL
hw achiev	MNMOOOOORN
hw action	OOOONONQON
hw afternoon	QONOOMMMNO
hw afterward	LNPONNQMON
hw agr	MNLONNSQNK
hw all	ONOONOOOOQ
hw and	NLONNKNMLQ
hw answer	NRMONOOMOO
hw any	NOONNPNNOQ
hw anybodi	MPNNPNNONP
hw aob	OONOOONNOQ
hw aocb	LNMMMONNNR
hw apologi	OOOOOOONOQ
hw are	MNMNONLMQP
hw aris	MOOONMMQNP
hw around	NONOOROOON
hw as	ONONOMNONN
hw ask	RNNOMONNPM
hw at	MQNMMLPPNM
hw audit	MNOONNNNOQ
hw back	LPNNMNPNNQ
hw background	MONNMSNNON
hw been	OOOONONNQO
hw being	NOQPONNOOL
hw bench	OOQOMNMMOQ
hw bend	TNMONNNNOM
hw bet	NPNMPMMOLO
hw better	ONMPONOOOO
hw billie	NONOQOOOOO
hw bit	MNMNLNLNNU
hw block	QOOONOOOOO
hw bottom	NQNOOOOOOO
hw bubbl	LNPOMNPPOL
hw bus	NOOOMOOOOQ
hw business	MNOLNONPNP
hw by	NONMONPPMO
hw call	PONNMMMMNP
hw cam	OOOOOOOMOQ
hw can't	MRNOOOONON
hw car	QNLNNPKMNP
hw card	PNONMNNOOO
hw carer	QNOMOMMLNN
hw census	NONOQOOOOO
hw chang	PONNNQNOOM
hw chip	LNPONNQMON
hw clinic	PNNNPNMMNN
hw com	NQNNOOMMNM
hw commission	OONOPOOOOM
hw consent	PNOOPOOOOM
hw cost	OQNNNNOOON
hw could	JQRMMMNNNM
hw customer	PNOOPOOOOM
hw day	NONOPNMMNN
hw decision	OONOOORNOO
hw deffo	NONOOOQMON
hw did	LMKMOOQNMP
hw different	NOOOOQOOOO
hw discharg	RNONOOONOM
hw discuss	OOQNOOOOOO
hw do	MNQLNMLMNP
hw does	MONOMOOONP
hw don't	MOOOONMPNN
hw down	MNPONNOPOO
hw driv	TNMONNNNOM
hw easi	RNNNNNLMPL
hw eat	QONNONONON
hw els	PNONNPNLNO
hw elsewher	MONSNNNMOM
hw email	NLKMPPMMOR
hw emploi	OOMNNNONOQ
hw end	MNOONOPNNR
hw equipment	POONPOONOM
hw except	ONOONOOOOQ
hw fact	NNNOROOOON
hw fair	NOMMMOOPOO
hw famili	PMPNPONONM
hw fear	ROOOONOOON
hw feedback	NNOMNPPOMM
hw felin	OPOOPOONOL
hw figur	NNNOROOOON
hw financ	OOOONOMOOP
hw find	MRNOOOOOON
hw first	OPNNPOMNNM
hw fix	NNMOMORNOM
hw folk	RMNNNONNOM
hw follow	PONONNNOOM
hw for	QMMNNOMNQN
hw form	OOPPNONNOM
hw fri	MNNNPONNOQ
hw fridai	OOOPONNMOP
hw from	OPORKLOMML
hw get	SNMKNKKOLN
hw go	OMONPLNOOO
hw good	PMMNNNMMOP
hw got	MONPOOPQOM
hw grip	NOMMMOOPOO
hw group	ONNOOOOOPM
hw grumbl	ROOONNOOOM
hw hard	QLNOQNONNJ
hw has	MONOOQOOON
hw hat	MPNNONNNOQ
hw hav	LMOPMQNOON
hw he'd	NOQOMONOOM
hw heard	NNNTMLMNNL
hw help	RMNNNOOPNN
hw henc	NOQPONNOOL
hw her	OONQMNMOON
hw highlight	NOOONOONOQ
hw him	NOQOMONOOM
hw his	POLNNNONOP
hw hop	NOROOONONN
hw host	QNQOMMLNNL
hw hous	QONPNMMMNO
hw how	MPONMNLMMR
hw huddl	NNNOMOOOOO
hw icebreaker	NMNNNNNNNS
hw id	OOOOOOQNON
hw if	MOSNMNMNNM
hw ifs	LMSNMNMNON
hw in	QLLMKLPLNP
hw is	OMNOQNONNM
hw issue	RONONONNOM
hw it	QLNPMKMPNL
hw its	NPOPOOOOOM
hw job	LMKONNLSNN
hw keep	TOMMMNMLNJ
hw key	POONPOONOM
hw kick	NOOPMOOOOO
hw kitchen	POONQNNPOM
hw know	NPNOQNNONM
hw land	NNOOOOMNOR
hw last	NNMNNRPNNM
hw lat	OOONQPNMOK
hw later	OOPMMOOMOO
hw learn	PNNPPNNMLL
hw let	MOQOMONOOM
hw librari	MONNMOONOR
hw lif	MNNNROOOON
hw lik	OPMOONOONP
hw log	PNMMPNQOKL
hw mak	QMNOMOONNM
hw map	OOOONONNOQ
hw market	PNNNPNMMNN
hw mayb	LLVMMNMLMJ
hw me	MNPONNOPOO
hw member	OPOOMOOOON
hw met	NNNNNSNNNN
hw minibus	QMONNOOPNL
hw minut	MNNOOOOPOO
hw moment	NOOONOONOQ
hw monei	ONOOOOMONK
hw mor	OQNNNNOOON
hw mov	NOONOQONON
hw narrativ	MOOONOOOPP
hw need	NRNOOOOOON
hw next	MONNNNOOOP
hw night	PONOPMOOON
hw no	PNOMNOMNNN
hw nobodi	MSMNNOOMON
hw not	MNNNNMOPMN
hw number	OOOOOONQOM
hw objectiv	NNLNNOONRO
hw odd	MNOONOPNNR
hw of	OOKSLMONNL
hw on	MPLONMNNLP
hw one	ONMMNONPON
hw or	OOOQNOOOOO
hw other	LMMQLNNNNQ
hw ots	OOPOOONNOL
hw out	MSNNNNMMNN
hw over	MNNNNNMTNK
hw own	OOMNNNONOQ
hw park	MPNOOONNOQ
hw pas	OOMNNNONOQ
hw penni	NPLNNNOONO
hw peopl	OMLPRMMMML
hw permission	ONOONOOOOQ
hw phon	MNOQMNPNNM
hw pik	OOOONOMOOP
hw pinch	NONRNOOOOM
hw plac	NONONOOOOQ
hw post	NPOPOOOOOM
hw premis	OONNMNOOOP
hw previous	MONOOOPPOO
hw reablement	ONNOPOMMNO
hw read	QMOONNLLOL
hw real	MNNNROOOON
hw reflection	OOMOPONNNP
hw rest	LMLNMNMOOS
hw retro	MPNOPOOOML
hw risk	RONONONNOM
hw roshni	MONOOONQOM
hw round	SNMONNMMNM
hw run	NNRNNOONNN
hw said	OMMMPOMMOQ
hw saw	PMNNPONOOO
hw say	NMNNONPPNL
hw scrap	MNNNPONNOQ
hw scrib	ONQOMMLNOL
hw seen	NOOQOOONOO
hw settl	NNNNNNTNNL
hw shadow	ONNOPOMMNO
hw sheet	ONNONNNOQK
hw shelter	OPOOPOONOL
hw shift	NNNNNSNNNN
hw shout	MNPONNOPOO
hw sinc	PNMNMRNNNM
hw so	MOJMLLSPML
hw sort	OOOOOOQNOM
hw spac	MONOOOOOOR
hw spark	NOQNOOOOON
hw spring	ROONNOOOON
hw squar	PNPMPNKKNO
hw stand	OOOONNNOMN
hw stick	QNNOOOOOON
hw still	MRNOOOOOON
hw stop	OONOLNONOQ
hw stori	MONMSOONON
hw stuck	RNNNMONMNM
hw stuff	NNNNQOMNNP
hw stumbl	QOOONOOOOO
hw sundri	OPMNNNOPNN
hw surgeri	MPNONOONOQ
hw tabl	QQPMNNLJLK
hw team	ONNOPOMMNO
hw tell	KOMTLMOMNL
hw that	NNOPLPNONO
hw the	RNMNNMMMJN
hw thei	MNQONNLMNP
hw them	OMMOPONPNK
hw then	MNOONNOROL
hw ther	OOOONOOMOR
hw thing	PONNQOMNNM
hw things	MRNMNPNNNM
hw third	OOPPNONNOM
hw this	OOOONOONOQ
hw through	NONOQONOOO
hw thrown	MPNNONNNOQ
hw thur	MONONNOQON
hw tidi	NOQPONNOOL
hw tim	OOOOOOOOOQ
hw to	OOLMLNMOPO
hw told	NMONRLNNNM
hw took	NONOQOOOOO
hw trustee	NMNMOQNOMN
hw try	MMQNONOOQM
hw unstuck	NQOOOOONOL
hw up	MNPNLMPOON
hw updat	SMMLNQLMNN
hw us	OMONROMMMN
hw usual	NOMMMOOPOO
hw vestri	LNPONNQMON
hw voic	MMOMOOOPNN
hw walk	MPNONOONOQ
hw walkabout	PNNNPNMMNN
hw ward	PONNPONNNM
hw was	NMMMONPNOQ
hw way	PNNPMOONOL
hw we	MPOMNNOKOO
hw we'd	MPLONNQQNL
hw we'r	OOONNNNMNP
hw we'v	OOOONONNQO
hw week	QONONOOOOO
hw welcom	LNNONNLNPR
hw wer	ONRNMNNNNL
hw what	PNPKOPMJPM
hw when	PONOOMNQNN
hw wher	ROJNLNLMMO
hw who	LNMNLMNPMR
hw whos	PNNOPOPOOM
hw why	OMNNOOMMPN
hw will	ONMOONNQOO
hw with	NNONPOPKNN
hw won't	OQNNNNOOON
hw word	QONONOOOOO
hw work	LQNRMNOMOM
hw worker	ONMOONOOOP
hw would	MNROMOOONM
hw writ	NOQPONNOOL
hw wrong	PONOPMOOON
hw wrot	QONONNOOON
hw y	OPOOPOONOL
hw yellow	NPOPOOOOOM
hw yes	NNNONNNPNQ
hw yet	NQOONONQOM
hw you	ONNMPONMOO
hw^ #	NONNOLONKO
hw^ #time	OOOONNMPOM
hw^ action	NNNNNOMSOL
hw^ agr	OOOOOONQON
hw^ an	OOPOMNPOOO
hw^ and	OOOONNONNL
hw^ assessment	OOPOMNPOOO
hw^ by	OONOPNLNOP
hw^ call	NOMMNONPOO
hw^ car	POQNMNMOOM
hw^ carer	LNPOMNPPOL
hw^ decision	OOOOOOQNON
hw^ for	OOPOMNPOOO
hw^ forum	NOMMMOOPOO
hw^ from	NOOOOOOQON
hw^ get	PNPOMNOMOM
hw^ hall	LNPOMNPPOL
hw^ hill	NONOOOOOOM
hw^ how	NONOQOOOOO
hw^ job	LNNNNPLQNO
hw^ key	OONOPNLNOP
hw^ left	NOOOOOOQON
hw^ lik	MNMROONNOL
hw^ log	LNNNMMQPOL
hw^ mind	OONOOONQON
hw^ morning	POPPNOONOM
hw^ now	PMMNQPNNOL
hw^ of	OOOONNNPOL
hw^ on	NOMMMOOPOO
hw^ over	NOOOOOOQON
hw^ paid	NOOOPNQNON
hw^ peopl	OOMMNONONO
hw^ point	OONOPNLNOP
hw^ prov	NOMMMOOPOO
hw^ readi	POPPNOONOM
hw^ seen	MNMROONNOL
hw^ speaker	OONOPNLNOP
hw^ stand	NONOQOOOOO
hw^ strat	LNPOMNPPOL
hw^ tabl	POOOMNNOON
hw^ the	NOMONMNONN
hw^ them	NOOOOMONOP
hw^ then	NNOONPNLNQ
hw^ things	NONOQOOOOO
hw^ tim	NONOOOOOOM
hw^ to	OOOMOOMLOO
hw^ tue	NOMMMOOPOO
hw^ two	NONOOOOOOM
hw^ up	ONOOLNOPNN
hw^ us	POONNONMOP
hw^ was	OOOOOONQON
hw^ wash	MONONOOOOO
hw^ wed	LNPOMNPPOL
hw^ weekend	PMMNQPNNOL
hw^ what	NNPNMNPMOP
hw^ will	OOMNNNOONO
len -1	NNNPOPNPMN
len 0	QJIKKJJNLT
len 1	MKJIFJQGMW
len 2	NKOIIKNOHU
len 3	NNQJPOLNLO
len 4	MOLMNNPQMM
len 5	ONPPONNKOJ
len 6	OKLPPLMMQN
mark 	NMMJMMMLMT
mark 1.	NOOPNOPPOM
mark 1.1	NONMLPNNOQ
mark a)	NOONOLPONN
mark box	LMKNMNKUOK
mark bullet	OMPNOKMLIP
mostlyNames	MMMMLMMJNU
names 0	PMPGMMMHMS
names 1	NMMNMNMOMP
names 2	NNLOQIMOMO
names 3	LJKPKPOOMO
names 4	LLLLKNPQKO
nested	NOQPMNNNOK
noHeading	ONNJKKJHPU
numbers 0	NLOMIMMNMS
numbers 1	PNNMNNOMJN
numbers 2	OIJIRONOKN
numbers 3	JLKNPMOMNQ
place 0	NKKNLOKIOU
place 1	QMMKPLMKPO
place 2	RMNKOLNNMN
place 3	LNONLMOPHP
rule action	IMKJJIJYLK
rule barrier	VPIKPLJJNK
rule contextChange	QMJKLTLMLI
rule decision	HKKJKIXJLJ
rule evidence	LIILYFJIJM
rule example	KMKVNOKKKM
rule idea	ILWLJJKJOK
rule note	JLKMKLMKJU
rule objective	KOMMMMMLSL
rule question	HXOHLKIJKJ
s arrow	MMLMOPMSOK
s asks	LUQMMLLKMI
s asksTwice	MPPNNNNNOP
s asksWithin	IVQLKMMLLI
s bracketEnd	NLOLMKNQMP
s brackets	LNNOMONNOS
s cells	KMMMLLPTNJ
s dash	MLMQLKNTMI
s ellipsis	OOQOOOOOOO
s exclaims	LMMMOMLRNQ
s initials	PPMMKNPPNM
s label	LMOKMLPNOP
s lower	ROPNINNKLK
s manySentences	MMLNPLNPOO
s money	NMPNLOONNP
s percent	MRNOOONMOO
s quote	PKNPPLPJKM
s quoted	ONOOPONMOO
s shout	NOONMNPNNM
s slash	KMPNLNMSOM
s stopEnd	NLMMMOOKNQ
section0 actions	LLLJKKMVKK
section0 barriers	XJIJOKILIJ
section0 changes	NMLMMTLMMK
section0 decisions	IKJKLLWMJO
section0 evidence	MLLLVKLLNM
section0 examples	JMLUKMMLMP
section0 hypotheses	NPNMPMMOLO
section0 ideas	FJXMJKILJN
section0 learnings	PNMOQNNLKN
section0 objectives	KKILKLKLWL
section0 plain	MLMNMNLMGS
section0 questions	HVJLLKMKLP
section1 actions	KKNLKNNSMN
section1 barriers	NOOOONNOOQ
section1 decisions	NNNNNMROOM
section1 examples	MNLRNONNOL
section1 plain	NNPONMLMIN
under 0	ONNJKKJHPU
under 1	OMMKMLMNKR
under 2	MMNPNLNQFM
veryEnd	LNMNMNLMNT
veryStart	LNNNMNLMOS
w #	OLJJQNOMJP
w #%	MQOOOONNOP
w #big	NNLLTKLLNO
w #money	NMPNLOONNP
w #th	MNNNNPMQNN
w #time	QMMPJNLKNR
w #year	LMONLOPOOP
w @	LLKPMMOPKQ
w a	MNSSNMLKPI
w about	OKNLPMJOPO
w accept	NOOOOORNOM
w account	MOOOPNPNOO
w actual	QONPNOONNN
w actualli	MRNONOONOM
w ad	OOOOOOPOOM
w address	POOOOOOPOL
w admission	MOPOOQOOON
w adopt	OOOOOOSOOK
w adult	QNNNLNPMOP
w advocat	OMNONPPOOO
w after	OOOMONPJNN
w again	QLOLNOONON
w against	MNNONNPNOQ
w age	MONOOOOOOP
w agenci	PPMOLPNNON
w ago	NOOOOQOOON
w agr	MNNNMNTNOK
w ahead	ONOOOOPOOM
w aid	POOOMOOOOP
w aim	NPOOOOONQO
w all	NLMOMMRPMM
w allow	OPNNMONONP
w alon	NNONONQNOM
w also	MONNNPMOOO
w always	NQQOOOOLOO
w am	NOMNPOOOON
w ambulanc	OONPMOONON
w an	PPLNNQMMMN
w and	PKLPNNNONN
w ann	OOOOLOONOQ
w another	MMOPMPONQL
w answer	NPOPMONNOL
w any	NOMMNMRNOM
w anybodi	MQMNNPNNOO
w anyon	PRNNOMMKNL
w anything	PNONNOMNOP
w anywai	MONOOOPQOM
w ap17	NOOOOOOQOP
w apologi	MONONONNOR
w app	NNNONNQNOM
w appeal	NQNOOOOOON
w appoint	NOPONOPOOM
w approv	OOONNNSNOK
w are	SOKLMMLLNN
w as	QOOMMJRNMK
w ask	NOOMMKKROM
w assessment	RONOONNMNL
w at	QLNNOMMKKO
w ate	NNOOOONOOQ
w averag	MOOOROOOOM
w awai	OMPMMMLQNO
w b	MMNOOONQOP
w babi	NNNONPNNOQ
w back	PMLNMOKNNQ
w bag	PNOPNNMPOM
w balanc	OOOOONNOOQ
w band	MNLQONNOOP
w bank	QNNMNPOONL
w batteri	OOOPOONOOM
w be	PQPIJOMILQ
w becaus	OQLLQMMMNN
w bed	ROMONONMNL
w been	MNNNQNNLOP
w befor	PNMMONKQOK
w behind	PMPNNMNNOQ
w being	QLLLNPPNMN
w bench	QOPONOOOOM
w best	MNNPOONMOR
w better	MONPONOOOP
w between	QOONONOMOK
w bit	MOMONPNMOQ
w block	POOOMPNNON
w blood	LNNPROONOK
w blurri	ONOONOOOOQ
w board	KOMNMNPQNP
w boiler	MOOOPNNNOP
w book	QONMONONNI
w borough	MPMQOOONOM
w borrow	MNPONOPPNM
w both	KNOMPNOQOP
w bother	QNNOOOOOOM
w box	ONQOMNOONK
w break	MONOQOOOON
w bring	NNOOMNNPNP
w brok	QOOOONOOON
w brokerag	MNOOOOOPOP
w buddi	MNNQOONONL
w build	NNNOOOOPOM
w bus	LMONMQNONN
w but	QNOLMNNMNP
w buy	POOPNNOPOM
w by	MJNPNOMONN
w c	MONOPOMQON
w caf	POMPPNPNOL
w calendar	NMQONOONON
w call	OONOOOMNOM
w cam	PNLNQNMLNN
w can	QOKNJNPPPJ
w can't	RMNNPONMNL
w cancell	NOOONOQNOM
w cannot	RNNNNNNOOL
w car	OONNNNKNON
w card	NMPOMMMNNQ
w carer	NNOQNMNLNM
w carri	LOPOPNOOON
w cash	OONOOONQOL
w cat	MOOOPONOOP
w centr	MONOOPMNOO
w certificat	QOONOOOOON
w chair	ONMPONPONM
w chang	QOMNPPMONK
w charg	PONNNQLMOP
w chariti	PMOQNNOMON
w chas	MONOOONROM
w check	MOMNONOQON
w cheer	OOOOOOQOOM
w chemist	NMNOOONNOP
w children	ROOOMOONON
w chip	NOPONONLOR
w choir	NOPPOOONOM
w choos	PNOQNNMNOP
w church	NNQOMPNNON
w circulat	MONONOOPOP
w clinic	ONONNMPNON
w cllr	OOOOOOQOON
w cloakroom	QOOOPONOOM
w clock	NNONNOOOOQ
w clos	PNLMMPNONN
w club	NNOQNPMNNL
w coat	MNPOPNNNOP
w cod	QNNONONMOP
w collect	NONOQOOOOO
w com	QNLMQNMNLN
w comment	OOOOOONROM
w committee	ONNOONMOPP
w communiti	ONOQNNOOON
w compani	PONOONNQNM
w complet	OOOOOONOOQ
w concern	QOOONOOOOM
w connection	POOOOOOPOM
w consultant	POOOPOOOOM
w content	OOOOOOQOON
w contract	NOOONQNOOM
w cook	MOOQPMOOON
w copi	OOOONOOQOO
w cosi	NNOONOONOQ
w cost	MQOOMNNQMO
w cottag	NNNPMOONPM
w could	LPTLNNKLNN
w council	PMKOLMMNOP
w count	NPLMNNMPNQ
w counter	ONOONNNNOQ
w counti	NONONQNMON
w cours	OMNMPQNNOM
w cover	PQNNMOLMOL
w covid	MOOOQQOOOM
w customer	OPNMONNONN
w cut	MOOPMPNOOO
w d	NOOONOQNOO
w d'you	NNQOOOONOO
w dad	NNNOQOOPNM
w dat	OMMNMMNRON
w daughter	QNONQOONOL
w day	NOOPNMLMPN
w dead	QOOOMOPOON
w deaf	NOOOQOOOON
w declar	OOOONOOOOQ
w declin	MONOPNPNON
w delegat	OOOONOMOOQ
w dementia	OOOPPOOOOM
w depot	QOOONOOONN
w desk	PONNMPONOP
w diari	MONQOOOOON
w did	NPMONOMOMM
w differenc	OQNOOOONOO
w different	ROLNNNNONM
w dinner	MOMQONOOOO
w direct	MNNPONNOPO
w disabiliti	MOOQONOOOO
w discharg	NONNOPQMON
w do	NSNOLJMNOK
w doctor	PONOOOOOPM
w does	OPMOOLMMMN
w dog	ONNOMNNNOR
w doing	NNMPNNPPOK
w dominoe	OOPOPOOOOM
w don	LOOONOPOOL
w don't	QPMNNNNMNM
w door	RMPOLNONOJ
w doorstep	NOOONOOQOM
w dot	LNPNLOONOR
w down	LNKOPPMONN
w downstair	OOOOOOOQOM
w draft	NONOOOMRON
w drew	MOOPPOOOOO
w driv	ROMNMNNNNO
w driver	MMOQOMLONN
w drizzl	OOONOOOOOQ
w drop	LPNOONPOPM
w drov	OOOOQOOOOM
w dry	NONOOOOOOQ
w e	ROMMMOONOP
w each	NNONMPNPNP
w eight	RNMNOONONL
w eighti	QOOOOOOOOO
w either	PPNOMONMOP
w eleven	QMLNQONMNM
w els	ONMOOOONOQ
w emerg	QOOOOONNON
w emergenci	NNOONOQNON
w empti	ROONLNNPOL
w end	NMMNOMMONP
w engag	POOOMOOOOO
w enquiri	OONOPNMNOP
w envelop	PONNPNONOM
w evaluation	NOOOMOONOR
w even	LRMPNNNNOM
w evening	NNPMPOONON
w ever	NPNOOOONOM
w everi	NLQQLMQMOK
w everybodi	LNPOLPMLOQ
w everyon	KNNNLMQQPM
w everything	OMNNOOOOOQ
w excellent	MOMOOONOOR
w exist	RNNONNMOOM
w expect	LQPONONMNO
w explain	OPMNOPNNOO
w extra	PPONOOOOOM
w eye	NQNOPOOOON
w fair	NNNOOOOOOQ
w fallen	QOOOONOOOO
w famili	POOMPLOLML
w fax	QOOOOOONON
w feel	POPNOONNPL
w fell	MOONQONNOP
w felt	QNOONOONNP
w fenn	QOOOMOOOON
w ffion	MOOOPOOPON
w fifth	MONONONOOP
w figur	ONNMNNMQNR
w film	NMOQNNNPOL
w fin	NOOOONQLON
w finalli	MONNQNNOOO
w find	OOLNMNMQPN
w finish	MNPOOPNNON
w fir	PNMONONPOP
w firm	MNQONOOONL
w first	MOONMNPPOJ
w fit	MPNONNNOOO
w fiv	PMMMPPOKMN
w fix	NOPNOOPMOP
w flat	MMNPQNONOO
w flipchart	OOOOOOOQON
w float	NNRNNNONNN
w folk	POMPMMNNON
w follow	NOOONNOPOQ
w food	MPQNPONNOL
w for	OLNKMMNPON
w forget	QNNOONMOMN
w form	QLNOKNPONM
w forti	ONMOPNNONO
w fortnight	NPOOOOMQOO
w forum	NONOOOPPPM
w found	PPNNPNMMNO
w four	NLKLRMOMOP
w fourteen	PONOQOONOM
w free	MPPOOOPOOM
w fri	OONOOONQON
w fridg	NMQNNNNNOP
w frighten	RNPOMONOOL
w from	OMMONOPKON
w front	PONOMNNNPO
w full	QNOOOOOOON
w funeral	NOQOPOOMON
w further	NNNNOPQMNN
w garden	NOPOPOONOM
w gat	MOOOPOOOOO
w gentleman	NOONQNOOON
w get	PMMPMOMOPJ
w giv	MQMNOMMQOJ
w given	RONNNONMOL
w go	NNMNMMORNM
w goe	NMPOLNPLOL
w going	NNNNNMNQPM
w gon	QNMMPNNMNO
w good	NNNNPOMMPO
w got	PNNPOOMNNM
w gp	NOOQNONNNM
w grant	OONNNPPNPL
w green	NONONOLOOR
w group	LMOPNPPOON
w ha	NONOOONNOR
w had	LLMNROLJLO
w half	NPJLNPOLMQ
w hall	NNPNNNMQNO
w hand	MMMPLOPONO
w happi	MOPOOOQKOQ
w has	NLKNPQLNLO
w hasn't	MNPOQOONON
w hat	OOOOQOOOOM
w hav	ONOMPPOLPJ
w haven't	NQNONONNOO
w he	NLLLRLLOLO
w he'd	PMMNQOONON
w head	MQMONNONOO
w health	MONNNNOOPP
w hear	SPNMKOMMON
w heard	PONMNOONOQ
w hello	OOOOOOOMOQ
w help	QNNNONNLPO
w her	NJNNRMLNLN
w him	OOLNOOLROL
w himself	OOPOQONNOL
w hip	NOOONONNOQ
w his	NLLMRMMNNP
w hoist	ONNNQNMPON
w hold	OMONONMOQM
w holidai	POPOMOONOM
w hom	MNKONPKNPP
w hop	OONOOOOMOQ
w hospital	MOLOONNLPP
w host	NMQOQMMMNP
w hour	OPLNMOOMMP
w how	KSKNOMMPPL
w hub	MNNONOONOP
w huddl	MMOQMOOOOP
w hundred	PNNOPONNQM
w hurt	NOPOOOOOOQ
w i	MNMJRMLMLP
w i'd	MOONROOMOO
w i'll	MOOONONRON
w i'm	ONNNPNMLOQ
w i'v	NOMOONONNR
w id	QNOOOONOON
w idea	MMONOOONPO
w if	OPOLLLNMMO
w in	MMQQQQMKNJ
w instead	MPONNOONNO
w insuranc	NRNOMNLQOK
w interest	NONONOPMOP
w into	NNOOOONPOM
w introduc	MNOOPOOPON
w is	POMMJNLMPP
w isn't	NRONOONNNM
w isnt	MONOOONQOM
w it	MNQNMLQNNL
w its	NMNPMPPONL
w job	QMNNPLMKPO
w jok	NOOONNOOOQ
w joss	MPOPNOOOON
w just	KPPOOMMPNN
w keep	PONPLMPMON
w kemi	MNNNNPQPOM
w kept	PNPOMNNNOO
w kettl	NOQOQOONON
w key	QLOPMOLONJ
w kindli	OOOOOOOQON
w kitchen	NOOOQOOOON
w knew	MRMOOPNNNM
w knock	MNPONQOOOM
w know	OQMMOLLKON
w known	MPNOMNOOOP
w lack	QOOONOOOOM
w lad	MOONQOONOP
w ladi	QPNNPNNNOM
w landlord	PNMONQMMNM
w lanyard	POOOOOPOOM
w last	QNKOPQMMMJ
w later	MOQOOOONOM
w laugh	RNOONOOOOM
w leaflet	ONPMMNPNNN
w learn	MONPPNOOOO
w least	MQOOOONOOP
w leav	NOKNMOOQON
w leaver	MONNPNMQOL
w left	ONLMNNPONO
w leg	NOOOQOOOON
w legal	OOOOOOOQON
w lend	OOQONOONON
w let	OMQPLNNNNN
w letter	SOKLLMLRNI
w librari	OMPNNMNPOO
w lif	POPPNNNNPL
w lift	NPPNNNMMNM
w lik	NORNMMMMMN
w lin	PMONNPNONM
w link	PNOONPOPOM
w list	PNNNLMOPON
w listen	QONNNONPOM
w littl	NOQOOOONON
w liv	PONOOOONNM
w local	POPOOONPOM
w lock	RONNNONNOM
w lon	OOOOOOOQON
w loneli	LQNOOONOOP
w long	PMNNPOONNO
w longer	ONNNQOONOL
w longest	OOOOQOOOON
w look	NNNNOOMPNO
w los	RPNNOMMMNM
w lost	PNONQLONOK
w lot	RNLNMNMNON
w lov	OPNOMOOOOP
w loveli	LOOOOOONOR
w lowri	OOOOOONQOM
w lunch	ONOOPQNNOL
w m	NOOOOONOOQ
w machin	LNONQPNNOO
w mad	OPMONOONPP
w mail	QONMMOONOP
w main	QOONNOOOON
w mak	LNPMOOLOOP
w man	QONONOOOON
w manager	QONNMONPOO
w mani	NRMNMNNNNP
w map	NOMPMOOQON
w market	ONQNOOOOOO
w match	MNMRNNNNOL
w may	NOPMONPOOM
w mayb	NORNOONMOM
w me	NKMMMNLTNN
w measur	OQNOOOOOON
w med	ONQNNOOOOL
w meet	LNKNMLPNQQ
w member	MPOQMNNNON
w memori	MPNOPOOOOO
w men	PONOMOOONO
w merg	NOONOQOOOO
w messag	NNQNNNQNNL
w met	PPMOMNOOOQ
w might	MORNNONONM
w mil	MONPPONNOO
w mileag	QNNONOPNON
w milk	MOPPNONNOO
w min	QNONKNNMOP
w mind	NOONMOOPON
w minibus	PNOONNONOM
w minimum	QOOOOMNOOO
w minut	PMLPPLNNON
w miss	NOMNQOOOON
w mobil	MNONNONOOP
w model	OOOOOOOQOM
w monei	QPMOLMMNOL
w month	MNMOPNOMMO
w mor	JNNMNPPLOQ
w morning	LMPPNNNNMO
w most	PNPNLOPNOO
w mother	NONOROOOOM
w mov	MNPOOMPLNM
w mp	OOOOOOOQON
w mum	NNONPNNMOO
w must	QOONOONOOO
w my	QNLNONONNN
w nam	KLNOPNOQNN
w near	NOMROOONON
w need	NMOONNOOPN
w neighbour	ONPNPNMOML
w neither	PPOOOOOOOM
w never	OPNMQONMNN
w new	KLNNLSPPMK
w newsletter	OOOONOOQOO
w next	LLOPMONPNO
w nic	MONONOOOOQ
w night	NOOPQOLKOK
w nin	MNNORNNONM
w nineteen	MNNNSNNNOL
w no	OMMPMOQLLM
w nobodi	OOINMOOLPO
w non	LOMNQONONO
w nor	OQNONOOOOO
w normal	OOMOPOOOPN
w normalli	OOOOQOOOON
w not	OMONNLPKJN
w notic	PMMMNOPOON
w noticeboard	NOOPMNONOQ
w now	INLLRSONML
w number	PMNNNNMOPK
w nurs	NOLPMOMPOO
w o'clock	NMNONNQNPM
w objection	NOOOOOOOOQ
w obtain	OOOOONOQON
w of	OMLMQNNPNM
w off	PMNMMQNMMN
w offer	PPNNPOMOON
w offic	OMPPKPNMON
w oh	NNQNNOMNNO
w ok	MPNNOOQNNN
w old	OOPOMPONON
w olwen	NOOOROOOOM
w on	LMOLPLNNMN
w onc	MOOMONONPP
w one	OKPOPKMNML
w onli	RNOMNLNLNJ
w open	ONPNKQLMNO
w option	NOONNQPNOO
w or	MSOLOLLMNL
w organisation	NONOOOPNOQ
w other	MPLNPONMNO
w our	OOOLQPNKMK
w out	ONKMNKLPRL
w outsid	ONPOONMNNN
w over	MNJQPPLNOL
w own	MPKPQOLKOM
w pack	NNPOOONPOL
w packag	QNNMONMNOL
w pag	QMMNLNNQOM
w paid	QLNMPOPMNL
w paper	KKPNPNONMQ
w park	OOMNNONNOQ
w pass	OMNNNNPNNP
w past	PPMNPNMMNO
w pat	NONOPOOQOM
w patient	NPOOPONOOM
w paus	NONONOQPON
w pay	OOLQNONLNK
w payment	OMONONPOPL
w payroll	NONOOPNQOL
w pen	MMQOMNNNPP
w pension	OOOPOOOOOM
w peopl	QNMNOMNKOM
w per	MQNNOOPNNN
w permit	PNNOOOOQON
w person	OPOOMMOMMK
w personal	OOPNNONMOM
w pharmaci	QNQNMNNNOL
w pharmacist	MOOPOOONOP
w phon	NNQNLNMPML
w photo	ONNNMMMQOO
w pick	POOONNOMOL
w pigeon	MOOOOOOOOQ
w pilot	PNMMMMQMNP
w plac	MPPOPOMKNO
w plan	NNNNPNNLQP
w pleas	NMONNOOROM
w pls	MPOOOOOQOO
w pm	OOOOONNMOR
w pocket	NOQNNONNOO
w point	PNONNNNMPO
w pool	MOPNNOKQOP
w post	OOOQKOMNNN
w poster	OOMMLNPPNP
w pound	MNNONQNNON
w prescrib	MNPQOONNOM
w pressur	MNNPQOONOL
w pric	LNOONPPOOP
w print	OOPOOONPOM
w proper	NORNNNOOOL
w prov	NNQNMPOMON
w provider	POONLOMPON
w public	QONOOOOOON
w purs	NNPOMOPOOL
w put	NMPNOOONNN
w q	NQNOOOONON
w quarter	ONPOQMNNOL
w question	PONONONQOL
w quid	POMOONNNOP
w quiz	OOOOOOOOOQ
w quot	NOOONONQON
w quotation	OOOOOOPPOM
w radio	OOOOQONPOM
w ran	LNNONONOOS
w rang	OOOOONNPOM
w rat	QOONNNPOOL
w re	OONOOOOQOO
w read	MQLNMNPNNP
w readi	PNNNONNQNM
w reason	NMMPPNNNNP
w receipt	NOQOONLNOP
w reckon	MOPOQOOOON
w record	LNQNLOOMNO
w red	NOOONOMOOR
w referral	NONOOOOOOK
w register	MOOOROOOOM
w remember	MPMNNPOOOQ
w remind	MNNOONNPPO
w remit	MOOONOOPQN
w remov	NONOQOPNON
w repair	MOOONPNNOQ
w repeat	MQOOPOOOON
w replac	NOONNQNOPN
w report	MPLNPOOONO
w reserv	NOPOONQOOM
w resident	NPMQNMONPN
w resolv	OONOOORNON
w respit	OOLMPNONQM
w return	NONOOONRON
w review	OOOOOOQNOL
w right	ONNNMNQNOO
w ring	PONOMLNPNI
w risk	QOOOOONPOM
w road	QONNOOONOO
w room	POMOMMPONO
w ros	NONPQNOPNM
w rota	RMNONNNNNM
w round	MNLONOONMO
w rout	QOONNPOOOM
w rul	KNNNMQPONO
w run	OMORONLONK
w rung	NPOOPOPMOM
w s	MNNPLNOQPN
w saf	QNNONONPON
w said	MNMNOKONMQ
w sam	MOPPMNLKNO
w saoirs	NONOOOOQOM
w sat	ONOOQNMMON
w sav	OPNOOOPOOM
w say	PPNMMLMNNN
w schem	MNNQNPMNOO
w school	ONROONMLOK
w screen	OOOOOOOOOQ
w scribbl	LOOOOOOOOR
w seat	LNQOPMONOM
w second	PONONNMQNN
w see	OMONOOMQMM
w seem	MONOMOOPOQ
w seen	NOONNQNOON
w self	NNNOOPQOON
w send	LONNNNNROO
w serv	OOONNMMPOQ
w servic	MNNONNMPOP
w session	QNMOONNPOM
w set	ONONMONQPL
w settl	NNNONOPNOM
w seven	ONNMONOOOO
w several	OOOONOOOOQ
w shall	OOOOOOPOOM
w shar	KNPRNNNNNM
w she	NPLMQNNNMN
w she'd	MPNOQOONOM
w she'll	NOOONONQON
w shed	MOOONNNQOO
w sheet	ONPOLNNPNP
w shelter	MNLNMRNNOQ
w shift	NONQMMOMNP
w shoe	NNNOOOOPNQ
w shook	NNNOOOQNON
w shop	MNOPOONNOP
w short	NONOQONNOP
w should	MOLNOOPNQN
w show	PNQMPNONNK
w shut	QPONMOMNNN
w sid	QONNMNOONM
w sign	OPONMNOONN
w signal	QOOONOOOOO
w silenc	PNOONOOOOQ
w sinc	NNNMQSKMMJ
w singl	LORNPOONON
w sister	MNPOQLNNOM
w sit	OMPPMNMONN
w sitter	MNQOONNOON
w six	MMNNSMPMNK
w siz	OMNOMNNONQ
w slept	NONOQOOOON
w slot	QOPONOOOOM
w small	ONMOMPNNPM
w so	QKLMLOOOON
w social	RNMOKOONOL
w sold	PNMOMPNOOP
w som	QONOOONNOO
w somebodi	OPPMNNMOML
w someon	PLPMMNMNNO
w something	LQONNNPPPK
w sorri	MOOONONOOR
w sort	LPPNPONOPM
w soup	MOOQONMOOO
w spac	OOQOOOOOON
w spar	MQQOONNNNM
w spok	OOOOQOPNOL
w spoken	MOONPOOOOP
w staff	NNPPNKNNNN
w stai	MOLMOMQNOP
w stall	NNNNNOMOOQ
w start	RMOMNNOLOL
w step	NONOONPNOQ
w stick	OOOOOOPOOM
w still	QRMMMONONJ
w stop	ONPMNNMNNM
w stori	NONOOOOOQO
w strategi	MONOOOOOQN
w stuck	NONORNMONM
w student	NOOQOOOOOO
w subject	OOOOOOQNOM
w subscription	ONQPNNOOOM
w suggest	NOQNNOOOOO
w summer	MONOQONNOM
w sundai	NOOOOOPOOM
w supermarket	PNNONQMNOM
w supplier	POOOOPNNOL
w support	PONNNNPNOL
w sur	LOOONOOOOO
w surgeri	RLONMPNNNL
w swap	NMQONNNONO
w switch	MOOOPQNNOL
w system	POPNNONNOM
w tabl	LOOLMMPMNQ
w tail	POOOOOPOOM
w tak	RNMNNONNOL
w taken	NOONMQPOOO
w talk	PONOPNNMON
w talli	POOONONQOM
w tap	POOOOONOOM
w tax	NNNOOOOOOQ
w taxi	MNQOONNONN
w tbc	OONOOONROL
w tea	LNOONNMNOR
w team	OMMOMQLPNO
w teatim	QOOPOOOOOM
w telephon	QONONNOPOM
w tell	NNKMONMROM
w ten	MMMPQOOMML
w tender	MNNONPOPON
w term	ONNOOOQNOP
w test	OPMNPONPOO
w text	NMQPMOONNO
w than	LMMMQNNMNQ
w thank	NNMNMNMPNR
w that	MKMPMORLRK
w the	NNPMNONOKL
w thei	QMLQNPJJOK
w their	LPLPOOMOON
w them	ONOMPJNPLL
w themselv	NPQNMNONNO
w then	OOMMNOROOJ
w ther	PMKQMOMNMN
w they'd	MNONONOPOO
w they'r	MQNPOOOOOO
w they'v	NNOQLOPMOM
w thing	MNMQNOLLOP
w things	NMNOOONNQO
w think	RNLNMNMONO
w this	IMMNPONORM
w thos	MPMOPNNOON
w though	NOONOONOOQ
w thought	KMRNOOMNNP
w three	PNNMONMOOM
w through	NMNOPQMONM
w thursdai	NOOONOPOOQ
w till	ONNNLOPOOM
w tim	PNNMPNMOMN
w tin	NONONNPMOQ
w tir	MONOPOOMOQ
w to	NMLLONNPPL
w todai	NNNNNNLORN
w toilet	SNMNMNNNOM
w told	SMMMQMMMNK
w too	SNNNNNNNOM
w took	KONNOPLPNO
w town	NNMQNOONPN
w train	ONPONMNONN
w transport	ROONMONNOM
w treat	NONQNOOOOM
w tri	NNPONOQMNN
w trial	NOMNMNROOL
w trust	LOOONQNNOO
w try	NNPNMONQNM
w turn	ONOPNMNNPL
w twelv	KONOQNONNO
w twenti	NOONQOOPNM
w twic	PNONQONNOL
w two	MLOMSOOOKI
w typ	MONONOOOOP
w um	MONOPNOONP
w under	NNOLLNOMNR
w undertook	OOOOOOOQON
w uniform	NNQNONPNON
w unit	OOOONOOOOQ
w unspent	ONOOPNOOOM
w until	NNONOOPOOL
w up	QMONNPMNLM
w uplift	NPNONOMOOP
w upstair	QOOOPOOOOL
w us	MNPMOMNONO
w use	PNONONONOM
w used	QONPMOPNOM
w usual	OOOOOOMOOQ
w vallei	RNNONPNOOL
w van	QNOOMNNPOO
w video	QNNNNOPNOM
w view	MPONNNNOOP
w villag	PMNNMOPNOO
w visit	POMNOPLNPK
w volunteer	PNPOOOKMNM
w w	KNLNMNOQNQ
w wag	OOOOPMNOON
w wait	MMPPPOPLNL
w walk	NMPMQNNNON
w wall	ONPOMNMNNP
w want	PONMOKOOQI
w ward	NOPPLMOQMJ
w warden	ROOONPNNON
w warehous	QOOOOMONON
w was	KNMKPNOMPQ
w wash	NOOQONNOOO
w way	OOOMNPLMPK
w we	ONMLOLQJPN
w we'll	OOOOOOQOOM
w we'r	ONMNNOQNPL
w week	PMMOPNKOLL
w weekend	LPPNNMPONK
w weekli	NOOOOOQOOO
w well	MPPNONMPON
w went	OOJLOPNONO
w wer	KNJLQPPLMN
w what	OQNMLMLNQM
w whatever	LNOPOOPOON
w wheelchair	QOOOOOOOOM
w when	ROMMMMKNMN
w wher	MLLRMMNLON
w whether	ORNNMNNONN
w which	POPNLOMNNN
w who	JQMMOMLOOO
w who'd	OOOOPONPOM
w whoever	POOOONMOPM
w whol	POOPNNPNOL
w why	LRPMNNMNPJ
w wifi	QOOOOOOOOL
w will	OPJMNMOONO
w window	MOOONOONOQ
w winter	MOOOPNNNOM
w with	NKRPNJPOML
w withdrawn	POOONQNMOP
w within	NQNNNNLMNP
w without	MPLNPNMOPO
w wk	LNPNONPMPL
w wks	QOOOMONNOM
w woman	NOONQOOOON
w women	MOOOPOOOOO
w won't	SNMMONNNOL
w wonder	NPQNNOOOON
w word	MMNNNNQPNO
w work	MNMONOONPM
w worker	ONOONPNMOL
w worri	PPOOOOOMON
w wors	QOOOOMOOOO
w worth	LNOONONOOP
w would	LSNKKNJPNN
w wouldn't	NOQNNOOONP
w writ	MMMOMNKSNN
w wrong	NNMNONNMOR
w wrot	ONNOMNNNOR
w y	NONQNOOOPN
w year	LNOKSQNLML
w yes	NNONLNSLNM
w yet	MPOOOOOQON
w you	QNNPLLKMMP
w you'll	NOONPQOOOM
w you'r	RONONOONOM
w you'v	QOOOOOOOON
w young	NOOOPOPNOM
w youngest	MOOOQPOOON
w your	ONOPLNMNNP
w yr	NOONPQOMON`,
  among: String.raw`1 #	MMMNQLMONO
1 #big	NOOOQONOOO
1 #money	POMNNOMQOO
1 #time	OOOONONNOQ
1 @	NNMOPKKPKO
1 a	NMPPNMLNOO
1 all	OONOMNQPOM
1 also	MOOOOQNOOO
1 and	NMMMNROOOM
1 another	NNOOOQNNON
1 are	MROOOOOOOO
1 ask	NPPONOOOOL
1 at	NQOOOONONO
1 bank	POOOOOQOOM
1 being	QNNOOOOOON
1 best	OONOOONOOQ
1 by	MNNOQONNPM
1 can	MONOOOOQON
1 carer	OQMOOOOOOO
1 chip	OONOOOOMOR
1 could	NPRONONOOM
1 council	NNNOOOOOOQ
1 do	NQNOONOOOO
1 does	NQNOOOOOOO
1 famili	QOOONOOOOO
1 fenn	QOOOMOOOON
1 for	MPOONPOMPO
1 from	NOOOOPMNOQ
1 half	ONMNOQOOOO
1 happi	OOQOOOOLOQ
1 he	PNMNOOOONO
1 how	NRNOOOONON
1 i	LPONQOONOO
1 in	MONPNNNOOO
1 insuranc	QOOONONOON
1 is	LROOOOONNM
1 it	QOOLMOOPNK
1 jocasta	OOOOOOOQON
1 jock	POOOOOOOOM
1 kemi	NONOOOQOOM
1 key	RONONOOOOM
1 last	MONOQOOOON
1 lift	QNOONOOOON
1 mayb	OOQOOONOON
1 me	NOOOOONQOM
1 meet	OOOOOONMOQ
1 member	NOPONNNMNO
1 minut	OOOOOOQNOM
1 most	OOQONOOOON
1 mov	NNQOOONNOO
1 next	NOPOOOOMOQ
1 no	PNMNOONMNO
1 non	NNNONOOQON
1 not	ONNONOQNNN
1 oh	NNQONPOOOM
1 olwen	NNOOQOOOON
1 on	OOOOOOOOOQ
1 one	OONNQNOOON
1 our	OMNOPRMNNM
1 over	NOOQOOOOON
1 paper	MMQOOOONOQ
1 payment	OOOOOOROOL
1 peopl	RNMNMNNNON
1 pharmaci	QOOOOOOOON
1 ran	MOOOOOOOOQ
1 several	OOOONOOOOQ
1 she	ONNNRNONOL
1 sinc	OOOONQOOOO
1 somebodi	ONQNNNNONN
1 sorri	OOOOOONOOQ
1 stop	NNQOOOPNON
1 support	RONONNOOOM
1 swap	OOQOOOOOON
1 tabl	OPQONNNOOM
1 tea	NOONOOONOQ
1 thank	MONOOOOPNP
1 that	MLNPNNPNPQ
1 the	RKIMKRRION
1 thei	QOOONOOOOO
1 this	MNNONNNORL
1 toilet	RONOONOOOL
1 too	QOOONOOOON
1 two	POMNQOMNNN
1 we	OOLMOKPKOO
1 weekend	NOPONOPNOL
1 what	PONNNNOMPM
1 when	OMOOOOOOOQ
1 whether	NPNONNNMOP
1 who	NRMOONOOOM
1 with	ROONONOOOO
1 would	NQNOOOOOON
1 you	RNOONOOOOO
2 # evaluation	NOOOMOOOOQ
2 # in	NOOOQOOOON
2 # on	NOOOQOOOOM
2 #big peopl	NOOOQOOOON
2 @ @	NNOPOMMOIN
2 @ ann	NOOOMOOOOQ
2 @ ask	NROOMOOOOO
2 @ ha	NOOOOOONOQ
2 @ had	QOOONOOMOO
2 @ not	PNMNNOOOOQ
2 @ rang	MOOOONOQOM
2 @ said	NNOPPOOMOQ
2 @ the	QOOOOOOOON
2 @ to	OOOOOONQON
2 @ took	MOOOPNONOP
2 a #	OOOOOONQON
2 a gentleman	NOONQOOOOO
2 and the	ONNNNQOOOO
2 could the	NPQOOONOOM
2 council tax	NNNOOOOOOQ
2 happi to	OOQOOOOLOQ
2 is it	NQNOOOOOON
2 is ther	NQOOOOOOOO
2 it was	OOPNMOOPNM
2 key saf	QONONOOOOM
2 last year	NONOQOOOON
2 let the	OOQOOOOOON
2 next tim	OOQOOOOOOM
2 oh and	NNQONPOOOM
2 on the	OOOOOOOOOQ
2 peopl are	QOOOOOOOON
2 pharmaci bag	QOOOOOOOON
2 sinc the	OOOONQOOOO
2 tabl #	OPQONNNOOM
2 thank you	MONOOOOPOO
2 the @	LNNQOOPMOO
2 the lunch	NOOOOQONOM
2 the pilot	MONOONOOOP
2 the respit	OONNQNOOOO
2 two of	QOOOMPOOON
2 we want	NOOOONPOPM
2 we will	OOOOOOQNON
2 weekend purs	NOPONOPNOL
2 with the	ROONONOOOO
3 # on the	NOOOQOOOOM
3 @ @ #	POOONMOPOM
3 @ @ $	NOOOOOOOOQ
3 @ @ @	MNMOLNONOQ
3 @ @ and	QONONONPOM
3 @ @ ask	NPPNNOLNOQ
3 @ @ go	OOOOOOOQOM
3 @ @ has	MOOPNNOOOQ
3 @ @ in	OPQONONNON
3 @ @ know	MOOOPOONOP
3 @ @ said	PPOONOOOOM
3 @ @ sinc	NROOOPNOOL
3 @ @ the	OOOPNOOPOM
3 a # @	OOOOOONQON
3 is it the	OQOOOOOOON
3 it was not	PPNOOQNNOM
3 it was propos	OOOOOOMOOQ
3 member wer remind	NOOOOONNOQ
3 the lunch club	NOOOOQONOM
3 we will not	OOOOOOQNON
@ #	OOOOOMOOON
@ a	NNOOPOMPON
@ ann	NOOOMOOOOQ
@ ask	MRPNLOLNOQ
@ cam	OOOPPOOOOM
@ everyon	NQNONOPOON
@ go	OOOOOOOQOM
@ ha	NOOOOOONOQ
@ had	POOOOONMON
@ has	NOOOOMNNOP
@ in	OPQONONNON
@ in @	OPQOOOOMOM
@ know	MOOOPOONOP
@ nobodi	QNOOOOOOOM
@ not	PNMNNOOOOQ
@ ok	OOOOOOQOON
@ open	NOOOOOOOOQ
@ pharmaci	OOQNOOOOOM
@ rang	MOOOONOQOM
@ said	OONOOOOLOO
@ sinc	MQOOOQNOOL
@ the	PONPNNPOOL
@ the @	OOOOOOQNON
@ thei	OONQOOOOOO
@ thei do	OONQOOOOOO
@ thought	MOPONOOOOP
@ to	NOOOOONROM
@ took	MOOOPNOPON
@ what	OQPOOONOOM
@ what if	OPPOOOONOM
above action	LHKJKIMTIO
above barrier	SMNLOOJKJL
above contextChange	NONOORNKLH
above decision	IJJIHMROKM
above evidence	PNLMQNJHHN
above example	MNNRMIOJLN
above idea	KNRPLINIMM
above note	MNKJOLNLNQ
above objective	NKNKKLMKRO
above question	KRPLMKLLJM
at 0	JNMMLLLJPU
at 1	OLKKNLMJQQ
at 2	ONMNNOKMMP
at 3	NPONONJMLO
at 4	QMNPOKLOJM
at 5	PNOOMPLJKO
at 6	NNPMOLOMJO
at 7	OOOKNKNRKL
at 8	LNOKHNQRKN
at 9	MNLMLKMOLR
b # #	KLMNNMORON
b # $	MNLNPNNONO
b # @	LMKKJPPPMQ
b # and	NOOOQONNPM
b # as	MQOOMNOPOO
b # at	OOOOQOOOOM
b # bench	QOOOOOOOOM
b # cam	QOOOMOPOOO
b # day	PMPNMONNON
b # dot	MOOOMONOOQ
b # enquiri	NNNOQONNOP
b # evaluation	NOOOMOOOOQ
b # for	OOOONONOOQ
b # had	MPOONOOOOP
b # hour	PNNNNOQNPM
b # in	NOOOQOOOOM
b # min	QNNNLNOMOP
b # of	NNNNSNMONL
b # on	NPOOQONNOL
b # one	NNPONONPOM
b # out	MOOOMOOOOQ
b # pag	PNNOMONOOO
b # peopl	LONNQMPNNO
b # pm	NOOOOONMOQ
b # poster	MNOOMOOOOQ
b # ramp	MOOOOOOOOQ
b # s	OOOPMNOOPN
b # said	QONOOOOOOM
b # sign	QONOOOOOOO
b # sinc	MOOOMQOOON
b # small	OOONNQONOO
b # want	MOQOMOOOON
b # week	RONOLPONOM
b # wer	NOOOQOOOOM
b # wk	NOOOPOQMOO
b # year	NOOOQOOOON
b #big peopl	MOOOSNOOOM
b #money $	OOMOOOMQOO
b #money @	NOOOOOMMOR
b #money in	NOOOOONOOQ
b #money last	POOOMQOOON
b #time $	OONOMNNMNP
b #time and	OOOPOOOOOM
b #time to	QOOONOOOON
b #year $	ONPOMNNNOP
b #year @	MOOOONRLOO
b @ #	LMLMPLOONQ
b @ #big	OOOOPONOOQ
b @ #th	OOOOOONQOO
b @ #year	MOOONNPOOP
b @ $	NOKJIORQOM
b @ @	LLMOMNNPKP
b @ a	NMOOONNPOO
b @ all	OOOOOOPMOP
b @ and	OMMKLQMQMN
b @ ann	OOOOMOOOOQ
b @ are	MNOOOOPOPO
b @ as	NOQOPOPLOL
b @ ask	LRQMNNLMOP
b @ at	POMONOOMOR
b @ by	NNNOOOPPOM
b @ can't	QOOOOOOOON
b @ chair	QOOOOOOOOM
b @ cover	QOOONOOOON
b @ delegat	ONOONONOOQ
b @ does	OOQOOOOOON
b @ don	OOOOOOQNOL
b @ downstair	OOOOPOOQOM
b @ everyon	NQNONOPOON
b @ famili	QNNONOONOM
b @ for	NNNNNNOMNR
b @ from	NOMNMNNQNP
b @ go	OOOOOOOQOM
b @ ha	NOOOOOONOQ
b @ had	QNNOONNMOO
b @ half	OOOOOOQMOO
b @ has	NOMNPMNMNO
b @ hip	POOONOONOQ
b @ i'll	OOOONOOQOM
b @ in	MOPPONONOM
b @ it	NOOOOPNPOL
b @ keep	MONOONOOOP
b @ know	MOOOPOONOP
b @ letter	PONONNOPOM
b @ meet	OOOOOOMROM
b @ nam	OOOOOOPOOM
b @ new	NOOONRNOOM
b @ next	NONPOQNNON
b @ nineteen	MOOOROOOOM
b @ nobodi	RNONMNOOOM
b @ not	ONLNNOOPOQ
b @ of	ONOOMOOOOP
b @ ok	OOOOOOQOON
b @ on	MNOOOONQOM
b @ onli	QOOONOOOOO
b @ or	POPNONNNPM
b @ our	QOOOOOOOON
b @ paid	NONNPOOPOM
b @ pay	OOOQOOOOOO
b @ pharmaci	OOQNOOOOOM
b @ pric	MOOONOQOOP
b @ rang	MOOOONOQOM
b @ round	NONNOQNOOP
b @ run	MOOPNONPOO
b @ send	OOOOOOOMOQ
b @ shut	QOOOONOOOO
b @ sinc	NQOONQNOOL
b @ so	ONOONPONPM
b @ start	POMNPOONOP
b @ still	OQOOOOOPOM
b @ that	NNOOONQMOO
b @ the	NMMRKPPNNK
b @ thei	OONQOOOOOO
b @ thought	MNQNNONOOO
b @ to	KMLLPLOSNM
b @ took	MOOOPNOPON
b @ was	MPOOMONPOO
b @ wer	OOOOOOQONM
b @ what	MPPOMONPNO
b @ wher	MMMRNNOOON
b @ who	OMMNONMONQ
b @ will	NNNONNNONQ
b @ would	OQNNONMOOO
b @ y	NONQNOOOPN
b a #	QNNNONNQON
b a @	OQONOMOMNM
b a bad	NNOOMOOOOQ
b a bother	QONOOOOOON
b a bus	LOQOONOOOO
b a card	MNQNNOOOOO
b a carer	OPOPLNONOM
b a coat	MOPOOOOOOO
b a customer	PPMNNOOOOP
b a direct	MNOOOOOOPO
b a fax	QOOOOOOOON
b a flat	NONQOOOOOO
b a gentleman	NOONQOOOOO
b a job	NOOOQOOOON
b a key	OOOOQONNON
b a ladi	QOOOOOONOM
b a leaflet	MOQOOOOOON
b a lif	POPONOONOM
b a list	PONMMNOOOP
b a local	NOQOOOOOOO
b a man	QOOONOOOOO
b a minibus	OOONNOONOQ
b a person	OPOONOOOOM
b a phon	MOQNNONPOM
b a photo	OOOOOOOQOM
b a pound	MNNNOQOOOO
b a proper	OOQNOOOOOM
b a quarter	NOPOPNOOOM
b a room	NOPOOOOQOM
b a second	OOOOOOMROM
b a singl	MOOOPOOOOO
b a stall	NNOOOONNOQ
b a subscription	OOPPNOOOOM
b a talli	POOONOOOOM
b a text	ONQOOOOOOO
b a thing	NNNQPOOOOM
b a town	OOMOOOOOQO
b a treat	NOOQNOOOOM
b a visit	OPNNMPNONO
b a week	ONOPMNOONN
b a wheelchair	POOOOOOOOM
b a year	MOONOQNNOO
b about it	QOOONOONON
b about the	PNMMLNMPOP
b actualli read	NQNOOONNOM
b address $	POOOOOOPOM
b after #	PONOMPOMOO
b after her	OOOOQOOOON
b after the	PPOOPNNNOL
b again $	OONNQNPNOM
b again in	OOONNQONOO
b agr that	NOOOOOPPOL
b all happi	NOOOOOQOON
b all in	QOOONOOOOO
b all of	LOPNNOOPOP
b all the	QMNOLOONNP
b allow to	OPNONONNNQ
b an actual	QNNPNOOOON
b an address	POOOOOOQOM
b an answer	NQOONOOOON
b an averag	NOOOQOOOON
b an end	NOOONQOOOO
b an envelop	QOOOOOOOOO
b an hour	NONMMPNNOQ
b and @	KNPNNMOPMO
b and by	OPOOOOOMON
b and his	NNOOQOOOON
b and i	QNPNMOOOOO
b and it	MNOOMROOOO
b and leav	NONOPOQOON
b and look	NOOONNOQOM
b and not	POPNOOONNM
b and now	MOOOROOOON
b and still	QOONNOOOOO
b and that	ONOPOOONOM
b and the	RKLNLOONLM
b and then	ONMNNPOOOM
b and to	NOOONOOQON
b and went	MOOOOOOOOP
b and what	MPOOOOONPP
b and you	QOOONOOOON
b another strategi	NOOOOONOQN
b any mor	PNOONOQNOM
b anything $	OOMOOOOOOQ
b apologi $	MOOOOOONOR
b approv as	OOOOOOROOL
b approv subject	OOOOOOQNOM
b approv the	OOOOOOQOON
b are not	QOOONONOON
b are realli	MPOOPOOOOO
b are the	MQOOOONNOP
b are too	QOOOOOOOOM
b are we	NQOOOOOOOO
b as @	NQOOMOQNOM
b as a	PNNNNOQOOM
b as if	QNNONONNOP
b as of	MOOOPOPNON
b as per	OOOOOOQOOM
b as the	QOOOONMNOO
b as well	OPQOOONNOL
b ask $	QPNONONNOL
b ask @	MMNOOOOQOP
b ask me	ONPOPOOOOM
b ask the	MNRNNONPPM
b ask to	OOOONOOQON
b ask who	ONNONOONOQ
b at #	QNNNOONMOO
b at #time	MOOPOONNOP
b at @	PNLQLOPMOK
b at a	PONONNNMOP
b at all	NPONPNNOOL
b at fiv	QOOOMOOOON
b at four	QONONOOOOO
b at it	MOOOQOOOOO
b at least	NQOOOONONO
b at night	NNNNONPOQM
b at the	NLONOJMNMQ
b at weekend	MOPOOONNOP
b ate the	MOOOOOOOOQ
b back $	MNMPOONLOP
b back by	NOOOOONNOQ
b back the	POOOOOOOOM
b back to	NNNNMNNQNQ
b badg $	OOOPOOOOOM
b bag $	QOOOOOOOON
b be found	QOOOOOOOON
b be on	QOOONOOMOP
b been to	MOOPQNOOON
b befor #time	QONONPOOON
b befor $	NNMOPPNNOP
b befor next	OOOOOOOQON
b befor ten	MOOOQOOOON
b befor the	NOOOOOOQOM
b befor you	QNNONOOONO
b being a	QNNNNONOOM
b being ask	MOOOOOOOOQ
b best bit	OONOOONOOQ
b between call	QOOONOOOON
b bit of	MOOOOOOOOP
b blood pressur	MNNPQOOOOL
b board $	MOOONOOPOQ
b book #	POOOPOOOOM
b bother $	QONOOOOOON
b box $	OOQNOOOOOM
b bus $	OONONOONOQ
b bus compani	OOOOONOQON
b bus shelter	MOMNNQOOOP
b bus stop	MOQOMOOOON
b by #	NMNONNLSOM
b by @	MNMMMOMONR
b by a	NNOOMQOOOO
b by four	OOOOOOOOQN
b by interest	OONPOOQNON
b by the	PNQNNLNMNN
b by then	QOONNOOOOO
b by week	MNOOQOOOON
b c #	OOOOOONQON
b call on	OOOONOOOOQ
b call the	QOMPNOOOOM
b cam $	QOOOOOOOON
b cam back	MONOROOOON
b can onli	QNNOMOONOM
b can start	POOOONMNPN
b can't read	QOOONOOOON
b can't see	QOOOOOOOON
b card $	OOOOOOMOOP
b carer @	QONONOPNOM
b carer swap	NPMQNOOOOO
b carri $	NOOOOOMOOR
b chair $	QOOOOOOOON
b chas the	OOOOOOOQON
b check the	NONOOOOQON
b clinic $	LOQOOOOOON
b cllr @	OOOOOOQOOM
b clos @	QOOOOONOON
b clos in	NOONOQOOON
b coat on	NOPOPOOOOM
b cod carer	QOOONOOOOM
b com and	NNPNMNOQOM
b com as	QNNOPONOOO
b com at	OOOOQNOOOM
b com out	POOOOOPNOM
b cost of	NOOPOONMOQ
b cottag hospital	NONPNOPMPM
b could say	NQNNOOOOON
b could tell	NOOOMOOOOQ
b could the	NPQOOONOOM
b could we	OOQNOONOON
b council tax	NNMOOOOOOQ
b council to	QOOOONOOON
b count #	MOOOMOOOOQ
b count fourteen	OOOOQOOOON
b dat $	NOOOMNOOOQ
b daughter drov	OOOOQOOOOM
b day $	MPMQNMOPOK
b day befor	QONONONNOO
b day is	OOOOONNOOQ
b day of	QNMONOOOOP
b decid to	OOOOOOONOQ
b did it	ONNOQOONOP
b didn't know	NNOOQOOOOP
b direct payment	MOOOOOOOPO
b discharg after	OOOOOOONOQ
b do not	QPMNNONNON
b do peopl	OQOOOOOOON
b do that	OOQNOOPOON
b does anybodi	NQNONOOOOO
b does it	MNNPMOOOPP
b does not	PONNPOOOOM
b dog $	NONOMOONOR
b doing something	NONONOPOPM
b doing the	MOOPOOPOOM
b don $	NOOOOOQNOM
b door $	QNOOMNONNN
b dot on	MOOOMOOOOQ
b down the	OONONQOOON
b driv up	QOOONOOOOO
b driver $	QNPMNONNOO
b driver get	OOMQOOOOON
b e mail	QONNMOOOOP
b each other	OQNOOOOOOO
b each way	QOOONOOOON
b either way	NQOONOOOOM
b eleven pag	QONONOOOOM
b els $	ONNOOOOOOQ
b empti so	POOOMONPOM
b end $	NOOOQMNOOM
b end at	PONOMOOOOO
b end of	MNNPNNNQNO
b everybodi $	MOPNNPONOM
b everyon who	OOOOOOOQOM
b exist $	RNNONNNONM
b expect $	MNQONOOOOP
b fair $	OMNOOOONOQ
b fax number	QOOOOOOOON
b figur $	MOOOOONPOP
b film club	ONOQOONOON
b find out	NNNONOOQPM
b first of	OONOOOQOOO
b food $	NPPOOOOOOM
b for #	QNNOPMONOL
b for @	QONONOMQOM
b for a	NOOMNMOPNN
b for famili	MNOOPNOOOQ
b for four	NONOPOOQON
b for help	OOMOOOOOQO
b for it	QNOONOPMOM
b for lift	NOPOOOMNOQ
b for the	LNNLNLOPOQ
b for this	MPOOPOOOON
b form $	MOONNOQOOL
b forward to	NONOOOONOQ
b four $	MOOOOONOOP
b four and	QONOMOOOOO
b four tim	MONOROOOOM
b four week	NONOOOOQON
b fourteen pag	QOOOOOOOON
b fram $	OOOOQONOOO
b fridg $	NONOOOOOOQ
b frighten peopl	QOOONOOOOM
b from #	NOOOPOQLOM
b from #big	QONNONOOOM
b from @	MNNMOMOMOQ
b from now	OOOOOOQOON
b from the	OOONNMOPNN
b from this	MOPOOQOOOM
b get a	ONMPOOOPON
b get the	MOPOONOPON
b get told	RNNONOONNM
b giv their	OPNOQOONNO
b go on	NOOOPOOOOM
b go see	OOOOOOOQOM
b goe to	OONPNOMOOP
b going out	OONONOOOQM
b going to	MOONOONRON
b good at	MOOOPOOOON
b got a	NONOQOOOON
b group has	NNOOOQNNPN
b had #	OOOOQOOOOM
b had a	NNMOQOMNNM
b had been	OOOOQOONON
b had never	PNOOPOOONM
b had nobodi	NOOOQOOOON
b had the	MONOMOOOOR
b had to	ONNOONNMOQ
b half the	QOOONOOOON
b half way	OONOOQOOON
b hall $	NNQOOONPOM
b hand in	OOOONONNOR
b hand out	OONQOONNOO
b happi to	MOPONOPLOQ
b has a	OOLPNNOONO
b has decid	OOOOOOONOQ
b has no	POOOOOOOOM
b has not	MOONQOOOOM
b has open	NNOOOQNNON
b has the	NNNNNNNQNP
b has to	ROOONNNNNN
b hasn't been	NOOOQOOOON
b hav a	ONPNPNOOOL
b hav no	NNOOQOOOOO
b hav seen	OOONOQOOOM
b hav the	ONPOPOONOM
b hav to	PONOLNNMQN
b he does	NOOOPOOOOM
b he got	OOOOQOOOOO
b he had	NONORNOOOM
b he is	NOONMNOPOP
b he want	NNNONOOQON
b he would	MNNONOOQOP
b hear me	NOOOOOONOQ
b heard of	MOONPOOOOO
b help $	PMOONOOMPQ
b her #	QOOONOOOOM
b her for	NOQONOPNON
b him $	NOOOPOOQOL
b his mum	OOOOMOOOOQ
b his own	OOOOQNOOOL
b hold the	POOONNOOPM
b holidai $	POPONOONOM
b hom carer	NONONQNNOP
b hom on	MOOONOOOOP
b hom to	NONNPOOOPM
b hospital stai	NONOOOPOOQ
b hour in	QOOONOOOON
b hour notic	QNNONOOOOO
b hous $	POOOOMOOPN
b how mani	NRMONOOOOM
b i could	ONNOQOOOON
b i did	OOPOQOOOOM
b i keep	PPNONOOOOM
b i put	NOONQOONON
b if a	OPMNNOOOOO
b if he	OMNONOOQOO
b if i'm	OONONOOMOR
b if i'v	NOMOOOOOOQ
b if the	MPONNOPNNN
b if they'd	NOQOOOOOON
b if you'r	POOOOOOOOM
b in $	OOQNONOOOM
b in @	MLMTOQIJNK
b in a	POOMNNOMOO
b in any	OOOOONQOOO
b in fiv	MOOOQOOOOO
b in her	NOOOQOOOON
b in on	POOONNMNOP
b in the	OOPNQNMLLM
b insid a	QOOOMQOOON
b insuranc $	NQNOOOOPON
b insuranc for	OOOOOOOQOM
b into a	MOOPNOOOPN
b is #	OONNQPNNOL
b is $	ONPOOOPNOL
b is a	NOMPNOOOQM
b is at	QONONOOOON
b is going	NOONOOOQON
b is his	OOOOMOOOOQ
b is in	MONPNNOOOQ
b is it	NQNOOOOOON
b is me	NOOOOOOOOQ
b is no	QPONNPMOOM
b is not	OMOOOONPOO
b is on	OOMNMMMNOS
b is open	QOOONOOOOM
b is ther	NQOOOOOOOO
b is to	NOOOOOOPPM
b it $	MOMOLMONOO
b it again	MMPOOOPNPO
b it and	MOOPOOOOON
b it back	NONOONNNOQ
b it emerg	QOOOOOOOON
b it from	PONOMOOOOO
b it get	MOQOONOOON
b it in	ONONQNOOOL
b it is	OMNPMOOOPN
b it tak	QOOONOOOPN
b it the	MQNOOOOOON
b it to	KMPNPMPPMM
b it was	MNONNOOQMN
b it with	OOOOOOOQOM
b it would	OOOOOOOMOQ
b its @	QOOOMONOOM
b job $	ONNOONOOQM
b keep a	OOOOMOOOOO
b key $	ONOOQPONOM
b key saf	QONONONNOO
b knew $	OQOOOOOOON
b knew everybodi	MQOONPONNO
b knock on	NOQNOOOOON
b know everybodi	NNQNOOONOO
b know if	OOMOOOOOOQ
b know it	QOOONOOOOO
b know us	NNPOQOOOON
b know what	PPNOOOOONM
b know who	OPMNPOOOPN
b lack of	QOOONOOOON
b last @	QOOOMPOOON
b last year	OONOQNNNOO
b last yr	NNONPQONON
b lat @	OOPOOOPOOM
b leaflet $	MOQOOOOOON
b leav the	OPNOONPQOK
b left $	QONOONOOOO
b let me	OOMOOOOOOQ
b let the	MNQPNNOOON
b letter $	OQMOOOOOON
b letter to	NONOOOOQON
b lif $	MOPOOOONON
b lif in	POOONOOOPM
b lift not	MOQOOOOOON
b lik a	NNQNOOOOOO
b lik to	OOOMNOONOO
b lin for	QOOONONNON
b list of	PONOMOOQON
b liv her	QOOOMOOOOM
b lon work	OOOOOOOQON
b longer than	NOOOQOOOOM
b look after	NOOOQOOOON
b look at	MNONMPOQOM
b lost a	MOOOQOOOON
b lot $	QNNNNOONPM
b lunch club	PNOOOQONOM
b machin $	MOOOQOOOOM
b mak it	QNNOOOOOOO
b mak sur	NOOOMOOOOP
b mak the	MNPNPOONPN
b manager @	NOOONOOOOQ
b mani of	MPOONOONOP
b match by	NNMROONOOL
b me $	QONOLONQOO
b me in	NOOOOOOOOQ
b me to	NOOOOOOQOM
b meet #	OOOOOOPMOP
b meet $	MNNNNNNRNO
b meet in	OOOOOOQNOM
b meet to	OOOOOONMOQ
b meet was	MOOONOOORN
b messag in	NOQOOOOOOO
b mil and	MOOPOOOOOO
b minut $	MONOPOOOOQ
b minut and	POOPMNONOP
b minut that	OOOONOOOOQ
b mobil librari	MNNNOOOOOP
b monei for	MPONOOOPON
b month $	ONMNNOQNNN
b month and	NQOONONONO
b month befor	OOOOQOOOON
b mor $	NNMNNQPNOO
b mor of	MOPPMNOOOP
b most dot	NNQNNOPOON
b mother was	OONOQOOOON
b mov from	QOOOMOONOO
b mov it	LNQONNQMOM
b mum and	OOOOMOOOOQ
b must be	QNNNOOONOO
b my sister	MOOOQOOOOM
b my team	QONNMOOQON
b nam $	MOMOPOOOOP
b nam on	NOPOOOOOOM
b near @	OOMQOOOOOO
b never been	QOOONOOONN
b never hav	QNOOOOOOOO
b new nam	OOOOOOOMOQ
b new one	QOONNNPOOM
b new tim	OONOOOOQOO
b next one	NONOOONOOQ
b next tim	NOPOOOOPOM
b night $	LOMOPOOOQM
b night staff	OQNOPMONON
b no new	NONOOOROOL
b no one	PQMNONOOOM
b no to	OOOOOOQNON
b nobodi can	QOOOONOOON
b nobodi had	QNOOMOOOOP
b nobodi told	QNONOOOOOM
b nobodi would	OOONOQONON
b not $	OONONOMNMQ
b not a	MNRNOOOOOM
b not and	NOOONOOOOQ
b not by	ONMRNONOOL
b not cover	QOOONONOON
b not go	NOOOQOOOOM
b not hav	OOOOOOPOOM
b not of	OOOONONOOQ
b not on	POOOMOPOON
b not onc	MNOOPOOOOP
b not one	QNNOPOONON
b not that	POOOOPNNOM
b not the	MNQONOOONN
b not to	QOOOMOONOO
b not wait	NOOONOQOON
b notic that	NOONQPOOOL
b noticeboard $	QOOONOOOOO
b now $	ONNONQOOON
b now he	NOOOQOOOOM
b now on	OOOOOOQOON
b now she	NOOOQOOOOO
b number #	NOOOQOOOOM
b number by	QOOOMOONON
b number for	MOOOPONPOO
b number on	POOONOOOOM
b nurs $	MOOOOPOOOO
b nurs @	MOOOOONPOQ
b o'clock $	MNNOOOQNON
b of #	MNONRONNNN
b of #money	NOOONOPMOP
b of @	MOMNONPPNN
b of a	LNOPNOONOP
b of all	OOOOOONQOM
b of being	QONOOOOOON
b of evening	QOOOOOOOON
b of it	MONNOOONOQ
b of my	POOOOOPNOM
b of nin	MOOOQOOOON
b of our	PNNNPNNOOM
b of the	POMNNOMNMM
b of them	PNNNQMNNNO
b of thos	OPOOQOOOON
b of tim	OOOOOOOOOQ
b of whom	OOOOQNOOON
b off befor	QONONOOOON
b oh and	NNQONPOOOM
b on $	NMQOPOOMOO
b on @	OMNMMONOPN
b on a	OMNORLOKNL
b on his	NOOOPOOOOM
b on it	OONPMOPNON
b on paper	OOOOOOPPOM
b on the	LLPNPNLLNP
b on their	MOOONOOOOP
b on thursdai	OOOONOOOOQ
b on to	OONOOOPQOM
b onc $	MOOONOOOPQ
b one $	NNONMNOMNQ
b one daughter	OOOOQOOOOM
b one hom	NOOOMPOOOP
b one of	QNNNQNNMOO
b one pag	OOOOOONQOM
b one was	ONMONOMNOQ
b onli $	PONOMOOOOO
b onli for	NNQONNOOON
b open #	OOOOOONNOQ
b open on	QOOPNOOOOM
b organisation $	NOMOOOOOOQ
b our not	POOOOOPOOM
b our number	QOOONOOOON
b out #	QOOONOOOON
b out $	PONOMPONOP
b out at	PONOMOOOQM
b out for	OOOOOONQOM
b out in	OOOOQOPOON
b out of	NNMNPMNNOP
b out she	OQMOPOOOON
b out what	NOOOOOOOPM
b out why	OQOOOOONOO
b out with	MOONQOOOON
b outsid @	QOOONOOOON
b outsid the	NOQOONOONN
b over #	PNNONONNPL
b over from	NOOOQOOPOM
b over in	NOOQNOOOON
b over it	NOOOQOOOON
b over to	OOOONQNOOM
b own $	NOOOQOOOOM
b own it	NPOPOOOOOM
b own the	OQOOOOOOOO
b own wif	MONPOOOOON
b pag $	OOOOOONQON
b paper #	NONOQOOOOO
b pay for	NQNONOPNON
b pay its	NONQOOOOOO
b peopl #	NOOOQOOOON
b peopl $	POPONOOOOM
b peopl are	QOOOOOOOON
b peopl cam	OOOOMOOOOR
b peopl don't	QNNONOOOON
b peopl in	OMNOONOOPP
b peopl just	NOOPNOOOOQ
b peopl off	QONONOOOON
b peopl on	OPOOPOOOOM
b peopl who	MOOOOOOOPN
b peopl with	MONPPNNOON
b pharmaci bag	QONONOOOON
b phon call	NNPNOOMQON
b phon number	POOOMOOOOO
b photo #	ONNOMOONOP
b photo $	OOOOOOOQOM
b photo of	OOOOOOOQON
b pick up	QPNOONMNNM
b pictur for	NOOOQOOOON
b pigeon $	MOOOOOONOQ
b plac had	PNNQNONOON
b plan discharg	OOOOOOONOQ
b pm on	OOOOOOONOQ
b pocket $	OOQNNONOOO
b post offic	MNPONONNOO
b poster up	NNMNOOOPOQ
b propos by	OOOOOONOOQ
b provider on	QOOONOOOON
b put the	LNQMPNONOO
b radio $	OOOOQOOPOM
b ran out	OOOOOOOOOQ
b read the	NRMOOONOOM
b record $	OOOONPMNOQ
b record messag	OOOONOQNON
b record the	MOQOOONOOP
b remind that	NOOOOONNOQ
b remov $	NONOQOPNON
b report $	NQNONONPOL
b report that	NNOOONNOOQ
b right that	OOOOOOQONN
b ring the	NONPNONQON
b ring to	QNOOOOONOO
b risk assessment	QOOOOOOOON
b room $	NQNONONOOP
b room with	NOPOOOOPOM
b rota clos	QOOOOONOON
b round a	NNMQNOOOOO
b round on	ONONOQNNOP
b round the	NNMNNPOOOO
b round with	POPNMOOOOO
b run $	NOOOPONPOM
b said he	OOOOPOOMOQ
b said leav	OOOOOOOQOM
b said she	NPOOMOOOOP
b said so	MOOOPONOOO
b said that	QNNONNNOON
b said yes	NNOONORONN
b sam tim	OOOOOOOMOP
b sat in	NOOOQOOOON
b say $	OQMOOOOOOL
b say it	PNPNMNONNP
b say when	QNNOOOOOON
b say who	NOQONOOOON
b seat $	NOOOQOOOON
b second by	OOOOOONOOQ
b see everi	MOOOOOOOOQ
b send round	OOOOOOOQON
b send the	OOOOOOOQON
b servic $	MOOOQOOOOO
b servic to	MOOPMNOOOP
b seven of	MOOOPOOOOO
b shar one	OONQOOOOON
b she does	ONONQOOOOM
b she said	MOOOOOOOOP
b she stop	MOOOQOOOON
b she'd had	OOOOQOOOON
b show the	OOQNOOOOON
b shut in	QOOOONOOOO
b sign $	OONOOOOQOM
b sign it	NOOONOQNNN
b sinc #	NOOOOQOOOM
b sinc @	NONOQNMONO
b sinc she	NOOOQOOOON
b sinc the	PMNNORMMOL
b sit with	MOPOPOONON
b six $	OOOOQOOOOM
b so its	POOOMONPOM
b so that	ONOONPONNM
b so the	OMNNNOOOPM
b so we'r	OOOOOOQOON
b social work	RONOLOONOM
b som of	QOOONOOOOO
b somebodi $	NOOOQOOOOO
b someon to	MOPOOOOOON
b someon who	ONOOOOOONQ
b something els	OQNOOOOOON
b staff $	MPNPNMPOOP
b stall at	ONOONOMNOQ
b start $	ROOOOOOOON
b start at	QOOOMOOOON
b start on	PNLMNPLNPP
b start with	NOQOOOQOOL
b still to	OOOOOOOQON
b stop $	PNOOONOOOM
b stop at	QOOOMOOOON
b strategi $	MPNOOONOQN
b subject to	OOOOOOQNON
b summer $	MOOOQOOOOO
b support worker	QONOONOOON
b tabl #	NPQNNNNNON
b tabl by	NOOONOOOOQ
b tak a	MOOONOOPOP
b tak it	QOOOOOOOON
b talli on	POOONOOOOM
b taxi firm	ONQNNOOOON
b tbc $	OOOOOOOQOM
b tea was	NOOONOOOOQ
b tell @	NOOOOOPPOM
b tell their	NOOOOOONQO
b tell us	NOOOMOOPOP
b ten minut	POOQMONOOM
b ten so	PONOMOOOOO
b term $	OOOOOOPMOP
b than the	MMONONNOOQ
b thank @	POOOMOOPOP
b thank you	MONOOOOQOP
b that $	PNNMMNPONP
b that @	MONPNPOPOL
b that a	MNOOOOQNPN
b that he	MONOQNOOOO
b that it	MNNOOOONOP
b that our	OOOOOOQOOM
b that say	ONQOOOOOON
b that the	OOLLNPPMON
b that we	POOOOMNOQN
b that work	NNNOOOPPPM
b the #	NQMNOOPMOK
b the $	NMNOOONNOR
b the @	LMONOONNNO
b the app	OOOOOOQOON
b the babi	OOOOOOONOQ
b the back	QOOONOOOON
b the bank	QONNOONOON
b the book	POOOPOOOOM
b the bus	MNKNOPNPNO
b the call	MPOONOOOPO
b the car	MONOPOONNQ
b the card	NOOOMOOOOQ
b the choir	OOQOOOOOON
b the church	ONQOMPOOON
b the clinic	OOPONNPNOM
b the cloakroom	POOOPOOOOM
b the colleg	NOOONOMOOP
b the committee	ONNOOOMNPQ
b the corner	NNNOOQNNOP
b the cottag	OOOOMOPOPN
b the council	QNMOMMNOOO
b the counter	NONNNNNOOQ
b the counti	OONNNQOOON
b the day	QONNLOMNPN
b the desk	QOOONOOOOM
b the discharg	OOOOOOPNOM
b the door	MOOOOOONON
b the driver	NNQMPOONON
b the end	LNNPPMLNMP
b the figur	NOOOOOOOOQ
b the fir	OOMONOOOOP
b the first	NPNMOOOMON
b the food	NPPOOOOOOM
b the fridg	OMQONNNNOP
b the front	PONOMOONOO
b the garden	MOOOPOOOON
b the hous	QOOOONOOOO
b the huddl	NNOQMOOOOP
b the job	QNNNNNOOPO
b the kettl	NOQOQOOMON
b the key	ONONNPNQOL
b the landlord	QOOOONOOON
b the last	QNOONPONNL
b the leaflet	POOONOQOOL
b the letter	QONOOONQOM
b the link	QNOONPOOON
b the list	OONOOOOOOM
b the main	QOOONOOOON
b the med	NOQOOOOOOM
b the meet	NOOONONNOR
b the mobil	MNONOOOOOQ
b the month	MNNNPMONMQ
b the morning	NNPNOOOOOM
b the new	NMNNNPNRNL
b the next	NNMNNNNQOO
b the night	PNPOOPNMNM
b the notic	OOOONOQNON
b the number	LOOOPPOOOM
b the offic	PNONMOOOON
b the one	NOONOOMNOP
b the open	NOQOOOOOOO
b the other	NNNNQNNNOO
b the pen	NOOOMONOPQ
b the person	PPOPMOONMM
b the pilot	POMMMMPNOQ
b the plac	NOPMNNNNOP
b the pool	OPNOOOLOOR
b the post	MPOMNOOOOP
b the poster	PNMNNOONOP
b the radio	OOOOQOOPOM
b the rat	QOOONMNOON
b the record	NOOOOOQNON
b the report	NQMOOOONON
b the respit	OONNQNOOOO
b the room	NPMOMNONOQ
b the sam	NOPOLOMLON
b the school	ONQNPNNMON
b the screen	OOOOOOOOOQ
b the sheet	POOOMOOOOP
b the shop	NOOPONNOOQ
b the sid	POOOOOOOOM
b the sign	QONOOOOOOO
b the summer	NOOOQOONOM
b the supermarket	ONNNNQNNOM
b the supplier	QOOOPONOOM
b the surgeri	QNOONOONON
b the tabl	LOOOOOPMOP
b the taxi	NNQNPOOOOM
b the team	MNPNOPOOOO
b the till	QOONNOOOOO
b the tim	PPNOPOOOOL
b the tin	NONOOOPNOQ
b the toilet	QONOOONNOO
b the trust	NOONOQOOOM
b the villag	OOOOMOOOOP
b the wag	NOOOQOOOON
b the ward	POOQMNMONK
b the warehous	QOOOOMONOO
b the week	NOMOONOOOP
b the whol	POONNOPOOM
b the why	ONOOPONPOM
b the wifi	QOOOOOOOOM
b the window	NOOONOOOOQ
b the word	LNONNNPPOP
b the wrong	QOOOOOOOOM
b thei don't	QNOOOOONOO
b thei know	ONQNNOOOON
b thei said	NNNOQOOOOM
b thei think	QOOOOOOOON
b their own	LNOONOOOPP
b their stori	NOOOOOONQO
b them $	LPNPPOOOON
b then $	OOOOOOQNON
b ther $	QNNOOOOOON
b ther a	MNMRNNNOON
b ther are	OOOOPOOOOM
b thing about	NMOPOOOOOQ
b think the	QOOOOOOOON
b third of	NOOOQNOOON
b this is	NOOOOOOOOQ
b this month	MOOOPPOOOO
b this one	LOPONOOOOP
b this winter	MOOOQOOOOM
b this year	PONONPPOOM
b thought of	NOOOQNOOON
b three month	MQOOOOONNO
b three of	POONNOOOOM
b three peopl	QOOOONOOON
b three week	QONONOOOON
b three year	MOOOQOOOON
b tied up	OOONQOOOON
b tim $	OOONNONQOM
b tim and	MOOOPOOOOO
b tim for	NONOOOOQOP
b tim in	OONOQOOMOP
b tin $	NONOOOONOQ
b to #	NNMONMPNOP
b to @	LNLMMPPQMM
b to a	MPMNPONMPN
b to an	QNNOMOOOON
b to ask	PNMOOONQPN
b to be	QPMMKPKLNQ
b to book	NPMOOOOPON
b to bring	OOOOOONQON
b to chas	NOOOOOOQON
b to com	OOOOOONMOQ
b to end	NOOONNONOQ
b to everyon	OOOOOOOQOM
b to get	ONOOONNOPM
b to go	OOOOOOOPOM
b to her	MNONPONOOP
b to host	QOQOONOMOP
b to keep	OOOOOOQNOM
b to know	OQNOOOOONN
b to lend	OOQOOOONOO
b to look	MOONPOOQON
b to mak	MOOOQOONON
b to obtain	OOOOONOQON
b to ring	QMNNMNNPPL
b to say	QOMNOONNOK
b to see	NNQOOONONO
b to shift	OOOONNOONQ
b to show	OOQNOOOOON
b to start	QONONOOOOO
b to stop	OOOOOOMMOR
b to talk	OOOOOOOMPP
b to the	MLMNPONQNI
b to us	QNOOOOOOOO
b to writ	ONNOOONRON
b told the	QNNOOOONOL
b town wher	OOMOOOOOQO
b treat $	NOOQNOOOOM
b try it	OOOONONQON
b twenti minut	MOOOQOOOON
b two $	QOOONOOOON
b two host	MNOOPNNOOQ
b two of	PONOMPOOON
b two third	OOOOQNOOOO
b under #	PNNOMOQNOP
b under the	NOONOOOOOQ
b up $	QNPMNPMMNN
b up again	PNONNQONOO
b up and	MOOOQOOOON
b up by	NNMONPNOOQ
b up for	OOOOOOQMOO
b us a	OPOOOOOPOM
b us and	QNOONOONON
b us by	MOOOQOOPON
b used to	POOPNPONOM
b van @	QONNOOOOOO
b view on	ONOOOOOQON
b visit is	QOOONOOOOM
b voic $	NOQOOOOOOO
b w #	NONOMOPNOP
b w c	OOOOOONQON
b wait on	NOOOQOOOON
b wall $	QOOOOOOOON
b want $	NNNONOOQON
b want a	OOQOLNOOON
b want the	QNNONNOOON
b want to	MOMNQNPNNM
b was #	NOOOPPOOOM
b was @	OPNOOONMPO
b was left	OOOOOOQOOM
b was mov	OONOQOOOON
b was on	NOOOQOOOOM
b was propos	OOOOOOMOOQ
b was withdrawn	PONONQOOON
b way $	OQOONOONOL
b we are	QMNNNOOOOO
b we ask	OMOOPOOOOQ
b we be	OQNOOONNON
b we get	MOOONQOOOO
b we haven't	MQNONPOOOO
b we met	NQOONOOOOP
b we mov	ONNONOQNON
b we shook	NNNOOOQNON
b we tell	QOOOOOOOON
b we want	NOOOONONQM
b we will	OOOOOOQNON
b week #	MOOOROOOOM
b week @	NONONOOQOO
b weekend purs	NOPONOPNOL
b well $	OPQNOONOOM
b went back	MOOONOOOOP
b went in	QNOONOOOOO
b wer #	MOOOQPOOON
b wer remind	NOOOOONNOQ
b weren't ther	QNOOOOOOON
b what d'you	NNQOOOOOOO
b what happen	OQOOONOOOO
b what if	OOQOOOONOM
b what on	OQPOOOONOM
b what the	POMOMOOOOO
b what we	NMOOOOPNQN
b when $	OPPNONOOPL
b when @	OPOOMPONON
b when it	QMNOONOPON
b when the	POOOOMOONL
b when we	OMOOPOOOOQ
b wher the	ONNRMNONON
b which is	QOOOOONNON
b who com	ONQOOOOOOO
b who had	QOONONONON
b who left	MMOOPNNQOO
b who own	OQOOOOOOOO
b who pay	NQNONOOOON
b why not	NMRONOOOOM
b will $	NPOOOOOMOQ
b will not	QNNOQNNNOL
b window $	NONOOOOOOQ
b with $	OOQOOOONOO
b with a	QMOOONMONM
b with him	OOOOOOOQOM
b with me	OONOPONQOM
b with our	OOQOOOOOOO
b with that	OONOOOQOON
b with the	ONPONMPNOL
b within the	OOOONNNONQ
b woman who	NOOOQOOOON
b wonder if	ONQOOOOOOO
b work $	MNPOOONPOO
b work a	NOOQNOOOOM
b work out	MONONOONPP
b work polici	OOOOOOOQON
b work sid	QOOOMOONON
b worker @	OOOOOOOOOQ
b worker chang	QONOONOOON
b worker has	NOOOOQOOOO
b would be	OOONOOOMOP
b would lik	NQONOONMOO
b would we	OQOOOOONON
b writ it	NONOOOOONQ
b writ the	NOPPOOONOM
b writ to	ONNOOOMRON
b wrong $	LOOONOOOOR
b year $	NNNMQPMMNN
b yes to	OOONOOPMON
b you @	OOOOOOONOQ
b you all	NOOOOOONOQ
b you can	PPOOMPOOOM
b you hav	QOOOMOOOOO
b you pay	QOOOOOOOON
b you sit	POPOOOOOOM
b you to	OOOOMOONOP
b youngest is	MOOOQPOOON
b your $	MOPPNNOOOP
below action	IMLNILQQGM
below barrier	SIKKOMHJML
below contextChange	MNJLNPLKJN
below decision	LMMOJKPHKO
below evidence	PLMJQNFFNO
below example	LNQQONJHKK
below idea	MNSOLOIJNN
below note	PMNKLKNNLP
below objective	MLMLMOKLPR
below question	NPQMNOHLIM
best action	LMLJLHJWLL
best barrier	TKIJNJMLON
best contextChange	QMJJMUKLMJ
best decision	JKMKLKWINM
best evidence	LGKMWIHKKO
best example	LHIUONLMMN
best idea	JHVLJKLLPL
best note	KMKOLMNNJS
best objective	LONNNNNMSL
best question	KXOIKMIKJI
c asks	LUKNMKHNQK
c changed	MMIMOUNMKL
c collective	MNNNMOQLPN
c cost	OPLOMOOMLM
c couldTry	LOUOJKONOJ
c dependence	PPPLNMOMOM
c doing	ONPOLMNROJ
c elsewhere	OMOSNMKNNK
c figures	MOMPOOOMNM
c hardship	OOMMQLNLNN
c hindrance	PNOLQNNMMK
c housekeeping	MJONMKNOMR
c negated	PPMNOMPINL
c nobody	ROHMMOMKPM
c nobodyDoes	PPMNNOOMNN
c opinion	MNPMILNNNQ
c paperwork	QMPNKNOOLK
c passedOn	PNPNOMLPOJ
c past	KMKLSPNMNN
c personal	QKLNOJJOKQ
c place	OMQPLOMNLL
c present	NOMPNOOLPK
c purposes	MMLLMPNLTK
c saysSo	OONNNLOLOO
c settled	KMKMLMVJNM
c story	KKMNTMMPMN
c they	PNOQOOKJOJ
c timesShut	PPNJLPPKNM
c tooMuch	RONONNNOOM
c travel	OJPONOMMMN
c unable	RLLMONNMNN
c waiting	PKOOONNPML
c when	LLKKMRQPNL
c willDo	MMLLMONRRL
c wondering	MRNKOMLNOM
c wrong	OONLPKMMNP
c1 asks	LTJMLKMKPN
c1 changed	PNNMLQOOON
c1 collective	NNLMNORKON
c1 cost	PNPNLQLNOP
c1 couldTry	LPTLNNLOMK
c1 dependence	OPNOMPONON
c1 doing	LKSJKKNQMO
c1 elsewhere	MNNQNMNONO
c1 figures	NLLKSMNOMN
c1 hardship	QONOOOOOON
c1 housekeeping	NKOKKLQLMR
c1 negated	PNLMNNOMOO
c1 nobody	NOMONONOOP
c1 paperwork	QLPOMNNNOM
c1 past	MPOMNOMNNP
c1 personal	OOMMONMPNM
c1 place	RNOONONOOM
c1 present	NSNNLMOOMM
c1 purposes	LONONNOLSN
c1 saysSo	NMNONNQPPM
c1 settled	KLNMMNTMNM
c1 story	MMMNROJLNO
c1 they	SMMLLNOLOM
c1 timesShut	NOPONOQNOL
c1 tooMuch	QOOONOOOON
c1 travel	TMLNKNNLNM
c1 willDo	MNOONNNQPN
c1 wondering	MRMOMOOOON
c1 wrong	MOPONOOOON
c4 asks	KSOMLLLNNN
c4 changed	LLKMLULNNO
c4 collective	NMOKMMPMQO
c4 cost	MQKPMOOONM
c4 couldTry	KNTNLKMNNK
c4 dependence	QMMNMMNMOQ
c4 doing	PMOJLILSON
c4 elsewhere	LKJTNNMOMM
c4 figures	LLKKSKPJNP
c4 hardship	PNNOQOOOOL
c4 hindrance	PQNOONMNOM
c4 housekeeping	NLMMMJPOMQ
c4 negated	SOLLNMPMLL
c4 nobody	RMNNNNNNON
c4 nobodyDoes	QNOONOOOOM
c4 opinion	NQNMNNPNNP
c4 paperwork	SLNMKLOOML
c4 past	LLNNPMMNNQ
c4 personal	MOLMOMKONQ
c4 place	NLOMLQNONO
c4 present	PPLPMMNMON
c4 purposes	NOLNOPNMRJ
c4 saysSo	QOMONMMMNO
c4 settled	LLLLKLSMLO
c4 story	NMKMSKNNMN
c4 they	QMONPNLLNI
c4 timesShut	QMPNKPOLNM
c4 tooMuch	QOOOOOOOON
c4 travel	ONPNMOONNO
c4 unable	PONNMNNOOP
c4 waiting	ONMNQNNPOM
c4 when	MLMOOORJNO
c4 willDo	NNNIKPOQML
c4 wondering	MRPLKNNNNO
c4 wrong	MONOQMOOOO
cc asks	KVLMMKKMOM
cc changed	OMKKNUPKLK
cc collective	NLNNMNOMPP
cc cost	PQNONNPNON
cc couldTry	LNTLLNKNOL
cc dependence	QNLMMLMNOO
cc doing	MMLOMNKSPK
cc elsewhere	OLKTKNLNNN
cc figures	MJNOSNMLNM
cc hindrance	QONOOOOOON
cc housekeeping	NNLOKOLONQ
cc nobody	SPLMOOMMNJ
cc nobodyDoes	PPMNNOOMNN
cc opinion	ONMOOOMNOQ
cc paperwork	PNNNMONOOO
cc passedOn	RLPNONMMOK
cc present	ONNPOONOOM
cc purposes	NLLLNPNLSK
cc settled	MMMNMOUKLL
cc story	MNNMQNMMLO
cc timesShut	NNNNMPONPM
cc tooMuch	RONONNNOOM
cc travel	MOQOONNOON
cc unable	SMNNNONNNM
cc waiting	RNNOMONNNM
cc when	MMMMMPNNNQ
cc willDo	NJNMKOKTOM
cc wondering	NRLLPMMNON
cc wrong	POOOMOOOOO
h asksActions	LMLMMMLQNP
h asksBarriers	QMKNOMKMKO
h asksChanges	NMMLKULLMM
h asksDecisions	LMNMMLRNNN
h asksEvidence	NOLQPMNNJN
h asksExamples	LLLSLNMNMP
h asksIdeas	MLSMLNMLOM
h asksNotes	LNLNNLNNNQ
h asksPurposes	NLMONNKOSK
h asksQuestions	MQLNMLLONP
h?	POOONONNML
h^ asksActions	LMONMONQNN
h^ asksBarriers	NOOOONOOOQ
h^ asksChanges	OPMNONOONM
h^ asksDecisions	ONNNNNRNOM
h^ asksEvidence	NMNQONNONM
h^ asksExamples	MOMRNNNNNN
h^ asksIdeas	OONNMNNPOM
h^ asksNotes	ONPONNNONM
h^ asksPurposes	OOOONMONNO
hh asksActions	MNNLMNNONO
hh asksBarriers	POMNQMNMNM
hh asksChanges	MNNNNRNONN
hh asksDecisions	NOMOONSNOL
hh asksEvidence	JNLMRMNNNR
hh asksExamples	NMMQNNNNNP
hh asksIdeas	LPPNMNNOMP
hh asksNotes	INMLMMNOLR
hh asksPurposes	MNNOOONORM
hh asksQuestions	QQMONOOOOM
hnone	ONOLNKOPJO
hnone^	MOPONNLNMO
honly asksActions	NMMNONMPMN
honly asksBarriers	QMLLNNLNLO
honly asksChanges	LMMMKUMLNO
honly asksDecisions	MNLNNLRLNO
honly asksEvidence	MLNQOOMMLM
honly asksExamples	NNMRMNNNNP
honly asksIdeas	KMSMMLLMOO
honly asksNotes	LOMLPMOLMP
honly asksPurposes	MMMNNNMPRM
honly asksQuestions	OPMNONMLKP
honly^ asksActions	LMONMONQNN
honly^ asksChanges	NOMNONOONM
honly^ asksDecisions	MOOOONRLON
honly^ asksEvidence	ONOMONOONO
honly^ asksNotes	OMQNNNMONM
honly^ asksPurposes	OOOONMONNO
hw #	OMONMONOLN
hw #time	OOONONNMNO
hw a	PNOONNMPML
hw about	ONNOONOQNL
hw achiev	MNMOOOOORN
hw afternoon	QNNNOMMNOO
hw afterward	MOPOOOPNOO
hw agr	OOMOOORPOK
hw aim	QOOOOOOOON
hw all	ONOOOOOOOQ
hw allow	OMOOOOOOOO
hw and	NMONNKONLP
hw answer	NQMONOONOO
hw any	OOONNPNNOQ
hw anybodi	MPNNPNNPNP
hw aob	OONOOONMOQ
hw aocb	MONNNPNNNR
hw are	MOMNONMNQP
hw aris	NOOONNMPOQ
hw around	NOOOOQOOOO
hw ask	RNNONNNNPM
hw at	NQNMNLPOON
hw audit	MNOONNNNOQ
hw back	NPNNMNONOQ
hw background	MOONMROOON
hw been	OOOONONOQN
hw being	NNQPNNNNOL
hw bench	OOQOMNNNOP
hw bend	RONONNONON
hw bet	NPNMOMMPMO
hw better	PNMPONOOOO
hw bit	NONONOMOOT
hw block	QOOONOOOOO
hw breather	OMPOOONOON
hw bubbl	LOPONNPPOL
hw bus	NOOOMOOOOQ
hw business	NMOMNOOPNO
hw by	NONMONOPNO
hw call	PONONMMMOP
hw can't	OQNOOOOOOO
hw car	QOMNMOLNNO
hw card	PNNNMNNOOO
hw carer	QNOMOMMLON
hw chang	QOONNPOOON
hw chip	MOPOOOPNOO
hw clinic	PNNNPNMNNN
hw com	NPNNOOMMOM
hw commission	OONOPOOOOM
hw consent	POOOPOOOOM
hw cost	NQNNNNOOON
hw could	LPQMNNOONN
hw customer	POOOPOOOOM
hw day	NONOPNNNNM
hw decision	OOOOOOQNOO
hw deffo	OOOOOOQMON
hw did	MNMNOOPMNO
hw discharg	QOOOOOOOON
hw do	MNQMNMMLOP
hw down	MNPNNNOPOO
hw driv	RONONNONON
hw easi	PNNONNMMPL
hw eat	QONNNNPOON
hw els	PNPONPNMNN
hw elsewher	NONQNOOOON
hw email	NMKMPPMMOR
hw emploi	OOMNNOOOOP
hw end	MNOONOPNNQ
hw except	ONOOOOOOOQ
hw experienc	OOPOMOOOOO
hw fact	NONOROOOON
hw fair	NOMNMOOPOO
hw famili	OMPNPNNOON
hw fear	QOOOONOOOO
hw feedback	OOOMNQPNNL
hw felin	OPOOPOONOL
hw figur	NONOROOOON
hw find	NQNOOOOOON
hw fix	NONONORNOM
hw folk	RNNONNONON
hw follow	PONONNNOOM
hw for	RNMNNONNPM
hw form	OOPONOOOOM
hw fridai	OOOOONNMOP
hw from	NPPQKLPNNL
hw get	QNNMNLMPMN
hw go	NMONOLOOOO
hw got	MONPOOPPOM
hw grip	NOMNMOOPOO
hw group	PMNOPOOOPM
hw grumbl	QOOONOOOON
hw hard	OMNOQNOOOJ
hw has	NOOOOQOOOO
hw hat	NPMMOOOONR
hw hav	LMOPMPNPOO
hw he'd	NOQONONOOM
hw heard	NNNSMMNOOM
hw help	RNONNOOOON
hw henc	NNQPNNNNOL
hw her	OONPMONOON
hw him	NOQONONOOM
hw his	POMNNNONOP
hw hop	OOROOOOONN
hw host	PNPPMMMNNL
hw hous	PONPNMMNOO
hw how	MPONMMNNMQ
hw huddl	NNNOMOOOOO
hw icebreaker	NNNOOOOONR
hw if	NORNMNNONM
hw ifs	NMRNNONOOO
hw in	PMKMLMONNQ
hw is	NMNORNOONM
hw issue	RONONOOOOM
hw it	QMNPMLNPNL
hw its	OPNPOOOOOM
hw job	MNMOONMRON
hw keep	RONNMNONOK
hw kitchen	PNNNPNNPOM
hw know	OONOQNNOOM
hw land	OOOOOOMNOR
hw last	ONNONQONOO
hw lat	OOONPPNMOL
hw later	OOOMMPOMOO
hw learn	PNNOPNOMML
hw let	NOQONONOOM
hw librari	MOMNMNOOOR
hw lif	NNNOQOOOON
hw lik	OPMONNOOOO
hw log	PNNNQOPNML
hw mak	PMOOMOOOOM
hw map	OOOONOOOOQ
hw market	PNNNPNMNNN
hw matter	OOOOONNQOO
hw mayb	NMTMNONMMK
hw me	MNPNNNOPOO
hw member	NPOPMOOOON
hw met	ONNONQOOOO
hw minibus	QMONNOOPNL
hw monei	ONOOOOMPNL
hw mor	NQNNNNOOON
hw narrativ	MOOONOOOPP
hw need	OQNOOOOOON
hw next	MONONOOOOO
hw night	QONOOMOOON
hw no	ONNMMONNOO
hw nobodi	NRMNOOPNOM
hw not	LNNNNMPQNN
hw number	OOOOOOOQOM
hw objectiv	NOLNOOOORO
hw odd	MNOONOPNNQ
hw of	OOKSLMPNNL
hw on	MPLONMOOMO
hw one	NNMNNONPON
hw other	MMNPMNNONP
hw ots	OOPOOOOOOL
hw out	MQNNNNNNNO
hw over	NONOOONSOK
hw own	OOMNNOOOOP
hw pas	OOMNNOOOOP
hw penni	NPMNMNOONP
hw peopl	ONMOQMMNNL
hw permission	ONOOOOOOOQ
hw phon	LOPPMNPOOM
hw pinch	OONQNOOOON
hw plac	NOOONOOOOQ
hw post	OPNPOOOOOM
hw ppl	ONOOOONNOM
hw read	PMOONMMMPM
hw real	NNNOQOOOON
hw reflection	OOMOPOOOON
hw rest	LNNONONNOR
hw retro	LPMOPOOQMK
hw risk	RONONOOOOM
hw roshni	NOOOOONQOM
hw round	RONONNONOM
hw run	ONQNOOOONO
hw said	ONNMPOMMOP
hw saw	PMNOPOOOOO
hw say	ONNNOOOONL
hw scrib	ONQPMMMOOL
hw settl	OONOOORNOL
hw sheet	ONNONNNOQK
hw shelter	OPOOPOONOL
hw shift	ONNONQOOOO
hw shout	MNPNNNOPOO
hw sinc	QNNNMPNOON
hw sit	OMOOOOOOOO
hw so	NPLNNMRNNM
hw spac	NOOOOOOOOQ
hw spark	OOQNOOOOON
hw spring	ROOONNOOON
hw squar	ONPMPNLMNO
hw stick	QNNOOOOOON
hw still	OQNOOOOOON
hw stop	NONOLNOOOQ
hw stori	NONNROOOON
hw stuck	QOONMONNOM
hw stuff	NONNQNNNNO
hw stumbl	QOOONOOOOO
hw summer	QOOOOOOOON
hw surgeri	OPNONOONOQ
hw tabl	PPONNNMLMK
hw tell	LOMTLMONOM
hw that	NNOPLPOOOO
hw the	RNMNMMLNJO
hw thei	NNQONOMMNO
hw them	OMMNPONPNL
hw then	NOOOOOOQOM
hw ther	OOOONOONOQ
hw thing	OONNQONONM
hw things	NQNMNONOON
hw third	OOPONOOOOM
hw this	OOOONOOOOQ
hw thrown	NPMMOOOONR
hw thur	NONONOOQON
hw tidi	NNQPNNNNOL
hw tim	OOOOOOOMOQ
hw to	ONLNMNLNQP
hw told	NNNNQMONOM
hw trustee	NNNMPQMNNN
hw try	MMONOOOOQN
hw unstuck	NQOOOOOOOM
hw up	MNPOLMPOON
hw updat	RNNMNPMNON
hw us	NNNNQNONNN
hw usual	NOMNMOOPOO
hw vestri	MOPOOOPNOO
hw voic	MMONOOPPNN
hw walk	OPNONOONOQ
hw walkabout	PNNNPNMNNN
hw ward	PONNPONNNM
hw was	NMMNONOOOP
hw way	OONPNOONOM
hw we	MPNMNMOLOO
hw we'd	NPMOOOPPOM
hw we'v	OOOONONOQN
hw week	QONONOOOOO
hw welcom	MNOONOLNPR
hw wer	ONQNNNNONM
hw what	NNPLOONKPN
hw when	PONOOMOPNO
hw wher	QOLNMNLMNP
hw who	MONNMNNONQ
hw whos	PNNOPOPOOM
hw why	NNONOONMON
hw will	ONMONNNQOO
hw with	MNONOOPMNN
hw won't	NQNNNNOOON
hw word	QONONOOOOO
hw work	NPNQNOOOON
hw worker	PNMOONOOOP
hw would	NNQNNOOONM
hw writ	NNQPNNNNOL
hw wrong	QONOOMOOON
hw wrot	QONONNOOOO
hw y	OPOOPOONOL
hw yellow	OPNPOOOOOM
hw yes	ONNOOOMOOP
hw yet	OPOOOOOQOM
hw you	ONOMPONMON
hw^ #	MONNOLONLP
hw^ #time	POOONNMPOM
hw^ action	ONOOOONQOM
hw^ an	OOPOMNPOOO
hw^ and	OOOONNONNL
hw^ assessment	OOPOMNPOOO
hw^ by	OONOONMNOP
hw^ call	NOMNMONPOO
hw^ car	OOQOMNNOOM
hw^ carer	LOPONNPPOL
hw^ ctr	ONOOOONNOM
hw^ day	ONOOOONNOM
hw^ for	OOPOMNPOOO
hw^ forum	NOMNMOOPOO
hw^ get	POPONNOOOM
hw^ hall	LOPONNPPOL
hw^ job	MNOONPMQNN
hw^ key	OONOONMNOP
hw^ larkris	ONOOOONNOM
hw^ lik	NNMROONNOL
hw^ log	MOOOONQPOM
hw^ mon	ONOOOONNOM
hw^ morning	POPONOOOOM
hw^ now	PMNNPPOOOM
hw^ of	OOOONNNPOM
hw^ on	NOMNMOOPOO
hw^ peopl	OOMMNONONO
hw^ point	OONOONMNOP
hw^ prov	NOMNMOOPOO
hw^ readi	POPONOOOOM
hw^ seen	NNMROONNOL
hw^ speaker	OONOONMNOP
hw^ strat	LOPONNPPOL
hw^ tabl	POOOMNOOON
hw^ the	NPMONMOPNO
hw^ them	NOOOOMONOP
hw^ then	NNPONPNMNP
hw^ tue	NOMNMOOPOO
hw^ up	ONPOMNNOON
hw^ us	POOOMOONOO
hw^ wed	LOPONNPPOL
hw^ weekend	ONNNPPOOOM
hw^ what	ONPNNNPMOP
hw^ will	POMNNNOONO
len 0	QLJLKKKOMS
len 1	NLIKHKPINV
len 2	MLOJIKNOIU
len 3	NOQKPOKNMN
len 4	MOKMNNQQML
len 5	ONPOONNKOJ
len 6	OLLPPLMMPN
mark 	NNNKLMMKMS
mark 1.	NOOOOOPOOM
mark 1.1	NONMLOMMOQ
mark a)	NNONOMPONN
mark box	NMLNNOLTOL
mark bullet	OMPNOKMMJO
mostlyNames	MNNNMNNKNT
names 0	ONPHMMMINR
names 1	NNMOMOMOMO
names 2	MNLNQIMOMO
names 3	LJLPKPOOLO
names 4	LMNMLNPPKN
nested	OOQPMNNNNK
noHeading	OONLLLKJOR
none above	NLLNMNLLOS
none below	ILJNLMMOOT
none others	KOLPKNLLNR
numbers 0	NMNMIMMNOR
numbers 1	ONOMMOPNJN
numbers 2	OIJJRONNLN
numbers 3	JMLNQNOMMP
others action	PLMJLMNRJN
others barrier	QMLLNLKLKM
others contextChange	MMLLPRMJLL
others decision	LMLKKLROJN
others evidence	NLNMPOLLJP
others example	MJMSMLKLJO
others idea	LLROMKMJNN
others note	MMMJLLNLNR
others objective	LKKKKMJKRQ
others question	NQONNLJKLP
place 0	NLLNMNLLOS
place 1	PMMLPLNKPN
place 2	QNNLNMMONM
place 3	LNONLNOPJO
rule action	JNLKKJJXLK
rule barrier	UPIKOLKJNK
rule contextChange	QMJKKTMNMI
rule decision	ILLJLJXIMK
rule evidence	KIJMXFKJJN
rule example	KNJUNOLKLM
rule idea	IKWLJJKJPL
rule note	KLLNLMMKIT
rule objective	LOMNMMMMSL
rule question	HXPILKIKLI
s arrow	MMMMNPMROK
s asks	LUPMMLMKNI
s asksTwice	MPOONNOOOP
s asksWithin	IVQMLMMLMI
s bracketEnd	NLPMMKOQMP
s brackets	MMNOMONOOR
s cells	MNNNNMOSOK
s dash	MLNQLKNTNI
s exclaims	MMNMONMQNQ
s initials	PQLMLNOPNN
s label	LMOLMMPMOO
s lower	QOPOIOOLMJ
s manySentences	NMMOPMNOOO
s money	NMPNLOONNO
s percent	MQNNNONNOO
s quote	PLNQPKPKJM
s shout	NNONMNPNNM
s slash	MMPNMNMSOM
s stopEnd	NLNMLNOKOR
section0 actions	NNMLMMMRMM
section0 barriers	TLKLNKKNKM
section0 changes	ONNMMRMONM
section0 decisions	KLLMMMSMLO
section0 evidence	MLMMTKNNNM
section0 examples	LNMRLNNNNP
section0 hypotheses	NPNMOMMPMO
section0 ideas	HLUMLLKNJO
section0 learnings	QNMOQNNMLL
section0 objectives	LLJMLMLMVK
section0 plain	MLNOLOMNIR
section0 questions	KTKMMMNMMP
section1 actions	MMOMLONRNO
section1 barriers	NOOOONOOOQ
section1 decisions	ONNNNNRNOM
section1 examples	NOMROONNOL
section1 plain	MNPONMMMKO
under 0	OONLLLKJOR
under 1	OMMKLLMNLS
under 2	MNOPNLOOHN
veryEnd	MNNONNLMNS
veryStart	MNNNMNLNOS
w #	NLKJQNOMJO
w #%	MQNONONNOO
w #big	ONLLSKLLNO
w #money	NMPNLOONNO
w #th	MNNNNPMQNN
w #time	QNMPJNMKNR
w #year	MNONLOPOOP
w @	LLKPMNOPLP
w a	MNRSNMLLPI
w about	OLNMPMKOPO
w accept	OOOOOOQNON
w account	MNOOPNPNON
w actual	QNNPNOOOON
w actualli	NRNOOONNOM
w ad	OOOOOOQOOM
w address	POOOOOOPOL
w admission	OOPOOQNNON
w adopt	OOOOOOSOOK
w adult	QONNLNPMOQ
w advocat	OMNONPPOOO
w after	OONMNNPKNN
w again	PLNMMOOOON
w against	NNOONNONOQ
w age	MPNOPOOONP
w agenci	PPMOMPNOON
w agr	MNONNNTNOK
w all	NLNOMMRONM
w allow	OPNNMONONP
w alon	NNPOPOPNOM
w also	MOOONQNOOO
w always	OPPOOOOLOO
w an	PPKNNQNONN
w and	PKLPNNNONM
w ann	OOOOMOOOOQ
w another	NMOPMPNOPL
w answer	MPOPMOOOOM
w any	OONMNMRNOM
w anybodi	MQMNNPNOOO
w anyon	PRNNONMLOL
w apologi	MONONOONOQ
w app	OONPONQOOM
w appeal	OQNOOOOOOO
w appoint	NOPONOPOOM
w approv	OOONNNSMOK
w are	SPKLMMKKNM
w as	QOOMMKRMMK
w ask	NPOMMKKRON
w assessment	QPNONNNOOM
w at	QLNNOMMJKP
w ate	MOOOOOOOOQ
w audit	OOPOOONOOM
w averag	MOOOROOOOM
w awai	OMPMNNLQNN
w b	NMOOOOOQOP
w babi	NNOOOQNNOP
w back	PMMNMNKNNP
w badg	OOOPNOOMOO
w bag	PNOPNNNOOM
w balanc	OOOOOONOOQ
w band	MNMQONNOOO
w bank	RNNNNPPOOL
w be	QPPJKOMILQ
w becaus	NQMMQNNNOO
w bed	QONPNNOMNL
w been	MNONQNNLNO
w befor	ONMMOOLRNK
w behind	PNPNNMNOOP
w being	QLLMNPPNNN
w bench	QOPOOOOOOM
w benefit	OPOOONOOOM
w best	MNNOOONNOR
w better	MONPOOOOOP
w between	QOONPNONOL
w bin	NONPMOOOOP
w bit	MONOMPNNOQ
w block	POOOMPNOON
w blood	MNNPROOOOL
w board	LONOMOPPOP
w boiler	NOOOPONMOP
w book	QONNONONNJ
w borough	MPMQOOONOM
w both	LNOMQNOQOO
w bother	QNNOOOOOPM
w box	ONQOMOOOOL
w break	MONOQOOOON
w bring	NNONMNNPNP
w buddi	NNOQOONONL
w build	ONOOOOOOOM
w bus	LMONMQNONM
w but	QNOLMNOMNP
w buy	POOONNOQOM
w by	MJOPNOLPNN
w c	NONOPOMQON
w caf	POMPPNPOOM
w cak	MOOPNOONOP
w calendar	NMQONOOOOO
w call	ONNOONLNOM
w caller	MQOONOOOOO
w cam	ONLNQNNMNN
w can	QOKNJNPPPJ
w can't	RNNNPONNNL
w cancell	NOOOOOQNON
w cannot	QNOONNOOOM
w car	OPNOONLNON
w card	NMOOLNNONQ
w carer	NNOQNMNMNM
w carri	MOPOPNOOOO
w cash	PONONONPOM
w cat	MOOOPONOOP
w centr	MONPOONOOO
w certificat	QNNNOOOOON
w chair	PNMPPNPONL
w chang	POMNOPNOOK
w charg	PONNNQMMOP
w chariti	PMNQONONON
w chas	NOOOOOOROM
w check	MPNNONOQON
w cheer	OOOOOOQOOM
w chemist	MNNOOOOOOP
w children	QOOOMOOOON
w chip	NOOONOOMOQ
w choos	PNOPNMNOOQ
w church	NNQOMOOOON
w circulat	MOOOOOOPOO
w clinic	OOPONNPNOM
w cllr	OOOOOOQOOM
w cloakroom	POOOPOOOOM
w clos	QNLMMPNONN
w club	MONQNPNOOM
w coat	MOPOPONNOO
w cod	QNOONONNOO
w coffee	OOMOOOOOOQ
w collect	NONOQOOOOO
w colleg	OOOONOMOOO
w com	POLNPMMNMN
w comment	OOOOOONQOM
w committee	ONNOOONNPQ
w compani	PONOONNQOL
w complet	OOOOOONOOQ
w concern	QOOONOOOON
w contract	NOOONQNOOM
w cook	MOOPPMOONO
w corner	NNNOOQNNOP
w cosi	NNOONOOOOQ
w cost	MPOONNMONO
w cottag	OONPMOPMPM
w could	MOSLNNKMNN
w council	PMKOMMNNOP
w count	NPMMMNMPOR
w counter	OOONNNNOOQ
w counti	OOMONQNNON
w cours	NNNNPQNOOM
w cover	PQNNMOMNOL
w covid	MOOOQQOOOM
w cross	NOOONONOOQ
w customer	OPNMONOONO
w cut	MOOPMPNOOP
w d'you	NNQOOOOOOO
w dad	MNNOQOOQOM
w dat	NNNOLMNQOO
w daughter	QOOOPNOOOL
w day	NOOOONLMPN
w dead	QONNMOOOON
w deaf	NNOOQOOOON
w decid	OONOOOPMOP
w declar	OOOONOOOOQ
w declin	MPOOPOPOON
w delegat	ONOONONOOQ
w dementia	ONOPPOOOOM
w diari	MNNQPOOOOM
w did	NPMONONNNO
w didn't	OOOOQOONON
w differenc	OQNOOOONOO
w different	QOMONNOOON
w dinner	MNNQNOOOOO
w direct	MNNPOOOOPO
w discharg	NNNNOOQMON
w do	NRNOLKMMOL
w doctor	POOOOOOOOM
w does	OPMONLMNNN
w dog	OONOMNNNOR
w doing	NOMPNNQOOK
w dominoe	OOOOPOOOOM
w don	MNOOOOPNOM
w don't	ROMNNNNMOL
w door	RNPOMMNNOJ
w doorstep	MOOOMNOQOM
w dot	LNPNLOONOQ
w down	LOLPOPNPNN
w downstair	OOOOPOOQOM
w draft	OOOOOONQON
w driv	RONNMNNNNO
w driver	MMOQPNMONN
w drop	MONOONPOPN
w drov	OOOOQOOOOM
w e	QONNMOOOOP
w each	NOONMPNPNP
w eight	QONOOONONL
w either	OPNOMOMNOP
w eleven	RMLNPONNNM
w emerg	QOOOOOOOON
w employer	OOOOOONPOM
w empti	QOOOMNNPOL
w end	MNMNOMMPNO
w engag	POOOMOOOOP
w enquiri	ONNOPNMNOP
w evaluation	NOOOMOOOOQ
w even	MQMPNNONOM
w ever	OPNOOOONOM
w everi	NLQQLNQMOK
w everybodi	LNPOLPNMOQ
w everyon	LONNMMPQPM
w everything	PMNNOOOOOP
w excellent	NONOOOONOQ
w exist	RNNONNNOOM
w expect	LQPONOONON
w explain	OOMNOPNNOO
w extra	POOOOOOOOM
w eye	NQMOPOOOON
w fair	OMNOOOOOOQ
w famili	POPMPLOMML
w fax	QOOONOOOON
w feel	OOPNOOONPM
w fell	MONNQONNOQ
w felt	QOOONOOOMO
w fenn	QOOOMOOOON
w fifth	MONONOOOOP
w figur	NONNNNMPNR
w film	NMOPNONQOM
w fin	NOOOOOQLON
w finalli	NONNQONOOO
w find	ONLNMNNRPM
w finish	MNOOPPOOON
w fir	OOMONOOOOP
w firm	NNQONOONNL
w first	NOOMMOPPNJ
w fit	MQNONONMOP
w fiv	PNMMPOOLNN
w fix	NOONOOPMOP
w flat	MNNOQNONON
w flipchart	OOOOOOOQON
w float	NNQNNOOOOO
w floor	MOPNOOPNON
w folk	QONPNMNNOM
w food	NPPOPOOOOL
w for	OLNLMMNPON
w forget	QNNOONNONN
w form	QMNOLNPPNL
w forum	NOOOOOPPPM
w found	PONMPNNMOP
w four	OLKLQMOMOO
w fourteen	PONOQOOOON
w free	MPPOOOPOOM
w fridg	OMQONNNNOP
w frighten	RNPOMONOOL
w from	OMNONOPMOM
w front	PONOMNNNPO
w full	QOOOOOOOON
w further	NNOOOPQNON
w garden	MOOOPOOOON
w gat	MOOOPOOOOO
w gentleman	NOONQOOOON
w get	PMMPNONNPJ
w giv	MPMNOMNRNK
w given	RONNNOONOL
w go	ONMNNNOQNN
w goe	NMPOLNPMPM
w going	NNNNNNNQPL
w gon	QNMNPNNMNO
w good	NNOOPOMMPO
w gp	NOOQNOOOON
w grant	NONONPPOPM
w green	OOOOOOLOOR
w group	LNOONPPOON
w ha	NOOOOONNOQ
w had	MLMNROLJLO
w half	OOKMOPOMMP
w hall	NNPONNMPNO
w hand	NNMPMOOONN
w happen	OQOOONOOOO
w happi	MOPONOQLOQ
w has	OLKNPQLNLN
w hasn't	NNPOQOONON
w hat	OOOOPOOOOM
w hav	PNOMPPNMPJ
w haven't	NQNONONOOO
w he	NLLLRLMPMO
w he'd	OMNNQOOOOO
w head	NQNONNONOO
w health	MOOOMOOOOP
w hear	RPNNKONONM
w heard	OONMNOOOOQ
w hello	OOOOOOOMOQ
w help	POMOONOLPO
w her	OJNNRMLNMN
w him	OPMNOOMROL
w himself	OOPOPONOOL
w hip	POOONONNOQ
w his	NLLMQMLNNP
w hoist	OONNQNMPON
w hold	PNONONNOQM
w holidai	POPOMOONOM
w hom	LNLOOPKMPP
w hop	OOOOOOOMOQ
w hospital	MOLPNNOLPP
w host	NMPOQMMMNP
w hour	POMNMOONMP
w how	LRKMONMPOL
w huddl	MNOQMONOOP
w i	MMMJQMMMLP
w i'd	MOOOQOONOO
w i'll	NOOONONROM
w i'm	NMNNPOMLOQ
w i'v	NOMOONONNR
w icb	OOOOOOOQON
w idea	LNNNONOOPO
w if	PPOLLLNNMO
w in	MNPQQQMLNI
w instead	MPONNOONNO
w insuranc	ORMONNMQOL
w interest	OONONOPMOP
w into	NOOOOONPPM
w introduc	MOOOPOOOOO
w is	POMMJNLMPP
w isn't	NQONOONNON
w it	MNQNMLQMNM
w its	OMNPMPONOL
w job	QMMNPLNMPN
w jok	NOOONOOOOQ
w just	KPPPONNPNM
w keep	POMPLLQMON
w kemi	NONOOOQOOM
w kept	QNPOMNNNOO
w kettl	NOQOQOOMON
w key	QLOPMOLONK
w kitchen	NOOOQOOOON
w knew	MRNOOPNNNM
w knock	MNPONQOOOM
w know	NQLMOLMMNN
w lack	QOOONOOOON
w lad	LOONPOOOOP
w ladi	QPMNPNNNOM
w landlord	PNNONQMNNL
w last	PNLOPQMNMK
w later	NOQOOOOOON
w laugh	QNOONOOOOM
w leaflet	ONPNMNPNON
w least	NQOOOONONO
w leav	NOLNNOOPON
w leaver	NONOPOMQOM
w left	OOMNMNPPNN
w leg	NOOOQOOOON
w legal	ONOOOOOQON
w lend	OOQONOONON
w let	OMPPLNONNO
w letter	SPKMMMMRNJ
w lif	POPOMNONPL
w lift	NOQNNNMNON
w lik	MORNMMNMNN
w lin	PNONNPNNOM
w link	PNOONPOPOM
w list	PNNNLMNOOO
w listen	PONOOOOPOM
w littl	MOQOOOOOON
w liv	POOOOPONNM
w local	POPOOONOOM
w lock	RONOOONNOM
w lon	OOOOOOOQON
w loneli	LQNOOOOOOP
w long	PMNOPOONOP
w longer	NOONQOONOM
w longest	OOOOQOOOON
w look	MNNNOONPNO
w los	RONOONNNOM
w lost	OOONQMNOOL
w lot	RNMNMNNOON
w lov	OPNNMOOOOQ
w loveli	LOOOOOONOR
w lowri	OOOOOONQON
w lunch	ONNOOPONOM
w machin	MNONQPOOOO
w mail	QONNMOOOOP
w main	QOOONOOOON
w mak	MNPNOOMNOP
w man	QOOOONNOON
w manager	PONOMOOPOO
w mani	MRMNMNNNNP
w market	ONQNOOOOON
w match	NNMRNONOOL
w mayb	OORNOONOOM
w me	OLLMNNLRNO
w measur	OQNOOOOOON
w med	OOQNOOOOOL
w meet	MNKNNLPMPQ
w member	MPOQMNMNON
w men	PONPMOOOOP
w messag	ONQNNNQNNM
w met	OPMOMOOOOP
w might	MOQNNOOONM
w milk	MOPPNOOOOO
w min	QNONKNNMOP
w minimum	QOOOOMNNOO
w minut	OMMPPLOOON
w miss	NOMOQNOOON
w mobil	MNONOOOOOQ
w monei	QPMOMMNOOM
w month	MNNOPNONMO
w mor	JONMNPPLOQ
w morning	LMPPNNNNMP
w most	PNPNLOPNOO
w mother	NONOROOOOM
w mov	MLPOONPLNM
w mum	MNONONNNOO
w must	QNNNOONOOO
w my	QNLOONOONM
w nam	LLOOPNOPNN
w near	OOMQOOOOOO
w need	MNOONOOPPO
w neighbour	ONPNPNNNNM
w never	PONMQONNLM
w new	LMONLSPOMK
w next	LMOPMONPNO
w nic	MONONOOOOQ
w night	MNNPQNMMOL
w nin	LNOORNNOOM
w nineteen	MONNSNOOOL
w no	OMMPNOPLLM
w nobodi	OOJNMOOLPO
w non	LONOPONOOO
w normal	OOMOPOOOPN
w not	OMONNLPKJN
w notic	PMNMNOPPOM
w noticeboard	NONPMNOOOQ
w now	JNMLRSPNNK
w number	PMONNNMOPK
w nurs	NOMPNPNOOP
w o'clock	NNNONNQMPM
w objection	NOOOOOOOOQ
w obtain	OOOOONOQON
w of	OMLMQNOONM
w off	PNOMMQNNNN
w offic	OMPOLPNNOO
w oh	MNQNNONOOP
w ok	NPNOOOQNNN
w olwen	NNOOROOOOM
w on	LNOMPMMNMN
w onc	MNONONONPP
w one	OKQNPLMNMM
w onli	QNONNLNNNK
w open	NNPNLQLMNO
w or	MSNLPLKMNL
w order	OOOOMOOOON
w organisation	NOMOOOPOOQ
w other	MPLNPONMNO
w our	POOLQPNKNK
w out	ONKMNLLPRM
w outsid	ONQOONNNNN
w outstand	OOOOONOQON
w over	NNKQPPMMOL
w own	MOJPQOMLON
w pack	OOOOOONPOM
w packag	QONNONNNOM
w pag	QMMNLNMQPN
w paid	QMNMPOPNNL
w paper	LLPNPNNMNQ
w park	OONNNONNOQ
w pass	PMONNOPNNO
w past	OPNOPNNMNO
w patient	NPOOPONOOM
w pay	OOMQNOOMOK
w payment	OMONOOPOPL
w payroll	NONOOPNQOL
w pen	MMQOMONOPP
w peopl	QNNMPMNLOL
w per	MQNNOOPNNN
w person	OPPPMMPMMK
w pharmaci	QNPNNNNOOL
w phon	OOQNLNMPMM
w photo	ONNOMNNQOO
w pick	PONONNONOL
w pigeon	MOOOOOOOOQ
w pilot	PONMMMQNOP
w plac	NOONPOMLNO
w plan	NNNNPNNMPP
w pleas	ONOOOOOQOM
w pm	NOOONNNMOQ
w pocket	OOQNNONOOO
w point	PNNONNNMPO
w pool	NOPNOOKPOQ
w portal	PNOOOPOOOM
w post	OONPKONONN
w poster	NOMMLNPPOP
w pound	MNNONQNOON
w prescrib	MOPQOOOOON
w pressur	MNNPQOOOOL
w pric	LNOONPPOOP
w proper	OOQNOOOOOM
w prov	NNPNMPOMON
w provider	POONLONPOO
w public	QONOOOOOON
w purs	NOPONOPPOL
w put	NMPNONOONN
w q	NQNOOOOOON
w quarter	ONPOQMNNOL
w question	PONONONQOM
w radio	OOOOQOOPOM
w ramp	NOOOOOOOOQ
w ran	MNNONONOOR
w rang	MONONNOQON
w rank	MOOONOOOOQ
w rat	PNONMMPOOM
w read	MQLNMNPNMO
w readi	QNOOONNPNL
w realli	MPOOPOONNP
w reason	MMMPPNOOOP
w receipt	NOPOONMNOO
w reckon	MOOOQOOOOM
w record	MNQNLONMNP
w recruitment	MOOOOPNPON
w red	NOOOOOMOOQ
w referral	NONOOOOPOL
w register	MOOOQOOOOM
w remember	NPMOOPOOOP
w remind	MONOOONPPO
w remit	MOOONOOPPN
w remov	NONOQOPNON
w repair	MOOOOPNMOQ
w repeat	MQOOOOOOON
w replac	NOOONQOOPN
w repli	NOOOPNOQON
w report	MPMNOOOONO
w resident	OOMPNMONPO
w resolv	OONOOORNOM
w respit	OOMMPNONPN
w review	NONOOOQNOM
w right	ONNONNQNOO
w ring	OPNOMLNQOI
w risk	QOOOOOOOON
w room	OPNNMMOPNN
w ros	NONPQNOOON
w rota	RMNONNOOOM
w round	NOLOOPOMMO
w rul	LONNMQPONO
w run	OMNQONMONL
w rung	OPOOPOPMON
w s	NNOPLNOPPM
w saf	QONONONNOO
w said	MNNNNLOMNQ
w sam	MOPPMNMLOO
w saoirs	NOOOOOOQON
w sat	NNNOQNNNON
w sav	OPOOOOPOOM
w saw	MOOPOONNOP
w say	PONMMMNMNO
w schem	MNNQNPNOOO
w school	OMROONMMOL
w screen	OOOOOOOOOQ
w scribbl	MOOOOOOOOR
w seat	LNQOPNONOM
w second	PONONOMQNO
w see	ONPNONNQMM
w seem	MONOMOOPOQ
w seen	NOOONQOOON
w send	MONONONQOO
w servic	MNNONNNPOP
w session	QNNOOONPOM
w set	ONPNMONQPM
w settl	NNNONOPNOM
w several	OOOONOOOOQ
w shall	OOOOOOQOOM
w shar	LOORNNNNNM
w she	NPLMQNNNMN
w she'd	MPNOQOOOOM
w she'll	MOOONNOQON
w shed	LONOMNOQON
w sheet	OOPOLONPNP
w shelter	MNLNNQOOOQ
w shift	NONQMMOMMP
w shoe	ONOOOOOOOQ
w shook	NNNOOOQNON
w shop	MNOPOONOOO
w short	NONOQOOOOP
w should	MOLNOOPMQN
w show	PNQMPNOONK
w shut	QPOOMOMNNN
w sid	RONNMNNOOM
w sign	OPONMNOPNM
w silenc	ONOONOOOOQ
w sinc	MNNMQSKNMI
w singl	LNQNPONNON
w sister	LNPOQMNNOM
w sit	OMQPMNMONM
w sitter	MOPOONNOON
w six	LMNNSNPNNK
w siz	ONNONOOOOQ
w slept	NOOOQOOOON
w slot	QOPOMOOOOM
w small	PNMOMPNNPM
w so	QKMMLOOOON
w social	RNMOKOONOM
w sold	PNLOMPOOOP
w som	QONONOOOOO
w somebodi	OPPMNNNPML
w someon	OLPNMONNNO
w something	LQONNNPPPL
w sorri	NOOOOONOOR
w sort	LPPOPOOOPM
w soup	MPPPONNOOO
w spar	NPQNPNNNNM
w spok	OOOOQOOOOL
w staff	OMPPNKNNNO
w stai	MOMMNMPNOP
w stall	ONONNOMNOQ
w start	QMNNNNOLOL
w step	NOOONNPNOQ
w still	QRNMMONONK
w stop	ONPMNNMNNM
w strategi	MONOOOOOQN
w stuck	NOOORNNONM
w subject	OOOOOOQNON
w subscription	OOPPNOOOOM
w suggest	NNQNNOOOOO
w summer	MOOOQOONOM
w supermarket	ONNNNQNNOM
w supplier	POOOOPNNOL
w support	PONNONONOL
w sur	LOOONOOOOO
w surgeri	RMONNPNNNL
w swap	MNPONNOONO
w switch	MOOOPPOOOL
w system	POONNOOOOM
w tabl	MNPMMMPMNP
w tak	QNNNNONOOM
w taken	PNONMPONNO
w talk	OONOONNMON
w talli	POOOOOOPOM
w tap	POOOOOOOOM
w tax	NNMOOOOOOQ
w taxi	MNQOONOONN
w tbc	OOOOOONROL
w tea	MNOONNMNOR
w team	ONMOLQMQNO
w telephon	QOOONOOOOM
w tell	ONLNNNMQON
w ten	MMMPQOPMML
w test	POMNOONQON
w text	NMQPMOONOO
w than	LLMNQNNNNQ
w thank	NNMOMNNPMQ
w that	MKMPMOQMQK
w the	NNPMNONOLL
w thei	QMLQNPLLOL
w their	LPLONONOON
w them	ONNMPKNPLL
w themselv	OPQNMNONMN
w then	OONMNOQOOK
w ther	OMKQMNNNMN
w they'd	MNONOOOOOP
w they'r	MQOPOOOOOO
w they'v	ONOQMOPMOM
w thing	MNMQNOMMOP
w think	QNMNMNMPOO
w third	OOOOONOOOM
w this	IMNNPOOORM
w thos	MPMOPNNPON
w though	NONOOOOPOQ
w thought	KMRNPOMNNP
w three	ONNMPNLOOM
w through	NMNNPQNONM
w tied	OOONQOOOON
w till	ONNNMOPNOM
w tim	ONNNPNNOMN
w tin	NONONOONOQ
w to	NMLLONNQPK
w todai	NOONNNMORM
w toilet	SNMNNNMNOM
w told	SMMNQMNNNK
w too	RONONNNOOM
w took	KONNOPMPOO
w town	ONMPNPNNPM
w train	ONPONMNONO
w transport	ROOOMOOOON
w treat	NOOQNOOOOM
w tri	OOPONOPMNN
w trial	OOMONORNOM
w trust	LOOONQONOO
w try	NOQNNONQOM
w turn	ONOOONNNPL
w twelv	LONOQNPONO
w twenti	MOOOQOOONN
w twic	PNOOPOONPM
w two	MKPMSOOOLJ
w typ	MONONOOOOP
w under	ONOMMNPNNQ
w uniform	NNQNOOPOON
w unspent	ONNOPNOOOM
w until	NNONPOPNOL
w up	PMNNMPNNLM
w upstair	QONNONOOOL
w us	MNPMOMNONO
w used	QNNOMOONOM
w usual	OOOOOONOOQ
w vallei	QONONPOOON
w van	QNNNMONPOO
w video	POOONOPNOM
w villag	PNOOMOPNOO
w visit	POMNOPMNOK
w voic	ONPNMONOOP
w volunteer	PNPOOOLMNM
w vot	NONOOOONOQ
w w	LNLOMNOQOP
w wag	OOOOPMONON
w wait	MMPPPOOLNL
w walk	NMPNQNONOO
w wall	PNPOMNMNNP
w want	PNNMNLOPQI
w ward	OOPPMMOOMJ
w warden	ROOONPNOON
w warehous	QOOOOMONOO
w was	JONKPMONPQ
w wash	MOOPONNOOP
w way	OOONNPNNOK
w we	ONMLOMQJPM
w we'd	OONOQOOOON
w we'r	ONNONOQOPM
w week	OMNOPNLQML
w weekend	MPPNNMPNNL
w welcom	MOPONOONNP
w well	NPPNOONOOM
w went	NOKMOQNNNN
w wer	LNLMQPQLNM
w what	NQNMLMLNQM
w whatever	MNOPOOPOON
w wheelchair	QOOOOOOOOM
w when	ROMMNNLNMN
w wher	MMMRMMOLON
w whether	OQNMMNNPNN
w which	POPNLOMMNN
w who	JRMMOMLOON
w who'd	OOOOPOOPOM
w whoever	POOOOONOPM
w whol	PONPNNPNOL
w why	MQPMNNMOPJ
w wifi	QOOOOOOOOM
w will	NPKMNNNONO
w window	MOOONNOOOQ
w winter	MONOQOOOOM
w with	NKRONJPOMM
w withdrawn	PONONQNNOP
w within	NQNNNMMNNP
w without	LPMNPNNOPO
w wk	MMPNONPMPM
w wks	QOPOMOOOON
w woman	NOOOQOOOON
w women	MOOOPOOOOO
w won't	RNNNONOOOL
w wonder	NOQNNOOOON
w word	LMONNNPPOP
w work	NMMONOOOPM
w worker	NNOONPNNOL
w wors	QNOOOMOOON
w worth	MNOONOOOOP
w would	LSNKKOJONN
w writ	MMNONNLSNM
w wrong	NNMNONNNOQ
w wrot	ONNOMNONOR
w y	NONQNOOOPN
w year	MMOLSPMMNL
w yes	NNONMOSMNM
w yet	MPOOOOOPON
w you	QNNPLLLNMO
w you'll	NOONPQOOOM
w you'r	QOOONOOOOM
w you'v	QOOOOOOOON
w young	MOOOPOPOON
w youngest	MOOOQPOOON
w your	ONOPLNNNNP
w yr	NNONPQONON`,
};
