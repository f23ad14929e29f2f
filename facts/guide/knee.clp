;;; guide/knee.clp - which muscles are to blame for pain in the knee, in order.
;;;
;;; Reads      nothing.
;;; Concludes  referral-zone facts: one for each muscle that sends pain to a place or lies there.
;;; Relied on  by rules/referral.clp, and by the host, which checks that the ranks of each place run without a gap.
;;;
;;; rank: the order of suspects when the pain came slowly; base.clp explains the slots. Rates from studies first, then
;;; lists that give an order, then the number of sources, then anatomy. sudden-rank: the order after a sudden
;;; injury, where rates of tears are known; muscles that seldom tear follow in their usual order.

; Clinics put rectus femoris first, studies vastus medialis: as good as equal. Going down stairs and nights, or
; buckling, tell the two apart.
(deffacts guide-knee-front
  (referral-zone (muscle rectus-femoris) (zone knee-front) (field primary) (rank 1)
    (text "pain over and behind the kneecap, sent from a trigger point high up near the hip")
    (sources S003 S007 S010 S012 S081 S175 S183 namtpt-symptom-leg-femoris muscle-joint-pain-quadriceps-femoris
             muscles-knee-pain-quadriceps laurensfitness-knee-points westsub-knee-pain painwhisperer-knee-pain))
  (referral-zone (muscle vastus-medialis) (zone knee-front) (field primary) (rank 2)
    (text "pain at the front of the knee, from the lower trigger point")
    (sources S007 S175 namtpt-symptom-leg-medialis muscle-joint-pain-quadriceps-femoris smith-2012-dut-thesis
             rozenfeld-2020-anterior-knee-points laurensfitness-knee-points pang-video-knee-points))
  (referral-zone (muscle vastus-lateralis) (zone knee-front) (field spillover) (rank 3)
    (text "pain at the front of the knee, from the lower trigger points")
    (sources S003 S007 S026 S175 smith-2012-dut-thesis rozenfeld-2020-anterior-knee-points
             namtpt-symptom-leg-lateralis healthathand-knee-pain-problems-thigh))
  (referral-zone (muscle adductor-longus) (zone knee-front) (field spillover) (rank 4)
    (text "over the inner kneecap, from points high in the inner thigh")
    (sources laurensfitness-knee-points aberdeenchiropracticblog-adductor-longus))
  (referral-zone (muscle vastus-intermedius) (zone knee-front) (field spillover) (rank 5)
    (text "pain at the front of the knee; for this muscle by name on one clinic page only")
    (sources S007 S175 morningside-vastus-intermedius smith-2012-dut-thesis))
  (referral-zone (muscle adductor-brevis) (zone knee-front) (field spillover) (rank 6)
    (text "over the kneecap, drawn together with the adductor longus")
    (sources laurensfitness-knee-points niel-asher-stretching-pain-relief))
  (referral-zone (muscle sartorius) (zone knee-front) (field spillover) (rank 7)
    (text "pain at the kneecap, usually superficial; one trainer's page only")
    (sources niel-asher-sartorius)))

(deffacts guide-knee-deep
  (referral-zone (muscle rectus-femoris) (zone knee-deep) (field primary) (rank 1)
    (text "pain sometimes felt deep in the knee joint")
    (sources S003 namtpt-symptom-leg-femoris muscle-joint-pain-quadriceps-femoris morningside-rectus-femoris-pain
             aberdeenchiropracticblog-fibromyalgia))
  (referral-zone (muscle vastus-medialis) (zone knee-deep) (field primary) (rank 2)
    (text "pain deep in the knee joint, like toothache")
    (sources S003 S019 fitandtrimpt-knee-pain-issues pang-video-knee-points))
  (referral-zone (muscle popliteus) (zone knee-deep) (field primary) (rank 3)
    (text "behind the whole kneecap, says one founding article; no other source agrees")
    (sources S178 niel-asher-forget-popliteus))
  (referral-zone (muscle adductor-brevis) (zone knee-deep) (field spillover) (rank 4)
    (text "deep knee pain that is taken for arthritis when it is strong")
    (sources niel-asher-stretching-pain-relief))
  (referral-zone (muscle adductor-longus) (zone knee-deep) (field spillover) (rank 5)
    (text "deep at the inner side of the knee, with the inner thigh")
    (sources niel-asher-stretching-pain-relief))
  (referral-zone (muscle vastus-lateralis) (zone knee-deep) (field spillover) (rank 6)
    (text "behind the kneecap; our inference from its field round it")
    (sources namtpt-symptom-leg-lateralis healthathand-knee-pain-problems-thigh derived)))

(deffacts guide-knee-above
  (referral-zone (muscle rectus-femoris) (zone knee-above) (field primary) (rank 1)
    (text "ache in the lower front thigh, just above the kneecap")
    (sources S013 namtpt-symptom-leg-femoris wellness-digest-quadriceps-muscle-rectus painwhisperer-knee-pain
             healthathand-knee-pain-problems-thigh))
  (referral-zone (muscle vastus-medialis) (zone knee-above) (field primary) (rank 2)
    (text "ache on the inner side just above the knee")
    (sources S020 namtpt-symptom-leg-medialis))
  (referral-zone (muscle adductor-longus) (zone knee-above) (field spillover) (rank 3)
    (text "inner side of the thigh just above the kneecap")
    (sources aberdeenchiropracticblog-adductor-longus robertsonfamilychiro-adductor-longus))
  (referral-zone (muscle vastus-lateralis) (zone knee-above) (field belly) (rank 4)
    (text "it lies here: a point a few finger widths above and outside the kneecap")
    (sources painalog-pain-vastus-lateralis-four-find))
  (referral-zone (muscle vastus-intermedius) (zone knee-above) (field belly) (rank 5)
    (text "pain that spreads down to the top of the knee")
    (sources wellness-digest-quadricep-muscle-vastus smith-2012-dut-thesis abbott-center derived))
  (referral-zone (muscle adductor-brevis) (zone knee-above) (field spillover) (rank 6)
    (text "inner side of the thigh just above the kneecap")
    (sources aberdeenchiropracticblog-adductor-longus laurensfitness-knee-points aberdeenchiropracticblog-basketball
             derived))
  (referral-zone (muscle adductor-magnus) (zone knee-above) (field spillover) (rank 7)
    (text "lower end of the inner-thigh pattern, above the knee")
    (sources aberdeenchiropracticblog-adductor-magnus)))

(deffacts guide-knee-below
  (referral-zone (muscle vastus-medialis) (zone knee-below) (field spillover) (rank 1)
    (text "pain over the lower half of the knee, a little to the inner side")
    (sources tony10speed-quads healthathand-knee-pain-problems-thigh morningside-vastus-medialis))
  (referral-zone (muscle rectus-femoris) (zone knee-below) (field spillover) (rank 2)
    (text "through the tendon under the kneecap; our inference, and an overloaded tendon is no point")
    (sources westsub-knee-pain laurensfitness-knee-points derived))
  (referral-zone (muscle tibialis-anterior) (zone knee-below) (field belly) (rank 3)
    (text "its upper end lies here, at the outer shin; our inference from where it lies")
    (sources fitness-vip-lower-leg lifeready-lower-leg derived))
  (referral-zone (muscle adductor-longus) (zone knee-below) (field spillover) (rank 4)
    (text "the lower points send pain down the inner shin bone")
    (sources aberdeenchiropracticblog-adductor-longus aberdeenchiropracticblog-basketball))
  (referral-zone (muscle sartorius) (zone knee-below) (field spillover) (rank 5)
    (text "its tendon ends below the inner joint line; our inference from where it ends")
    (sources biologyinsights-inner-knee scienceinsights-inner-knee bliss2massage-sartorius derived))
  (referral-zone (muscle gracilis) (zone knee-below) (field spillover) (rank 6)
    (text "its tendon ends below the inner joint line; our inference from where it ends")
    (sources biologyinsights-inner-knee scienceinsights-inner-knee derived))
  (referral-zone (muscle semitendinosus) (zone knee-below) (field spillover) (rank 7)
    (text "its tendon ends below the inner joint line; our inference from where it ends")
    (sources biologyinsights-inner-knee scienceinsights-inner-knee derived))
  (referral-zone (muscle gastrocnemius) (zone knee-below) (field spillover) (rank 8)
    (text "the side of the leg below the knee")
    (sources namtpt-symptom-leg-gastrocnemius))
  (referral-zone (muscle popliteus) (zone knee-below) (field spillover) (rank 9)
    (text "right below the knee on straightening the leg; one founding article only, which does not say on which side")
    (sources S153 namtpt-symptom-leg-popliteus robertsonfamilychiro-popliteus))
  (referral-zone (muscle adductor-brevis) (zone knee-below) (field spillover) (rank 10)
    (text "the inner shin, drawn together with the adductor longus")
    (sources aberdeenchiropracticblog-basketball))
  (referral-zone (muscle peroneus-longus) (zone knee-below) (field spillover) (rank 11)
    (text "outer side, just below the knee")
    (sources wellness-digest-peroneus-longus-peroneus)))

; No page seen ranks gracilis against sartorius.
(deffacts guide-knee-inner
  (referral-zone (muscle vastus-medialis) (zone knee-inner) (field primary) (rank 1)
    (text "pain on the inner side of the knee")
    (sources S175 namtpt-symptom-leg-medialis muscles-knee-pain-quadriceps muscle-joint-pain-quadriceps-femoris
             smith-2012-dut-thesis rozenfeld-2020-anterior-knee-points henry-2012-waiting-for-knee-replacement
             painalog-inner-knee))
  (referral-zone (muscle gracilis) (zone knee-inner) (field spillover) (rank 2)
    (text "may run down to the inner knee, though a newer source says it stays local")
    (sources S175 wellness-digest-gracilis-muscle-constant morningside-gracilis))
  (referral-zone (muscle sartorius) (zone knee-inner) (field spillover) (rank 3)
    (text "pain on the inner side of the knee and kneecap")
    (sources S175 niel-asher-sartorius morningside-sartorius bliss2massage-sartorius cheatography-upper-leg))
  (referral-zone (muscle adductor-longus) (zone knee-inner) (field spillover) (rank 4)
    (text "upper part of the inner knee")
    (sources S175 aberdeenchiropracticblog-adductor-longus niel-asher-stretching-pain-relief ryechiro-knee-pain))
  (referral-zone (muscle semitendinosus) (zone knee-inner) (field spillover) (rank 5)
    (text "may reach the inner-back corner of the knee; weakly supported")
    (sources wellness-digest-semimembranosus-muscle morningside-semimembranosus ryechiro-knee-pain
             muscle-joint-pain-hamstrings biologyinsights-inner-knee))
  (referral-zone (muscle semimembranosus) (zone knee-inner) (field spillover) (rank 6)
    (text "may reach the inner-back corner of the knee; weakly supported")
    (sources wellness-digest-semimembranosus-muscle morningside-semimembranosus ryechiro-knee-pain
             muscle-joint-pain-hamstrings))
  (referral-zone (muscle adductor-magnus) (zone knee-inner) (field spillover) (rank 7)
    (text "inner knee by one clinic source only; the classic pattern stops above the knee")
    (sources S175 morningside-adductor-magnus smith-2012-dut-thesis))
  (referral-zone (muscle gastrocnemius) (zone knee-inner) (field spillover) (rank 8)
    (text "its inner head: the commonest point of people who wait for a new knee")
    (sources henry-2012-waiting-for-knee-replacement))
  (referral-zone (muscle adductor-brevis) (zone knee-inner) (field spillover) (rank 9)
    (text "upper part of the inner knee")
    (sources S175 aberdeenchiropracticblog-adductor-longus niel-asher-stretching-pain-relief
             aberdeenchiropracticblog-basketball))
  (referral-zone (muscle rectus-femoris) (zone knee-inner) (field spillover) (rank 10)
    (text "the inner knee; our inference, since no page seen draws it there")
    (sources namtpt-symptom-leg-femoris derived)))

; The band comes first in runners and cyclists: a pattern says so.
(deffacts guide-knee-outer
  (referral-zone (muscle vastus-lateralis) (zone knee-outer) (field primary) (rank 1)
    (text "pain along the outer border of the kneecap that wraps up the thigh")
    (sources S026 S027 S175 namtpt-symptom-leg-lateralis muscles-knee-pain-quadriceps
             healthathand-knee-pain-problems-thigh morningside-vastus-lateralis))
  (referral-zone (muscle iliotibial-band) (zone knee-outer) (field belly) (rank 2)
    (text "tender about 2 cm above the outer joint line, over the outer knob of the thigh bone")
    (sources S052 timeofcare-iliotibial-band-syndrome iliotibial-band-narrative-review-2023-jfmk
             runninginjuryclinic-knee laufgsund-upper-leg runnersmd-outer-knee ryechiro-knee-pain))
  (referral-zone (muscle tensor-fasciae-latae) (zone knee-outer) (field spillover) (rank 3)
    (text "occasionally reaches the outer knee by way of the outer-thigh band; releasing it can ease that pain")
    (sources S055 davies-workbook-excerpt finando-myofascial-pain morningside-tensor-fasciae-latae-pain
             franklyn-miller-trochanter-triangle-outside aberdeenchiropracticblog-tensor-fasciae
             ryechiro-knee-pain))
  (referral-zone (muscle biceps-femoris) (zone knee-outer) (field belly) (rank 4)
    (text "outer-back corner of the knee, in line with the tendon; named by one source only")
    (sources simplehealthideas-2011 runnersmd-outer-knee))
  (referral-zone (muscle gluteus-minimus) (zone knee-outer) (field spillover) (rank 5)
    (text "front fibres: over the outer knee on the way down the leg")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle))
  (referral-zone (muscle popliteus) (zone knee-outer) (field spillover) (rank 6)
    (text "the back outer corner, where its tendon lies")
    (sources wikimsk-popliteus burlington-popliteus))
  (referral-zone (muscle gluteus-medius) (zone knee-outer) (field spillover) (rank 7)
    (text "the outer knee of athletes, together with the tensor fasciae latae")
    (sources franklyn-miller-trochanter-triangle-outside))
  (referral-zone (muscle gastrocnemius) (zone knee-outer) (field spillover) (rank 8)
    (text "the outer side of the leg below the knee")
    (sources namtpt-symptom-leg-gastrocnemius))
  (referral-zone (muscle gluteus-maximus) (zone knee-outer) (field spillover) (rank 9)
    (text "the outer knee, through the pull of the band")
    (sources ryechiro-knee-pain))
  (referral-zone (muscle peroneus-longus) (zone knee-outer) (field belly) (rank 10)
    (text "outer side of the leg just below the knee")
    (sources wellness-digest-peroneus-longus-peroneus lifeready-lower-leg niel-asher-peroneus-points derived)))

(deffacts guide-knee-back
  (referral-zone (muscle gastrocnemius) (zone knee-back) (field primary) (rank 1) (sudden-rank 1)
    (text "upper points: inner and outer back of the knee")
    (sources S007 S124 S134 S141 S177 namtpt-symptom-leg-gastrocnemius mirror-perry-calf
             wellness-digest-gastrocnemius-knee-low-leg henry-2012-waiting-for-knee-replacement
             sanchez-romero-2020-knee-oa-points laurensfitness-knee-points ryechiro-knee-pain
             massagelibrary-gastrocnemius wikimsk-popliteus burlington-popliteus))
  (referral-zone (muscle biceps-femoris) (zone knee-back) (field primary) (rank 2) (sudden-rank 2)
    (text "a strong field of about 10 cm behind the knee")
    (sources S003 S007 S008 S036 S040 S134 S147 S176 niel-asher-maintain-hamstring-flexibility
             massagelibrary-hamstrings niel-asher-healthy-hamstrings smith-2012-dut-thesis
             sanchez-romero-2020-knee-oa-points painwhisperer-back-thigh-pain wikimsk-popliteus
             burlington-popliteus))
  (referral-zone (muscle popliteus) (zone knee-back) (field primary) (rank 3) (sudden-rank 6)
    (text "back of the knee, where some say it stays")
    (sources S124 S134 namtpt-symptom-leg-popliteus wellness-digest-popliteus-muscle-pain-back
             niel-asher-forget-popliteus laurensfitness-knee-points sanchez-romero-2020-knee-oa-points
             wikimsk-popliteus burlington-popliteus))
  (referral-zone (muscle semitendinosus) (zone knee-back) (field spillover) (rank 4) (sudden-rank 4)
    (text "may reach the knee hollow, sometimes sharply; other sources name the buttock crease alone")
    (sources S007 S134 S176 muscle-joint-pain-hamstrings painwhisperer-back-thigh-pain
             wellness-digest-semimembranosus-muscle laurensfitness-knee-points wikimsk-popliteus
             burlington-popliteus))
  (referral-zone (muscle semimembranosus) (zone knee-back) (field spillover) (rank 5) (sudden-rank 3)
    (text "may reach the knee hollow, sometimes sharply; other sources name the buttock crease alone")
    (sources S007 S134 S176 muscle-joint-pain-hamstrings painwhisperer-back-thigh-pain
             wellness-digest-semimembranosus-muscle laurensfitness-knee-points wikimsk-popliteus
             burlington-popliteus))
  (referral-zone (muscle plantaris) (zone knee-back) (field primary) (rank 6) (sudden-rank 5)
    (text "back of the knee, often otherwise unexplained")
    (sources S134 S160 niel-asher-plantaris wellness-digest-plantaris-muscle-pain morningside-plantaris
             infosource-back-of-knee wikimsk-popliteus burlington-popliteus))
  (referral-zone (muscle soleus) (zone knee-back) (field spillover) (rank 7) (sudden-rank 7)
    (text "founding articles say calf muscles reach the knee; no classic source says it of soleus")
    (sources S134 S177 laurensfitness-knee-points morningside-calf-points))
  (referral-zone (muscle vastus-lateralis) (zone knee-back) (field spillover) (rank 8) (sudden-rank 8)
    (text "pain at the outer back of the knee, from one of its five trigger points")
    (sources S007 namtpt-symptom-leg-lateralis healthathand-knee-pain-problems-thigh
             muscle-joint-pain-quadriceps-femoris))
  (referral-zone (muscle gluteus-minimus) (zone knee-back) (field spillover) (rank 9) (sudden-rank 9)
    (text "back of the knee, between the thigh and calf parts of its field")
    (sources namtpt-symptom-leg-minimus)))

;;; end of facts/guide/knee.clp
