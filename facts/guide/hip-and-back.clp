;;; guide/hip-and-back.clp - which muscles are to blame for pain in hip, pelvis and low back, in order.
;;;
;;; Reads      nothing.
;;; Concludes  referral-zone facts: one for each muscle that sends pain to a place or lies there.
;;; Relied on  by rules/referral.clp, and by the host, which checks that the ranks of each place run without a gap.
;;;
;;; rank: the order of suspects when the pain came slowly; base.clp explains the slots. Rates from studies first, then
;;; lists that give an order, then the number of sources, then anatomy. sudden-rank: the order after a sudden
;;; injury, where rates of tears are known; muscles that seldom tear follow in their usual order.

; One clinic puts adductor magnus first, all studies of sport adductor longus. Calls of adductors by hand were
; confirmed on imaging far more often than those of hip flexors.
(deffacts guide-groin
  (referral-zone (muscle adductor-longus) (zone groin) (field primary) (rank 1) (sudden-rank 1)
    (text "deep in the groin fold, as if in the hip joint; the commonest muscular groin pain")
    (sources aberdeenchiropracticblog-adductor-longus bodyacheescape-groin-pain niel-asher-stretching-pain-relief
             serner-2015-acute-groin acute-groin-109-athletes abbott-center-groin
             franklyn-miller-groin-triangle-medial))
  (referral-zone (muscle iliacus) (zone groin) (field primary) (rank 2) (sudden-rank 3)
    (text "groin pain comes more from iliacus than from psoas")
    (sources abbott-center serner-2015-acute-groin serner-2017-hip-flexor-tears
             franklyn-miller-groin-triangle-within acute-groin-109-athletes))
  (referral-zone (muscle psoas) (zone groin) (field primary) (rank 3) (sudden-rank 4)
    (text "groin on the same side")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas serner-2015-acute-groin serner-2017-hip-flexor-tears
             franklyn-miller-groin-triangle-within abbott-center acute-groin-109-athletes))
  (referral-zone (muscle adductor-magnus) (zone groin) (field primary) (rank 4) (sudden-rank 8)
    (text "deep in the groin and up into the pelvis")
    (sources aberdeenchiropracticblog-adductor-magnus bodyacheescape-groin-pain niel-asher-stretching-pain-relief
             painwhisperer-groin-pain abbott-center-groin triggerpoint-ca-hip-pain serner-2015-acute-groin
             acute-groin-109-athletes))
  (referral-zone (muscle pectineus) (zone groin) (field primary) (rank 5) (sudden-rank 6)
    (text "deep, sharp pain in the groin over the muscle and in the hip joint")
    (sources namtpt-symptom-leg-pectineus niel-asher-pectineus abbott-center-groin imbuebody-front-inner-thigh
             serner-2015-acute-groin acute-groin-109-athletes))
  (referral-zone (muscle adductor-brevis) (zone groin) (field primary) (rank 6) (sudden-rank 7)
    (text "deep in the groin fold, as if in the hip joint; the commonest muscular groin pain")
    (sources aberdeenchiropracticblog-adductor-longus bodyacheescape-groin-pain niel-asher-stretching-pain-relief
             abbott-center-groin aberdeenchiropracticblog-basketball serner-2015-acute-groin
             acute-groin-109-athletes))
  (referral-zone (muscle rectus-femoris) (zone groin) (field spillover) (rank 7) (sudden-rank 2)
    (text "groin pain, named by clinic and consumer pages only; more likely a strain than referred pain")
    (sources morningside-rectus-femoris wellness-digest-quadriceps-muscle-rectus serner-2015-acute-groin
             serner-2017-hip-flexor-tears franklyn-miller-groin-triangle-within acute-groin-109-athletes))
  (referral-zone (muscle gracilis) (zone groin) (field spillover) (rank 8) (sudden-rank 9)
    (text "may reach the groin; named by one clinic source only")
    (sources morningside-gracilis abbott-center franklyn-miller-groin-triangle-medial serner-2015-acute-groin
             acute-groin-109-athletes))
  (referral-zone (muscle quadratus-lumborum) (zone groin) (field spillover) (rank 9) (sudden-rank 10)
    (text "groin on the same side")
    (sources learnandfeelbetter-quadratus-lumborum painwhisperer-groin-pain brainscape-referral-cards))
  (referral-zone (muscle sartorius) (zone groin) (field spillover) (rank 10) (sudden-rank 5)
    (text "groin pain, named by one clinic page only")
    (sources morningside-sartorius serner-2017-hip-flexor-tears acute-groin-109-athletes abbott-center
             serner-2015-acute-groin))
  (referral-zone (muscle vastus-intermedius) (zone groin) (field spillover) (rank 11) (sudden-rank 11)
    (text "pain that spreads up into the fold of the groin")
    (sources wellness-digest-quadricep-muscle-vastus abbott-center))
  (referral-zone (muscle tensor-fasciae-latae) (zone groin) (field spillover) (rank 12) (sudden-rank 12)
    (text "felt deep, as if in the groin, though it sends no pain there itself")
    (sources abbott-center)))

(deffacts guide-hip-front
  (referral-zone (muscle iliacus) (zone hip-front) (field primary) (rank 1) (sudden-rank 2)
    (text "front of the hip, where the muscle crosses it")
    (sources franklyn-miller-groin-triangle-within franklyn-miller-trochanter-triangle-medial abbott-center
             serner-2017-hip-flexor-tears))
  (referral-zone (muscle psoas) (zone hip-front) (field primary) (rank 2) (sudden-rank 3)
    (text "front of the hip, where the muscle crosses it")
    (sources franklyn-miller-groin-triangle-within franklyn-miller-trochanter-triangle-medial morningside-psoas
             serner-2017-hip-flexor-tears))
  (referral-zone (muscle rectus-femoris) (zone hip-front) (field belly) (rank 3) (sudden-rank 1)
    (text "its origin lies here; second in a list for athletes; its points hurt at the knee")
    (sources franklyn-miller-groin-triangle-within franklyn-miller-trochanter-triangle-medial
             wpbphysio-hip-flexor-origins serner-2017-hip-flexor-tears))
  (referral-zone (muscle tensor-fasciae-latae) (zone hip-front) (field primary) (rank 4) (sudden-rank 5)
    (text "in front of the outer hip bone, where it lies")
    (sources davies-workbook-excerpt triggerpoint-ca-hip-pain abbott-center wpbphysio-hip-flexor-origins
             serner-2017-hip-flexor-tears))
  (referral-zone (muscle adductor-longus) (zone hip-front) (field spillover) (rank 5) (sudden-rank 6)
    (text "may be felt at the front of the hip")
    (sources aberdeenchiropracticblog-adductor-longus robertsonfamilychiro-adductor-longus
             niel-asher-stretching-pain-relief))
  (referral-zone (muscle pectineus) (zone hip-front) (field spillover) (rank 6) (sudden-rank 7)
    (text "may be felt at the front of the hip")
    (sources namtpt-symptom-leg-pectineus wpbphysio-hip-flexor-origins abbott-center-groin))
  (referral-zone (muscle adductor-brevis) (zone hip-front) (field spillover) (rank 7) (sudden-rank 8)
    (text "may be felt at the front of the hip")
    (sources aberdeenchiropracticblog-adductor-longus robertsonfamilychiro-adductor-longus
             niel-asher-stretching-pain-relief))
  (referral-zone (muscle sartorius) (zone hip-front) (field belly) (rank 8) (sudden-rank 4)
    (text "it begins here, at the front hip bone")
    (sources wpbphysio-hip-flexor-origins morningside-sartorius serner-2017-hip-flexor-tears)))

; Pages on points put gluteus minimus first, imaging of tendons gluteus medius: as good as equal.
(deffacts guide-hip-outer
  (referral-zone (muscle gluteus-minimus) (zone hip-outer) (field primary) (rank 1)
    (text "outer hip, often with a limp")
    (sources namtpt-symptom-leg-minimus westsub-hip-pain painfreehealth-gluteus-minimus-muscle
             grimaldi-2025-gluteal-tendons))
  (referral-zone (muscle gluteus-medius) (zone hip-outer) (field primary) (rank 2)
    (text "over the outer hip; named by one clinic source only")
    (sources aberdeenchiropracticblog-gluteus-medius grimaldi-2025-gluteal-tendons
             franklyn-miller-trochanter-triangle-outside))
  (referral-zone (muscle tensor-fasciae-latae) (zone hip-outer) (field primary) (rank 3)
    (text "felt deep in the hip, just in front of the bony point of the outer hip")
    (sources finando-myofascial-pain davies-workbook-excerpt morningside-tensor-fasciae-latae-pain
             painwhisperer-hip-pain westsub-hip-pain aberdeenchiropracticblog-tensor-fasciae
             franklyn-miller-trochanter-triangle-outside massagetoday-tensor))
  (referral-zone (muscle quadratus-lumborum) (zone hip-outer) (field primary) (rank 4)
    (text "along the crest of the hip bone to the outer hip")
    (sources learnandfeelbetter-quadratus-lumborum painwhisperer-hip-pain triggerpoint-ca-hip-pain
             brainscape-referral-cards))
  (referral-zone (muscle piriformis) (zone hip-outer) (field spillover) (rank 5)
    (text "back of the hip")
    (sources morningside-piriformis painwhisperer-hip-pain triggerpoint-ca-hip-pain namtpt-symptom-leg-piriformis))
  (referral-zone (muscle vastus-lateralis) (zone hip-outer) (field spillover) (rank 6)
    (text "pain at the outer hip, so that lying on that side is impossible; one clinic page")
    (sources healthathand-knee-pain-problems-thigh triggerpoint-ca-hip-pain morningside-vastus-lateralis))
  (referral-zone (muscle iliotibial-band) (zone hip-outer) (field belly) (rank 7)
    (text "it lies here, and snaps over the outer hip bone")
    (sources franklyn-miller-gluteal-triangle-outside laufgsund-upper-leg))
  (referral-zone (muscle gluteus-maximus) (zone hip-outer) (field spillover) (rank 8)
    (text "the outer hip, behind")
    (sources triggerpoint-ca-hip-pain)))

; gluteus maximus is the only one said to hurt in the buttock alone.
(deffacts guide-buttock
  (referral-zone (muscle gluteus-medius) (zone buttock) (field primary) (rank 1)
    (text "over the buttock on the same side")
    (sources namtpt-symptom-leg-medius painwhisperer-gluteal-older painwhisperer-gluteal-pain
             sportsinjuryclinic-buttock franklyn-miller-gluteal-triangle-above monclus-diez-2025-low-back-points))
  (referral-zone (muscle gluteus-maximus) (zone buttock) (field primary) (rank 2)
    (text "crescent along the buttock crease up to the sacrum")
    (sources aberdeenchiropracticblog-gluteus-maximus painwhisperer-gluteal-older painwhisperer-gluteal-pain))
  (referral-zone (muscle piriformis) (zone buttock) (field primary) (rank 3)
    (text "buttock and sacroiliac region")
    (sources morningside-piriformis aberdeenchiropracticblog-piriformis painwhisperer-gluteal-older
             namtpt-symptom-leg-piriformis sportsinjuryclinic-buttock franklyn-miller-gluteal-triangle-within
             learnandfeelbetter-piriformis))
  (referral-zone (muscle quadratus-lumborum) (zone buttock) (field primary) (rank 4)
    (text "lower part of the buttock")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql painwhisperer-gluteal-pain
             brainscape-referral-cards))
  (referral-zone (muscle gluteus-minimus) (zone buttock) (field primary) (rank 5)
    (text "lower part of the buttock")
    (sources painfreehealth-gluteus-minimus-muscle painwhisperer-gluteal-pain
             adelmanesh-2015-radiculopathy-gluteal))
  (referral-zone (muscle semitendinosus) (zone buttock) (field spillover) (rank 6)
    (text "a strong field at the crease under the buttock")
    (sources niel-asher-maintain-hamstring-flexibility simplehealthideas-2011 wellness-digest-semimembranosus-muscle
             niel-asher-healthy-hamstrings muscle-joint-pain-hamstrings painwhisperer-back-thigh-pain
             wellness-digest-semitendinosus-pain))
  (referral-zone (muscle semimembranosus) (zone buttock) (field spillover) (rank 7)
    (text "a strong field at the crease under the buttock")
    (sources niel-asher-maintain-hamstring-flexibility simplehealthideas-2011 wellness-digest-semimembranosus-muscle
             niel-asher-healthy-hamstrings muscle-joint-pain-hamstrings painwhisperer-back-thigh-pain))
  (referral-zone (muscle biceps-femoris) (zone buttock) (field spillover) (rank 8)
    (text "buttock, where the pain may gather when sitting")
    (sources S036 S043 painwhisperer-back-thigh-pain franklyn-miller-gluteal-triangle-inner))
  (referral-zone (muscle tensor-fasciae-latae) (zone buttock) (field spillover) (rank 9)
    (text "ache behind the hip")
    (sources davies-workbook-excerpt))
  (referral-zone (muscle adductor-magnus) (zone buttock) (field spillover) (rank 10)
    (text "an ache at the sit bone; named by one clinic source only")
    (sources morningside-adductor-magnus))
  (referral-zone (muscle soleus) (zone buttock) (field spillover) (rank 11)
    (text "rare and far: the joint beside the sacrum")
    (sources namtpt-symptom-leg-soleus triggerpoint-ca-hip-pain))
  (referral-zone (muscle psoas) (zone buttock) (field spillover) (rank 12)
    (text "upper buttock, near the sacroiliac joint")
    (sources triggerpointtherapist-2478)))

; The pelvic floor, not in this vocabulary, comes before.
(deffacts guide-pelvis-deep
  (referral-zone (muscle adductor-magnus) (zone pelvis-deep) (field primary) (rank 1)
    (text "deep in the pelvis, shooting like a firecracker")
    (sources bodyacheescape-groin-pain aberdeenchiropracticblog-adductor-magnus niel-asher-stretching-pain-relief
             triggerpoint-ca-hip-pain))
  (referral-zone (muscle piriformis) (zone pelvis-deep) (field spillover) (rank 2)
    (text "deep in the pelvis; tender in one in seven women with lasting pelvic pain")
    (sources tu-2006-pelvic-pain-news namtpt-symptom-leg-piriformis))
  (referral-zone (muscle iliacus) (zone pelvis-deep) (field spillover) (rank 3)
    (text "deep in the pelvis, often found with lasting pelvic pain")
    (sources docstoc-iliopsoas-point))
  (referral-zone (muscle psoas) (zone pelvis-deep) (field spillover) (rank 4)
    (text "deep in the pelvis, often found with lasting pelvic pain")
    (sources docstoc-iliopsoas-point morningside-psoas))
  (referral-zone (muscle quadratus-lumborum) (zone pelvis-deep) (field spillover) (rank 5)
    (text "towards the pelvis and the genitals in some")
    (sources learnandfeelbetter-quadratus-lumborum))
  (referral-zone (muscle adductor-longus) (zone pelvis-deep) (field spillover) (rank 6)
    (text "up towards the pelvis")
    (sources bodyacheescape-groin-pain)))

; The small muscles along the spine, not in this vocabulary, come before.
(deffacts guide-low-back
  (referral-zone (muscle quadratus-lumborum) (zone low-back) (field primary) (rank 1)
    (text "across the low back to the sacrum")
    (sources learnandfeelbetter-quadratus-lumborum manual-myofascial-ql monclus-diez-2025-low-back-points
             galantdesign-low-back brainscape-referral-cards))
  (referral-zone (muscle gluteus-medius) (zone low-back) (field primary) (rank 2)
    (text "along the belt line, out from the sacrum")
    (sources namtpt-symptom-leg-medius monclus-diez-2025-low-back-points painwhisperer-gluteal-pain
             aberdeenchiropracticblog-low-back))
  (referral-zone (muscle piriformis) (zone low-back) (field spillover) (rank 3)
    (text "the joint beside the sacrum; active in four of ten with low back pain")
    (sources monclus-diez-2025-low-back-points namtpt-symptom-leg-piriformis))
  (referral-zone (muscle psoas) (zone low-back) (field primary) (rank 4)
    (text "upright line of pain along the same side of the spine")
    (sources triggerpointtherapist-2478 innerouterhealth-psoas monclus-diez-2025-low-back-points
             namtpt-symptom-leg-iliopsoas niel-asher-low-back-overview aberdeenchiropracticblog-iliopsoas-muscle))
  (referral-zone (muscle iliacus) (zone low-back) (field primary) (rank 5)
    (text "low back on the same side")
    (sources aberdeenchiropracticblog-iliopsoas-muscle namtpt-symptom-leg-iliopsoas))
  (referral-zone (muscle gluteus-minimus) (zone low-back) (field spillover) (rank 6)
    (text "the low back; second in the list of one clinic")
    (sources galantdesign-low-back))
  (referral-zone (muscle gluteus-maximus) (zone low-back) (field spillover) (rank 7)
    (text "sometimes the low back; named by one study-card source only")
    (sources brainscape-symptoms hinds-gluteal-points))
  (referral-zone (muscle soleus) (zone low-back) (field spillover) (rank 8)
    (text "sacroiliac joint on the same side")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often realbodywork-calf)))

; No guide was seen for it: the order is that of the charts, our judgement.
(deffacts guide-sacrum
  (referral-zone (muscle gluteus-medius) (zone sacrum) (field primary) (rank 1)
    (text "over the sacrum, as part of the belt line")
    (sources namtpt-symptom-leg-medius))
  (referral-zone (muscle gluteus-maximus) (zone sacrum) (field primary) (rank 2)
    (text "over the sacrum, at the upper end of the crescent")
    (sources aberdeenchiropracticblog-gluteus-maximus))
  (referral-zone (muscle piriformis) (zone sacrum) (field primary) (rank 3)
    (text "over the sacrum and the joint beside it")
    (sources derived))
  (referral-zone (muscle soleus) (zone sacrum) (field spillover) (rank 4)
    (text "beside the sacrum on the same side")
    (sources namtpt-symptom-leg-soleus)))

;;; end of facts/guide/hip-and-back.clp
