;;; hip.clp - tensor fasciae latae, iliotibial band, gluteus maximus, gluteus medius, gluteus minimus, piriformis, psoas, iliacus, quadratus lumborum.
;;;
;;; Reads      nothing.
;;; Concludes  what each muscle's trigger points do: zones, signs, causes, structure, partners, mimics.
;;; Relied on  by the rules in referral.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; tensor-fasciae-latae

(deffacts muscle-tensor-fasciae-latae
  (muscle (id tensor-fasciae-latae) (name "tensor fasciae latae") (region hip) (refers-to-knee yes)
    (action "bends, spreads and turns in the hip; tightens the outer-thigh band")))

(deffacts tensor-fasciae-latae-zones
  (referral-zone (muscle tensor-fasciae-latae) (zone hip-outer) (field primary) (strength strong)
    (text "deep in the hip joint, in front of the trochanter")
    (sources finando-myofascial-pain davies-workbook-excerpt morningside-tensor-fasciae-latae-pain))
  (referral-zone (muscle tensor-fasciae-latae) (zone thigh-outer) (field primary) (strength strong)
    (text "down the outer thigh")
    (sources finando-myofascial-pain davies-workbook-excerpt aberdeenchiropracticblog-tensor-fasciae))
  (referral-zone (muscle tensor-fasciae-latae) (zone knee-outer) (field spillover) (strength moderate)
    (text "occasionally as far as the knee, via the band")
    (sources davies-workbook-excerpt finando-myofascial-pain morningside-tensor-fasciae-latae-pain))
  (referral-zone (muscle tensor-fasciae-latae) (zone groin) (field spillover) (strength weak)
    (text "felt deep as if in the groin (does not refer there itself)")
    (sources abbott-center))
  (referral-zone (muscle tensor-fasciae-latae) (zone buttock) (field spillover) (strength weak)
    (text "ache behind the hip")
    (sources davies-workbook-excerpt)))

(deffacts tensor-fasciae-latae-signs
  (association (about tensor-fasciae-latae) (kind sign) (question pain-quality) (answer deep-ache) (strength moderate)
    (text "")
    (sources finando-myofascial-pain davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "hip will not straighten")
    (sources davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind motion) (question restricted) (answer hip-adduction) (strength moderate)
    (text "DERIVED: band tightness (Ober)")
    (sources derived))
  (association (about tensor-fasciae-latae) (kind sign) (question snapping-hip) (answer yes) (strength weak)
    (text "added id")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts tensor-fasciae-latae-movements
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer lying-on-side) (strength strong)
    (text "cannot lie on affected side")
    (sources finando-myofascial-pain morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "cannot walk fast")
    (sources finando-myofascial-pain davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer sitting-long) (strength strong)
    (text "deep hip bend hurts")
    (sources finando-myofascial-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "")
    (sources morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind movement) (question aggravated-by) (answer uneven-ground) (strength moderate)
    (text "added id")
    (sources finando-myofascial-pain)))

(deffacts tensor-fasciae-latae-causes
  (association (about tensor-fasciae-latae) (kind posture) (question posture) (answer hip-and-knee-part-bent-standing) (strength moderate)
    (text "added id")
    (sources davies-workbook-excerpt))
  (association (about tensor-fasciae-latae) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "")
    (sources finando-myofascial-pain))
  (association (about tensor-fasciae-latae) (kind injury) (question onset) (answer sudden-injury) (strength weak)
    (text "sudden overload")
    (sources finando-myofascial-pain))
  (association (about tensor-fasciae-latae) (kind overuse) (question activity) (answer running) (strength strong)
    (text "uneven or sloping surface")
    (sources finando-myofascial-pain morningside-tensor-fasciae-latae-pain))
  (association (about tensor-fasciae-latae) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "repeated hip bend")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts tensor-fasciae-latae-structure
  (association (about tensor-fasciae-latae) (kind structure) (question alignment) (answer hip-tilted) (strength weak)
    (text "DERIVED: seed 001 names only psoas and iliacus")
    (sources derived)))

(deffacts tensor-fasciae-latae-palpation
  (association (about tensor-fasciae-latae) (kind palpation) (question palpation) (answer taut-band-tensor-fasciae-latae) (strength strong)
    (text "below and outside the front hip bone")
    (sources davies-workbook-excerpt finando-myofascial-pain)))

(deffacts tensor-fasciae-latae-partners
  (partner (muscle tensor-fasciae-latae) (with gluteus-minimus)
    (text "front fibres")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with rectus-femoris)
    (text "")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with psoas)
    (text "")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with sartorius)
    (text "")
    (sources finando-myofascial-pain))
  (partner (muscle tensor-fasciae-latae) (with vastus-lateralis)
    (text "")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts tensor-fasciae-latae-mimics
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis")
    (sources finando-myofascial-pain davies-workbook-excerpt morningside-tensor-fasciae-latae-pain aberdeenchiropracticblog-tensor-fasciae))
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is iliotibial-band-syndrome)
    (text "iliotibial band syndrome")
    (sources morningside-tensor-fasciae-latae-pain))
  (mimic (muscle tensor-fasciae-latae) (kind alternative) (is hip-osteoarthritis)
    (text "hip joint arthritis: blamed on thin cartilage")
    (sources davies-workbook-excerpt)))

(deffacts tensor-fasciae-latae-remarks
  (remark (muscle tensor-fasciae-latae)
    (text "latent points in 50 percent of mild moderate knee OA; active 11 percent, n=114; linked weakly to disability")
    (sources sanchez-romero-2020-knee-oa-points)))

;;; ------------------------------------------------------------------------------------------------
;;; iliotibial-band

(deffacts muscle-iliotibial-band
  (muscle (id iliotibial-band) (name "iliotibial band") (region hip) (refers-to-knee yes)
    (action "fascia, not a muscle: passive strap tensed by TFL and gluteus maximus")))

(deffacts iliotibial-band-zones
  (referral-zone (muscle iliotibial-band) (zone knee-outer) (field primary) (strength strong)
    (text "tender about 2 cm above the outer joint line, over the outer thigh-bone knob")
    (sources timeofcare-iliotibial-band-syndrome iliotibial-band-narrative-review-2023-jfmk seed-001))
  (referral-zone (muscle iliotibial-band) (zone thigh-outer) (field spillover) (strength moderate)
    (text "")
    (sources seed-001)))

(deffacts iliotibial-band-signs
  (association (about iliotibial-band) (kind sign) (question kneecap) (answer tracks-outward) (strength moderate)
    (text "pulls the kneecap outward with vastus lateralis")
    (sources seed-002)))

(deffacts iliotibial-band-movements
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer running) (strength strong)
    (text "8 to 10 percent of running injuries in one review")
    (sources studylib-biomechanical-solutions iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer cycling) (strength moderate)
    (text "also rowers")
    (sources iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind movement) (question aggravated-by) (answer downhill) (strength weak)
    (text "DERIVED")
    (sources derived)))

(deffacts iliotibial-band-causes
  (association (about iliotibial-band) (kind overuse) (question activity) (answer running) (strength strong)
    (text "")
    (sources iliotibial-band-narrative-review-2023-jfmk))
  (association (about iliotibial-band) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "")
    (sources iliotibial-band-narrative-review-2023-jfmk)))

(deffacts iliotibial-band-structure
  (association (about iliotibial-band) (kind structure) (question alignment) (answer knock-knees) (strength weak)
    (text "hip drop with inward knee")
    (sources aberdeenchiropracticblog-basketball)))

(deffacts iliotibial-band-mimics
  (mimic (muscle iliotibial-band) (kind alternative) (is meniscus-tear-degenerative)
    (text "lateral meniscus tear: that one hurts on the joint line itself")
    (sources timeofcare-iliotibial-band-syndrome)))

(deffacts iliotibial-band-remarks
  (remark (muscle iliotibial-band)
    (text "tensor fasciae latae gluteus maximus vastus lateralis; band is not contractile; stiffness no higher in injured runners")
    (sources summary-friede-2020-itb-stiffness-study seed-001 morningside-tensor-fasciae-latae-pain)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-maximus

(deffacts muscle-gluteus-maximus
  (muscle (id gluteus-maximus) (name "gluteus maximus") (region hip) (refers-to-knee no)
    (action "extends and turns out the hip; tightens the outer band")))

(deffacts gluteus-maximus-zones
  (referral-zone (muscle gluteus-maximus) (zone buttock) (field primary) (strength strong)
    (text "crescent along buttock crease to sacrum")
    (sources aberdeenchiropracticblog-gluteus-maximus))
  (referral-zone (muscle gluteus-maximus) (zone sacrum) (field primary) (strength moderate)
    (text "added zone")
    (sources aberdeenchiropracticblog-gluteus-maximus))
  (referral-zone (muscle gluteus-maximus) (zone low-back) (field spillover) (strength weak)
    (text "")
    (sources brainscape-symptoms)))

(deffacts gluteus-maximus-movements
  (association (about gluteus-maximus) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "forward-bent uphill walking")
    (sources brainscape-symptoms))
  (association (about gluteus-maximus) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "squirming, direct pressure")
    (sources brainscape-symptoms)))

(deffacts gluteus-maximus-causes
  (association (about gluteus-maximus) (kind overuse) (question activity) (answer swimming) (strength moderate)
    (text "cramps, cold water")
    (sources brainscape-symptoms))
  (association (about gluteus-maximus) (kind overuse) (question activity) (answer hiking-uphill) (strength moderate)
    (text "leaning forward")
    (sources brainscape-activation))
  (association (about gluteus-maximus) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "impact")
    (sources brainscape-activation))
  (association (about gluteus-maximus) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "added id")
    (sources brainscape-activation)))

(deffacts gluteus-maximus-structure
  (association (about gluteus-maximus) (kind structure) (question alignment) (answer excess-lumbar-curve) (strength weak)
    (text "added id")
    (sources brainscape-activation)))

(deffacts gluteus-maximus-partners
  (partner (muscle gluteus-maximus) (with biceps-femoris)
    (text "weak glutes overload hamstrings")
    (sources simplehealthideas-2009)))

(deffacts gluteus-maximus-mimics
  (mimic (muscle gluteus-maximus) (kind text) (is none)
    (text "sacroiliac joint dysfunction")
    (sources aberdeenchiropracticblog-gluteus-maximus brainscape-differential))
  (mimic (muscle gluteus-maximus) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis")
    (sources brainscape-differential)))

(deffacts gluteus-maximus-remarks
  (remark (muscle gluteus-maximus)
    (text "does not refer to knee; enters via outer band tension and hamstring overload only")
    (sources morningside-tensor-fasciae-latae-pain simplehealthideas-2009)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-medius

(deffacts muscle-gluteus-medius
  (muscle (id gluteus-medius) (name "gluteus medius") (region hip) (refers-to-knee yes)
    (action "keeps the pelvis level; spreads and turns the hip")))

(deffacts gluteus-medius-zones
  (referral-zone (muscle gluteus-medius) (zone low-back) (field primary) (strength strong)
    (text "belt line and sacrum")
    (sources namtpt-symptom-leg-medius))
  (referral-zone (muscle gluteus-medius) (zone sacrum) (field primary) (strength moderate)
    (text "added zone")
    (sources namtpt-symptom-leg-medius))
  (referral-zone (muscle gluteus-medius) (zone buttock) (field primary) (strength moderate)
    (text "")
    (sources namtpt-symptom-leg-medius))
  (referral-zone (muscle gluteus-medius) (zone hip-outer) (field spillover) (strength moderate)
    (text "")
    (sources aberdeenchiropracticblog-gluteus-medius))
  (referral-zone (muscle gluteus-medius) (zone thigh-outer) (field spillover) (strength weak)
    (text "upper thigh (conflict: one clinic claims thigh, knee and hamstrings; NAMTPT gives low back, sacrum, buttock only)")
    (sources aberdeenchiropracticblog-gluteus-medius flywheelstaging-minimize-gluteus-medius)))

(deffacts gluteus-medius-signs
  (association (about gluteus-medius) (kind sign) (question weakness) (answer pelvis-drops-on-one-leg) (strength moderate)
    (text "Trendelenburg; added id")
    (sources aberdeenchiropracticblog-basketball)))

(deffacts gluteus-medius-movements
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer walking) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer lying-on-side) (strength moderate)
    (text "wakes when rolling over")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "slouching")
    (sources namtpt-symptom-leg-medius niel-asher-gluteus-medius-low-back-pain))
  (association (about gluteus-medius) (kind movement) (question aggravated-by) (answer standing-on-one-leg) (strength moderate)
    (text "added id")
    (sources namtpt-symptom-leg-medius)))

(deffacts gluteus-medius-causes
  (association (about gluteus-medius) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "soft sand, long tennis")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "added id")
    (sources namtpt-symptom-leg-medius))
  (association (about gluteus-medius) (kind posture) (question posture) (answer leg-crossed) (strength weak)
    (text "")
    (sources brainscape-activation))
  (association (about gluteus-medius) (kind posture) (question posture) (answer wallet-in-back-pocket) (strength weak)
    (text "added id")
    (sources namtpt-symptom-leg-minimus)))

(deffacts gluteus-medius-structure
  (association (about gluteus-medius) (kind structure) (question alignment) (answer leg-length-difference) (strength moderate)
    (text "")
    (sources brainscape-activation namtpt-symptom-leg-minimus))
  (association (about gluteus-medius) (kind structure) (question alignment) (answer long-second-toe) (strength moderate)
    (text "Morton foot")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-medius) (kind structure) (question alignment) (answer knock-knees) (strength strong)
    (text "weakness lets the knee dive inward")
    (sources aberdeenchiropracticblog-basketball)))

(deffacts gluteus-medius-partners
  (partner (muscle gluteus-medius) (with vastus-medialis)
    (text "inhibition puts stress on the knee")
    (sources niel-asher-gluteus-medius-low-back-pain)))

(deffacts gluteus-medius-mimics
  (mimic (muscle gluteus-medius) (kind text) (is none)
    (text "sacroiliac joint dysfunction")
    (sources namtpt-symptom-leg-medius))
  (mimic (muscle gluteus-medius) (kind text) (is none)
    (text "lumbar facet syndrome")
    (sources namtpt-symptom-leg-medius))
  (mimic (muscle gluteus-medius) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis or gluteal tendinopathy")
    (sources namtpt-symptom-leg-medius brainscape-differential))
  (mimic (muscle gluteus-medius) (kind alternative) (is hip-osteoarthritis)
    (text "hip joint disease")
    (sources brainscape-differential)))

(deffacts gluteus-medius-remarks
  (remark (muscle gluteus-medius)
    (text "anterior knee pain cases more trigger points")
    (sources rozenfeld-2020-anterior-knee-points)))

;;; ------------------------------------------------------------------------------------------------
;;; gluteus-minimus

(deffacts muscle-gluteus-minimus
  (muscle (id gluteus-minimus) (name "gluteus minimus") (region hip) (refers-to-knee yes)
    (action "keeps the pelvis level; spreads and turns in the hip")))

(deffacts gluteus-minimus-zones
  (referral-zone (muscle gluteus-minimus) (zone buttock) (field primary) (strength moderate)
    (text "lower buttock")
    (sources painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone thigh-outer) (field primary) (strength strong)
    (text "front fibres: outer thigh, knee and leg to ankle")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone knee-outer) (field primary) (strength strong)
    (text "over outer knee")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone ankle-outer) (field primary) (strength moderate)
    (text "as far as the ankle, rarely foot top")
    (sources painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone thigh-back) (field primary) (strength strong)
    (text "rear fibres: mid back thigh")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone calf) (field primary) (strength strong)
    (text "rear fibres: calf")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone lower-leg-outer) (field primary) (strength moderate)
    (text "added zone")
    (sources painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle gluteus-minimus) (zone knee-back) (field spillover) (strength weak)
    (text "between thigh and calf pattern")
    (sources namtpt-symptom-leg-minimus))
  (referral-zone (muscle gluteus-minimus) (zone hip-outer) (field spillover) (strength moderate)
    (text "hip pain with limp")
    (sources namtpt-symptom-leg-minimus)))

(deffacts gluteus-minimus-signs
  (association (about gluteus-minimus) (kind sign) (question pain-quality) (answer stabbing) (strength weak)
    (text "excruciating, persistent")
    (sources painfreehealth-gluteus-minimus-muscle))
  (association (about gluteus-minimus) (kind sign) (question severity) (answer high) (strength moderate)
    (text "intolerably persistent")
    (sources painfreehealth-gluteus-minimus-muscle))
  (association (about gluteus-minimus) (kind sign) (question limp) (answer yes) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind sign) (question eased-by) (answer nothing) (strength moderate)
    (text "no comfortable position; added id")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind sign) (question pain-at-night) (answer yes) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind motion) (question restricted) (answer hip-adduction) (strength strong)
    (text "cannot cross knee fully over the other")
    (sources mortonsfoot-relieve-low-back-pain-pseudo))
  (association (about gluteus-minimus) (kind sign) (question leg-cramps) (answer yes) (strength weak)
    (text "'seizing hamstring' while driving is often this muscle")
    (sources integrativeworks-understanding-seizing)))

(deffacts gluteus-minimus-movements
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer lying-on-side) (strength strong)
    (text "wakes when rolling on it")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-minimus news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer walking) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "")
    (sources news-journalonline-discerning-pain namtpt-symptom-leg-minimus)))

(deffacts gluteus-minimus-causes
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer standing-work) (strength moderate)
    (text "")
    (sources news-journalonline-discerning-pain namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer driving-long) (strength strong)
    (text "foot fixed on pedal")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "long sand walks, tennis")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind injury) (question trauma) (answer fall) (strength moderate)
    (text "")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "prolonged immobility")
    (sources news-journalonline-discerning-pain))
  (association (about gluteus-minimus) (kind injury) (question buttock-injection) (answer yes) (strength moderate)
    (text "added id")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind posture) (question posture) (answer wallet-in-back-pocket) (strength moderate)
    (text "added id")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind person) (question history) (answer lumbar-disc) (strength moderate)
    (text "nerve-root irritation activates it; added id")
    (sources news-journalonline-discerning-pain)))

(deffacts gluteus-minimus-structure
  (association (about gluteus-minimus) (kind structure) (question alignment) (answer long-second-toe) (strength moderate)
    (text "Morton foot")
    (sources namtpt-symptom-leg-minimus))
  (association (about gluteus-minimus) (kind structure) (question alignment) (answer leg-length-difference) (strength moderate)
    (text "5 mm or more counts")
    (sources namtpt-symptom-leg-minimus)))

(deffacts gluteus-minimus-partners
  (partner (muscle gluteus-minimus) (with biceps-femoris)
    (text "hamstring pain that does not yield: look here")
    (sources integrativeworks-understanding-seizing))
  (partner (muscle gluteus-minimus) (with peroneus-longus)
    (text "satellites in its field")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts gluteus-minimus-mimics
  (mimic (muscle gluteus-minimus) (kind alternative) (is lumbar-radiculopathy)
    (text "L5 radiculopathy: front pattern")
    (sources namtpt-symptom-leg-minimus brainscape-differential))
  (mimic (muscle gluteus-minimus) (kind alternative) (is lumbar-radiculopathy)
    (text "S1 radiculopathy: rear pattern")
    (sources namtpt-symptom-leg-minimus brainscape-differential))
  (mimic (muscle gluteus-minimus) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "sciatic nerve entrapment")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "spinal stenosis")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind red-flag) (is cauda-equina)
    (text "cauda equina compression: listed differential, emergency")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind red-flag) (is tumour)
    (text "spinal tumour root compression")
    (sources namtpt-symptom-leg-minimus))
  (mimic (muscle gluteus-minimus) (kind text) (is none)
    (text "sacroiliac or facet")
    (sources namtpt-symptom-leg-minimus)))

;;; ------------------------------------------------------------------------------------------------
;;; piriformis

(deffacts muscle-piriformis
  (muscle (id piriformis) (name "piriformis") (region hip) (refers-to-knee yes)
    (action "turns out the hip; covers the sciatic nerve")))

(deffacts piriformis-zones
  (referral-zone (muscle piriformis) (zone buttock) (field primary) (strength strong)
    (text "and sacroiliac region")
    (sources morningside-piriformis aberdeenchiropracticblog-piriformis))
  (referral-zone (muscle piriformis) (zone hip-outer) (field spillover) (strength moderate)
    (text "back of hip")
    (sources morningside-piriformis))
  (referral-zone (muscle piriformis) (zone thigh-back) (field spillover) (strength moderate)
    (text "upper two thirds")
    (sources morningside-piriformis aberdeenchiropracticblog-piriformis))
  (referral-zone (muscle piriformis) (zone calf) (field spillover) (strength weak)
    (text "when the nerve is squeezed")
    (sources triggerpointbook))
  (referral-zone (muscle piriformis) (zone foot-sole) (field spillover) (strength weak)
    (text "when the nerve is squeezed")
    (sources triggerpointbook)))

(deffacts piriformis-signs
  (association (about piriformis) (kind sign) (question pain-quality) (answer numbness-tingling) (strength moderate)
    (text "harsher, electric when nerve is squeezed")
    (sources triggerpointbook morningside-piriformis))
  (association (about piriformis) (kind motion) (question restricted) (answer hip-internal-rotation) (strength weak)
    (text "DERIVED: it turns the hip out")
    (sources derived)))

(deffacts piriformis-movements
  (association (about piriformis) (kind movement) (question aggravated-by) (answer sitting-long) (strength strong)
    (text "worse sitting")
    (sources handwiki-piriformis-syndrome physioquantum-product spirehealthcare-piriformis-syndrome))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer stairs-up) (strength weak)
    (text "stairs and inclines")
    (sources spirehealthcare-piriformis-syndrome physioquantum-product))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "")
    (sources handwiki-piriformis-syndrome physioquantum-product))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength weak)
    (text "DERIVED")
    (sources derived))
  (association (about piriformis) (kind movement) (question aggravated-by) (answer cross-legged) (strength weak)
    (text "DERIVED")
    (sources derived)))

(deffacts piriformis-causes
  (association (about piriformis) (kind overuse) (question activity) (answer sudden-direction-change) (strength moderate)
    (text "")
    (sources brainscape-activation))
  (association (about piriformis) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "")
    (sources handwiki-piriformis-syndrome))
  (association (about piriformis) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "car seat")
    (sources physioquantum-product)))

(deffacts piriformis-partners
  (partner (muscle piriformis) (with gluteus-minimus)
    (text "both in sciatica-like pain")
    (sources triggerpointbook)))

(deffacts piriformis-mimics
  (mimic (muscle piriformis) (kind alternative) (is lumbar-radiculopathy)
    (text "lumbar radiculopathy")
    (sources morningside-piriformis))
  (mimic (muscle piriformis) (kind text) (is none)
    (text "sacroiliac joint dysfunction")
    (sources morningside-piriformis)))

;;; ------------------------------------------------------------------------------------------------
;;; psoas

(deffacts muscle-psoas
  (muscle (id psoas) (name "psoas") (region hip) (refers-to-knee no)
    (action "bends the hip; steadies the low back")))

(deffacts psoas-zones
  (referral-zone (muscle psoas) (zone low-back) (field primary) (strength strong)
    (text "vertical line along same side of spine")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas))
  (referral-zone (muscle psoas) (zone thigh-front) (field primary) (strength moderate)
    (text "upper front thigh")
    (sources aberdeenchiropracticblog-iliopsoas-muscle wheengineering-simons-travell-simons-1999))
  (referral-zone (muscle psoas) (zone groin) (field spillover) (strength moderate)
    (text "")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas))
  (referral-zone (muscle psoas) (zone buttock) (field spillover) (strength weak)
    (text "upper, sacroiliac")
    (sources triggerpointtherapist-2478)))

(deffacts psoas-signs
  (association (about psoas) (kind sign) (question eased-by) (answer lying-down) (strength moderate)
    (text "added id")
    (sources wheengineering-simons-travell-simons-1999))
  (association (about psoas) (kind sign) (question gait) (answer feet-turned-out) (strength moderate)
    (text "waddle, added id")
    (sources wellness-digest-iliopsoas-muscle-low-back))
  (association (about psoas) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "")
    (sources learnandfeelbetter-illiopsoas aberdeenchiropracticblog-iliopsoas-muscle)))

(deffacts psoas-movements
  (association (about psoas) (kind movement) (question aggravated-by) (answer standing-long) (strength strong)
    (text "worse upright")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas))
  (association (about psoas) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength strong)
    (text "hitch on standing up")
    (sources wellness-digest-iliopsoas-muscle-low-back innerouterhealth-psoas))
  (association (about psoas) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "")
    (sources wheengineering-simons-travell-simons-1999)))

(deffacts psoas-causes
  (association (about psoas) (kind overuse) (question activity) (answer sitting-work) (strength strong)
    (text "shortens in sitting")
    (sources aberdeenchiropracticblog-iliopsoas-muscle learnandfeelbetter-illiopsoas))
  (association (about psoas) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "DERIVED")
    (sources derived))
  (association (about psoas) (kind overuse) (question activity) (answer running) (strength weak)
    (text "jogging")
    (sources wheengineering-simons-travell-simons-1999))
  (association (about psoas) (kind overuse) (question activity) (answer sit-ups) (strength strong)
    (text "added id")
    (sources learnandfeelbetter-illiopsoas wheengineering-simons-travell-simons-1999)))

(deffacts psoas-structure
  (association (about psoas) (kind structure) (question alignment) (answer hip-tilted) (strength strong)
    (text "key muscle in hip misalignment")
    (sources seed-001))
  (association (about psoas) (kind structure) (question alignment) (answer excess-lumbar-curve) (strength moderate)
    (text "added id")
    (sources innerouterhealth-psoas aberdeenchiropracticblog-iliopsoas-muscle))
  (association (about psoas) (kind structure) (question alignment) (answer leg-length-difference) (strength weak)
    (text "DERIVED")
    (sources derived)))

(deffacts psoas-partners
  (partner (muscle psoas) (with quadratus-lumborum)
    (text "rarely a single-muscle pain")
    (sources triggerpointtherapist-2478))
  (partner (muscle psoas) (with rectus-femoris)
    (text "")
    (sources morningside-tensor-fasciae-latae-pain)))

(deffacts psoas-mimics
  (mimic (muscle psoas) (kind text) (is none)
    (text "appendicitis: right side")
    (sources aberdeenchiropracticblog-iliopsoas-muscle))
  (mimic (muscle psoas) (kind alternative) (is lumbar-radiculopathy)
    (text "lumbar disc disease")
    (sources learnandfeelbetter-illiopsoas))
  (mimic (muscle psoas) (kind text) (is none)
    (text "abdominal or gynaecological disease")
    (sources wellness-digest-iliopsoas-muscle-low-back wheengineering-simons-travell-simons-1999)))

(deffacts psoas-remarks
  (remark (muscle psoas)
    (text "does not refer to knee; works through pelvis tilt and front-thigh referral")
    (sources seed-001)))

;;; ------------------------------------------------------------------------------------------------
;;; iliacus

(deffacts muscle-iliacus
  (muscle (id iliacus) (name "iliacus") (region hip) (refers-to-knee no)
    (action "bends the hip; lines the inner hip bone")))

(deffacts iliacus-zones
  (referral-zone (muscle iliacus) (zone thigh-front) (field primary) (strength moderate)
    (text "upper front thigh")
    (sources aberdeenchiropracticblog-iliopsoas-muscle wheengineering-simons-travell-simons-1999))
  (referral-zone (muscle iliacus) (zone groin) (field primary) (strength strong)
    (text "groin pain comes more from iliacus than psoas")
    (sources abbott-center))
  (referral-zone (muscle iliacus) (zone low-back) (field spillover) (strength moderate)
    (text "")
    (sources aberdeenchiropracticblog-iliopsoas-muscle)))

(deffacts iliacus-signs
  (association (about iliacus) (kind motion) (question restricted) (answer hip-extension) (strength strong)
    (text "")
    (sources aberdeenchiropracticblog-iliopsoas-muscle)))

(deffacts iliacus-movements
  (association (about iliacus) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "")
    (sources triggerpointtherapist-2478))
  (association (about iliacus) (kind movement) (question aggravated-by) (answer rising-from-sitting) (strength moderate)
    (text "")
    (sources wellness-digest-iliopsoas-muscle-low-back))
  (association (about iliacus) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "")
    (sources wheengineering-simons-travell-simons-1999)))

(deffacts iliacus-causes
  (association (about iliacus) (kind overuse) (question activity) (answer sitting-work) (strength moderate)
    (text "")
    (sources aberdeenchiropracticblog-iliopsoas-muscle))
  (association (about iliacus) (kind overuse) (question activity) (answer sit-ups) (strength weak)
    (text "added id")
    (sources learnandfeelbetter-illiopsoas)))

(deffacts iliacus-structure
  (association (about iliacus) (kind structure) (question alignment) (answer hip-tilted) (strength strong)
    (text "key muscle in hip misalignment")
    (sources seed-001)))

(deffacts iliacus-partners
  (partner (muscle iliacus) (with psoas)
    (text "")
    (sources triggerpointtherapist-2478)))

(deffacts iliacus-mimics
  (mimic (muscle iliacus) (kind alternative) (is hip-osteoarthritis)
    (text "hip joint disease: groin pain at hip capsule level")
    (sources abbott-center)))

(deffacts iliacus-remarks
  (remark (muscle iliacus)
    (text "does not refer to knee")
    (sources seed-001)))

;;; ------------------------------------------------------------------------------------------------
;;; quadratus-lumborum

(deffacts muscle-quadratus-lumborum
  (muscle (id quadratus-lumborum) (name "quadratus lumborum") (region hip) (refers-to-knee no)
    (action "hitches the hip and steadies the low back")))

(deffacts quadratus-lumborum-zones
  (referral-zone (muscle quadratus-lumborum) (zone low-back) (field primary) (strength strong)
    (text "across low back, sacrum")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql))
  (referral-zone (muscle quadratus-lumborum) (zone buttock) (field primary) (strength moderate)
    (text "lower buttock")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql))
  (referral-zone (muscle quadratus-lumborum) (zone hip-outer) (field primary) (strength moderate)
    (text "along hip bone")
    (sources learnandfeelbetter-quadratus-lumborum))
  (referral-zone (muscle quadratus-lumborum) (zone groin) (field spillover) (strength moderate)
    (text "")
    (sources learnandfeelbetter-quadratus-lumborum))
  (referral-zone (muscle quadratus-lumborum) (zone thigh-outer) (field spillover) (strength weak)
    (text "partly")
    (sources learnandfeelbetter-quadratus-lumborum)))

(deffacts quadratus-lumborum-movements
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer sitting-long) (strength moderate)
    (text "")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer twisting) (strength moderate)
    (text "side bend, twist")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer stairs-up) (strength weak)
    (text "")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer coughing) (strength moderate)
    (text "stabs with cough or sneeze; added id")
    (sources learnandfeelbetter-quadratus-lumborum))
  (association (about quadratus-lumborum) (kind movement) (question aggravated-by) (answer sleeping-position) (strength moderate)
    (text "turning in bed")
    (sources learnandfeelbetter-quadratus-lumborum)))

(deffacts quadratus-lumborum-causes
  (association (about quadratus-lumborum) (kind injury) (question trauma) (answer fall) (strength weak)
    (text "car accident, awkward lift")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql)))

(deffacts quadratus-lumborum-structure
  (association (about quadratus-lumborum) (kind structure) (question alignment) (answer leg-length-difference) (strength strong)
    (text "")
    (sources manual-myofascial-ql))
  (association (about quadratus-lumborum) (kind structure) (question alignment) (answer hip-tilted) (strength moderate)
    (text "one side of pelvis raised")
    (sources brainscape-activation)))

(deffacts quadratus-lumborum-partners
  (partner (muscle quadratus-lumborum) (with gluteus-minimus)
    (text "DERIVED: buttock lies in its field")
    (sources derived)))

(deffacts quadratus-lumborum-mimics
  (mimic (muscle quadratus-lumborum) (kind text) (is none)
    (text "sacroiliac joint dysfunction")
    (sources brainscape-differential))
  (mimic (muscle quadratus-lumborum) (kind alternative) (is greater-trochanteric-pain)
    (text "trochanteric bursitis")
    (sources brainscape-differential))
  (mimic (muscle quadratus-lumborum) (kind text) (is none)
    (text "transverse process fracture")
    (sources brainscape-differential)))

(deffacts quadratus-lumborum-remarks
  (remark (muscle quadratus-lumborum)
    (text "does not refer to knee; matters through pelvic tilt")
    (sources derived)))
