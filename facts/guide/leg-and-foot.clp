;;; guide/leg-and-foot.clp - which muscles are to blame for pain in lower leg and foot, in order.
;;;
;;; Reads      nothing.
;;; Concludes  referral-zone facts: one for each muscle that sends pain to a place or lies there.
;;; Relied on  by rules/referral.clp, and by the host, which checks that the ranks of each place run without a gap.
;;;
;;; rank: the order of suspects when the pain came slowly; base.clp explains the slots. Rates from studies first, then
;;; lists that give an order, then the number of sources, then anatomy. sudden-rank: the order after a sudden
;;; injury, where rates of tears are known; muscles that seldom tear follow in their usual order.

; Ultrasound misses soleus, and players differ from other people: the two lead together.
(deffacts guide-calf
  (referral-zone (muscle gastrocnemius) (zone calf) (field primary) (rank 1) (sudden-rank 1)
    (text "round the points in the calf itself")
    (sources S136 triggerpointtherapist-gastrocnemius-calf healthyvox-calf-ankle-foot-pain koulouris-2007-calf-mri
             delgado-2002-tennis-leg scielo-2016-calf-tears bryan-dixon-2009-calf-strain
             niel-asher-master-course-ch-12 imbuebody-lower-leg))
  (referral-zone (muscle soleus) (zone calf) (field primary) (rank 2) (sudden-rank 2)
    (text "middle of the calf, from the upper points")
    (sources namtpt-symptom-leg-soleus koulouris-2007-calf-mri green-2020-calf-football
             healthyvox-calf-ankle-foot-pain morningside-calf-points delgado-2002-tennis-leg))
  (referral-zone (muscle gluteus-minimus) (zone calf) (field primary) (rank 3) (sudden-rank 4)
    (text "rear fibres: down into the calf")
    (sources namtpt-symptom-leg-minimus painfreehealth-gluteus-minimus-muscle niel-asher-master-course-ch-12))
  (referral-zone (muscle semitendinosus) (zone calf) (field spillover) (rank 4) (sudden-rank 5)
    (text "may reach the inner upper calf")
    (sources S136 muscle-joint-pain-hamstrings simplehealthideas-2011 niel-asher-master-course-ch-12
             niel-asher-healthy-hamstrings imbuebody-calf))
  (referral-zone (muscle semimembranosus) (zone calf) (field spillover) (rank 5) (sudden-rank 6)
    (text "may reach the inner upper calf")
    (sources S136 muscle-joint-pain-hamstrings simplehealthideas-2011 niel-asher-master-course-ch-12
             niel-asher-healthy-hamstrings imbuebody-calf))
  (referral-zone (muscle tibialis-posterior) (zone calf) (field spillover) (rank 6) (sudden-rank 7)
    (text "middle of the calf, sometimes higher")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle niel-asher-master-course-ch-12
             niel-asher-tibialis-posterior))
  (referral-zone (muscle plantaris) (zone calf) (field primary) (rank 7) (sudden-rank 3)
    (text "down to the middle of the calf")
    (sources S136 niel-asher-plantaris wellness-digest-plantaris-muscle-pain niel-asher-master-course-ch-12
             morningside-plantaris koulouris-2007-calf-mri delgado-2002-tennis-leg))
  (referral-zone (muscle popliteus) (zone calf) (field spillover) (rank 8) (sudden-rank 8)
    (text "spreads slightly over the upper calf")
    (sources S136 namtpt-symptom-leg-popliteus robertsonfamilychiro-popliteus))
  (referral-zone (muscle biceps-femoris) (zone calf) (field spillover) (rank 9) (sudden-rank 9)
    (text "may reach the upper calf, less than the inner hamstrings; sources differ on the side")
    (sources S136 simplehealthideas-2011 niel-asher-maintain-hamstring-flexibility niel-asher-healthy-hamstrings))
  (referral-zone (muscle piriformis) (zone calf) (field spillover) (rank 10) (sudden-rank 10)
    (text "calf, when the sciatic nerve is squeezed; named by one source only")
    (sources triggerpointbook))
  (referral-zone (muscle vastus-lateralis) (zone calf) (field spillover) (rank 11) (sudden-rank 11)
    (text "pain into the upper outer lower leg")
    (sources massage4-clients-complaining-locked-knee niel-asher-master-course-ch-12)))

; Clinics blame tibialis posterior, dissections soleus, for the inner edge of the bone.
(deffacts guide-shin
  (referral-zone (muscle tibialis-anterior) (zone shin) (field primary) (rank 1)
    (text "vague pain along the shin")
    (sources niel-asher-tibialis-anterior niel-asher-master-course-ch-12 niel-asher-shin-muscle imbuebody-lower-leg
             sportspodiatry-shin))
  (referral-zone (muscle soleus) (zone shin) (field belly) (rank 2)
    (text "the inner edge of the shin bone, where it is attached and runners are sore")
    (sources beck-osternig-1994-shin brown-2016-shin belmont-physio-shin))
  (referral-zone (muscle adductor-longus) (zone shin) (field spillover) (rank 3)
    (text "may run down the inner side of the shin")
    (sources aberdeenchiropracticblog-adductor-longus bodyacheescape-groin-pain niel-asher-master-course-ch-12
             robertsonfamilychiro-adductor-longus))
  (referral-zone (muscle tibialis-posterior) (zone shin) (field belly) (rank 4)
    (text "the inner edge of the shin bone, named by clinics; dissections found it attached elsewhere")
    (sources sportspodiatry-shin precision-health-shin belmont-physio-shin))
  (referral-zone (muscle adductor-brevis) (zone shin) (field spillover) (rank 5)
    (text "may run down the inner side of the shin")
    (sources aberdeenchiropracticblog-adductor-longus bodyacheescape-groin-pain niel-asher-master-course-ch-12
             robertsonfamilychiro-adductor-longus))
  (referral-zone (muscle vastus-medialis) (zone shin) (field spillover) (rank 6)
    (text "pain down to the shin, named by one clinic page only")
    (sources morningside-vastus-medialis))
  (referral-zone (muscle peroneus-longus) (zone shin) (field spillover) (rank 7)
    (text "its neighbour at the outer side of the shin; our inference from where it lies")
    (sources niel-asher-peroneus-points imbuebody-lower-leg derived))
  (referral-zone (muscle vastus-lateralis) (zone shin) (field spillover) (rank 8)
    (text "pain down to the shin, named by one clinic page only")
    (sources morningside-vastus-lateralis)))

; One textbook list puts gastrocnemius first; peroneus lies here.
(deffacts guide-lower-leg-outer
  (referral-zone (muscle peroneus-longus) (zone lower-leg-outer) (field primary) (rank 1)
    (text "outer side of the lower leg")
    (sources wellness-digest-peroneus-longus-peroneus niel-asher-peroneus-points imbuebody-lower-leg
             niel-asher-master-course-ch-12 fibularis-longus-innervation))
  (referral-zone (muscle gluteus-minimus) (zone lower-leg-outer) (field primary) (rank 2)
    (text "front fibres: down the outer side of the lower leg")
    (sources painfreehealth-gluteus-minimus-muscle niel-asher-master-course-ch-12 namtpt-symptom-leg-minimus))
  (referral-zone (muscle gastrocnemius) (zone lower-leg-outer) (field spillover) (rank 3)
    (text "outer side of the leg below the knee")
    (sources namtpt-symptom-leg-gastrocnemius niel-asher-master-course-ch-12))
  (referral-zone (muscle vastus-lateralis) (zone lower-leg-outer) (field spillover) (rank 4)
    (text "the outer leg below the knee, in one list of a textbook")
    (sources niel-asher-master-course-ch-12))
  (referral-zone (muscle tibialis-anterior) (zone lower-leg-outer) (field belly) (rank 5)
    (text "the front border of the outer leg, where it lies; our inference")
    (sources lifeready-lower-leg niel-asher-shin-muscle derived))
  (referral-zone (muscle soleus) (zone lower-leg-outer) (field belly) (rank 6)
    (text "the outer side of the calf, where a strained soleus is tender")
    (sources phillips-soleus-strain)))

(deffacts guide-ankle-front
  (referral-zone (muscle tibialis-anterior) (zone ankle-front) (field primary) (rank 1)
    (text "front of the ankle")
    (sources niel-asher-tibialis-anterior niel-asher-master-course-ch-12 niel-asher-shin-muscle
             fitness-vip-lower-leg ora-tibialis-anterior))
  (referral-zone (muscle peroneus-longus) (zone ankle-front) (field spillover) (rank 2)
    (text "in front of the outer ankle bone; its small neighbour is the likelier one")
    (sources niel-asher-peroneus-points painwhisperer-anklepain))
  (referral-zone (muscle adductor-longus) (zone ankle-front) (field spillover) (rank 3)
    (text "rare and far: the front of the ankle")
    (sources robertsonfamilychiro-adductor-longus)))

; The textbook of tendons puts tibialis posterior here, charts of points at the heel cord. Small muscles of the foot,
; not in this vocabulary, come before.
(deffacts guide-ankle-inner
  (referral-zone (muscle tibialis-posterior) (zone ankle-inner) (field belly) (rank 1)
    (text "inner ankle; named by one generic clinic page only")
    (sources morningside-tibialis-posterior brukner-ankle-chapter))
  (referral-zone (muscle tibialis-anterior) (zone ankle-inner) (field spillover) (rank 2)
    (text "the inner front of the ankle")
    (sources fitness-vip-lower-leg))
  (referral-zone (muscle soleus) (zone ankle-inner) (field spillover) (rank 3)
    (text "beside the heel and its cord; our inference from its field there")
    (sources namtpt-symptom-leg-soleus derived))
  (referral-zone (muscle gastrocnemius) (zone ankle-inner) (field spillover) (rank 4)
    (text "down to the inner ankle")
    (sources S141 wellness-digest-gastrocnemius-knee-low-leg namtpt-symptom-leg-gastrocnemius
             niel-asher-gastrocnemius derived))
  (referral-zone (muscle adductor-longus) (zone ankle-inner) (field spillover) (rank 5)
    (text "may run past the knee towards the front of the ankle or foot; named by one clinic source only")
    (sources robertsonfamilychiro-adductor-longus)))

(deffacts guide-ankle-outer
  (referral-zone (muscle peroneus-longus) (zone ankle-outer) (field primary) (rank 1)
    (text "round the outer ankle bone")
    (sources wellness-digest-peroneus-longus-peroneus painwhisperer-anklepain niel-asher-master-course-ch-12
             niel-asher-peroneus-points fibularis-longus-innervation))
  (referral-zone (muscle gluteus-minimus) (zone ankle-outer) (field spillover) (rank 2)
    (text "as far as the outer ankle, rarely the top of the foot")
    (sources painfreehealth-gluteus-minimus-muscle namtpt-symptom-leg-minimus)))

; Books say soleus, counts say gastrocnemius.
(deffacts guide-heel
  (referral-zone (muscle soleus) (zone heel) (field primary) (rank 1)
    (text "back and underside of the heel and the lower Achilles tendon")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often triggerpointbook-heel realbodywork-calf
             plantar-fasciopathy-points-2020))
  (referral-zone (muscle gastrocnemius) (zone heel) (field spillover) (rank 2)
    (text "occasionally the outer heel")
    (sources wellness-digest-gastrocnemius-knee-low-leg plantar-fasciopathy-points-2020 morningside-calf-points))
  (referral-zone (muscle tibialis-posterior) (zone heel) (field spillover) (rank 3)
    (text "Achilles tendon above the heel")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle plantar-fasciopathy-points-2020
             niel-asher-master-course-ch-12 niel-asher-tibialis-posterior phoenix-heel-points))
  (referral-zone (muscle plantaris) (zone heel) (field spillover) (rank 4)
    (text "along the Achilles line to the heel; named by one generic clinic page only")
    (sources morningside-plantaris))
  (referral-zone (muscle popliteus) (zone heel) (field spillover) (rank 5)
    (text "the heel, listed by one page only")
    (sources niel-asher-forget-popliteus)))

(deffacts guide-foot-sole
  (referral-zone (muscle gastrocnemius) (zone foot-sole) (field primary) (rank 1)
    (text "instep, from the lower inner point; sources differ on how far down it goes")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf wellness-digest-gastrocnemius-knee-low-leg
             niel-asher-master-course-ch-12 niel-asher-gastrocnemius plantar-fasciopathy-points-2020))
  (referral-zone (muscle tibialis-posterior) (zone foot-sole) (field primary) (rank 2)
    (text "sole of the foot")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle niel-asher-master-course-ch-12
             niel-asher-tibialis-posterior plantar-fasciopathy-points-2020))
  (referral-zone (muscle soleus) (zone foot-sole) (field spillover) (rank 3)
    (text "the heel end of the sole")
    (sources morningside-calf-points namtpt-symptom-leg-soleus plantar-fasciopathy-points-2020))
  (referral-zone (muscle peroneus-longus) (zone foot-sole) (field spillover) (rank 4)
    (text "its tendon crosses the sole; our inference from where it runs")
    (sources niel-asher-peroneus-points derived))
  (referral-zone (muscle plantaris) (zone foot-sole) (field spillover) (rank 5)
    (text "as far as the big toe in a few cases")
    (sources niel-asher-plantaris))
  (referral-zone (muscle piriformis) (zone foot-sole) (field spillover) (rank 6)
    (text "sole of the foot, when the sciatic nerve is squeezed; named by one source only")
    (sources triggerpointbook)))

; The toe extensors, not in this vocabulary, come before.
(deffacts guide-foot-top
  (referral-zone (muscle tibialis-anterior) (zone foot-top) (field primary) (rank 1)
    (text "top of the foot and the big toe")
    (sources niel-asher-tibialis-anterior niel-asher-master-course-ch-12 niel-asher-shin-muscle
             fitness-vip-lower-leg ora-tibialis-anterior))
  (referral-zone (muscle peroneus-longus) (zone foot-top) (field spillover) (rank 2)
    (text "the top of the foot; our inference from its small neighbour, which hurts there")
    (sources painwhisperer-anklepain niel-asher-peroneus-points derived))
  (referral-zone (muscle gluteus-minimus) (zone foot-top) (field spillover) (rank 3)
    (text "rare and far: the top of the foot")
    (sources painfreehealth-gluteus-minimus-muscle)))

;;; end of facts/guide/leg-and-foot.clp
