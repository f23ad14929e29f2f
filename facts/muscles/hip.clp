;;; hip.clp - tensor fasciae latae, iliotibial band, gluteus maximus, gluteus medius, gluteus minimus,
;;; piriformis, psoas, iliacus, quadratus lumborum.
;;;
;;; Reads      nothing.
;;; Concludes  what each muscle's trigger points do: signs, causes, structure, partners, mimics.
;;; Relied on  by the rules in symptoms.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; tensor-fasciae-latae

(deffacts muscle-tensor-fasciae-latae
  (muscle (id tensor-fasciae-latae) (name "tensor fasciae latae") (region hip) (refers-to-knee yes)
    (action "bends, spreads and turns in the hip; tightens the outer-thigh band")))

(deffacts tensor-fasciae-latae-signs
  (association (about tensor-fasciae-latae) (kind symptom) (question pain-quality) (answer deep-ache) (strength moderate)
    (text "deep ache in and around the hip")
    (sources finando-myofascial-pain davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "hip will not straighten fully")
    (sources davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind motion) (question restricted) (answer hip-adduction)
    (strength moderate)
    (text "thigh cannot be drawn across (Ober test), from a tight outer band; our own inference")
    (sources derived))
  (association (about tensor-fasciae-latae) (kind symptom) (question snapping-hip) (answer yes) (strength weak)
    (text "snapping over the outer hip; named by one clinic source only")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts tensor-fasciae-latae-movements
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer lying-on-side)
    (strength strong)
    (text "cannot lie on the affected side")
    (sources finando-myofascial-pain morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer walking)
    (strength moderate)
    (text "cannot walk fast without pain")
    (sources finando-myofascial-pain davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength strong)
    (text "sitting with the hip deeply bent hurts")
    (sources finando-myofascial-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer running)
    (strength moderate)
    (text "worse with running; named by one generic clinic page only")
    (sources morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer uneven-ground)
    (strength moderate)
    (text "worse on uneven ground")
    (sources finando-myofascial-pain)))

(deffacts tensor-fasciae-latae-causes
  (association (about tensor-fasciae-latae) (kind posture) (question posture) (answer hip-and-knee-part-bent-standing)
    (strength moderate)
    (text "standing for long with hip and knee slightly bent")
    (sources davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "a leg kept still for long lets it shorten")
    (sources finando-myofascial-pain))
  (association (about tensor-fasciae-latae) (kind overuse) (question activity) (answer running) (strength strong)
    (text "running, most of all on uneven or sloping ground")
    (sources finando-myofascial-pain morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "repeated bending of the hip in cycling")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts tensor-fasciae-latae-structure
  (association (about tensor-fasciae-latae) (kind structure) (question alignment) (answer hip-tilted) (strength weak)
    (text "a tilted pelvis shortens one side; our inference, sources name psoas and iliacus")
    (sources S056 derived)))

(deffacts tensor-fasciae-latae-palpation
  (association (about tensor-fasciae-latae) (kind palpation) (question palpation)
    (answer taut-band-tensor-fasciae-latae) (strength strong)
    (text "taut band found just below and outside the front point of the hip bone")
    (sources davies-workbook-excerpt finando-myofascial-pain)))

(deffacts tensor-fasciae-latae-partners
  (partner (muscle tensor-fasciae-latae) (with gluteus-minimus)
    (text "its front fibres do the same work; the two often share trigger points")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with rectus-femoris)
    (text "fellow hip bender that shares its load")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with psoas)
    (text "fellow hip bender that shortens along with it")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with sartorius)
    (text "fellow hip bender, close beside it at the front of the hip")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with vastus-lateralis)
    (text "lies under the band that it tightens; both send pain down the outer thigh")
    (sources morningside-tensor-fasciae-latae-pain))
  (partner (muscle tensor-fasciae-latae) (with iliotibial-band)
    (text "it governs how tight the outer-thigh band is")
    (sources S054)))

(deffacts tensor-fasciae-latae-mimics
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is greater-trochanteric-pain)
    (text "bursitis at the outer hip, the usual label for this pain")
    (sources finando-myofascial-pain davies-workbook-excerpt morningside-tensor-fasciae-latae-pain
             aberdeenchiropracticblog-tensor-fasciae))
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is iliotibial-band-syndrome)
    (text "iliotibial band syndrome, where the sore spot lies just above the outer joint line")
    (sources morningside-tensor-fasciae-latae-pain))
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is hip-osteoarthritis)
    (text "hip arthritis, when the deep hip ache is blamed on thin cartilage")
    (sources davies-workbook-excerpt)))

(deffacts tensor-fasciae-latae-remarks
  (remark (muscle tensor-fasciae-latae)
    (text "a sudden overload can set it off; after a sudden injury other muscles come first")
    (sources finando-myofascial-pain))
  (remark (muscle tensor-fasciae-latae)
    (text "Latent points in half of 114 people with mild to moderate knee osteoarthritis, active ones in 11 percent.")
    (sources sanchez-romero-2020-knee-oa-points))
  (remark (muscle tensor-fasciae-latae)
    (text "Its points were only weakly linked to disability in people with knee osteoarthritis.")
    (sources sanchez-romero-2020-knee-oa-points)))

;;; ------------------------------------------------------------------------------------------------
;;; iliotibial-band

(deffacts muscle-iliotibial-band
  (muscle (id iliotibial-band) (name "iliotibial band") (region hip) (refers-to-knee yes)
    (action "fascia, not a muscle: a passive strap tensed by tensor fasciae latae and gluteus maximus")))

(deffacts iliotibial-band-signs
  (association (about iliotibial-band) (kind symptom) (question kneecap) (answer tracks-outward) (strength moderate)
    (text "when tight, it and vastus lateralis pull the kneecap outward")
    (sources S079))
  (association (about iliotibial-band) (kind symptom) (question kneecap) (answer grinds) (strength weak)
    (text "kneecap pulled outward rubs in its groove")
    (sources S080)))

(deffacts iliotibial-band-movements
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer running) (strength strong)
    (text "behind 8 to 10 percent of running injuries in one review")
    (sources studylib-biomechanical-solutions iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer cycling) (strength moderate)
    (text "painful in cyclists and rowers")
    (sources iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer downhill) (strength weak)
    (text "worse downhill, where the knee works slightly bent; our own inference")
    (sources derived))
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer squatting) (strength weak)
    (text "in a squat the kneecap it pulls on slides outward and rubs")
    (sources S080)))

(deffacts iliotibial-band-causes
  (association (about iliotibial-band) (kind overuse) (question activity) (answer running) (strength strong)
    (text "running as a regular load")
    (sources iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "cycling, which bends the knee over and over")
    (sources iliotibial-band-narrative-review-2023-jfmk)))

(deffacts iliotibial-band-structure
  (association (about iliotibial-band) (kind structure) (question alignment) (answer knock-knees) (strength weak)
    (text "pelvis dropping and knee diving inward stretch the band")
    (sources S058 aberdeenchiropracticblog-basketball))
  (association (about iliotibial-band) (kind structure) (question alignment) (answer bow-legs) (strength weak)
    (text "bow-legs overload tissues round the knee; that the band is one of them is our inference")
    (sources S058 derived)))

(deffacts iliotibial-band-partners
  (partner (muscle iliotibial-band) (with tensor-fasciae-latae)
    (text "muscle that governs the tension of the band; release it, not the band")
    (sources S054 S055))
  (partner (muscle iliotibial-band) (with gluteus-maximus)
    (text "much of it ends in the band and tightens it")
    (sources morningside-tensor-fasciae-latae-pain))
  (partner (muscle iliotibial-band) (with vastus-lateralis)
    (text "lies under the band and is treated where the two overlap")
    (sources S072 S075 S079)))

(deffacts iliotibial-band-mimics
  (mimic (muscle iliotibial-band) (kind alternative) (is meniscus-tear-degenerative)
    (text "tear of the outer meniscus, which hurts on the joint line itself")
    (sources timeofcare-iliotibial-band-syndrome)))

(deffacts iliotibial-band-remarks
  (remark (muscle iliotibial-band)
    (text "The band cannot contract: tensor fasciae latae, gluteus maximus and vastus lateralis are treated instead.")
    (sources S053 S054 morningside-tensor-fasciae-latae-pain))
  (remark (muscle iliotibial-band)
    (text "Sources differ: one says rolling cannot loosen the band, another rolls it over vastus lateralis.")
    (sources S053 S072 S075))
  (remark (muscle iliotibial-band)
    (text "In one study the band was no stiffer in injured runners than in healthy ones.")
    (sources summary-friede-2020-itb-stiffness-study)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-maximus

(deffacts muscle-gluteus-maximus
  (muscle (id gluteus-maximus) (name "gluteus maximus") (region hip) (refers-to-knee no)
    (action "extends and turns out the hip; tightens the outer band")))

(deffacts gluteus-maximus-movements
  (association (about gluteus-maximus) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "painful walking uphill bent forward")
    (sources brainscape-symptoms))
  (association (about gluteus-maximus) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "cannot sit still, because the seat presses on the points")
    (sources brainscape-symptoms)))

(deffacts gluteus-maximus-causes
  (association (about gluteus-maximus) (kind overuse) (question activity) (answer swimming) (strength moderate)
    (text "cramps when swimming, above all in cold water")
    (sources brainscape-symptoms))
  (association (about gluteus-maximus) (kind overuse) (question activity) (answer hiking-uphill) (strength moderate)
    (text "walking uphill leaning forward")
    (sources brainscape-activation))
  (association (about gluteus-maximus) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "fall or blow on the buttock")
    (sources brainscape-activation))
  (association (about gluteus-maximus) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "injection into the buttock muscle")
    (sources brainscape-activation)))

(deffacts gluteus-maximus-structure
  (association (about gluteus-maximus) (kind structure) (question alignment) (answer excess-lumbar-curve)
    (strength weak)
    (text "marked hollow back; named by one study-card source only")
    (sources brainscape-activation)))

(deffacts gluteus-maximus-partners
  (partner (muscle gluteus-maximus) (with biceps-femoris)
    (text "a weak gluteus maximus leaves the hamstrings overloaded")
    (sources simplehealthideas-2009)))

(deffacts gluteus-maximus-mimics
  (mimic (muscle gluteus-maximus) (kind text) (is none)
    (text "sacroiliac joint dysfunction, felt in the same place beside the sacrum")
    (sources aberdeenchiropracticblog-gluteus-maximus brainscape-differential))
  (mimic (muscle gluteus-maximus) (kind alternative) (is greater-trochanteric-pain)
    (text "bursitis at the outer hip")
    (sources brainscape-differential)))

(deffacts gluteus-maximus-remarks
  (remark (muscle gluteus-maximus)
    (text "Sends no pain to the knee; it matters there only through the outer band and overloaded hamstrings.")
    (sources morningside-tensor-fasciae-latae-pain simplehealthideas-2009)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-medius

(deffacts muscle-gluteus-medius
  (muscle (id gluteus-medius) (name "gluteus medius") (region hip) (refers-to-knee no)
    (action "keeps the pelvis level; spreads and turns the hip")))

(deffacts gluteus-medius-signs
  (association (about gluteus-medius) (kind symptom) (question weakness) (answer pelvis-drops-on-one-leg)
    (strength moderate)
    (text "pelvis drops to the other side when standing on this leg")
    (sources aberdeenchiropracticblog-basketball)))

(deffacts gluteus-medius-movements
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer walking) (strength strong)
    (text "hip and low back hurt when walking")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer lying-on-side)
    (strength moderate)
    (text "cannot lie on it; rolling over wakes the sleeper")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "worse sitting slouched for long")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer standing-on-one-leg)
    (strength moderate)
    (text "hurts when standing on this leg alone")
    (sources namtpt-symptom-leg-medius)))

(deffacts gluteus-medius-causes
  (association (about gluteus-medius) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running on soft sand, or long bouts of tennis")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "fall on the hip")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "injection into the buttock muscle")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind posture) (question posture) (answer leg-crossed) (strength weak)
    (text "habit of sitting with one leg crossed; named by one study-card source only")
    (sources brainscape-activation))
  (association (about gluteus-medius) (kind posture) (question posture) (answer wallet-in-back-pocket) (strength weak)
    (text "sitting on a wallet in the back pocket; sources say it of its neighbour gluteus minimus")
    (sources namtpt-symptom-leg-minimus)))

(deffacts gluteus-medius-structure
  (association (about gluteus-medius) (kind structure) (question alignment) (answer leg-length-difference)
    (strength moderate)
    (text "one leg longer than the other")
    (sources brainscape-activation namtpt-symptom-leg-minimus))
  (association (about gluteus-medius) (kind structure) (question alignment) (answer long-second-toe) (strength moderate)
    (text "long second toe (Morton foot), said to keep its trigger points going")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-medius) (kind structure) (question alignment) (answer knock-knees) (strength strong)
    (text "its weakness lets the knee dive inward")
    (sources S058 aberdeenchiropracticblog-basketball)))

(deffacts gluteus-medius-partners
  (partner (muscle gluteus-medius) (with vastus-medialis)
    (text "when it is inhibited the knee takes the stress")
    (sources niel-asher-gluteus-medius-low-back-pain)))

(deffacts gluteus-medius-mimics
  (mimic (muscle gluteus-medius) (kind text) (is none)
    (text "sacroiliac joint dysfunction, felt in the same place beside the sacrum")
    (sources namtpt-symptom-leg-medius))
  (mimic (muscle gluteus-medius) (kind text) (is none)
    (text "pain from the small joints of the low back")
    (sources namtpt-symptom-leg-medius))
  (mimic (muscle gluteus-medius) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis or gluteal tendinopathy, sore on the bony point of the hip")
    (sources namtpt-symptom-leg-medius brainscape-differential))
  (mimic (muscle gluteus-medius) (kind alternative) (is hip-osteoarthritis)
    (text "disease of the hip joint")
    (sources brainscape-differential)))

(deffacts gluteus-medius-remarks
  (remark (muscle gluteus-medius)
    (text "People with pain at the front of the knee had more trigger points here in one study.")
    (sources rozenfeld-2020-anterior-knee-points))
  (remark (muscle gluteus-medius)
    (text "Does not explain knee pain on its own: the best source gives low back, sacrum and buttock only.")
    (sources namtpt-symptom-leg-medius aberdeenchiropracticblog-gluteus-medius)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-minimus

(deffacts muscle-gluteus-minimus
  (muscle (id gluteus-minimus) (name "gluteus minimus") (region hip) (refers-to-knee yes)
    (action "keeps the pelvis level; spreads and turns in the hip")))

(deffacts gluteus-minimus-signs
  (association (about gluteus-minimus) (kind symptom) (question pain-quality) (answer stabbing) (strength weak)
    (text "excruciating and persistent; named by one clinic source only")
    (sources painfreehealth-gluteus-minimus-muscle))
  (range-association (about gluteus-minimus) (kind symptom) (question severity) (from 7) (to 10) (strength moderate)
    (text "intolerably persistent pain, 7 of 10 or more")
    (sources painfreehealth-gluteus-minimus-muscle))
  (association (about gluteus-minimus) (kind symptom) (question limp) (answer yes) (strength strong)
    (text "hip pain that makes the person limp")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind symptom) (question eased-by) (answer nothing) (strength moderate)
    (text "no position brings comfort")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind symptom) (question pain-at-night) (answer yes) (strength strong)
    (text "pain disturbs sleep at night")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind motion) (question restricted) (answer hip-adduction) (strength strong)
    (text "cannot cross the knee fully over the other")
    (sources mortonsfoot-relieve-low-back-pain-pseudo))
  (association (about gluteus-minimus) (kind symptom) (question leg-cramps) (answer yes) (strength weak)
    (text "a hamstring that seizes while driving often comes from here")
    (sources integrativeworks-understanding-seizing)))

(deffacts gluteus-minimus-movements
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer lying-on-side) (strength strong)
    (text "wakes when rolling on to that side")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer rising-from-sitting)
    (strength strong)
    (text "painful on rising from a chair")
    (sources namtpt-symptom-leg-minimus news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer walking) (strength strong)
    (text "pain with every walk, often limping")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "worse after sitting long")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer standing-long)
    (strength moderate)
    (text "worse after standing long")
    (sources news-journalonline-discerning-pain namtpt-symptom-leg-minimus)))

(deffacts gluteus-minimus-causes
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer standing-work) (strength moderate)
    (text "work that keeps a person standing still for long")
    (sources news-journalonline-discerning-pain namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer driving-long) (strength strong)
    (text "long drives with the foot fixed on the pedal")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running, long walks on sand, or tennis")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "fall on the hip")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "long spell without moving")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "injection into the buttock muscle")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind posture) (question posture) (answer wallet-in-back-pocket)
    (strength moderate)
    (text "sitting on a wallet in the back pocket")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind person) (question history) (answer lumbar-disc) (strength moderate)
    (text "an irritated nerve root from a disc can set it off")
    (sources news-journalonline-discerning-pain)))

(deffacts gluteus-minimus-structure
  (association (about gluteus-minimus) (kind structure) (question alignment) (answer long-second-toe)
    (strength moderate)
    (text "long second toe (Morton foot), said to keep its trigger points going")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind structure) (question alignment) (answer leg-length-difference)
    (strength moderate)
    (text "one leg longer by 5 mm or more")
    (sources namtpt-symptom-leg-minimus)))

(deffacts gluteus-minimus-partners
  (partner (muscle gluteus-minimus) (with biceps-femoris)
    (text "look here when pain in the hamstrings does not yield")
    (sources integrativeworks-understanding-seizing))
  (partner (muscle gluteus-minimus) (with peroneus-longus)
    (text "lies in its field and may grow satellite points")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts gluteus-minimus-mimics
  (mimic (muscle gluteus-minimus) (kind alternative) (is lumbar-radiculopathy)
    (text "nerve-root pain: L5 resembles its front pattern, S1 its rear pattern")
    (sources namtpt-symptom-leg-minimus brainscape-differential))
  (mimic (muscle gluteus-minimus) (kind alternative) (is greater-trochanteric-pain)
    (text "bursitis at the outer hip, sore on the bony point itself")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "sciatic nerve squeezed in the buttock")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "narrowed spinal canal (spinal stenosis)")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind red-flag) (is cauda-equina)
    (text "squeezed nerves at the end of the spine: numb saddle, bladder or bowel change; emergency")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind red-flag) (is tumour)
    (text "tumour in the spine pressing on a nerve root")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "sacroiliac joint or small joints of the low back")
    (sources namtpt-symptom-leg-minimus)))

;;; ------------------------------------------------------------------------------------------------
;;; piriformis

(deffacts muscle-piriformis
  (muscle (id piriformis) (name "piriformis") (region hip) (refers-to-knee yes)
    (action "turns out the hip; covers the sciatic nerve")))

(deffacts piriformis-signs
  (association (about piriformis) (kind symptom) (question pain-quality) (answer numbness-tingling) (strength moderate)
    (text "harsher, electric or tingling when the sciatic nerve is squeezed")
    (sources triggerpointbook morningside-piriformis))
  (association (about piriformis) (kind motion) (question restricted) (answer hip-internal-rotation) (strength weak)
    (text "thigh hard to turn in, since the muscle turns it out; our own inference")
    (sources derived)))

(deffacts piriformis-movements
  (association (about piriformis) (kind movement) (question aggravated-by) (answer sitting-long) (strength strong)
    (text "buttock pain worse when sitting")
    (sources handwiki-piriformis-syndrome physioquantum-product spirehealthcare-piriformis-syndrome))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer stairs-up) (strength weak)
    (text "worse on stairs and inclines")
    (sources spirehealthcare-piriformis-syndrome physioquantum-product))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "buttock pain worse when running")
    (sources handwiki-piriformis-syndrome physioquantum-product))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength weak)
    (text "worse on rising from a chair; our own inference")
    (sources derived))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer cross-legged) (strength weak)
    (text "worse sitting cross-legged; our own inference")
    (sources derived)))

(deffacts piriformis-causes
  (association (about piriformis) (kind overuse) (question activity) (answer sudden-direction-change)
    (strength moderate)
    (text "quick changes of direction; named by one study-card source only")
    (sources brainscape-activation))
  (association (about piriformis) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running as an overload")
    (sources handwiki-piriformis-syndrome))
  (association (about piriformis) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "long hours in a car seat; named by one product page only")
    (sources physioquantum-product)))

(deffacts piriformis-partners
  (partner (muscle piriformis) (with gluteus-minimus)
    (text "both give sciatica-like pain; examine the two together")
    (sources triggerpointbook)))

(deffacts piriformis-mimics
  (mimic (muscle piriformis) (kind alternative) (is lumbar-radiculopathy)
    (text "nerve-root pain from the low back")
    (sources morningside-piriformis))
  (mimic (muscle piriformis) (kind text) (is none)
    (text "sacroiliac joint dysfunction, felt in the same place beside the sacrum")
    (sources morningside-piriformis)))

;;; ------------------------------------------------------------------------------------------------
;;; psoas

(deffacts muscle-psoas
  (muscle (id psoas) (name "psoas") (region hip) (refers-to-knee no)
    (action "bends the hip; steadies the low back")))

(deffacts psoas-signs
  (association (about psoas) (kind symptom) (question eased-by) (answer lying-down) (strength moderate)
    (text "eased by lying down")
    (sources wheengineering-simons-travell-simons-1999))
  (association (about psoas) (kind symptom) (question gait) (answer feet-turned-out) (strength moderate)
    (text "waddling walk with the feet turned out")
    (sources wellness-digest-iliopsoas-muscle-low-back))
  (association (about psoas) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "hip will not straighten fully")
    (sources learnandfeelbetter-illiopsoas aberdeenchiropracticblog-iliopsoas-muscle)))

(deffacts psoas-movements
  (association (about psoas) (kind movement) (question aggravated-by) (answer standing-long) (strength strong)
    (text "worse when upright for long")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas))
  (association (about psoas) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength strong)
    (text "hitch in the back on standing up")
    (sources wellness-digest-iliopsoas-muscle-low-back innerouterhealth-psoas))
  (association (about psoas) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "worse after sitting long")
    (sources wheengineering-simons-travell-simons-1999)))

(deffacts psoas-causes
  (association (about psoas) (kind overuse) (question activity) (answer sitting-work) (strength strong)
    (text "shortens with long hours of sitting")
    (sources aberdeenchiropracticblog-iliopsoas-muscle learnandfeelbetter-illiopsoas))
  (association (about psoas) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "long drives with the hip bent; our own inference")
    (sources derived))
  (association (about psoas) (kind overuse) (question activity) (answer running) (strength weak)
    (text "jogging; named by one low-grade source only")
    (sources wheengineering-simons-travell-simons-1999))
  (association (about psoas) (kind overuse) (question activity) (answer sit-ups) (strength strong)
    (text "sit-ups, which work it hard")
    (sources learnandfeelbetter-illiopsoas wheengineering-simons-travell-simons-1999)))

(deffacts psoas-structure
  (association (about psoas) (kind structure) (question alignment) (answer hip-tilted) (strength strong)
    (text "key muscle when the hips are out of line, which shifts load on to the knees")
    (sources S056 S057))
  (association (about psoas) (kind structure) (question alignment) (answer excess-lumbar-curve) (strength moderate)
    (text "when short it pulls the low back hollow")
    (sources innerouterhealth-psoas aberdeenchiropracticblog-iliopsoas-muscle))
  (association (about psoas) (kind structure) (question alignment) (answer leg-length-difference) (strength weak)
    (text "one leg longer than the other; our own inference")
    (sources derived)))

(deffacts psoas-partners
  (partner (muscle psoas) (with quadratus-lumborum)
    (text "low back pain from one alone is rare; examine both")
    (sources triggerpointtherapist-2478))
  (partner (muscle psoas) (with rectus-femoris)
    (text "fellow hip bender that shortens along with it")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts psoas-mimics
  (mimic (muscle psoas) (kind text) (is none)
    (text "appendicitis, when the pain is low on the right")
    (sources aberdeenchiropracticblog-iliopsoas-muscle))
  (mimic (muscle psoas) (kind alternative) (is lumbar-radiculopathy)
    (text "disc disease of the low back")
    (sources learnandfeelbetter-illiopsoas))
  (mimic (muscle psoas) (kind text) (is none)
    (text "disease of the belly or the female organs")
    (sources wellness-digest-iliopsoas-muscle-low-back wheengineering-simons-travell-simons-1999)))

(deffacts psoas-remarks
  (remark (muscle psoas)
    (text "Sends no pain to the knee; it matters through the tilt of the pelvis and the upper front thigh.")
    (sources S056 S057)))

;;; ------------------------------------------------------------------------------------------------
;;; iliacus

(deffacts muscle-iliacus
  (muscle (id iliacus) (name "iliacus") (region hip) (refers-to-knee no)
    (action "bends the hip; lines the inner hip bone")))

(deffacts iliacus-signs
  (association (about iliacus) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "hip will not straighten fully")
    (sources aberdeenchiropracticblog-iliopsoas-muscle)))

(deffacts iliacus-movements
  (association (about iliacus) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "worse when upright for long")
    (sources triggerpointtherapist-2478))
  (association (about iliacus) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength moderate)
    (text "hitch on standing up")
    (sources wellness-digest-iliopsoas-muscle-low-back))
  (association (about iliacus) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "worse after sitting long")
    (sources wheengineering-simons-travell-simons-1999)))

(deffacts iliacus-causes
  (association (about iliacus) (kind overuse) (question activity) (answer sitting-work) (strength moderate)
    (text "shortens with long hours of sitting")
    (sources aberdeenchiropracticblog-iliopsoas-muscle))
  (association (about iliacus) (kind overuse) (question activity) (answer sit-ups) (strength weak)
    (text "sit-ups; named by one low-grade source only")
    (sources learnandfeelbetter-illiopsoas)))

(deffacts iliacus-structure
  (association (about iliacus) (kind structure) (question alignment) (answer hip-tilted) (strength strong)
    (text "key muscle when the hips are out of line, which shifts load on to the knees")
    (sources S056 S057)))

(deffacts iliacus-partners
  (partner (muscle iliacus) (with psoas)
    (text "works with it as one hip bender; they shorten together")
    (sources triggerpointtherapist-2478)))

(deffacts iliacus-mimics
  (mimic (muscle iliacus) (kind alternative) (is hip-osteoarthritis)
    (text "hip joint disease, with groin pain at the level of the joint")
    (sources abbott-center)))

(deffacts iliacus-remarks
  (remark (muscle iliacus)
    (text "Sends no pain to the knee; it matters through the tilt of the pelvis.")
    (sources S056 S057)))

;;; ------------------------------------------------------------------------------------------------
;;; quadratus-lumborum

(deffacts muscle-quadratus-lumborum
  (muscle (id quadratus-lumborum) (name "quadratus lumborum") (region hip) (refers-to-knee no)
    (action "hitches the hip and steadies the low back")))

(deffacts quadratus-lumborum-movements
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer sitting-long)
    (strength moderate)
    (text "worse after sitting long")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer standing-long)
    (strength moderate)
    (text "worse after standing long")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer twisting) (strength moderate)
    (text "worse bending sideways or twisting")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer stairs-up) (strength weak)
    (text "low back pain worse climbing stairs")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer coughing) (strength moderate)
    (text "stabs with a cough or sneeze")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer sleeping-position)
    (strength moderate)
    (text "hurts when turning over in bed")
    (sources learnandfeelbetter-quadratus-lumborum)))

(deffacts quadratus-lumborum-causes
  (association (about quadratus-lumborum) (kind injury) (question trauma) (answer fall) (strength weak)
    (text "fall, car accident or awkward lift")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql)))

(deffacts quadratus-lumborum-structure
  (association (about quadratus-lumborum) (kind structure) (question alignment) (answer leg-length-difference)
    (strength strong)
    (text "one leg longer than the other")
    (sources manual-myofascial-ql))
  (association (about quadratus-lumborum) (kind structure) (question alignment) (answer hip-tilted) (strength moderate)
    (text "one side of the pelvis stands higher")
    (sources S056 brainscape-activation)))

(deffacts quadratus-lumborum-partners
  (partner (muscle quadratus-lumborum) (with gluteus-minimus)
    (text "the buttock lies in its field, where satellite points may grow; our own inference")
    (sources derived)))

(deffacts quadratus-lumborum-mimics
  (mimic (muscle quadratus-lumborum) (kind text) (is none)
    (text "sacroiliac joint dysfunction, felt in the same place beside the sacrum")
    (sources brainscape-differential))
  (mimic (muscle quadratus-lumborum) (kind alternative) (is greater-trochanteric-pain)
    (text "bursitis at the outer hip")
    (sources brainscape-differential))
  (mimic (muscle quadratus-lumborum) (kind text) (is none)
    (text "broken side process of a lumbar vertebra")
    (sources brainscape-differential)))

(deffacts quadratus-lumborum-remarks
  (remark (muscle quadratus-lumborum)
    (text "Sends no pain to the knee; it matters through the tilt of the pelvis.")
    (sources derived)))

;;; end of facts/muscles/hip.clp
