// Written by `node tests/bench/line-classifier/train.mjs`: do not edit.
import type { StoredWeights } from './model.ts';

export const WEIGHTS: StoredWeights = {
  inputs: '57ae868b395acb1c',
  alone: String.raw`1 #	MLLNQLMPNP
1 #big	NONOQNONOO
1 #time	POOOLONNOR
1 @	MLMOPKKQHN
1 a	NLPPNMLNNO
1 all	ONMNNNPQOM
1 also	MNONNQNOOP
1 and	MLLMMRPONN
1 another	NNOPOQOOON
1 are	MRNOOOOOOO
1 ask	MPPONOOPOL
1 averag	NOOOQOOOOO
1 bank	POOOOOQOOM
1 being	QNNOOOOOON
1 best	NONOOONOOQ
1 book	NOOOOOMQOP
1 by	NNNOQNNNPN
1 can	MONOOOORON
1 carer	OQNOOOOOON
1 carri	OOOOOOQOOM
1 chip	OONONONMOR
1 could	NPQONNNOOM
1 council	NNNOOOOOOQ
1 d	NOOONOQNOO
1 dbs	QOONNOOOOO
1 do	MRNOONNNOO
1 does	NRNONOOOOO
1 everyon	NNNOOOOQPM
1 famili	QOOOOOONON
1 find	NMNOOOOOOP
1 for	MPNONPOMPO
1 from	NOOOOPLNOQ
1 fund	OOOOOQONON
1 half	NNNNOQNOOO
1 hand	OOOOOOQNON
1 happi	OOQOOOOLOQ
1 he	QMMNQONNNN
1 how	MRNONOONON
1 i	LPONQONNNN
1 if	MPPNNOONNP
1 in	MONPNNMOOP
1 insuranc	ROOONOMNOM
1 is	LRONOONMNL
1 it	QOPLMONPMK
1 key	RONONOOOOM
1 last	MOOOQOOOOM
1 lift	QNNONPNNNN
1 m	NOOOOONOOQ
1 mayb	OOQOOONNON
1 me	NONOOOOROM
1 meet	OOOOOONMOQ
1 member	MOPOMNONNO
1 minut	OOOOOOQOOM
1 most	OOQOMOOOON
1 mov	NOROOONNON
1 new	OOOONPOPOM
1 next	NOQOONNMOP
1 no	ONLMOOOLNO
1 nobodi	OONOMNNNOP
1 not	NNMONNQNPM
1 of	NOOOQOOOOO
1 oh	NNQPNPNOOM
1 on	OOOOOOOOOQ
1 one	OONNQNNNON
1 open	OOQOOOOOOM
1 our	OMNOPRMNNM
1 over	MOOQOOOOOO
1 paper	MMQONOONOQ
1 payment	NOOONOROOM
1 peopl	RNLNMNNNON
1 pharmaci	QONOOOOOOO
1 ran	MOOOOOOOOQ
1 ring	OMOOOONQON
1 several	OOOONOOOOQ
1 she	ONNNRNONOM
1 sinc	OOOONQOOOO
1 so	NOPNNNMONP
1 social	QOOOOONOOM
1 somebodi	NNQNNNNPNN
1 sorri	NOOOOONOOQ
1 staff	NNQONNNOOO
1 stop	MOQONOPOON
1 support	RONONMOOOM
1 swap	OOQOOOOOON
1 tea	MNOOOOOOOQ
1 that	LMNPNMOMPQ
1 the	QJGNKQRKON
1 thei	QNOONOOOOO
1 ther	MNNPPOOONN
1 they'v	NOOOOOQOON
1 this	MNNOMNNOSM
1 three	ONMOOOOOOQ
1 too	ROOONOOOON
1 transport	QOOONOOOOO
1 two	OPMNQOMMMN
1 um	MONOPNOONQ
1 wait	NOOOOQOOON
1 we	OOKLOKPKOP
1 weekend	NNQONNPNOL
1 what	PONOMNONPM
1 when	NMOOOOOOOQ
1 whether	NQOONNOMOP
1 who	MRMOONOOOM
1 with	QONNOONOOO
1 would	NQNOOONPOM
1 you	RNOONOOOOO
2 # #	OOOONOOPOM
2 # @	OOOOOOOQON
2 # evaluation	NOOOMOOOOR
2 # in	NOOOQOOOON
2 # on	MOOOQOOOOM
2 #big peopl	OOOOQOOOON
2 @ #	LOOOOONNOQ
2 @ @	NMNPOLLOIO
2 @ and	ONOOOONQOO
2 @ ann	NOOOMOOOOQ
2 @ ask	MQNOMONQON
2 @ by	OONNNOQMOP
2 @ could	OPPOOOOMOO
2 @ fell	NOOOQOOOON
2 @ fin	OOOONORMON
2 @ first	QOOOMONPOM
2 @ got	QOONONOOON
2 @ ha	NOOOOONNOR
2 @ had	POOMPNONON
2 @ has	NONOPMNPOL
2 @ hav	NOPMOQOOON
2 @ i	NONNQOOOON
2 @ is	MNNNQNNOOO
2 @ isn't	OQOONOONOM
2 @ leav	OONNNPNPNM
2 @ my	NOOPPOOOOM
2 @ not	POMNNNNOOP
2 @ own	NONOPOONOQ
2 @ rang	NOOOOONQOM
2 @ report	NNONQNNNOP
2 @ saw	NOOQNOONON
2 @ so	ONOOOONOQN
2 @ tabl	NONOQOONOO
2 @ the	POOPOOONOM
2 @ to	NNNOOONRON
2 @ took	MOOOPNONOP
2 @ w	QPNNNONNNM
2 @ what	MPPOOONOON
2 @ will	OOOOOOOROM
2 @ would	NQPOOONMON
2 a #	OOOOOONQON
2 a gentleman	OOONQNOOOO
2 and the	PNNNNQNOON
2 could the	NPQOOONNON
2 council tax	NNNOOOOOOQ
2 d #	NOOONOQNOO
2 happi to	OOQOOOOLOQ
2 is ther	NQOOOOOOOO
2 it is	QOOOOOOOON
2 it was	OOONMPOQNL
2 key saf	QONONOOOOM
2 last year	NOOOQOOOOM
2 let the	OOQOOOOOON
2 next tim	NOQOOONNOM
2 nobodi can	QNOOOOOOON
2 not another	MOOOOONOQO
2 oh and	NNQPNPNOOM
2 on the	OOOOOOOOOQ
2 open the	OOQOOOOOOM
2 over in	NOOQOOOOOO
2 peopl are	QOOOOOOOON
2 pharmaci bag	QONOOOOOOO
2 sinc the	OOOONQOOOO
2 somebodi need	OOOOOOOQOM
2 the @	KNMQOOPMON
2 the lunch	OOOOOQOOOM
2 the pilot	MONOONPOOQ
2 the respit	ONNNQNOOOO
2 ther was	NOOOPOOPOM
2 two of	QOOONPOOON
2 wait for	NOOOOQOOON
2 we agr	OOOOOOQNOO
2 we do	PPOONONOOM
2 we vot	OOOOOOMOOQ
2 we want	MONOONPOQM
2 we will	OOOOOOQOON
2 weekend purs	NNQONNPNOL
2 what we	NMOOOOPOPN
2 with the	QONNOONOOO
3 # on the	MOOOQOOOOM
3 @ @ #	QOOOMNPOOM
3 @ @ $	NOOOOOOOOQ
3 @ @ @	MNMPLMMOOR
3 @ @ and	PONOONNPOM
3 @ @ ask	NPPNNOMNOP
3 @ @ in	OOQNMONOOO
3 @ @ know	MOOOPOONOP
3 @ @ said	QPNONOOOOM
3 @ @ sinc	NROOOPNOOL
3 @ @ the	NONPNNOQOM
3 @ @ to	OOOOOOOQON
3 @ and @	OOOOOONQOO
3 @ could you	OQOOOOONOO
3 @ report that	ONONQONNOP
3 @ would lik	OPPOOOOMON
3 a # @	OOOOOONQON
3 d # @	OOOOOOQNON
3 is it the	OQOOOOOOON
3 it was not	PPNONQNOOM
3 it was propos	OOOOOOMOOQ
3 member wer remind	NOOOOONOOQ
3 not another strategi	MOOOOONOQO
3 somebodi need to	OOOOOOOQOM
3 the @ @	NOOPNOQNOM
3 the lunch club	OOOOOQOOOM
3 we do not	PPOONONOOM
3 we will not	OOOOOOQOON
@ #	ONONNMONOP
@ a	NNOOPOMPOP
@ ann	NOOOMOOOOQ
@ ask	LRONLOLPOO
@ by	NONNNORMOO
@ cam	OOOPPOOOOM
@ could	OPPOOOOMOO
@ could you	OQOOOOONOO
@ fell	NOOOQOOOON
@ fin	OOOONORMON
@ first	QOOOMONPOM
@ got	QOONONOOON
@ ha	NOOOOONNOR
@ had	PONNQNNNOM
@ has	MNNPPMNPOO
@ hav	NOPMOQOOON
@ i	NONNQOOOON
@ if	POOONOOMOP
@ in	NOPOMONNON
@ in @	OOQOOOONOM
@ in the	OOOOMOOOOP
@ is	MNNNQNNOOO
@ isn't	OQOONOONOM
@ know	MOOOPOONOP
@ leav	OONNNPNPNM
@ my	MOOPQOONOM
@ nobodi	QOOOOOOOOM
@ not	OOMNNNNOOP
@ ok	OOOOOOQOOO
@ open	OOOOOOOOOQ
@ own	NONNQOONOP
@ pat	NONOPOOQOM
@ pharmaci	OOQNNOONOM
@ rang	NOOOOONQOM
@ saw	NOOQNOONON
@ sinc	MQOOOQNNOL
@ so	ONOOOONOQN
@ tabl	NONOQOONOO
@ the	ONNQMNPPOL
@ thei	NONQOOOOON
@ thei do	OONQOOOOOO
@ thought	MOPONONOOP
@ to	MNNONONSOM
@ took	MOOOPNOPOO
@ upstair	QOONOOOOOL
@ w	QPNNNONNNM
@ was	MPPOMOOONN
@ what	MPPOOONOON
@ will	NNNOOONQOO
@ wonder	OOQNOOOOON
@ would	NQPOOONMON
@ would lik	OPPOOOOMON
at 0	IMKLJKLHPW
at 1	PKKJNLMJQR
at 2	QMMMOOINMN
at 3	NPONOOIKLO
at 4	QMNQPLKMIM
at 5	PNQOMPLHIN
at 6	NOPMOLPLIN
at 7	ONMKMKPTIK
at 8	MNNJFMRSJN
at 9	JMJJJIMPLU
b # #	JMLMNLOSOM
b # $	NNLNONMONO
b # @	LMKKJPOOMQ
b # against	NOOOOOQOOO
b # and	NPNNQNONPM
b # as	MQOOMNOPOO
b # at	OOOOQOOOOM
b # bench	QOOOOOOOOM
b # blurri	ONOONOOOOQ
b # cam	QOOOMOOOON
b # day	ONPNMOOMON
b # dot	MOOOMOOOOR
b # enquiri	MONOQNNOOP
b # evaluation	NOOOMOOOOR
b # feb	MOLOMNPPOO
b # for	NOOONONOOQ
b # had	MPOONOOOOP
b # hour	PNNNNNQNPM
b # in	NOOOQOOOOM
b # min	PNNNMNNNOQ
b # of	NNNMRNMNNL
b # on	NPOOQNNNOL
b # one	NOPONOOPOM
b # out	NOOOMOOOOQ
b # peopl	LNMNQNPNNO
b # pm	OOOOONOMOQ
b # poster	NNOOMOOOOQ
b # s	OOOPMOONPN
b # said	QONOOOOOON
b # sept	NOOONOQNON
b # sign	NONOOOONOQ
b # sinc	MOOONQOOON
b # small	NONONQOOOO
b # the	QOOOOOONON
b # want	MOQONOOOON
b # week	RONNLPMMOL
b # wer	MOOOQOOOON
b # wk	NONOPOQMON
b # year	NOONROONON
b #big peopl	MONORNNNOM
b #money $	NOMOOOMPOR
b #money @	MOOONNNOOQ
b #money an	QOOONOOOOO
b #money in	NOOONONOOQ
b #money last	POOOMQOOON
b #th $	OONOOONQOO
b #time $	PONOMMNNNP
b #time @	OOOOOONNOQ
b #time and	OOOQOONOOM
b #time to	QOONNOOOON
b #year $	NNPOMONNOP
b #year @	MOOONNRLOO
b @ #	KMLMPJNNNQ
b @ #year	OOOOOONNOQ
b @ $	OOIIHPRPNN
b @ @	KKLPMMMPKQ
b @ a	NMOONNMPOP
b @ all	POONNOPMOP
b @ and	OLMJKPMQMO
b @ ann	OOOOMOOOOQ
b @ approv	OOOOONQOON
b @ are	MNOONOOOPO
b @ as	NOPNPNPMOM
b @ ask	KQQMNNLONO
b @ at	POMNNOONOQ
b @ back	OONOOONQON
b @ be	OOOOOOMOOQ
b @ by	NNNNNNQOON
b @ can't	QNOOOOOOOM
b @ could	NPQNOONMON
b @ cover	QOOONNOOON
b @ delegat	OOOONOMOOQ
b @ did	PONPNNOQOM
b @ does	OOQOOOONON
b @ don	OOOONOQOOL
b @ downstair	OOOOOOOQOM
b @ fell	NOOOQOOOON
b @ fin	NOOONORMOM
b @ first	QNPNLOMQOL
b @ for	ONNMMNOMNQ
b @ from	OOMNMNNPNP
b @ got	QOONONOOON
b @ ha	NOOOOONNOR
b @ had	PNNNPMNNOO
b @ has	MNLOPNNONO
b @ hav	OOOMNQNNOO
b @ he	QOOONOONON
b @ hip	NOOONOONOQ
b @ i	NONNQOOOON
b @ i'll	NOOONOORON
b @ i'm	OOONQOONOM
b @ if	PNMONONOOP
b @ in	MOOPONOONM
b @ is	NONNQNMPNN
b @ isn't	OQONNNNNOM
b @ it	NONNPNOQOL
b @ know	MOOOPOONOP
b @ leav	OONNNPNPNM
b @ left	OOOONOONOQ
b @ meet	NOOONONQPN
b @ morning	NOOOOOONOQ
b @ nam	OOOOOOQOOM
b @ new	OOOONRMOOL
b @ next	NOOPOQNNON
b @ nineteen	NOOOROONOM
b @ nobodi	RNONMNNOOL
b @ noon	QOOOONNNOO
b @ not	OOLNNNOPOP
b @ of	OOOONOOOOQ
b @ ok	OOOOOOQOOO
b @ on	NNNONONQNN
b @ onli	QONNNOOOON
b @ open	OOOOOOOOOQ
b @ or	OOQNONNNOL
b @ our	QONONOOOOM
b @ own	MPNNQOONOO
b @ pat	NONOPOOQOM
b @ pay	MONRNNOOOO
b @ pharmaci	OOQNNOONOM
b @ pric	MOOOOOPOOP
b @ put	MOOONPOOON
b @ rang	NOOOOONQOM
b @ report	NNNOQNNOOO
b @ round	NONNOQNOOP
b @ run	MOOPOONPOO
b @ said	OONPMMOOON
b @ saw	NOOQNOONON
b @ scribbl	MOOOOOOOOQ
b @ send	OOOOOOONOQ
b @ shut	QOOOONOOOO
b @ sinc	NQNONQMNOL
b @ sister	PONOQNONOM
b @ so	ONOONPONPM
b @ start	NOMOPOOOOP
b @ still	OQOOOOOOOM
b @ team	OOOONPNNOQ
b @ that	MNOOONQNON
b @ the	OMMRKOPONL
b @ thei	NOMROOOOON
b @ they'v	NOOQNOONOO
b @ thought	MNQNNONOOP
b @ to	KMMLOMNTNM
b @ took	MOOOPNOPOO
b @ upstair	QOONOOOOOL
b @ w	QPNNNONNNM
b @ was	MPPOMOMPNO
b @ wer	OOOOOOQOOM
b @ what	MOQNMONPNO
b @ wher	LLMRNNONON
b @ who	PNMNONNONQ
b @ wonder	OOQNOOOOON
b @ would	NQONNNMNOO
b @ y	NONQNOOOPN
b a #	QNMNONNQOM
b a @	OQLNOMOMNN
b a bad	NNOOMOOOOQ
b a bench	OOQOOOOOOO
b a bother	QOOOOOOOON
b a bus	LNQOONNOOP
b a call	OQONPPOMON
b a card	LNRONNNNNO
b a carer	OPOPLNONOM
b a customer	QPMMNOONOO
b a different	QNOOOOOOON
b a direct	MNNNOONOQO
b a flat	NONQOOOOOO
b a gentleman	OOONQNOOON
b a job	OONOQOOOOM
b a key	OOOOQONNON
b a ladi	ROOOOOOOOM
b a leaflet	MOQOPONOOM
b a lif	POPONOONOM
b a list	PONMMOOPOP
b a minibus	OOONNOPNOQ
b a new	NONNNQNNNP
b a packag	OOOMPONOPM
b a person	OPNNNOONOM
b a phon	LOQNNOOPON
b a photo	OOPOOOOQOM
b a pound	NNNNOQNOON
b a proper	NORNNOOOOL
b a pull	QOOOOOOOOM
b a quarter	NOPOQMOOON
b a room	OOOOOOOQON
b a schem	NOOQOOOOOO
b a second	OOOOOOMROM
b a singl	MOPOPOOOOO
b a small	MOOOOOOOPO
b a stall	NNOONONNOQ
b a text	OMQOOOOOOO
b a thing	NNNQPOOOOM
b a town	OOMOOOOOQO
b a treat	NOOQNOOOOM
b a visit	OPNNMPMONO
b a week	ONOONNNONM
b a wheelchair	POOPOOOOOM
b a year	MNONOQNNOP
b about it	QNNOMOONOO
b about the	PMLLMNMPOP
b across the	NOOQOOOOOO
b actualli read	NRNOOONNOM
b address $	POOOOOOQOL
b after #	PONOMPOLOO
b after the	PPPOPNNMOL
b again $	OONNQNPOON
b again in	NOOOOQONOO
b against $	NOOOOOQOON
b agr that	NOOOOOQPOL
b all four	POOOOOQOOM
b all happi	NOOOOOQOON
b all in	QOOONNOOOO
b all of	LOPNNOOPOP
b all provider	OOOOONNQON
b all the	QMNOLONMNP
b along with	NOOOOOONOQ
b an actual	QONPNOONON
b an address	POOOOOOQOM
b an answer	NQOONOOOON
b an averag	NOOOQOOOON
b an end	NOONNQOOOO
b an envelop	QOOOONOOON
b an hour	OONMMPNLOQ
b an uplift	OOOONOMOOP
b and @	KMONOLPPNO
b and a	ONPONNMMOO
b and both	NOOMNOPQON
b and by	OPNPOOOMON
b and his	OOOOQOOOON
b and i	QNPNMOOOOP
b and it	MMOOMRNNOO
b and leav	MONOONQNOM
b and look	OOOONONQOM
b and my	QOOONOOOOO
b and not	POPNNOOMNL
b and now	MOONROOOOO
b and one	NOONNOONOQ
b and that	ONOPOONMOM
b and the	RLMOLOONLM
b and then	ONNONPOOOM
b and to	NOOONOOQPN
b and went	MNOOOOOOOP
b and what	MONOOOONPP
b and you	QOONNOOOON
b another strategi	MOOOOONOQO
b any mor	ONOONOQOOM
b anything $	OOMOOOOOOQ
b anything under	OOPOOOMOON
b apologi $	MONONOONOR
b approv as	OOOOOOROOL
b approv subject	OOOOOOQOOM
b approv the	OOOONNQOOM
b are not	QPOOOOONON
b are the	LQNOOONOOP
b are to	NOOOOPMNOP
b are too	QOOOOOOOOM
b as @	NQOOMOQNOM
b as a	PNONNOQOOM
b as if	QNNONONNOP
b as it	NOOONOQPOM
b as of	LOOOPNQOOM
b as per	OOOOOOQOON
b as the	QONOONNNOO
b as well	NOQOOONOOL
b ask $	QPMONOMMOL
b ask @	MMMNPOOQOP
b ask me	ONQOPOONOL
b ask the	MNRNNNNOOL
b ask to	OOOONOOQON
b ask who	ONMOOOONOQ
b at #	RNNMONMNNO
b at #time	LOOPOONNOP
b at @	QNMQLOPLOJ
b at a	PNMONNONOP
b at all	NPONPNNOOL
b at fiv	QOOONONOON
b at four	QOOONOOOOO
b at it	MOOOQOONOO
b at least	MPOOOONOOP
b at night	NNNNONPOQM
b at the	NLONOJMNMQ
b at weekend	MOPOOOOOOO
b ate the	NNOOOONOOQ
b back #	NOOOMOOOOQ
b back $	NOMOPONLOQ
b back by	OOOOOONNOQ
b back the	POONOOOOOM
b back to	NNNMMNNQNQ
b badg $	NOPPNOOOOL
b be found	QOOOOONNON
b be on	QNNONOOMOP
b be worth	OOQNOOOOOO
b becaus of	MPOOOONOOP
b been to	MONPQOONON
b been told	NOOOQOOOOO
b befor #time	QOOONPNOON
b befor $	NNMOPONNNP
b befor it	PONOOOOQON
b befor next	NOOOOOOQON
b befor ten	NOOOQOOOOM
b befor the	MOOONONQPM
b being a	QNNONONOOM
b being ask	MOOOOOOOOQ
b best bit	NONOOONOOQ
b between call	RNOONOOOOM
b blood pressur	NNOPQOONOL
b board $	MOOONNNPOQ
b book #	POOOPOOOOM
b book $	POOOPOOOOM
b bother $	QOOOOOOOON
b box $	OOQNNNOOOM
b bring a	OOOOOOOQON
b budget $	OONQOOOOON
b bus $	NNMONONOOQ
b bus compani	OOOOOOOQOO
b bus is	MOOOOPOOOP
b bus shelter	MOMONQONOP
b bus stop	NOQONONOON
b but the	OOOOPOOOOM
b by #	NNMONNMSOM
b by @	MNMLMOMONR
b by a	NNOOMQNOOP
b by four	OOOOOONOQN
b by interest	OOOOOOQNON
b by the	PNPOMLNNNN
b by then	QOONOOOOOO
b by week	NNOORONNON
b c #	OOOOOONQON
b call $	PMONMNNPON
b call on	NOOONOOOOQ
b call the	QOMPMOOOOM
b cam back	MOOOROOOON
b can onli	RNNOMPNMOM
b can start	QNOOONMNPN
b can't read	QOOOOOOOON
b car $	MOPOMNONOP
b car on	OOOONOOOQN
b card $	OOOOOOLNOQ
b card and	NOOOOOMOOQ
b card from	OONPNOOMOP
b carer assessment	NQOOOOOOOO
b carer swap	NPNQNOOOOO
b carer who	PPOOMOOOOO
b carri $	NOOOOOMOOR
b chair $	QOOOOOOOON
b chariti $	QNOOOOONOO
b check the	ONNOOOOQON
b clinic $	MOQOOONOON
b clos @	QOOOONNNON
b clos in	NOONOQOOON
b club in	NOOQONNOON
b coat on	NOPNPOONOM
b cod carer	QOOONOOOOM
b com $	OQNNOOOOOO
b com and	OOPOMNNQNM
b com as	QNNOPONOOO
b com at	OONNQNONOM
b com in	QOOONOOOOO
b com out	POOOOOPOOM
b com with	NNNNQOOOOO
b cost of	NOOPONNNOQ
b cottag hospital	MNNPNOONPN
b could say	MRMOOOOOON
b could tell	NOOOMOOOOQ
b could the	NPQOOONNON
b could we	OOQOOONOOO
b could you	OQOOOOONOO
b council tax	NNNOOOOOOQ
b council to	QONOOOONNN
b count fourteen	OONOQOONON
b d #	NOOONOQNOO
b dat of	QNNOOOONOO
b daughter drov	OOOOQOOOOM
b day $	LPNQNMOPOL
b day befor	POMONONNNO
b day is	NOOOONNOOQ
b day of	QONNNONNOO
b decid to	OOOOONONOQ
b did it	ONNOQOONOO
b didn't know	MNOOQOOOOP
b direct payment	MNNNOONOQO
b discharg after	OOOOONOMOQ
b do not	QPNMNONNNN
b do peopl	NQNOOOOOON
b do that	OOQONNPOON
b does anybodi	NQNONOOOOO
b does it	MNNPMOOOOP
b does not	OONNPOOOOM
b dog $	NONOMONNOR
b doing something	NONONOPOPM
b doing the	LONQONOPOM
b don $	MOONONQOOM
b don't get	NQOOOOOOOO
b door $	QNPNMNNNNN
b dot on	MOOONOOOOQ
b down the	OONONQOOON
b down to	NONNQPONON
b driv up	QOONNOOOOO
b driver $	PNQNMONNOP
b driver get	OOMQOOOOOO
b drop the	NOOOOOQOON
b e mail	QONNMOONOP
b each way	QOOONOOOOM
b either $	QNOONOOOOP
b either way	MQOONOOOOM
b eleven pag	QOMONOOOOM
b els $	NNNOOOOOOQ
b empti so	QOOOMONOON
b end $	NNOOQMMNPM
b end at	POOOMOOOOO
b end of	MNMPMMNQNO
b envelop $	OONOQOONON
b everybodi $	MOQNNPNMPM
b everyon who	OOOOOOOQOM
b exist $	RNNONNMONM
b expect $	MNQONONNOP
b fair $	NNNOOOOOOQ
b famili hear	QNOOOOONOO
b feb #year	MOOOOOPPOM
b film club	NNOQONNOON
b find out	NNNONOOQPN
b firm on	OOOOOOQOON
b first month	QOOOOONOON
b first of	NONOOOQOON
b follow $	NONOOOOOOQ
b food $	NPQOOONNOM
b for #	QNLNPNMNON
b for @	QOOONONPON
b for a	MPOMNMPONN
b for famili	MNOOQOONOP
b for help	OOMOOOOOPO
b for it	QNONNNOMOM
b for lift	NOPOONMNOQ
b for next	NOOQOOOOOO
b for the	LNMKNLPQOP
b for this	MPOOPOOOON
b form $	MONNNOQOOM
b forward to	NONOOOONOQ
b four $	MOOOOOOOOP
b four and	QOOOMOOOOO
b four tim	MONOQOOOON
b fourteen pag	QOOOOOOOON
b fram $	NOOOQOOOOO
b fridg $	NNOOOONNOQ
b frighten peopl	RNNONONOOM
b from #	NOOOOOQMOM
b from #big	QONOONOOOM
b from @	MNNMPMMLOR
b from the	PONNNLNPNN
b from this	MOOOOQNNOM
b get a	OOMPOOOOON
b get is	MQOOOOOOOO
b get the	MOPNNNNPON
b get to	MNOPPONNPN
b get told	RNNNNOONNM
b giv their	PPNOQNNNNN
b goe to	ONNPNOMNOP
b going out	OONOMOONQM
b going to	MOONOOOQON
b got a	NONNQOOOON
b grant has	NOOOOQOOON
b group has	NNOOOQONPN
b had #	OOOORONOOM
b had a	MNNOQOMNNN
b had been	OOOOQNONON
b had its	MONONPQNOM
b had nobodi	NOOOQOOOON
b had the	NOOOMOOOOQ
b had their	OOOOOPNNOQ
b had to	OONOONNNOQ
b half an	NQOONOOMOP
b half the	QNNOMOOOON
b half way	OONONQNOOM
b hall $	MNPONONQOM
b hall for	NOMOOOMQOQ
b hand in	NOOOMNMNOR
b hand out	OONQOOONON
b happi to	MOPOOOPLOR
b has a	NOMQNNNONP
b has been	NNNMPOONOO
b has decid	OOOOONNNOQ
b has no	POOOOONOOM
b has not	MOONROONOM
b has open	NOOOOQOOON
b has the	NMNMNNNQNP
b has to	ROONNNNNON
b hasn't been	NOOOQOOOOO
b hav a	NMQOPNONOK
b hav no	NNOOQOOOOO
b hav seen	OOOMOQOOON
b hav the	OOPNPOOOOM
b hav to	POOOLNNNQN
b he got	OONOQOOOON
b he had	OOOOROONOL
b he is	NOONMNOPOQ
b he tell	OOOOQOOOON
b he was	OOOOPOOOOM
b hear aid	POOOMOOOOP
b hear me	NOOOOOOMOQ
b help $	PMOOOOOMPP
b her #	QOOOOOOOOL
b her for	OOQNNOONON
b her sister	NOONOOOOOQ
b him $	NOOOOOOQOL
b his mum	OOOOMOONOQ
b his own	OOONQOOOOM
b holidai $	QOPONOOMOM
b hom carer	NONPMQNNOP
b hom on	MOOONOOOOP
b hom to	OOOOPOOOPM
b hour $	NOOOOOOOOQ
b hour and	MOOPNOONOP
b hour for	NQOONOOMPO
b hour in	QOOONOOOON
b hour notic	QNNNNOOOOO
b hour when	QOOONOOOON
b how it	NOMPNONQON
b how mani	NRMOMOOOOM
b i could	ONNOQOOOON
b i did	ONPOQOOOOM
b i keep	PPNONOOOOM
b i put	NONNQOONON
b i was	MONOOOOOOQ
b id card	QNOOOONOON
b idea of	ONNOOOOOQN
b if a	OPMNNONOOO
b if he	PMNONOOPOP
b if i'm	OOOONOOMOQ
b if i'v	NOMOOOOOOQ
b if the	MQONNNPONN
b if they'd	NOQOOOOOOM
b if we	NNQOOOOONO
b if you'r	QOOONOOOOM
b in $	ONQNONOOOM
b in @	MKNTOQIKNK
b in a	QNOLMNOMOO
b in another	NONQONOOOO
b in any	NONOONQOOO
b in by	OOOONOMNNQ
b in fiv	MOOOQOOOOO
b in her	MOOOPOOOON
b in on	POOOMNNNOP
b in the	OOPMQNMLLM
b insid a	QOOOMQOOON
b insuranc $	OQNOOOOOON
b insuranc for	OOOOOOOQOM
b into a	MOOPNONOPN
b is #	OONOQPNNOM
b is $	ONPNOOQNOL
b is a	NOLPNONNQL
b is at	QOOOMOOOON
b is going	NOONOOOQON
b is his	OOOOMOOOOP
b is in	MONPNNNOOQ
b is it	NRNOOOOOON
b is me	NOOOOOOOOQ
b is no	RPONNPMNNM
b is not	OMOOOONPOO
b is on	OOLNMLLMNS
b is open	QOONNOOOOM
b is to	NOOONOOPPM
b it $	NOMOMMNNOO
b it again	NNQOOOOMPO
b it and	MONOOOONON
b it back	NONOONOMOR
b it cost	OQOOOOOONO
b it emerg	QOOOOONNON
b it from	POOOMONOOO
b it get	NOQOONOOON
b it in	ONONQNOOOL
b it is	PMNPMNPOON
b it tak	QONONOONPN
b it the	NQNOOOOOON
b it to	KMPNPMPPMM
b it was	NONNNPOPMM
b it went	NPMOOOOQON
b it would	ONOOOOOMOQ
b its @	QOOOOOOOON
b job $	NNNPONNOQM
b keep a	ONONMOOOOP
b kept at	OOPOMOOOON
b key $	PNONQPNNOL
b key saf	QNNONONOON
b knew $	OQOOOOOOON
b know everybodi	NNQNOOOMOO
b know if	NOMOOOOOOQ
b know is	QNOOOOOOOO
b know it	QOOONONOON
b know us	MNPOQOOOON
b know what	PONOPOOONM
b know who	OPMNPNONPN
b lack of	QOOONOOOOM
b last of	OOOOOQONOO
b last one	QOOONOOOOO
b last week	MPNOPOOOON
b last year	NONOQNNOOO
b last yr	MOONPQONON
b lat @	NOPOOOPOOM
b leaflet $	MOQOPONOOM
b learn disabiliti	MOOQONOOOO
b leav the	NOMNNNPRNK
b let me	NOMOOOOOOQ
b let the	NNQONOONON
b letter $	OQNOOOOOON
b letter com	QOONOOOOOO
b letter to	NONOOOOQON
b lif $	MOPPOOONON
b lift not	MOQOOOOOOM
b lik @	NOQNOOOOON
b lik us	QONOOOOOON
b lin for	QOOONOOOON
b list $	PONOPOONOM
b list of	PONOMOOQON
b liv her	ROOOMOOOOM
b local connection	POOOOOOPOM
b longer than	NOOOROOOOM
b look at	MNONMPNQOM
b look lik	QNNOPONOON
b lost a	NOOOQOOOOM
b lot $	RNNMNONNON
b lunch $	MOOPOOOOOO
b lunch club	POOOOQOOOM
b machin $	NNOOQOOOOM
b mak sur	NNOOMOOOOP
b mak the	MNPNPOONPN
b manager @	NOOONOOOOQ
b mani of	MPOONOONOP
b mar #year	OOOOONPMOP
b match by	NNMROONOOL
b me $	QONNLONPOO
b me in	NOOOOOOOOQ
b me to	NONOOONROM
b meet #	OOOOOOPMOP
b meet $	NNMNNNNRNO
b meet in	NOOONOQNOM
b meet to	OOOOOONMOQ
b meet was	MONOMONORM
b mil and	MOOPOOOOOO
b minut $	MONNPONNOQ
b minut and	POOPMNNNOP
b minut that	NOOONOONOQ
b mobil librari	MNONOOOOOQ
b month $	ONMNOOQNNM
b month befor	OOOOQOOOON
b mor $	NMMNNQPOOO
b morning $	NOQOPONNON
b most dot	NOQONOPOON
b most of	OOOOMOOOOP
b mother was	OONOQOOOON
b mov from	QOOOMOONON
b mov it	LNQONNQMOM
b mov to	NPOONOPNOM
b mum and	POOOMOONOQ
b my sister	MOOOQOOOON
b my team	QONNMOOPON
b nam $	MOMNPOOOOQ
b nam on	NOPONOPNOM
b near @	NOMROOOOON
b need to	PNOOOOOQOM
b neighbour in	ONQNOOOOOO
b never hav	QNOOOOOOOO
b new nam	NOOONOPNOQ
b next meet	OOOOOONRON
b next one	NONOOONNOQ
b next tim	MOQOOOOPON
b next to	NNPQOOOOOO
b night $	LONOPNNNQM
b night staff	PQNOOMONON
b no $	OOONMOOPON
b no nam	OOOOONNQON
b no new	MONONORNOL
b no one	PQMNONNNNM
b no to	NOOOOOROON
b nobodi can	RNONOOOOOM
b nobodi had	QNOOMOOOOP
b nobodi told	QNOOOOOOOM
b nobodi would	ONONOQOOON
b noon $	QOOOONNNOO
b not $	MOMNMOMNNR
b not a	NNRNOONOOM
b not and	NOONMOOOOQ
b not another	MOOOOONOQO
b not by	ONMRNNNNOL
b not cover	ROOONOMNON
b not get	PNOOPOMOOM
b not go	MOOOQOOOON
b not hav	OONOPOPOOM
b not known	NQOOOOOOON
b not of	OOOONONOOQ
b not on	QONNMOQOOL
b not onc	MOOOPONOOP
b not readi	QOOOOOOOON
b not that	PONONPNOOM
b not the	MNQNNOOOON
b not to	QOONNOONOO
b not wait	NOOOOOQOOM
b nothing $	OOOQNOOOON
b notic that	NOONQPOOOM
b now $	ONNONQNNNN
b now he	NOOOQOOOOM
b now she	NOOOQOOOOO
b number #	OOOOPOOOOM
b number by	QOOOMOOOON
b number for	MOOOPONOOP
b nurs $	MOOOOPOOOO
b o'clock $	MNNOOOQOON
b of #	MOONQONNNN
b of #money	MOOONNPNOP
b of @	MMMNOMPQNN
b of a	MNOPMONNOQ
b of all	OOOOOONQOL
b of being	QOOOOOOOON
b of eight	QONONOOOON
b of evening	QOOONOOOON
b of her	PONNQONNON
b of it	MOONOOONOQ
b of my	POOOOOPNOL
b of nin	MOOOQOOOON
b of our	QNNNPNNNOM
b of the	POMNNOMNMM
b of them	ONNNQMNNNO
b of thos	NPNOQOOOON
b of tim	NOOOOOOOOQ
b of whom	OOONQNOOOM
b off $	MNPOOOOOOP
b off befor	QONONOOOON
b off now	POOOPOOOOM
b off the	POMONPNPOO
b oh and	NNQPNPNOOM
b on #	NOMNMPNNON
b on $	MNPOONOMNP
b on @	PLNMMNNOPM
b on a	PNNNRLOKNM
b on it	OONPMOQNON
b on not	NOPONOPOOM
b on our	MPPOOONOOO
b on paper	NOOOOOOPOM
b on the	LLPNPNMKOP
b on their	MNOOOOOOOP
b on thursdai	NOOONOOOOQ
b on to	NONOOOOQOM
b onc $	MOOONONOPQ
b one $	NNONMNOLNQ
b one daughter	OOOOQOOOOM
b one hom	NOOOMPOOOP
b one number	NONOOOOOQO
b one of	ONNOQNNNOP
b one pag	NOOOOOOQON
b one was	ONMOMNMNOQ
b onli $	POMOMNPNOO
b onli and	QOONOOOOOO
b onli for	MNQPNNONOM
b open #	OOOONOONOQ
b open on	QOOPNNOOOM
b or is	NQNOOOOOOO
b organisation $	OONOOOONOQ
b our number	QOOONOOOON
b out #	POOOMOOOOO
b out $	PNMONPNMNO
b out at	QNNOMOONQL
b out for	OOOOOONQOM
b out of	NNMNPNMOOO
b out she	NQNOPOOOON
b out the	ONPOOOOLOO
b out what	MPNOOONPPM
b out why	OQOOOOONOO
b out with	NOONQOOONN
b outsid @	QOOONOOOON
b over #	PNNNOOMMPL
b over from	NOOOQNOOOM
b over in	NOOQNOOOON
b over it	POOOQOOOOM
b over to	OOOONQNONM
b own $	MOOOQOOOPM
b own the	OQNOOOOOOO
b pag $	OONOOOOQON
b paid for	MNNNNPPNOP
b paper #	NONOQOOOOO
b pay for	NQOONOPNON
b pay its	NONQOOOOOO
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
b personal car	NNQONOOOON
b pharmaci bag	QONONOOOOO
b phon number	POOOMONPOO
b photo #	PONONONNOQ
b photo $	OOOOOOOQOM
b photo of	OOPOOOOQOM
b pick up	QOOOONMNNM
b pictur for	NOONQOOOON
b pigeon $	NOOOOOOOOQ
b plac had	PONQMOOOON
b plan discharg	OOOOONOMOQ
b pm on	OOOOONOMOQ
b pocket $	NOQNMONNOO
b post offic	MOPPMOONOO
b poster up	NONMOOOPOP
b propos by	OOOOOONOOQ
b provider on	QOOONOOOON
b pull cord	QOOONNNOOP
b put the	LNQMPNOMON
b quiz $	OOOOOOOOOQ
b radio $	OOOOQONPOM
b ran out	NOOOOOOOOQ
b read out	NOOOOOPMOP
b read the	MRMOOONOOM
b readi to	MOOOOOOQON
b record $	OOOONPMOOQ
b record messag	NOOOOOQOON
b remind that	NOOOOONOOQ
b remov $	NONOQOPNON
b report $	ORNONONOOL
b right that	OOOOOOQOON
b ring $	PNMOONNNPN
b ring @	OONOOONQON
b ring in	QOOONOOOOO
b ring to	QNOOOOONOO
b risk assessment	QOOOOONOON
b room $	NPNONNNNOQ
b rota clos	QOOOONNNON
b round $	MOOONOPMOP
b round a	NONQNOOOOO
b round on	NNPNNQNNOQ
b round the	NNMNNPOPOP
b round with	POPOMOOOOO
b run $	NOONPOOPOM
b run the	MNQNPOONON
b said he	OONOPOONOQ
b said leav	OOOOOOOQON
b said no	MOOOOOQOON
b said she	NPOOMOOOOP
b said so	MOOOPONNOO
b said that	QNNONNNONN
b said yes	NNOONORNNN
b sat $	POOOMOOOON
b sat in	NOONQOOOON
b say $	NQMPNOOPOL
b say how	NOMONOOPOP
b say it	PNPNMNNNNO
b say no	QONNNONOON
b say when	QNNOOOOOON
b say who	MOQONOOONN
b school to	OOQOOOONOO
b seat $	MOOOQOOOON
b second by	OOOOOONOOQ
b see everi	NOOOOOOOOQ
b servic $	MOOOQONOOO
b shar one	NONQOOOOON
b she does	ONOOQOOOOM
b she stop	MOOOQOOOON
b show the	NOROOONNOM
b shut $	PPOOOMOOON
b shut in	QOOOONOOON
b sign $	PONOOOOPOM
b sign it	NOOONOQOOO
b sinc #	NOOOOQPOOM
b sinc @	ONNNPOLONO
b sinc she	NOOOQOOOON
b sinc the	OMNNORMMOK
b sit in	POOOMOOPON
b sit with	MOPOPOONON
b six $	OOOOQOOOOM
b small prov	NOOONQONOO
b so a	QOOONOOOON
b so its	POOOMNNQOM
b so that	ONONNPONNM
b so the	OMNNNONOPM
b so we'r	OOOOOOQOON
b social work	QONNLOPNOM
b som of	QOOONOOOOO
b somebodi $	NOOOQOOOOO
b somebodi need	OOOOOOOQOM
b somebodi to	OPPOOOOMOO
b someon at	NONOOOOOOQ
b someon to	MOPOOOOOON
b someon who	OMOONOONNQ
b something els	OQNOOOOOON
b spac $	OOQOOOOOON
b staff $	LPNPMMPOOP
b stai open	OOOOONNMPQ
b stall at	ONONNONNOQ
b start $	RONOOOOOOM
b start at	QONONOONOM
b start on	PNLMNPLMPQ
b start with	MOQNOOQNOL
b still to	OOOOOOOQON
b stop $	PNOOONOOOM
b stop at	QOOONONOON
b strategi $	MONOOONOQO
b subject to	OOOOOOQNOM
b summer $	NOOOQOOOOO
b sun $	MOPNONNNPN
b support worker	QONOONOOON
b tabl #	OPQNNNMNON
b tabl by	NOOONOONOQ
b tabl four	NOOOOOOOOQ
b tail lift	POOOOOPOOM
b tak a	MOOONOOOOP
b tak it	QOOONOOOOM
b taxi firm	NNQNNOOOOM
b tea was	MOOONOOOOQ
b tell @	MONONOPQOM
b tell the	OOMOOONPON
b tell their	NOOOOOOOQO
b tell us	NOOOMOOOOP
b ten minut	POOQMNNNOL
b ten so	PONOMOOOOO
b term $	NONOOOQNOP
b than the	MNONONNOOQ
b thank you	MONOOOOQOP
b that $	ONNNMNPONP
b that @	LOOPNPMPON
b that a	MNONNOQNPN
b that from	NOONOOPOOM
b that he	MOOOQNOOOP
b that it	MNNNONOOOQ
b that nobodi	MOOONOOOPO
b that say	NNQOOOOONN
b that the	OOLKNQPLON
b that we	POOOONNOQN
b that work	NNNOOOPPOM
b the #	NQMNOOPNOK
b the #th	NNNOMOMQOP
b the $	NNNNONNOOQ
b the @	LMOOOPMNMO
b the ambulanc	OONPMOONON
b the app	NNNONNQNOM
b the assessment	QONONOOOON
b the babi	OOOOOONNOQ
b the back	QOOOMOOOON
b the bank	RONNOPNOON
b the book	POONOOONOM
b the bus	MNKNOPMPNP
b the call	MPOONOOOPO
b the car	MOOOPOONNQ
b the church	OOQOMPNONN
b the clinic	POPONNONOM
b the cloakroom	POOOPONOOM
b the colleg	MOONNONOOP
b the committee	ONOOONMNPQ
b the council	QNLOMNMOOO
b the counter	OONOONNNOQ
b the counti	NONNNQOOON
b the dat	ONNOOOOQON
b the day	POMMMOMNPN
b the desk	QOONNOOOOM
b the discharg	NOOOOPPOOM
b the door	MNPOOOOMON
b the driver	LNROPONMON
b the end	LNMPPMLNMQ
b the evening	MNOOOOOOOO
b the fir	POMONOONOP
b the first	NPNMNOOMPN
b the food	NPQOOONNOM
b the fridg	NMQNNNNNOP
b the front	PONOMNOOOP
b the garden	NOPOPOONOM
b the grant	QOOOONOOOO
b the hall	ONMOONNQNO
b the hospital	OPNONPONOM
b the huddl	NNOQMOOOOP
b the ijb	OOOOOOQNON
b the job	PNMNNNOOPO
b the kettl	NOQOQOOMON
b the key	PNOMNPOQOL
b the land	POOOPOOOOM
b the landlord	QONOOOOONN
b the last	RNNNNPOMNL
b the leaflet	PONONOQPOM
b the letter	PONNONNQNL
b the librari	QNPOONNPON
b the list	PONONOOOOM
b the lunch	OOOOOPOOOM
b the main	QOONNOOOON
b the med	NOQNNOOOOM
b the meet	LONONNNNOR
b the minut	NOOOOONOOQ
b the mobil	MNONOOOOOP
b the month	MNNNPMPNNQ
b the morning	NNQNOOOOOM
b the new	NNNNNPNQOM
b the next	ONMNNNNQOO
b the night	PNOOOPMMNM
b the notic	OOOONOQNON
b the number	MOOOPPOOOM
b the offic	QNOMNONOON
b the other	NOMMQNNNOO
b the pen	NOOOMONOPQ
b the person	PPNPMOONNN
b the phon	OPONPNOONM
b the pictur	NOONQOOOOO
b the pilot	PNMMMMQNNP
b the plac	MOPMMNNNOP
b the pool	MPNOOOLOOR
b the post	MPPMMOOOOP
b the poster	QONNNOONOP
b the radio	OOOOQONPOM
b the rat	QOOOONNOON
b the record	MOOOOOQOON
b the report	MQNONNONOO
b the respit	ONNNQNOOOO
b the room	MPMOMNOOOQ
b the sam	NOPOMOLLOM
b the school	NNQNPNNMOM
b the sheet	QOOOMOOOOO
b the shop	MNOPONNOOQ
b the sid	POOOOOOOOM
b the sign	QONOOONNOO
b the spring	OOOOOQOOON
b the steer	OOOOOOQOON
b the summer	NONOQONOOM
b the supermarket	PNNONQMNOM
b the supplier	QOOOPONOOM
b the surgeri	QMONNOOOOM
b the tabl	LPNONOPNNP
b the tablet	MOOPOOOOOO
b the tail	POOOOOPOOM
b the taxi	NNQNPOONOM
b the team	LNPOOPOOOO
b the telephon	QONOOOOOOO
b the tim	PPNOPOOOOL
b the tin	NOMONNPNOQ
b the trust	NPONOQOOON
b the villag	OOOOMONOOQ
b the wag	MOOOQOOOON
b the wait	MOOOQOOOOM
b the wall	PNNOMONONQ
b the ward	POOQMNMPNJ
b the warehous	QOOOONONON
b the whol	POONNOPNOM
b the why	OOOOPOOPOM
b the wifi	QOOOONOOOL
b the window	MOOONONNOR
b the word	MNONNNPOOP
b the wrong	QONOOOOOON
b thei don't	QNOOOOONOO
b thei know	ONRNNOONOM
b thei said	ONNOQOONOM
b thei think	RONONOOOOM
b their own	LNNOOONMPP
b their stori	NOOOOOOOQO
b them $	LPNPPOOOON
b them had	OOOOQNOOON
b then $	OONPOOQOOM
b ther $	QONOOOOOON
b ther a	LNMRNNOOOM
b ther was	ONOOPOOPNM
b thing is	OOOQONNOOO
b think the	QOOOOOOOON
b third of	NOOOQNOOON
b this is	NOOOOOOOOQ
b this month	MOOOPPOOOO
b this one	LOPOOOOOOP
b this winter	NOOOQOOOOM
b this year	PONOMPPONM
b thought of	NOOOQNOOON
b three month	LQNOOOOONO
b three peopl	QOOONNOOON
b three things	NOOONONOQP
b three week	RONOMOONON
b three year	MONOQOOOON
b through on	OONOOOOQON
b through the	MOOPPOOOOO
b tim and	MOOOQOOOOO
b tim in	NONOQOONOO
b tin $	NOMOOONNOQ
b to #	NOMONMPNOP
b to #money	MONONOPNOP
b to @	KOLMKOQQMM
b to a	NPMNPOMMPO
b to an	RNNNNONNON
b to ask	POMOOOOPPO
b to be	PPLNKPLLMQ
b to chas	NOOOOOOQON
b to com	NOOOOONNOQ
b to door	NONOOOQOON
b to end	OOOOONOMOQ
b to everyon	OOOOOOOQOL
b to get	PNNOONNOPM
b to go	NOONONNQNM
b to her	MNNNPONOOP
b to host	QOQOONNMOP
b to keep	ONOOOOQOOM
b to know	OQNONOOONN
b to leav	MOOONONOPQ
b to lend	OOQOOOONOO
b to look	MOONPOOQON
b to mak	MOOOQOONON
b to ring	QMNNMNMPPL
b to say	QOMNOONNOK
b to shift	OOOONNOOOQ
b to show	OOQONONOOM
b to sit	MOPNNNNNOQ
b to start	QONONOOOOO
b to stop	NOOONNMNOR
b to talk	NOOOOOOMPP
b to tell	ONNOPONPPM
b to the	MKLMPNNQNJ
b to turn	MOOOOOOOPO
b to us	QNOOOOOOON
b to writ	OOOOOONRON
b told the	RNNNPOONOL
b took over	OOOOMNOOOP
b town wher	OOMOOOOOQO
b treat $	NOOQNOOOOM
b try it	OOOONONQON
b twenti minut	NOOOQOOOOM
b two $	QOOONOOOON
b two host	MNOOQONOOP
b two of	PONONQNPON
b two third	OOOOQNOOOO
b under #	PNNNMOPNOP
b under #money	OOPOOOMOON
b under the	NPOMOOOOOQ
b undertook to	OOOOOOOQON
b up $	QNOLNPMMNO
b up again	ONOONQONON
b up and	MOOOQOOOON
b up for	OOOOOOQNON
b up the	OOQNNPNOON
b us $	ONPOOONMMO
b us a	OPNOOOOQOM
b us and	QNOONOOOON
b us by	MOOOQOOPON
b used to	PNNPNOONOM
b van @	QOONNOOOON
b view on	OOOOOONQOM
b visit is	QOONNOOOOM
b vot #	OOOONOQNOM
b w #	NNNOMNPNOQ
b w c	NOOOOONQON
b wait for	NOQNNPOMNN
b wait list	MOOPPOPNOM
b wait on	NOOOQOOOOO
b wall $	QOOOOOOOON
b want a	OOPOMONOON
b want the	QNNOONNNON
b want to	MPNOQNONNM
b ward $	PPNNNOPNOM
b was #	NOOOPQOOOM
b was not	PPNONQMOOO
b was on	NOOOQOOOOM
b was propos	OOOOOOMOOQ
b was the	PMNOONPNNN
b was withdrawn	POOONQOOON
b way $	OQNONNOOOL
b we agr	OOOOOOQNOO
b we are	PMNNOOPNNO
b we ask	NLOOPOOOOQ
b we be	OQNOOONNOM
b we could	OOQOOOOONO
b we do	OPONNOPNOM
b we don't	NQOOOOOOOO
b we get	NOOONQNOOO
b we had	MNPNPOMONN
b we haven't	MQNONPNOOO
b we mov	ONNONOQNON
b we shook	NNNOOOQNON
b we tell	QNOOOONPON
b we vot	OOOOOOMOOQ
b we want	MONONNONQL
b we will	OOOOOOQOON
b we'r all	POOOOOPOOM
b week #	MPOOQOOOOM
b week $	OMNNPOMOMO
b weekend $	MPNOOONPOO
b weekend purs	NNQONNPNOL
b well $	NOQNNNNPON
b went in	QOOONOOOON
b wer #	MOOOQPOOON
b wer remind	NOOOOONOOQ
b weren't ther	QOOOOOOOON
b what could	POMOOOOPON
b what d'you	NNQOOOONON
b what i	MPOOOOONOO
b what if	OOQOOOONNM
b what the	QOMNMOONOO
b what we	NMNOOOPNQM
b when $	OPOONNONPL
b when @	PPOOMPNNON
b when a	QOOMNOOOON
b when his	QNOONOOOON
b when it	QMNOONOPON
b when the	PONOOMOONL
b when we	NMNOPOOOOQ
b wher the	ONNRMNONON
b which is	QOOOOOOOON
b which was	NPOONNNOOQ
b who com	NNQOOOOONO
b who had	QOONONOOOM
b who left	NMONPONQON
b who own	OQNOOOOOOO
b who pay	NQOONOOOON
b who stai	OOOOOOOPOM
b why $	NPOOPOOOOM
b why not	NNRNNOOOOM
b will $	NPNOOOOMOQ
b will not	QNNOQNNMOL
b window $	NONOOOOOOQ
b with $	OOQOOOONNN
b with @	MNNNMNQOPO
b with a	QNOOONMONM
b with him	POOONOOQON
b with his	NNMNPOPOON
b with me	NONOPOOQOL
b with our	OOQOONOOOO
b with that	OOOONOQOON
b with the	OMPONMPNNM
b within the	OOOONNMNOQ
b woman who	OOONQOOOON
b wonder if	ONQOOOOOOO
b work $	MNPOOONPON
b work a	NOOQNOOOOM
b work out	MPNONNNMPP
b work sid	POOOMNPNON
b worker @	OOOOOOOOOQ
b worker chang	QONOONOOON
b worker has	NOOOOQOOOO
b would lik	NQONOONMNO
b would we	OQOOOOONON
b would you	ONNOOOOQON
b writ it	MONOOOOOOQ
b writ the	NOPPOOONOM
b writ to	OOOOOONRON
b wrong $	LOOONOOOOR
b year $	MNNMQPNMNN
b year ago	NOOOOQOOON
b you all	NOOOOOOMOQ
b you can	PPNOMPNOOM
b you hav	QONOMOOOOO
b you pay	QOONOOOOON
b you to	OOOONOOMOQ
b youngest is	MOOOQPOOON
best action	JLLIKGJYLK
best barrier	UKIJOJLJNN
best contextChange	QMJJMUKJMJ
best decision	HJLKKJWJML
best evidence	LJKMWIGKKN
best example	LHJTONKLLN
best idea	JHWMJJLMNL
best note	LLKOLMNLKS
best objective	LNMNNNNMSL
best question	KXOIKLIJII
c asks	LULNMKGMQL
c changed	MMILOUNLKL
c collective	MNNNMOQMOO
c cost	OPLOMONMLL
c couldTry	LOUOIJONOI
c dependence	PPPKMMOMOM
c doing	ONPOMLMROI
c elsewhere	OMOSNMJMNJ
c figures	MPMOONOLMN
c hardship	POMLQLNLMN
c hindrance	PNNKQNNLNJ
c housekeeping	MJONMKMNLS
c negated	PPNNOMPJNL
c nobody	ROHNNOMKPM
c nobodyDoes	PPMNNOOMNM
c opinion	MNPMIKOONP
c paperwork	QLOOJMOPKL
c passedOn	PNPNONLPNK
c past	LMKKSPNLNO
c personal	QKLNOIIOKQ
c place	OMQPLOLNLM
c present	NNMPOOOLPK
c purposes	LNLKMPNLTL
c saysSo	OONNNLNMON
c settled	KMJNKLWJML
c story	LKMMTLNOLN
c they	PNPQOOJJNI
c timesShut	PPOJLOPKNM
c tooMuch	SNNNNNNNOM
c travel	PJPONONMMN
c unable	RLKMONNLNN
c waiting	PKONONNOML
c when	LLKJMRQPNL
c willDo	MMLLMONRQL
c wondering	LSNKOMLMNM
c wrong	ONMLQKMLNP
c1 asks	KTIMLKMKPN
c1 changed	QNNMMQNNON
c1 collective	MMLMNORLON
c1 cost	ONPNLPLNNP
c1 couldTry	LPTMNNLNMK
c1 dependence	OPNOLOOOON
c1 doing	LIRJKKMRMO
c1 elsewhere	MNORNMMNNN
c1 figures	NKLKRMNNLO
c1 hardship	QNNONOONOO
c1 hindrance	MNPONOPOON
c1 housekeeping	NJPKKKQJMS
c1 negated	ONLLNNPLOO
c1 nobody	NPMNMNNOOP
c1 nobodyDoes	QOOOOOOOON
c1 paperwork	RLPNMNLNOM
c1 past	LPPMOOMONO
c1 personal	ONMMONMPNM
c1 place	QNOONONNON
c1 present	NSNNLMNNLM
c1 purposes	KNMNNNOMSN
c1 saysSo	NMMONNQPPN
c1 settled	JLNNMNULNL
c1 story	MMMMSOILMO
c1 they	SLMLLNNLOM
c1 timesShut	NNQONNPNOL
c1 tooMuch	ROOONOOOON
c1 travel	TMLMKNNLNN
c1 when	NOOOOOQNOO
c1 willDo	MMOONNNPPN
c1 wondering	MRMONOOOON
c1 wrong	MOPONOOOOO
c4 asks	LSOMLKKLNO
c4 changed	LLLLKULMNO
c4 collective	NLOKMMPLQP
c4 cost	NQKOLPNONM
c4 couldTry	JOTNKKMLNK
c4 dependence	RMLNMMLMOQ
c4 doing	PMOJKILRON
c4 elsewhere	LLJTNOLOLL
c4 figures	MLKISKPJNQ
c4 hardship	QMNOQOONOL
c4 hindrance	QQMNONMNOM
c4 housekeeping	NKMLMJOOLQ
c4 negated	SOLKNMONKK
c4 nobody	RMNNNNNNON
c4 nobodyDoes	QOOONOOOOL
c4 opinion	MQNMMMPNNP
c4 paperwork	SLNLJKPOMM
c4 passedOn	POMOOOMPNN
c4 past	MLNNPMMMMQ
c4 personal	MOMMOMKOMQ
c4 place	NKNNLQNONO
c4 present	POLOMMNMNO
c4 purposes	NOLNNPNLRI
c4 saysSo	QOMONMMLNN
c4 settled	KLKKIKTMKO
c4 story	NMKLSJNNMN
c4 they	QMONPNJNNJ
c4 timesShut	PMPNLPPLNM
c4 tooMuch	ROOOOOOOOM
c4 travel	NMPNMOOMMO
c4 unable	QONNMNNNNP
c4 waiting	OMMNRNNPNM
c4 when	MMNONORJMN
c4 willDo	NNMIJOPQMM
c4 wondering	LRPLJNNNMO
c4 wrong	NONORMNNON
cc asks	KVLMMJKMNM
cc changed	NMKKNUPKKK
cc collective	NLNNMNNNPP
cc cost	OQOONNPNON
cc couldTry	LNSLKNKNPL
cc dependence	ROMMMLLNOO
cc doing	LNMOMOKSQK
cc elsewhere	NMKTKNLNNN
cc figures	NINNSNMKNM
cc hindrance	QONOOOOOOM
cc housekeeping	MNLOJOKPNQ
cc nobody	SPLLOOLMNJ
cc nobodyDoes	PPMNNOOMNM
cc opinion	NNNOOONOOQ
cc paperwork	QMNNMONOON
cc passedOn	RLPNONMMOL
cc present	ONNPOPMNOM
cc purposes	MMMKMPNLSL
cc settled	MLLNLOUJLL
cc story	LNNMQMNMLN
cc timesShut	NNNNMOOOPM
cc tooMuch	SNNNNNNNOM
cc travel	MOPOONNNON
cc unable	RLNNMONNNM
cc waiting	RNNNMOMMNL
cc when	MMLMLONONQ
cc willDo	NJMLJOKTNM
cc wondering	MRKLPMLNNN
cc wrong	QOOONOOOON
h asksActions	KLKKKKLUMP
h asksBarriers	ULIMPLHKJM
h asksChanges	LLKKLWKKLK
h asksDecisions	ILMLKJUMLL
h asksEvidence	NOLQQMMMHM
h asksExamples	MKKTKMLMLP
h asksIdeas	KKVMKOLIOK
h asksNotes	KMKMNLMNMS
h asksPurposes	OLMONMJMTL
h asksQuestions	LSKMLKKPMQ
h?	PPPOMOLLLK
h^ asksActions	JLOLLNNSNM
h^ asksBarriers	NONOONNOOQ
h^ asksChanges	OPMMONOONM
h^ asksDecisions	NNNNNMROOM
h^ asksEvidence	NMNQONNNNM
h^ asksExamples	LOLRNNMMNN
h^ asksIdeas	OONNMNNQNN
h^ asksNotes	NMPONNNONM
h^ asksPurposes	OONONMNMNO
h^ asksQuestions	NONOQOOOOO
hh asksActions	LNMKLNNQNO
hh asksBarriers	RNKMRMLKNK
hh asksChanges	LNLNNTMMNM
hh asksDecisions	MNLOONTNNK
hh asksEvidence	JMKLTMLLNR
hh asksExamples	NMMSNMMMNP
hh asksIdeas	JPRNLMMNMO
hh asksNotes	HMLKLMONLT
hh asksPurposes	MNMOOOMORN
hh asksQuestions	QRLNNNNNNM
hh^ asksActions	MNPNNNOPON
hnone	OMOKNKOOIO
hnone^	NOOONNLNLN
honly asksActions	NMMMNMMSLL
honly asksBarriers	TLKKONJKKM
honly asksChanges	KMLLKVKLMM
honly asksDecisions	JLIMLKVKLM
honly asksEvidence	NKNQPOLLJN
honly asksExamples	NNMSMNMLNO
honly asksIdeas	IMVNLJJJNN
honly asksNotes	LOKJOLOMMR
honly asksPurposes	MMMNNMLOSM
honly asksQuestions	NRMMNMLKJP
honly^ asksActions	JLOLLNNSNM
honly^ asksChanges	NOMNONONNN
honly^ asksDecisions	MNONNNRMON
honly^ asksNotes	OMQNNNMPNM
honly^ asksPurposes	OONONMNMNO
honly^ asksQuestions	NONOQOOOOO
hw #	PMOMNOMMLM
hw #time	ONONNMNLMQ
hw a	QNOONNMPMK
hw about	PNNOONNPNL
hw achiev	MNMOOOOORN
hw action	OOOONONRON
hw afternoon	PONOOMMMNP
hw afterward	LNOONNQNON
hw agr	NNMONNSPNK
hw all	ONOONOOOOQ
hw and	PLONOJNMLP
hw answer	NRMONOOMOO
hw any	NOONNPNNOQ
hw anybodi	MPNNPNNPNO
hw aob	OONOOONNOQ
hw ap	OOOOOOOQON
hw apologi	OOOOOOONOQ
hw are	MOMNONLMQP
hw aris	MOOONNMQOP
hw around	NONOOROOON
hw ask	RNNONONNPM
hw at	LRNMMMPONM
hw audit	MNOONNNOOQ
hw b	MNNONOOOOQ
hw back	LPMNMNPNNQ
hw background	MONNMSNNON
hw been	OOOONONOQO
hw being	MNQPONNOOL
hw bench	OOQOMNMMOQ
hw bend	SNMONNNNOM
hw bet	NPNMPMMOMO
hw bit	MNMNLNLNNU
hw bottom	NQNOOOOOOO
hw bubbl	MOOOMNPPON
hw bump	PONNQONOON
hw business	MNOMNOOPNP
hw by	NONMONPPMO
hw call	PONNMMMMOP
hw cam	OOOOOOOMOQ
hw can't	MRNOOOOOON
hw car	QNLMNPKMNO
hw card	PNONMNNOOO
hw carer	QNOMOMMLNN
hw census	NONOQOOOOO
hw chang	PONNNQNOOM
hw chip	LNOONNQNON
hw clinic	QNNNPNMMNN
hw com	MQNNOOMMON
hw commission	OONOPOOOOM
hw consent	PNOOPOOOOM
hw cost	OQNNNNOOOM
hw could	JQRMMNNNNM
hw customer	PNOOPOOOOM
hw d	QLNPNNONOP
hw dass	MONONOOQOO
hw day	NONOPNMMNN
hw decision	OONOOORNON
hw deffo	NONOOOQMON
hw did	MMLNOOQMMO
hw different	NOOOOQOOON
hw discharg	ROONOOONOM
hw discuss	OOQNOOOOOO
hw do	MOQMNMLLNP
hw does	MONONOOONP
hw don't	MOOONNMPNN
hw down	MNPONNOPOO
hw driv	SNMONNNNOM
hw easi	RMNNNNLNOL
hw eat	QONNONOOON
hw els	PNONNPNLNO
hw elsewher	NONSNNNMOM
hw email	NLKMPPMNOR
hw emploi	OOMNNNOOOQ
hw end	MNOONOPNNQ
hw equipment	POONPOOOOM
hw except	ONOONOOOOQ
hw fact	NNNOROOOON
hw fair	NOMNMOOPOP
hw famili	PMPNPONOOM
hw fear	ROOOONOOOO
hw feedback	NNOMNPPNMM
hw felin	OPOOQOONOL
hw figur	NNNOROOOON
hw financ	OOOONOMOOP
hw find	MRNOOOOOON
hw first	OPNNPOMNNN
hw fix	NNNONNRNOM
hw folk	RNNNNNNNOM
hw follow	PONONNNOOM
hw for	QMLNNOMNQN
hw form	OOPONONNOM
hw from	NPOQKLOMNL
hw get	SNMKNKKMLN
hw go	OMONPMNOON
hw good	PMMNNNMMOP
hw got	MONPOOPQOM
hw grip	NOMNMOOPOP
hw group	ONNOPOOOPM
hw grumbl	ROOONNOOOM
hw hard	QLNOQNONNJ
hw has	MONOOQOOON
hw hat	MPNNONNNNQ
hw hav	LMOPMQNOON
hw he'd	NOQOMONOOM
hw heard	NNNTMLNNNL
hw help	RMONNOOPNN
hw henc	MNQPONNOOL
hw her	ONNQMNMOON
hw highlight	NOOONOONOQ
hw him	NOQOMONOOM
hw his	POMNNNONOP
hw hop	NOROOONONN
hw host	QNQPMMLNNL
hw hous	QONPNMMNNO
hw how	MPONMMMMMR
hw huddl	NNNOMOOOOO
hw id	OOOOOOQNON
hw if	MNSNMNMNNM
hw ifs	LMSNMNMNON
hw in	QLLMKLPLNP
hw into	PONNQONOON
hw is	OMMOQNONNM
hw issue	SONONNNNOL
hw it	RLNPMKMPMK
hw its	NPOPOOOOOM
hw job	LMKONNLSNN
hw keep	TOMMMNMLNJ
hw key	POONPOOOOM
hw kitchen	POONPNNPOM
hw know	NPNOQNNONM
hw land	NNOOOOMNOR
hw last	NNMNNRONNM
hw lat	OOONQPNNOL
hw learn	PNNPPNNLLL
hw let	NOQOMONOOM
hw librari	NONNNOONOR
hw lif	MNNNROOOON
hw lik	OPMOONOOOO
hw log	PNNMPNQNKL
hw mad	QNOONNONON
hw mak	QMNONOOONM
hw map	OOOONOONOQ
hw market	QNNNPNMMNN
hw mayb	LLVMMNMLMJ
hw me	MNPONNOPOO
hw member	OPOOMOOOON
hw met	NNNNNSNNNN
hw minibus	RMONMOOPNK
hw moment	NOOONOONOQ
hw monei	ONOOOOMONK
hw mor	OQNNNNOOOM
hw mov	NOONOQONON
hw narrativ	MOOONONOPP
hw need	NRNOOOOOON
hw next	MONNNNOOOP
hw no	PNOMNOMNNN
hw nobodi	MSMNNOOMOM
hw not	NNONNLOPMM
hw number	OOOOOOOQOM
hw objectiv	NNLNNOONRO
hw odd	MNOONOPNNQ
hw of	OOKSLMONNL
hw on	MPLOOMNNLP
hw one	ONMNNONPOO
hw or	OOOQNOOOOO
hw other	LMNQLNNNNQ
hw ots	OOPOOONNOL
hw out	NSMMNNMNMM
hw over	NNNNNNNTOL
hw own	OOMNNNOOOQ
hw park	MPNOOONNOQ
hw pas	OOMNNNOOOQ
hw penni	NPLNNNOONO
hw peopl	PMMORMMMML
hw permission	ONOONOOOOQ
hw phon	MNOQMNPNNM
hw pik	OOOONOMOOP
hw pinch	NONRNOOOON
hw plac	NONONOOOOQ
hw post	NPOPOOOOOM
hw premis	OONOMNOOOP
hw reablement	ONNOPOMMNO
hw read	QMOPNNLMOL
hw real	MNNNROOOON
hw reflection	OOMOPONONP
hw rest	LNMNMNMNOS
hw retro	MPNOPOOPMK
hw review	QOMONNOONO
hw rhodri	QNOONNONON
hw risk	SONONNNNOL
hw round	SNMONNMNOM
hw run	NNSNNOONNN
hw said	OMMLPOMNOQ
hw saw	PMNNPONOOO
hw say	NNNNOOPPNM
hw scrap	MNNNPONNOQ
hw scrib	OMQOMMLONL
hw seen	NOOQOOONOO
hw settl	NNNNNNTNNL
hw shadow	ONNOPOMMNO
hw sheet	ONNONNNOQL
hw shelter	OPOOQOONOL
hw shift	NNNNNSNNNN
hw shout	MNPONNOPOO
hw sinc	QNMNMRNMNM
hw so	MOLLKMSPLL
hw sort	OOOOOORNOL
hw spac	MONOOOOOOQ
hw spark	NOQNOOOOON
hw spring	ROOONOOOON
hw squar	PNPMPNKKNO
hw stick	QNNOOOOOON
hw still	MRNOOOOOON
hw stop	OONOLNOOOQ
hw stori	MONNSOOOON
hw stuck	RNNNMONNNM
hw stuff	NNNNQNMNNP
hw surgeri	MPNONOONOQ
hw tabl	QQPMNNLKLK
hw tea	QNOONNONON
hw team	ONNOPOMMNO
hw tell	KOMTLMONOL
hw that	NNOPLPOOOO
hw the	QNMNNNLNJN
hw thei	MNQONOLMNP
hw their	QNOONNONON
hw them	OMMOPONPNK
hw then	MNOONNOROL
hw ther	OOOONOONOR
hw thing	POOOPOMNNM
hw third	OOPONONNOM
hw this	OOOONOOOOQ
hw through	OONOQNNOON
hw thrown	MPNNONNNNQ
hw tidi	MNQPONNOOL
hw tim	OOOOOOOOOQ
hw titl	QNOONNONON
hw to	NOMNMMMOPO
hw told	NMONRLNNNM
hw took	NONOQOOOOO
hw trustee	NMNNOQOOMN
hw try	MMPOONNOQM
hw unstuck	NQOOOOONOL
hw up	MNOOLMPOOO
hw updat	SMMLNQLNNN
hw us	PNNNRNLMLO
hw usual	NOMNMOOPOP
hw vestri	LNOONNQNON
hw voic	MMONOOOPNN
hw walk	MPNONOONOQ
hw ward	PONNPONNNM
hw was	NMMNNNPNOQ
hw way	PNNPMOONOL
hw we	MPPMNNOJPN
hw we'd	MPLOOOQPNM
hw we'r	OOONNNNLNP
hw we'v	OOOONONOQO
hw week	QONONOOOOO
hw welcom	LNNONNLNPR
hw wer	ONRNMNNNNL
hw what	NNPKONMMPM
hw when	ONMNNMMSNL
hw wher	QOJMMMLNLO
hw who	KMLMKMNRMP
hw whos	PNNOPOPOOM
hw why	NMNNOONMPN
hw will	ONMOONOPOO
hw with	NMONPOPLNN
hw won't	OQNNNNOOOM
hw word	QONONOOOOO
hw work	LQNRMNONON
hw worker	PNMOONOOOP
hw worri	POPNONNMOP
hw would	MNROMONONM
hw writ	MNQPONNOOL
hw wrot	QONONNOOON
hw y	OPOOQOONOL
hw yellow	NPOPOOOOOM
hw yes	NNNONNNPNQ
hw yet	OQOONOOQOM
hw you	ONNMQONMON
hw young	QNOONNONON
hw^ #	NONNNLONKO
hw^ #time	OOOONNMPOM
hw^ action	NNNONOMROL
hw^ agr	OOOOOONQON
hw^ an	OOONMNPOOO
hw^ and	OOOONNONNL
hw^ assessment	OOONMNPOOO
hw^ by	OONOPNLNOP
hw^ call	NOMNMONPOO
hw^ car	POQOMNMOOM
hw^ carer	MOOOMNPPON
hw^ decision	OOOOOOQNON
hw^ for	OOONMNPOOO
hw^ forum	NOMNMOOPOP
hw^ from	OOOOOOOQON
hw^ get	PNPPMNONOM
hw^ hall	MOOOMNPPON
hw^ hill	NONOOOOOOM
hw^ how	NONOQOOOOO
hw^ job	LNNNNPLQNO
hw^ key	OONOPNLNOP
hw^ left	OOOOOOOQON
hw^ lik	MNMROONNOL
hw^ log	LNNNMMQQOL
hw^ morning	OOPPNOONOM
hw^ now	PMMNQPNNOL
hw^ of	OOOONNNPOM
hw^ on	NOMNMOOPOP
hw^ over	OOOOOOOQON
hw^ peopl	OOMMNONONO
hw^ point	OONOPNLNOP
hw^ prov	NOMNMOOPOP
hw^ readi	OOPPNOONOM
hw^ seen	MNMROONNOL
hw^ speaker	OONOPNLNOP
hw^ stand	NONOQOOOOO
hw^ strat	MOOOMNPPON
hw^ tabl	QOOOMNNOON
hw^ the	OPMOMLOOMN
hw^ them	NOOOOMONOP
hw^ then	NNONNPNLNQ
hw^ things	NONOQOOOOO
hw^ tim	NONOOOOOOM
hw^ to	POOMNONMOO
hw^ two	NONOOOOOOM
hw^ up	ONOOLNOPON
hw^ us	POONNONMOO
hw^ was	OOOOOONQON
hw^ wash	MONONOPOOO
hw^ wed	MOOOMNPPON
hw^ weekend	PMMNQPNNOL
hw^ what	NNPNMNPMOP
hw^ will	OOMNNNOONO
len -1	NNNOOPNPMN
len 0	RKJLKJKLLT
len 1	MKJIFJQGMW
len 2	NKNIIJNOHU
len 3	NNPJPOLNLO
len 4	MOLMNNPPMM
len 5	ONPPNNNKOJ
len 6	OKLPOLMMQN
mark 	NNMJLMMLMT
mark 1.	NOOPNOPPOM
mark 1.1	NONNMPNNOQ
mark a)	NOONOMPONN
mark box	MMKNMNKUOM
mark bullet	PNPNOKMIJP
mark →	NNOOOOOQON
mostlyNames	NMMMLMMINU
names 0	QMPCMMMFNS
names 1	OMNNLMLMMP
names 2	LNLOQKMOLP
names 3	LJKPJPQQKN
names 4	LKLLMMMQKQ
nested	NOQPMNNNNK
noHeading	ONMJKKJHPU
numbers 0	OLOMIMMMMS
numbers 1	ONOMNNOMJN
numbers 2	PIIIQOMOKO
numbers 3	JLKNPMOMNQ
place 0	NKKNLNKJOU
place 1	QMMKPLNKPO
place 2	RMNKOLNNMN
place 3	LNONLMOPHP
rule action	GLKJJIIZMJ
rule barrier	VPIKPLJJNK
rule contextChange	QMJKLULMLI
rule decision	HKKJKHXJLJ
rule evidence	LIILYGJIJM
rule example	KMKUNOLKLM
rule idea	ILWLJJKJPK
rule note	JLKNKMMJJU
rule objective	KOMMMMMMSL
rule question	HXPHLKIKKJ
s arrow	MMLNOPMROL
s asks	LUQMMLLKMI
s asksTwice	LPPONNNOOP
s asksWithin	IVQLKMMLLI
s bracketEnd	OLPLMKNPMP
s brackets	LMNOMONNOS
s cells	KMMMLLPUOJ
s dash	MLMQLLNSMI
s ellipsis	OOQOOOOOON
s exclaims	LMMMOMLRNQ
s initials	PPLMKNPONN
s label	LMOKMLPMOP
s lower	QOPOINNMLK
s manySentences	NMLNPMNPOO
s money	NMPNLOOMNP
s percent	MRNOONNNOO
s quote	PKNPPLPJKM
s shout	NOONMNPNNM
s slash	KMPNLNMSON
s stopEnd	OLMMLOOKOQ
section0 actions	LMLJKKMVKK
section0 barriers	XJJKOLIKII
section0 changes	NMLMMTLMMK
section0 decisions	HJGKKLWLKO
section0 evidence	LLLLVKMMNK
section0 examples	JMLTKMMLNP
section0 ideas	FJXNJJKMJN
section0 learnings	PNMPQNNLKN
section0 objectives	KKIMKMKMVM
section0 plain	MMMNMNKMGT
section0 questions	HVJMLKMKMP
section1 actions	KKNLKNNSNN
section1 decisions	NNNNNMROOM
section1 examples	MNLRNNNNOL
section1 plain	NNONNMLMHO
under 0	ONMJKKJHPU
under 1	ONMKMLMMKR
under 2	MMNPNLNQFN
veryEnd	LNMNMNLLNT
veryStart	LNNNMNLMOS
w #	OLJIQNOMJP
w #%	MQOONONNOO
w #big	NMLLTLLLNO
w #money	NMPNLOOMNP
w #th	MNNNNPMQNO
w #time	QMMPJNLLNQ
w #year	LMONLOPOOP
w @	LKKPMMNPJQ
w a	MNSSNMLKPI
w about	OKNLPMKOPO
w accept	NOOOOORNOM
w account	MOOOPNPNOO
w across	NONQOOOOOO
w actual	QONPNOONON
w actualli	MRNONNONOM
w ad	OOOOOOPOOM
w address	POOOOOOPOL
w admission	MOPOOQOOON
w adopt	OOOOOOSOOK
w adult	QNNNLNPMOP
w advert	QONONOOOON
w advocat	OMNONPPOOO
w after	OONMONPJNN
w again	QLOMNOONON
w against	MNNONNPNOQ
w age	MONOOOOOOP
w agenci	PPMOMPNNON
w ago	NOOOOQOOON
w agr	MNNNNNTMOK
w ahead	ONOOOOPOOM
w aid	POOOMOOOOP
w all	OLMOMMRPML
w allow	OPNNMONONP
w alon	NNOOPNQNOM
w also	MONNNPMOOO
w always	NQQOOOOLOO
w am	NOMNPOOOON
w ambulanc	OONPMOONON
w an	PPLNOQMNMM
w and	PKLPNNNNNN
w ann	OOOOMOOOOQ
w another	MMOPMPOOPM
w answer	NPOPMONOOL
w any	NOMMNMQNOM
w anybodi	MQMNNPNOOO
w anyon	PRNNOMMLNL
w anything	PNONNOMNOP
w anywai	MONOOOPQOM
w apologi	MONONONNOR
w app	NNNONNQNOM
w appeal	NQNOOOOOON
w appoint	NOPONOPOOM
w approv	OOONNNSNOK
w apr	NNNONQNPOM
w are	SOKLMMLKNN
w as	QOOMMJRNMK
w ask	OOOMMKKQOM
w assessment	RONONNNNNL
w at	QLNNOMMKKO
w ate	NNOOOONOOQ
w averag	MOOORONOOM
w awai	ONPNMNLPNO
w b	MMOOOONPOP
w babi	NNNONPNNOQ
w back	PMLMMOKNNQ
w bag	PNOPNNMPON
w balanc	OOOOONNOOQ
w band	MNLQONNOOO
w bank	QNNMNPOONL
w batteri	OOOPOONOOM
w be	PQPIJOMJLQ
w becaus	OQLMQNMNNN
w bed	QOMONONMNK
w been	MNNNQNMLOP
w befor	PNMMPNKQOK
w behind	PMPNNMNNOQ
w being	QLLLNOPNNN
w bench	QOPONOOOOM
w best	MNNPONNNOR
w better	MONPONOOOP
w between	ROONONOMOL
w bit	LOMONPNNOQ
w block	POOOMPNNON
w blood	MNNPROONOK
w blurri	ONOONOOOOQ
w board	KOMNMOPPNP
w boiler	MOOOPNNNOP
w book	QOLMONOONK
w borough	MPMQOOONOM
w borrow	MNPONOPPNM
w both	KNOMPNOQOP
w bother	QNOOOOOOOM
w box	ONQOMNONNK
w break	MONOQOOOOM
w bring	NOOOMNOONP
w brok	QOOOONOOON
w brokerag	MOOOOOOPOP
w buddi	MNNQOONONL
w build	ONNOOOOOOM
w bus	LLONNQNONN
w business	MOOOOONOQP
w but	QNOLMNNMNP
w buy	POOPNNOPOM
w by	MJNPNOMONN
w c	MONOPONQON
w caf	POMQPNPNOL
w calendar	NMQONOOOON
w call	OONNOOMMOM
w cam	PNLNQNMMNN
w can	QOKNJNPPPJ
w can't	RMNNPONMNL
w cancell	NOOONOQNOM
w cannot	RNNONNNOOL
w car	OOONNNKMOO
w card	NMPOMMMNNQ
w carer	NNOQNMNLNM
w carri	LOPOPNPONN
w cash	OOMOOONQOL
w cat	MOOOPONOOP
w centr	MONOOPNNOO
w certificat	QOONOOOOON
w chair	ONMPONPNNM
w chang	QOMNOPMOOK
w charg	PNNNNQLMOO
w chariti	PMOQNNONON
w chas	NOOOOOOQON
w check	MOMNONOQON
w cheer	OOOOOOQOOM
w chemist	NMNOPONNOP
w children	QOOOMOONON
w chip	NOOONOOLOR
w choir	NOPPOOOOOM
w choos	PNNPNNMNOP
w church	NNQOMPNNNN
w circulat	MONONOOPOP
w clinic	ONONNMPNOO
w cloakroom	POOOPONOOM
w clock	NNPNNOOOOQ
w clos	QNLMMPNNNN
w club	NNOQNPMNNL
w coat	MNPNPNNMOP
w cod	QNNONONMOP
w collect	NONOQOOOOO
w colleg	OOONNOMOOO
w com	PNMMQNMNLN
w comment	OOOOOONQOM
w committee	ONNOONMOPP
w compani	PONOOONPNM
w complet	OOOOOONNOQ
w concern	QOOONOOOOM
w connection	POOOOOOPOM
w consultant	POOOPOOOOM
w content	OOOOOOQOON
w contract	NPOONQNOOM
w cook	MOOPPMOOON
w copi	OOOONOOQOO
w cord	QOOONNNOOP
w cosi	NNOONOOOOQ
w cost	MQOOMNNQMO
w cottag	NNNPMOONPM
w could	LPSLNNKLNN
w council	PMKOLMMOOP
w count	OPLMNONONQ
w counti	NONONQNNON
w cours	OMNMPQNOOM
w cover	PQNNMOLMOL
w covid	MOOOQPOOOM
w customer	OPNMPNNONN
w cut	MOOPMPNOOO
w d	NOOONOQNOO
w d'you	NNQOOOONON
w dad	NONOQOOPOM
w dat	PNMOMNNRON
w daughter	PNONQOOOOL
w day	MOOONMLMPN
w dead	QOOOMOOOON
w deaf	NOOOQOOOON
w declin	MONOPNPOON
w delegat	OOOONONOOQ
w dementia	OOOPPOOOOM
w depot	QOOONONOON
w desk	PONNMPONOP
w diari	NONQPOOOON
w did	NQNONOMONM
w differenc	OQNOOOONOO
w different	ROMNNNOONM
w dinner	MONQNOOOOP
w direct	MNNOOONNQO
w disabiliti	MOOQONOOOO
w discharg	NONNOPQMOM
w do	NSNOLJMNOK
w doctor	PONOOOOOPM
w does	OPMOOLMMNN
w dog	ONNOMNNNOR
w doing	NNLPNNQPOK
w dominoe	OOOOPOOOOM
w don	MOOONOPPOM
w don't	QPMNNNNMNM
w door	RMPOLMOOOJ
w doorstep	NOOONONQOM
w dot	LNPOLOONOR
w down	LNLOPPNONN
w downstair	OOOOOOOQOM
w draft	NOOOOONQON
w driv	ROMMMNNNNO
w driver	MMOQOMLONN
w drizzl	OOONOOOOOQ
w drop	LPNOONPOPM
w drov	OOOOQOOOOM
w dry	NONOOOOOOQ
w e	ROMMMOONOO
w each	NNONMPNPNO
w eight	RNMNOONONL
w eighti	QOOOOOOOOO
w either	OPNOLNNMOO
w eleven	QMLNQONMNM
w els	ONNOONOOOQ
w emerg	QOOOOONNON
w emergenci	NNOOOOQOOO
w empti	ROONLNNPOL
w end	NMMNOMMONP
w engag	QOOOMOOOOO
w enquiri	OONOPNMNOP
w envelop	PONOPNONOM
w evaluation	NOOOMOOOOR
w even	LRNPNNNNOM
w evening	NNPMPOOOON
w ever	NPNOOOONOM
w everi	NLQQLMQMOJ
w everybodi	LNPOLPMLOQ
w everyon	KNNNMMPRPM
w everything	OMNNOOOOOQ
w excellent	MOMOOONOOR
w exist	RNNONNMOOL
w expect	LQQNMNNNOO
w explain	OPMNOPNNOO
w extra	PPONOOOOOM
w eye	NQNOPOOOON
w fair	NNNOOOOOOQ
w famili	POOMPLOMML
w fax	QOOOOOOOON
w feb	LNLNMOQPON
w feel	POPNOONNPL
w fell	MOONPNNOOP
w felt	QNOONOOONO
w fifth	MONPNONOOQ
w figur	OONMNNMPNR
w film	ONOQNNNPOM
w fin	NOONONQMOO
w finalli	MNNNQNNOOO
w find	OOLNMNMPPO
w finish	MNPOPPNNON
w fir	PNMONOOOOP
w firm	MNQONOOONL
w first	MOONMNPOOK
w fit	MPNONNNNOO
w fiv	PMMMPPNLMN
w flat	MNNOQNONOO
w flipchart	OOOOOOOQON
w float	NNRNNNONNN
w folk	POMPMMNNON
w follow	NOOONNOPOQ
w food	MPQNPONNOL
w for	OLNLMMNPON
w forget	QNNOONMOMN
w form	QLNOKNPONM
w forti	ONMOPNNONO
w forum	NONOOOPPPM
w found	PPNNPNMMOO
w four	NLKLRMOLOP
w fourteen	PONNQOONOM
w free	MPPOOOPOOM
w fri	PPNNOONROL
w fridg	NMQNNNNNOP
w frighten	RNPOMONOOL
w from	OMNNNPPKOM
w front	QNNOMNNNPO
w full	QNOOOOOOON
w funeral	NOQOPOOMON
w further	NNNNOOQNNN
w garden	NOPOPOONOM
w gat	MOOOPOOOOO
w gentleman	NOONRNOOON
w get	PMMPMOMOPJ
w giv	MQMNOMMROJ
w given	RONNOONMOL
w go	NNMNMMOQNN
w goe	NMPOLNPLOL
w going	NNNNNNNPPM
w gon	QNMMPNNNNO
w good	NNNNPOMMPO
w got	ONNOOPMNNM
w gp	NOOQNONNNM
w grant	OONNNPPNPL
w green	NONONOLOOR
w group	LNNPNPPOON
w ha	NONOOONNOR
w had	LLMNROLJLO
w half	OOJMNPOKMQ
w hall	NMONNMLQNP
w hand	MMMPLOOONO
w happi	MOPOOOQKOQ
w has	NLKNPQLNLO
w hasn't	NNPNQOONON
w hat	OOOOQOOOOM
w hav	OMPMPPOMPJ
w haven't	NQNONONNNO
w he	NLLLRLLOMO
w he'd	PMMNQOONON
w head	MQNOMNONOO
w health	MONNNNOOPP
w hear	SOMMKOMNON
w heard	PONMNOONOQ
w hello	OOOOOONMOQ
w help	QNNNONNLPO
w her	NJNNRMLNLN
w him	OOMNOOMROL
w himself	OOPOQONNOL
w hip	NOOONONNOQ
w his	OLLMQMMNNP
w hoist	ONNNQNMPON
w hold	OMONONMOQM
w holidai	QOPOMOOMOM
w hom	MNKONPKNPP
w hop	OONOOOOMOQ
w hospital	MOKOONNMPP
w host	OMQOQMMMNP
w hour	OPLNMNONMP
w hous	ONMONNNOOO
w how	KSKNOMMPPL
w hub	MNNOOOOOOO
w huddl	NNOQMOOOOP
w hundred	ONNOPONNQM
w hurt	NOPONOOOOQ
w i	MNMJRMLMLP
w i'd	MONOROONOO
w i'll	NOOONOORON
w i'm	ONNNPNMLOQ
w i'v	NOMOONOONR
w id	QNOOOONOON
w idea	MNONOOONPO
w if	OPOKLLNMMP
w ijb	OOOOOOQNON
w in	MMQQQQMKNJ
w ing	OOOONOOOOQ
w instead	MPONNOONNO
w insuranc	ORNOMOMPOL
w into	NNONONNPPM
w introduc	MOOOPOOPOO
w is	POMMJNLMPP
w isn't	NRONOONNOM
w isnt	MONOOONQOM
w it	MNQMMLQNNL
w its	NMNOMPPONL
w jan	NOOOPOPOOM
w job	QMNNPLMKPO
w jok	NOOONNOOOQ
w just	LPPOONNONN
w keep	POMPLMPMON
w kept	PNPOMNNNOO
w kettl	NOQOQOONOM
w key	RLOPMOLONJ
w kitchen	NOOOQOOOON
w knew	MRMOOPNMNM
w knock	MNOONQOOOM
w know	OQMMOKLLNN
w known	MPNOMNONOP
w lack	QOOONOOOOM
w lad	MOONPOONOP
w ladi	QPNNPNNNOM
w land	POOOPOOOOM
w landlord	PNMONQMNNM
w lanyard	POOOOOPOOM
w last	PNLOPQMNMJ
w later	MOQOOOONOM
w laugh	RNOONOOOOM
w leaflet	ONPMMNPNNN
w learn	MONPPNOONO
w least	MPOOOONOOP
w leav	NOKMMOOPON
w leaver	MONNPNMQOM
w left	OOLMMNPPNO
w leg	NOOOQOOOOO
w legal	OOOOOONQOM
w lend	POQONOOMON
w let	OMQPLNNNNN
w letter	ROKMMMLRMI
w librari	OMPNNMNOOO
w lif	POPPNNNNPL
w lift	NPQNNNMNNM
w lik	NORNMMMMMN
w lin	PMONNPNONM
w list	PNMNLMOPON
w listen	QONNNONPOM
w littl	NOQNOOONON
w liv	PONOOOONNM
w local	POPOOONPOL
w lock	RONONONOOM
w log	NOOOQONOON
w loneli	LQOOOONOOP
w long	PMNNPOONNO
w longer	ONNNQOONOL
w longest	OOOOQOOOON
w look	MNNNOOMPNO
w los	QPNNOMMMNM
w lost	PNONQLONOK
w lot	RNLOMNNNON
w lov	PPOOMOOOOP
w loveli	LOOOOOONOR
w lunch	ONOOPQNNOL
w m	NOOOOONOOQ
w machin	MNONPPNNOO
w mad	OPMONOONPP
w mail	QONNMOONOP
w main	QOONNOOOON
w mak	LNPNOOMOOP
w man	QONONOOOON
w manager	PONNMONPOO
w mani	NRMNMNNNNP
w map	OOMPNOOQON
w mar	NNNONNQNOO
w market	ONQNOOOOOO
w match	MNMRNNNNOL
w may	NOPMONPOON
w mayb	NOROOONNOM
w me	NLMMMNMSNO
w measur	OQNOOOOOON
w med	OOQNNOOOOL
w meet	LNKNMLPMQQ
w member	MPOQMNMONN
w memori	MPNOPOOOOO
w men	PPNOMOOOOO
w merg	NOONOQOOON
w messag	NNQNNNQNNL
w met	PPMOMNOOOQ
w mid	OOOOOOOPOM
w might	MORNNOOONM
w mil	MONPPONNOO
w milk	MOPPNONNOP
w min	QNONKNNMOP
w mind	OOONMOOPON
w minibus	PNOONNONOM
w minimum	QOOOONNOOO
w minut	PMMPPLONON
w miss	NOMNQOOOON
w mobil	MNONOOOOOP
w model	OOOOOOOQOM
w mon	POONMNPOOM
w monei	QPMOLMMOOL
w month	MNMOPNPMMO
w mor	JNNMNPPLOQ
w morning	LMPPNNNNMP
w most	PNPNLOPNOO
w mother	NONOROOOOM
w mov	MNPNOMPMNM
w mp	OOOOOOOQON
w mum	NNOMPNNMOO
w my	RNLNONONNN
w nam	LLOOPNPPNN
w near	NOMROOOOON
w need	NMOONNOOPN
w neighbour	ONPNPNMOML
w neither	PPOOOOOOOM
w never	OPNMPONNNN
w new	KMNNLSPOMK
w next	LLOPMONQNO
w nic	MONONOOOOQ
w night	MONPQOLLOK
w nin	MNNORNOOOM
w nineteen	NNNNSMNNOL
w no	OMMPMOQLLM
w nobodi	OOINNOOLPO
w non	LPNNQOOMOP
w normal	OOMOPOOOPN
w not	OMONNLPKMN
w notic	PMMMNOPOON
w now	INLLRSONML
w number	PMONNNMOPK
w nurs	NOLPMOMPOO
w o'clock	NMNONNQNPM
w objection	NOOOOOOOOQ
w of	OLLMQNNPNM
w off	PMNMMQNMMN
w offer	PPOOPOMOON
w offic	OMPPLPNMON
w oh	MNQONOMNNO
w ok	MPNNOOQNNN
w on	LMOLPLNNNN
w onc	MNONONONPP
w one	OKPOPKMMML
w onli	RNOMNLNLNJ
w open	NNPNKQLNNO
w or	MSOLOMLMNL
w organisation	NONOOOPNOQ
w other	MPLNPONMNO
w our	OOOLQPNKMK
w out	ONKMNKLORM
w outsid	ONPOONMNNN
w over	MNJQPPLMOM
w own	MPKPQOMKOM
w pack	NNPOOONPOL
w packag	QNNMONNMOL
w pag	QMMNLNNQON
w paid	QLNMPOOLNL
w paper	KLPNPNOOMQ
w park	OOMNNONNOQ
w pass	PNNNMNPNNP
w past	POMNPNMMNO
w pat	NONOPOOQOM
w patient	NPOOPONOOM
w pay	OOLQNONMNK
w payment	OMONNNPOPL
w payroll	NONOOPNROK
w pen	MMQOMNNNPP
w peopl	QNMNOMNKOM
w per	MQNNOOPOON
w person	OPOONMOMNK
w personal	OOPNNONNOM
w pharmaci	QNQNMNNOOM
w pharmacist	MOOPOOONOP
w phon	NNRNLNMOMM
w photo	ONNNMNMQOO
w pick	POOONNONOL
w pictur	NOONQOOOOO
w pigeon	NOOOOOOOOQ
w pilot	PNMMMMQNNP
w plac	LPPNOOMKNO
w plan	NNNNPNNMPP
w pleas	NNOONOOROM
w pm	OOOOONNMOR
w pocket	NOQNMONNOO
w point	PNONNNNMPO
w pool	MOPOOOKPOP
w post	OOOQKOMNNN
w poster	OOMLLNPPOP
w pound	MNNONQNOON
w prescrib	MNPQOONOOM
w pressur	NNOPQOONOL
w pric	LNOONPPOOP
w proper	NORNNOOOOL
w prov	MNQOMPONON
w provider	POONLOMPON
w public	QONOOOOOON
w purs	NNQONNOOOL
w put	NMPNOOONNN
w q	NQNOOOOOON
w quarter	ONPOQMNOOL
w question	PONONONPOM
w quid	POMOOONNOP
w quiz	OOOOOOOOOQ
w quotation	OOOOOOPPOM
w radio	OOOOQONPOM
w ran	LNNONONOOS
w rang	OOOOONNPOM
w rank	NOOOOOOOOQ
w rat	QOONNNPOOL
w read	MQLNMNPNNP
w readi	PNNNONNQNM
w reason	NMNPPNONOP
w receipt	NOQOONLNOO
w reckon	NOPOQOOOON
w record	LNQNLOPMNO
w red	NOOONOMOOR
w referral	NONOOOOOOL
w register	MOOOROOOOM
w remember	MPMNNPONOP
w remind	MNNOONNPPO
w remov	NONOQOPNON
w repair	MOOOOPNNOQ
w repeat	MQOOPOOOON
w replac	NOOONQNOPN
w report	MPLNOOOONO
w reserv	NOPOONQOOM
w resident	NPMQNMONPN
w resolv	OONOONRNOM
w respit	OOLNPNONQM
w return	NONOOONQON
w review	OOONOOQNOL
w right	ONNNMNQNOO
w ring	OONOMLNQNI
w risk	QOOOOONOOM
w road	QONOOOONOO
w room	POMOMMPONO
w ros	NONOQNOPNM
w rota	RMNONNNNOM
w round	MNMONOOMMP
w rout	QOONNPOOOM
w rul	KNNNMQPONO
w run	NMORONMONK
w rung	NOOOPOPMON
w s	NNOPLNOPPN
w saf	QNNONONOON
w said	MNMNOKOMMQ
w sam	MOPPMNLKNO
w sat	ONNOPNMMON
w sav	OPNOOOPOOM
w say	PPNMMLMNNN
w schem	LNNQNPMNOO
w school	ONROONMLOK
w screen	OOOOOOOOOQ
w scribbl	LOOOOOOOOR
w seat	LNQOPMPNOM
w second	PONONNMQNN
w see	OMONOOMPMM
w seem	MONOMOOPOQ
w seen	NOONNQOOON
w send	MONNNONQOO
w sept	MOOOPNQNON
w serv	OOOOMNMPOQ
w servic	MNNONNMPOP
w session	QNNOONNPOM
w set	ONONMONQOL
w settl	NNNONOPNPM
w several	OOOONOOOOQ
w shar	LNPRNNNNNM
w she	NPLMQMNNMN
w she'd	MONOQOONON
w she'll	NOOONONQON
w shed	MOOONNNQOO
w sheet	PNPOLNNPNP
w shelter	NNLNNRNNNQ
w shift	NONQMMOMNP
w shoe	NNNOOOOPNQ
w shook	NNNOOOQNON
w shop	MNOPOONNOP
w short	NONOQONNOP
w should	MOLNOOPNQN
w show	PNQNPNONNK
w shut	QPONMOMNNN
w sid	QONNMNOONN
w sign	OPONMNOONN
w silenc	PNOONOOOOQ
w sinc	NNNMQSKMMI
w singl	LORNPOONON
w sister	MNPPQMNNOM
w sit	OMPPMNMONN
w sitter	MNQOONNOOM
w six	MMNNSMPNNK
w siz	OMNOMNNONQ
w slept	NONOQOOOON
w slot	QOPONOOOOM
w small	ONMPMPNNPM
w so	PKMLLOOOON
w social	RNMOKOONOL
w sold	PNMONPNONP
w som	QONONONNOO
w somebodi	NOPNNNMPML
w someon	OLPMMNMONO
w something	LQNNNNPPPK
w son	OOOOPOOMOP
w sorri	MOOONONOOR
w sort	LPPNPONOPM
w soup	MOOQONMOOO
w spac	OOQOOOOOON
w spar	MQQOONNNNM
w spok	OOOOQOPOOL
w spoken	MNOOPOOOOP
w staff	NNPPMLNNNN
w stai	LOLMOMQNOP
w stall	NNNNNONOOQ
w start	QMOMNNOLOL
w step	MONOONPOOQ
w stick	OOOOOOQOOM
w still	PRNMMONONK
w stop	ONPMNNMNNM
w strategi	MONOOOOOQO
w stuck	NOOORNMONM
w student	NOOQOOOOOO
w subject	OOOOOOQNOM
w suggest	NOQNNOOOOO
w summer	MONOQONOOM
w sun	MOPNONNNPN
w sundai	NOPOOOPOOM
w supermarket	PNNONQMNOM
w supplier	POOOPPNNOL
w support	PONNNNPOOL
w sur	LOOONOOOOO
w surgeri	RLONMONNNL
w swap	NMQONNNNOO
w switch	MOOOPQNNOL
w system	POPNNONNOM
w tabl	LNOMMLPNNQ
w tail	POOOOOPOOM
w tak	QNMNNONOOL
w taken	NOONMQPOOO
w talk	PONOPNNMON
w talli	POOONOOQOM
w tap	POOOOONOOM
w tax	NNNOOOOOOQ
w taxi	MNQOONNONN
w tbc	OONOOONROM
w tea	LNOONNMNOR
w team	NMMOMQMPNO
w teatim	QOOOOOOOOM
w telephon	QONONNOPOM
w tell	NNKMONMROM
w ten	MMMPQOONML
w term	ONNOOOQNOP
w test	OPMNPONOOO
w text	NMQPMOOONO
w than	LLMMQNNMNQ
w thank	NNMNNNMQNQ
w that	NKNPMORLRK
w the	NNPMNONNLL
w thei	QMLQNPJKOK
w their	LPLPOOMOON
w them	ONOLPKNPLL
w themselv	NPQNMNNNNN
w then	OOMMNOROOJ
w ther	PMKQNOMOMM
w they'd	MNONOOOOOP
w they'r	MQNPOOOOOO
w they'v	NNPQLNPNOM
w thing	MNMQNOLMOP
w things	NMNOOONNQO
w think	RNLNMNMPNO
w this	IMMNPONORM
w thos	MPMOPNNOON
w though	NOONPONOOQ
w thought	KMRNOOMNOP
w three	PNNMONMOOM
w through	NMNOPQMONM
w thursdai	NOOONOOOOQ
w till	ONNNMOOOOM
w tim	PNNMPNMNMM
w tin	NONONNONOQ
w tir	MONOPOONOQ
w to	NMMMONNPQL
w todai	NNNNNNMORN
w toilet	RNMONNNNOO
w told	SMMMQMMMNK
w too	SNNNNNNNOM
w took	KONNOPLONO
w town	NNMQNOONPN
w train	OOPONMNONN
w transport	ROONMONOOM
w treat	NOOQNOOOOM
w tri	NOPONOPMNN
w trial	NOMNMNRPOL
w trust	LOONNQNNOO
w try	NNPMNONQNM
w turn	ONOPNMNNPL
w twelv	KONOQNONNO
w twenti	MOOOQOOPNM
w twic	QNONPONNOL
w two	MLOMSOOPKI
w typ	MONONOOOOP
w um	MONOPNOONQ
w under	NNOLLNOMNR
w undertook	OOOOOOOQON
w uniform	MNQNONPNON
w unspent	ONOOPNOOOM
w until	NMONPOPOOK
w up	PMOONPMOLM
w uplift	NPNONOMOOP
w upstair	QOONOOOOOL
w us	MNPMOMNONO
w use	PNONONONOM
w used	QONPMOPNOM
w usual	OOOOOOMOOQ
w vallei	RNNONONOOL
w van	QNOOMNOOOO
w video	QNNNNOPNOM
w view	MQONNNNOOP
w villag	QMNNMOPNOO
w visit	POMNOPLNPK
w volunteer	PNPOOOKMNM
w vot	NONONOONOQ
w w	NOKNLMOQMP
w wag	OOOOPMNOON
w wait	LMPPPOPMNK
w walk	NMPNQNNMON
w wall	PNPOMNMNNP
w want	PONMOLOOQI
w ward	NOPPLMOPMJ
w warden	QOOOMPNOON
w warehous	QOOOONONON
w was	KNMKPMOMPQ
w wash	NOOQONNOOO
w way	OOOMNPMNOK
w we	ONMLOLQJPN
w we'r	ONMONOQOPL
w week	OMNOPNKNLL
w weekend	MPPNNMPONK
w weekli	NOOOOOQOOO
w well	MPPNONNPOM
w went	NOJMOQNONN
w wer	KNJMQPPMMN
w what	OQNMLMLNQM
w whatever	MNOPOOPOOO
w wheelchair	QOOOOOOOOM
w when	ROMMMMKNMN
w wher	MLLRMMNLON
w whether	ORNNMNNONN
w which	POPNLOMNNN
w who	JQMMOMLOOO
w who'd	OOOOPOOPOM
w whoever	POOOONMOPN
w whol	PONPNNPNOL
w why	LRPMNNMNPJ
w wifi	QOOOONOOOL
w will	OPJMNMOONO
w window	MOOONOONOQ
w winter	MOOOQNNNOM
w with	NKRONJPONL
w withdrawn	POOONQNMOP
w within	NRNNNNLNNP
w without	MPLNPNNOPO
w wk	LMPNONPMPL
w wks	QOOOMONNOM
w woman	NOONQOOOON
w women	MOOPPOOOOO
w won't	SNMMONNNOL
w wonder	NPQNNOOOON
w word	MMNNNNQPNO
w work	MNMONOONPM
w worker	ONOONPNLOL
w worth	LNOONOOOOP
w would	LSNKKNJONN
w writ	MMMOMNLSNN
w wrong	NNMNONNNOR
w wrot	OMNOMNNNOR
w y	NONQNOOOPN
w year	LNOKSQNLML
w yes	NNOMMNSMNM
w yet	MPOOOOOQON
w you	QNNPLLKNMP
w you'r	ROOONOOOOM
w you'v	QOOOOOOOON
w young	NOOOPOPNOM
w youngest	MOOOQPOOON
w your	PNOPLNMNNP
w yr	MOONPQONON`,
  among: String.raw`1 #	MMMNQLNONO
1 #big	NOOOQONOOO
1 #time	POOOMONOOR
1 @	MMMOPLLRIN
1 a	NMPPNMLNOO
1 all	ONNONNQPOL
1 also	MOOOOQNOOO
1 and	NMMNMROONM
1 another	ONOOOQNOON
1 are	MROOOOOOOO
1 ask	NPQONOOOOL
1 at	NQOOOONONO
1 bank	POOOOOQOOM
1 being	QNNOOOOOON
1 best	OONOOONOOQ
1 book	NOOOOOMQOP
1 by	MNNOQONOPM
1 can	NONOOOOQON
1 carer	OQNOOOOOOO
1 chip	OONOOOOMOR
1 could	NPRONONOOM
1 council	NNNOOOOOOQ
1 d	NOOONOQNOO
1 dbs	QOOONOOOOO
1 do	NQNOONOOOO
1 does	NQNOOOOOOO
1 famili	QOOOOOOOOO
1 find	OMOOOOOOOP
1 for	MOOONPOMPO
1 from	NOPOOPMNOQ
1 half	NNMNOQOOOO
1 happi	OOQOOOOLOQ
1 he	PNMNPOOONN
1 how	NRNOOONNON
1 i	LPONQOONOO
1 in	MONQNNNOOO
1 insuranc	ROOONONOON
1 is	LROOOOONNM
1 it	POOLMOOPNK
1 key	RONONOOOOM
1 last	MONOQOOOON
1 lift	QNOONOOOON
1 mayb	OOQOOONOON
1 me	OOOOOOOQON
1 meet	OOOOOONMOQ
1 minut	OOOOOOQOOM
1 most	ONQONOOOON
1 mov	NNQOOONNON
1 next	NOPOOOOMOP
1 no	PNMNOONMNO
1 not	ONNONOQNPM
1 of	NOOOQOOOOO
1 oh	NNQONPOOOM
1 on	OOOOOOOOOQ
1 one	OONNQNOOON
1 our	OMNOPRMNNM
1 over	NOOQOOOOON
1 paper	MMQOOOONOQ
1 payment	OOOOOPROOM
1 peopl	RNMNMNNNON
1 pharmaci	QONOOOOOOO
1 ran	MOOOOOOOOQ
1 ring	ONOOOOOQON
1 several	OOOONOOOOQ
1 she	ONNNRNONOL
1 so	NOPNNOMNOP
1 somebodi	NNQONONPNN
1 stop	MNQOOOPNON
1 support	RONONNOOOM
1 swap	OOQOOOOOON
1 tabl	OPQONNNOOM
1 tea	NOONOOOOOQ
1 thank	MONOOOOPNP
1 that	MLNPNNPNPQ
1 the	QKINKQRKON
1 thei	QOOONOOOOO
1 this	LNNONNNORL
1 too	QOOONOOOON
1 two	OOMNROMNNN
1 we	OOLMOKPLOO
1 weekend	NOQONOPOOL
1 what	QONNNNONPM
1 when	OMOOOOOOOQ
1 whether	NPOONNNMOP
1 who	MRMOONOOOM
1 with	ROONONOOOO
1 would	NQNOOOOOON
1 you	QNOONOOOOO
2 # evaluation	NOOOMOOOOQ
2 # in	NOOOQOOOON
2 # on	NOOOQOOOOM
2 #big peopl	NOOOQOOOON
2 @ #	LOOOOOOOOQ
2 @ @	MNOPOMLOJO
2 @ ann	NOOOMOOOOQ
2 @ ask	MQOOMOOQON
2 @ fell	NOOOQOOOON
2 @ fin	OOOOOOQMON
2 @ first	QOOOMONPOM
2 @ got	QOONONOOON
2 @ ha	NOOOOONNOQ
2 @ has	NNNPPNNQOL
2 @ hav	NOOMOQOOOM
2 @ i	NOONQOOOON
2 @ is	MNOOQNNOOO
2 @ isn't	OQOONNOOON
2 @ my	NOOPPOOOOM
2 @ not	POMNNNNOOP
2 @ own	NONOPNOOOQ
2 @ rang	MOOOONOQOM
2 @ report	NNONQNOOOP
2 @ shar	NOOOQOOOON
2 @ so	ONOOOOOOQN
2 @ tabl	NONOQOOOOO
2 @ to	NNNOOONQOM
2 @ took	MOOOPNONOP
2 @ w	QPOONONNNM
2 @ will	OOOOOOOROM
2 @ would	OPPNOONMON
2 a #	OOOOOOOQON
2 a gentleman	NOONQOOOOO
2 and the	ONNNNQOOOO
2 could the	NPROOONOOM
2 council tax	NNNOOOOOOQ
2 d #	NOOONOQNOO
2 happi to	OOQOOOOLOQ
2 is ther	NQOOOOOOOO
2 it was	OOONMOOPNM
2 key saf	QOOONOOOOM
2 last year	NONOQOOOON
2 let the	OOQOOOOOON
2 next tim	OOQOOOOOOM
2 not another	NOOOOONOQN
2 oh and	NNQONPOOOM
2 on the	OOOOOOOOOQ
2 over in	NOOQOOOOOO
2 peopl are	QOOOOOOOON
2 pharmaci bag	QONOOOOOOO
2 tabl #	OPQONNNOOM
2 thank you	MONOOOOPOO
2 the @	LNNQONPMON
2 the lunch	NOOOOQOOOM
2 the pilot	MONOONOOOP
2 the respit	OOONQNOOOO
2 two of	QOOOMPOOON
2 we want	NOOOONPOPM
2 we will	OOOOOOQOON
2 weekend purs	NOQONOPOOL
2 what does	QNOOOOOOOO
2 with the	ROONONOOOO
3 # on the	NOOOQOOOOM
3 @ @ #	POOONNOOOM
3 @ @ $	NOOOOOOOOQ
3 @ @ @	NNNOLNNOOQ
3 @ @ and	POOOOONPOM
3 @ @ ask	NPPNNOLNOQ
3 @ @ has	MOOPNNOOOQ
3 @ @ in	OPQONONNON
3 @ @ know	MOOOPOONOP
3 @ @ said	PPOONOOOOM
3 @ @ sinc	OROOOPOOOL
3 @ @ the	NOOPNOOPOM
3 a # @	OOOOOOOQON
3 is it the	OQOOOOOOON
3 it was not	PPNOOPNNOM
3 it was propos	OOOOOONOOQ
3 member wer remind	NOOOOONNOQ
3 not another strategi	NOOOOONOQN
3 the lunch club	NOOOOQOOOM
3 we will not	OOOOOOQOON
@ #	NOONNMOOOQ
@ a	NNOOPOMPOO
@ ann	NOOOMOOOOQ
@ ask	LQONLOLPOP
@ by	OOOOOOQMOO
@ cam	OOOPPOOOOM
@ everyon	NQNONOPOON
@ fell	NOOOQOOOON
@ fin	OOOOOOQMON
@ first	QOOOMONPOM
@ got	QOONONOOON
@ ha	NOOOOONNOQ
@ had	OONOPNONOM
@ has	MNNPOLNPOO
@ hav	NOOMOQOOOM
@ i	NOONQOOOON
@ if	POOOOOOMOP
@ in	OPQONONNON
@ in @	OPQOOOOMOM
@ is	MNOOQNNOOO
@ isn't	OQOONNOOON
@ key	OOPOOOOMOP
@ know	MOOOPOONOP
@ my	MOOPQOOOOM
@ nobodi	QNOONOOOOM
@ not	POLNNNNOOP
@ ok	OOOOOOQOON
@ open	OOOOOOOOOQ
@ own	MNMNQNONOP
@ pharmaci	OOQNOOOOOM
@ rang	MOOOONOQOM
@ shar	NOOOQOOOON
@ sinc	MQOOOQOOOL
@ so	ONOOOOOOQN
@ tabl	NONOQOOOOO
@ the	PONPNNPPOL
@ thei	OONQOOOOOO
@ thei do	OONQOOOOOO
@ thought	MOPONOOOOP
@ to	NNNONOMSOL
@ took	MOOOPNOPOO
@ upstair	QONNONOOOL
@ w	QPOONONNNM
@ was	MPPONOOOON
@ will	NONOOOOQOO
@ wonder	OOQNOOOOON
@ would	OPPNOONMON
above action	LHKJKJMSIO
above barrier	SMNLOOKKKL
above contextChange	NNNOORNKLH
above decision	IKJIHMROKM
above evidence	PNLMQNJHHN
above example	LNNQMJOKMO
above idea	KNRPLIMIMM
above note	NNKJOLNLNQ
above objective	NKNKLMMLRO
above question	KQPLMKKLJM
at 0	JNMMLLMJPU
at 1	OLKKNLMJPQ
at 2	PNMNNNKMMP
at 3	NPONOOJMMO
at 4	QMNQOLLNJN
at 5	PNONMPLJKO
at 6	NNOMOLOMJO
at 7	OOOLNKOQKL
at 8	NNOKHNQRKM
at 9	MNLLLKMOLR
b # #	KMMNOMOQON
b # $	MNLNPNNONO
b # @	LMLLKPOOMQ
b # and	NONOQOONPM
b # as	NQOOMNOPOO
b # at	OOOOQNOOOM
b # bench	QOOOOOOOOM
b # cam	POOOLOPOOO
b # day	PMPNMOONON
b # dot	MOOOMONOOQ
b # enquiri	NNNOQNNNOP
b # evaluation	NOOOMOOOOQ
b # feb	MOMONNPPOO
b # for	OOOONONOOQ
b # had	MPOONOOOOP
b # hour	PNNNNOQNPM
b # in	NOOOROOOOM
b # min	PNNOMNONOP
b # of	NNNNRNMONL
b # on	NPOOQONNOL
b # one	NNPONOOPOM
b # out	MOOOMOOOOQ
b # peopl	LONNQMPNNO
b # pm	OOOOONNMOQ
b # poster	NNOOMOOOOQ
b # ramp	MOOOOOOOOQ
b # s	OOPOMNOOPN
b # said	QONOOOOOOM
b # sept	NOOOOOQNON
b # sign	QONOOOOOOO
b # sinc	MOOOMQOOON
b # small	NOOONQOOOO
b # want	MOQOMOOOON
b # week	RONOLOONOM
b # wer	NOOOQOOOOM
b # year	NOOOQOOOOM
b #big peopl	MOOORNOOOM
b #money $	OOMOOOMPOR
b #money @	NOOOOOMMOR
b #money in	NOOOOONOOQ
b #money last	POOOMQOOOO
b #time $	OONOMNNMNP
b #time and	OOOPOOOOOM
b #time to	QOOONOOOON
b #year $	ONPOMNNOOP
b #year @	MOOOONQMOO
b @ #	KNMMPJNNNR
b @ #year	OOOOOONOOQ
b @ $	OOJJIPRPON
b @ @	KLMPMNMPKP
b @ a	NMOOONMPOP
b @ all	OONNNOPMOP
b @ and	NNNKLQMPMO
b @ ann	OOOOMOOOOQ
b @ approv	OOOOOOQOON
b @ are	MNOONOPOPO
b @ as	NPQOPOPLOL
b @ ask	KQQMMNLOOP
b @ at	OOMONOONOQ
b @ be	OOOOOOMOOQ
b @ by	NNNNNOQOON
b @ chair	QOOONOOOOM
b @ cover	QOOONONOON
b @ delegat	ONOONONOOQ
b @ does	OOQOOOOOON
b @ don	OOOOOOQNOM
b @ downstair	OOOOOOOQOM
b @ everyon	NQNONOPOON
b @ fell	NOOOQOOOON
b @ fin	OOOOOORMOM
b @ first	QOPOLONQOM
b @ for	NNNNNNONNQ
b @ from	NOMNMNOQNP
b @ got	QOONONOOON
b @ ha	NOOOOONNOQ
b @ had	OONNPMNNOO
b @ has	NMLOPMNONO
b @ hav	OOOMNQOONO
b @ he	QOOOOOOOON
b @ hip	PONONOONOQ
b @ i	NOONQOOOON
b @ i'll	OOOONOOROM
b @ i'm	ONOOQOOOOM
b @ in	MOPPONONOL
b @ is	MONNQNMPNN
b @ it	OOOOPOOQOL
b @ keep	MONOOOOOOP
b @ key	OOPOOOOMOP
b @ know	MOOOPOONOP
b @ left	OOOOOONOOQ
b @ meet	OOOOOONQON
b @ my	NOOPQOONON
b @ nam	OOOOOOPOOM
b @ new	OOOONQNOOM
b @ next	NONPOQNNON
b @ nineteen	NOOOROOOOM
b @ nobodi	RNONMNOOOM
b @ noon	QOOOOONOOO
b @ not	PNLNNNOOOP
b @ of	ONOOMOOOOP
b @ ok	OOOOOOQOON
b @ on	NNNONONQON
b @ onli	QOOONOOOOO
b @ open	OOOOOOOOOQ
b @ or	POPNPONOOM
b @ our	QOOOOOOOON
b @ own	MOMNQNONOP
b @ pay	NONQOOOOOO
b @ pharmaci	OOQNOOOOOM
b @ pric	MOOONOPOOP
b @ rang	MOOOONOQOM
b @ report	NNOOQNNOOO
b @ round	NONNOQNOOP
b @ said	OONPMNOOON
b @ scribbl	MOOOOOOOOQ
b @ second	OOOOOONNOQ
b @ send	OOOOOOOMOQ
b @ shut	QOOONNOOOO
b @ sinc	NQOONQNOOL
b @ sister	NONOQOOOON
b @ so	ONOONPONPM
b @ start	OOMNPOOOOP
b @ still	OQOOOOOOOM
b @ team	OOOOMPOOOP
b @ that	NNOOOOQMOO
b @ the	NMMRKPPNNL
b @ thei	OONQOOOOOO
b @ thought	MNQNNONOOO
b @ three	NONNNPNOOQ
b @ to	KMLLOMMTNM
b @ took	MOOOPNOPOO
b @ upstair	QONNONOOOL
b @ w	QPOONONNNM
b @ was	MPPOMONPOO
b @ wer	OOOOOOQONM
b @ what	MOPNMOOPOO
b @ wher	MMMRNNONON
b @ who	PNMOONMONQ
b @ will	NONNNNMPNP
b @ wonder	OOQNOOOOON
b @ would	OQONONMNOO
b @ y	NONQNOOOPN
b a #	QNNNONNPON
b a @	NQLOOMOMNM
b a bad	NNOOMOOOOQ
b a bother	QONOOOOOON
b a bus	LOQOONOOOO
b a card	MNQONOOOOO
b a carer	OPOPLNONOM
b a customer	PPMNNOOOOO
b a direct	MNOOOOOOQO
b a gentleman	NOONQOOOOO
b a job	NOOOQOOOON
b a key	OOOOQONNON
b a ladi	ROOOOOOOOM
b a leaflet	MOQOOOOOON
b a lif	POPONOONOM
b a list	PONMMNOOOP
b a local	MOQOOOOOOO
b a man	QOOONOOOOO
b a minibus	OONNNOONOQ
b a night	OONOQOOOON
b a person	OPNONOOOOL
b a phon	MOQNNONPOM
b a photo	OOOOOOOQOM
b a pound	MNONOQOOOO
b a proper	ONQNOOOOOM
b a quarter	NOPOPNOOOM
b a room	NOOOOOOQOM
b a schem	NOOQOOOOOO
b a second	OOOOOOMRON
b a singl	MOOOPOOOOO
b a small	MOOOOOOOPN
b a stall	NNOOOONNOQ
b a subscription	OOPPNOOOOM
b a text	ONQOOOOOOO
b a town	OOMOOOOOQO
b a treat	NOOQNOOOON
b a visit	OPNNMPNONO
b a week	ONOPMNOONN
b a wheelchair	POOOOOOOOM
b a year	MOONOQNNOO
b about it	QOOONOONOO
b about the	PNLMLNNPOP
b actualli read	NQNOOONOOM
b address $	POOOOOOPOL
b after #	PONOMPOMOO
b after the	PPOOPNNNOL
b again $	OOONQNPOOM
b again in	NOOOOQOOOO
b agr that	NOOOOOQPOL
b all happi	NOOOOOQOON
b all in	QOOONNOOOO
b all of	LOPNNOOOOP
b all the	QMNOLONNNP
b an actual	QNNPNOOOON
b an address	POOOOOOQOM
b an answer	NQOONOOOON
b an averag	NOOOQOOOON
b an end	NOOONQOOOO
b an envelop	QOOOOOOOOO
b an hour	NONMMPNNOQ
b and @	KNPNOMPPMO
b and his	ONOOQOOOON
b and i	RNPNMOOOOO
b and it	MNOOMQOOOO
b and leav	NONOPOQOON
b and look	NOOONNOQOM
b and not	POPNOOONNM
b and now	MOOOROOOON
b and still	QOONOOOOOO
b and that	ONOOOOONOM
b and the	RKLNLOONLM
b and then	ONNONPOOOM
b and to	NOOONOOQON
b and went	MOOOOOOOOP
b and what	MPOOOOONPP
b and you	QOOONOOOOM
b another strategi	NOOOOONOQN
b any mor	PNOONOQNOM
b anything $	OOMOOOOOOQ
b apologi $	NOOOOOONOR
b approv as	OOOOOOROOL
b approv subject	OOOOOOQOOM
b approv the	OOOOOOQOON
b are not	QOOONONOON
b are realli	MPOOPOOOOO
b are the	MQOOOONOOP
b are to	NOOOOPMNOP
b are too	QOOOOOOOOM
b are we	NQOOOOOOOO
b as @	NQOOMOQNON
b as a	PNONNOQOOM
b as if	QNNONONNOP
b as of	MOOOPOPNON
b as per	OOOOOOQOOM
b as the	QOOOONNOOO
b as well	OPQOOONNOL
b ask $	QPNONONNOL
b ask @	MMNOOOOQOP
b ask me	ONPOPOOOOM
b ask the	NNRNNOOOPM
b ask to	OOOONOOQON
b ask who	ONNONOONOQ
b at #	QNNNOOMMNO
b at #time	MOOPOONNOP
b at @	PNMQMOPMOK
b at a	PONONNNMOP
b at all	NPONPNNOOL
b at fiv	QOOONOOOON
b at four	QONONOOOOO
b at it	MOOOQOOOOO
b at night	NNNNPNPOQM
b at the	NLONOJMNMQ
b at weekend	MOPOOOOMOP
b ate the	MOOOOOOOOQ
b back $	MOMOOONLOQ
b back by	NOOOOONNOQ
b back the	POOOOOOOOM
b back to	NNNMMNNQOQ
b badg $	OOOPOOOOOM
b be found	QOOOOOOOON
b be on	QOOONOOMOP
b been to	MONPQNOOON
b befor #time	QONONPOOON
b befor $	NNMOPONNOP
b befor next	OOOOOOOQON
b befor ten	MOOOQOOOON
b befor the	NOOOOOOQOM
b befor you	QNNONOOONO
b being a	QNNONONOOM
b being ask	LOOONOOOOQ
b best bit	OOOOOONOOQ
b between call	QNOONOOOON
b bit of	MOOONOOOOP
b blood pressur	NOOPQOOOOM
b board $	MOOONOOPOQ
b book #	POOOPOOOOM
b book $	POOOPOONOM
b bother $	QONOOOOOON
b box $	OOQNOOOOOM
b bus $	OONOOOONOQ
b bus shelter	MOMNNQOOOP
b bus stop	MOQOMOOOON
b but the	OOOOPOOOOM
b by #	NNNOONMSOM
b by @	MNMMMOMNNR
b by a	NNOOMQOOOO
b by four	NOOOOONOQN
b by text	MONPNOOOOP
b by the	PNQNMLNNNN
b by week	MNOOQOOOON
b c #	OOOOOONQON
b call on	OOOONOOOOQ
b call the	QONPNOOOOM
b cam $	QOOOOOOOON
b cam back	MONOROOOON
b can onli	QNNOMOONOM
b can start	POOOONMNPN
b can't read	QOOONOOOON
b can't see	QOOOOOOOON
b car $	MOPONNOOOO
b card $	OOOOOOMOOP
b carer @	QONONOPNOM
b carer swap	NPNQNOOOOO
b carri $	NOOOOOMOOR
b chair $	QOOOOOOOON
b check the	NONOOOOQON
b clerk to	OOOOOOOQON
b clinic $	LOQOOOOOON
b clinic at	POOOOOPOOM
b cllr @	OOOOOOQOOM
b clos @	QOOOOONOON
b clos in	NOONOQOOON
b coat on	NOPNPOONOM
b cod carer	QOOONOOOOM
b com and	NNPNMNOQOM
b com as	QNOOPONOOO
b com at	OOOOQNOOOM
b cost of	NOOPOONMOQ
b cottag hospital	NONPNOPNPM
b could say	NRNNOOOOON
b could tell	NOOOMOOOOQ
b could the	NPROOONOOM
b could we	OOQNOONOON
b council tax	NNMOOOOOOQ
b council to	QNOOONOOON
b count #	NOOONOOOOQ
b d #	NOOONOQNOO
b dat $	OOOOMNOOOQ
b daughter drov	OOOOQOOOOM
b day $	MPNQNMOPOL
b day is	OOOOONNOOQ
b day of	QNNNNOOOOP
b decid to	OOOOOOONOQ
b did it	OONOQOOMOO
b didn't know	NNOOQOOOOP
b direct payment	MNOOOOOOQO
b discharg after	OOOOONONOQ
b discharg loung	OOOOOPPNOM
b do not	QPMNNONNOM
b do peopl	OQOOOOOOON
b do that	OOQNOOPOON
b does anybodi	NQNONOOOOO
b does it	MNNPMOOOPP
b does not	PONNPOOOOM
b dog $	NOOOMOONOR
b doing something	NONONOPOPM
b doing the	MOOPOOOPOM
b don $	NOOOOOQNON
b door $	QNONMNOONN
b dot on	MOOONOOOOQ
b down the	OONONQOOON
b driv up	QOOONOOOOO
b driver $	QNPNMONOOO
b driver get	OONQOOOOON
b e mail	QONNMOOOOP
b each way	QOOONOOOON
b either way	NQOONOOOOM
b eleven pag	RONONOOOOM
b els $	ONNOOOOOOQ
b empti so	QOOOMONOOM
b end $	NNOOQMNOOM
b end at	PONOMOOOOO
b end of	MNNPNNNQNO
b everybodi $	MPPNNPONPM
b everyon who	OOOOOOOQOM
b exist $	RMNONNNONM
b expect $	MNQONOONOP
b fair $	OMNOOOOOOQ
b feb #year	MOOOOOPOOM
b find out	NONONOOPPM
b first of	NONOOOQOOO
b food $	NPPOOOOOOM
b for #	QNLOPMMOON
b for @	QOOONONPOM
b for a	NOOMNMOPNN
b for famili	MNOOPNOOOQ
b for help	OOMOOOOOQO
b for it	QNOONOOMOM
b for lift	NOPOOOMNOQ
b for the	LNNLOLOPOP
b for this	MPOOPOOOON
b form $	MOONNOQOOL
b forward to	NONOOOONOQ
b four $	MOOOOONOOP
b four and	QONOMOOOOO
b four tim	MONOROOOON
b fram $	NOOOQONOOO
b fridg $	NONOOOOOOQ
b frighten peopl	QOOONOOOOM
b from #	NOOOOOPMOM
b from #big	QONNONOOOM
b from @	NNONONLMOQ
b from now	OOOOOOQOON
b from the	OOONNLOPNM
b from this	MOPOOQOOOM
b get a	OOMPOOOOON
b get the	MOPOONOOON
b get told	RNNONOONNM
b giv their	OPNOQNONNN
b go on	NOOOPOOOOM
b go see	OOOOOOOPOM
b goe to	OOOPNOMOOP
b going out	OONONOOOQM
b going to	NOONOOOQON
b good at	MOOOPOOOON
b got a	NOONQOOOON
b group has	NNOOOQNNPN
b had #	OOOOQOOOOM
b had a	NNNOQOMNNM
b had been	OOOOQOONON
b had never	PNOOPOOONM
b had nobodi	NOOOQOOOON
b had the	NOOOMOOOOQ
b had to	ONNOONNNOQ
b half the	QOOONOOOON
b half way	OONONQOOOM
b hall $	MNQOOONQOM
b hall for	OOMOOOMQOP
b hand in	NOOONONNOR
b hand out	OONQOOOOON
b happi to	MOPONOPLOQ
b has a	OOMPNNOONO
b has decid	OOOOOOONOQ
b has no	POOOOOOOOM
b has not	NOONQOOOOM
b has open	ONOOOQNOON
b has the	NNNNNNNQNP
b has to	ROOONNNNNN
b hasn't been	NOOOQOOOON
b hav a	ONPNPNOOOL
b hav no	NNOOQOOOOO
b hav seen	OOONOQOOOM
b hav stop	POOOQNNOOO
b hav the	ONPOPOONOM
b hav to	PONOLNNNQN
b he does	NOOOPOOOOM
b he had	NONORNOOOM
b he is	NNONMNOPOP
b hear me	NOOOOOONOQ
b heard of	MOONPOOOOO
b help $	PMNONOOMPQ
b her #	QOOONOOOOM
b her for	OOQOOOPNON
b him $	NOOOPOOQOL
b his mum	OOOOMOOOOQ
b his own	OOONQOOOOL
b holidai $	POPONOONOM
b hom carer	NONONQNNOP
b hom on	MOOONOOOOP
b hospital stai	NONOOOPOOQ
b hour in	QOOONOOOON
b hour notic	QNNNNOOOOO
b hous $	POOOOMOOPN
b how mani	NRMONOOOOM
b i could	ONNOQOOOON
b i did	OOPOQOOOOM
b i keep	PPOONOOOOM
b i put	NOONQOOOON
b idea of	ONOOOOOOQN
b if a	OPMNNOOOOO
b if he	OMNONOOPOP
b if i'm	OONONOOMOR
b if i'v	NOMOOOOOOQ
b if the	MPPNNOPNNN
b if they'd	NOQOOOOOON
b if you'r	POOOOOOOOM
b in $	OOQNONOOOM
b in @	MLMTNQIKNK
b in a	POPMNNONOO
b in any	OOOOONQOOO
b in fiv	MOOOQOOOOO
b in her	MOOOQOOOON
b in the	OOQNQNMLLL
b insid a	POOOMQOOOO
b insuranc $	OQNOOOOOON
b into a	MOOPNOOOPN
b is #	OONNQPOOOM
b is $	ONPOOOPNOL
b is a	NOMPNONOQM
b is at	QONONOOOON
b is going	NOONOOOQON
b is his	OOOOMOOOOQ
b is in	MONPNNOOOQ
b is it	NQNOOOOOON
b is me	NOOOOOOOOQ
b is no	QPONNQMOOM
b is on	OOMNMMMNOS
b is open	QOOONOOOOM
b is ther	NQOOOOOOOO
b is to	OOOOOOOPPM
b it $	NOMOLMNNOO
b it again	MMPOOOPNPO
b it and	MOOPNOOOON
b it back	NONOONNNOQ
b it emerg	QOOOOOOOON
b it from	PONOMOOOOO
b it get	NOQOONOOON
b it in	PNONQNOOOL
b it is	PMNPMNPOPN
b it the	MQNOOOOOON
b it to	KMPNPMPQMM
b it was	MNONNOPQMN
b it would	OOOOOOOMOQ
b its @	QOOOOOOOON
b job $	ONNOONOOQM
b keep a	OOOOMOOOOP
b key $	ONOOQPNNOM
b key saf	QONONOOMOO
b knew everybodi	MQOONPONNN
b knock on	OOQNOOOOON
b know everybodi	NNQNOOONOO
b know if	OOMOOOOOOQ
b know it	QOOONOOOON
b know what	PPNOOOOONM
b know who	OPMNPOOOPN
b lack of	QOOOOOOOON
b last one	QOOONOOOOO
b last year	OONOQNNNOO
b last yr	NNNOPQOOON
b lat @	OOPOOOPOOM
b leaflet $	MOQOOOOOON
b learn disabiliti	NOOQOOOOOO
b leav the	OPNOONPQOK
b left $	QONOONOOOO
b let me	OOMOOOOOOQ
b let the	NNQONNOOON
b letter $	OQMOOOOOON
b letter to	NONOOOOQON
b lif $	MOPOOOONON
b lif in	POOONOOOPM
b lift not	MOQOOOOOON
b lik to	OOOMNNONOO
b lin for	QOOONONNON
b list of	PONOMOOPON
b liv her	QOOOMOOOOM
b local connection	PONOOOOOOM
b lon work	OOOOOOOQON
b longer than	NOOOQNOOOM
b look at	MNNNMPOQOM
b lost a	MOOOQOOOON
b lot $	QNNNNOONPM
b lunch club	PNNOOQOOOM
b machin $	NOOOQOOOOM
b mak it	QNNOOOOOOO
b mak sur	MOOOMOOOOP
b mak the	MNPNPNONPN
b manager @	NOOONOOOOQ
b mani of	MQOONOOOOP
b mar #year	OOOOOOPMOP
b match by	NNMROONOOL
b me $	QONOLONPOO
b me in	NOOOOOOOOQ
b me to	NOOOOOOQOM
b meet #	OOOOOOPMOP
b meet $	NNNONNORNN
b meet in	NOOOOOQNOM
b meet to	OOOOOONMOQ
b meet was	MOOONOOORN
b messag in	NOQOOOOOOO
b minut $	MONOPOOOOQ
b minut and	POOPMNONOP
b minut that	OOOONOOOOQ
b mobil librari	MONNOOOOOQ
b month $	ONMNOOQNNN
b month and	NQOONONONO
b month befor	OOOOQOOOOM
b mor $	NNNNNQPNOO
b mor of	MOPPMNOOOP
b morning $	NOQOPOOOON
b most dot	NNQONOPOON
b mother was	OONOQOOOON
b mov from	QOOOMOONOO
b mov it	LNQONNQNOM
b mum and	OOOOMOOOOQ
b must be	QONNOOOOOO
b my sister	MOOOQOOOOM
b my team	QONNMOOQON
b nam $	MOMNQOOOOP
b nam on	NOPOOOONOM
b near @	OOMQOOOOON
b never been	QOOONOOONN
b new nam	OOOOOOOMOQ
b new one	QOONNNPOON
b next meet	OOOOOONQOO
b next one	NONOOONOOQ
b night $	LOMOPNOOQM
b night staff	PQNOONOOON
b no new	NONOOOROOL
b no one	PQMNONNOOM
b no to	OOOOOOQNON
b nobodi can	QOOOONOOON
b nobodi had	QNOONOOOOP
b nobodi told	QNONOOOOOM
b nobodi would	OOONOQOOON
b noon $	QOOOOONOOO
b not $	OONONOMNMQ
b not a	MNRNOOOOOM
b not and	NOOONOOOOQ
b not another	NOOOOONOQN
b not by	ONMRNNNOOL
b not cover	QOOONONOOM
b not go	NOOOQOOOOM
b not of	OOOONONOOQ
b not on	QOOOMOPOON
b not onc	MNOOPOOOOP
b not one	QNNOPOONON
b not that	POOOOPNNOM
b not the	MNQONOOONN
b not to	QOOOMOONOO
b not wait	NOOONOQOON
b notic that	NOONQPOOOL
b noticeboard $	QOOONOOOOO
b now $	ONNOMQOOON
b now he	NOOOQOOOOM
b now on	OOOOOOQOON
b now she	NOOOQOOOOO
b number by	QOOOMOOOON
b nurs $	MOOOOPOOOO
b o'clock $	MNNOOOQNON
b of #	MNONRONNNN
b of #money	NOOONOPMOP
b of @	NMMNONPQON
b of a	LNOPNONNOP
b of all	OOOOOONQOM
b of being	QONOOOOOON
b of it	MONNOOONOQ
b of my	POOOOOPNOM
b of nin	MOOOROOOON
b of our	PNNNPNNOOM
b of the	POMNNOMNML
b of them	ONNNQMNNNO
b of thos	NPOOQOOOON
b of tim	OOOOOOOOOQ
b of whom	OOOOQNOOON
b off befor	QONONOOOON
b off the	OONOMPOOOO
b oh and	NNQONPOOOM
b on $	NNPOPNOMNO
b on @	OMNMMOOPPM
b on a	ONNORLOLNL
b on his	NOOOPOOOOM
b on it	OONPMOPNON
b on paper	OOOOOOPPOM
b on the	LLPNPNLLNP
b on their	MOOOOOOOOP
b on thursdai	OOOONOOOOQ
b on to	OONOOOOQOM
b onc $	MOOONOOOPQ
b one $	MNONMNONNQ
b one daughter	OOOOQOOOOM
b one hom	NOOOMPOOOP
b one of	PNNNQNNMOO
b one pag	OOOOOONQON
b one was	ONMONOMNOQ
b onli $	PONOMOOOOO
b onli for	NNQPNNOOON
b open #	OOOOOONNOQ
b open on	QOOPNNOOOM
b organisation $	NONOOOOOOQ
b our not	POOOOOPOOM
b out #	QOOONOOOON
b out at	POOOMOOOQM
b out for	OOOOOONQON
b out in	OOONQOPOON
b out of	NNMNPNNNOO
b out she	OQMOPOOOON
b out what	NONOOONPPM
b out why	OQOOOOONOO
b out with	NOONQOOOON
b outsid @	QOOONOOOON
b outsid the	NOQONNOONO
b over #	PNNONONNPL
b over from	OOOOQOOOOM
b over in	NONQNOOOON
b over it	NOOOQOOOON
b over to	OOOONQNOOM
b own $	NOOOQOOOOM
b own it	NPOPOOOOOM
b own the	OQOOOOOOOO
b own wif	MONPOOOOON
b pag and	NOOONOOOOQ
b paper #	NONOQOOOOO
b pay for	NQNONOPNON
b peopl #	NOOOQOOOON
b peopl $	QOPONONOOM
b peopl are	QOOOOOOOON
b peopl cam	OOOOMOOOOR
b peopl don't	QNNONOOOON
b peopl in	OMNOPNOOPP
b peopl just	NOOPNOOOOQ
b peopl off	QONONOOOON
b peopl on	OPOOPOOOOM
b peopl who	MOOOOOOOPN
b pharmaci bag	QONONOOOOO
b phon number	POOOMOOOOO
b photo #	ONNOMOONOP
b photo $	OOOOOOOQOM
b photo of	OOOOOOOQOM
b pick up	QPNOONMNNM
b pictur for	NOOOQOOOON
b pigeon $	NOOOOOONOQ
b plan discharg	OOOOONONOQ
b pm on	OOOOONONOQ
b pocket $	OOQNNONOOO
b post offic	MNPONOOOOO
b poster up	NONNOOOPOQ
b propos by	OOOOOONOOQ
b provider on	QOOONOOOOO
b put the	LNQMPOONOO
b radio $	OOOOQOOPOM
b ran out	OOOOOOOOOQ
b read the	NRMOOONOOM
b record $	OOOONPMNOQ
b record messag	OOOONOQNON
b record the	MOQOOONOOP
b remind that	NOOOOONNOQ
b remov $	NONOQOPOON
b report $	NQNONONPOM
b right that	OOOOOOQONN
b risk assessment	QOOOOOOOON
b room $	NQNONONOOP
b room with	NOPOOOOPOM
b rota clos	QOOOOONOON
b round a	NONQNOOOOO
b round on	NNONNQNNOQ
b round the	NNMNNPOOOP
b round with	POPNMOOOOO
b run $	NOOOPOOPOM
b run the	MNPOPOOOON
b said he	OOOOPOOMOQ
b said leav	OOOOOOOQOM
b said she	NPOOMOOOOP
b said so	MOOOPOOOOO
b said that	QNNONNNOON
b said yes	NNOONOQONN
b sat in	NOOOQOOOON
b say $	OQMOOOOOOL
b say it	OMPNMNNONP
b say when	QNNOOOOOON
b say who	NOQONOOOON
b school to	OOQOOOONOO
b seat $	NOOOQOOOON
b second by	OOOOOONOOQ
b send the	OOOOOOOQON
b servic $	MOOOQOOOON
b servic to	MOOPNNOOOQ
b shar one	OONQOOOOON
b she does	OOONQOOOOM
b she said	MOOOOOOOOP
b she stop	MOOOQOOOON
b show the	OOQNOOOOON
b shut in	QOOONNOOOO
b sign $	OONOOOOQOM
b sign it	NOOONOQONO
b sinc #	NOOOOQOOOM
b sinc @	NONOPOMONO
b sinc she	NOOOQOOOON
b sinc the	PMNNORMNOL
b sit with	MOPOPOOOON
b six $	OOOOQOOOOM
b so its	POOOMONPOM
b so that	ONOONPONNM
b so the	OMNNNOOOPM
b so we'r	OOOOOOQOON
b social work	RONOLNONOM
b som of	QOOONOOOOO
b somebodi $	NOOOQOOOOO
b someon to	MOPOOOOOON
b someon who	ONOOOOOONQ
b something els	OQNOOOOOON
b staff $	MPNPNMPOOP
b stall at	ONONNOMNOQ
b start $	QOOOOOOOON
b start at	QOOONOOOON
b start on	PNLMNPLNPP
b start with	MOQNOOQOOL
b stop $	PNOOONOOOM
b stop at	QOOONOOOON
b strategi $	NPNOOONOQN
b subject to	OOOOOOQOON
b summer $	MOOOQNOOOO
b sun $	MOQOONOOPN
b support worker	QONOONOOON
b swap get	NOONOOOOOQ
b tabl #	NPQNNNNNOM
b tabl by	NOOONOOOOQ
b tak a	MOOONOOPOP
b tak it	QOOONOOOOM
b talli on	POOONOOOOM
b taxi firm	NNQNNOOOON
b tbc $	OOOOOOOQOM
b tea was	NOOONOOOOQ
b tell @	NOOOOOPQOM
b tell their	NOOOOOONQO
b tell us	NOOOMOOOOP
b ten minut	POOQMOOOOM
b ten so	PONOMOOOOO
b than the	MNONONNOOQ
b thank you	MONOOOOQOP
b that $	PNNNMNPONP
b that @	MONPNPMPON
b that a	MNOOOOQNPM
b that he	MONOQNOOOO
b that it	MNNOOOOOOP
b that our	OOOOOOQOOM
b that say	ONQOOOOOON
b that the	OOMLMPPMON
b that we	POOOONNOQN
b that work	NNNOOOPPPM
b the #	NQMNOOPNOK
b the $	NMNOOONOOR
b the @	LMONPOMONO
b the app	OOOOOOQOON
b the assessment	QOOONOOOON
b the babi	OOOOOONNOQ
b the back	QOOONOOOON
b the bank	QONNOONOON
b the book	POOOPOONOM
b the bus	MNLNOPNOOO
b the call	MPOONOOOPO
b the car	MONOPOONNQ
b the card	NOOOMOOOOQ
b the choir	OOQOOOOOON
b the church	PNPOMOOOON
b the clinic	OOPONNPNOM
b the cloakroom	POOOPOOOOM
b the colleg	NOONNOMOOP
b the committee	ONNOOONNPQ
b the council	QNMOMMNOOO
b the counter	NONNNNNOOQ
b the counti	OONNNQOOON
b the day	PONNMOMOPN
b the desk	QOOONOOOOM
b the discharg	NOOOOOPNOM
b the door	MOOOOOONON
b the driver	NNQNPOONOM
b the end	LNNPPMLNMP
b the figur	OOOONOOOOQ
b the fir	POMONOOOOP
b the first	NPNMOOOMON
b the food	NPPOOOOOOM
b the fridg	OMQONNNNOP
b the front	PONOMOOOOO
b the garden	MOOOPOOOON
b the host	POPOOOOOOM
b the hous	QOOOONOOOP
b the huddl	NOOPMOOOOP
b the ijb	OOOOOOQNON
b the job	QNMNNNOOPO
b the kettl	NOQOQOOMON
b the key	ONOMNPOPOL
b the landlord	QOOOONOOON
b the last	QOOONPONNM
b the leaflet	POOOOOQOOM
b the letter	PONOOONQNL
b the list	OONOOOOOOM
b the main	QOOONOOOON
b the med	NOQNOOOOOM
b the meet	NOOONONNOR
b the mobil	MNONOOOOOQ
b the month	MNNNPNONMQ
b the morning	NNQNOOOOOM
b the new	NNNNNQNQOM
b the next	NNMONNNQOO
b the night	PNOONPNMNM
b the notic	OOOONOQNON
b the number	MOOOPPOOOM
b the one	NOONOOMNOP
b the open	NOQOOOOOOO
b the other	NNNNQNNNOO
b the pen	NOOOMONOPP
b the person	PPOPMOONMM
b the pilot	POMMMMPOOP
b the plac	NOPMMNNNOP
b the pool	OPNOOOLOOR
b the post	MPONNOOOOP
b the radio	OOOOQOOPOM
b the rat	QOOONNOOON
b the record	NOOOOOQNON
b the report	NQMOOOOOON
b the respit	OOONQNOOOO
b the room	NPMOMNOOOQ
b the sam	NOPOLOMLON
b the school	ONQNPNNNON
b the sheet	POOOMOOOOP
b the shop	NOOPOONOOQ
b the sid	POOOOOOOOM
b the sign	QONOOOOOOO
b the summer	MOOOQOOOOM
b the supermarket	ONNONQNNON
b the supplier	POOOPONOOM
b the surgeri	QNOONOONON
b the tabl	LOOOOOPNOP
b the taxi	NNQNPOOOOM
b the team	MNPNOPOOOO
b the till	QOOONOOOOO
b the tim	PPNOPOOOOL
b the tin	NONOOOONOQ
b the toilet	QONOOONNOO
b the trust	NOONOQOOOM
b the villag	NOPOMOOOOP
b the wag	MOOOQNOOON
b the ward	POOQMNMONK
b the warehous	QOOOONOOOO
b the whol	POONNOPOOM
b the why	ONOOPONPOM
b the wifi	QOOOOOOOOM
b the window	MOOONOOOOQ
b the word	LNONNNPPOP
b the wrong	QOOOOOOOOM
b thei know	ONQNNOOOOM
b thei said	ONNOQOOOOM
b thei think	QOOOOOOOON
b their own	LNOONOOOPP
b their stori	NOOOOOONQO
b them $	LPNPPOOOON
b them had	OOOOQNOOON
b then $	OOOOOOQOON
b ther $	QNNOOOOOON
b ther a	MNNRNNOOOM
b ther are	OOOOPOOOOM
b thing about	NMNOOOOOOQ
b think the	QOOOOOOOON
b third of	NOOOQNOOON
b this is	NOOOOOOOOQ
b this month	MOOOPPOOOO
b this one	LOPONOOOOP
b this winter	MOOOQOOOOM
b this year	PONONPPOOM
b thought of	NOPOQNOOON
b three month	MQOOOOOONO
b three of	POOONOOOOM
b three peopl	QOOONNOOON
b three things	NOOONONOQO
b three week	QOOONOOOOO
b three year	MOOOQOOOON
b through on	OONOOOOQON
b tim and	MOOOPOOOOO
b tim in	OONOQOONOO
b tin $	NONOOOONOQ
b to #	NNMONMPNOP
b to @	LNLMLPPQMM
b to a	NOMNPONMPN
b to an	QNNOMOOOON
b to ask	POMOOOOPPO
b to be	PPMMKPKMMQ
b to com	OOOOOONNOQ
b to everyon	OOOOOOOQOM
b to get	ONNPONNOPM
b to go	OOOOONNPOM
b to her	MNONPONOOP
b to host	POQOONOMOP
b to keep	OOOOOOQNOM
b to know	OQNOOOOONN
b to lend	OOQOOOONOO
b to look	NOONPOOQON
b to mak	MOOOQNONON
b to ring	QMNNMNNPPL
b to say	QOMNPONNOK
b to see	NNQOOONONO
b to shift	OOOONNOONQ
b to start	QONONOOOOO
b to stop	NOOOOOMNOR
b to talk	OOOOOOOMPP
b to the	MLMMOONQNI
b to turn	MOOOOOOOPO
b to writ	OOOOOONQON
b told the	QNNOPNONOL
b town wher	OOMOOOOOQO
b treat $	NOOQNOOOON
b try it	OOOOOONQON
b twenti minut	MOOOQOOOON
b two $	QOOONOOOON
b two host	MNOOPNOOOQ
b two of	PONOMPNOON
b two third	OOOOQNOOOO
b under #	PNNNLOQNOP
b under the	NOONOOOOOQ
b up $	QNOLOPMNNN
b up again	ONNONQOOOO
b up and	MOOOQOOOON
b up by	NONNNPOOOQ
b up for	OOOOOOQOON
b us a	OPOOOOOPOM
b us and	QOOOOOONON
b us by	MOOOQOOPON
b used to	POOONPOOOM
b van @	QONNOOOOON
b view on	ONOOOOOQOM
b visit is	QOOONOOOOM
b voic $	NOQOOOOOOO
b w #	NONOMOPNOP
b w c	OOOOOONQON
b wait on	NOOOQOOOON
b wall $	QOOOOOOOON
b want a	OOQOMNOOON
b want the	QNNOONOOON
b want to	MOMNQNPNNM
b was #	NOOOPPOOOM
b was left	OOOOOOQOOM
b was mov	OONOQOOOON
b was on	NOOOQOOOOM
b was propos	OOOOOONOOQ
b was withdrawn	PONONQOOON
b way $	OQOONNOOOL
b we are	PMNNOOOOOO
b we ask	OMOOPOOOOQ
b we be	OQNOOONNON
b we get	MOOONQNOOO
b we had	MNPNPONONN
b we haven't	MQNONPOOOO
b we met	NQOONOOOOP
b we mov	ONNONOQNON
b we shook	NNNOOOQNON
b we tell	QOOOOOOOON
b we want	NOOOONONQM
b we will	OOOOOOQOON
b week #	MOOOROOOOM
b weekend purs	NOQONOPOOL
b well $	NPQNOONOOM
b went back	MOOONOOOOP
b went in	QOOONOOOOO
b wer #	MOOOQPOOON
b wer remind	NOOOOONNOQ
b weren't ther	QNOOOOOOON
b what d'you	NNQOOOOOOO
b what does	QNOOOOOOOO
b what happen	OQOOONOOOO
b what if	OOQOOOOONM
b what on	OPPOOOONOM
b what the	POMOMOOOOO
b what we	NMOOOOPNQN
b when $	OPOOONOOPL
b when @	PPOOMPONON
b when it	QMNOONOPON
b when the	POOPOMOOOL
b when we	OMOOPOOOOQ
b wher the	ONNRMNONON
b which is	QOOOOONNON
b which was	NPOONNOOOQ
b who com	ONQOOOOOOO
b who had	QOONONONON
b who left	NNOOPNNQON
b who own	OQOOOOOOOO
b who pay	NQNONOOOON
b why not	NMRONOOOOM
b will $	NPOOOOOMOQ
b will not	QNNOQNNNOL
b window $	NONOOOOOOQ
b with $	OOQOOOONOO
b with @	NNNNMNPNOP
b with a	QMOOONMONM
b with me	OOOOPOOQOM
b with that	OONOOOQOON
b with the	ONPONMPOOL
b within the	OOOONNNONQ
b woman who	NOOOQOOOON
b wonder if	ONQOOOOOOO
b work $	MNPOPONPON
b work a	NOOQNOOOON
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
b writ the	NNPPOOONOM
b writ to	OOOOOONQON
b wrong $	LOOONOOOOR
b year $	NNNMQPMMNN
b you all	NOOOOOONOQ
b you can	PPOOMPOOOM
b you hav	QOOONOOOOO
b you pay	QOOOOOOOON
b youngest is	MOOOQPOOON
b your $	MOPPNNONOP
below action	IMLMILPQGM
below barrier	SJJJOMHJML
below contextChange	MNJKNPMKJN
below decision	LMMOJKPHKO
below evidence	PLMJQNFFNO
below example	LNQQONKIJK
below idea	MNSOLOIJON
below note	PMNKLJMNMP
below objective	MLNLMNKKPQ
below question	NPQMNOGKIM
best action	KMLJLHIXMK
best barrier	TKIJNJMJON
best contextChange	QMJJMUKKMJ
best decision	JJMKLKWINM
best evidence	LJKMWIHLKN
best example	LHITONLMMN
best idea	JHWMJKLLOL
best note	KMLOMMNLJS
best objective	LONNNNNMSL
best question	KXOIKMIKJI
c asks	MUKOMLHNQK
c changed	MMIMOUNLKL
c collective	MNNNMOQMPN
c cost	OPLOMOOMLM
c couldTry	MOUOJKONOJ
c dependence	PPPLNMOMOM
c doing	ONPOMMNRPJ
c elsewhere	OMOSNMKNNK
c figures	MOMPOOOMNM
c hardship	POMMQLNLNN
c hindrance	PNOLQNNMNJ
c housekeeping	MJNNMKNOLR
c negated	PPMOOMPINL
c nobody	ROHMMOMKPM
c nobodyDoes	PPMNNOOMNN
c opinion	MNPNJLNNNQ
c paperwork	QMPNKNOOLK
c passedOn	PNPNOMLOOK
c past	KMKLSPNMON
c personal	QKLNOJJOKQ
c place	OMQPLOMNLL
c present	NOMPOOOLPK
c purposes	MMLLMPNLTK
c saysSo	OONNNLOLOO
c settled	KMKNLMVKMM
c story	KKMNTMNPMN
c they	PNOQOOKJOJ
c timesShut	PPNJLOPJNM
c tooMuch	RONNONNOOM
c travel	OJPONOMMMN
c unable	RLLMONNMNN
c waiting	PKOOONNOML
c when	LLKKMSQPNL
c willDo	MMLLMONRRL
c wondering	MRNKOMLNOM
c wrong	OONLPKMMNP
c1 asks	LTJMLKMKPN
c1 changed	PNNMMQOOON
c1 collective	NNLMNORKON
c1 cost	PNPNLQLNOP
c1 couldTry	LPTMNNLNMK
c1 dependence	NQNOMPOOON
c1 doing	LKSKKKMRMO
c1 elsewhere	MNNQNMMONN
c1 figures	NLMLSMNNMO
c1 hardship	QONOOOOOON
c1 housekeeping	NKOKKLQLMR
c1 negated	PNLMNNOMOP
c1 nobody	NPMONNNOOP
c1 nobodyDoes	QOOOOOOOON
c1 paperwork	QMPOMMNNOM
c1 past	LPPNOOMNNO
c1 personal	OONNONNPNM
c1 place	RNOONONOOM
c1 present	MSNNLMOOMM
c1 purposes	LONONNOMSM
c1 saysSo	NMNONNQPON
c1 settled	KLNMMNTMNM
c1 story	MMMNROJMNO
c1 they	SMMLLNOMOM
c1 timesShut	NOPONNPOOL
c1 tooMuch	QOOONOOOON
c1 travel	TNLMKNNMNM
c1 willDo	MNOONNNPPN
c1 wondering	MRMOMOOOON
c1 wrong	MOPONOOOON
c4 asks	LSOMLLLNNN
c4 changed	LMKMLULNNO
c4 collective	NMOKMMPMQO
c4 cost	MQKOMOOONM
c4 couldTry	KNTNLKMNNK
c4 dependence	QMMNMMNMOQ
c4 doing	PNOJLILSON
c4 elsewhere	LKJTMNMOMM
c4 figures	MLKKSKPJNP
c4 hardship	PNNOQOOOOL
c4 hindrance	PQNOONMNOL
c4 housekeeping	NKMMMJOOLQ
c4 negated	SOLLNMPNLL
c4 nobody	RMNNNNNNON
c4 nobodyDoes	QNOONOOOOM
c4 opinion	MQMMNNPNNP
c4 paperwork	SLNMKLOPML
c4 past	LLNNONMNNQ
c4 personal	MOMMNMKPNQ
c4 place	NLOMLQNONO
c4 present	POLPMMNMON
c4 purposes	NOLNOPNMRJ
c4 saysSo	QOMONMMMNO
c4 settled	LLLLKLSMLN
c4 story	NMKLSJNNNN
c4 they	QMNNQNLMNI
c4 timesShut	QMOOLPPMNM
c4 tooMuch	QOOOOOOOON
c4 travel	OMPNMNONNO
c4 unable	PONNMNNOOP
c4 waiting	ONMNRNNPOM
c4 when	MMMOOORJNO
c4 willDo	NNNJKPPQML
c4 wondering	MRPLKNNONO
c4 wrong	MONOQMOOOO
cc asks	KVLNMKKMOM
cc changed	OMKKNUPKLL
cc collective	NLNNMNOMPP
cc cost	OQNONNPNOM
cc couldTry	LNSLLNKNOL
cc dependence	QNLMMLMNPO
cc doing	MNMOMNKSPK
cc elsewhere	OLKTKNLNNN
cc figures	MJNOSNMLNL
cc hindrance	QONONOOOON
cc housekeeping	MNLOKOLPNQ
cc nobody	SPLMNOMNNJ
cc nobodyDoes	PPMNNOOMNN
cc opinion	NNMOOOMNOQ
cc paperwork	PNNOMONOOO
cc passedOn	RLPOONMNOK
cc present	ONNPOONOOM
cc purposes	MLLLNPNLSK
cc settled	MMMNMOUKLL
cc story	LNNMQNMMMO
cc timesShut	NNNNMOOOOM
cc tooMuch	RONNONNOOM
cc travel	MOQOONNOON
cc unable	RMNNNONONM
cc waiting	RNNNMNNNNM
cc when	MNMMMONNNQ
cc willDo	NKNMKOKSOM
cc wondering	NRLLPMMNON
cc wrong	QOOOMOOOON
h asksActions	LMLMMMLQNP
h asksBarriers	QMKNOMKMKO
h asksChanges	NMMLLULLMM
h asksDecisions	LMNMMLRNNN
h asksEvidence	MOLQPMNNJN
h asksExamples	NLLRLNMNMP
h asksIdeas	MLSMLOMLOM
h asksNotes	KNLNNMNNNQ
h asksPurposes	NLNONNLOSL
h asksQuestions	LRLNMLLONP
h?	POOONONNML
h^ asksActions	LMOMMONQNN
h^ asksBarriers	NONOONOOOQ
h^ asksChanges	OPMNONOONM
h^ asksDecisions	ONNNNNRNON
h^ asksEvidence	NMNQONNONM
h^ asksExamples	MOLRNNNNNN
h^ asksIdeas	PONNMNNPOM
h^ asksNotes	ONPONNNONM
h^ asksPurposes	ONOONMONNO
hh asksActions	MNNLMNNONO
hh asksBarriers	PNMNQMNMNM
hh asksChanges	MNNNNRNONN
hh asksDecisions	NOMOONRNOL
hh asksEvidence	JNLLRMNNNR
hh asksExamples	NNMQNNNNNP
hh asksIdeas	LPPMMNNOMP
hh asksNotes	INMMMMNNLR
hh asksPurposes	MNNOOONOQM
hh asksQuestions	QQLONOOONM
hnone	ONOLNKOOJO
hnone^	MOOONNLNMO
honly asksActions	NMNNONMPMM
honly asksBarriers	QMLLNNLMLO
honly asksChanges	LMMMKUMLNO
honly asksDecisions	MNLNNLRMNO
honly asksEvidence	NLNQOOMMLN
honly asksExamples	NNMRMNNNNP
honly asksIdeas	LMSMMKLMNO
honly asksNotes	LOLLOMOMMP
honly asksPurposes	NMMNONMPRM
honly asksQuestions	OPMNOMMLKP
honly^ asksActions	LMOMMONQNN
honly^ asksChanges	NOMNONONNM
honly^ asksDecisions	MOOOONRMON
honly^ asksEvidence	ONOMONOONO
honly^ asksNotes	OMQNNNMONM
honly^ asksPurposes	ONOONMONNO
hw #	OMONMONNLN
hw #time	ONNNMLOMMR
hw a	PNOONNMPNL
hw about	ONNOONOPNL
hw achiev	NNLOOOOORN
hw afternoon	PNNNOMNNOO
hw afterward	MOOOOOPOOO
hw agr	OONOOORPOK
hw aim	QOOOOOOOON
hw all	ONOOOOOOOQ
hw allow	OMOOOOOOOO
hw and	PMONOJNMLP
hw answer	NQMONOONOO
hw any	OOONNPNOOQ
hw anybodi	MPMNPNNPNO
hw aob	OONOOONNOQ
hw are	MOMNNNMNQP
hw aris	NOOOONMOOQ
hw around	NOOOOQOOOO
hw ask	RNNONONNPM
hw at	NQNMNMPOOM
hw audit	MNPONNNOOQ
hw back	MPMNMNONOQ
hw background	MOONMROOON
hw been	OOOONONOQN
hw being	MNQPNNNNOL
hw bench	OOQOMNNNOP
hw bend	RONONNOOON
hw bet	NPNMPMMPMO
hw better	PNMOONOOOO
hw bit	NONOMOMOOT
hw block	QOOONOOOOO
hw bubbl	MOOONNPOON
hw business	NMOMNOOPNO
hw by	NONMONPPNO
hw call	OONNNMMMOP
hw can't	OQNOOOOOOO
hw car	QOMNNOLNNO
hw card	PNONMNNOOO
hw carer	QNOMOMMLON
hw chip	MOOOOOPOOO
hw clinic	QNNNPNMNNN
hw com	MPONOONMON
hw commission	OONOPOOOOM
hw consent	POOOPOOOOM
hw cost	NQNNNNOOOM
hw could	LQPMNNOONN
hw customer	POOOPOOOOM
hw d	QLNPNNOOOP
hw dass	NONONOOQOO
hw day	NONOPNNNNM
hw decision	OOOOOOQNON
hw deffo	OOOOOOQNON
hw did	MNMNOOPMNO
hw discharg	QOOOOOOOON
hw do	MNQMNMLLOP
hw don't	MOOOOONONN
hw down	MNPONNOPOO
hw driv	RONONNOOON
hw easi	PNOONNMNPL
hw eat	QONNNNPOON
hw els	PNPONPNMNN
hw elsewher	OONQNOOOON
hw email	NMJMPPMNOR
hw emploi	OOMNNOOOOP
hw end	MNOONOPONQ
hw except	ONOOOOOOOQ
hw experienc	OOPOMOOOOO
hw fact	NONOROOOON
hw fair	NOMNMOOPOP
hw famili	OMPNPNNOON
hw fear	QOOOONOOOO
hw feedback	OOOMNQPNNL
hw felin	OPOOQOOOOL
hw figur	NONOROOOON
hw find	NQNOOOOOON
hw fix	NONONORNOM
hw folk	RNNONNONON
hw follow	PONONNOOOM
hw for	RNMNNONOPM
hw form	OOPONOONOM
hw from	NPPQKMPNNL
hw get	QONLNLMONO
hw go	NMONOMOPOO
hw got	MONPOOPPOM
hw grip	NOMNMOOPOP
hw group	PMNOPOOOPM
hw grumbl	QOOONOOOON
hw hard	OMNOPNOOOK
hw has	NOOOOQOOOO
hw hat	NPMMOOOONR
hw hav	MNOONPNPON
hw he'd	NOQONONOOM
hw heard	NNNSMMNNOM
hw help	RNONNOOOON
hw henc	MNQPNNNNOL
hw her	OONPMONOON
hw him	NOQONONOOM
hw his	POMNNNOOOP
hw hop	OOROOOOONN
hw host	PNPPLMMNNM
hw hous	PONPNMMOOO
hw how	MPONMMNNMQ
hw huddl	MNNOMOOOOO
hw if	NNRNMNNONL
hw ifs	NMRNNONOON
hw in	QMKMLMOMNQ
hw is	NMNOQNOONM
hw issue	SONONNONOL
hw it	QMNONKNOML
hw its	OPNPOOOOOM
hw job	NNNOONMQOO
hw keep	RONNMNONOL
hw know	OONOQNNOOM
hw land	OOOOOOMNOR
hw last	ONNONQONON
hw lat	OOONPPNNOL
hw learn	PNNOPNNMML
hw let	NOQONNOOOM
hw librari	MONNMOOOOR
hw lif	NNNOQOOOON
hw lik	OPMOONOOOO
hw log	PNNNQNPMMM
hw mad	QNOONNONON
hw mak	PMNOMOOOOM
hw map	OOOONOOOOQ
hw market	QNNNPNMNNN
hw mayb	NLTMNONNMK
hw me	MNPNNNOPOO
hw member	OPOPMOOOON
hw met	ONNONQNOOO
hw minibus	RMONNOOPNL
hw minut	NOOOOONMOQ
hw monei	ONOOOOMPNL
hw mor	NQNNNNOOOM
hw narrativ	MOOONOOOPP
hw need	OQNOOOOOON
hw next	MOONNOOOOO
hw no	ONNNMONNNO
hw nobodi	NRMNOOONOM
hw not	NMONNLPPNN
hw objectiv	NOMOOOOORO
hw odd	MNOONOPONQ
hw of	OOKSLMPONL
hw on	MPLOOMOOMO
hw one	NOMNNONPOO
hw other	MNNPMNONNP
hw ots	OOPOOOOOOL
hw out	NQNNNNNNNN
hw over	OOOOOONSOL
hw own	OOMNNOOOOP
hw pas	OOMNNOOOOP
hw penni	NPMNMNOOOO
hw peopl	ONMOQMMNNM
hw permission	ONOOOOOOOQ
hw phon	LOPPMNPNOM
hw pinch	OOOQOOOOOO
hw plac	NOOONOOOOQ
hw post	OPNPOOOOOM
hw previous	OOOOOOPMOP
hw read	OMOPNMMNPM
hw real	NNNOQOOOON
hw reflection	OOMOPONONN
hw rest	LONONONNOR
hw retro	LPMOPOPQMK
hw rhodri	QNOONNONON
hw risk	SONONNONOL
hw round	QONONNONOM
hw run	ONRNOOOONO
hw said	ONNMPOMNOP
hw saw	PMNNPOOOOO
hw say	NNOOOOPNOM
hw scrap	MOOOPONOOP
hw scrib	OMQPMMMOOL
hw settl	OOOOOOSNOL
hw sheet	ONOONNNOQL
hw shelter	OPOOQOOOOL
hw shift	ONNONQNOOO
hw shout	MNPONNOPOO
hw sinc	QNNNMPNOON
hw sit	OMOOOOOOOO
hw so	NPMMMNRNNM
hw sort	OOOOOOQNOM
hw spac	NOOOOOOOOQ
hw spark	OOQNOOOOON
hw spring	ROOONNOOON
hw squar	PNOMPNLMNO
hw stick	QNNOOOOOON
hw still	NQNOOOOOON
hw stop	NONOLNOOOQ
hw stori	NONNROOOON
hw stuck	QOONMONNOM
hw stuff	NONNQNNNNO
hw stumbl	QOOONOOOOO
hw summer	QOOOOOOOON
hw surgeri	OPNONOONOQ
hw tabl	PPPNMNMLMK
hw tea	QNOONNONON
hw tell	LOMSMMONOM
hw that	NOOPLPOOOO
hw the	QNMNMNKNJO
hw thei	MNQONOMNNO
hw their	QNOONNONON
hw them	OMNNPONPOL
hw then	NOOONOOQOM
hw ther	OOOONOONOQ
hw thing	POONPONONM
hw third	OOPONOONOM
hw this	OOOONOOOOQ
hw thrown	NPMMOOOONR
hw tidi	MNQPNNNNOL
hw tim	OOOOOOOMOQ
hw titl	QNOONNONON
hw to	ONNOMNLNPO
hw told	NNNNQMOOOM
hw trustee	NNNNPQNNNN
hw try	MMONOOOOQN
hw unstuck	NQOOOOOOOM
hw up	MNOOLMPOOO
hw updat	RNNNNPMOON
hw us	OMNNQNNNMO
hw usual	NOMNMOOPOP
hw vestri	MOOOOOPOOO
hw voic	LMONNOPPNN
hw walk	OPNONOONOQ
hw ward	PONNPONNNM
hw was	ONMNONONOP
hw we	MPOMNMOLQN
hw we'd	NPNOOOPOOM
hw we'r	OOONNNNMNO
hw we'v	OOOONONOQN
hw week	QONONOOOOO
hw welcom	MNOONOLNPR
hw wer	ONQNNNNONM
hw what	NNPLONNMPN
hw when	OONONMMQNM
hw wher	POLNNMLNMQ
hw who	MNMNMNNQNP
hw whos	PMNOPOPOOM
hw why	NNONOONMPN
hw will	PNMNONOPOO
hw with	MNONOOPNNN
hw won't	NQNNNNOOOM
hw word	QONONOOOOO
hw worri	OOPOONOMOP
hw would	NNQNNOOONM
hw writ	MNQPNNNNOL
hw wrot	QONONNOOOO
hw y	OPOOQOOOOL
hw yellow	OPNPOOOOOM
hw yes	ONNOOOMPOP
hw you	ONOMPOONON
hw young	QNOONNONON
hw^ #	MONNNLONLP
hw^ #time	POOONNMPOM
hw^ action	ONOOOONQOM
hw^ an	OOPOMNPOOO
hw^ and	OOOOONONNL
hw^ assessment	OOPOMNPOOO
hw^ by	OONOONMNNO
hw^ call	NOMNMOOPOO
hw^ car	OOQOMNNOOL
hw^ carer	MOOONNPOON
hw^ for	OOPOMNPOOO
hw^ forum	NOMNMOOPOP
hw^ get	PNPONNOOOM
hw^ hall	MOOONNPOON
hw^ job	MNOONPMQNN
hw^ key	OONOONMNNO
hw^ lik	NNMROONNOL
hw^ log	MOONNNQPOM
hw^ morning	POPPNOOOOM
hw^ now	PMNNPPOOOM
hw^ on	NOMNMOOPOP
hw^ peopl	OOMMNONONO
hw^ point	OONOONMNNO
hw^ prov	NOMNMOOPOP
hw^ readi	POPPNOOOOM
hw^ seen	NNMROONNOL
hw^ speaker	OONOONMNNO
hw^ strat	MOOONNPOON
hw^ tabl	POOOMNOOON
hw^ the	NPMONLOONO
hw^ them	NOONOMOOOP
hw^ then	NNPONPNLNP
hw^ up	ONPOMNNOON
hw^ us	POONMOONOO
hw^ wed	MOOONNPOON
hw^ weekend	ONNNPPOOOM
hw^ what	ONPNNNPMOP
hw^ will	POMNNNOONO
len 0	QLKLLKLMMS
len 1	MLJKHKPIMV
len 2	MLNJIKNOIU
len 3	NOPKPOKNMN
len 4	MOKMNNQQML
len 5	ONPOONNKOJ
len 6	OLLPPMMMPN
mark 	NNNKLMNLMS
mark 1.	NOOPOOPOOM
mark 1.1	NONMMOMNOQ
mark a)	NNONOMPONN
mark box	NNLNNOLSOM
mark bullet	PMPNOKMKJP
mark →	NNOOOOOQON
mostlyNames	NNMNMNNKNT
names 0	PNPDMNMGOQ
names 1	ONMOLNMMNO
names 2	LNLOQKMPLP
names 3	LKLPKPPQKM
names 4	LLMMNNNPLP
nested	OOQPMNNNNK
noHeading	OONLLLKJOR
none above	NLLNMNLLOS
none below	ILJNLMMNOT
none others	KOLPKNLLNR
numbers 0	NMNMINMMOR
numbers 1	ONOMMNPNKM
numbers 2	OIJJRONOLO
numbers 3	JMLNQNOMMP
others action	PMMJLMNRIN
others barrier	QMMLNMLKKM
others contextChange	MMLLPQMJLL
others decision	LMLKKMRNJN
others evidence	NLNMPOLKJP
others example	MKLSMLJKJO
others idea	LLRNMLMJNN
others note	MMLJMLNLNR
others objective	MKKKKMKKRQ
others question	OQNNNLJKLO
place 0	NLLNMNLLOS
place 1	PMMLPMNKPN
place 2	QNNLNMMONM
place 3	LNONLNOOJO
rule action	ILLKKJIYNK
rule barrier	UPILOLKJNK
rule contextChange	QMJKKUMNMI
rule decision	ILLJLJXILK
rule evidence	KIJMXGKKJN
rule example	KNKUNOLKLM
rule idea	IKWLJJKJPL
rule note	KLLOLMMJJT
rule objective	LOMNMMMMSL
rule question	HXPILKIKLI
s arrow	MNMNOQNROK
s asks	LUPMMLMLNI
s asksTwice	LPOONNOOOP
s asksWithin	IVQMLMMLMI
s bracketEnd	OLPMMKOPMP
s brackets	MMNOMONOOR
s cells	LNNNNMOSOK
s dash	MLNQLLNSNI
s exclaims	MMNMONMQNR
s initials	PQLNLNOPMN
s label	MNPLNMPLOO
s lower	QOPOIOONMK
s manySentences	MMMOPMNOOO
s money	NMPNMOOMNO
s percent	MRNNNNNOOO
s quote	PLNQOLPKJM
s shout	NNONMNPNNM
s slash	MMPNMOMRON
s stopEnd	NLNNLNOLOQ
section0 actions	NNMLMLMRMM
section0 barriers	TLLMNLKMLK
section0 changes	ONNMMRMNNM
section0 decisions	KLJMMMSMLO
section0 evidence	MMMMTLNONK
section0 examples	LNMRLMNNNP
section0 ideas	HLUMLLMNJO
section0 learnings	QNMOQNNMLL
section0 objectives	MLJMLMLNUL
section0 plain	MMMOLNMNIR
section0 questions	JTKMMMNMNP
section1 actions	MMOMLONRNN
section1 decisions	ONNNNNRNON
section1 examples	NOMRONNNOL
section1 plain	MOONNMMMJO
under 0	OONLLLKJOR
under 1	OMMKLLMNLR
under 2	MNOPNMOOHN
veryEnd	MNNONNLMNS
veryStart	MNNNMNMNOS
w #	NLKJQNONJO
w #%	MQNONONOOO
w #big	ONLLSLLMNO
w #money	NMPNMOOMNO
w #th	MNNNNPMQNO
w #time	QNMPJNMLNQ
w #year	LMONLOOOOP
w @	LLKPMNOPKP
w a	MNRSNMLLPI
w about	OKNMPMLOPO
w accept	OOOOOOQNON
w actual	QNNPNOOOON
w actualli	NRNOOONOOM
w ad	OOOOOOPOOM
w address	POOOOOOPOL
w admission	OOPOOQNNON
w adopt	OOOOOOSOOK
w adult	QNNNLNPNOP
w advert	QONONOOOON
w advocat	OMNONPPOOO
w after	OONMNNQLNN
w again	PLNNMOPOOO
w against	NNOOONONOQ
w age	MPNOPOOONP
w agenci	PPMOMPNOON
w agr	MNONNNTNOK
w all	NLNOMMRPNL
w allow	OPNNMONONP
w alon	NNPOPOPOOM
w also	MOOONQNOOO
w always	OPPOOOOMOO
w an	PPKNNQNONM
w and	PLLPNNNONN
w ann	OOOOMOOOOQ
w another	NMOPNPNOPL
w answer	MPOPMOOOOL
w any	OONMNMQNOM
w anybodi	MQMNNPNOOO
w anyon	PRNNONMMOL
w anything	PNOMNONOOO
w apologi	MOOONOONOQ
w app	OONONNQOOM
w appeal	OQNOOOOOOO
w appoint	NOPONOPNOM
w approv	OOONNNSMOK
w apr	NNNONQNOON
w are	SPKLMMKKNM
w as	QPOMMKRMMJ
w ask	OPONMKKQPN
w assessment	QPNONNOOOM
w at	QLNNOMMKKO
w ate	MOOOOOOOOQ
w audit	OOPOOONOOM
w averag	MONOROOOOM
w awai	PMONNNMPOO
w b	MMPOOOOPOP
w back	PMMNMNKNNP
w badg	OOOPNOOMOO
w balanc	OOOOOONOOQ
w band	MNMQONNOOO
w bank	RNNNNPPOOL
w be	QPPJKOMILQ
w becaus	NQMMPNNOOO
w bed	QONPNNOMNL
w been	MNONQNNLNO
w befor	ONMMPNLRNK
w being	QLLMNPPNNN
w bench	QOPOOOOOOM
w best	MNNOOONOOR
w better	MONPOOOOOP
w between	QOONOOONOL
w bit	LOMONPNNOQ
w block	POOOMPNOON
w blood	MOOPROOOOL
w board	LONOMOPPOP
w boiler	NOOOPONMOP
w book	QOMNOMOONJ
w borough	MPMQOOONOM
w both	LNONQOOQOO
w box	ONQOMOOOOL
w break	MONOQOOOOM
w bring	NOONMNNPNP
w buddi	NNOQOONONL
w build	ONOOPOOOOM
w bus	LMONNQNNNM
w business	MOOOOONOQO
w but	QNOLMNOMNO
w buy	POOONNOQOM
w by	MJNPNOMPNM
w c	NONOPONQON
w caf	POMPPNOOOM
w calendar	NMQONOOOOO
w call	ONNOONMNOM
w caller	MQOONOOOOO
w cam	ONLNQNNMNN
w can	QOLNJNPPPJ
w can't	RNONPONNNL
w cancell	NOOOOOQNON
w cannot	QNOONNOOOM
w car	OPNOONLNON
w card	NMOOMNNONQ
w carer	NNNQNNNLNM
w carri	LOPOPNOOOO
w cash	PONONONQOL
w cat	MOOOPONOOP
w centr	MONPOONOOO
w certificat	QONNOOOOON
w chair	PNNPPNOONL
w chang	PONNOPNOOL
w charg	PNNNNPMMOP
w chariti	OMNQONONON
w chas	OOOOOOOQON
w check	MONNONOQON
w cheer	OOOOOOQOOM
w chemist	MNNOOOOOOP
w children	QOOOMOOOON
w chip	NOOONOOMOQ
w choos	PNNPNMNOOQ
w church	ONQOMOOOON
w cllr	OOOOOOQOOM
w cloakroom	POOOPOOOOM
w clos	QNLMMPNNNN
w club	MONQNQMOOM
w cod	QNOONONNON
w coffee	OOMOOOOOOQ
w collect	NONOQOOOOO
w colleg	OOONNOMOOO
w com	POLNPMMOMN
w comment	OOOOOONQOM
w committee	ONNOOONNPQ
w compani	PONOONNPOM
w complet	POOOOONNOQ
w concern	QOOOOOOOON
w connection	PONOOOOOOM
w contract	NOOONQOOOM
w cook	MOOPPMOONP
w cosi	NNOONOOOOQ
w cost	MQOOMNMONO
w cottag	OONPMOPNPM
w could	MOSLNNKMNN
w council	PMKOMMNOOP
w count	OPMMMNMPOQ
w counter	OOONNNNOOQ
w counti	OOMONQNNON
w cours	NNNNPQOOOM
w cover	PPNNMOMNOL
w covid	MOOOQPOOOM
w cross	NOOONONOOQ
w customer	OPNMONNONN
w cut	MOOPMPNOOP
w d'you	NNQOOOOOOO
w dad	NNNOQOOPOM
w dat	ONNOMMOQOO
w daughter	PNOOPOOOOL
w day	NOOOONLMPN
w dead	QONOMOOOON
w deaf	NNOOQOOOON
w declar	OOOONOOOOQ
w delegat	ONOONONOOQ
w desk	PONNMPOOOO
w diari	NNNQPOOOOM
w did	NPMONONMNO
w didn't	OOOOQOONON
w died	ONONOPONOM
w differenc	OQNOOOONOO
w different	QOMONNOOOO
w dinner	MONQNOOOOP
w direct	MNNOOOOOQO
w disabiliti	NOOQOOOOOO
w discharg	NONNOOQMON
w do	NROOLLNMOL
w doctor	POOOOOOOOM
w does	OPMOOLMNNN
w dog	OONOMNNNOR
w doing	NOMPONQOOK
w dominoe	OOOOPOOOOM
w don	MNOOOOPOOM
w don't	ROMNNNNMOL
w door	RMPOMMNOOJ
w doorstep	MOOONNOQOM
w dot	LNPOMOOOOQ
w down	LOLPOPNONN
w downstair	OOOOOOOQOM
w draft	OOOOOONQON
w driv	RONNMNNNOO
w driver	MMNQPNMONO
w drop	MONOONPOPN
w drov	OOOOQOOOOM
w e	QONNMOOOOO
w each	NOONMPNOOP
w eight	QONOOOOONL
w either	OPNOMNMNOO
w eleven	RMLNPONNNM
w emerg	QOOOOOOOON
w empti	ROOOMNNPOL
w end	MNMNOMMONO
w engag	POOOMOOOOP
w enquiri	ONNOPNMNOP
w evaluation	NOOOMOOOOQ
w even	MQMPNNONON
w ever	NPNOPOONOM
w everi	NLQQMNQMOJ
w everybodi	LNPOLPNMOQ
w everyon	LONNMMORPM
w everything	PMNNOOOOOP
w excellent	NONOOOONOQ
w exist	RNNONNNOOM
w expect	LQPOMNONON
w explain	OPMNOPNNOO
w extra	POOOOOOOOM
w eye	NQMOPOOOON
w fair	OMNOOOOOOQ
w famili	POPMPLONNM
w fax	QOOOOOOOON
w feb	LNLNMOQPON
w feel	OOPNOOONPM
w fell	MONNPONNOQ
w felt	QOOONOOONO
w fifth	MONONOOOOP
w figur	NONNNNMPNR
w film	NNOPNONPOM
w fin	NOOOPNQMOO
w finalli	NOONQNNOOO
w find	OOLNMNNQPN
w finish	MNOOPPOOON
w fir	POMONOOOOP
w firm	NNQONOOOOL
w first	MOOMMNPPNK
w fit	MQNONONMPP
w fiv	PNMMPONLNN
w flat	MNNOQNONON
w flipchart	OOOOOOOQON
w float	NNQNNOOOOO
w folk	QONPNMNNON
w food	NPPOPOOOOM
w for	OLNLMMNPON
w forget	QMNOONNONN
w form	QMNOLNPPNL
w forum	NOOOOOPOPM
w found	PONMPNNMOP
w four	OLKLRMOMOO
w fourteen	PONOQOOOON
w free	MPPOOOPOON
w fri	PPOOOONQNL
w fridg	OMQNNNNNOP
w frighten	RNPOMONOOL
w from	OMNONPPMOM
w front	QNNOMNNNPO
w full	QOOOOOOOON
w further	NNOOOPQNON
w garden	MOOOPOOOON
w gat	MOOOPOOOOO
w gentleman	NOONQOOOON
w get	PMMPNOMNPK
w giv	MPMNOMNROK
w given	RONNOOONOL
w go	ONMNNNOPNN
w goe	NMPOMNPMPM
w going	NNNNNNNPPL
w gon	QNMNPNNNNN
w good	NNOOOOMNPO
w gp	NOOQNOOOON
w grant	NONONPPOPM
w green	OOOOOOMOOR
w group	LNOONPPOON
w ha	NOOOOONNOQ
w had	LLMNROLKLO
w half	OOKMOOOMMP
w hall	NNOONNLQNP
w hand	NNMPMOOONN
w happen	PQOOONOOOO
w happi	MOPONOQLOQ
w has	OLKNPQLNLN
w hasn't	NNPNQOONON
w hav	ONOMPPNMPJ
w haven't	NQNONONOOO
w he	NLLLRLMPMO
w he'd	OMNNQOOOOO
w head	NQNONNOMOO
w health	MOONMOOOOP
w hear	RPNNKONONM
w heard	ONNMNOPOOQ
w hello	OOOOOOOMOQ
w help	POMOONOMPO
w her	OJNNRMLNMN
w him	OPMNOOMROL
w himself	NOPOPONOOL
w hip	PONONOONOQ
w his	NLMMQMLNNQ
w hoist	OONNQNMPON
w hold	PNONONNOQM
w holidai	PNQOMOOMOM
w hom	LNLONPKNPP
w hop	OOOOOOOMOQ
w hospital	LOLPNNOMPQ
w host	NMPOQMNMOP
w hour	OOMNMOONMP
w how	LRLNONMPOL
w hub	MONOOPOOOO
w huddl	MNOQMOOOOP
w i	MMMKRMLMLP
w i'd	MONOQOONOO
w i'll	OOOONOOROM
w i'm	NMNNPONLOQ
w i'v	NOMOONOONR
w idea	LMONOOONPO
w if	OPOLLLNMMO
w ijb	OOOOOOQNON
w in	MNPQQQMLNI
w instead	MPONNOONNO
w insuranc	ORMONNNPOL
w into	NNOOOONPPL
w introduc	MOOOPOOOOO
w is	POMMJNLNPP
w isn't	NQONOONNON
w isnt	NPNOOONPOM
w it	MNQNNLQMNM
w its	OMOOMPONOL
w jan	NOOOPOPOOM
w job	QMMNPLNMPO
w jok	NOOONOOOOQ
w just	LPPOONNPNM
w keep	POMPLLQMON
w kept	PNPOMNNNOO
w kettl	NOQOQOONON
w key	QMOPMOMNNK
w kitchen	NOOOQOOOON
w knew	LRNOPPNNNM
w knock	MNPONQOOOM
w know	OQLMOLLMNN
w lack	QOOOOOOOON
w lad	LONOPOOOOP
w ladi	QPMNPNNNOM
w landlord	ONNONQMNNM
w last	PNLOPQMNNK
w later	NOQOOOOOON
w laugh	QNOOOOOOOM
w leaflet	NNQNMNPNON
w leav	OOLNNOOPON
w leaver	NONOPOMQOM
w left	OOMMMOPPON
w leg	NOOOQOOOON
w legal	ONOOOOOQOM
w lend	ONQONOOMON
w let	OMPPLNOONO
w letter	SPKMMMMRNI
w lif	POPOMNONPL
w lift	OOQNNNMNON
w lik	NOROMMNMNN
w lin	PMONNPNNOM
w list	PNNNLMNPOO
w littl	MOQOOOONON
w liv	POOOOPONNM
w local	POPOONNPOM
w lock	RONOOONOOM
w lon	OOOOOOOQON
w loneli	LQNOOOOOOP
w long	PMNOPOONOP
w longer	ONONQOONOM
w longest	OOOOQOOOON
w look	MNNNOONQNO
w los	RONOONNNOM
w lost	OOONQMNOOL
w lot	RNMNMNNOON
w loung	OOOOOPPNOM
w lov	OPNNMOOOOP
w loveli	KOOOOOONOR
w lunch	ONNOOPOOOM
w machin	MNONPPOOOO
w mail	QONNMOOOOP
w main	QOOONOOOON
w mak	MNPNOOMNOP
w man	QOOOOOOOON
w manager	PONOMOOPOO
w mani	MRMNMNNNNP
w mar	NONONNQNOO
w market	ONQNOOOOON
w match	NNMRNNNOOL
w mayb	OOQNOONOON
w me	OLMNNNMRNP
w measur	OQNOOOOOON
w med	OOQNNOOOOL
w meet	MNKNNMPMPP
w member	MPOQMNMNON
w men	PONOMOOOOP
w messag	NNQNNNQNNM
w met	OPMOMOOOOP
w mid	ONOOOOOPOM
w might	NOQNNOOONM
w milk	MOPPNOOOOO
w min	QNONKNOMOP
w minimum	QOOOONNNOO
w minut	OMMPPLONON
w miss	NOMNQNOOOO
w mobil	MNONOOOOOQ
w mon	POONMOOOON
w monei	QPMOMMNOOM
w month	MNNOPNONMO
w mor	JONMNPPLOQ
w morning	LMPPNNNNMP
w most	PNPNLOPNOO
w mother	NONOROOOOM
w mov	NMPNONPMNM
w mum	MNONONNNOO
w must	QONNOONOOO
w my	QNLNONOONM
w nam	LLONPNOPNN
w near	OOMQOOOOON
w need	MMOONOOPPO
w neighbour	ONONQNNONM
w never	PONMQONNMM
w new	LMONLSPNNK
w next	LMOPMONPNO
w nic	MONOMOOOOQ
w night	MNNPQOMMOK
w nin	LNOORNOOOM
w nineteen	MONNSMOOOL
w no	ONMPNOPLLM
w nobodi	OOJNNOOLPO
w non	LPNOQONNOP
w normal	OOMOQOOOPM
w not	OMONNLPKMN
w notic	PMNMNOPPON
w now	JNMMRSONNK
w number	PMONNNMOPL
w nurs	NOMPNONOOP
w o'clock	NNNONNQNPM
w of	OMLMQNOOOM
w off	PNOMMQNNNN
w offic	OMPOLPNNON
w oh	MNPNNONOOP
w ok	NPNNOOQNNN
w on	LNOLPMNOMN
w onc	MNONONONPP
w one	OKQNPLMNMM
w onli	QNONNLNNNK
w open	NNPOLQLMNO
w or	MSNLPMLNNL
w order	OOOOMOOOOO
w organisation	NONOOOPOOQ
w other	MPLNPONMNO
w our	OOOMQPNLNK
w out	ONKMNKLPRM
w outsid	ONQOONNONN
w over	NNKQPPMMOM
w own	MOKPQOMLON
w pack	OOPOOONPOM
w packag	QONNONNNOM
w pag	QMMNLNNQON
w paid	QMNMPOOMNL
w paper	MLPNPNOMNQ
w park	OONNNONOOQ
w patient	NPOOPONOOM
w pay	OOMQNOOMOK
w payment	OMONNOPOPL
w payroll	NONOOPNQOL
w pen	NMQOMONOPP
w peopl	QMNNPMNLOL
w per	MQNNOOPOOM
w person	NPPPMMPMMK
w pharmaci	QNPNNNOOOM
w phon	OOQNLNMOMM
w photo	ONNOMNNQOO
w pick	PONONNONOL
w pigeon	NOOOOOOOOQ
w pilot	PONMMMQNOP
w plac	NOONOOMLNO
w plan	NNNNPNNMPP
w pleas	ONOOOOOQOM
w pm	OOOONNNMOQ
w pocket	OOQNNONOOO
w pool	NOPOOOKOOQ
w portal	PNOOOPOOOM
w post	OONPKONNNN
w poster	OOMMLNPPOO
w pound	MNNONQOOON
w prescrib	MOPQOOOOON
w pressur	NOOPQOOOOM
w pric	LOOONPPOOP
w proper	ONQNOOOOOM
w prov	MNPONPONON
w provider	POOOLONOON
w public	QONOOOOOON
w purs	NOPONNPPOL
w put	NMPNONOONN
w q	NQNOOOOOON
w quarter	ONPOQMNOOL
w question	PONONOOPOM
w radio	OOOOQOOPOM
w ramp	NOOOOOOOOQ
w ran	LNNONONOOR
w rang	NONONNOQON
w rank	MOOONOOOOQ
w rat	PNONMNPOOM
w read	MQLNMNPNMO
w readi	PNOOPNNPNL
w realli	MPOOPOOONP
w reason	MMNPONOOOP
w receipt	NOQOONMNOO
w reckon	NOOOQOOOON
w record	MNQMLONMNP
w red	NOOOOOMOOQ
w referral	NONOOOOOOL
w register	NOOOQOOOOM
w remember	NPMNOPOOOP
w remind	MOOOOONPPO
w remov	NONOQOPOON
w repair	MOOOOPNMOQ
w repeat	MQOOOOOOON
w replac	NOOONQOOPN
w report	MPMNOOOPNO
w resident	OOMPNMONOO
w resolv	OONOOORNOM
w respit	NOMNPNONPN
w review	NONNOOQNOM
w right	ONNONNQNOO
w ring	OPNOMLNQOJ
w risk	QOOOOOOOON
w room	OPNNMNOPNN
w ros	OONPQNOOON
w rota	QMNONNOOOM
w round	NNMOOPOMMO
w rul	LONNMQPONO
w run	OMNQONMONL
w rung	NOOOPOPMON
w s	NNOOMNOPOM
w saf	QONONOOMOO
w said	MNNNNLOMNQ
w sam	NOPPMNMLOO
w sat	NNNOQNMNOM
w sav	OPOOOOPOOM
w saw	MOOPOONNOP
w say	PONMMMNMNO
w schem	MNNQNPNOOO
w school	OMROONNLOL
w screen	OOOOOOOOOQ
w scribbl	MOOOOOOOOR
w seat	LNQOPNONOM
w second	PONONOMQNO
w see	ONONOONPMM
w seem	MONOMOOPOQ
w seen	NOOONQOOON
w send	MONOOONPOO
w sept	NOOOPOQNOM
w serv	OOOOMNNPOQ
w session	QNNOOONOOM
w set	ONPNMONPPM
w settl	MNNONOPNOM
w several	OOOONOOOOQ
w shall	OOOOOOQOOM
w shar	LOORNNONNM
w she	NPLMPMNNMN
w she'd	MONPPOOOON
w she'll	MOOONNOQON
w shed	MONONNOQON
w sheet	OOPOLONPNP
w shelter	MNLNNQOOOQ
w shift	OONQMMOMMO
w shoe	ONOOOOOOOQ
w shook	NNNOOOQNON
w shop	MNOPOONOOO
w should	MOLNOOPNQN
w show	PNPNPOOONL
w shut	QPOOMOMONN
w sid	RONNMNNONN
w sign	OPONMMOPNM
w silenc	ONOONOOOOQ
w sinc	MNMMPSKNMI
w singl	LNQNPONOON
w sister	LNPOQMNNOM
w sit	OMPPMNMOOM
w sitter	MOPOPOOOON
w six	MMNNSNPNNK
w siz	ONNONOOONQ
w slept	NOOOQOOOON
w slot	QNPOMOOOOM
w small	PNNONPNNPM
w so	QLMLLONOON
w social	RNMOKOONOM
w sold	PNLONPOOOP
w som	QNNONOOOON
w somebodi	NOPNONNPML
w someon	OLPNMNNONO
w something	MPONNNPPPL
w sorri	NOOOOONOOR
w sort	LPPOPNOOPM
w soup	MPOPONNOOP
w spar	MPQNPNNNNM
w spok	OOOOQOOOOL
w spoken	MOONPOOOOP
w staff	OMPPNKONNO
w stai	MOMMNMPOOP
w stall	ONONNOMNOP
w start	QMNNNNOMOL
w step	MOOONNPNOQ
w stick	OOOOOOPOOM
w still	PRNMMONONK
w stop	ONPMONMNNL
w stuck	NOOORNNONM
w subject	OOOOOOQOON
w subscription	OOPPNOOOOM
w suggest	NNQNNOOOOO
w summer	MOOOQOOOOM
w sun	MOQOONOOPN
w supermarket	ONNONQNNON
w supplier	POOOPPNNOL
w support	PONNONOOOM
w sur	LOOONOOOOO
w surgeri	RMONNONNNL
w swap	MNPONNONOO
w switch	MOOOPPOOOL
w system	POONNOOOOM
w tabl	MNPMMMPMNP
w tak	QNNNNONOOM
w talli	POOOOOOPOM
w tap	POOOOOOOOM
w tax	NNMOOOOOOQ
w taxi	MNQOONOONN
w tbc	OOOOOONQOM
w tea	MNOONNMNOR
w team	ONMOLQMQNN
w telephon	QOOONOOOOM
w tell	ONLNNNMQON
w ten	MMMPQOPNML
w test	POMNPONPOO
w text	NMQPMOOOOO
w than	LLNNQNNNNQ
w thank	NNMONNNQMQ
w that	NLNPMORMRK
w the	NNPNNONOLL
w thei	QMLQNPLLOL
w their	LPLONONOON
w them	ONNMPKNPML
w themselv	OPQNMNONMN
w then	OONMMOQOOK
w ther	OMKQMNNOMM
w they'd	MNONOOONOP
w they'r	MQOPOOOOOO
w they'v	ONOQMNPMOM
w thing	MNMQNOMMOP
w think	QNMNMNMPOO
w this	IMNNPONORM
w thos	MPMOPNNPON
w though	NOOOOOOPOQ
w thought	KMQNOOMNOP
w three	ONOMONLOOM
w through	NMNNPQNONM
w thursdai	OOOONOOOOQ
w till	ONNNMOPOOM
w tim	ONNNPNNOMN
w tin	NONONOONOQ
w to	NMLLONNQPK
w todai	NOONNNMORM
w toilet	ROMONNMNON
w told	RMMNQMNNNL
w too	RONNONNOOM
w took	KONNOPNOOO
w town	ONMPNPNNPM
w train	OOPONMNONO
w transport	QOOOMOOOON
w treat	NOOQNOOOON
w trial	OONONORNOM
w trust	LOOONQONOO
w try	NOQNNONQOM
w turn	ONOOONNNPL
w twelv	LONOQNPNNO
w twenti	MOOOPOOONN
w twic	PNOOPOONPM
w two	MKPMSOOOLJ
w typ	MOOONOOOOO
w under	NNOLLNPNNQ
w uniform	NNQNOOPOON
w unspent	ONNOPNOOOM
w until	NNONPOPNOL
w up	PMNNMPNOLM
w upstair	QONNONOOOL
w us	MNPMOMNONO
w used	QNNOMOONOM
w usual	OOOOOOMOOQ
w vallei	QONONPOOON
w van	QNNNMNNOOO
w video	POOONOPOOM
w villag	QNOOMOPNOO
w visit	POMNOPMOOK
w voic	ONPNMONOOP
w volunteer	ONPOOOLMNM
w vot	NONONOONOQ
w w	OOLNLNNPNO
w wag	OOOOPMOOON
w wait	MMPPPOOLNL
w walk	NMPNQNONOO
w wall	PNPOMNNNNP
w want	PNNMOLOOQJ
w ward	OOPPMMONNJ
w warden	QOOOMPNOON
w warehous	QOOOONOOOO
w was	JONKPMONPQ
w wash	MOOPONNOOP
w way	OONNNPNNOK
w we	ONMLOMQJPM
w we'r	ONNONOQOPM
w week	NMNOPNLPMM
w weekend	MPPNNMPNNL
w welcom	MOPONONOOO
w well	NPPNOONOOM
w went	NOLMOQNONN
w wer	LNLMQPPLNN
w what	NQNMLMLNQM
w whatever	MNOPOOPOOO
w wheelchair	QOOOOOOOOM
w when	ROMMNNLNMN
w wher	MMLRMMNLON
w whether	OQNNMNNPNN
w which	POPNLOMNNN
w who	JRMMOMLOON
w whoever	POOOOONOPM
w whol	PONPMNPOOL
w why	MQPNNNMNPJ
w wifi	QOOOOOOOOM
w will	OPKMNNNNNO
w window	MOOONNOOOQ
w winter	MONOQOOOOM
w with	NKRONJPONM
w withdrawn	PONONQMNOP
w within	NQNNNMMNNP
w without	LPMNPNNOPO
w wk	MMPNONPNPM
w wks	QOPOMOOOOM
w woman	NOOOQOOOON
w women	MOOOQOOOOO
w won't	RNNNONOOOL
w wonder	NPQNNOOOON
w word	LMONNNPPOP
w work	NMMNNOOOPM
w worker	NNOONPOMOL
w wors	QOOOONOOON
w worth	MNOONOOOOP
w would	MSNKLOJONN
w writ	MMNONOLSNM
w wrong	NNMNONNOOQ
w wrot	ONNOMNONOR
w y	NONQNOOOPN
w year	MMOLSPMMNM
w yes	NNONMORNNM
w yet	MPOOOOOPON
w you	QNNPLLLOMO
w you'r	QOOONOOOOM
w you'v	QONOOOOOON
w young	MOOOPOPOON
w youngest	MOOOQPOOON
w your	ONOPLNNNNP
w yr	NNNOPQOOON`,
};
