;;; guide/thigh.clp - which muscles are to blame for pain in the thigh, in order.
;;;
;;; Reads      nothing.
;;; Concludes  referral-zone facts: one for each muscle that sends pain to a place or lies there.
;;; Relied on  by rules/referral.clp, and by the host, which checks that the ranks of each place run without a gap.
;;;
;;; rank: the order of suspects when the pain came slowly; base.clp explains the slots. Rates from studies first, then
;;; lists that give an order, then the number of sources, then anatomy. sudden-rank: the order after a sudden
;;; injury, where rates of tears are known; muscles that seldom tear follow in their usual order.

; In a sudden injury rectus femoris by far; after a blow the vasti.
(deffacts guide-thigh-front
  (referral-zone (muscle vastus-intermedius) (zone thigh-front) (field primary) (rank 1) (sudden-rank 2)
    (text "pain in the middle of the front of the thigh")
    (sources wellness-digest-quadricep-muscle-vastus muscles-knee-pain-quadriceps abbott-center
             quadriceps-tears-2022-review))
  (referral-zone (muscle psoas) (zone thigh-front) (field primary) (rank 2) (sudden-rank 4)
    (text "upper front of the thigh")
    (sources aberdeenchiropracticblog-iliopsoas-muscle wheengineering-simons-travell-simons-1999
             namtpt-symptom-leg-iliopsoas morningside-psoas))
  (referral-zone (muscle rectus-femoris) (zone thigh-front) (field belly) (rank 3) (sudden-rank 1)
    (text "pain half-way down the front of the thigh")
    (sources muscle-joint-pain-quadriceps-femoris morningside-rectus-femoris namtpt-symptom-leg-femoris
             quadriceps-tears-2022-review))
  (referral-zone (muscle iliacus) (zone thigh-front) (field primary) (rank 4) (sudden-rank 5)
    (text "upper front of the thigh")
    (sources aberdeenchiropracticblog-iliopsoas-muscle wheengineering-simons-travell-simons-1999
             namtpt-symptom-leg-iliopsoas abbott-center))
  (referral-zone (muscle adductor-longus) (zone thigh-front) (field primary) (rank 5) (sudden-rank 6)
    (text "from groin to knee along the inner front of the thigh")
    (sources robertsonfamilychiro-adductor-longus aberdeenchiropracticblog-adductor-longus
             imbuebody-front-inner-thigh))
  (referral-zone (muscle sartorius) (zone thigh-front) (field primary) (rank 6) (sudden-rank 7)
    (text "superficial pain along the strap of muscle across the front thigh")
    (sources niel-asher-sartorius webmanmed-lowxtrm bliss2massage-sartorius abbott-center))
  (referral-zone (muscle adductor-magnus) (zone thigh-front) (field spillover) (rank 7) (sudden-rank 8)
    (text "the inner front of the thigh")
    (sources robertsonfamilychiro-adductor-magnu aberdeenchiropracticblog-adductor-magnus))
  (referral-zone (muscle vastus-lateralis) (zone thigh-front) (field spillover) (rank 8) (sudden-rank 3)
    (text "the outer front of the thigh, where it lies")
    (sources namtpt-symptom-leg-lateralis quadriceps-tears-2022-review))
  (referral-zone (muscle adductor-brevis) (zone thigh-front) (field spillover) (rank 9) (sudden-rank 9)
    (text "the inner front of the thigh, drawn together with the adductor longus")
    (sources robertsonfamilychiro-adductor-longus niel-asher-stretching-pain-relief))
  (referral-zone (muscle pectineus) (zone thigh-front) (field spillover) (rank 10) (sudden-rank 10)
    (text "the top of the inner front thigh only")
    (sources imbuebody-front-inner-thigh abbott-center-groin))
  (referral-zone (muscle tensor-fasciae-latae) (zone thigh-front) (field spillover) (rank 11) (sudden-rank 11)
    (text "the front of the thigh, said on one page; the others say the outer thigh")
    (sources massagetoday-tensor))
  (referral-zone (muscle quadratus-lumborum) (zone thigh-front) (field spillover) (rank 12) (sudden-rank 12)
    (text "the front of the thigh; our inference from pain drawn in groin and outer thigh")
    (sources learnandfeelbetter-quadratus-lumborum derived)))

(deffacts guide-thigh-inner
  (referral-zone (muscle adductor-longus) (zone thigh-inner) (field primary) (rank 1)
    (text "pain along the inner thigh; clinic sources only")
    (sources morningside-adductor-longus-adductor robertsonfamilychiro-adductor-longus serner-2015-acute-groin
             acute-groin-109-athletes niel-asher-stretching-pain-relief))
  (referral-zone (muscle adductor-magnus) (zone thigh-inner) (field primary) (rank 2)
    (text "front-inner thigh, from the groin nearly to the knee")
    (sources aberdeenchiropracticblog-adductor-magnus painwhisperer-groin-pain morningside-adductor-magnus
             smith-2012-dut-thesis))
  (referral-zone (muscle gracilis) (zone thigh-inner) (field primary) (rank 3)
    (text "superficial pain in the middle of the inner thigh, which tends to stay there")
    (sources wellness-digest-gracilis-muscle-constant abbott-center bodyacheescape-groin-pain morningside-gracilis))
  (referral-zone (muscle vastus-medialis) (zone thigh-inner) (field spillover) (rank 4)
    (text "a line of pain down the lower inner thigh")
    (sources S020 namtpt-symptom-leg-medialis muscle-joint-pain-quadriceps-femoris morningside-vastus-medialis))
  (referral-zone (muscle pectineus) (zone thigh-inner) (field spillover) (rank 5)
    (text "may be felt in the upper front-inner thigh")
    (sources niel-asher-pectineus imbuebody-front-inner-thigh abbott-center-groin))
  (referral-zone (muscle adductor-brevis) (zone thigh-inner) (field spillover) (rank 6)
    (text "pain along the inner thigh; clinic sources only")
    (sources morningside-adductor-longus-adductor robertsonfamilychiro-adductor-longus
             niel-asher-stretching-pain-relief))
  (referral-zone (muscle sartorius) (zone thigh-inner) (field spillover) (rank 7)
    (text "superficial pain, front but mostly on the inner thigh")
    (sources niel-asher-sartorius morningside-sartorius abbott-center)))

(deffacts guide-thigh-outer
  (referral-zone (muscle vastus-lateralis) (zone thigh-outer) (field primary) (rank 1)
    (text "pain down the whole outer front of the thigh, from the upper trigger points")
    (sources S025 S027 namtpt-symptom-leg-lateralis morningside-vastus-lateralis
             healthathand-knee-pain-problems-thigh triggerpoint-ca-hip-pain))
  (referral-zone (muscle gluteus-minimus) (zone thigh-outer) (field primary) (rank 2)
    (text "front fibres: along the outer thigh, on down to the ankle")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle learnandfeelbetter-gluteus-minimus))
  (referral-zone (muscle tensor-fasciae-latae) (zone thigh-outer) (field primary) (rank 3)
    (text "runs down the outer thigh")
    (sources finando-myofascial-pain davies-workbook-excerpt aberdeenchiropracticblog-tensor-fasciae
             massagetoday-tensor))
  (referral-zone (muscle iliotibial-band) (zone thigh-outer) (field belly) (rank 4)
    (text "tight and sore along the outer thigh")
    (sources S052 franklyn-miller-gluteal-triangle-outside imbuebody-hip-outer-thigh))
  (referral-zone (muscle quadratus-lumborum) (zone thigh-outer) (field spillover) (rank 5)
    (text "partly along the outer thigh")
    (sources learnandfeelbetter-quadratus-lumborum))
  (referral-zone (muscle gluteus-medius) (zone thigh-outer) (field spillover) (rank 6)
    (text "upper thigh at most; two clinic pages say more, the best source low back and buttock only")
    (sources aberdeenchiropracticblog-gluteus-medius flywheelstaging-minimize-gluteus-medius
             franklyn-miller-trochanter-triangle-outside))
  (referral-zone (muscle vastus-intermedius) (zone thigh-outer) (field spillover) (rank 7)
    (text "the outer thigh; our inference from a field drawn in mid thigh")
    (sources abbott-center derived))
  (referral-zone (muscle piriformis) (zone thigh-outer) (field spillover) (rank 8)
    (text "the outer thigh; our inference from a field behind the hip and thigh")
    (sources namtpt-symptom-leg-piriformis derived))
  (referral-zone (muscle gluteus-maximus) (zone thigh-outer) (field spillover) (rank 9)
    (text "the outer thigh, through the band; our inference from pain drawn at the hip")
    (sources triggerpoint-ca-hip-pain derived)))

; Rates of injury and of points agree on biceps femoris; one ultrasound series of 38 put semitendinosus first.
(deffacts guide-thigh-back
  (referral-zone (muscle biceps-femoris) (zone thigh-back) (field primary) (rank 1) (sudden-rank 1)
    (text "back of the thigh, mostly its outer side")
    (sources S036 S040 S136 S148 simplehealthideas-2011 ekstrand-2012-hamstring-mri college-hamstring-mri
             smith-2012-dut-thesis painwhisperer-back-thigh-pain massagelibrary-hamstrings))
  (referral-zone (muscle semitendinosus) (zone thigh-back) (field primary) (rank 2) (sudden-rank 3)
    (text "back of the thigh, mostly its inner side")
    (sources S136 niel-asher-maintain-hamstring-flexibility muscle-joint-pain-hamstrings
             niel-asher-healthy-hamstrings painwhisperer-back-thigh-pain wellness-digest-semitendinosus-pain
             jat-2024-hamstring-ultrasound ekstrand-2012-hamstring-mri))
  (referral-zone (muscle semimembranosus) (zone thigh-back) (field primary) (rank 3) (sudden-rank 2)
    (text "back of the thigh, mostly its inner side")
    (sources S136 niel-asher-maintain-hamstring-flexibility muscle-joint-pain-hamstrings
             niel-asher-healthy-hamstrings painwhisperer-back-thigh-pain ekstrand-2012-hamstring-mri
             leagrave-hamstrings))
  (referral-zone (muscle gluteus-minimus) (zone thigh-back) (field primary) (rank 4) (sudden-rank 4)
    (text "rear fibres: middle of the back of the thigh")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle painwhisperer-back-thigh-pain))
  (referral-zone (muscle piriformis) (zone thigh-back) (field spillover) (rank 5) (sudden-rank 5)
    (text "upper two thirds of the back of the thigh")
    (sources morningside-piriformis aberdeenchiropracticblog-piriformis namtpt-symptom-leg-piriformis
             learnandfeelbetter-piriformis))
  (referral-zone (muscle gluteus-medius) (zone thigh-back) (field spillover) (rank 6) (sudden-rank 6)
    (text "the upper back of the thigh")
    (sources sportsinjuryclinic-buttock))
  (referral-zone (muscle adductor-magnus) (zone thigh-back) (field spillover) (rank 7) (sudden-rank 7)
    (text "its hamstring part lies here, below the sit bone")
    (sources morningside-adductor-magnus))
  (referral-zone (muscle gluteus-maximus) (zone thigh-back) (field spillover) (rank 8) (sudden-rank 8)
    (text "the back of the thigh in one set of study cards; a clinic page says the buttock only")
    (sources brainscape-referral-cards))
  (referral-zone (muscle gastrocnemius) (zone thigh-back) (field spillover) (rank 9) (sudden-rank 9)
    (text "lower back of the thigh")
    (sources S136 S141 niel-asher-gastrocnemius)))

;;; end of facts/guide/thigh.clp
