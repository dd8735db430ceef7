// Written by `node tests/bench/line-classifier/train.mjs`: do not edit.
import type { StoredWeights } from './model.ts';

export const WEIGHTS: StoredWeights = {
  inputs: '9fea052b01a492ad',
  alone: String.raw`1 #	MLMNQMMONP
1 #big	NOOOQNOOOO
1 #time	POOOMONNOQ
1 @	MMMPPKKQIN
1 a	NLQOOMLNNN
1 all	ONMONNPPON
1 and	MMLMMQPONO
1 are	MQOOOOOOOO
1 ask	NOQONOOPOL
1 bank	OOOOOOQOOM
1 being	QNNOOOOOON
1 best	NONOONNOOR
1 bin	MONOONOMOR
1 book	OOOOOOMPOQ
1 bus	OONONQOOOM
1 by	MNNOQNONPN
1 can	LPMOOOOQNN
1 carer	OQNOOOPOON
1 caretaker	QONOOONOOM
1 carri	OONOOOPPOL
1 chair	NONOOOQPOM
1 chip	OOOOOOOLOR
1 confirm	OOOOOONOOQ
1 could	NPQONNNOON
1 council	NNNOOOOOOQ
1 d	NOOONOQNOO
1 do	LSMOOMNNNN
1 does	NQNOOOOOOO
1 everybodi	NOOOOOOOOQ
1 everyon	QNMONNNPPL
1 famili	QOOONOONOO
1 find	NMNOOOOOOQ
1 for	MPNONPOMPO
1 from	NOOOOPMNOQ
1 get	ONONONNQON
1 half	NNMOOPNOOO
1 hand	OOOOOOQOON
1 happi	OOQOOOOLOR
1 hav	QMPONOOOOO
1 he	PMMOPNNNNO
1 how	MRNOOONMON
1 i	KPNNRNNONN
1 in	LONQPNNNPN
1 insuranc	ROOONOMMON
1 is	LSOOONMMNM
1 it	ROPLMONPMK
1 key	RONONOOOOM
1 last	MOOOQNOOON
1 letter	QONNNNNOON
1 lift	QNOOOONONN
1 mak	MOOOOOOPOP
1 mayb	OOQOOONNON
1 me	NONOOOOQON
1 meet	OOOOOONMOQ
1 member	MOPPMNNNNP
1 might	OPPOOOMOON
1 minut	OOOOOOROOL
1 mor	NOOOOONMPP
1 most	OOQOMOOOON
1 mov	NNROOONMON
1 new	QNNOMONPOM
1 next	NOPOOONMOP
1 no	ONKMMNOLNP
1 nobodi	PMNNMMNOOP
1 not	NOMONNQNPM
1 of	MOOOQOOOOO
1 oh	NOQPNPMOOM
1 one	NNPNRNMMOM
1 our	OMNOORMMNL
1 over	MONQOOOOOO
1 paper	LMPONONNOR
1 payment	NOOONOROOM
1 peopl	SNLNMNMNON
1 pharmaci	NNMONQNNON
1 q	NQNOOOOOON
1 ran	MOOOOOOOOQ
1 rent	MONOORNOOM
1 she	PNNNQNNNON
1 sinc	OOOONQOOOO
1 so	MNONMNNOQP
1 social	QOOONONOON
1 som	QONOOOOOOO
1 someon	NNNOOONQOP
1 sorri	NOOOOONOOQ
1 staff	OOQONNNOOO
1 stop	MNQONOPOON
1 support	RONONMOOOM
1 swap	OOQNONOOOM
1 tea	LNNNNQNOOP
1 ten	NOQONOOOON
1 thank	MOMOOONQNP
1 that	LLMPMLPMOP
1 the	QLFNKQRLOM
1 thei	PNNONPOOOM
1 ther	LMNPPQOONN
1 they'v	NOOOOOQOON
1 this	MNNOMNNORM
1 three	ONMOOOOOOQ
1 too	ROOONOOOOM
1 two	OPMMQONNMM
1 um	NONOPNOOOQ
1 uniform	MONOONQNON
1 we	NOJKOKQLOP
1 weekend	NOQONOPNOL
1 what	PONONMPNPM
1 when	NLOOOOOOOR
1 whether	OQOONNOMOP
1 who	MSLONNOOOM
1 with	QONNOONOOO
1 would	NQNOOONOOM
1 wrong	MOOOOOOOOQ
1 you	RNOONOOOOO
2 # #	OOOOOOOQOM
2 # evaluation	NOOOMOOOOR
2 # in	NOOOQOOOON
2 # of	NOOOQOOOOO
2 # on	MOOOROOOOL
2 #big peopl	NOOOQOOOON
2 @ #	LNNPOONMOQ
2 @ @	NNNQOLLOJO
2 @ and	NNNONNNRON
2 @ ann	NOOOMOONOQ
2 @ ask	MQNOMONQOM
2 @ by	OONNNOQMOP
2 @ could	OPPOOOOMOO
2 @ did	POONPONNOM
2 @ fell	MOOOQOOOOM
2 @ fin	OOOONOQMON
2 @ first	QOOOMONQOM
2 @ got	QOOOOMOOON
2 @ ha	NOOOOONNOQ
2 @ had	POOMPNONOO
2 @ has	NONOPNNQOM
2 @ hav	NOPMOQOOON
2 @ i	NONOQOOOON
2 @ is	MNNNQNNPNO
2 @ isn't	OQOONOOOOM
2 @ leav	OONNNPNPNM
2 @ my	MONQPOOOOM
2 @ not	POMONNOOOP
2 @ own	NONOPOONOQ
2 @ rang	NOOOOONQOM
2 @ read	OOOOOOOMOQ
2 @ report	ONONQNNNOP
2 @ said	NNOPOOONOQ
2 @ saw	NOOQNOOOOO
2 @ tabl	OONOQONNOO
2 @ thank	NOOONOOOOQ
2 @ took	MOOOPNONOP
2 @ w	QPNNNONNNM
2 @ will	OOOOOOOROM
2 @ would	NPPOOOOMON
2 a #	OOOOOOOQON
2 a gentleman	OOONQOOOOO
2 a motion	OOONNOONOQ
2 a patient	NOONQOOOON
2 and the	PNNNNQNOON
2 could the	NPQOOONNON
2 council tax	NNNOOOOOOQ
2 d #	NOOONOQNOO
2 do the	MQNOOOOOOO
2 happi to	OOQOOOOLOR
2 hav to	QNOONOOOOO
2 i said	OOOOOOOQOM
2 is it	NQNOOOOOON
2 is ther	NQOOOOOOOO
2 it tak	QONOOONOON
2 it was	ONPNMOOQNL
2 key saf	QONONOOOOM
2 last year	MOOOQOOOOO
2 let the	OOQOOOOOON
2 meet to	OOOOOONMOQ
2 next tim	NOQOOOONOM
2 nobodi can	QNOOOOOOON
2 not another	MOOOOONOQO
2 oh and	NOQPNPMOOM
2 peopl are	QOOOOOOOON
2 sinc the	OOOONQOOOO
2 that the	NOOONNQOOO
2 the @	JPNPNNOMOM
2 the clerk	NOOOOOOQON
2 the lunch	OOOOOQOOOM
2 the pilot	MONOONOOOQ
2 the respit	OOONQNNOOO
2 thei talk	QOOONOOOON
2 ther was	MNNOPPPPNN
2 two of	QOOONPOOON
2 we agr	OOOOOOQNOO
2 we do	PPOOOONOOM
2 we want	NOOOOOPOQL
2 we will	OOOOOOQNOM
2 weekend purs	NOQONOPNOL
2 what we	OMOOOOPOPO
2 what we'r	ONOOOOOOQN
2 with the	QONNOONOOO
3 # on the	MOOOROOOOL
3 @ @ #	QOONNMPOOM
3 @ @ $	OOOOOOOOOQ
3 @ @ @	MNNPLMMOOQ
3 @ @ and	PONOONNPOM
3 @ @ ask	NPPNNOMNOP
3 @ @ go	OOOOOOOQOM
3 @ @ has	NOOPNNNOOQ
3 @ @ in	OOQNMONOOO
3 @ @ know	MOOOPOONOP
3 @ @ said	QPONNOOOOM
3 @ @ sinc	NROOOPOOOL
3 @ @ the	NONPNNPPOM
3 @ could you	OQOOOOONOO
3 @ had a	NOONQOOOON
3 @ has the	NOOMNNOQOO
3 @ report that	ONONQONNOP
3 @ what if	ONQOOOOOOO
3 a # @	OOOOOOOQON
3 is it the	NQNOOOOOON
3 it was not	PPNONPNOOM
3 it was propos	OOOOOONOOQ
3 meet to com	OOOOOONMOQ
3 member wer remind	NOOOOONOOQ
3 not another strategi	MOOOOONOQO
3 the @ @	NOOPNOPNOM
3 the @ chair	MQOPNOONOO
3 the clerk to	NOOOOOOQON
3 the lunch club	OOOOOQOOOM
3 ther was a	MNNONPPPON
3 we do not	PPOOOONOOM
3 we will not	OOOOOOQNOM
@ #	ONNPNMOMOP
@ a	NNOOPOMPOO
@ ann	NOOOMOONOQ
@ ask	LRONLOMPOO
@ by	NONNNOQMOO
@ cam	OOOPPOOOOM
@ could	OPPOOOOMOO
@ could you	OQOOOOONOO
@ did	POOOPNNNOM
@ fell	MOOOQOOOOM
@ fin	OOOONOQMON
@ first	QOOOMONQOM
@ go	OOOOOOOQOM
@ got	QOOOOMOOON
@ ha	NOOOOONNOQ
@ had a	NOONQOOOON
@ has	MONOPMNPOO
@ has the	NOOMNNOQOO
@ hav	NOOONQNOON
@ i	NONOQOOOON
@ if	QNOONOOMOP
@ in	OOQOMONNOO
@ in @	OOQOOOONOM
@ in the	OOOOMOOOOQ
@ is	MNNNQNNPNO
@ isn't	OQOONOOOOM
@ know	MOOOPOONOP
@ leav	OONNNPNPNM
@ my	MONPQOOOOM
@ nobodi	QOOONOOOOM
@ not	OOMONNNOOQ
@ open	OOOOOOOOOQ
@ own	NONNQOONOP
@ pat	NONOPOOPOM
@ pay	NONQOOONON
@ pharmaci	OOQNNNONOM
@ rang	NOOOOONQOM
@ read	OOOOOOOMOQ
@ saw	NOOQNOOOOO
@ sinc	MQOOOQNOOL
@ tabl	OONOQONNOO
@ thank	NOOONOOOOQ
@ the	ONNPMMPQOK
@ thei	OOMQOOOOOO
@ thei do	OOMQOOOOOO
@ thought	MOPONOOOOP
@ to	NNNONONQON
@ took	MOOOPNOPOO
@ upstair	ROONPOOOOK
@ w	QPNNNONNNM
@ was	MOQOMOOOON
@ what if	ONQOOOOOOO
@ will	NONOOOOROO
@ wonder	OOQNOOOOON
@ would	NPPOOOOMON
at 0	IMKLKKLIQW
at 1	OMKKMMMKRQ
at 2	PNMMOOJNMN
at 3	OOONONKKMO
at 4	PMOPOKLNJM
at 5	QMQOLPKHJO
at 6	MPPMPLPKIN
at 7	ONMJNJPSJK
at 8	LONJHMQRJN
at 9	IMKJJIMPLU
b # #	JLLMNMOSOM
b # $	NNMNONOONO
b # @	LMKKJPOPMQ
b # and	NPNOQOONPN
b # as	NQOOMNOPON
b # at	NNNQPNNNOM
b # bench	QOOOOOOOOM
b # cam	QOOOMOPOOO
b # day	NMPNOONNON
b # dot	MOOOMOOOOR
b # enquiri	NONOQONOOP
b # evaluation	NOOOMOOOOR
b # feb	MNLOMNPQOO
b # for	NOOONOMOOR
b # had	MPOONOOOOP
b # hour	PMNNNNQMPM
b # in	NOOOROOOOM
b # jan	OOOONOPOOM
b # min	PONNMNONOQ
b # of	NNNNRNLONM
b # on	NPNORNMNON
b # one	NOPONOOPOM
b # out	NOOOMOOOOQ
b # pag	PNNOMONOOP
b # peopl	LNMNQNPNNO
b # pm	OOOOOOOMOQ
b # poster	NNOONOOOOQ
b # s	OOOOMOONPN
b # said	PONOOOOOOM
b # sept	NOOONOQNON
b # sign	OONOOOONOQ
b # sinc	NOOOMQOOON
b # small	NOOONQOOOO
b # want	MOQONOOOON
b # was	OOOONPQOON
b # week	RONNLPNMOL
b # wer	MOOOQOOOON
b # wk	NONOPOQNON
b # year	NOONQOOOON
b #big @	OOOOMOOOOQ
b #big peopl	MOOOSONNOM
b #money $	OOMOOOMPOR
b #money @	MOOONNMNOR
b #money in	NOOONONOOQ
b #money last	POOOMQOOON
b #th $	ONNOOONQOO
b #time $	POMOLMNNNP
b #time and	POOPOONOOM
b #time to	QOONNOOOOO
b #year $	ONQOMONNOP
b #year @	MNONNNQMOP
b @ #	KMLNOJONNR
b @ #year	OOOOOONNOQ
b @ $	MNJHIPQONN
b @ @	LKLPMMNPKQ
b @ a	MNOONNMPOP
b @ all	PNNNOOPMOP
b @ and	OLMJLPMQMN
b @ ann	OOOOLOONOQ
b @ are	MNNONOOOOO
b @ as	MNPNQNPLOL
b @ ask	KQPMNNLNNO
b @ at	POMNMPNOOQ
b @ back	OONOOONQON
b @ be	OOOOOONOOQ
b @ by	NNNNNNQPON
b @ can't	QNOOOOOOOM
b @ carri	OOOOPOOOOM
b @ chair	NQOONONNON
b @ could	OPQOOONLON
b @ cover	QOOONONOON
b @ delegat	OOOOOOMOOQ
b @ did	OONOPNNPOL
b @ died	OOOOPPOOOM
b @ does	OOQOOOONON
b @ don	OOOONOQOOL
b @ downstair	OOOOPOOQOM
b @ fell	MOOOQOOOOM
b @ fin	OOOONORMOM
b @ first	QNONLOMQOL
b @ for	ONNMMOOMNR
b @ from	OOMNMNNOOP
b @ go	OOOOOOOQOM
b @ got	QOONOMOOON
b @ ha	NOOOOONNOQ
b @ had	PNNOOMNNOO
b @ has	LNLOOMNQNO
b @ hav	OOOOMQNNNO
b @ he	QOOOOOOOON
b @ hip	NOOONOONOQ
b @ i	NONOQOOOON
b @ i'll	NOOOMOORON
b @ i'm	OOONQOONOM
b @ if	PNMONONOOO
b @ in	MNOOONPOON
b @ is	NONNQNMPNN
b @ isn't	OQOONONOOM
b @ it	NONNONOQOL
b @ know	MOOOPOONOP
b @ leav	OONNNPNPNM
b @ left	NOOONOONOQ
b @ meet	NOOOOONQPN
b @ morning	NOPOOOONOQ
b @ my	MNNPQONNON
b @ nam	OOOOOOQOOL
b @ new	OOOONRMOOL
b @ next	MOOPOPNNON
b @ nineteen	NOOOQOOOOM
b @ nobodi	RNOOMNOOOL
b @ noon	QOOOONNOOO
b @ not	ONLNNNOPOP
b @ number	QOOONOOOON
b @ of	OOOONONOOQ
b @ on	NNNONNOQNM
b @ onli	QOONNONOON
b @ open	OOOOOOOOOQ
b @ or	OOQNPNNNOL
b @ our	RONOOONOOM
b @ own	MPNNQOONOO
b @ paid	NONNQOOOON
b @ pat	NONOPOOPOM
b @ pay	MONRNNNNON
b @ peopl	POOONNQONO
b @ pharmaci	OOQNNNONOM
b @ pric	MOOONOPOOP
b @ rang	NOOOOONQOM
b @ read	OOOOOOOMOQ
b @ ring	NONQMONOON
b @ round	NOMMNPPOOO
b @ run	MOOPNONPOO
b @ said	OONOMNPNNN
b @ saw	NOOQNOOOOO
b @ scribbl	MOOOOOOOOQ
b @ send	OOOOOOONOQ
b @ she	POOOPNOOOM
b @ shut	QOOOONOOOO
b @ sinc	OQNONQNOOL
b @ sister	PONOQOONOM
b @ so	ONONNPNNPM
b @ start	OOMOPOOOOQ
b @ tabl	NONOPOMNOP
b @ team	OOOONPNNOQ
b @ thank	NOOOOOOOOQ
b @ that	MNOOONQNON
b @ the	OMLRKOOONL
b @ thei	OOMQOOOOOO
b @ this	OOOOPOOPOM
b @ thought	MNQNNONOOP
b @ three	NONNNPMOOQ
b @ to	KMLLOMNSNM
b @ took	MOOOPNOPOO
b @ upstair	ROONPOOOOL
b @ van	QOOOOOOOOO
b @ w	QPNNNONNNM
b @ was	LPPOMONONO
b @ wer	OOOOOOQOOM
b @ what	MOQOLONPNO
b @ wher	LMMRNNNNON
b @ who	ONMNONNONQ
b @ will	NONONNNQNP
b @ wonder	OOQNOOOOON
b @ would	OPONNNMNOO
b a #	QNMOONNPON
b a @	OQMOOMOLNM
b a bad	NNOOMOOOOQ
b a bell	MNOOOQOOOO
b a bit	NONONOOOOQ
b a bother	QOOOOOOOON
b a bus	LOQOONNOOO
b a call	OQONPPOMON
b a card	NNQONNNNNO
b a carer	OPOPMNONOM
b a coat	NOQONOONOO
b a customer	QPMMNOONOO
b a direct	NNNNOONOQO
b a fax	QOOOOOOOON
b a form	QNOONOOOOP
b a further	OOOOONROOM
b a gentleman	OOONQOOOOO
b a good	OOMONOOOPP
b a job	OOOOQOOOOM
b a key	NNOOQOONPN
b a kitchen	NOOOQONOOM
b a ladi	QOOOOOOOOM
b a leaflet	MOQOPOOOON
b a list	PNONMNOPOP
b a motion	OOONNOONOQ
b a neighbour	NPNOQONONN
b a new	NONNNQNNNP
b a no	NOOOOOQOON
b a packag	OOOMPNNOPM
b a patient	NOONQOOOON
b a person	OONNNOONPM
b a phon	LOQNNONPPN
b a photo	OOPOOOOQON
b a pound	NNNNOQNOON
b a proper	NORNNOOOOL
b a pull	QOOOONOOON
b a quarter	NOPOQMOOON
b a room	NOOOOOOQON
b a schem	NOOQOOOOOO
b a second	OOOOOOMQOM
b a small	MOOOOOOOPO
b a stall	NNOOOONOOQ
b a talli	QOOONOOOON
b a text	OMQOOOOOON
b a thing	NONQOOOOOM
b a town	OONOOOOOQO
b a treat	NONQNOOOON
b a visit	OPNNMPNONO
b a vot	OOQOOOMOOO
b a week	ONPPMONNNO
b a weekend	PPOOONNOOM
b a woman	NONOQOOOON
b a work	MONNQNOPOO
b a year	MOOMOQMNOP
b about it	QNOOMOMNOP
b about the	QNKLMNMPPP
b across the	NOOQOOOOOO
b actualli read	NQNOONNNOM
b address $	POOOOOOQOM
b after #	OONOMPOMOP
b after $	ONRONNMNOL
b after @	NOOOONOQOM
b after six	QOOOOONOON
b after that	NONOOONOOQ
b after the	OPOOPNOMOM
b again $	OONNQOONON
b again in	NOOOOQONOO
b against $	NOOOOOQOON
b agr that	NOOOOOQPOM
b all $	NOPOPNMNNM
b all day	NOOOPOPONM
b all happi	NOOOOOQOON
b all in	QOOOOOOOOO
b all of	LOPNNOOPOP
b all provider	OOOOOONQON
b all the	RMNOLONMNP
b all ward	OOONOOQOON
b allow to	OPNNMONNNO
b along with	NOOOOONNOQ
b an actual	QNNPONONON
b an address	PNOOOONQOM
b an answer	NQOONOOOON
b an averag	NOOOQOOOON
b an end	NOONNQOOOO
b an envelop	QOOOONOOOO
b an hour	OONMNPMLOQ
b an uplift	OOOOOOMOOP
b and @	KMONNLOQNO
b and a	OOQOMMMMNO
b and by	NPNPOONNOM
b and his	NOOOQOOOON
b and i	QNPNMOOOOP
b and it	MMNNMQQNON
b and leav	MONOPNQOOM
b and look	OOOONONQOM
b and my	QOOOOOOOOO
b and nobodi	MNNQOPPMOM
b and not	POOOOOOMNM
b and now	NOONROOOOO
b and one	OOONNOONOQ
b and six	MONOONQOOO
b and that	OONOOOONOM
b and the	RLMOKNNOLM
b and thought	NOOOQOOOOM
b and went	MNOOOOOOOP
b and what	MOOOOOONPP
b and you	QOONOOOOON
b another strategi	MOOOOONOQO
b any mor	ONOONOQOOM
b anything $	OOMOOOOOOQ
b anything under	OOPOOOMOOO
b apart $	QOOONOOOON
b apologi $	MONONOONOR
b approv as	OOOOOOROOL
b approv subject	OOOOOOROOL
b approv the	OOOONNQOON
b are $	PMOOPOOOOO
b are due	NOOOOONOOQ
b are the	MQNOOONOOP
b are to	MOOOOPMNOP
b are too	QOOOOOOOOM
b as @	NQOONOPNOM
b as a	ONNNNOQOON
b as if	QNNONONNOP
b as it	MOOOONQPON
b as of	LOOOPOQOOM
b as per	OOOOOOQOON
b as the	QONOONNNON
b as well	NOQOOONPOL
b ask $	RPMONOMNOL
b ask @	MMMNOOOPOP
b ask him	OOOOOOOPOM
b ask me	ONQOPOOOOL
b ask the	MOQNNNNNPL
b ask who	ONNOOOONOQ
b at #	RNNMONNNNO
b at #time	MOOPOOMNOP
b at @	PNMQLOPLOJ
b at a	PNMONNONOP
b at all	NPONPNNOOK
b at fiv	QOOONONOON
b at four	QOOONOOOOO
b at it	MOOOQOONOO
b at least	MPOOOONOOP
b at night	LNMNOMQOQL
b at ten	QOOONONOOO
b at the	NLONPJMNMQ
b at two	OONOOOOMOP
b ate the	NOOOONNOOQ
b back #	NOOOMOOOOQ
b back $	NOMPPONLOP
b back their	POOOMPOOON
b back to	NNNMMNNPNR
b badg $	NOPPOOPOOL
b be found	QOOOOONNON
b be on	PONONNOMOP
b be paid	OOOOOOQNON
b be worth	OOQNOOOOOO
b becaus of	MPOOOONOOP
b bed #	QOOONOOOON
b been given	QOOOOOOOON
b been to	NONPQOOOON
b befor #time	QOOONPNOON
b befor $	MNMOPONNNP
b befor it	PONOOOOQON
b befor last	QOOOMNOOON
b befor next	OOOOOOOQON
b befor ten	NOOOQOOOOM
b befor the	MOOONOOQPM
b being a	QNNONONOOM
b being ask	MOOOOOOOOQ
b being told	QONONOOOON
b bench #	OOOOOOMOOQ
b best bit	NONOONNOOQ
b between call	SMNONONOOM
b between the	OQOONOONON
b bit $	OONONONOOQ
b blood pressur	NNOPQOONOM
b board $	MOOONOOPOQ
b book #	OOOOPOOOOM
b bother $	QOOOOOOOON
b box $	QNQNMNNNOL
b bring a	OOOOOOOQON
b bring one	OONOOOPQON
b bus $	NNMONNNOOQ
b bus and	LOOOPQOOOO
b bus is	MOOOOPOOOP
b bus shelter	MOMONQOOOP
b bus stop	NOQONOOOON
b but not	PNPOOOOOOM
b by #	NMNONNMROM
b by @	MNMMMOLNNR
b by a	MNOONQNOOO
b by day	QNNNNNONOP
b by the	ONPONLNNNN
b by week	MNOORONNON
b c #	OOOOOONQON
b call $	PMONNONOON
b call on	MOONQONNOP
b call that	QOOONOOOON
b call the	QONQMOOOOM
b cam back	NOOOQNOOON
b cam hom	OOOOQOOOON
b cam in	PPOOOOOOOM
b cam to	MOOONPOOOP
b can onli	RNNOMONMOM
b can start	QOOONNMNPM
b can you	NOOOOOOOOQ
b cannot be	QOOOOOOOON
b car $	KQPONNONNO
b card $	OOOOOOMNOQ
b card and	NOOOOOMOOP
b carer on	MOPOONOOON
b carer who	POOOMOOOOO
b carri $	NOOONONOOR
b carri her	OOOOQOOOON
b carri over	OOOOOONQOM
b centr on	NOOOQOONON
b chair $	QOOOPONOOM
b chair ask	MQOONOOOOO
b chang plac	OONOQOONOM
b chariti $	QNPNOOONOO
b check the	ONNOOOORON
b clerk to	NOOOOOOQON
b clinic $	MOQOOOOOON
b clos $	PNMONNOOOO
b clos @	QOOOONNOON
b club in	NOOQONNNON
b coat on	NOPNPOONOM
b cod carer	QOOONOOOON
b com #	OOOOOONMOQ
b com and	OOPOMNNQOM
b com as	QNOOPONOOO
b com at	PNNNQNONOM
b com out	POOOOOPOOM
b com to	PMOOOOOOOO
b cost of	MOOOONNOOQ
b cost the	OOOOOOOQON
b cottag hospital	MNNPNOPNPN
b could not	MOPOPOONOO
b could ring	MNOOOQOOOO
b could say	LRNOOOOOON
b could tell	NOOOMOOOOQ
b could the	NPQOOONNON
b could you	OQOOOOONOO
b council tax	NNNOOOOOOQ
b council to	QOOOOOOOON
b d #	NOOONOQNOO
b dat of	QOOOOOONOO
b daughter drov	OOOOQOOOOM
b day #	NOOOOONOOQ
b day $	LPNQPMNOPK
b day is	NOOOONNOOQ
b day of	PONNMONOOO
b day three	QNNPNMOOON
b decid to	ONOOONOMOQ
b did the	NONONQOOOO
b didn't know	MNOOQOOOOP
b differenc between	MRNOOOONOO
b direct payment	NNNNOONOQO
b discharg after	NOOOOOOMOP
b do not	QPNMMOMNNM
b do peopl	NQNOOOOOON
b do the	LPOOPNOOON
b do we	NQNOOOONON
b does a	NQOOOOOOOO
b does it	MONPMOOOOP
b does not	OONNPOOOOM
b does the	OOPNOOOMON
b dog $	MONOMOONOS
b doing something	NONONOPOPM
b doing the	LONPONPPOM
b don $	NPONOOQOOL
b don't get	MQNOOOOOOO
b door $	QMPNMOMONL
b door to	OONONOQOON
b dot on	MOOONOOOOQ
b down the	OONONQOOON
b drill $	OOQONOONON
b driv up	QOONNOOOOO
b driver $	PNQNMONNOP
b driver get	OOMQOOOOOO
b drop the	NOOOOOQOON
b e mail	QONNMOONOO
b each way	QOOONOOOOM
b eight $	QONOOOOOON
b either $	QNOONOOOOP
b either way	MQOONOOOOM
b eleven pag	QOMONOOOOM
b els $	NNNOOOOOOQ
b end $	MNOOQMMOPM
b end at	POOOMOOOOO
b end in	POOOOPOOOL
b end of	MMMPMMOQNO
b everi day	OONOONNQOM
b everybodi $	MOPNNPOMOM
b everyon who	OOOOOOOQOM
b exist $	QMMONNMOPL
b expect $	LNQOOONNOP
b fair $	NNNOOOOOOQ
b famili hear	QOOOOOONOO
b fax number	QOOOOOOOON
b feb #year	MOOOONPPOM
b fifteen minut	NOOOQOOOOM
b film club	NNOQONNOON
b find out	NNMONNOQPN
b firm on	OOOOOOQOON
b first $	MPNQMOONON
b first in	NOMNOPNNOQ
b first month	QOOOOONOON
b first of	NONPNOQOON
b fiv famili	NOOOOOQNON
b fiv provider	POOONQOOON
b floor $	QNNPNNNOOM
b follow $	NONOOOOOOR
b food $	NPPOOONNOM
b for #	QNLOPNMNOO
b for @	QONOPOMOON
b for a	MPNMNMOOMP
b for an	MQOOOOONON
b for famili	MNONQOOOOQ
b for help	OONOOOOOQO
b for it	QNOONNPMOM
b for lift	NOPOONMMOQ
b for next	NOOQOOOOOO
b for somebodi	QOOONOOOOM
b for the	MNLLMLOQOP
b for this	MPOOPOOOON
b for three	OOOOQOOOON
b for want	PNOOMOOOPN
b form $	MONONOROOM
b form and	OONMNNQOOO
b form for	QNOONONOOP
b four $	MOOOOOOOOP
b four and	QOOOMOOOOO
b four tim	MONOROOOON
b fridg $	NOOOONNNOQ
b frighten peopl	QOOONOOOOM
b from #	NOOOOOQMOL
b from #big	QOOOONNOOM
b from @	MNNLONMMOR
b from the	QONNLLNOMN
b from this	MOOOOQNOON
b front of	QONOONNOON
b full of	ROOONOOOOM
b funeral $	OOPOOOOMOO
b get @	MONPNPNPOO
b get a	NNMQOOOPON
b get the	LQPNNNNOON
b get to	MNOOPONOPN
b get told	RNNNNNONNM
b giv their	PPNOQNNNNN
b go into	MQOOOOONON
b go see	OOOOOOOQOM
b goe to	OONONPMNOP
b going out	OONOMNNOQM
b going to	MOONOOORON
b good $	QONONOOOON
b good at	NOOOQOONON
b got a	NNNNQOOOOO
b groan $	OOOOOONOOQ
b had #	OOOORONOOM
b had a	MONOQOMNNN
b had been	NOOOQNONON
b had its	MONONPQOOM
b had the	NOOOMOOOOR
b had to	OOOONNNNOQ
b half an	NQOONONMOP
b half the	QONOMOOOON
b half way	OONONQOOOM
b hall $	MNPONNNPON
b hall for	OOMOOOMPOQ
b hand back	POOONQOOON
b hand in	NOOOMNMNOR
b hand out	OONQOOONON
b happi to	NOQOOOPKOR
b has a	NOMPONNOOO
b has been	ONNMPOONOP
b has decid	ONOOONOMOQ
b has no	QOOOOONOOM
b has not	NOONQPONOM
b has open	NOOOOQOOON
b has the	NNNMNNNQNP
b has to	ROOONNNNON
b hasn't been	NOOOQOOOOO
b hav a	MNQPPMONOJ
b hav no	NOOOQOOOOO
b hav seen	OOOMOQOOON
b hav the	OOPNPOOOOM
b hav to	QNNOLNNMPN
b he been	NOQOMOOOON
b he did	OOOOOOOMOQ
b he had	OOOOROOOOL
b he is	MOONMNOPOQ
b he was	OOOOQOOOOM
b hear aid	POOOMOOOOP
b hear me	NOOOOOONOQ
b hear when	QNONNOOOON
b height for	QOOONOOOOM
b help $	PMOOOOOLPP
b her #	QOOONOOOOM
b her shop	OOOOQOOOON
b hill $	OOQNOOOOOO
b him $	NOOOOOOQOM
b his mum	OOOOMOONOP
b his own	OOONQOOOOM
b hold the	OOOONNNOPM
b holidai $	POPONOONOM
b hom carer	NONPMPNNOQ
b hom on	MOOONOOOOP
b hom to	OOONPOOOPM
b hospital stai	NONNPOOOOQ
b hour $	MNOPOONOOQ
b hour and	MOOPNOONOP
b hour for	NPOONOOMPO
b hour in	QOONNOOOON
b hour notic	QNNNNOOOOO
b hour when	QOONNOOOON
b hous $	QONOOMOOPN
b how it	NOMPNONQON
b how mani	NRNONOOOON
b i could	ONNOQOOOON
b i did	OOPOPOOOOM
b i keep	PPNOMOOOOM
b i never	NQOONOOOOO
b i put	NONNQOONON
b i said	NOOOOOOQON
b id card	QNOOOOOOON
b if a	OPMNNOOOOO
b if he	PMOONOOPOP
b if i'm	OOOONOOMOQ
b if i'v	NOMOOOOOOQ
b if the	LQONMNPNNN
b if they'd	NOQOOOOOOM
b if we	NNQONOOONO
b if you'r	POOOOOOOOM
b in $	PNPNONONOM
b in @	LLMSNQIKNL
b in a	QNOLNNOMON
b in another	NOOQONOONO
b in any	OONOOOQOON
b in by	OOOONOMOOQ
b in fiv	MOOOQOPOOO
b in front	QONOONNOON
b in her	MOOOPOOOON
b in on	POOOMNNNOP
b in the	ONPMQNMMLM
b in when	QNOOOOOOOO
b insid a	QOOOMPOOON
b insuranc $	OQNOOOOOON
b insuranc for	OOOOOOOQOM
b into a	MOOPNOOOPN
b into the	MOQONOOOOM
b is #	OOOOQPNOOM
b is $	NNPONOROOK
b is @	MPMOONQMOO
b is a	NNLPONNNQM
b is at	ROOOMOOOOM
b is going	NOONOOOQON
b is his	POOOMOOOOP
b is in	MONPNNOOOQ
b is it	MRNOOOOOOM
b is me	NOOOOOOOOQ
b is no	QPONNPMNOM
b is not	OMPOOONPOO
b is on	OOLNMMLMNS
b is open	QOONNOOOON
b is run	NOOQONMOOP
b is the	QNOOONOOON
b is to	NOOONOOQPM
b it $	MPNOLNNNOP
b it a	NONOOQOOOM
b it again	MNQONOOMPO
b it and	MONOPOONON
b it back	OONOONOMOR
b it cost	OQOOOOOONO
b it emerg	QPOOOONOON
b it from	QOOOMOOOOO
b it get	NOQOONONON
b it in	ONONQNOOOL
b it is	PMNPMNQOOM
b it tak	RNNONONNON
b it the	MQNOOOOOON
b it to	LMQNPMNQMM
b it used	NOOONOQOOO
b it was	NNONOOOPMM
b it went	MOMOOPOPON
b it would	NNOONOOMOQ
b its @	QOOONOOOON
b jingl $	MONOONOOOR
b job $	NNNPONONQM
b keep a	ONOOMOOOOP
b keep the	MNNPOOPOON
b kept at	OOQOMOOOON
b key $	PNONQPNNOM
b key saf	QNNONONOON
b key to	QPNNONONON
b kitchen chair	NOOOQONOOM
b know everybodi	MNQNOOOMOO
b know if	OOMOOOOOOQ
b know it	QOOONONOON
b know us	MOPOPOOOON
b know we	LPMOOOOOQO
b know what	PONOOOOONL
b know who	OOMOPNONPN
b lack of	QOOONOOOON
b last $	QOOOMNOOON
b last of	OOOOOQONNO
b last one	QOOONOOOON
b last week	MPNOPOOOON
b last year	NOOOQNNOOO
b last yr	MOONPQONON
b lat $	POOOOOMPOM
b lat @	NOPOOOPOOM
b laugh $	PMOONOOOOP
b leaflet $	MOQOOOOOON
b leaflet in	QOOOOOOOOO
b learn disabiliti	NOOQONOONO
b leav $	OOOQNOONOO
b leav the	NPMNNNPRNK
b left $	QONOONOOOO
b left the	OOOONNONOQ
b let me	OOMOOOOOOQ
b let the	NOQONOOOON
b letter $	OQNOOOOOOO
b letter to	NOOOOOOQON
b lift not	NOQOOOOOON
b lik @	NOQNOOOOON
b lin for	QOOONOOOOO
b list $	NQNOPNNNOM
b list of	ONPOMOOPOM
b liv her	ROOOMOOOOM
b longer than	NOONQOOOOM
b look at	MNOONPNQOM
b look lik	QNOOOONOON
b look up	MOOOQOOOOM
b lost a	NOOOQOOOOM
b lot $	RNNMOONNOM
b lov to	NQOOOOOOON
b lunch club	POOOOQNOOM
b machin $	NNOOQOONOM
b mak the	MNONPNONPN
b manager @	NOOONOOOOQ
b mani of	MPOONOONOP
b map of	OOOOOOOQON
b mar #year	OOOOONPMOP
b match by	NNMROONOOM
b me $	PONNLONQOO
b me in	NOOOOOOOOQ
b me to	NONOOONROM
b meet $	ONNNNNNQNO
b meet in	NOOONNQNON
b meet to	OOOOOONMOQ
b meet was	MONOMNNORM
b messag in	NOQOOOOOON
b mil and	MOOQPONOOO
b minut $	LONNPONNOQ
b minut and	POOPMNNNOP
b minut that	NOOOMOOOOQ
b mobil librari	MOONOOOOOP
b monei for	MPONOOOPON
b month $	ONMNOOQNNM
b month befor	OOOOQOOOON
b mor $	NNMNNQOOOO
b morning $	NOQOPONNON
b most dot	NOQONOPOON
b most of	POOOMOOOOP
b mov between	MNOOPNQOON
b mov from	QOOOMOPNON
b mov it	MNQOONQMOM
b mov to	NPOONOPNOM
b mum and	OOOOMOONOP
b my sister	MOOOQOOOON
b my team	QONMMOOPON
b nam $	NOMNPOOOOP
b nam on	LOPOLOQNOL
b near @	NOMROOONON
b need to	PNOOOOOPOM
b neighbour $	NPNOQONNNN
b neighbour in	ONQNOOOOOO
b never hav	QNOOOOOOOO
b new nam	NOOONOPMOQ
b new starter	QNOONNOOON
b next one	NONOOOOOOQ
b next tim	NOQOOOMPOM
b next to	NNPQOOOOOO
b night $	MONOPNNOQM
b night staff	PQNOOMONON
b nin $	MOMOONQNOO
b no nam	MONOMNQQON
b no new	MONOOORNOM
b no one	QQMNONNNNL
b no to	NOOOOOQOOM
b nobodi can	RNOOOOOOON
b nobodi had	QNOOMOOOOP
b nobodi know	QMOOPOOOON
b nobodi told	PNOOOQOOOM
b noon $	QOOOONNOOO
b not $	MOMNMNMNOS
b not a	NOQOOOOOOM
b not and	NOONMOOOOQ
b not another	MOOOOONOQO
b not by	PNMRNNNNOK
b not cover	ROOONOMMON
b not get	PNOOPOMOOM
b not go	MOOOQOOOON
b not hav	OONOPOPOOM
b not know	MQOOPOOOON
b not known	NQOOOOOOON
b not on	QOOOMOQOOL
b not onc	MOOOPOOOOP
b not readi	QOOOOOOOOO
b not that	PONPNPNOOM
b not the	NNQNNOOOON
b not to	QOONNOONOO
b not wait	NOOONOQOOM
b nothing $	OOOQNOOOON
b notic that	NOONQPOOOM
b now $	MNMNMSMNNK
b now he	NOOOQOOOOM
b number #	NOOOPOOOOM
b number by	QOOOMOOOON
b o'clock $	NONOOOQOOO
b of #	MNONQONNNN
b of #money	MOOONOPNOP
b of @	MMMMOMPQNO
b of a	MNOPMOOOOQ
b of all	OOOOOONQOL
b of cours	NNNNOQOOON
b of eight	QONONOOOON
b of evening	QOOONOOOON
b of her	OONNQONOON
b of it	MOONOOOMOQ
b of my	POOONOPOOL
b of nin	MOOOQOOOON
b of our	QNNNPNMNOM
b of the	OPLMNNMMNM
b of their	MQNOOOOOOO
b of them	OMNNQMNONP
b of thos	NPNOQOONON
b of who	NNQOOOONON
b of whom	OOONQOOOOM
b off befor	QONOOOOOON
b off now	POOOPNOOOM
b off to	OOOOOQNNNO
b oh and	NOQPNPMOOM
b on #	MONNNPNNON
b on $	MNQOONOMNP
b on @	PLNKNNPNPM
b on a	ONNNRLOKOM
b on day	NOOQONOOOO
b on his	MOOOPOOOON
b on it	OONPMNPNOO
b on paper	OOOOOOOQOM
b on sit	QOOOONOOON
b on that	OOOOOOQOON
b on the	LLPNPMMMNP
b on thursdai	NOOONOOOOQ
b on to	OONOOOOQOM
b on ward	POOOMOPOOO
b onc $	LONONOOOPQ
b one $	NMONMNOMOQ
b one could	MPNOOOOOOO
b one daughter	OOOOQOOOOM
b one hom	NNOOMPOOOP
b one lin	OOQONOOOON
b one of	ONNNQNNNOO
b one out	NOOOPOOMOQ
b one pag	NONOOOOQON
b one sit	OONONONPOQ
b one was	ONMONONOOQ
b onli $	OOMNLNRNON
b onli for	NNQONNOOON
b open #	OOOONOONOQ
b open day	NOOOOONOOQ
b or is	NQOOOOOOOO
b or the	NQOOOOOOOM
b organisation $	OONOOOONOQ
b our not	POOOOOPOOM
b our number	QOOONOOOON
b out #	POOOMOOOOO
b out $	PNMONPOLNP
b out at	PNNOMONNQL
b out for	OOOOOONQOM
b out in	NPNNPOPOOM
b out of	NNMNPNNOPN
b out the	ONPOOOOMOO
b out what	MPNOOONPPM
b out why	OQOOOOONOO
b outsid @	QOOONOOOON
b over #	PNNNOONMPL
b over from	NOOOPPOOOM
b over in	NOOQNOOOOM
b over it	POOOQONOOM
b over the	NONPNNMPOM
b over to	OOOONQNNOM
b own $	MOOOQOOOPM
b pag $	NONOOOOQOO
b paid for	MONNNOOONP
b paper #	NONOQONOOO
b paper $	OOPOOOQOOM
b paper are	NOOOOONOOQ
b pass $	POPNNNPNOM
b pass round	NOOONONOOQ
b past the	OONNQOOOOM
b pay a	ONNNOQNOON
b pay for	MQNPMOPNOM
b payment hav	NOOOOOQOOO
b peopl #	NOOOQOOOON
b peopl $	POPONONOOM
b peopl are	QOOOOOOOON
b peopl at	NONOONNOOQ
b peopl cam	OOOOMOOOOR
b peopl don't	QNNONOOOON
b peopl in	PMNOPNOOPO
b peopl just	NONPNOOOOQ
b peopl know	OOMONOOOQN
b peopl off	QONONOOOON
b peopl on	OPOOQOOOOM
b peopl who	MOOOOOOOPO
b personal car	NNQONOOOON
b pharmaci bag	QONONNOOOP
b phon call	MNPNNONPON
b phon number	POOOMOOPOO
b photo $	OOOOOOOQON
b photo of	OOPOOOOQOM
b pick up	QPOOONMNNM
b pictur for	NOONQOOOON
b pigeon $	NOOOOOOOOQ
b plac had	PONQMOOOON
b plan $	LPQONONOON
b plan discharg	OOOOOOOMOQ
b pm on	OOOOOOOMOQ
b pocket $	NOQOMONOOO
b point of	MPOOOONOQN
b post offic	MOPPMONNOP
b postcod not	QOOONOOOON
b poster and	QOONNOOOON
b poster up	NONNOOOPOQ
b propos by	OOOOOONOOQ
b provider on	QOOONPOOON
b pull cord	QOOONNOOOP
b put the	LNQMPNNMON
b quiz $	OOOONOOOOQ
b radio $	OOOOQONPOM
b read the	NRMONNNOOM
b readi to	LNNORNLPON
b record $	OOOONOMOOP
b record messag	NOOOOOQOON
b remember $	MONOROOOOM
b remind that	NOOOOONOOQ
b remov $	NONOQOQNON
b report $	MRNNNONOON
b right that	OOOOOOQOON
b ring $	PNMOONONPN
b ring @	OONOOONQON
b ring it	MNOOOQOOOO
b ring the	MONQLNMQOM
b ring to	QNOOOOONOO
b risk assessment	QOOOOONOON
b road $	QOOOPOOOOM
b room $	MQNOMNNNOP
b room with	NOOOOOOQON
b rota $	OOOOPMOOOO
b rota clos	QOOOONNOON
b round $	MOOONOPNOP
b round a	NONQNOOOOO
b round on	NNPNNPNNOQ
b round the	MOMNNPOPOP
b round with	POPOMOOOOO
b run $	NOONQONPOM
b run a	NOOQOOOOOO
b run out	PONOOPOOOM
b run the	MNQNPOONON
b said he	OOOOOOOMOQ
b said it	MOOOOOOOPO
b said no	MOOOOOQOON
b said she	NPOOMOOOOP
b said so	MOOOPONNOP
b said that	QNNONNNONN
b said yes	NNOONOQNNN
b sat in	NOOOQOOOON
b sav up	OOOOQOOMOO
b say $	NPMONOOPON
b say it	PNPNMNNNOP
b say when	QNNOOOOOON
b say who	NOQONOOOON
b school $	PONOOOOPOM
b school to	OOQOOOOMOO
b seat $	MOOOQOOOON
b second by	OOOOOONOOQ
b see her	NOOOQOOOON
b see it	MPOOOOOPOO
b servic $	MOOOQONOOO
b shar one	NONQOOOOON
b she does	OOONROOOOM
b she said	MOOOOOOOOP
b she stop	MOOOQOOOON
b shop up	OOOOQOOOON
b show the	NOROOONOOM
b shut in	QOOOONOOOO
b sign $	OONOOOOQOM
b sign as	OOOOOONOOQ
b sign it	NOOONOQOOO
b signatur $	QONOOONOON
b sinc #	MOOOOQPOOM
b sinc @	ONNNPOLONP
b sinc she	NOOOQNOOON
b sinc the	OMNNPRMNOK
b sister in	MOPOOOOOOP
b sit $	MOMONRNMOO
b sit for	OOOONONOOQ
b six $	ONNOPNQOOM
b so a	QOOONOOOON
b so its	POOONONPOM
b so nobodi	MOOONOOOPP
b so peopl	ONOONONOQN
b so that	PNOONQONNM
b so the	OMOONOOOPL
b so we'r	OOOOOOQOON
b social work	QONNMOPNOM
b social worker	PNNONNNOOM
b som of	QOOONOOOOO
b somebodi to	OPPOOOOMOO
b someon at	NONOOOOOOQ
b someon who	OMOONOOONP
b something els	OQNOOOOOON
b sort $	NOPOONOMOP
b staff $	LPOPMMOOOO
b stai open	OOOOOOMNPQ
b stai with	NONNNORNOL
b stall at	ONOONONNOQ
b start $	QONOOOOOON
b start at	QONONOPOOM
b start on	PNLMNPLNPP
b start with	MOQNOOQNOL
b still $	PNOOONOQOM
b stop $	PNOOONONOM
b stop at	QOOONONOON
b stop in	NONOOQOOOO
b strategi $	MONOOONOQN
b subject to	OOOOOOQNOM
b summer $	MOOOQNOOOO
b sun $	MOQNONNNPN
b support $	OOOOOOQOPM
b support worker	QONOOMOOON
b surgeri @	QOOONOOOON
b tabl #	NPQNONMNON
b tabl by	NONONOOOOQ
b tabl four	MOOOOOOOOQ
b tail lift	POOOOOPOOM
b tak a	MOOONOOOOP
b tak it	POOPNOOOOM
b tak nin	QONOOONOON
b taxi firm	NNRNNOOOOM
b tea was	MOOONOOOOQ
b teacher one	LOPOQONOOM
b tell @	MONOOOOQOM
b tell their	NOOOOOONQO
b tell us	NOOOLOOPOP
b ten minut	OOPPMNMNOL
b term $	NONOOOQNOP
b than the	LNONONNOOQ
b thank you	MONOOONQOP
b that #	NOOOQOOOOO
b that $	ONNMLMPONQ
b that @	LOOQNPMPON
b that a	MNONNOQOPN
b that all	MORPOOMNOM
b that from	NOONOPPOOM
b that he	LOOOPNOOOP
b that it	MNNOONOOOP
b that nobodi	MNOPOOONPO
b that one	NONOOONOOQ
b that our	OOOOOOQOON
b that say	OOQOOOOOON
b that she	NOOOPOOPOM
b that the	OOLJMQPLON
b that was	MOOOONPNPO
b that work	NNNOOOQOPM
b the #	NPMNOOPNOL
b the #th	MNNNMOMQOP
b the $	NMNOOONOOQ
b the @	KMNPOPMNNO
b the ambulanc	OONPMOOOON
b the app	MPNONNQOOM
b the assessment	QOOONOOOOM
b the babi	OOOOOOONOQ
b the back	QOOOMOOOON
b the bank	QONNOONOON
b the bell	NOOOONMOOR
b the blue	OOOONNQOON
b the book	PONNPOONOM
b the build	OOOOQOOOOM
b the bus	MNLNOPNPOQ
b the cak	NOOONOONOQ
b the call	MPOONOOOOP
b the car	MOOOPNNNNP
b the caretaker	MOOPMOOOOQ
b the chair	OOOOOONNOQ
b the church	ONQOMPMNNM
b the clerk	NOOOOOOQON
b the clinic	POPNNNONOM
b the cloakroom	POOOOONOOM
b the colleg	MOPNNONOOP
b the committee	ONOOONMNPQ
b the consultant	RONOMNMNOM
b the council	QOLOMNMOOO
b the counter	OONOOMNNOQ
b the counti	NOONNQOOON
b the dat	ONNOOOOQON
b the day	PONMLOMNPN
b the desk	QOONNOOOON
b the differenc	MRNOOOONOO
b the discharg	OOOOOOPOOM
b the door	MOOONONOOM
b the driver	MOQOPONMON
b the end	LNMPQMKNNQ
b the evening	MNOOOOPOOO
b the famili	NQNOONNOON
b the farm	LOOOOROOON
b the fir	POMONOOOOP
b the first	NPNNNOOMPO
b the food	NPQOOONNOM
b the fridg	NMQNNNNNOP
b the front	POMOMOOOOP
b the funeral	OOPOOOOMOO
b the garden	NOOOPOONOM
b the gat	OONOPONQOM
b the gp	NOQONOOOON
b the hall	ONMOONOPNO
b the hour	MOOPNOOOOO
b the huddl	MNNQMOOOOO
b the ijb	OOOOOOQNON
b the job	PNMNNNOOPO
b the kettl	NOQOQNOLOP
b the key	PPNMNPOPOM
b the last	RNOOMPOMNL
b the lat	MOOOOOQOOO
b the leaflet	ONNOOOPOOL
b the leas	NOOOOOOQON
b the letter	PNNONNMQNM
b the lift	NONOONOQOO
b the light	QMOOOOONOP
b the list	NOMOMOQOOM
b the main	QOONNNOOOO
b the med	NOQNOOOOOM
b the meet	MONONNNNOR
b the minut	NOOONONOOQ
b the mobil	MOPNOOOOOP
b the month	MNNNPMPNNQ
b the morning	NNQNOOONOM
b the new	MMNNNQNQOL
b the night	QNOONQMMNM
b the noticeboard	OOOONNNQON
b the number	MOOOPPOOOM
b the old	NOQOOOOOON
b the other	NNMNPNNOOP
b the pen	NOOOMONOPQ
b the person	OONPMOONNN
b the phon	OPONPOOOOM
b the photograph	NOOONOOOOQ
b the pilot	PNMMMMPNOP
b the plac	MOQMNNONOP
b the plan	LPQONONOON
b the point	MPOOOONOPN
b the pool	NPOOOOLOOQ
b the post	MPPMMOOOOP
b the radio	OOOOQONPOM
b the rat	QOOONNNOON
b the record	MOOOOOQOON
b the register	OOOOQOOOON
b the report	MQNONNONON
b the respit	OOONQNNOOO
b the right	QNOOOOOOOO
b the room	NPMOMNPNOP
b the sam	NOPOMNOLOM
b the school	NNQNPNNOOL
b the shed	NOOONOMROL
b the sheet	POOOMOOOOP
b the shop	NNOPOONOOQ
b the sign	QONOOOONOO
b the sound	ONQOOOONOP
b the stair	NOOOQOOOON
b the step	LONOPOOOOQ
b the strik	NOOOOQOOOO
b the summer	MONOPONOPM
b the supermarket	PNNONQMNOM
b the supplier	POOOPOOOOM
b the surgeri	QMONOPONOL
b the tabl	LPOONOPNOP
b the tail	POOOOOPOOM
b the taxi	NNRMPOONOL
b the team	MNOOOPOOOP
b the thread	OOOOOOONNQ
b the tim	PONOPOPOOL
b the tin	NOMOONPMOQ
b the train	PQOONOOOON
b the trust	NOOMOQOOON
b the two	NQNOOONNNO
b the wag	MOOOQOOOON
b the wait	MOOOQOPOOM
b the wall	PONOMONNOP
b the ward	OPPQMNMONK
b the warehous	ROONONONON
b the whol	POONNOPOPM
b the wifi	QOOOONNOOL
b the window	MOPNNNNNOR
b the word	LNOONNQPOO
b the wrong	RONOOOOOON
b thei did	ONNOOQOONO
b thei do	NOMQPOOOOO
b thei don't	QNOOOOONOO
b thei know	ONRNNOONOM
b thei said	ONNOQOONOM
b thei talk	QOOONOOOON
b thei think	QONOOONOOM
b their $	MONNONROON
b their last	MPNOOOOOOO
b their own	NMNNOOMMPP
b their stori	NOOOOOONQO
b them $	LPNPPOOOON
b them by	OOOOPOOQNN
b them had	OOOOQNOOON
b then $	OONOOOQOOM
b ther $	PNNOOOOOOM
b ther a	LNNRNNOPOM
b ther was	NMNNPPOONN
b thing about	NNNONONOOQ
b thing is	OOOQNNMOOO
b things that	OOOOOONOQN
b think the	QOOOOOONON
b third of	NOOORNOOON
b this is	NOOOOOOOOQ
b this month	MOOOPPOOOO
b this one	LOPNNOOMOQ
b this winter	NOOOQONOPM
b this year	PONOMPPONM
b thos who	MPNOPOOOOO
b thought it	OOPOPOOOOM
b thought of	OOOOQNOOON
b three $	QOONNNOOON
b three month	MQOOOOOOOO
b three peopl	QOOOONOOON
b three things	NNOONONOQP
b three week	RONOOOONOM
b three year	NOOOQOOOON
b through on	OONOOOOQON
b through the	MOOPPOOOOO
b tim $	POPONNMPNN
b tim and	MOOOQOOOOO
b tim in	NONOQOONOO
b tin $	NOMOONNNOQ
b to #	MOMONMPNOP
b to #big	NOOOQNOOOO
b to #money	MONONOPOOO
b to @	KOLMLPQPMM
b to a	NPONPOLLPN
b to an	RNNNNONNON
b to ask	QNMONONPPO
b to be	PPLMKPLLMR
b to cost	OOOOOOOQON
b to door	NONOOOQOON
b to end	OOOOONOMOP
b to everyon	NOOOOOOROM
b to get	PNNOONNOPM
b to giv	PPNOPNNONM
b to go	MOONQMMQNM
b to host	QOQOONNLOP
b to keep	ONOOOOQOON
b to leav	MOOOMONOPQ
b to lend	OOQOOOOMOO
b to look	MOONOOOQON
b to mak	MOOOQOONON
b to open	QONOOOOOON
b to read	NONONONQOO
b to ring	QMNMNNMQOL
b to say	QOMNOONNOK
b to shift	NOOOMNOOOQ
b to show	OOQONONOOM
b to sit	NOPNNNONOQ
b to start	QONONOOOOO
b to stop	NOOOONMMOR
b to talk	PONONOOMPP
b to tell	NNNOPONOPM
b to the	NMMOQNOQNJ
b to us	QMOOOONOON
b to writ	OONOOONQON
b told the	QMNNOPONNL
b took over	NOOOMNOOOP
b town wher	OONOOOOOQO
b treat $	NONQNOOOON
b try a	OOQNOOOOOO
b try it	OOOOOONQON
b twenti minut	NOOOQOOOOM
b two $	QOOONONMOP
b two host	MNONQONOOP
b two list	MQOOOOOOOO
b two of	PONOMPNPON
b two third	OOOOQNOOOO
b under #	PONNMOPNOP
b under #money	OOPOOOMOOO
b under the	NOONOOOOOQ
b until the	OOOOPPNNOM
b up $	QNOLOPMMNN
b up again	ONOONQNNOO
b up for	OOOOOOQNON
b up the	NOQNPONOOM
b up to	NONONONNOQ
b us $	ONOOONNMNO
b us @	NOOOMOPOOO
b us and	QNOONOOOON
b us by	NOOOQOOPON
b use the	NOOMONQOOO
b used to	PNOPOOPNOL
b vallei $	QOOOOONOOM
b van @	QOONOOOOOO
b view differ	OOOONNNMOR
b view on	OOOOOONQOM
b villag $	QONOONNPOM
b visit is	QOONNOOOON
b vot #	OOOOOOQNOM
b w #	NONOMOPNOQ
b w c	NOOOOONQON
b wait for	PNPNNPOMNM
b wait list	MOOPPOPNOM
b wall $	QOOOOOOOON
b want a	OOQOMOOOON
b want of	PNOOMOOOPN
b want the	QNNOONONON
b want to	NPNOQNPNNM
b ward $	OQNNNOONON
b ward clerk	NOQNOOOMOP
b was #	NOOOPPOOOM
b was @	NPMOOOONPO
b was a	LNONNPPPNO
b was for	NOOOOONOPQ
b was on	NOOOQOOOON
b was propos	OOOOOONOOQ
b was the	PMNOONPNOM
b was withdrawn	POOONQOOON
b way $	OPOOMOOOOL
b we agr	OOOOOOQNOO
b we are	PMNOONPNNN
b we ask	NLOOPOOOOQ
b we be	OQNOOONNOM
b we can	OOOOOOPOPM
b we count	OOOOOOMOOQ
b we do	PPONNOOOOM
b we don't	MQNONOOOOO
b we exist	QMMOONMOPM
b we get	MPOONQNOON
b we had	MNPNPPMONO
b we haven't	MPNONPNOON
b we met	MPNOOOOOOP
b we mov	ONNOOOQNON
b we need	NNNOOONQQM
b we shook	NNNOONQNON
b we want	MOOONNPNRL
b we will	OOOOOOQNOM
b we'r all	POOOOOPNOM
b week #	MPOOROOOOM
b week $	ONPNPPMNMO
b weekend $	MPNOOONPOO
b weekend purs	NOQONOPNOL
b well $	NOPMNNMPON
b went $	NONOONOOOQ
b went back	MOOOOOOOOP
b went in	QOOONOOOOO
b wer #	MOOOQOOOON
b wer offer	NQOOOOOOON
b wer remind	NOOOOONOOQ
b weren't ther	QOOOOOOOON
b what d'you	NNQOOOONON
b what if	OOQOOOONON
b what the	PPMNMOONNO
b what we	NMNOOOPNQN
b what we'r	ONOOOOOOQN
b when $	NQOOONOOPL
b when @	PPOOMPNNON
b when a	QOONNOOOON
b when his	QNOOOOOOON
b when it	PMNOPNNOOM
b when the	ROMOOLNONK
b when we	NMNOPOOOOQ
b wher the	OONRMNONON
b which was	NPONNNOOOQ
b who com	NNQOOOOOOO
b who had	PNONONONOM
b who left	NNONPNNQON
b who pay	NQOONOOOON
b who stai	OOOOOOOPOM
b why not	NNRNNOOOON
b will $	NONOOOOMOQ
b will not	RNNOPOOMOL
b window $	PONONNNOOQ
b with $	OOQONOONNO
b with @	MNMMMNQOOO
b with a	PMPNOMMONL
b with me	NONOOOOROM
b with our	OOQOONOOOO
b with that	OOONNOQOON
b with the	OMPNNMPONL
b within the	OOOONNMOOQ
b woman who	NOONQOOOOM
b word on	OOOONOQOOO
b work a	NONQNOOOON
b work out	MPNONONMPP
b work sid	POOONOONOM
b worker chang	QONOONOOON
b worker has	NOOOOQOOOO
b would lik	NQONOONMNO
b would we	OQOOOOONON
b would you	ONNOOOOQON
b writ $	NOOOOOOOOQ
b writ it	NONOOOOOOQ
b writ to	OOOOOONQON
b wrong $	LOOONOOOOR
b year $	LNNLRPOMNN
b year ago	NOOOOQOOON
b yes $	ONPONOQONO
b yes to	OOOOOOQNOO
b you all	NOOOOOONOQ
b you can	PONOMPNOOM
b you go	MQNOOOOOOO
b you hav	QONOMOOOOO
b you pay	QOONOOOOON
b you sit	POQOOOOOOM
b you to	OOOONOOMOQ
b youngest is	MOOOQOOOON
b your $	MOQPNONNOP
best action	JKLHLGIXLK
best barrier	TLKIOJKJMN
best contextChange	QMKJMUKJMJ
best decision	HKNKKJVILM
best evidence	LJLLUHJLKO
best example	MHLTONLKLO
best idea	HHVMJKLNOL
best note	LLKNLMNLKS
best objective	LNNNNNNNSM
best question	KVOILLIJJK
c asks	MUKOMLGMQL
c changed	NNKKOVNLLM
c collective	MMOMLNPMPO
c cost	OPNQMPNMKL
c couldTry	LOUNIKNOOJ
c dependence	POOKMLONOM
c doing	NNQOLLNROJ
c elsewhere	OMPSNMKMNJ
c figures	NNMOONOMMN
c hardship	ONNLQLNKMN
c hindrance	PNNLQONNMJ
c housekeeping	LKNNNLMNLS
c negated	PPNNNMPKML
c nobody	ROHNNPMIOM
c nobodyDoes	POMNNPONNM
c opinion	MMONLKPPNP
c paperwork	RMONILQPKK
c passedOn	PMPNOMLOOL
c past	LMJKSPMLNO
c personal	QLLNOJIOKQ
c place	OMQPMOLOKM
c present	NOMOOOPKPK
c purposes	LOLKMPMKTK
c saysSo	OOMNNLNNNN
c settled	KLKMMMVKML
c story	LKLMTLLNKN
c they	PNPQNOKKOH
c timesShut	OOPIMOOLML
c tooMuch	RNNNNNNNON
c travel	PHONNOMMLN
c unable	RMKMONMLNN
c waiting	QKNNOMNNML
c when	KKKINRQPML
c willDo	NMLMMNNRQK
c wondering	MRNKOMLMNM
c wrong	ONMLQJNMOP
c1 asks	JUIMLJNJPN
c1 changed	QNNMMQNNON
c1 collective	MMKLMNRLNN
c1 cost	ONONKQMNOP
c1 couldTry	KOTLNLJNPK
c1 dependence	OPNOLOOOOM
c1 doing	LJRJKINTMN
c1 elsewhere	MNOQNNNMNN
c1 figures	MKLKSNMMLO
c1 hardship	QNNONOONOO
c1 hindrance	MNQONNPOON
c1 housekeeping	MKOKKMPJMS
c1 negated	PNJLLMPKOP
c1 nobody	POMMMNNOOO
c1 paperwork	RLPNMMLNON
c1 past	LQPMONMONO
c1 personal	NNMMQMMPNM
c1 place	QNNPLNMOOM
c1 present	MTNNKMMNLL
c1 purposes	KNNONNOMSN
c1 saysSo	NNMOMNQPPN
c1 settled	KLNNMMTNMM
c1 story	MMKMTNILMO
c1 they	SMNKLOOLNL
c1 timesShut	NNPONOPNOL
c1 tooMuch	ROOONOOOOM
c1 travel	UNLMKNMMNL
c1 willDo	MMNONNLQPO
c1 wondering	OPMONOOOOM
c1 wrong	MOPONOOOOP
c4 asks	MRONLKKMNN
c4 changed	NMLLKUJMMP
c4 collective	LMOKMMPKQP
c4 cost	LQKPLPNONL
c4 couldTry	JPTNKKNLNM
c4 dependence	QMLNMMLMOQ
c4 doing	ONOKKKLQON
c4 elsewhere	LLLTNONNLM
c4 figures	MJKLSJOJOQ
c4 hardship	RMNNQNNNOL
c4 hindrance	QPLNOPMNNL
c4 housekeeping	NLNJNKONKQ
c4 negated	RPMKNLOOKL
c4 nobody	QMNNPNNNON
c4 nobodyDoes	ROOONOOOOM
c4 opinion	MQNNNMONNO
c4 paperwork	SLNMJKPOML
c4 passedOn	POMOONMPOO
c4 past	NLMNPMJMMP
c4 personal	NPMMNMLOMP
c4 place	MKNNLRMQNO
c4 present	POLOLNOMOO
c4 purposes	LPKNNONMSH
c4 saysSo	RNLNOLLNMM
c4 settled	KMJKMJTLKO
c4 story	MKJLSIMOMN
c4 they	QONOPNILOJ
c4 timesShut	OMQNOOMKNN
c4 tooMuch	RONOOOOOOM
c4 travel	NMQNLOOMNP
c4 unable	QNNNMNNONO
c4 waiting	QMLMQMMONL
c4 when	NLMNNNSIMO
c4 willDo	MMMIJPPQMN
c4 wondering	MROLKNNNMO
c4 wrong	NONNRMNNON
cc asks	KVLLLJJNNL
cc changed	OMKKNVOJLK
cc collective	NMMNMNONPQ
cc cost	OPNPMMPNOM
cc couldTry	KNRLKOKNQL
cc dependence	RNLMMLLMPO
cc doing	MMLONOKSPJ
cc elsewhere	OMKTKNLNMN
cc figures	MHMNSNOKMM
cc hindrance	QOMOOOOOOM
cc housekeeping	MMLNINKPNR
cc nobody	SPLMOOMMNJ
cc nobodyDoes	POMNNPONNM
cc opinion	NNMNPONOOQ
cc paperwork	QNNOMPNNOO
cc passedOn	QKPNNMLNOM
cc present	OONPOPMOOM
cc purposes	MNLLNPMKTL
cc settled	NLLNMOUILK
cc story	LNMNRMNMLO
cc timesShut	NNNNMPPOPM
cc tooMuch	RNNNNNNNON
cc travel	MOQOPNNNON
cc unable	QNNNNONNNN
cc waiting	RNNONOLMNL
cc when	MMLMLOOONQ
cc willDo	NJMLKPLSNM
cc wondering	NQKLOMLNNN
h asksActions	LLKKLLLUMP
h asksBarriers	TMJMONIKKM
h asksChanges	KKJJLWJOLK
h asksDecisions	HKMKJJUKKO
h asksEvidence	OOKQQLMLIN
h asksExamples	OKJSLLKMKQ
h asksIdeas	KLVNKOJHOL
h asksNotes	KNLMMJNNMT
h asksPurposes	OMMOOMJMTL
h asksQuestions	LRKMMLKPMQ
h?	POPOOOLLLK
h^ asksActions	KLOLLONRNN
h^ asksBarriers	NONOONNOOQ
h^ asksChanges	OOMNONONNM
h^ asksDecisions	NNNNNNROOM
h^ asksEvidence	OMMQONNNNN
h^ asksExamples	LOLRNNMMNO
h^ asksIdeas	PONNMNNPON
h^ asksNotes	NMPONNNONM
h^ asksPurposes	OOOONMMNNP
h^ asksQuestions	NONOQOOOOO
hh asksActions	MNMKLNNRNN
hh asksBarriers	QOLLQKLLML
hh asksChanges	MNMNOSNMNM
hh asksDecisions	NOLOONTNOK
hh asksEvidence	NMJKSLKKMR
hh asksExamples	QLKQNKKLMO
hh asksIdeas	JPQOMNMNMO
hh asksNotes	HMLLLMONLT
hh asksPurposes	MNNOOONORN
hh asksQuestions	QRMNNNONNL
hh^ asksActions	MNPNNNOPON
hh^ asksDecisions	OONOOONQON
hnone	QMNLOKOMIN
hnone^	ONONNNMOLO
honly asksActions	NMLLNMMTKL
honly asksBarriers	SMKLOPJKKM
honly asksChanges	JLKKJVJOLL
honly asksDecisions	HLKMKJUJKP
honly asksEvidence	NLMQPOLKKM
honly asksExamples	MNMRMNMMNO
honly asksIdeas	IMVNKJKJON
honly asksNotes	KOKJNJNMMS
honly asksPurposes	MMNNOMLOSM
honly asksQuestions	NRMMNLLJJP
honly^ asksActions	KLOLLONRNN
honly^ asksChanges	NOMOONONNN
honly^ asksDecisions	MNONNNRMON
honly^ asksNotes	NMQONNMONN
honly^ asksPurposes	OOOONMMNNP
honly^ asksQuestions	NONOQOOOOO
hw #	PMOMNNNMLN
hw #time	ONOMNMNLMQ
hw a	QNNNNNLOMK
hw about	PNNONNNPNL
hw achiev	MNMOOOOORN
hw action	OOOONONQON
hw after	NONOQPONON
hw afternoon	PONONMNMNP
hw afterward	LOOONNQNOO
hw agr	MNLONNTQNJ
hw all	ONOONOOOOQ
hw and	PLONOIQMLN
hw another	MONOOOUOOJ
hw answer	NRMONOOMOO
hw any	OOONNPNOOQ
hw anybodi	MPNMPNNPNO
hw aob	OONOOOONOQ
hw apologi	OOOOOONNOQ
hw are	LOLMONLMQP
hw aris	MOOONNNPOP
hw around	NOOOOQOOOO
hw ask	RNNONONNPN
hw at	MQNNNLPONM
hw audit	MOOONNOOOQ
hw b	NNNONOOOOQ
hw back	LPNNNNPNOQ
hw background	MONNMSONOM
hw being	MNQOONNOOL
hw bench	OOQOMONMOQ
hw bend	SNNONNNNON
hw bet	NPNLPMMOMN
hw better	ONMOONOOOO
hw bit	NNMNLNMNOT
hw bother	NOOOOOOOQO
hw bottom	MQNOOOOOOO
hw break	OOOOOOOOQO
hw bubbl	MOOONNPOOO
hw business	NNOMNOOPOP
hw by	NONMONPPMN
hw call	PONNMNMNOO
hw cam	OOOOOOONOQ
hw can't	MRNOOOOOON
hw car	QOMMPNNKML
hw card	QNONMNNOOP
hw carer	QOPLOKKKOL
hw census	NONOQOOOOO
hw chang	PNNNOQNOOM
hw chip	LOOONNQNOO
hw clinic	QNNNPMMMNN
hw com	NPNNOOMNOO
hw commission	OONOQNOOON
hw consent	PNOOPOOOOM
hw consider	MQNONNNONO
hw context	MNNOMTNNNM
hw cost	OQNNNOOOOM
hw could	KPRMMNNONL
hw customer	PNOOPOOOOM
hw d	PLNPONONOP
hw dass	MONONOOQOO
hw dat	OONOOONOOQ
hw day	OONOPNNMNN
hw decision	LNNNNNOJNS
hw deffo	NONNOOQMON
hw diagnosis	NONOQPONON
hw diari	NONONNLMNT
hw did	MNLNOPQMNO
hw different	NOOOOQOOOO
hw discharg	RNONOOONOM
hw discuss	OOQNOOONOO
hw do	MNQLNLKQNN
hw does	MONONOOONP
hw don't	MNONOONONN
hw down	MNPONNOPOO
hw driv	SNNONNNNON
hw easi	RMONNMLNPL
hw eat	QONNONONOM
hw els	ONONMPOKNP
hw elsewher	NONRNNNMON
hw email	MMKLOPMMOR
hw emploi	OOMNNNOOOQ
hw end	NNOONOPONQ
hw except	ONOONOOOOQ
hw fact	NNNOROOOON
hw fair	NOMNMONPOP
hw famili	PMPNOONNOM
hw fear	QOOOONOOOO
hw feedback	NNPMNPPNML
hw felin	POOOQOONOL
hw figur	NNNOROOOON
hw financ	OOOOOOMOOP
hw find	NRNOOOOOON
hw finish	MNOONOPOOO
hw first	OPNNPOMNNN
hw fix	NNNONORNOM
hw folk	RMNNNONNOM
hw follow	PONONNNOOM
hw for	QMMNNNNNQN
hw form	OOPONONNOM
hw from	NPOQLIOPML
hw get	SONKNKKOMN
hw go	OMONOLNOOO
hw good	PNNOONNNOQ
hw got	NOMPOOPPOM
hw grip	NOMNMONPOP
hw group	ONNOPOOOPM
hw grumbl	ROOONNOOON
hw hard	QMNOPNONNJ
hw has	MONOOQOOON
hw hat	MPNNOONNOQ
hw hav	LMOPMPNPON
hw he'd	NOQOMONOON
hw heard	NNMTMLMNOL
hw help	RMONNOOONN
hw henc	MNQOONNOOL
hw her	OONPMOMNON
hw highlight	NOOONOOOOQ
hw him	NOQOMONOON
hw his	POMNNMNNOP
hw hom	OOOOPMPMNJ
hw hop	OOQOOONONN
hw hospital	PNLOOOPMNH
hw host	QNPPMMLNNK
hw hous	QONPNMLNNO
hw how	MPONMMMMMR
hw huddl	MOOOMPOOOO
hw if	MNSNMOMNOM
hw ifs	MMSNMNMNON
hw in	PNMNKLPMNP
hw is	OMNOQNONNM
hw issue	SONONNNNOL
hw it	RMNPMKMPNL
hw item	OOOONOOQON
hw its	NPPPOOOOOM
hw job	LNLONNLROO
hw keep	TOMNNMMMNJ
hw know	NONORNNOOM
hw land	NOOOOOMOOR
hw last	MMMNMOORNM
hw lat	OOONQPNNOL
hw later	NOPNMOMNOP
hw learn	PMNPPNNLLM
hw left	LNNNOKMSNO
hw let	NOQOMONOON
hw librari	NONNNOONOR
hw lif	MNNNROOOON
hw lik	OPMNONOOOP
hw log	PMMMPMPNLM
hw mak	QMNPMOONNM
hw map	OOOONOONOQ
hw market	QNNNPMMMNN
hw mayb	LLVMMMMLMJ
hw me	MNONNNOPOO
hw member	MROOMNNONN
hw met	ONNONRNMON
hw minibus	RMONMNPPNL
hw miss	KNNOOSOOOL
hw moan	QOOONOOOOO
hw moment	NOOONOOOOQ
hw monei	PNPOOONONK
hw mor	OQNNNOOOOM
hw mov	NOOOOQOOOO
hw narrativ	MOOONOOOPP
hw nearli	NOPONNHLNV
hw need	NRNOOOOOON
hw next	MOOONOOOOP
hw night	POOOOMOOON
hw no	QNOMNPMNNN
hw nobodi	MRMNNOOMOM
hw not	NNONNMPPNL
hw number	OOOOOOOQOM
hw objectiv	NNLNNOONSO
hw odd	JMKNLMNLMW
hw of	OOKSLMPMOK
hw old	OOOQOOONOO
hw older	QNONOPNNON
hw on	LPLOOMONLP
hw one	NNLMNOSONM
hw or	OOOQNOOOOO
hw other	LNNPLONNNQ
hw ots	OOQOOONOOL
hw out	NRNNONMNNM
hw over	NNNOOONSOM
hw own	OOMNNNOOOQ
hw park	MPNOOONNOQ
hw pas	OOMNNNOOOQ
hw penni	OQMNMNOOOO
hw peopl	NMLORRLLMK
hw permission	ONOONOOOOQ
hw phon	LOOPNNQMNM
hw pik	OOOOOOMOOP
hw pinch	NOOQNOOOON
hw plac	NONONOONOQ
hw post	NPPPOOOOOM
hw reablement	ONNOPOMNOP
hw read	QMOOOMLMOL
hw real	MNNNROOOON
hw reflection	NOMOPNNONP
hw remark	KMLNMNLLNV
hw resolv	NOOONNROON
hw rest	LNMNMNMOOS
hw retro	MQNOPNOPMK
hw review	QONONNOONN
hw risk	SONONNNNOL
hw round	RNMONNMNOM
hw run	NNRNNOONON
hw said	LKJKSLKKNS
hw saw	RMLMPLLMNO
hw say	NNNNOOPONM
hw scrap	MONNPONOOQ
hw scrib	ONQPMMLNNL
hw seen	NOOQNOONOO
hw settl	NONONNSNOK
hw shadow	ONNOPOMNOP
hw sheet	ONOONONOQL
hw shelter	POOOQOONOL
hw shift	ONNONRNMON
hw short	OOOOOOOOQO
hw shout	MNPONNOPOO
hw sid	PNLOOOPMNH
hw sinc	QNNNMRNMNM
hw so	NOLMKMROML
hw sort	OOOOOORNOM
hw spac	MONOOOOOOQ
hw spring	QOONNOOOON
hw squar	PNOMPMLKNO
hw stand	MQOONMNPMO
hw steer	OOOOOOOOQO
hw still	NRNOOOOOON
hw stop	NONOMNOOOQ
hw stori	NONNROOOON
hw stuck	SNNNMONNOM
hw stuff	OONNPOMNNP
hw surgeri	NPOONOONOQ
hw tabl	QQQNNNMJLK
hw team	PONOQMOLMJ
hw tell	LOLTLMNNOL
hw tenant	RMOOMPPNMF
hw that	MNNPLPPONN
hw the	QOMNMMLNJN
hw thei	MNQONOMNNP
hw them	ONNOPONPNL
hw then	MONONNOROL
hw ther	OOOONOONOQ
hw thing	PONOPOMNNM
hw things	POOOOMOOON
hw third	OOPONONNOM
hw this	OOOONOONOQ
hw through	NONOQOOOON
hw thrown	MPNNOONNOQ
hw tidi	MNQOONNOOL
hw tim	LNNNNKMRNP
hw to	MOMOKMKRPN
hw told	NNONRLNNNM
hw took	NONOQOOOOO
hw trustee	NMNMOPONMN
hw try	MMPOONOOQM
hw unstuck	OQOOOOOOOL
hw up	NNOOLMPOOP
hw updat	RMMLNQLNOM
hw us	PNOMQMLLLO
hw usual	NOMNMONPOP
hw vestri	LOOONNQNOO
hw voic	MNONOOOPNM
hw walk	NPOONOONOQ
hw ward	PONNOOMNNM
hw was	LLJMRLNLNR
hw way	NOMOMMTNNI
hw we	NOPMNMOJPN
hw we'd	MPMONNQOOM
hw we'r	OPOMNNNMNP
hw week	QONONONOON
hw welcom	LNNONOLNQR
hw wer	ONRNMNNNNM
hw what	NNOKQNLKON
hw when	ONNNNLMSNL
hw wher	RPKMNLLNLN
hw who	KNLNKNNRMP
hw whos	PNOOPOOOOM
hw why	NMNNOONMPO
hw will	ONMOONOPOP
hw with	MLNNPOQLNO
hw won't	OQNNNOOOOM
hw word	QONONONOON
hw work	LRNRMNONOM
hw worker	PNMNONOOOP
hw worri	QOPOONNMOP
hw would	NNRONONONM
hw writ	MNQOONNOOL
hw wrong	POOOOMOOON
hw wrot	QONONNOOON
hw y	POOOQOONOL
hw yellow	NPPPOOOOOM
hw yes	NNNOMNNPNQ
hw yet	OPOOOOOQOM
hw you	PNNLPOMMON
hw young	QOPMOLMMPJ
hw^ #	NOONNMNNKO
hw^ #time	OOOONNMPOM
hw^ action	ONNONONSOL
hw^ agr	OOOOOONQON
hw^ and	OOOOONOMNM
hw^ by	NONOONLNOP
hw^ call	OOMNNONPOO
hw^ car	POQOMOMOOM
hw^ carer	MOOONNPOOO
hw^ forum	NOMNMONPOP
hw^ get	PNPPMNNMOM
hw^ hall	MOOONNPOOO
hw^ how	NONOQOOOOO
hw^ job	MNNNMPLPNO
hw^ key	NONOONLNOP
hw^ lik	MNMROONNOM
hw^ log	LNNNNNQQOL
hw^ mind	OONOOONQON
hw^ morning	POPPNOONOM
hw^ now	PMMNQPNNOL
hw^ of	PNNOMNNPOM
hw^ on	NOMNMONPOP
hw^ paid	MOOOPNQNON
hw^ peopl	NOMMOOOONP
hw^ point	NONOONLNOP
hw^ prov	NOMNMONPOP
hw^ readi	POPPNOONOM
hw^ seen	MNMROONNOM
hw^ speaker	NONOONLNOP
hw^ stand	NONOQOOOOO
hw^ strat	MOOONNPOOO
hw^ the	OOLNNMOONN
hw^ then	NNONNPNKNQ
hw^ things	NONOQOOOOO
hw^ to	POOMOOMLOO
hw^ up	OOOOLNOOON
hw^ us	POONNPMMOO
hw^ was	OOOOOONQON
hw^ we	ONNOMONOOQ
hw^ wed	MOOONNPOOO
hw^ weekend	PMMNQPNNOM
hw^ what	NNPNMNPMOP
hw^ will	OOMNNOOONO
len 0	QKILKJKKLU
len 1	NHKHDNNIKW
len 2	NINGIKMPIT
len 3	NNPKPOLMKN
len 4	MQLMNNOPLL
len 5	OMPPNOOLOI
len 6	PKLPOMMNQN
mark 	OMNLLLMLMT
mark 1.	NOOPNOPPOM
mark 1.1	NNNLMOMNNP
mark a)	MOONOMOONN
mark box	MMKNMNKTOM
mark bullet	ONPOOKMIJP
mark →	NNOONOOQON
mostlyNames	NMMMMMMINU
names 0	QNPCMNMGMR
names 1	OMMNLMMNMP
names 2	KNLPQKNOLO
names 3	MKKQJPQOKO
names 4	LKMLMMNQKP
nested	NOPOMMNNNL
noHeading	OOMIKLJIPT
numbers 0	OMOMJMNNMR
numbers 1	OONNNMNMIN
numbers 2	PIIHRNMPLO
numbers 3	JLKMPNOLNR
pair actions action	LNNONNLSNL
pair actions barrier	OMMNNNNRNN
pair actions decision	NMMONNRNNN
pair actions evidence	ONNNONNROM
pair actions idea	NMPNNONQNL
pair actions none	NKMKKNLTLN
pair actions question	OPNOOONMON
pair barriers action	OMMNPNMROK
pair barriers barrier	SKLMOLMLNM
pair barriers contextChange	QOONMQNNON
pair barriers evidence	ONNNQNMNON
pair barriers example	QONPMNONON
pair barriers idea	NOQNOOOOOO
pair barriers none	VKLLMMJIML
pair barriers question	NQONMNONON
pair changes contextChange	OOOOOQOOON
pair changes example	OOOONQOOOO
pair changes none	MNMNMTMLNL
pair decisions action	NNMNNOQROL
pair decisions barrier	MNNOOOQNNM
pair decisions contextChange	OOOONNQOON
pair decisions decision	MNONMNQLNO
pair decisions idea	OOMOOOQOON
pair decisions none	LKIMJLTILQ
pair decisions note	OOOOOOOMOQ
pair evidence barrier	OOOOQOOOOL
pair evidence contextChange	POOOPMOOON
pair evidence evidence	KONNTONNOM
pair evidence none	QLLLOLLONP
pair evidence question	MNNNROONON
pair examples example	MNNRNOONOO
pair examples none	KMKTMMMLNO
pair ideas barrier	NOQOOOOOOO
pair ideas evidence	MNPONONOOP
pair ideas example	NOOPMOONOP
pair ideas idea	MNSNOONNNM
pair ideas none	ILTKKLNNMO
pair ideas question	NOQOOONNON
pair learnings action	NNNOQONOON
pair learnings none	QNNNLNNKLP
pair objectives action	OOOOOOONQO
pair objectives barrier	NONOOOOOQN
pair objectives idea	NNMONOOORN
pair objectives none	LMMNNNMNTN
pair objectives objective	NNOOOOOOQN
pair plain action	LMMKKJJTMO
pair plain barrier	RMIKNLKFNQ
pair plain contextChange	PMLLNTJKNL
pair plain decision	KMNMMLTKNN
pair plain evidence	NLLLTJIIKO
pair plain example	LJLRPNMLMN
pair plain idea	KKUNJLKJMO
pair plain none	OJMLLNLILU
pair plain note	LMKOLMNMMR
pair plain objective	NONNNNNNQM
pair plain question	MTOLJMKLKM
pair questions barrier	MRNOOOOOON
pair questions none	KRMNMMMMNR
pair questions question	MSMONOOOOM
place 0	OJLNLNKJPT
place 1	QLMLPLNLON
place 2	RMNKMLMNMO
place 3	KNPNLOPPGP
rule action	HKKJKIIWMK
rule barrier	UOJLPMKJMK
rule contextChange	QLJKMTMLLJ
rule decision	ILLJJIWLLK
rule evidence	LIJMWFJKJN
rule example	LMKTNOLJLN
rule idea	JKWLKKLJOL
rule note	KLLMKLMJJU
rule objective	LNMMMMMMSL
rule question	IWOHMKJKLK
s arrow	MMLNOQMSOK
s asks	LUQMLLLKMI
s asksTwice	LPPONNNOOP
s asksWithin	IVQLKMLMLI
s bracketEnd	NLOLNKNPMP
s brackets	LMNOMONNOS
s cells	KMMMLMPUOJ
s dash	MLMPMKOTMI
s exclaims	KMMMPMLRNQ
s initials	OPLMKMOOMN
s label	LMPKLKPMOP
s lower	QOPNHPOOLK
s manySentences	NMMNPMOPON
s money	NMPOLOOMNP
s percent	LQNOOONNOO
s quote	PJOOPLOIKN
s quoted	PNOOOOMNOO
s shout	NOONNNPONL
s slash	LMPNLNMSON
s stopEnd	NMMMLPOKOQ
section0 actions	MMLJLKMUKL
section0 barriers	WKJKNLJKJJ
section0 changes	NMLMMULLMK
section0 decisions	IKIKKLUJKP
section0 evidence	OKLKUJKLMM
section0 examples	JNMTKMMLNP
section0 ideas	FKWNJKMMKN
section0 learnings	PNMPQMNKKN
section0 objectives	KKJLKMLLVM
section0 plain	NMNNNNLNHR
section0 questions	HVJLLKMKMP
section1 actions	KLOLKONSMO
section1 decisions	NNNNNNROOM
section1 examples	MNMROONNOL
section1 plain	NNOOOLLNIO
under 0	OOMIKLJIPT
under 1	PMNKLLNMMR
under 2	MNOPMLNQGN
veryEnd	LOMNMNLLNT
veryStart	LNNNMNMMPS
w #	OMJJQNOMJO
w #%	MQNOOONNOO
w #big	NMLKTLLLNO
w #money	NMPOLOOMNP
w #th	MNNNNPMRNO
w #time	QNKOJNMLNQ
w #year	MNPNLOPOOO
w @	LLKQMMOPKP
w a	MNSRNMKKOJ
w about	NKNLOLKPQO
w accept	NOOOOOQNOM
w account	MOOOPNQNON
w across	NOOQOOOOOO
w actual	QNNPONONON
w actualli	MRNONNONOM
w ad	OOOOOOQOOM
w address	PNOOOOOQOL
w admission	MOPOOPOOON
w adopt	OOOOOOSOOK
w adult	QNNNMOOMOP
w advert	QONONOOOON
w advocat	OMNONPPOOO
w after	NOPMPMOLMM
w again	QLOMNPNNNN
w against	MONNONPNOQ
w age	MONOPOOOOP
w agenci	PPLOMPNNOM
w ago	NOOOOQOOON
w agr	MNNNMNSMOK
w ahead	PNOOOOPOOM
w aid	POOOMOOOOP
w all	OMOOMMQNML
w allow	OPNNMONONO
w alon	NNONPNQNOM
w along	NOOOOONNOQ
w also	MONONPNOOP
w always	NPQOOOOLOP
w am	NOMNPNOPON
w ambulanc	OONPMOOOON
w an	NRLNNPMNMN
w and	OJLPNMOONN
w ann	OOOOLOONOQ
w another	NMOPMONOPL
w answer	MQOONONOOL
w any	NPMMONRNOM
w anybodi	MQMNOPNNOO
w anyon	PRNNOMMLNL
w anything	PNONNOMNOP
w anywai	MONOONPQON
w apart	QONNNOOOON
w apologi	LONONOONOS
w app	MPNONNQNOL
w appeal	NQNOOOOOON
w appoint	NOPONOPOOM
w approv	OOOONNSNOK
w apr	OONONQNPOM
w are	SOKKMMNKNN
w aren't	QOOOMOOOOM
w as	PNMLNKRNMK
w ask	NOOMMKLQON
w assessment	QONONNMNOL
w at	PMNPNMOKLO
w ate	NOOOONNOOQ
w averag	MOOOROOOOM
w awai	ONPNMNLQNO
w b	MMOOOONQOP
w babi	NNOOOPNNOQ
w back	PNJNNOKNNQ
w badg	OOPPNOOMOO
w baker	NOOONPOQON
w band	MNMQOONOOO
w bank	QNNNNPPOOL
w batteri	POOPOOONOM
w be	POOJJNNJLR
w becaus	OPMMQMMNNN
w bed	RNMOONMMNK
w been	LLPMQNNLOP
w befor	PNMMPNLPOK
w behind	PMONNNNNOP
w being	QLKMPOOMNM
w bell	ONNNNPMNOQ
w bench	PNPNNOMPON
w best	MNNPONNNOR
w better	MONPONOOOP
w between	QPNNNMPLNL
w big	MOMONOOPOO
w bin	OONPNNNMOQ
w bit	LNLNMPNNOR
w block	RNNOMOMNOM
w blood	NNNPROONOK
w blue	OOOONOQOON
w board	LONNMOPPNP
w boiler	MOOOPNNNOP
w book	QOOMONNNNK
w borough	MOMQOOONOM
w borrow	MNPONOPPNM
w both	LNNNPOPQOP
w bought	OOOOOOOQON
w box	QNQOLNNNNK
w bread	NOOQNOOOON
w break	MONNQOOOOM
w bring	NONNMNOPNO
w brok	QOOOOOOOON
w buddi	NNNQOONOOM
w build	ONNOPOOOOL
w bus	KMPNMROONN
w business	MOOOOONOPP
w but	QMNLMOOMNP
w buy	POOONOOPOM
w buzzer	QONONNPOOM
w by	NKLQNNMPNM
w c	MONOPONQON
w caf	POMPPNOOOL
w calendar	OMQONOOOON
w call	OONNPNMLPL
w caller	NQNOOOONOO
w cam	PNLNQONLNN
w can	PPKMJNOPPI
w can't	PONNPONMNN
w cancell	OOOOOOQNOM
w cannot	RNNONNNOOM
w cant	NOOONOOOOQ
w cap	NOOOOQOOOO
w car	NPPONNLMON
w card	OMOOMMMNNQ
w carer	MNOQNMNMNM
w caretaker	PNNOMONOOP
w carri	LOONPNOPNN
w cash	PONONNNQOL
w cat	MOOOPONOOP
w cawl	OOOONOOOOQ
w centr	LONPOPNNOO
w certificat	QOONOOOOON
w chair	OONOPMPNNL
w chang	QPMNPPNNNK
w charg	PONNNQLMOP
w chariti	PMNQNNOMON
w check	MOMNONOQON
w children	QOOOMOOOON
w chip	NOOONONLOR
w choir	NOPPOOOOOM
w choos	PMOPNNMOOP
w church	ONROMOMNNM
w circulat	MONONOOPOP
w clear	MOOONOONOQ
w clerk	MOPNOONPOP
w clinic	ONPNNMONOO
w cloakroom	POOOOONOOM
w clock	NOPNNOONOQ
w clos	QNLMMPNNNN
w club	NNNQOPMNNL
w coat	NOPNPONMOP
w cod	QNNONONMOP
w collect	NONOQONOOO
w colour	NMQOOOOOOO
w com	QNLMQNMMLN
w comment	OOOOOONQOM
w committee	ONNOONMOPP
w compani	OONOOONPNM
w complet	OOOOOONNOQ
w concern	QOOONOOOON
w consultant	RONOONMNOL
w contact	OOOOOOOQON
w content	OOOOOOQOON
w contract	NOOONQOOON
w cook	MNOQPMNNON
w cord	QOOONNOOOP
w cosi	NNOONOOOOQ
w cost	MQONMNNQNO
w could	LOSLNOLLNM
w council	QNKOLNMOOP
w count	NPMMMOLONR
w counti	NONONQNNON
w cours	ONMNPPOOOM
w cousin	NOOPNOOQOM
w cover	QQMNMOLMOK
w covid	MOOOQPOOOM
w cri	ONOOQOOOON
w cross	NOOONONOOQ
w customer	OQMMPNOONN
w cut	MOOPMPNOOP
w d	NOOONOQNOO
w d'you	NNQOOOONON
w dad	NOOOPOOOOM
w dat	PNMOMNNROO
w daughter	PNNQPNNNOK
w day	NNNOPMLMPM
w dead	RONOMNOOOM
w deaf	NOOOQOOOON
w decid	NONOONPMOP
w decision	POOOOOLOOQ
w declar	OOOONOOOOQ
w delai	NOOOQOOOON
w desk	POMMMPONOP
w diari	MOMQPOOOOM
w did	MPMOPPMONL
w differ	OOOONNNMOR
w differenc	MRNONOONOO
w different	QOMNNOOONN
w dinner	MONQNOOOOP
w direct	MNNOOQMNPM
w disabiliti	NOOQONOONO
w discharg	MONNOOQNOM
w discuss	MOOOOOMOOQ
w do	NSOOMJLMOK
w doctor	PONOOOOOPL
w does	NQNOOLMMNN
w dog	NNNOMNNNOR
w doing	MNMPONQOPK
w dominoe	OOPOPOOOOM
w don	LONONOPQOL
w don't	QPMNNNNMOM
w door	QMPNLOPOOH
w doorstep	NOOONONQOM
w dot	LNPOLONNOR
w down	MNLNOQONNO
w downstair	OOOOPOOQOM
w draft	NOOOOONQON
w drew	MOOPPOOOOO
w drill	OOQONOONON
w driv	QOMOMNNNNO
w driver	MMOQOMLONO
w drizzl	OOONOOOOOQ
w drop	LPNONNPOPM
w drov	OOOOQOOOOM
w dry	NPNOOOOOOQ
w due	NOOOOONOOQ
w e	QOMMMOONOO
w each	NNOOMPMPNO
w eight	RNMNPNNONL
w eighti	QOOOOONOOO
w either	PPNOMONNOO
w eleven	QNLNQONMNM
w els	NNMOONOONP
w emerg	QPOOOONOON
w emergenci	NNOOOOQOOO
w empti	QOONMNNPOL
w end	OMMONNNNNO
w engag	QOOOMOOOOO
w evaluation	NOOOMOOOOR
w even	LQMPNNNNOM
w evening	NNPMONOOON
w ever	NPNOOOONPM
w everi	NLPQMNQNOI
w everybodi	LMPOMPNLOQ
w everyon	NMNNKMORPM
w everything	OMNOOOOOOQ
w excellent	MOMOOOOOOR
w exist	QNMONNMOQL
w expect	KQQNMONNOO
w explain	OOMNOQNNOO
w fac	PPNOONOOOM
w fair	NMNOOOOOOQ
w famili	PPOMPMNMML
w far	PMPOOOOONN
w farm	LOOOOROOON
w fax	QOOOOOOOON
w feb	LNLNMOQPOO
w feel	OOPNOONNPL
w fell	MOONQONNOP
w felt	QNOONOONOO
w fifteen	NOOOQOOOOM
w fifth	MONPNPOOOQ
w figur	NONMNNMPNR
w film	ONOQNMNPOM
w fin	NONNONQMON
w finalli	MOONQNNPOO
w find	NNLNMNNQOO
w finish	MNPOPONNON
w fir	PNMONOOOOP
w firm	MNQONOPONK
w first	LOQPLNPOOJ
w fit	MQOONNNNPO
w fiv	PMMMOQNLMN
w fix	NOONOOPMOP
w flat	KNNOPOQOON
w flipchart	OOOOOOOQOM
w float	NNRNNOOONN
w floor	OONOONONNM
w fold	POOOOQOOOM
w folk	PPNQMMNNON
w follow	MOOOMNNOOQ
w food	NPPNPONNOL
w for	ONOMNMNPOO
w forget	QNNOONMOMN
w form	QLNNKMRONM
w forti	ONMOPNNONP
w forum	NONOOOPPOM
w found	PPNNPOMNOO
w four	OLKLQMOMOO
w fourteen	OONOPOMNOP
w foyer	MOROOOMOOM
w free	NOPONOPPOM
w fri	PPMOOONQOL
w fridg	NMQNNNNNOP
w frighten	QNPOMONOOL
w from	OMNNNQPLNM
w front	QNMNMMNNPO
w frozen	NNNOOQOOOO
w full	SNNOMNOOOL
w fund	OOOONPPOOM
w funeral	NOPNQOOMON
w further	NNNOOOQNNM
w garden	MOOOPOONOM
w gat	NONOPONQON
w gentleman	NOONQOOOON
w get	PNLPMNMPPJ
w giv	NQMNOMMQOJ
w given	RONNNONMOL
w glass	QOOONOOOOM
w go	NOLNPPNQMM
w goe	OMPPLNPLOL
w going	ONONNMNPPM
w gon	PNMLPONNNN
w good	OMPNOOMLPN
w got	NNNOONMNNN
w gp	NOOPMONNNM
w grant	OONONPPOPL
w green	NONONOMOOR
w groan	OOOOOONOOQ
w group	LNNOMOPOON
w ha	NOOOOONNOR
w had	LMMNROMJMO
w hadn't	MOOOQNOOON
w half	OPJMNOOLMR
w hall	NNONNMNQNQ
w hand	NNMPLOPONN
w happi	MOPOOOQKOR
w has	PLINOQLOMO
w hasn't	NOPNQOOOON
w hat	NOOOQONOON
w hav	NNPNPPOMPI
w he	NKNKRLMOMO
w he'd	QMNNQOONON
w head	NQMOMOONOO
w health	MONNMOOOPQ
w hear	SOMMKOMLNN
w heard	PNMMNOONOP
w height	QOOONOOOOM
w hello	OOOOOOOLOR
w help	QMNNONNKPO
w her	NJOMSMMNMN
w hill	OOQNOOOOOO
w him	OOLNOOMQOL
w himself	OOPOPONNOL
w hip	NOOOOONNOQ
w hir	OOQOOOONOO
w his	OLMLQMNMNQ
w hoist	OONNQNMQON
w hold	OMONONMOQM
w holidai	POPONOOMOM
w hom	NNLONPKMPP
w hop	OOOOOOONOQ
w hospital	MOLOOONMPP
w host	OMQNPMNMNP
w hour	NPLNMNONMP
w how	KSKNONMOPM
w huddl	MMOQLOOOOO
w hurt	NOPOOOOOOQ
w husband	OOOOQOOOON
w i	LNMJRLKNMP
w i'd	MNNOQOOOOO
w i'll	NOOOMOOQON
w i'm	ONNNPNMLOQ
w i'v	NOMOONOONR
w ice	MONOPOOOOQ
w id	QNOOOOOOON
w idea	MNONPOONPO
w if	NPOKLLNNMP
w ijb	OOOOOOQNON
w in	MLQQQQLKMJ
w insuranc	ORNOMOLPOK
w into	LPQONNNPPK
w introduc	MOOOPOOPOO
w is	POMMJNNMQO
w isn't	MRNNNOMMON
w isnt	MONOOONQOM
w it	LNPNNOQMNM
w its	NMNOLPPNNM
w jan	MOOOPOPOOM
w jingl	MONOONOOOR
w job	RLMNPLMKPO
w jok	NOOONNOOOQ
w just	MPPPNNNONM
w keep	ONMPMLPMNN
w kept	PNPOMNONOO
w kettl	NOQOPMONON
w key	QNPOMOMONK
w kitchen	NOOORONOOM
w knew	MRMOOPNMNN
w knock	MNOONQOOOM
w know	NQLNPKLLQN
w known	MPNOMNPNOP
w lack	QOOONOOOON
w lad	NOONQOONOO
w ladi	PPMNQNNMOL
w landlord	PNNPNPNNNL
w lanyard	POOOOOPOOM
w last	QOLNOQLMMJ
w lat	ONMONNNPNO
w later	MOQOOOOOOM
w laugh	QMNOONONOO
w lay	OOOOPOOOOM
w leaflet	NNPMNNQONN
w learn	MONPPNOONN
w leas	NOOONNNQOO
w least	MPOOOONOOP
w leav	MOLOMOOPPN
w leaver	MONOPNMQOM
w left	PNLMNOOONN
w legal	OOOOOONQOM
w lend	OOQONOOMON
w let	NMPOLOMNNO
w letter	SNJMMMKRMJ
w librari	ONPNNMNOOO
w lif	POPONONNOM
w lift	MPPNNNMPNM
w light	QMOOOOONOP
w lik	NORONMNMMN
w lin	PMONMQNONM
w list	NOONLMPOON
w listen	QONNOONPOM
w littl	NOQNOOONON
w local	POPOOONPOM
w lock	RONONONOOM
w loneli	MQOOOONOOP
w long	PMNNONNONQ
w longer	ONNNQOPNOL
w look	MMMNQOMQNN
w los	QPNNOMMNOM
w lost	PNONQLONOM
w lot	RMLOMNMNON
w lov	PPOOMOOOOP
w loveli	LOOOPOONOQ
w lunch	ONOPPPNOOL
w machin	LNONQQNNON
w mail	QONNMOONOO
w main	QOONNNOOOO
w mak	LPPMONMOOP
w man	QOOONOOOON
w manager	PONOMOOPOO
w mani	MQMNMNNNNP
w map	NNMPNONQOM
w mar	NNNONNQOOO
w market	ONQOOOOOOO
w match	MNMRNONNOM
w may	OOPNONQOON
w mayb	OOROOONNON
w me	NLMMMNLSNO
w mean	QNONONMOOO
w meant	NOOONOOOOQ
w measur	OQNOOOOOON
w med	ONQNNNOOOL
w meet	LNJNMLPNQQ
w member	MPOPMNNONN
w men	POOOMOOOOO
w merg	NOOOOQOOOO
w messag	NNQONNQNNL
w met	OPMONOOOOQ
w mid	OOOOOOOQOM
w might	NORNNOMONL
w mil	MONPPNNNOP
w mileag	PMNONNPOON
w milk	MOPPNONNOP
w min	QNONLNNMOQ
w minibus	ONOPNOONOM
w minimum	QOOOONNOOO
w minut	OMOOPLOMOM
w miss	OOLNQNOOON
w mobil	MNPNOONOOP
w model	OOOOOOOQOM
w mon	QOONNOPOOM
w monei	QPMNMMMOOL
w month	MOMOPNONMN
w mor	JNMLNQPMOP
w morning	LMQPNNNNMO
w most	PNPNLOPNOO
w mother	NONOROOOOM
w motion	OOONNOONOQ
w mov	MNPNOQQKNL
w mum	NNPMONNMOO
w my	QMKNNNOONN
w nam	LLOOONQNNM
w near	NOMROOONON
w need	NLONNNNQPM
w neighbour	NNOOQNMOMM
w never	OOMMQONNNN
w new	LMNMMSPOML
w next	LLPPMNLPNP
w nic	LONOMOOOOR
w night	MONPQPOLPK
w nin	LNNORMQNOL
w nineteen	NONNSMNNOL
w ninth	PONOOOOPOM
w no	ONLOMNQMLM
w nobodi	ONIMNQOKPO
w non	MPNNPONMOP
w normal	OOMOPOOOPM
w normalli	OOOOQOOOON
w not	ONOOMMPLNN
w notic	OMNMNOOOON
w noticeboard	NNOONMNQON
w nov	POOOOMOOON
w now	INKLRUONMK
w number	PNNNMNOOPL
w nurs	OOLPMOMPNN
w o'clock	NNMONNQNPN
w objection	NOOONOOOOQ
w of	ONLLPMNPNM
w off	PMMLMRMNMN
w offer	OPOOOOMOON
w offic	NOPOMONNON
w officer	MOOPOOOOON
w oh	NOQONOMNNO
w ok	NPNNOORNNN
w on	MLOMPMONNN
w onc	MOONNONNPP
w one	PMQOPKLMLN
w onli	SMOMNMOLNJ
w open	ONPNKQOMNN
w option	NOOONQOOOO
w optional	MONOONRNOM
w or	MSNLOMLNOL
w order	POOONOMOON
w organisation	OONOOOPNOQ
w other	MPLNPONNOO
w our	PPNLPQMKML
w out	ONKMOLNORM
w over	NMIQPQMNOM
w own	NPLPQOLKON
w pack	NNOOOONQOM
w packag	QONMOMNNOL
w pag	QMLNLNMQON
w paid	QMNMPOPMNM
w panel	OOONNOPOOM
w paper	JKPNPNOOMQ
w park	OOMNNOONOQ
w pass	PMOMLNPNNP
w past	POMNQNMMNN
w pat	NONOPOOPOM
w patient	NOONPONOOM
w pay	POMRMONLNJ
w payment	NMNMOOQOPL
w payroll	MONOOPNROK
w pen	MMPOMONNPP
w peopl	PMMNNLMLQM
w per	MQNNOOPOOM
w permit	PMOOOOOPON
w person	OOOOMMPNOK
w pharmaci	ONPNMQMONL
w pharmacist	MOOPOOOOOO
w phon	ONRNMNNONM
w photo	ONNNMNMQOO
w photograph	NOOONOOOOQ
w pick	POOONNONPL
w pigeon	NOOOOOOOOQ
w pilot	PNMMMMQONP
w plac	MPPOOONLNO
w plan	NOPNONMLPO
w plant	MOOOONOOOR
w pleas	NNONNOOROM
w pm	OOOOONNMOR
w pocket	NOQOMONOOO
w point	OONNNNNMPO
w pool	MOQOOOLOOP
w post	POOQJOMNNN
w postcod	QONONOOOON
w poster	PNMMLNOQOP
w pound	NNNONQNOON
w ppl	OOOOOOOOQN
w prescrib	NOPQOONNOM
w pressur	NNOPQOONOM
w pric	LNOONPPOOO
w print	NONOOOOQON
w proper	NORNNOOOOL
w prov	MNQOMPONON
w provider	OONNLONPOM
w public	QONOONOOON
w purchas	OOONNOONOQ
w purs	NOPONOPOOL
w put	NMQMOONNNN
w q	NQNOOOOOON
w quarter	ONPORMNOOM
w question	POOONOOPOL
w quid	POMOONNNOQ
w quiet	MOPNNNNOOQ
w quiz	OOOONOOOOQ
w quot	OONOOONQON
w quotation	OOOOOOPPOM
w radio	MOOOPNNOOO
w raffl	NONOOOQOOO
w ramp	QONONMNOOO
w ran	LNNONOMOOS
w rang	OOOONNOPOM
w rat	PNONNNPOOL
w re	OOOOOOPPOM
w reach	POOONOLOOP
w read	LQKNMMPMNQ
w readi	OMONQMLPOM
w reason	MMNPPNONOP
w receipt	NOQOOOLNOO
w record	LOQNMOPMNO
w red	NOOONOMOOQ
w referral	NONNOOPNOL
w register	MOONROOOOM
w remember	MPLNQPONOO
w remind	MONOONNPPO
w remov	NONOQOQNON
w rent	MONOORNOOM
w repair	MOOOOPNNOP
w repeat	MQOOPOOOON
w report	LPLNOONPNN
w reserv	NOPOONQOOM
w resident	OONQNMONPN
w resolv	OONOOOQNON
w respit	OOLNPNONQM
w rest	MOPOOOPOON
w return	NONOOOOQOO
w review	OPONOOQNOM
w right	OMNNMNQNOO
w ring	PONPLNNQMJ
w risk	QOOOOONOOM
w road	QONNOOONON
w room	NPNNLMPONO
w ros	NONOQNOONM
w rota	RMNONMNOOM
w round	NNNOMOPMMO
w rout	QOONNOOOOM
w rul	LNNNMQPOOO
w run	NMNQPNNONL
w rung	NPOPOOPNOM
w s	NOOOMNOPPN
w saf	QNNONONOON
w said	MMMNOLPNMQ
w sam	MOPPMNOLNN
w sat	ONNOPNMMPN
w sav	OONOQOPMOM
w say	QPNMKLMONO
w schem	MNNPNPONOO
w school	ONROOMMMOK
w scribbl	MOOOOOOOOQ
w seat	NNQOPMONOM
w second	POMONNMRNO
w see	NNONONNPMN
w seem	MONONOOPOQ
w seen	NOPNNQNOON
w send	MONONOMQOO
w sept	MOOOPOQMON
w serv	NOONMNNPOQ
w servic	MNNOONMOOP
w session	QNNOONNOON
w set	ONONNONQPL
w settl	NNNONOPNPM
w shar	LNPRNNNNNN
w she	NPLMQONNMN
w she'd	MONOPOOOON
w she'll	NOOONONQON
w shed	LONONNMRON
w sheet	ONPOLONPNP
w shelter	NOMONRNOOP
w shift	NONQMMOMNP
w shook	NNNOONQNON
w shop	MNOPOPNNOO
w short	MONOQONNOP
w should	MOLNOOQNQN
w show	NMQNPNPONN
w shut	RONNNOMNNN
w sick	QNNONOOOOO
w sid	QNNNMNOONN
w sign	PPOOMNNONN
w signatur	RNNOOONOON
w sinc	NNOMQSLMMI
w singl	LNQNPONNON
w sister	MNOORMNMOM
w sit	NMOOMPMONO
w sitter	MNQOONNOOM
w six	LLMMSMQMNK
w sixteen	NOONQNNOOO
w siz	ONNOMONONQ
w skip	QOOOONNOON
w sleep	NOOOPOPOOM
w slept	NOOOQOOOON
w slot	QOPOMOOOOM
w small	ONMPMPNOPM
w so	PJNLLOPOPN
w social	RNMOLOONOL
w sold	PNMOMQMOOP
w som	QONONNOOOO
w somebodi	NOPNNNMOMM
w someon	OLPMMMLPNO
w something	LQNMNNPPPL
w sorri	MOOONONOOR
w sort	KPPNONNOPO
w soup	MPPPONMOOO
w spar	MQQOONNNNM
w spend	ONOONOONOM
w spok	OOOOQOOOOM
w spoken	MOOOPOOOOP
w staff	NNQPMLNNNN
w stai	LOLMPLPNOO
w stair	NOOOQOOOON
w stall	ONONNONOOQ
w start	QMNMOONLOL
w starter	QNOONNOOON
w stick	OOOOOOPOOM
w still	OQMMMONQNJ
w stop	ONOMOOMMNM
w stor	QOOONONPON
w strategi	MONOOOOOQO
w strik	NOOOOQOOOO
w stuck	NONORNMONM
w student	NNOQOOOOOO
w subject	OOOOOOQNOM
w suggest	NNQNNOOOOO
w summer	MONOQONOPM
w sun	MOQNONNNPN
w sundai	OOPOOOQOOL
w supermarket	PNNONQMNOM
w supplier	POOOPPNNOL
w support	PNONNNPOOK
w sur	LOOOOOOOOP
w surgeri	RLOMNOONNK
w survei	NOOOPONQOM
w swap	MNQONNNNON
w switch	MOOOQPNOOM
w system	POPNOONNOM
w tabl	KOPMMMPNNP
w tail	POOOOOPOOM
w tak	RNMNNONOOL
w taken	NOONMQOOOO
w talk	QNQNOMMMOL
w talli	POOOOONPOM
w tap	POOOOONQOL
w tax	NNNOOOOOOQ
w taxi	NNQOPNNOOM
w tbc	OONOOOOQON
w tea	JMNPNPMNOQ
w teacher	ONOORONNOL
w team	OMLOMQLPNO
w telephon	QOONNNOPOM
w tell	OMKMONMROM
w ten	LMOPQOQMML
w test	OPMNOONPOO
w text	MMQPMOOONN
w than	LMMMQMNMNQ
w thank	MNLNMNMQNQ
w that	MJNPNNRLQL
w the	NNPNMOMOLM
w thei	QNLQNQJLOJ
w their	MPLNNOONPN
w them	ONOMPKNPLM
w themselv	NPQNMNONNO
w then	PNLMNOQOOL
w ther	OMIRNONONM
w they'd	MNONOOOOOO
w they'r	OPMPNOOOON
w they'v	NNOQLNQNOL
w thing	LONQNPLLOP
w things	NMNOOONNQO
w think	RMLNMNLPNO
w thirteen	OOOOOOMPOQ
w thirti	OONOOPMPNO
w this	INMNPOONRN
w thos	MPNOPNNNON
w thought	KMQMPNMNOP
w thread	OOOOOOONNQ
w three	PNNMPNMONL
w through	NMONOPNONM
w thursdai	NOOONOOOOQ
w till	ONNONOONOM
w tim	PMPNPNMNMM
w tin	NOMNNNPMOQ
w tir	MONOOOOMOQ
w to	NNMMONLPQL
w todai	NOONNNMORN
w toilet	ROMONNNNOO
w told	RLLMRNMMMJ
w too	RNNNNNNNON
w took	KONNOQLONO
w town	NNMQNPNNPN
w train	OOPONMNONN
w transport	ROOOMONOOM
w treat	NONQNOOOON
w tri	NOPONOQNNN
w trial	NNMNNOROOL
w trust	LOONMPNNOO
w try	NNPMNONQOL
w turn	ONNPOMNNPL
w twelv	LONOQNPNNO
w twenti	OONNQONONM
w twic	QNONPONNOM
w two	KMOMRPOPKI
w typ	MONONOOOOP
w um	NONOPNOOOQ
w under	NOOLLNOMOR
w understand	NQOOOONOON
w uniform	LNQNNMRNOM
w unspent	ONOOQNOOON
w until	MMONPOPPNK
w up	PMNNPPLNKL
w upstair	ROONPOOOOL
w urn	NNNONQPONN
w us	MNPMOLNNMQ
w use	PNNMNNQNOM
w used	PONPNNPNOM
w usual	OOOOOOMOOQ
w vallei	QNNONPNOOM
w van	PNONMNNPON
w video	QNNNNOPNOM
w view	NPONNNMOOP
w villag	PMNNMNPOOO
w visit	OOMNOOLNPK
w volunteer	PNPPPOLLNM
w vot	NOPONOMNOQ
w w	NOKNMNOPNP
w wag	OOOOPMNOON
w wait	NMPPPNOLNK
w walk	NMPNRNNMON
w wall	PNPOMNMNNP
w want	OONMOLPNPI
w ward	OPPPLLOPMJ
w warden	QOOOMONOON
w warehous	ROONONONON
w was	JNNJONNNQQ
w wash	NOOPONMOOO
w way	OOOMMPMNOK
w we	NOLKNMPLPN
w we'd	NONOQOMOOP
w we'r	OMNONOQNPM
w week	PNOOPNKMLM
w weekend	MQQNNMPNNL
w weekli	NOOOOOQOOO
w well	MOONONMPOM
w went	MOJLNQNONP
w wer	LNJMQPQLNM
w weren't	PNNOMONOOO
w what	OQMLKMMOQM
w whatever	MNPPOOPOOO
w wheelchair	QOOPOOOOON
w when	RNMMNNKMMN
w wher	MMLSMMOLON
w whether	OQNNMNNONN
w which	ONPNKNMNNP
w who	JQNLOMKOOO
w whoever	POOOOOMOPM
w whol	PONPNNPOOL
w whom	OPONQONNON
w whos	PMOOPOOOON
w why	LRPMNNMNQJ
w wif	NONPPOOOOM
w wifi	QOOOONNOOL
w will	OPJMNNNNNO
w window	OOONNNONOQ
w winter	MPOPPNNNOL
w with	MJROOHPNMK
w withdrawn	OOOOMPNNOP
w within	NRNNNNMNNP
w without	MPLNPNMOPN
w wk	LNPNONPMPL
w wks	QOOOMOONOM
w woman	MONNROOOON
w women	MOOPPOOOOO
w won't	SNMNONNNOL
w wonder	NPQNNOOOOM
w word	MMNNOMQPNO
w work	NNMOOOONPM
w worker	PMONNPNLNL
w worri	PPOOOOOMON
w wors	QOOOOMOOOO
w worth	LNOONOOOOP
w would	NSNKKPKONO
w writ	MMNONNMRNO
w written	MOQONONOON
w wrong	ONMNONNNOQ
w wrot	ONNOMNNNOR
w year	LMNKSPOLNL
w yes	NNOMMNSMNL
w yet	NPOOOONQOO
w you	QOMPLNLNMN
w you'r	QOOONOOOOM
w young	NOOOQOONOM
w youngest	MOOOQOOOON
w your	PNPOLNMNNP
w yr	MOONPQONON`,
  among: String.raw`1 #	NMMNRMMONO
1 #big	MOOOQOOOOO
1 #time	POOOMONOOQ
1 @	LNMQPKKRIN
1 a	NLQOOMMNOM
1 all	PONONNQPOM
1 and	NMMNMQPOOO
1 another	NNOOOQNOON
1 are	MQOOOOOOOO
1 ask	NOPONOOOOM
1 at	NQOOOONONO
1 bank	OOOOOOQOOM
1 being	QNNOOOOOON
1 best	OOOOOONOOQ
1 bin	MONOOOONOR
1 book	NOOOOOMPOP
1 by	MNNOQNONPM
1 can	LPMOOOOQON
1 carer	OQNOOOPOON
1 caretaker	QNNOOOOOON
1 carri	OOOOOOOPOM
1 chair	OOOOOOPOOM
1 chip	OOOOOOOMOQ
1 confirm	ONOONONOOQ
1 could	MPQONONOOM
1 council	MNMOOOOOOQ
1 d	NOOONOQNOO
1 do	LSMOONOONO
1 everybodi	ONOOOOOOOQ
1 everyon	QNNONNNPPM
1 famili	QOOONOOOOO
1 for	MPOONPOMPO
1 from	NOOOOONNOQ
1 half	NNMNOPNOOO
1 happi	OOQOOOOLOQ
1 how	NRNOOONMON
1 i	KPNORNOOON
1 in	LONQPNNOON
1 insuranc	QOOONONNON
1 is	LROOOONNNN
1 it	QOPMMOOPNK
1 key	ROOONOOOOM
1 last	MONOQOOOOO
1 lift	QNOONOOOON
1 mayb	OOQOOONOON
1 me	OOOOOOOQON
1 meet	OOOOOONMOQ
1 member	MOPPMNNNOP
1 might	OQPOOOMOON
1 minut	OOOOOOQOOM
1 mov	NNROOONNON
1 new	QOOOMOOPON
1 next	NOPOOONMOP
1 no	PNLMNNOMNP
1 nobodi	OMNNMNOOPP
1 not	NONONNQNPM
1 of	NOOOQOOOOO
1 oh	NOPPNPNOOM
1 one	NNPNQNNNON
1 our	OMMOPRMNNL
1 paper	MMPOOOONOQ
1 payment	NOOOOOQOOL
1 peopl	RNMNNNNNON
1 pharmaci	NNMONQNOON
1 poster	POOONOOPOM
1 q	NQNOOOOOOO
1 ran	MOOOOOOOOQ
1 rent	NONOOQOOON
1 she	ONNNRNONON
1 sign	POPONONOOM
1 som	QOOOOOOOOO
1 somebodi	NNPONONQNN
1 someon	NOOOOONQOP
1 sorri	NOOOOONOOQ
1 stop	NNQOOOOOOM
1 support	RONOONOOOM
1 swap	OOQNOOOOOM
1 tabl	OPQONNNOOM
1 tea	MONNNQOOOP
1 thank	MONOOONQNP
1 that	MLMONNPNOP
1 the	QMGNKQRMOM
1 ther	MNNPOPOONN
1 they'v	NOOOOOQOON
1 this	LNNOMNNORM
1 to	OONOOOMOPQ
1 too	QOOONOOOOM
1 two	OOMNQONNNM
1 uniform	MONOONQNOO
1 we	NOKLOKQMOP
1 weekend	NOPONOPOOM
1 what	PONONMPNPM
1 when	OMOOOOOOOQ
1 who	MSMOONOOOM
1 with	QOONONOOOO
1 would	NQNOOOOOON
1 wrong	MOOOOOOOOQ
1 you	QNOONOOOON
2 # evaluation	OOOOMOOOOQ
2 # in	NOOOQOOOON
2 # on	NOOOROOOOM
2 #big peopl	NOOOQOOOON
2 @ #	LOMPNONNOQ
2 @ @	MNNQOMLOKO
2 @ and	NOOOONOROM
2 @ ann	NOOOMOOOOQ
2 @ ask	MQOOLOOQOM
2 @ fell	MOOOQOOOON
2 @ fin	OOOOOOQMON
2 @ first	QOOOMONPOM
2 @ got	QOONOMOOON
2 @ ha	NOOOOONOOQ
2 @ had	POOMPNOOOO
2 @ has	ONNOOMNQOL
2 @ hav	NOPMOQOOON
2 @ i	NONNQOOOON
2 @ is	MNOOQNNOOO
2 @ isn't	OQOONNOOON
2 @ leav	OOOONPNPNM
2 @ lov	OQOOOOOOON
2 @ my	NOOPPOOOOM
2 @ not	QNMNNOOOOQ
2 @ own	NONOPOOOOQ
2 @ rang	MOOONNOQOM
2 @ read	OOOONOONOQ
2 @ report	NNONQNOOOP
2 @ said	NNOPOOOMOQ
2 @ tabl	NONOQOOOOP
2 @ to	NNNNOONQOO
2 @ took	MOOOQNONOP
2 @ w	QPNONONONM
2 @ will	OOOOOOOROM
2 a gentleman	NOOOQOOOOO
2 a motion	OONNNOONOQ
2 a patient	NONOQOOOON
2 and the	ONNNNQOOOO
2 could the	NPQOOONOON
2 council tax	MNMOOOOOOQ
2 d #	NOOONOQNOO
2 do the	MQOOOOOOOO
2 happi to	OOQOOOOLOQ
2 is it	NQNOOOOOON
2 is ther	NQOOOOOOOO
2 it tak	QOOOOOOOOO
2 it was	ONPNMOPQNL
2 key saf	QOOONOOOOM
2 last year	NONOQOOOOO
2 let the	OOQOOOOOON
2 meet to	OOOOOONMOQ
2 next tim	OOQOOOOOON
2 not another	NOOOOONOQO
2 oh and	NOPPNPNOOM
2 peopl are	QOOOOOONON
2 pharmaci bag	QONOOOOOOO
2 sinc the	OOOONQOOOO
2 tabl #	OPQONNNOOM
2 thank you	MONOOOOQOO
2 that the	OOOOONQOON
2 the @	JPNPNNOMOM
2 the clerk	NOOOOOOQON
2 the lunch	OOOOOPOOOM
2 the pilot	MONOONOOOP
2 the respit	OOONQNOOON
2 thei talk	QOOONOOOOO
2 ther was	MNOOPPPOON
2 two of	QONONPOOON
2 we want	NOOOOOPOQM
2 we will	OOOOOOQNOM
2 weekend purs	NOPONOPOOM
2 what we'r	ONNOOOOOQO
2 with the	QOONONOOOO
3 # on the	NOOOROOOOM
3 @ @ #	POOONNPOOM
3 @ @ @	NNNPMNNOOP
3 @ @ and	POOOOONPOM
3 @ @ ask	NPPNNOMNOQ
3 @ @ go	OOOOOOOQOM
3 @ @ has	MOOPNNOOOQ
3 @ @ in	OOQONONNON
3 @ @ know	MOOOPOONOP
3 @ @ said	PPOONOOOOM
3 @ @ sinc	OROOOPOOOL
3 @ @ the	OONPONPPOM
3 @ had a	NOONQOOOOO
3 @ has the	NOONNOOQON
3 @ lov to	OQOOOOOOON
3 @ what if	ONQOOOOOOO
3 is it the	NQNOOOOOON
3 it was left	OOOOOOQOOM
3 it was not	PPOOOPNNOM
3 meet to com	OOOOOONMOQ
3 member wer remind	NOOOOONNOQ
3 not another strategi	NOOOOONOQO
3 the @ chair	MPOPNOONOO
3 the clerk to	NOOOOOOQON
3 the lunch club	OOOOOPOOOM
3 we will not	OOOOOOQNOM
@ #	NNMPNMONOP
@ ann	NOOOMOOOOQ
@ ask	LQONLNLPOP
@ by	OONOOOQMOO
@ cam	OOOPPOOOOM
@ everyon	NQNOOOPOOO
@ fell	MOOOQOOOON
@ fin	OOOOOOQMON
@ first	QOOOMONPOM
@ go	OOOOOOOQOM
@ got	QOONOMOOON
@ ha	NOOOOONOOQ
@ had a	NOONQOOOOO
@ has	MNNPOMNQOO
@ has been	QOONONOOOO
@ has the	NOONNOOQON
@ hav	NOOONQOOOM
@ i	NONNQOOOON
@ if	QOOOOOOMOP
@ in	OOQONONNON
@ in @	OOQOOOOMOM
@ is	MNOOQNNOOO
@ isn't	OQOONNOOON
@ know	MOOOPOONOP
@ leav	OOOONPNPNM
@ lov to	OQOOOOOOON
@ my	MONPQONOOM
@ nobodi	QNOONNOOON
@ not	PNMNNOOOOQ
@ open	NOOOOOOOOQ
@ own	MOMNQOOOOP
@ pay	NONQOOOOOO
@ pharmaci	POQNOOOOOM
@ rang	MOOONNOQOM
@ read	OOOONOONOQ
@ said	OOOOOOOLOP
@ sinc	MQOOOQOOOL
@ tabl	NONOQOOOOP
@ the	OONPNMPQOK
@ thei	OOMQOOOOOO
@ thei do	OOMQOOOOOO
@ thought	MOPONOOOOP
@ to	NNNNNONQON
@ took	MOOOPNOOOO
@ upstair	RONNPNOOOK
@ w	QPNONONONM
@ was	MOPNMOOOON
@ what if	ONQOOOOOOO
@ will	NONOOOOQOO
above action	LILILKMTIP
above barrier	SMOLNNKKKL
above contextChange	NMLOMROKLH
above decision	KMLJINSPLO
above evidence	OMLLQNJGHN
above example	JNMPLIOKLM
above idea	JNSPKHMJLL
above note	MLKKNLNLNQ
above objective	PLNKKLLKQO
above question	KRPMMJKLMM
at 0	JNMMMLLKPT
at 1	NNLKMMNKQQ
at 2	ONNMMOLMMP
at 3	NOPNNNLMMP
at 4	PMOPOKMNKN
at 5	QMOOLPKJKP
at 6	MOOMPLOLKO
at 7	PNNKOKOQKM
at 8	MNOKINQQKM
at 9	LNLLMKMPLR
b # #	KMMNOMOQON
b # $	MNMNPOOONO
b # @	MMLLKPOOMQ
b # and	NOOOQOONON
b # as	NQOOMNOPON
b # at	OOMPQONNOM
b # bench	QOOOOOOOOM
b # cam	QOOOLOPOOO
b # dot	MOOOMOOOOR
b # evaluation	OOOOMOOOOQ
b # feb	NOMONNPQOO
b # for	OOOONOMOOR
b # had	MPOONOOOOP
b # hour	PNNNNOPNPM
b # in	MOOOROOOOM
b # min	PONOMNONOQ
b # of	NNNNRNMOOM
b # on	OPOOQOMNON
b # one	NNPONOOPOM
b # onli	NOOOPOPOOM
b # out	NOOOMOOOOQ
b # pag	PNNOMONOOP
b # peopl	LNNNQMPNNO
b # pm	OOOONNONOQ
b # poster	NNOOMOOOOQ
b # s	OOOOMOPOON
b # said	PONOOOOOOM
b # sign	QONOOOOOOO
b # sinc	MOOOMQOOON
b # small	NOOONQOOOO
b # to	PONNQNONON
b # want	MOQOMOOOON
b # week	RONNLOOOOM
b # wer	MOOOQOOOON
b # year	NOOOQOOOON
b #big peopl	MOOORONNOM
b #money $	OOMOOOMPOR
b #money @	NOOOOOMMOR
b #money in	OOOOOONOOQ
b #money last	POOOMQOOOO
b #time $	PNMOMNOMNP
b #time at	QOONNOOOON
b #time to	QOONNOOOON
b #year @	NOOOONQMOP
b @ #	KMLNPKNNNR
b @ #year	OOOOOONOOQ
b @ $	MNJIIPQPON
b @ @	LLMPMNMPKP
b @ all	OONNOOPMOQ
b @ and	OMNKLQMQMN
b @ ann	OOOOLOOOOQ
b @ as	MOPOQNQLOL
b @ ask	KRPMMNLONP
b @ at	OOMNNONNOQ
b @ back	OONOOOOQON
b @ be	OOOOOONOOQ
b @ could	OOQOOONNON
b @ cover	QOOONONOON
b @ delegat	ONOONONOOQ
b @ did	OOOOPNOPOM
b @ died	OOOOPPOOOM
b @ does	OOQOOOOOON
b @ don	OOOOOOQNOM
b @ downstair	OOOOOOOQOM
b @ everyon	NQNOOOPOOO
b @ fell	MOOOQOOOON
b @ fin	OOOOOOQMON
b @ first	QOOOLONQOM
b @ for	ONNMNOOMNR
b @ from	NOMNMNOPNQ
b @ go	OOOOOOOQOM
b @ got	QOONOMOOON
b @ ha	NOOOOONOOQ
b @ had	PNNOPMNNOO
b @ has	MNLOOMNQNN
b @ i	NONNQOOOON
b @ i'll	OOOONONROM
b @ i'm	NNOOQOOOOM
b @ in	MOPOONPNOL
b @ is	NPNNPNMPON
b @ it	OOOOOOOQOL
b @ know	MOOOPOONOP
b @ leav	OOOONPNPNM
b @ meet	OOOOOONQON
b @ my	MONPQONNON
b @ nam	OOOOOOQOOM
b @ new	OOOONQNOOM
b @ next	MONPOPNOON
b @ nineteen	NOOOQOOOOM
b @ nobodi	RNOOMNOOOM
b @ noon	QOOOOONOON
b @ not	PNLNNOOOOQ
b @ of	ONOOMONOOQ
b @ on	ONNONNNQNN
b @ open	NOOOOOOOOQ
b @ or	POPNPNNOOM
b @ our	QOOOOOOOON
b @ own	MOMNQOOOOP
b @ paid	NONNQOOOON
b @ pay	MONRNOOOON
b @ peopl	OOOONNQONO
b @ pharmaci	POQNOOOOOM
b @ pric	MOOONOPOOP
b @ rang	MOOONNOQOM
b @ read	OOOONOONOQ
b @ ring	NONQNONOON
b @ round	NONMOPPNOO
b @ run	MOOPNONPOO
b @ said	OONOMNPMNN
b @ scribbl	MOOOOOOOOQ
b @ second	OOOOOONNOQ
b @ send	OOOOOOONOQ
b @ shut	QOOONNOOOO
b @ sinc	OQOONQNOOL
b @ sister	NONOQOOOON
b @ so	ONONNPONPM
b @ start	OOMNPOOOOP
b @ still	OPOOOOOOOM
b @ team	OOOOMPOOOP
b @ thank	NOOOOOONOQ
b @ that	NNOOONQMON
b @ the	NMMRKOONNL
b @ thei	OOMQOOOOOO
b @ this	OOOOPOOPOM
b @ thought	MNQNNONOOO
b @ three	NONNNPMOOQ
b @ to	KMLMOMNSNM
b @ took	MNOOPNOOOO
b @ upstair	RONNPNOOOL
b @ w	QPNONONONM
b @ was	MPPNMOOPOO
b @ wer	OOOOOOQOOM
b @ what	MOPOLOOPOO
b @ wher	LNMRNNONON
b @ who	ONMOONMONQ
b @ will	NONNNNMQNP
b @ would	OPONOOMNOO
b a #	QNNOONNPON
b a @	NQMOOMOMOM
b a bad	NNOOMOOOOQ
b a bother	QOOOOOOOON
b a bus	LOQOONOOOO
b a card	ONQONONOOP
b a carer	OPOPMNOMOM
b a coat	NOQONOONON
b a customer	QPMNNOOOOO
b a fax	QOOOOOOOON
b a further	OOOOOOQOOM
b a job	NOOOQOOOON
b a key	ONNOQONNPN
b a kitchen	NOOOQOOOON
b a ladi	QOOOOOOOOM
b a leaflet	MOQOOOOOON
b a lif	OOPONOOOOM
b a list	QNNNMOOOOP
b a local	MOQOONOOOO
b a man	QOOONOOOOO
b a minibus	OONNNOONOQ
b a motion	OONNNOONOQ
b a neighbour	NPNOQOOONN
b a no	OOOOOOQOON
b a packag	OOONPONOPM
b a person	OPNONOOOPL
b a phon	MOQNNONOOM
b a pound	NOOOOQNOOO
b a proper	OOQNOOOOOM
b a pull	QOOOOOOOON
b a quarter	NOPOPNOOOM
b a room	NOOOOOOQON
b a second	OOOOOONQON
b a small	MOOOOOOOPO
b a stall	NNOOOONNOQ
b a subscription	OOPPNOOOOM
b a talli	QOOONOOOON
b a text	ONQOOOOOON
b a thing	NNNQPONOON
b a town	OONOOOOOQO
b a treat	NOOQNOOOON
b a visit	OPNNMPNONO
b a vot	OOQOOOMOOO
b a week	OMPPMONNNO
b a woman	NOOOQOOOON
b a work	NONNQNOPON
b a year	MOONOQMNOP
b about it	QOOPNOMNOP
b about the	QNLMMONPOP
b actualli read	NQNOOONNOM
b address $	OOOOOOOQOM
b after #	OOOOMPONOO
b after $	ONROONNOOM
b after @	NOOOONOQOM
b after six	QOOOOOOOON
b after that	NOOOOOOOOQ
b after the	OPOOPNONOM
b again in	NOOOOQOOOO
b against $	OOOOOOQOON
b agr that	NOOOOOQPOM
b all $	OOPOPNNNOM
b all happi	NOOOOOQOON
b all in	QOOOOOOOOO
b all of	LOPNNOOOOP
b all the	QMNOLNNNNP
b allow to	OONNMOONNP
b an actual	QONPNNOOON
b an address	POOOOOOQOM
b an answer	NQOONOOOOO
b an averag	NOOOQOOOON
b an hour	NONNNPNNOQ
b and @	KNONNMOPMO
b and his	ONOOQOOOON
b and i	QNPNMOOOOO
b and it	MNNNMQPOOO
b and leav	NOOOPOQOOM
b and look	NOOONNOQOM
b and nobodi	NNNQNPPNON
b and not	POOOOOONNM
b and now	NOOOROOOON
b and six	MOOOONQOOO
b and still	QOONOOOOOO
b and that	OOOOOOONOM
b and the	RLLNKNNOLM
b and then	OOMNNOPOON
b and thought	NOOOQOOOON
b and went	MNOOOOOOOP
b and what	MOOOOOONPP
b and you	QOOOOOOOON
b another strategi	NOOOOONOQO
b any mor	PNOONOQNOM
b anything $	OOMOOOOOOQ
b apologi $	MOOOOOONOQ
b approv as	OOOOOOROOL
b approv subject	OOOOOOQOOM
b are $	PMOOPOOOOO
b are due	NOOOOONNOQ
b are not	QOOONONOON
b are realli	MPOOPOOOOO
b are the	MQOOOONOOP
b are to	MOOOOPMNOP
b are too	QOOOOOOOOM
b as @	NQOOMOQNOM
b as a	PNNNNOQOON
b as if	QNNONONOOP
b as of	MOOOPOQNON
b as per	OOOOOOQOOM
b as the	QOOOONNOOO
b as well	OOQOOONOOL
b ask $	QPNONOMNOL
b ask @	MNOONOOPOP
b ask him	OOOOOOOQOM
b ask me	ONPOPOOOOM
b ask the	NOQNNONNPM
b ask who	ONNONOONOQ
b at #	QNNNOONMNO
b at #time	MOOPOONOOP
b at @	PNMQMOPMOK
b at a	PONONNNMOP
b at all	NPONPNNOOL
b at fiv	QOOONOOOON
b at it	MOOOQOOOOO
b at least	NQOOOONONO
b at night	MNNNOMQOQL
b at ten	QONONONOOO
b at the	OMONPJMNMP
b ate the	MOOOOOOOOQ
b back #	ONOONOOOOQ
b back $	NONPOONMOP
b back their	POOOMPOOOO
b back to	NNNMMNNPNR
b be on	POOONOOMOP
b be paid	OOOOOOQNON
b been given	QOOOOOOOON
b been through	ONQOOOOOOO
b befor #time	QOOOOPNOON
b befor $	NNMOPONNOP
b befor covid	MOOOPPOOOO
b befor it	OONOOOOQON
b befor last	QOOONOOOON
b befor next	OOOOOOOQON
b befor ten	NOOOQOOOON
b befor the	NOOOOOOQPM
b being a	QNNONONOOM
b being ask	MOOONOOOOQ
b being told	QOOONOOOON
b bench #	OOOOOOMOOQ
b between call	RNOONONOON
b between the	OQOONOOOON
b bit $	OONONONOOQ
b blood pressur	NOOPQOOOOM
b board $	MOOONOOPOP
b book #	POOOQOOOOM
b bother $	QOOOOOOOON
b box $	QNPNNOOOOL
b bus $	OONOOONNOQ
b bus and	MOOOPPOOON
b bus shelter	MOMNNQOOOP
b bus stop	MOROMOOOON
b but not	PNPOOONOOM
b but the	OOOOPOOOOM
b by #	NNNONNLSOM
b by @	MNNMMOLNNR
b by a	NNOONQOOOO
b by day	POMONNOOOQ
b by text	MONPNOOOOP
b by the	PNPONLONNN
b by week	MNOOQOOOON
b c #	OOOOOONQON
b call on	MOOOPNOOOP
b call the	QONPNOOOOM
b cam $	QOOOOOOOON
b cam back	MONOQNOOOO
b cam hom	NONOQOOOON
b can onli	QNNOMOONOM
b can start	POOOOOMNPM
b cannot be	QOOOOOOOON
b car $	LPPONNOOOO
b card $	OOOOOOMOOQ
b carer @	POONNOPOOM
b carer on	MOPOONOOON
b carer swap	NPMPNOOOOO
b carer who	PONOMOOOOO
b carri $	NOOONONOOQ
b chair $	QOOOPOOOOM
b chair ask	MQOOOOOOOO
b chang plac	NPOOQOOOON
b check the	NONOOOORON
b clerk to	NOOOOOOQON
b clinic $	MOQONOOOON
b cllr @	OOOOOOQOON
b clos $	QNNONNNOOO
b clos @	QOOOOONOON
b club in	NOOQOONOON
b coat on	NOPOPOONOM
b cod carer	QOOONOOOOM
b com #	OOOOOONMOQ
b com and	NOPNMNOQOM
b com at	PONOQNOOOM
b com back	NPNNOOMOOO
b com out	POOOOOPNOM
b cost of	NOOOOONMOQ
b cost the	OOOOOOOQON
b could say	MQNNOOOOON
b could tell	NOOOMOOOOQ
b could the	NPQOOONOON
b could we	OOQOOONOON
b council tax	MNMOOOOOOQ
b council to	QNOOONOOON
b count #	NOOONOOOOQ
b d #	NOOONOQNOO
b dat $	OOOOMNOOOQ
b day $	LPMQOMOOPK
b day is	OOOOONNOOQ
b day of	PONOMOOOOP
b decid to	OOOOONPMOP
b did it	OONOPOOMOP
b didn't know	NNOOQOOOOP
b differenc between	NRNOOOONOO
b do not	QPMNNNNNOM
b do peopl	OQOOOOOOON
b do the	LQOOPNOOON
b do we	NQNOOOOONN
b does it	MNOPMOOOOP
b does not	POONPOOOOM
b dog $	NOOOMOOOOR
b doing something	NOOONOPOPM
b doing the	MONPOOPPOL
b don $	NOOOOOQNOM
b don't get	MQOOOOOOOO
b door $	QNONMONPNL
b dot on	MOOOMOOOOQ
b down the	OONONQOOON
b drill $	NNQOOOONON
b driv up	QOONNOOOOO
b driver $	QNONNONNOO
b driver get	OOMQOOOOON
b e mail	QONNMOOOOP
b each of	NOONOOOOOQ
b each way	QOOONOOOON
b either way	NQOONOOOOM
b eleven pag	QONONOOOOM
b empti so	POOONONOOM
b end $	MOOOQNNOOM
b end in	POOOOPOOOL
b everi day	POOPOONPOM
b everybodi $	MOPNNPONON
b everyon $	OOQOOOOOON
b everyon who	OOOOOOOQOM
b exist $	QMMONMNOPM
b expect $	LNQONOONOP
b fair $	OMNOOOONOQ
b fax number	QOOOOOOOON
b feb #year	NOOOOOPPOM
b feb $	OOOONONQOO
b fifteen minut	NOOOQOOOOM
b film club	ONOQOONOON
b find out	NONONOOPPM
b first $	NONQNOONON
b first in	NONNPPNNOQ
b first month	QOOOOOOOON
b first of	NONOOOQOON
b floor $	PONPNNOOOM
b follow $	OOOOOOOOOQ
b food $	NPPOOOOOOM
b for #	PNLOPNNPOO
b for @	QONNOONPOM
b for a	NOOMNMOOMO
b for an	MQOOOOOOOO
b for famili	MNOOQNOOOQ
b for help	OONOOOOOQO
b for it	QNOONOOMON
b for lift	NOOOONNNOQ
b for somebodi	QOOOOOOOON
b for the	MNMMNLOPOP
b for this	MPOOPOOOON
b form $	MOONNOROOM
b form and	OOONOOQOOO
b form for	QNOONOOOOP
b four $	MOOOPONOOP
b four and	QONOMOOOOO
b four tim	MONOROOOOM
b fram $	NOOOQONOOO
b fridg $	NONOOOOOOQ
b frighten peopl	QOOONOOOOM
b from #	NOOOPOQMOM
b from #big	QONOONOOOM
b from @	MNOMONMMOQ
b from the	PONNLLNPNM
b from this	MOOOOQOOON
b front of	QOOOONOOON
b full of	QONONOOOOM
b get a	OOMPOOOPON
b get the	LQPNNNOPON
b get told	QNOONOOONM
b giv their	OPNOQNONNN
b go into	MQOOOOOOOO
b go see	OOOOOOOQOM
b going out	OONOMNNOQM
b going to	MOONOOORON
b gon to	OOONQOONOO
b good $	QOOONOOOOO
b good at	MOOOPOOOON
b got a	NNONQOOOOO
b groan $	OONOOONOOR
b had #	OOOOQOOOOM
b had a	NOMNQOMNNN
b had been	NOOOQOONON
b had its	NOOOOPPOOM
b had never	PNONQOOONN
b had nobodi	OOOOQOOOON
b had the	NOOOMOOOOQ
b had to	ONNOONNNOQ
b half the	QOOONOOOON
b half way	OONONQOOON
b hall $	MNPOOONPON
b hall for	OOMOOOMPOQ
b hand in	OOOONONNOR
b hand out	OONQOOOOON
b happi to	NOPONOPLOR
b has a	ONMPONNOOO
b has decid	OOOOONPNOQ
b has had	MOOOPPNOOP
b has no	QOOONOOOOM
b has not	NOONQOOOON
b has open	NNOOOQNOON
b has the	NNOMNNNQNP
b has to	ROOONNNNON
b hasn't been	NOOOQOOOON
b hav a	NOPPPNONOK
b hav no	NOOOQOOOOO
b hav seen	OOOMOQOOON
b hav to	PNNOLNNNPN
b he did	OOOOOOOLOQ
b he does	OOOPPOOOOM
b he had	NOOOROOOOM
b he is	NNONMNOPOQ
b he want	ONOOOOOQON
b he was	NOOOQOOOON
b hear aid	POOOMOOOOP
b hear me	NOOOOOONOQ
b hear when	QOONOOOOOO
b height for	QOOOOOOOON
b help $	PMOOOOOLPP
b her #	QOOOMOOOON
b him $	NOOOPOOQOM
b his mum	OPOOMOOOOP
b his own	OOONQOOOOL
b hold the	OOOOOONOPM
b holidai $	POPONOPNOM
b hom carer	NONPNPMNOP
b hom on	MOOOOOOOOP
b hospital stai	MONNOOPOOQ
b hour notic	QNOONOOOOO
b hous $	POOOOMOOPN
b how mani	NQNONOOOON
b i could	ONNOQOOOON
b i did	OOPOPOOOOM
b i keep	PPOOMOOOOM
b i put	NOONQOOOON
b if a	OPMONOOOOO
b if he	OMOONOOPOP
b if i'm	OONONOOMOR
b if i'v	NOMOOOOOOQ
b if the	LQPNNNONNN
b if they'd	NOQOOOOOOM
b if we	ONQOOOOONO
b in $	POPNONOOOM
b in @	MLMSNQIJNL
b in a	POPMNNONOO
b in another	NOOQOOOOOO
b in any	OOOOOOQOON
b in fiv	MOOOQOOOOO
b in front	QOOOONOOON
b in her	MOOOQONOON
b in the	NNPMQNMMML
b insid a	POOOMPOOOO
b insuranc $	OQNOOOOOON
b into a	MOOPNOOOPN
b is #	OOOOQPNOOM
b is $	ONPOOOQOOL
b is @	MPNNONQNON
b is a	NNMPONNOQM
b is at	QONOMOOOON
b is going	NOONOOOQON
b is his	OOOOMOOOOQ
b is in	MONPNNOOOQ
b is it	NQNOOOOOON
b is me	NOOOOOOONQ
b is no	QPONNPMOOM
b is not	OMPOOONPOO
b is on	OPMNMNMNOR
b is open	QOONNOOOOM
b is run	NOOQONMOOQ
b is the	QNOOOONOOO
b is ther	NQOOOOOOOO
b is to	OOOOOOOPPM
b it $	MPNOMNMOOP
b it @	OONOOOONOM
b it a	NOOOOQOOON
b it again	MMPONOPNPO
b it and	MOOOOOOOON
b it back	NOOOONNNOQ
b it emerg	QPOOOONOON
b it from	QOOOMOOOOO
b it get	NOQOONOOON
b it in	ONOOQNOOOL
b it is	PNNOMOPOPM
b it tak	QOOOOONOON
b it the	MPNOOOOOON
b it to	KMQNPLNPMM
b it was	MNONOOPQMN
b it would	OOPOOOOMOQ
b its @	QOOONOOOON
b jingl $	MOOONNOOOQ
b job $	NNNOPNOOQM
b keep a	OOOOMOOOOP
b key $	PNOOPPONOM
b key saf	QONONONNOO
b key to	QPNONNOOON
b kitchen chair	NOOOQOOOON
b knew everybodi	MPOONPONNO
b know everybodi	NNQNOOONOP
b know if	OOMOOOOOOQ
b know it	QOOONOOOON
b know us	MNPOPOOOON
b know we	MPNOOOOOQO
b know what	PPNOOOOONM
b know who	POMNPOOOPN
b lack of	QOOONOOOON
b last $	QOOONOOOON
b last week	MPNOPOOOON
b last year	OONOQNNNOP
b last yr	MNOOPQOOON
b lat @	OOPOOOPOOM
b leaflet $	MOQOOOOOON
b leav $	OOOQNOOOOO
b leav the	OPNOOOPQOL
b left $	QONOONOOOO
b left that	OOOOOOQOOM
b let me	OOMOOOOOOQ
b let the	NNQONOOOON
b letter $	OQMOOOOOON
b letter to	NONOOOOQON
b lift not	MOQOOOOOON
b lin for	QOOONONNOO
b list $	NPNNPONOOM
b list of	PNPOMOOPOM
b liv her	ROOOMOOOOM
b lon work	OOOOOOOQON
b longer than	NOOOQNOOOM
b look at	LNONMPOQOM
b look lik	QNOOOOOOOO
b look up	MOOOQOOOOM
b lost a	MOOOQOOOON
b lot $	QNNNNONNOM
b lov to	OQOOOOOOON
b lunch club	ONNOOPNPOM
b machin $	NOOOQOOOOM
b mak it	QNNOOOOOOO
b mak sur	MOOOMOOOOP
b mak the	MNONPNONPN
b manager @	NOOONOOOOQ
b mani of	MPOONOOOOP
b map of	OOOOOONQOM
b match by	NNMROONOOM
b me $	QONOLONPOO
b me in	NOOOOOOONQ
b me to	NOOOOOOQOM
b meet $	OONONONQNO
b meet in	NOOOOOQNON
b meet to	OOOOOONMOQ
b meet was	MOOONNOORN
b messag in	NOQOONOOOO
b mil and	MOOQPOOOON
b minut $	MONOPOOOOQ
b minut and	OOOOMNONOP
b minut that	OOOONOOOOQ
b month $	ONNNOOQNNN
b month and	OQOOOONONO
b month befor	OOOOQOOOON
b mor $	NNMNNPOOOO
b mor of	MOPOMNOOOP
b morning $	NOQNOONNON
b mother was	OONOQOOOON
b mov between	MNNOPNQOON
b mov from	QOOOMOPOOO
b mov it	MMQOONQNOM
b mum and	OOOOMOOOOP
b must be	QONNOONOOO
b my sister	MONNQOOOOM
b my team	QONNMOOQOM
b nam $	NOMNPOOOOP
b nam on	MOPOMOQNOM
b near @	OOMRONOOOO
b never been	QONOOOOPNN
b never hav	QNOOOOOOOO
b new nam	OOOOOOOLOQ
b new one	QOONNNPOON
b new year	MOOOOPOOOO
b next one	NONOOOOOOQ
b next tim	NOQOOOMPOM
b night $	LOMOPNNOQM
b nin $	MOMOONQNON
b no bus	QOOOOOOOOM
b no nam	NONOMOQPON
b no new	NOOOOOROOL
b no one	PQNOONOOOL
b no to	NOOOOOQNOM
b nobodi can	QOOOOOOOON
b nobodi had	QNOONOOOOP
b nobodi know	QMOOPOOOON
b nobodi told	PNONNPOOOM
b noon $	QOOOOONOON
b not $	OONNNOMNNQ
b not a	MOQOOOOOON
b not and	OOOONOOOOQ
b not another	NOOOOONOQO
b not by	PNNQNONNOK
b not cover	QOOONONNON
b not go	NOOOQOOOON
b not know	NQOOOOOOON
b not on	POOOMOQOON
b not onc	MNOOPOOOOP
b not one	QNNOPOONON
b not readi	QOOOOOOOOO
b not the	MNQNNOOOON
b not to	QOONMOONOO
b not wait	NOOONOQOON
b notic that	NOONQPOOOM
b now $	MNNOMRNOOM
b now he	NOOOQOOOOM
b now she	NOOOQOOOOO
b number $	QOOOOOOOON
b number by	QOOOMOOOON
b o'clock $	MONOONQNOO
b of #	MNONROONNN
b of #money	NOOOOOPMOO
b of @	NMMMONPQOO
b of a	MNOPNOONOP
b of all	OOOOOONQOM
b of cours	NONNOQOOON
b of evening	QOOONOOOON
b of it	MONNONOMOQ
b of my	POOOOOPNOM
b of nin	MOOOQOOOON
b of our	QOONPONOOM
b of the	PPLMNNNMNL
b of them	PMNNQMNONO
b of thos	NPNNQOOOON
b of who	NNQOOOOOON
b of whom	OOONQOOOON
b off now	POOOPOOOOM
b off the	OONOMPNOOO
b oh and	NOPPNPNOOM
b on $	NNPOONOMNP
b on @	NMNLNNPOON
b on a	ONNORLOLOL
b on his	NOOOPOOOOM
b on it	ONNPMOPOOO
b on leav	QPOONONOON
b on paper	OOOOOOOPOM
b on the	LLPNPNLMNP
b on thursdai	NOOONOOOOQ
b on to	OONOOOOQOM
b on ward	PONOMOPOOO
b onc $	LONONOOOPQ
b one $	NNONMOONOQ
b one hom	NOOOMPOOOP
b one of	PNNNQNNNOO
b one pag	OOOOOOOQON
b one sit	OONONOOOOQ
b one was	ONNONOMNOQ
b onli $	POMOLOQNON
b onli for	NNQONOOOON
b open #	OOOOOONNOQ
b open on	POOONOOOOM
b or the	NQOOOOOOON
b organisation $	NONOOOOOOQ
b our not	POOOOOPOOM
b out #	POOOMOOOON
b out $	PNNOMOOMOP
b out at	PONOMOOOQM
b out for	OOOOOONQOM
b out of	NNMNPMONPO
b out she	OQMOPOOOON
b out what	NONOOONPPM
b out why	OQOOOOONOO
b outsid @	QOOONOOOON
b over #	PNNONOONPL
b over in	NONQNOOOON
b over the	NPNPOOMOON
b over to	OOOONQNOOM
b own $	MOOOQOOOPM
b own it	NPOPOOOOOM
b own wif	MONPOOOOON
b pag and	NOOONONOOQ
b paper #	NONOQOOOOO
b paper are	NOOOOONNOQ
b pass round	NOOOOOOOOQ
b past the	OOOOQOOOOM
b pay a	NOOOOQNOON
b pay for	MPNPMOPNOM
b peopl $	POPONOOOOM
b peopl are	QOOOOONNON
b peopl cam	OOOOMOOOOR
b peopl don't	QNNONOOOON
b peopl in	PMNOONOOPP
b peopl just	MOOPNOOOOQ
b peopl know	ONNONOOOQO
b peopl off	QONONOOOON
b peopl on	OPOOQOOOOM
b pharmaci bag	QONONNOOOO
b phon number	QOOOMOOOOO
b photo of	OOOOOOOQOM
b pick up	QPNOONMONM
b pigeon $	NOOOOOONOQ
b plac $	NQOOOOOOON
b plan $	MQPONOOOON
b point of	MPOOOOOOPN
b post offic	MNPPNOOOOP
b postcod not	QOOOOOOOON
b poster and	QOONNOOOOM
b poster up	NONNOOOPOQ
b put it	POPOOOMPOM
b put the	MNQMPOONON
b radio $	OOOOPOOPOM
b read the	NQMOOONOOM
b readi to	LOOOQNNPON
b record $	OOOONOMOOQ
b record messag	OOOONOQNON
b record the	MOQOONNOOP
b remember $	MOOOQOOOOM
b remind that	NOOOOONNOQ
b remov $	NONOPOQOON
b report $	MQNONPNOOM
b report back	OOOOOONQOO
b right that	OOOOOOQOON
b ring the	NNNPMOMQOM
b risk assessment	QOOOOOOOON
b road $	POOOPOOOOM
b room $	MQNONONNNP
b room with	NOOOOOOQON
b rota clos	QOOOOONOON
b round on	NNONNPNNOQ
b round with	POPNMOOOOO
b run $	NONNQOOPOM
b said he	OOOOOOOLOQ
b said she	NPOOMOOOOP
b said so	MOOOPONOOO
b said that	QNNOMNOOON
b said we'd	PNNOPOMOOP
b said yes	OOOONOQONN
b sat in	NOOOQOOOON
b sav up	OONOQOOOOO
b say $	OQMONOOOOM
b say when	QNNOOOOOON
b say who	NOQONOOOON
b school to	OOQOOOOMOO
b seat $	NOOOQOOOON
b see her	NOOOQOOOOO
b see it	MPOOOOOOOO
b servic $	MOOOQOOOON
b servic to	MOOPMNOOOQ
b she does	OOONQOOOOM
b she said	MOOOOOOOOP
b she stop	MOOOQOOOON
b show the	OOQNOOOOON
b shut at	QOOOOONOOO
b shut in	QOOONNOOOO
b sign $	OONOOOOQON
b sign it	NOOONOQOOO
b sinc #	NOOOOQOOOM
b sinc @	NONOOOMONP
b sinc she	NOOOQNOOON
b sinc the	OMNNORMNOK
b sit $	MONONRNNOO
b sit for	OOOONOOOOQ
b six $	NNNOPNQOOM
b so its	QOOONONPOM
b so that	PNOONQONNM
b so the	OMNONOOOPM
b so we'r	OOOOOOQOON
b social work	RONOMOONOM
b som of	QOOONOOOOO
b something els	OQNOOOOOOO
b sort $	NOPOOOONOQ
b staff $	MOOPNMOOOP
b stai open	OOOOOOMNPP
b stai with	OONOOOQNOM
b stall at	ONOONONNOQ
b start $	QOOOOOOOON
b start at	QONONOPOON
b start on	PNLMNPLNPP
b start with	MOQNOOQOOL
b still $	ONOOONOQOM
b stop $	QNOOONONOM
b stop at	QOOONOOOON
b stop in	NONOOQOOOO
b strategi $	NONOOONOQN
b subject to	OOOOOOQOOM
b summer $	MOOOQNOOOO
b sun $	MOQOONOOPN
b support $	OONOOOPOPM
b support worker	QONOONOOON
b surgeri @	QOOOOOOOON
b tabl #	NPQNNNNNOM
b tabl by	NOOONOOOOQ
b tabl four	NOOOOOOOOQ
b tak a	MOOONOOPOP
b tak it	POOPNOOOOM
b tak nin	QOOOOOOOON
b taxi firm	NNQNOOOOON
b tea was	NOOONOOOOQ
b teacher one	MOPOQOOOOM
b tell @	NOOOOOPPOM
b tell their	NONOOOONQO
b tell us	NOOOLOOPOP
b ten minut	PNPPMONOOL
b than the	MNONONOOOQ
b thank @	OOOOMONPOP
b thank you	MONOOONQOP
b that #	NOOOQOOOOO
b that $	ONNMMMPONQ
b that @	MONQNPMPON
b that a	MNOOOOQOPM
b that all	NOQOOONOOM
b that goe	OOOQOOOOON
b that he	MONNQNOOOP
b that it	MNOOOOOOOP
b that one	NONOOOOOOQ
b that our	OOOOOOQOOM
b that say	OOQOOOOOON
b that the	NOLKMQPMON
b that when	OONOPNNOOM
b that work	ONNOOOPPPM
b the #	NQNNOOPNOL
b the $	NMNOOONOOQ
b the @	KMNPOONNNO
b the app	NPOOOOPOOM
b the assessment	QOOONOOOON
b the back	QOOOMOOOON
b the bank	QONNNOOOON
b the bell	OOOOOOMOOR
b the bench	OOOOOOMOOQ
b the book	QOOOPOOOOM
b the build	OOOOQOOOOM
b the bus	MOLNOPNOOP
b the cak	NOOONOOOOQ
b the call	MPOONOOOOP
b the car	MOOOPONONP
b the card	NOOONOOOOQ
b the carer	MNPPONOOON
b the chair	OOOOOONNOQ
b the church	ONQOMPNOON
b the clerk	NOOOOOOQON
b the clinic	OOPONNONOM
b the committee	ONNOONNNPQ
b the consultant	RONONNNOOM
b the corner	NNOOOQNOOP
b the council	QOMOMNNOOO
b the counter	NOOOONNOOQ
b the counti	NONNNQOOON
b the day	PONNMOMOPN
b the desk	QOONNOOOOM
b the differenc	NRNOOOONOO
b the discharg	OOOOOOQNOM
b the door	NOOOOONOOM
b the driver	ONPNPOONOM
b the end	LNNPQMLNMP
b the evening	MNPOOOPOOO
b the famili	NQNOONNOOO
b the farm	MOOOOROOOO
b the fir	ONMONPOOOQ
b the first	MPNMNOOMPO
b the fiv	POOOMPOOOO
b the food	NPPOOOOOOM
b the fridg	OMQONNNNOQ
b the front	PONOMONOOO
b the garden	MOOOPOOOON
b the gat	OOOOPONPOM
b the hous	QOOOONOOOP
b the huddl	MNOPMOOOOP
b the ijb	OOOOOOQNON
b the job	PNMNNNOOPO
b the kettl	NOQOQNOMOP
b the key	PPNMNPOQOM
b the last	QNOOMPONNM
b the lat	NOOOOOQOON
b the lavatori	OOOOQONOON
b the leaflet	OOOOOOPOOM
b the letter	QNOONONQOM
b the light	QMOOOOOOOO
b the list	OONOMOQOOM
b the main	QOOONOOOOO
b the med	OOQNOOOOOM
b the meet	NOOONONNOQ
b the mobil	MOONOOOOOP
b the month	MNNNPNPNMQ
b the morning	NNQNOOOOOM
b the new	MNNNNQNQOM
b the night	QNOONPNNNM
b the noticeboard	ONOONNNQOM
b the number	MOOOPOOOOM
b the open	MOQOONOOOO
b the other	ONNNQNNOOO
b the person	PONPMOONMM
b the photograph	NOOOOOOOOQ
b the pilot	POMNMMPNOP
b the plac	NOQMNOONOP
b the plan	MQPONOOOON
b the point	MPOOOOOOPN
b the pool	OPOOOOLOOQ
b the radio	OOOOPOOPOM
b the rat	QOOONNOOON
b the record	NOOOOOQNON
b the report	NQMOOOONOM
b the respit	OOONQNOOON
b the room	NPMOMOPNOP
b the sam	NPPOMNOLOM
b the school	NNQNPNNOOM
b the shed	MOOONNNROM
b the sheet	POOOMOOOOP
b the sid	POOOOONOOM
b the sign	QONOOOOOOO
b the stair	NOOOQOOOON
b the step	LOOOOOOOOQ
b the summer	MOOOPONOOM
b the surgeri	QMONOPONOM
b the tabl	LPNONOPNOP
b the taxi	NNQMPOOOOM
b the team	MNOOOPOOOP
b the tim	PONOPOPOOL
b the tin	NONOONPNOQ
b the toilet	QOOOOONOOO
b the trust	NOOMOQOOON
b the two	MPNOOONOOP
b the wag	MOOOQNOOON
b the wait	MOOOPOPOON
b the ward	POPQMNNNNL
b the warehous	QOOOPNOOOO
b the whol	POONNOPOPM
b the why	ONOOPOOPOM
b the wifi	QOOOONOOOL
b the window	MOOONONOOQ
b the word	LNPONNPPOP
b the wrong	QOOOOOOOON
b thei do	OOMQOOOOOO
b thei don't	QNOOOOOOOO
b thei know	ONQNOOOOON
b thei said	NNNOQOOOOM
b thei talk	QOOONOOOOO
b their $	NOONOOQOON
b their own	MNNONPNOPP
b their stori	NONOOOONQO
b them $	LPNPPOOOON
b them had	OOOOQNOOON
b ther a	MNNRNNOOOM
b ther are	OOOOPOOOOM
b ther was	MNOOPPOOOO
b thing about	NMNONOOOOQ
b thing is	ONOPNNNOOQ
b things that	OOOOOONOQN
b think the	QOOOOOOOON
b third of	NOOOQNOOON
b this is	NOOOOOOONQ
b this one	LOPNNOONOQ
b this winter	NOOOQOOOOM
b this year	PONONPPOOM
b three month	NQOOOOOONO
b three peopl	QOOOOONOON
b three things	NOOONONOQO
b three week	QOOOOOOOON
b three year	NOOOQOOOON
b through it	ONQOOOOOOO
b through on	OONOOOOQON
b through the	MONOPPOOOO
b tim $	POPONOMPOM
b tim in	OONOQONNOO
b tin $	NONOOOONOQ
b to #	MNMOOMQNOP
b to #big	NOOOQNOOOO
b to @	LNMNLPQPMM
b to a	NPONPOLMPN
b to an	RNOOMOOOON
b to ask	PNMONOOPPN
b to be	PPMMKPKMNR
b to com	OOOOOONNOQ
b to door	NOOOOOQOON
b to everyon	OOOOOOOQOM
b to get	ONNPONNOPM
b to giv	OPNOPNOONM
b to go	MOOOQNOONM
b to her	MNONPONOOP
b to host	POQOONOMOP
b to keep	OOOOOOQNOM
b to know	OQNOOOOONN
b to leav	NOOONONNPQ
b to lend	OOQOOOOMOO
b to look	MOONOOOQON
b to mak	MOOOQNONON
b to ring	QMNNNMNQOL
b to say	QOMNOONNOK
b to shift	OOOONNOONQ
b to start	QONONOOOOO
b to stop	NOOOONNNOQ
b to talk	POOOOOOMPO
b to the	NMMOQOOQNJ
b to us	QMOOOOOOOO
b to writ	OONOOONQON
b told the	QMOOOPOONL
b town wher	OONOOOOOQO
b treat $	NOOQNOOOON
b try it	OOOOOONQON
b twenti minut	MOOOQOOOON
b two $	QOOONONNOO
b two host	MNOOPNOOOQ
b two list	MQOOOOOOOO
b two of	PNNOMPNOON
b two third	OOOOQNOOOO
b under #	PONOMOPNOP
b under the	NOONOOOOOQ
b until the	OOOOOPOOOM
b up $	PNPLOPMNNM
b up by	MONONOOOOQ
b up for	OOOOOOQNON
b up to	NNNONNONOQ
b us and	QNOONOONON
b us by	NOOOQOOPON
b use the	NOONONQOOO
b used to	PNOPOOOOOM
b van @	QONNOOOOOO
b view differ	OOOONNNMOR
b view on	ONOOOOOQOM
b villag $	QONOONOOOM
b visit is	QOONNOOOOM
b voic $	NOQOONOOOO
b vot #	OOOOOOQOON
b w #	NONONOPNOQ
b w c	OOOOOONQON
b wait for	PNPNNOONNM
b wait list	MOOPPOONON
b wait on	NOOOQOOOON
b wall $	QOOOOOOOOM
b want a	OOQOMNOOON
b want the	QNOOONOOON
b want to	MOMOQNPNNM
b ward clerk	NOQNOONMOP
b was #	OOOOQPOOOM
b was a	MNONNPPOOO
b was left	OOOOOOPPOM
b was mov	OONOQOOOON
b was on	NOOOQOOOOM
b was withdrawn	POOONQOOON
b way $	OQOONOOOOL
b we are	PMNNOOOOON
b we ask	OLOOOOOOOQ
b we be	OQNOOONNON
b we count	OOOOOOMOOQ
b we don't	MQOOOOOOOO
b we exist	QMMOOMNOPM
b we get	MPNONQOONO
b we had	MNOOPPNONO
b we haven't	MPNONPOOOO
b we met	NQOOOOOOOO
b we mov	ONNONOQNON
b we need	OOOOOONPQM
b we said	OOOOOONOOQ
b we shook	NNOOOOQNON
b we want	NOOOOOOORL
b we will	OOOOOOQNOM
b week #	MOOOROOOOM
b week befor	MOOOPOOOOP
b weekend purs	NOPONOPOOM
b well $	OOQNOONOOM
b went back	MOOOOOOOOP
b went in	QOOOMOOOOO
b wer #	MOOOQPOOON
b wer offer	NQOOOONOOO
b wer remind	NOOOOONNOQ
b weren't ther	QNOOOOOOON
b what d'you	NNQOOOOOOO
b what if	OOQOOOONOM
b what on	OPPOOOONOM
b what the	OPMNMOONOO
b what we	OMOOOOPNQN
b what we'r	ONNOOOOOQO
b when $	OQPOONOOPL
b when it	QMMOPNOOOM
b when the	QONOOMNONL
b when we	OMOOOOOOOQ
b wher the	ONNQMNONON
b which is	QOOOOONNON
b which was	NPOONNOOOQ
b who com	OOQOOOOOOO
b who left	NNONPNOQON
b who pay	NQNONOOOOO
b why not	NNQONOOOON
b will $	NOOOOOOMOQ
b will not	QNNOPOONOL
b window $	PONONNOOOQ
b with @	ONNMMNQNOO
b with a	PMQNONMPNK
b with me	OOOOPOOQOM
b with that	OONNOOQOON
b with the	PNPONMPOOL
b within the	OOOONNNONQ
b woman who	NOOOQOOOOM
b work $	MNPOPONPOO
b work a	NOOQNOOOON
b work polici	OOOOOOOQON
b work sid	QOOONOONON
b worker chang	QONOONOOON
b would lik	NQONOONMOO
b would you	OOOOOOOQON
b writ it	NONOOOOONQ
b writ the	NOPPOOONOM
b writ to	OONOOONQON
b wrong $	LOOONOOOOR
b year $	MMNMQQNMNN
b yes $	NNPONOQONN
b you can	PONOMPOPOM
b you go	MQNOOOOOOO
b you hav	QONONOOOOO
b you pay	QOOOOOOOON
b you sit	POPOOOOOOM
b you to	OOOONOONOQ
b youngest is	MOOOQPOOON
b your $	MOPONNOOOP
below action	JMLMJKQQHM
below barrier	TLIMONJJML
below contextChange	MOJJNRLLJM
below decision	MNMOLLQIKO
below evidence	OILIRMIGLN
below example	KOPPNMLHJK
below idea	MNSOMOHINM
below note	PMMLLKNNLQ
below objective	NLNKMMJJPQ
below question	NOPMMNGJHL
best action	KLLILHIWML
best barrier	SMKJOKLKNO
best contextChange	QMJJMULKMJ
best decision	IKNLLKUIMN
best evidence	LKLLUHJLKO
best example	LILTONLLMN
best idea	IIVMKKLMOL
best note	LMLNMMNLKR
best objective	MNNNNNNNRL
best question	LVOIKLJJJJ
c asks	MUKONLHMQL
c changed	MNKLOVNLLM
c collective	MNPMLNPMPN
c cost	OONPNPNLLM
c couldTry	MNUNILNNOJ
c dependence	OOOLNMONOM
c doing	NNQOLMNRPJ
c elsewhere	NMPRNMKMNK
c figures	NNMPONNMNN
c hardship	ONNMQMNLNO
c hindrance	PNOLPONNMJ
c housekeeping	MKNNNKMOLR
c negated	PPMONMQJML
c nobody	ROHNNOMJOM
c nobodyDoes	POMNMPONNN
c opinion	LMONLLPONQ
c paperwork	RNONJMQPLK
c passedOn	PNPNOMLOOL
c past	KNKLSPMMNN
c personal	QLMNNJJNLQ
c place	OMQPMOMOLL
c present	OOMPOOOLPK
c purposes	LOLLNPMLTK
c saysSo	OOMNNLOMNO
c settled	KLMMMMVKML
c story	LKLNTMLOLN
c they	PNOQNOLLOI
c timesShut	OPOJMOPLNM
c tooMuch	RONOONNOOM
c travel	QIONNOMMLN
c unable	QMLMONNMON
c waiting	PLNOOMNNML
c when	KKKJNRQPML
c willDo	NMLMMONRQK
c wondering	NQNKOMLNOM
c wrong	NONMPKNNOO
c1 asks	JUJMLKNKPM
c1 changed	PNNNMQNOON
c1 collective	MNKMMNRKON
c1 cost	ONOOLQMNOP
c1 couldTry	KOTLNMKNPK
c1 dependence	OQNOMOOOOM
c1 doing	LKRJKJOSMN
c1 elsewhere	MNNQNNNNON
c1 figures	MLMLSNMMMO
c1 hardship	QONONOOOOO
c1 hindrance	NNQONOOOOM
c1 housekeeping	MLOKKMOLMS
c1 negated	PNKLMMOLOP
c1 nobody	ONMNNNOOOP
c1 paperwork	RLPOMMMNON
c1 past	LQPMONNMNO
c1 personal	NONNQNNPNM
c1 place	RNNPLNMOOL
c1 present	MTNNKMNOLL
c1 purposes	LNNONNOMSN
c1 saysSo	NNMONNPPPN
c1 settled	LLNNMNTNNM
c1 story	MMLNSNJMNP
c1 they	SMNKLOOMNM
c1 timesShut	NOPONOQOOL
c1 tooMuch	QOOONOOOOM
c1 travel	UNMMKNNMNL
c1 willDo	MNNOONLQPP
c1 wondering	PPNONOOOOM
c1 wrong	MOPONOOOOO
c4 asks	LRPNLKLNNM
c4 changed	NMKMKUJMNP
c4 collective	MNOKMMPLQO
c4 cost	LQKPLPOPNM
c4 couldTry	JOTNLKNNNL
c4 dependence	QNMNMNNMOR
c4 doing	ONOKLKLRON
c4 elsewhere	MKLTNONNMM
c4 figures	LJKMSKOJOP
c4 hardship	QNNOPONNOL
c4 hindrance	PPMNOPMNOL
c4 housekeeping	MLNKNJOOKQ
c4 negated	SOMKNLPOLL
c4 nobody	QMNNPNNNOM
c4 nobodyDoes	QNOONNOOOM
c4 opinion	MQMNONPNNO
c4 paperwork	SLNMKLOPML
c4 past	MLMNPMJMNQ
c4 personal	MOMMNMMONQ
c4 place	NLNMLQNPOO
c4 present	POMOMMOMON
c4 purposes	MOKNOONNSI
c4 saysSo	RNLNOLLNMN
c4 settled	KLKLNKSLLN
c4 story	NLJLSJNNNN
c4 they	QONOPNKLOI
c4 timesShut	OMQNNPNMNM
c4 tooMuch	QOOOOOOOON
c4 travel	ONPNLOONNP
c4 unable	QONNMNNOOO
c4 waiting	QNMNQMMONM
c4 when	MLLNOORJMO
c4 willDo	NMNIKPOQMM
c4 wondering	MQOLLNNNNO
c4 wrong	MONORMNNOO
cc asks	KVLLMJKMNL
cc changed	OMJKNVOKLL
cc collective	NLMNMNOMPP
cc cost	NPNPMNPNOM
cc couldTry	LNRLLOJNQL
cc dependence	QNLMMLMNPO
cc doing	MMLONOKSPK
cc elsewhere	OLKTKNLOMN
cc figures	MINOTNOLML
cc hindrance	QOMOOOOOON
cc housekeeping	MMMOJNLONQ
cc nobody	SPMMOONMNJ
cc nobodyDoes	POMNMPONNN
cc opinion	ONMNPONNOQ
cc paperwork	PNNOMONOOO
cc passedOn	QLPOONLNOM
cc present	OONPOONOOM
cc purposes	MNLLNPMLTL
cc settled	MLMNNOUJLK
cc story	LMLNRNMMLO
cc timesShut	NNNNMOQOPM
cc tooMuch	RONOONNOOM
cc travel	LOQOPNNOON
cc unable	QNNNNONNNM
cc waiting	QNNOMNMNOM
cc when	NMMMMOONNQ
cc willDo	NKMMLPLSNM
cc wondering	NQLLOMMNOM
cc wrong	POOOMOOOON
h asksActions	MMLLNMMQNP
h asksBarriers	QNKNONKMKO
h asksChanges	MLLLLTKPMM
h asksDecisions	LMNMMLRMMP
h asksEvidence	ONLQPMNNJN
h asksExamples	PKKQMMLMLP
h asksIdeas	MMSNLNLLPN
h asksNotes	LNMNNLNNMQ
h asksPurposes	NMMONNKNSL
h asksQuestions	MQLMNMMOMP
h?	PNOOONNNML
h^ asksActions	LMPMMONPNN
h^ asksBarriers	NONOONNOOQ
h^ asksChanges	OPMNONONNM
h^ asksDecisions	ONNNNNQOON
h^ asksEvidence	OMNPONNONN
h^ asksExamples	MOMRNNMNNN
h^ asksIdeas	PONNMNNPON
h^ asksNotes	OMPONONOOM
h^ asksPurposes	OOOONMNNNP
hh asksActions	NNNMMOOOOO
hh asksBarriers	POMMPLMNNM
hh asksChanges	NNNNOQNNON
hh asksDecisions	OONOOOSOOK
hh asksEvidence	NNKLRLLMMQ
hh asksExamples	QMLPOLLMMN
hh asksIdeas	LPPNNONONP
hh asksNotes	JNNMNNOMLR
hh asksPurposes	MNNOOONOQN
hh asksQuestions	QQMONOOONM
hnone	ONNMOLPNKN
hnone^	MOONNNMOMO
honly asksActions	OMMMONNQNM
honly asksBarriers	QNLLNOLMLO
honly asksChanges	KMLMKSKPMM
honly asksDecisions	LMMNMLQKMQ
honly asksEvidence	NMNQNOMLLM
honly asksExamples	MNMQMNNNNO
honly asksIdeas	LNRMMLLLOO
honly asksNotes	LOMLOLONMP
honly asksPurposes	NMMNOMLOSM
honly asksQuestions	OPMMOMNLLO
honly^ asksActions	LMPMMONPNN
honly^ asksChanges	OOMNONONNM
honly^ asksDecisions	NOOOONQMON
honly^ asksNotes	OMPONONOON
honly^ asksPurposes	OOOONMNNNP
hw #	OMOMMNNNLO
hw #time	ONOMMMNMMQ
hw a	PNNNNNMONK
hw about	ONNOONNPNL
hw achiev	MNMOOOOORN
hw afternoon	PONNNMNNOP
hw afterward	MOOOOOPOOO
hw agr	NOMOOOSQNJ
hw aim	QOOOOOOOON
hw and	PMONOJQMLN
hw another	NONOOOUOOI
hw answer	OQMONOONOO
hw anybodi	MONMPNNPNO
hw aob	OONOOONNOQ
hw are	LOMMONMNQP
hw aris	NOOOONMOOP
hw ask	RNNONOOOPN
hw at	OQNNNLPOON
hw audit	MOOONOOOOQ
hw back	NPNONNONOQ
hw background	NOONNROOON
hw being	MNQPONNOOL
hw bench	OOPOMONNOQ
hw bend	QOOONOOOON
hw bet	NPNLOMMPMN
hw better	PNMOONOOOO
hw bit	OONONONOOR
hw by	NONMPNPPNO
hw call	OONONNMMOO
hw can't	NQNOOOOOOO
hw car	PPMMONNMML
hw card	QNNNMNNOOO
hw carer	QOPMOLMLOM
hw chip	MOOOOOPOOO
hw clinic	QNNNPNMMNN
hw com	MPONOOMNON
hw consider	MQNONNNPON
hw context	NOOONROOOO
hw cost	NQNNNOOOOM
hw could	LPQMNNNONM
hw ctr	OOOOQOOOON
hw d	QLNPONOOOO
hw dass	NOOONOOQOO
hw decision	NNOOONMKNS
hw deffo	OONOOOQNON
hw diari	NOOOOOLNNS
hw did	NNMNOPPMNO
hw discharg	QOOOOOOOON
hw do	MNQMNMLOOO
hw don't	MNONOONOON
hw down	MNPNONOPOO
hw driv	QOOONOOOON
hw easi	PNOONNMNPL
hw eat	QONNNNPOON
hw els	PNPONPOLNN
hw elsewher	OOOQNOONON
hw email	NMKLOPMNPR
hw emploi	OOMNNNOOOQ
hw end	MOOONOPONP
hw fact	NONOQOOOON
hw fair	NONNMONPOP
hw famili	OMPNONNOOM
hw feedback	OOPMNPPMNK
hw felin	POOOPOOOOL
hw figur	NONOQOOOON
hw find	NQMOOOOOON
hw fix	NONONORNOM
hw folk	RNNONOONOM
hw for	RMNNNNNNPM
hw form	OOPONOONOM
hw from	MPPPLJOQNK
hw get	QONLNLMPNN
hw go	ONONOLOPOO
hw good	ONNNONNNOQ
hw got	NONPOOPPOM
hw grip	NONNMONPOP
hw group	PNNOPOOOPM
hw grumbl	QOOOOOOOON
hw hard	OMOOPNOOOK
hw hat	NPMMOOOOOQ
hw hav	MNOPNONPOO
hw he'd	NOQONONOOM
hw heard	NNLSMMNOOM
hw help	RNPNNOOOON
hw henc	MNQPONNOOL
hw her	OONPMONOON
hw him	NOQONONOOM
hw his	POMNNNOOOP
hw hom	MPOOPNPMNK
hw hop	OOQOOOOONN
hw hospital	ONKOOPPNNI
hw host	PNPPMMLNNL
hw hous	PONPNLMOOO
hw how	MQONMMNNNP
hw huddl	MOOOMPPOOP
hw if	NNRNMONOOM
hw ifs	NMRNNONOON
hw in	PNMNLLPNNQ
hw is	NMNOQNOONN
hw issue	SONONNNOOL
hw it	QMNONLMONM
hw its	OPOPOOOOOM
hw job	NNNOOOMPOO
hw keep	SONNNMNNOL
hw kitchen	OOOMONNPOO
hw know	OONOQNNOOM
hw land	OOOOOOMOOR
hw larkris	OOOOQOOOON
hw last	MNMNMNNRNM
hw lat	OOONQPNNOL
hw later	OOONMONNOP
hw learn	PMNPPNOMML
hw left	LNNNOLMSNN
hw let	NOQONOOOOM
hw librari	NOMNMOOOOR
hw lif	NNOOQOOOON
hw lik	PPMNNNOOOP
hw log	PMMNPNPMMM
hw mak	PMOPNOOONM
hw map	OOOONOOOOQ
hw market	QNNNPNMMNN
hw mayb	NMTMNONMNM
hw me	MNONONOPOO
hw member	MQOOMNNOON
hw minibus	QMONMNOOOM
hw minut	OOOOOONNOQ
hw miss	KNOOOSOOON
hw monei	ONOOOONONL
hw mor	NQNNNOOOOM
hw narrativ	MOOONOOOPP
hw nearli	OOPOOOHLOU
hw need	NQNOOOOOOO
hw night	QOOOOMOOOO
hw no	PNONMPNNOO
hw nobodi	NRMNOOONOM
hw not	NMONNMPPNN
hw objectiv	NOMNNOOORO
hw odd	KNNONONMMU
hw of	OOKSLMQNNL
hw on	MPLOOMOOMO
hw one	NNMNNOSONL
hw other	LNNPMOONNP
hw ots	OOPOOOOOOM
hw out	NQNNONNNNO
hw over	OOOOOONROM
hw own	OOMNNNOOOQ
hw pas	OOMNNNOOOQ
hw penni	NQMNMNOOOO
hw peopl	MNMOQQMNNL
hw phon	LOPPNMPNOM
hw pinch	OOOQOOOOOO
hw plac	NOOOOOOOOQ
hw post	OPOPOOOOOM
hw previous	OOOOOOPMOQ
hw read	OMOOOMMMPM
hw real	NNOOQOOOON
hw reflection	NOMOPONONP
hw remark	LNNONOMNNU
hw resolv	OOOOONROON
hw rest	MONONOMOOR
hw retro	LPNNPOOQMK
hw risk	SONONNNOOL
hw round	QONONONOON
hw run	ONRNOOOOOO
hw said	MLLLRLLMNR
hw saw	RMLNPLMNNN
hw say	NNOOOOPOOM
hw scrib	NNQPMMLNNM
hw see	NOOOOOOOOQ
hw settl	OOOOOOSOOK
hw sheet	OOOONOOOQL
hw shelter	POOOPOOOOL
hw shout	MNPNONOPOO
hw sid	ONKOOPPNNI
hw sinc	QNONMPONON
hw so	NOMMLNRNNM
hw sort	OOOOOOQNOM
hw spac	NOOOOOOOOQ
hw spring	QOOONNOOOO
hw squar	ONOMPNLLNO
hw stand	LQOONMNPNO
hw still	OQNOOOOOOO
hw stop	MOOOMOOOOR
hw stori	NOOOQOOOON
hw stuck	ROOOMONNON
hw stuff	OONNQOMNNO
hw summer	QOOOOOOOON
hw tabl	PPPNNNNLMK
hw team	MOOOPNPMNK
hw tell	MOLSMMONOM
hw tenant	QMOOMOQOMG
hw that	NNOPMOPOON
hw the	QONNMMLNJO
hw thei	MNQONOMNNO
hw them	ONNOPNNPNM
hw then	NONOOOOQOM
hw thing	PONOPONONM
hw things	QOOOOMOOOO
hw third	OOPONOONOM
hw this	OOOONOOOOQ
hw thrown	NPMMOOOOOQ
hw tidi	MNQPONNOOL
hw tim	LNNNNLMRNO
hw to	NONOLNKOQO
hw told	NNONQMNNOM
hw trustee	ONNNPQMMNN
hw try	MNONOOOOQN
hw unstuck	NQOOOOOOOM
hw up	MNOOMNPOOP
hw updat	RNNNNPMOON
hw us	ONOMPMNMNO
hw usual	NONNMONPOP
hw vestri	MOOOOOPOOO
hw voic	MNONOOOPON
hw ward	PONNOONNNM
hw was	LMKNQMONOQ
hw way	MPMOMMSONI
hw we	NOOMOLOLPN
hw we'd	NPNOOOQOOM
hw week	QONONOOOOO
hw welcom	MNOONOMNQR
hw wer	OOQNNNONOM
hw what	MNOLPNMMON
hw when	PONONMNRNM
hw wher	POMNNLLNMP
hw who	MOMNMNNQNP
hw whos	PNOOPOOOOM
hw will	PNMNNNOPOP
hw with	MMONOOPNNO
hw won't	NQNNNOOOOM
hw word	QONONOOOOO
hw work	NQNQNOOOON
hw worker	PNMNONOOOP
hw worri	POPOOMOMOP
hw would	NNRONONOOM
hw writ	MNQPONNOOL
hw wrong	QOOOOMOOOO
hw wrot	QONONNOOOO
hw y	POOOPOOOOL
hw yellow	OPOPOOOOOM
hw yet	OOOOOOOPOM
hw you	PNNLPNNNOM
hw young	POPNOMNNPK
hw^ #	MOONNMONLP
hw^ #time	POOONNMPON
hw^ action	OOOOOONQOM
hw^ and	PONOONONNL
hw^ by	ONNOONMNNP
hw^ call	NOMNMONPOO
hw^ car	POQOMNNOOM
hw^ forum	NONNMONPOP
hw^ get	PNPOMOONOM
hw^ hill	OONOOOOOOM
hw^ job	MNONNPMPNO
hw^ key	ONNOONMNNP
hw^ lik	NNNROONNOL
hw^ log	NOOOONPPOM
hw^ morning	POPONOOOOM
hw^ now	PNNNPPOOOM
hw^ of	PNNONONPOM
hw^ on	NONNMONPOP
hw^ paid	MNOOPOPNON
hw^ peopl	OOMMNOOONO
hw^ point	ONNOONMNNP
hw^ prov	NONNMONPOP
hw^ readi	POPONOOOOM
hw^ seen	NNNROONNOL
hw^ speaker	ONNOONMNNP
hw^ tabl	OOPOMONOOO
hw^ the	OOLNNMOONO
hw^ them	NOONOMONOP
hw^ then	NNPONPNLNP
hw^ tim	OONOOOOOOM
hw^ two	OONOOOOOOM
hw^ up	POOOMNNOON
hw^ we	PONOMONOOP
hw^ weekend	ONNNPPOOOM
hw^ what	ONPNMNPNOP
hw^ will	POMNNOOONO
len 0	PLJLKKKLLT
len 1	NJKJGNNILV
len 2	MJNHILMPJT
len 3	NOPLPOKNLN
len 4	MQKNNNPPML
len 5	PMPONOOLOI
len 6	PLLPOMMMPN
mark 	ONNLLLMLMS
mark 1.1	OONLMOMNNP
mark a)	MOONOMOOON
mark box	NNLONOLSON
mark bullet	PNPNOKMKKO
mark →	NNOONOOQON
mostlyNames	NNMNMNNJNT
names 0	PNPDMOMHOQ
names 1	ONMNLMNONP
names 2	KNLPQKNPLO
names 3	MKLQKPPPKO
names 4	LLNMNNOPKO
nested	NPPOMNNONL
noHeading	PPOKMMKJOQ
none above	NLMNLNMLOS
none below	HLJNMMNOPT
none others	LOMPKNMLOR
numbers 0	NNONJMNNNQ
numbers 1	NONNMMNMJN
numbers 2	OIIIROMOLO
numbers 3	KMMNQONLNQ
others action	PLMJLMLRHN
others barrier	QMNMOMMLMM
others contextChange	MLLLPRLKKJ
others decision	KMMKLLRNKO
others evidence	OLMMPPKKIP
others example	MLLRMKJLJO
others idea	LLRNNKNJNN
others note	LMLJMKNLOR
others objective	MKKKKMLLQQ
others question	NPOLNKJJJN
pair actions action	NOOONOLROM
pair actions decision	NNNOONRMOO
pair actions evidence	OOOOPONQOM
pair actions idea	ONQOOONPOM
pair actions none	NMNMMOLRNN
pair actions note	ONOOOONNNQ
pair barriers action	NNNNONMROL
pair barriers barrier	RLMMOMNNNN
pair barriers contextChange	POOONQOOON
pair barriers example	QOOPMNONOM
pair barriers idea	ONQNOOOOOO
pair barriers none	TLMMNMLJMM
pair barriers question	MRONNNNNON
pair changes none	NNNNMRNNNN
pair decisions action	NNNOOOOROM
pair decisions barrier	NNNOOOQNOM
pair decisions decision	NOPONNPMOO
pair decisions idea	OONOOOQOON
pair decisions none	MMKNLMQKMQ
pair decisions note	OOOOOOOMOQ
pair evidence barrier	OOOOQOOOOL
pair evidence contextChange	QOOOONOOON
pair evidence evidence	LONOSOOOON
pair evidence none	QMLNOLLONO
pair evidence question	MOOOROOOON
pair examples example	MNNQNOONOO
pair examples none	LMLRMNMNNO
pair ideas action	ONOOOOOQON
pair ideas idea	NNRNOOOONM
pair ideas none	KMRKMMOOMP
pair learnings action	MNNOQNOPON
pair learnings none	QMNNLNOLMP
pair objectives barrier	NONOOOOOQO
pair objectives idea	NOMOOOOORN
pair objectives none	MNMNNNNNSN
pair objectives objective	ONOOOOOOQN
pair plain action	MMMLKKKTMN
pair plain barrier	RNJLNLKIOP
pair plain contextChange	PMKKNTKLNK
pair plain decision	KLNLMMTKNN
pair plain evidence	MLLLTJJKKO
pair plain example	KJLRPOMMMN
pair plain idea	KKUNKLLKMN
pair plain none	NJMLLNMLMT
pair plain note	LMLOLMNMMR
pair plain objective	NONONNNNQM
pair plain question	NTPLJMKLLK
pair questions barrier	NQNOOOOOOO
pair questions none	MPMNNNNNNR
pair questions question	MRMONOOOON
place 0	NLMNLNMLOS
place 1	PMNLPMNMPN
place 2	QNNLMLMONN
place 3	LNOOMOPOJO
rule action	ILLKLJIWML
rule barrier	UPJMPMKJML
rule contextChange	QLJKLUMMMJ
rule decision	ILMKKJWKMK
rule evidence	KIKMWFKMJN
rule example	LMKTNOMKLM
rule idea	JKWKLKLJOL
rule note	LLLNLLMKJU
rule objective	LOMNMNMMSL
rule question	IWOILKJLLJ
s arrow	MNMNOQMROK
s asks	LUPNMLLKNI
s asksTwice	LPOONNNOOP
s asksWithin	IVQLLLLLMJ
s bracketEnd	OLOLMLOPMO
s brackets	LMNOMONOOS
s cells	MNNNNNOTOK
s dash	MMNPMKOSNJ
s exclaims	LMNMONMPNR
s initials	OPLNLMNOMN
s label	MNPKMLPLOO
s lower	POPOHPPOMJ
s manySentences	NMNOPNNOON
s money	NMPOLOPMNP
s percent	LQNNNONOOO
s quote	PKNOPLPJJN
s shout	NOPNNNPONM
s slash	MMPNMOMRON
s stopEnd	MNMMLOOLOQ
section0 actions	NNNMNMNQNM
section0 barriers	TMLLNMLMLM
section0 changes	OMNMMSMNNM
section0 decisions	LLLLMMRKLP
section0 evidence	PLLLTKLNML
section0 examples	LNMRLNNMNP
section0 ideas	IMTMLLMOKO
section0 learnings	ONMOQNNMLM
section0 objectives	LLJMMNMMUL
section0 plain	MMNNMOMOJQ
section0 questions	JTJMMMNMMQ
section1 actions	MMOMLONQNO
section1 decisions	ONNNNNQOON
section1 examples	NOMROONNOL
section1 plain	MNOONLMNJO
under 0	PPOKMMKJOQ
under 1	OMMKLLMNMS
under 2	MNOPMLNOIO
veryEnd	MONONOMMOS
veryStart	MNNONNMNOS
w #	NMKJQNONJO
w #%	MQNONONOOO
w #big	ONMLSLLMNN
w #money	NMPOLOPMNP
w #th	MONONPMQON
w #time	PNLOKOMLNR
w #year	NNPNMOOOOO
w @	LLKQMMOPKP
w a	NNRRNMKLPJ
w about	OLMMOLLPQO
w accept	OOOOOOQNON
w account	MNOOPOQNON
w actual	QONPNNOOON
w actualli	NQNOOONNOM
w ad	OOOOOOQOOM
w address	POOOOOOQOL
w adopt	OOOOOOSOOK
w adult	QNONLOPNOP
w advocat	OMNONPPOOO
w after	MOOMOMPNMM
w again	PLONNOONNO
w against	MOOOOOONOQ
w agenci	PPMOMQNOON
w agr	NNNNNOSMOK
w aid	POOOMOOOOP
w all	OMPOMMQOML
w allow	OPNNMONONO
w alon	NNPOPOPOOM
w also	MOOOOPNOOO
w always	OPPOOOOMOP
w an	NQKNNPNPMN
w and	OJLPNMOPNM
w ann	OOOOLOOOOQ
w another	NMOPNPMOPL
w answer	MQOONOOOOL
w any	OONNONRNOL
w anybodi	MQNNOPNOOO
w anyon	PRNNONMLNK
w anything	QNOMNOMOOP
w apart	QOONNOOOOO
w apologi	MOOONOONOR
w app	MPNPOOPOOM
w appoint	NOPONOQNOM
w approv	OOOONOSNOK
w apr	OONONQNOON
w are	SOKLMMMKNM
w aren't	QOOONOOOON
w as	PONMNKRMMK
w ask	NPOMLKMQON
w assessment	QONONNNOOM
w at	PMNONMOKMO
w ate	MOOOOOOOOQ
w audit	PNPOOONOOM
w averag	MOOOROOOOM
w awai	PMOMNOMQNO
w b	MLPOOONPOP
w babi	NNOOOQMNOP
w back	PNLNNOKNNP
w badg	OOOPNOOMOP
w baker	NONOOOOQON
w band	MNMQONNOOO
w bank	QNNNNOPOOL
w batteri	POOONOOOOM
w be	QOOJJOMJLR
w becaus	OPMMQMNNON
w bed	RNMONNNMNK
w been	LMPMQNNLNO
w befor	ONMMPNMQNK
w being	QLLMOOONNM
w bell	ONOONPMOOQ
w bench	POPNOOMOON
w best	MNNOOONOOQ
w better	MONPONOOOP
w between	PPNMONPNNL
w bin	NONPMNONOQ
w bit	LNMNMPNNNQ
w block	QNNOMONOOM
w blood	NOOPQOOOOL
w board	LONNMOPPOP
w boiler	NOOOPONMOQ
w book	QOONOMOONK
w borough	NONQOOONOM
w both	LNONPOPPOO
w box	QNQOMOOOOK
w break	MONOPOOOOM
w bring	NOONMNOPNO
w brok	QOOOONOOON
w buddi	NNOQOONONM
w build	ONOOQOOOOL
w bus	LMPNNRONNN
w business	MOOOOONOPO
w but	QMOLMONMNP
w buy	POOONOOQOL
w buzzer	QOOONNPOOM
w by	NKLPNNMPNM
w c	MONOPOOQON
w caf	POMPPNOOOL
w cak	MONPNNONOQ
w calendar	NMQONOOOOO
w call	ONNNPNMNOM
w caller	NQOONOOOOO
w cam	ONLNQNNMNN
w can	PPLMJNOPQJ
w can't	PONNPNNNOM
w cancell	NOOOOOQNON
w cannot	QNOONOOOOM
w car	NPOOONLNON
w card	ONOOMNNONP
w carer	NNPQNMNMNM
w carri	LOOOPNNPON
w cash	QONONNNQOM
w cat	MOOOPONOOP
w centr	MONPOONNOO
w certificat	QONNOOOOON
w chair	PONOPNONNL
w chang	PPMNOPNNOK
w charg	PNNNNQMMOP
w chariti	PMNQOOONON
w check	MONOONOQON
w children	QOOOMOOOOO
w chip	OOOONOOMOQ
w choos	PMOPNMMOOQ
w church	NNQOMONOON
w circulat	MOOOOOOPOP
w clear	NOOONOONOQ
w client	QNOOOOOOOO
w clinic	OOPNNMPNON
w cllr	OOOOOOQOON
w clock	NOOONOOOOQ
w clos	RNLNMPNMNN
w club	NNNPOQMOOM
w cod	QNOONONNOO
w coffee	OONOOOOOOQ
w collect	NONOQOOOOP
w colour	NMQOOOOOOO
w com	POLMPNMNMN
w comment	OOOOOONQOM
w compani	PONOONNQOL
w complet	POOOOONNOQ
w concern	QOOONOOOON
w consultant	QONOONNOOM
w contract	NOOONQOOON
w cook	LNNQPMOOOO
w corner	NNOOOQNOOP
w cosi	NNOONOOOOQ
w cost	MPONMNMONO
w cottag	OONPNOPNOM
w could	MNSLNOLMNM
w council	PNKOMNMOOP
w count	MPNMLNLOOR
w counter	OOONNNNOOQ
w counti	NONONQNNON
w cover	RPMNMOMNOL
w covid	MOOOQPOOOM
w cross	MOOONOOOOQ
w customer	PQMMONOONN
w cut	MOOPMONOOP
w d	NOOONOQOOO
w d'you	NNQOOOOOOO
w dad	MNNOPOOPOM
w dat	ONNOMNNQOO
w daughter	PNMPOONNOL
w day	NNNOPMMMPM
w dead	QONOMNOOOM
w deaf	NNOOQOOOON
w decid	OONOONQMOP
w decision	OOOOOOMOOP
w declar	OOOONOOOOQ
w delai	NOOOQOOOON
w delegat	ONOONONOOQ
w desk	POMNMPOOOO
w diari	MNNQPOOOOM
w did	NPMOOPNNNN
w died	ONONPPOOOM
w differ	OOOONNNMOR
w differenc	MRNONOONOO
w dinner	NONPMOOOOP
w direct	MNNOOPNOPN
w discharg	NONNOOQNOM
w discuss	NOOOOOMOOR
w do	NSOOMKMMOK
w doctor	POOOOOOOPM
w does	NQMONMMNNN
w dog	OONOMNNOOR
w doing	NOMPONQOPK
w dominoe	OOOOPOOOOM
w don	LNNOOOPPOL
w don't	QPMNNNNMOL
w door	QMONLNPPOI
w doorstep	MOOONNOROM
w dot	MNPOLONOOR
w down	LNLOOQOONO
w downstair	OOOOOOOQOM
w draft	OOOOOONQOM
w drew	MOOPPOOOOO
w drill	NNQOOOONON
w driv	QONOMNNOOO
w driver	MMNQPNMONO
w drizzl	OOONOOOOOQ
w drop	LONOOOPOPN
w due	NOOOOONOOQ
w e	QONNMOOOOO
w each	NNONMPMOOO
w eight	QNNNPNOONL
w either	OPNOMOMNOO
w eleven	QMLNPNNNNM
w emerg	QPOOOONOON
w employer	OOOOOOOPOM
w empti	QOOOMONPOM
w engag	POOOMOOOOP
w evaluation	OOOOMOOOOQ
w even	MQMOONONON
w ever	NPNOPOONPM
w everi	OLPPMNQNOI
w everybodi	KNONLPNMOQ
w everyon	NNNNLNNQPM
w everything	PMOONOOOOQ
w excellent	NONOOOONOQ
w exist	QMMONMNOQM
w expect	LQPOMONNOO
w explain	OOMNOQONOO
w eye	OQMOPOOOON
w fac	PPNOOOOOOM
w fair	OMNOOOOOOQ
w famili	OPPLPLOMMM
w farm	MOOOOROOOO
w fax	QOOOOOOOON
w feb	MNLNNOPPON
w feel	NOPNOONNPM
w fell	MONNQOMNOP
w felt	QOOONOOONO
w fifteen	NOOOQOOOOM
w fifth	MONPNOOOOP
w figur	NONNNNMPNR
w film	OMOPNONQOM
w fin	NOOOOOQMON
w finalli	NOONQONPON
w find	ONLNMNNQON
w fir	ONMONPOOOQ
w firm	NNQONOOOOL
w first	MOQOMNPOOJ
w fit	MQOONONMPP
w fiv	PNNNOPNLNN
w flat	LNNOPOPNOM
w flipchart	OOOOOOOQOM
w float	NNRNOOOONO
w floor	OOPPONONNM
w fold	OOOOOPOOOM
w folk	QPNPNLNNON
w food	NPPOPOOOOM
w for	OMOMNMMPOO
w forget	QMNOOMNONO
w form	QLNNKNRONL
w forum	NOOOOOPPOM
w found	OONNPOMNOP
w four	PLJLQMNNON
w fourteen	OOOOPOMOOP
w foyer	NOQOOONPOM
w fri	PPNOOONQOL
w fridg	OMQONNNNOP
w frighten	QOPONONOOL
w from	ONNNMPQMOL
w front	QNMOMNNNPN
w frozen	NONOOQOOOO
w full	RNNOMNNOOL
w funeral	NOPOQOONON
w further	NNOOOOQNOM
w garden	MOOOPOOOON
w gentleman	NOONQOOOON
w get	ONLPNOMNPJ
w giv	NPMNOMNQOK
w given	QOONNPONOL
w glass	QOOOOOOOON
w go	NOLNPPOPNN
w goe	OMPPMNPLOM
w going	NNONONNPPM
w gon	PNNMPONNNO
w good	NMPNOOMMPN
w grant	NONONPPOPM
w green	OOOOOOMOOQ
w groan	OONOOONOOR
w group	LNNONPOOON
w ha	NOOOOONOOQ
w had	MMMNROMJMN
w hadn't	MOOOQNOOON
w half	OPKMOOOMMQ
w hall	NOOONNNQNP
w hand	ONMPMOPONN
w happi	MOPONOQLOQ
w has	PLJNOQLOMN
w hasn't	NOPOQOOOON
w hat	NOOOQOOOON
w hav	NNONQPNMOI
w he	NKNKQLNONO
w he'd	PMOOPOOOOO
w head	NQNOMOONOO
w health	NONOMOOOOP
w hear	RPNNKOMMNM
w height	QOOOOOOOON
w hello	OOOOOOOLOR
w help	PNNNONOLPO
w her	OJNMSMMNMM
w him	OPMNOONQOL
w himself	OOPOPONOOM
w his	NLMMQMMMNQ
w hoist	OONNQNNPON
w hold	ONOMONMOQM
w holidai	PNPOMOPMOM
w hom	MOLONPKMPP
w hop	OOOOOOOMOQ
w hospital	MOLOOOOMOP
w host	NMPOPMNMNP
w hour	ONLMMMONMP
w how	LRKNONMOOM
w huddl	MNOQLOOOOP
w i	MNNJRLLMMP
w i'd	MONOQOOOOO
w i'll	OOOONONROM
w i'm	NNONPONLOQ
w i'v	NOMOONOONR
w ice	NNNOPOMNOQ
w idea	MNONOOPNPP
w if	OPOKLLNNMO
w ijb	OOOOOOQNON
w in	LMPRQQLLMI
w insuranc	ORMONONPOL
w into	MPOONNNPPL
w introduc	MOOOPOOOOO
w is	POMNKNNMQO
w isn't	MQONOOMNON
w isnt	NPNOOOOQON
w it	LNQONNPMNN
w its	OMOOLQOMNM
w jan	NOOOPOPOOM
w jingl	MOOONNOOOQ
w job	QLMNOLNMPO
w jok	NOOONNOOOQ
w just	MPPPNNNPNM
w keep	POLPMLPMNN
w kept	PNPOMOONOO
w kettl	MOPOPNOMOO
w key	QNPONOMNNK
w kitchen	MOOOQOOOON
w knew	MRNOOPNNNN
w knock	MNPONPOOOM
w know	NQKNPLLLPN
w lack	QOOONOOOON
w lad	LOOOPOOOOP
w ladi	PPMNQNNNOL
w landlord	PNNONPMNNL
w last	QNLNOQMMNK
w laugh	QNOOONONON
w lavatori	OOOOQONOON
w leaflet	NNPNNNQOON
w least	NQOOOONONO
w leav	OOMOMONOPN
w leaver	NONOQONQOM
w left	ONMMNOPPON
w legal	ONOOOOOQOM
w lend	ONQONOOMON
w let	OMPOLONNNP
w letter	SOKMMMLRNJ
w lif	POPOMOOOOM
w lift	NPPNNMMOOM
w light	QMOOOOOOOO
w lik	NORNNMNMNN
w lin	PNONNPNOOM
w list	OOOOMMOOON
w littl	NOQOOOONON
w local	OOQOONNOOM
w lock	QONOOPNNOM
w lon	OOOOOOOQON
w loneli	MQOOOOOOOP
w long	PNOOOONOOQ
w longer	NNNNQOPOOM
w look	LMMNQOMQNN
w loop	OOOOOOOQON
w los	QONOONNNOM
w lost	ONONQMOOOM
w lot	RNMNMNNOON
w lov	OPNNMOOOOP
w loveli	LOOOOOOOOR
w lunch	ONNPOPNOOL
w machin	MNONPQNOOO
w mail	QONNMOOOOP
w main	QOOONOOOOO
w mak	LOPNONMNOP
w man	QOOOOOOOON
w manager	POOOMOOOOO
w mani	MQMNMNNNNP
w map	OONPNONQOM
w market	ONQOOOOOON
w match	NNMROONOOM
w may	OOPNOOQOON
w mayb	OOQOOONOON
w me	OLMNMNMRNP
w mean	QNONNNNOON
w meant	OOOONOOOOQ
w med	OOPNNOOOOM
w meet	LNKNMLPMQQ
w member	NPNPMNMNNN
w men	PONOMOOOOP
w messag	ONQONNPNNM
w met	OPMOMOOOOP
w mid	ONOOOOOQOM
w might	NORNNOLONL
w mil	NNNPPONMOO
w milk	MOPPNOOOOO
w min	QNPNKNONOP
w minimum	QOOOONNNOO
w minut	NMNOPLONOM
w miss	OOLNQNOOON
w mobil	MNONOOOOOP
w mon	QONNNOOOON
w monei	QPMNMMNOOL
w month	MNNOQOONMN
w mor	JOMMNPPMOP
w morning	LMPPONNNMO
w most	PNPNLOPNOO
w mother	NONOROOOOM
w motion	OONNNOONOQ
w mov	MMOMOQQLNM
w mum	MOPMONNNOO
w must	QNNNOONOOO
w my	QNLNONOPNM
w nam	LMOOONQMNN
w near	OOMRONOOOO
w need	MMONNONQPN
w neighbour	NNOOQNNONM
w never	POMMQONNMN
w new	LMOMMSPNML
w next	LMPPMNLONP
w nic	LONOMOOOOR
w night	MNMPQOONPL
w nin	KNNORNQNOL
w nineteen	NONNRMOOOL
w ninth	QOOOOOOOOM
w no	PNLOMNQLMM
w nobodi	ONJMNPOLPP
w non	MPOOPONMOP
w normal	OOMOQOOOPM
w not	ONOONMQLMN
w noticeboard	ONNONNNQOM
w now	JNLLQTONMK
w number	QNNNNNONPL
w nurs	OOMPNONOOO
w o'clock	NNNONNQNPN
w objection	NOOONOPOOQ
w of	ONLMPMOPNL
w off	OMNMLRMOMM
w offic	NOPOMONOON
w ok	NPNNOORONN
w on	MLOMPMONNN
w onc	MNNNOOONPP
w one	OMQNPLLMMN
w onli	RMNNNMONNK
w open	ONPNLQOMNN
w option	NOOONQOOON
w optional	MONOONRNON
w or	MSMLPMLNOL
w organisation	NONOOOOOOQ
w other	MPLNPONNOO
w our	OPNMQPNKNK
w out	ONJMOLMPRM
w over	NNJQPPMNOM
w own	NOKPPOMLON
w pack	OOPPOONPOM
w packag	QONNONNNOL
w pag	QMLNLNMRON
w paid	PNNMPOOMNM
w pair	NOQOOOOOON
w panel	NOONNOPOOM
w paper	KLPNPNONNQ
w park	OONNNOOOOQ
w pass	PNONMNONNO
w past	PONNPNNMON
w patient	NOONOONPOM
w pay	OOMRNOOMOK
w payment	NMONOOQOPL
w payroll	NONOOPOQOL
w pen	MMPOMOOOPP
w peopl	PMNNOLNLPL
w per	MQNNOOPOOL
w person	NPOOMMPNNK
w pharmaci	ONPNNQNOOL
w phon	ONQNMNNOMM
w photo	ONNNMNNQOO
w photograph	NOOOOOOOOQ
w pick	PPNONNONOL
w pilot	PONNMMQOOP
w plac	NPPOOONMNO
w plan	NOONONNMPO
w plant	MOOOONOOOQ
w pleas	ONOOOOOQOM
w pm	OOOONNNNOQ
w point	OPNONNNMPO
w pool	NOQOOOLOOP
w post	OONPKONONN
w poster	PNMNLNOPOP
w pound	NNOONQNOON
w prescrib	MOOQONOOON
w pressur	NOOPQOOOOM
w pric	KNOONPPOOO
w print	OOOOOOOQON
w proper	OOQNOOOOOM
w prov	MNQONPONON
w provider	PNONLONPON
w public	QONOOOOOON
w purchas	OONNNOONOQ
w purs	NOPONOPPOL
w put	NMQNONNNNN
w q	NQNOOOOOON
w quarter	ONPOQMNOOM
w question	POOOOOOPOM
w quid	OONOOOONOQ
w quiet	NOPNNONOOQ
w radio	MNNOPONOOO
w ramp	QONONMNOOO
w ran	LONONONOOR
w rang	MONONNOPOO
w rank	NOOOOOOOOQ
w rat	PNONMNPOOM
w reach	POOONOLOOP
w read	LQLNMNQNNP
w readi	ONONQNNPNL
w realli	MPOOPOOONP
w reason	MMNPPNOOOP
w receipt	NOQOOOMNOO
w reckon	NOOOQOOOON
w record	MNQNMNOMNP
w red	OOOOOOMOOQ
w referral	OONNOOOOOL
w register	MOONROOOOM
w remember	MPMNQPOOOO
w remind	MOOOOONOPN
w remit	NOOONOOPPM
w remov	NONOPOQOON
w rent	NONOOQOOON
w repair	MOOOOONMOQ
w repeat	MQOOOOOOON
w report	LPLNOONPNN
w resident	OONPNMONPO
w resolv	OONNOOQNON
w respit	NOMNPNOOQN
w review	NPOOOOPNOM
w right	ONNNNOQNOO
w ring	PONPLMNQNJ
w risk	QOOOOOOOON
w room	NPONMMPPNN
w ros	NONPQNNOOM
w rota	QNNONNOOOM
w round	NNMNMPOMMO
w rul	LONONQPONO
w run	NMNQPMNONM
w s	OOOOMOOPON
w saf	QONONONNOO
w said	MNNONLOMMQ
w sam	MPPOMNOLON
w sat	NNNOQNNNOM
w sav	NONOQOPOOM
w saw	MONPOONNOP
w say	QOMMLLMONO
w schem	MNNPNPONOO
w school	OMROONMMOL
w scribbl	MOOOOOOOOQ
w seat	NNQOPMONOM
w second	POMOMNMQNP
w see	NNONONNPMM
w seem	MOOOMOOPOQ
w seen	NOPNNPOOOM
w sept	MOOOPOPNOM
w serv	NOOOLNNPOQ
w servic	MNNOONNOOP
w session	QNNOONNOOM
w set	PNPONONQPM
w settl	NONONOPNPM
w shall	OOOOOOQOOM
w shar	MOORNNNNNN
w she	MPLMQOONNN
w she'd	MONOPOOOON
w she'll	MOOONNOQON
w shed	LONNNNNRON
w sheet	ONQOLONPNP
w shelter	NNMNNQNOOP
w shift	OPNPMMONMP
w shook	NNOOOOQNON
w shop	MNOPPPNOOO
w short	NONOQONNOP
w should	MOLNOOPMQN
w show	ONPNPNPONM
w shut	QOOONONONN
w sid	RONNNNOONM
w sign	PPOOMNOPNM
w signatur	QNOOOOOOOO
w silenc	ONOONOOOOQ
w sinc	MNNMQSLNMJ
w singl	MNQNPONOON
w sister	LNOORNNNOL
w sit	NMPOMPMONN
w sitter	NOQOOOOOOM
w six	KMNNSMQNNK
w sixteen	NOOOQNNOOO
w siz	ONNONOOONQ
w sleep	NNOOPOPNOM
w slept	NOOOQOOOON
w slot	QOPOMOOOOM
w small	ONNPNPONPL
w so	PKNMLOOOPN
w social	RNMOLOONOM
w sold	PNMOMQNOOP
w som	QONONNOOOO
w somebodi	OOPNONMPML
w someon	OLPNMNMQOO
w something	MPNNNOPPPL
w sorri	NOOOOONOOR
w sort	KPPNONNNPO
w sound	OOOONOOOOQ
w soup	MPPPOMNOOP
w spok	OOOOQOOOOM
w spoken	MOONPOOOOP
w staff	NMQPNMNNNO
w stai	LOMMPMPNOO
w stair	NOOOQOOOON
w stall	ONOONONNOQ
w start	QMNMOONMOL
w stick	OOOOOOPOOM
w still	OQMMMOMQNJ
w stop	ONPNOPMMNL
w strategi	NONOOOOOQN
w stuck	NOOOQNNONM
w subject	OOOOOOQOOM
w subscription	OOPPNOOOOM
w suggest	NNQNNOOOOO
w summer	LOOOQONOOM
w sun	MOQOONOOPN
w sundai	OOOOOOPOOM
w supplier	OOOOPPNNOM
w support	PNONONPOOK
w sur	MOOOOOOOOP
w surgeri	RMONNOONOK
w swap	MNQONNONOO
w switch	MOOOPPOOOM
w system	POONOOOOOM
w tabl	LOQMMMPMNO
w tak	QNNNNPNOOM
w taken	ONONMQONOO
w talk	QNQNOMNMOL
w talli	POOOOOOPOM
w tap	POOOOONQOL
w tax	MNMOOOOOOQ
w tbc	OOOOOOOQOM
w tea	KNNPNOMNOQ
w teacher	OOOOQOOOOL
w team	PMMOLQMQNN
w telephon	QOOONOOOOM
w tell	OMLNNNNQON
w ten	MMNPPNQLML
w test	POMMOONPOO
w text	MMQPMOOOON
w than	KMNMQNONNQ
w thank	MNMNMNNQMQ
w that	NJNPNOQMQL
w the	NNPNMPMOLM
w thei	PNLQMQKMOK
w their	MPLNNOONPN
w them	ONOMPKNPML
w themselv	OPQNMNONNN
w then	POMMNOQOOL
w ther	ONJRNONONM
w they'd	MNNNOOOOOP
w they'v	NNOQLNPNOM
w thing	LNNPNOMMOP
w things	ONNOOONNQO
w think	QNMNNNLPOP
w thirteen	OOOOOOMOOQ
w this	INNNPOONRN
w thos	MPNOQNNOOM
w though	NONNOONPOQ
w thought	KMQNPNNNOP
w three	PONMPNMOOL
w through	OLONPPMONM
w thursdai	NOOONOOOOQ
w ticket	POOOMOPOON
w till	PNNONOOOOM
w tim	ONPNPNMNNN
w tin	NONOONPNOQ
w tir	NOOOOOONOQ
w to	NNLMNNLQQK
w todai	NOONNNMOQM
w toilet	ROMONNNNON
w told	RLMMQNNNNK
w too	RONOONNOOM
w took	LONNOPMOOP
w town	ONMPNPNOPN
w transport	ROOOMOOOOM
w treat	NOOQNOOOON
w trial	NOMONORNOM
w trust	LPONMPNOOP
w try	NNPMNONQOM
w turn	ONOOONNNPL
w twelv	LONOQNONNO
w twic	PNOOPNNNOM
w two	KLPNROOOLJ
w typ	MOOONPONOP
w under	NOOLLOPNOQ
w uniform	LNPNOMQNON
w unspent	ONNOQNOOON
w until	NNONQOPOOL
w up	OMMNPOMNLM
w upstair	RONNPNOOOL
w urn	MOOONPPONO
w us	MNPMOMMNMP
w use	PNNNONQNON
w used	PNNONOONOL
w usual	OOOOOOMOOQ
w vallei	QONONPOOON
w van	QNNNMNNPON
w version	OOOOOOOQON
w video	POOOOOPOOM
w view	NOONNNMPOP
w villag	PNONMNPNOO
w visit	OOMOOOMOOK
w volunteer	ONPPOOMMNM
w vot	OOPONOMMOQ
w w	OOLNMNOPNO
w wait	MMPPPNOLNL
w walk	MMPNQNNNOO
w wall	PNPOMNNNNO
w want	ONOMNLPOQI
w ward	PPPPMMONNK
w warden	QOOOMONOON
w warehous	QOOOPNOOOO
w was	INNJPNNNPQ
w wash	MOOPOMNOOQ
w way	OONMMPNOOK
w we	NOMKNMPLPM
w we'd	ONNOQOMOOP
w we'r	OMNONOQOPM
w week	OMOOONLOLM
w weekend	NQPNOMPNNM
w well	NPONOONOOM
w went	MOLMNQNNNO
w wer	MNLNQPQLNM
w weren't	PNNOMOOOOO
w what	OQNLLMMNQM
w whatever	MOOOOOPOOO
w wheelchair	QOOOOONOOM
w when	RNMNONLNNN
w wher	MMMRMMOMON
w whether	OQNNMNNPNN
w which	OOPNKNNNNO
w who	KQNLPMKOON
w whoever	POOONONOPM
w whol	PONPMNPOOL
w whos	QMOOOOOOON
w why	MQPMONMNQK
w wifi	QOOOONOOOL
w will	OPKMONNNOO
w window	OOONMNOOOQ
w winter	MPNOPONOOM
w with	MJROOIPNNL
w withdrawn	PONOMPNNOP
w within	NRNNMNMNNP
w without	LPMNONNOPO
w wk	MMPNOOPNPM
w wks	QOOOMOOOOM
w woman	MONNRNOOON
w women	MOOOPOOOOO
w won't	RNNNONNOOL
w wonder	NOQNNOOOON
w word	MMONONPPOP
w work	NMMOOOOOPM
w worker	PMOONPNMNM
w worri	PPOOOONMON
w wors	QOOOOMOOON
w worth	MOOONOOOOP
w would	NSNKKPKNNO
w writ	NMOONNMRNN
w wrong	ONMNONNOOQ
w wrot	ONNONNNNOQ
w year	MMNKSPNLNL
w yes	NNOMMOSMNL
w you	QNMPKNMOMN
w you'r	QOOONOOOOM
w young	MOOOQOPOON
w youngest	MOOOQPOOON
w your	ONPOLNNNNQ
w yr	MNOOPQOOON`,
};
