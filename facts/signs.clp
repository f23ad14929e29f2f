;;; signs.clp - the names of answers: what rules call them.
;;;
;;; Reads      nothing.
;;; Concludes  sign facts: lists of answers to one question, or ranges of a number. Several rows with one id: any of them.
;;; Relied on  by the host, which tells the engines the signs of every answer, and by every rule that says `told` or
;;;            `sure`.
;;;
;;; The yes of a yes-no question is a sign of the question's own id and has no row. A list has one name: lists that differ
;;; in little are told apart in docs/near-identical-signs.md.

;;; ------------------------------------------------------------------------------------------------
;;; Signs that several questions can show.

(deffacts signs-of-several-questions
  (sign (id bleeds-easily) (question history) (answers clotting-treatment))
  (sign (id bleeds-easily) (question bleeding-disorder) (answers yes))
  (sign (id both-legs) (question side) (answers both))
  (sign (id both-legs) (question bilateral-leg-pain) (answers yes))
  (sign (id feverish-or-unwell) (question fever) (answers yes))
  (sign (id feverish-or-unwell) (question chills-or-unwell) (answers yes))
  (sign (id hot-or-swollen-knee) (question skin) (answers swollen))
  (sign (id hot-or-swollen-knee) (question swelling) (answers whole-knee))
  (sign (id hot-or-swollen-knee) (question hot-red-swollen-joint) (answers yes))
  (sign (id inflamed-knee) (question skin) (answers red warm swollen))
  (sign (id inflamed-knee) (question swelling) (answers whole-knee))
  (sign (id inflamed-knee) (question hot-red-swollen-joint) (answers yes))
  (sign (id injury) (question trauma) (answers direct-blow twist fall overstretch stumble slip-legs-apart))
  (sign (id injury) (question onset) (answers sudden-injury))
  (sign (id operated) (question trauma) (answers surgery))
  (sign (id operated) (question onset) (answers after-surgery))
  (sign (id rest-or-night-pain) (question pain-at-night) (answers yes))
  (sign (id rest-or-night-pain) (question constant-at-rest) (answers yes))
  (sign (id rest-or-night-pain) (question night-pain-unrelenting) (answers yes))
  (sign (id swollen-knee) (question skin) (answers swollen))
  (sign (id swollen-knee) (question swelling) (answers whole-knee))
  (sign (id varicose-veins) (question history) (answers varicose-veins))
  (sign (id varicose-veins) (question skin) (answers varicose-veins)))

;;; ------------------------------------------------------------------------------------------------
;;; Signs of one question each, in the order of the questions.

(deffacts signs-of-age
  (sign (id aged-1-or-under) (question age) (to 1))
  (sign (id aged-under-1) (question age) (below 1))
  (sign (id aged-2-or-under) (question age) (to 2))
  (sign (id aged-under-2) (question age) (below 2))
  (sign (id aged-under-4) (question age) (below 4))
  (sign (id aged-under-5) (question age) (below 5))
  (sign (id aged-under-8) (question age) (below 8))
  (sign (id aged-12-or-under) (question age) (to 12))
  (sign (id aged-under-12) (question age) (below 12))
  (sign (id aged-15-or-under) (question age) (to 15))
  (sign (id aged-16-or-under) (question age) (to 16))
  (sign (id aged-under-16) (question age) (below 16))
  (sign (id aged-17-or-under) (question age) (to 17))
  (sign (id aged-under-17) (question age) (below 17))
  (sign (id aged-under-18) (question age) (below 18))
  (sign (id aged-24-or-under) (question age) (to 24))
  (sign (id aged-under-25) (question age) (below 25))
  (sign (id aged-under-40) (question age) (below 40))
  (sign (id aged-under-45) (question age) (below 45))
  (sign (id aged-under-50) (question age) (below 50))
  (sign (id aged-3-to-under-9) (question age) (from 3) (below 9))
  (sign (id aged-3-to-9) (question age) (from 3) (to 9))
  (sign (id aged-3-to-11) (question age) (from 3) (to 11))
  (sign (id aged-3-to-12) (question age) (from 3) (to 12))
  (sign (id aged-4-to-10) (question age) (from 4) (to 10))
  (sign (id aged-8-to-15) (question age) (from 8) (to 15))
  (sign (id aged-8-to-16) (question age) (from 8) (to 16))
  (sign (id aged-9-to-15) (question age) (from 9) (to 15))
  (sign (id aged-9-to-17) (question age) (from 9) (to 17))
  (sign (id aged-18-or-over) (question age) (from 18))
  (sign (id aged-25-to-45) (question age) (from 25) (to 45))
  (sign (id aged-40-or-over) (question age) (from 40))
  (sign (id aged-45-or-over) (question age) (from 45))
  (sign (id aged-50-or-over) (question age) (from 50))
  (sign (id aged-55-or-over) (question age) (from 55))
  (sign (id aged-60-or-over) (question age) (from 60))
  (sign (id aged-65-or-over) (question age) (from 65))
  (sign (id aged-70-or-over) (question age) (from 70))
  (sign (id aged-75-or-over) (question age) (from 75)))

(deffacts signs-of-sex
  (sign (id female) (question sex) (answers female))
  (sign (id male) (question sex) (answers male)))

(deffacts signs-of-side
  (sign (id on-both-sides) (question side) (answers both)))

(deffacts signs-of-practitioner
  (sign (id treated-by-a-therapist) (question practitioner) (answers therapist))
  (sign (id treated-by-another-hand) (question practitioner) (answers partner therapist)))

(deffacts signs-of-trauma
  (sign (id no-accident) (question trauma) (answers none))
  (sign (id blow) (question trauma) (answers direct-blow))
  (sign (id twist) (question trauma) (answers twist))
  (sign (id fall) (question trauma) (answers fall))
  (sign (id overstretch) (question trauma) (answers overstretch))
  (sign (id surgery) (question trauma) (answers surgery))
  (sign (id legs-slipped-apart) (question trauma) (answers slip-legs-apart))
  (sign (id blow-or-twist) (question trauma) (answers direct-blow twist))
  (sign (id fall-or-blow) (question trauma) (answers direct-blow fall))
  (sign (id blow-or-surgery) (question trauma) (answers direct-blow surgery))
  (sign (id twist-or-overstretch) (question trauma) (answers twist overstretch))
  (sign (id twist-or-surgery) (question trauma) (answers twist surgery))
  (sign (id fall-or-stumble) (question trauma) (answers fall stumble))
  (sign (id overstretch-or-stumble) (question trauma) (answers overstretch stumble))
  (sign (id overstretch-or-slip) (question trauma) (answers overstretch slip-legs-apart))
  (sign (id fall-blow-or-twist) (question trauma) (answers direct-blow twist fall))
  (sign (id blow-twist-or-overstretch) (question trauma) (answers direct-blow twist overstretch))
  (sign (id fall-blow-or-overstretch) (question trauma) (answers direct-blow fall overstretch))
  (sign (id fall-blow-or-stumble) (question trauma) (answers direct-blow fall stumble))
  (sign (id blow-overstretch-or-stumble) (question trauma) (answers direct-blow overstretch stumble))
  (sign (id fall-twist-or-stumble) (question trauma) (answers twist fall stumble))
  (sign (id fall-overstretch-or-stumble) (question trauma) (answers fall overstretch stumble))
  (sign (id overstretch-stumble-or-slip) (question trauma) (answers overstretch stumble slip-legs-apart))
  (sign (id fall-blow-twist-or-overstretch) (question trauma) (answers direct-blow twist fall overstretch))
  (sign (id fall-blow-twist-or-surgery) (question trauma) (answers direct-blow twist fall surgery))
  (sign (id fall-blow-twist-or-stumble) (question trauma) (answers direct-blow twist fall stumble))
  (sign (id fall-twist-overstretch-or-stumble) (question trauma) (answers twist fall overstretch stumble))
  (sign (id twist-overstretch-stumble-or-slip) (question trauma) (answers twist overstretch stumble slip-legs-apart))
  (sign (id fall-blow-twist-overstretch-or-surgery) (question trauma) (answers direct-blow twist fall overstretch
      surgery))
  (sign (id fall-blow-twist-overstretch-or-stumble) (question trauma) (answers direct-blow twist fall overstretch
      stumble))
  (sign (id accident) (question trauma) (answers direct-blow twist fall overstretch stumble slip-legs-apart))
  (sign (id accident-or-surgery) (question trauma) (answers direct-blow twist fall overstretch surgery stumble
                                                            slip-legs-apart)))

(deffacts signs-of-history
  (sign (id known-osteoarthritis) (question history) (answers osteoarthritis))
  (sign (id known-rheumatoid-arthritis) (question history) (answers rheumatoid-arthritis))
  (sign (id known-gout) (question history) (answers gout))
  (sign (id known-bursitis) (question history) (answers bursitis))
  (sign (id known-bakers-cyst) (question history) (answers bakers-cyst))
  (sign (id known-osgood-schlatter) (question history) (answers osgood-schlatter))
  (sign (id known-ligament-tear) (question history) (answers ligament-tear))
  (sign (id knee-replaced) (question history) (answers knee-replacement))
  (sign (id known-hip-osteoarthritis) (question history) (answers hip-osteoarthritis))
  (sign (id known-lumbar-disc) (question history) (answers lumbar-disc))
  (sign (id known-cancer) (question history) (answers cancer))
  (sign (id known-diabetes) (question history) (answers diabetes))
  (sign (id known-dvt-or-clot) (question history) (answers dvt-or-clot))
  (sign (id on-blood-thinners) (question history) (answers clotting-treatment))
  (sign (id known-osteoporosis) (question history) (answers osteoporosis))
  (sign (id on-steroids) (question history) (answers steroid-use))
  (sign (id known-neuropathy) (question history) (answers neuropathy))
  (sign (id known-varicose-veins) (question history) (answers varicose-veins))
  (sign (id pregnant) (question history) (answers pregnancy))
  (sign (id recent-infection) (question history) (answers recent-infection))
  (sign (id tick-bite) (question history) (answers tick-bite))
  (sign (id on-a-statin) (question history) (answers statin-use))
  (sign (id on-a-bone-drug) (question history) (answers bone-strengthening-drug))
  (sign (id known-hypertension-or-heart-disease) (question history) (answers hypertension-or-heart-disease))
  (sign (id recent-gut-or-genital-infection) (question history) (answers recent-gut-or-genital-infection))
  (sign (id known-osteoarthritis-or-rheumatoid) (question history) (answers osteoarthritis rheumatoid-arthritis))
  (sign (id known-gout-or-rheumatoid) (question history) (answers rheumatoid-arthritis gout))
  (sign (id known-bakers-cyst-or-osgood-schlatter) (question history) (answers bakers-cyst osgood-schlatter))
  (sign (id known-knee-tear) (question history) (answers meniscus-tear ligament-tear))
  (sign (id cancer-or-pregnancy) (question history) (answers cancer pregnancy))
  (sign (id vessel-risk) (question history) (answers diabetes hypertension-or-heart-disease))
  (sign (id on-blood-thinners-or-steroids) (question history) (answers clotting-treatment steroid-use))
  (sign (id osteoporosis-or-steroids) (question history) (answers osteoporosis steroid-use))
  (sign (id immune-suppressed-or-injects-drugs) (question history) (answers immune-suppressed iv-drug-use))
  (sign (id immune-suppressed-or-recent-infection) (question history) (answers immune-suppressed recent-infection))
  (sign (id any-recent-infection) (question history) (answers recent-infection recent-gut-or-genital-infection))
  (sign (id known-arthritis-or-bakers-cyst) (question history) (answers osteoarthritis rheumatoid-arthritis
      bakers-cyst))
  (sign (id known-osteoarthritis-bursitis-or-replacement) (question history) (answers osteoarthritis bursitis
      knee-replacement))
  (sign (id known-wear-of-hip-knee-or-back) (question history) (answers osteoarthritis hip-osteoarthritis lumbar-disc))
  (sign (id clot-risk) (question history) (answers cancer dvt-or-clot pregnancy))
  (sign (id open-to-infection) (question history) (answers diabetes immune-suppressed iv-drug-use))
  (sign (id diabetes-infection-rheumatoid-or-steroids) (question history) (answers rheumatoid-arthritis diabetes
      steroid-use recent-infection))
  (sign (id fragile-bones-or-rheumatoid) (question history) (answers rheumatoid-arthritis osteoporosis steroid-use
                                                                     bone-strengthening-drug))
  (sign (id fragile-bones-or-cancer) (question history) (answers cancer osteoporosis steroid-use
                                                                 bone-strengthening-drug))
  (sign (id open-to-infection-steroids-or-recent-infection) (question history) (answers diabetes steroid-use
      immune-suppressed iv-drug-use recent-infection))
  (sign (id joint-open-to-infection-but-injected-drugs) (question history) (answers rheumatoid-arthritis
      knee-replacement diabetes steroid-use immune-suppressed recent-infection))
  (sign (id joint-open-to-infection-but-rheumatoid) (question history) (answers knee-replacement diabetes steroid-use
      immune-suppressed iv-drug-use recent-infection))
  (sign (id known-knee-trouble) (question history) (answers osteoarthritis gout bursitis bakers-cyst meniscus-tear
                                                            ligament-tear knee-replacement))
  (sign (id joint-open-to-infection) (question history) (answers rheumatoid-arthritis knee-replacement diabetes
                                                                 steroid-use immune-suppressed iv-drug-use
                                                                 recent-infection)))

(deffacts signs-of-skin
  (sign (id skin-red) (question skin) (answers red))
  (sign (id skin-warm) (question skin) (answers warm))
  (sign (id skin-swollen) (question skin) (answers swollen))
  (sign (id rash) (question skin) (answers rash))
  (sign (id boil) (question skin) (answers boil))
  (sign (id blister) (question skin) (answers blister))
  (sign (id scar) (question skin) (answers scar))
  (sign (id open-wound) (question skin) (answers open-wound))
  (sign (id varicose-veins-seen) (question skin) (answers varicose-veins))
  (sign (id bruise) (question skin) (answers bruise))
  (sign (id skin-discharge) (question skin) (answers discharge))
  (sign (id skin-red-or-warm) (question skin) (answers red warm))
  (sign (id skin-swollen-or-warm) (question skin) (answers warm swollen))
  (sign (id skin-swollen-or-bruised) (question skin) (answers swollen bruise))
  (sign (id rash-or-blister) (question skin) (answers rash blister))
  (sign (id rash-or-blotches) (question skin) (answers rash blotches))
  (sign (id skin-open-or-boil) (question skin) (answers boil open-wound))
  (sign (id blister-or-blotches) (question skin) (answers blister blotches))
  (sign (id skin-open-or-discharging) (question skin) (answers open-wound discharge))
  (sign (id skin-inflamed) (question skin) (answers red warm swollen))
  (sign (id skin-red-warm-or-rash) (question skin) (answers red warm rash))
  (sign (id skin-red-open-or-boil) (question skin) (answers red boil open-wound))
  (sign (id skin-red-open-or-discharging) (question skin) (answers red open-wound discharge))
  (sign (id rash-blister-or-blotches) (question skin) (answers rash blister blotches))
  (sign (id skin-open-discharging-or-boil) (question skin) (answers boil open-wound discharge))
  (sign (id skin-inflamed-or-rash) (question skin) (answers red warm swollen rash))
  (sign (id skin-inflamed-or-open) (question skin) (answers red warm swollen open-wound))
  (sign (id skin-red-open-discharging-or-boil) (question skin) (answers red boil open-wound discharge))
  (sign (id skin-red-open-blotchy-or-boil) (question skin) (answers red boil open-wound blotches))
  (sign (id skin-swollen-warm-open-or-blistered) (question skin) (answers warm swollen blister open-wound))
  (sign (id skin-red-swollen-broken-or-blotchy) (question skin) (answers red swollen boil blister open-wound blotches)))

(deffacts signs-of-better
  (sign (id not-better) (question better) (answers no)))

(deffacts signs-of-weeks-of-muscle-care
  (sign (id muscle-care-for-under-3-weeks) (question weeks-of-muscle-care) (below 3))
  (sign (id muscle-care-for-2-weeks-or-more) (question weeks-of-muscle-care) (from 2))
  (sign (id muscle-care-for-3-weeks-or-more) (question weeks-of-muscle-care) (from 3))
  (sign (id muscle-care-for-6-weeks-or-more) (question weeks-of-muscle-care) (from 6)))

(deffacts signs-of-age-group
  (sign (id growing-pains) (question age-group) (answers child-growing-pains)))

(deffacts signs-of-pain-zone
  (sign (id pain-knee-above) (question pain-zone) (answers knee-above))
  (sign (id pain-knee-below) (question pain-zone) (answers knee-below))
  (sign (id pain-knee-inner) (question pain-zone) (answers knee-inner))
  (sign (id pain-knee-outer) (question pain-zone) (answers knee-outer))
  (sign (id pain-knee-back) (question pain-zone) (answers knee-back))
  (sign (id pain-thigh-front) (question pain-zone) (answers thigh-front))
  (sign (id pain-thigh-outer) (question pain-zone) (answers thigh-outer))
  (sign (id pain-thigh-back) (question pain-zone) (answers thigh-back))
  (sign (id pain-buttock) (question pain-zone) (answers buttock))
  (sign (id pain-groin) (question pain-zone) (answers groin))
  (sign (id pain-hip-outer) (question pain-zone) (answers hip-outer))
  (sign (id pain-pelvis-deep) (question pain-zone) (answers pelvis-deep))
  (sign (id pain-low-back) (question pain-zone) (answers low-back))
  (sign (id pain-calf) (question pain-zone) (answers calf))
  (sign (id pain-shin) (question pain-zone) (answers shin))
  (sign (id pain-lower-leg-outer) (question pain-zone) (answers lower-leg-outer))
  (sign (id pain-heel) (question pain-zone) (answers heel))
  (sign (id pain-leg-unspecified) (question pain-zone) (answers leg-unspecified))
  (sign (id front-or-upper-knee-pain) (question pain-zone) (answers knee-front knee-above))
  (sign (id front-or-inner-knee-pain) (question pain-zone) (answers knee-front knee-inner))
  (sign (id deep-or-inner-knee-pain) (question pain-zone) (answers knee-deep knee-inner))
  (sign (id pain-above-or-below-the-kneecap) (question pain-zone) (answers knee-above knee-below))
  (sign (id pain-above-the-knee-or-front-thigh) (question pain-zone) (answers knee-above thigh-front))
  (sign (id pain-below-or-behind-the-knee) (question pain-zone) (answers knee-below knee-back))
  (sign (id inner-knee-or-thigh-pain) (question pain-zone) (answers knee-inner thigh-inner))
  (sign (id outer-knee-or-thigh-pain) (question pain-zone) (answers knee-outer thigh-outer))
  (sign (id knee-pit-or-back-thigh-pain) (question pain-zone) (answers knee-back thigh-back))
  (sign (id knee-pit-or-calf-pain) (question pain-zone) (answers knee-back calf))
  (sign (id front-or-inner-thigh-pain) (question pain-zone) (answers thigh-front thigh-inner))
  (sign (id front-hip-or-front-thigh-pain) (question pain-zone) (answers thigh-front hip-front))
  (sign (id inner-thigh-or-groin-pain) (question pain-zone) (answers thigh-inner groin))
  (sign (id inner-or-unspecified-thigh-pain) (question pain-zone) (answers thigh-inner thigh-unspecified))
  (sign (id outer-hip-or-thigh-pain) (question pain-zone) (answers thigh-outer hip-outer))
  (sign (id back-thigh-or-buttock-pain) (question pain-zone) (answers thigh-back buttock))
  (sign (id buttock-or-back-pain) (question pain-zone) (answers buttock low-back))
  (sign (id groin-or-front-hip-pain) (question pain-zone) (answers groin hip-front))
  (sign (id back-or-sacrum-pain) (question pain-zone) (answers low-back sacrum))
  (sign (id calf-or-heel-pain) (question pain-zone) (answers calf heel))
  (sign (id calf-or-unspecified-leg-pain) (question pain-zone) (answers calf leg-unspecified))
  (sign (id shin-or-inner-ankle-pain) (question pain-zone) (answers shin ankle-inner))
  (sign (id shin-or-top-of-foot-pain) (question pain-zone) (answers shin foot-top))
  (sign (id outer-leg-or-ankle-pain) (question pain-zone) (answers lower-leg-outer ankle-outer))
  (sign (id outer-leg-or-top-of-foot-pain) (question pain-zone) (answers lower-leg-outer foot-top))
  (sign (id inner-ankle-or-sole-pain) (question pain-zone) (answers ankle-inner foot-sole))
  (sign (id front-upper-or-deep-knee-pain) (question pain-zone) (answers knee-front knee-deep knee-above))
  (sign (id front-knee-or-thigh-pain) (question pain-zone) (answers knee-front knee-above thigh-front))
  (sign (id front-lower-or-inner-knee-pain) (question pain-zone) (answers knee-front knee-below knee-inner))
  (sign (id front-or-lower-knee-or-outer-hip-pain) (question pain-zone) (answers knee-front knee-below hip-outer))
  (sign (id pain-deep-in-or-above-the-knee) (question pain-zone) (answers knee-deep knee-above knee-unspecified))
  (sign (id deep-or-inner-knee-or-thigh-pain) (question pain-zone) (answers knee-deep knee-inner thigh-inner))
  (sign (id inner-knee-or-front-thigh-pain) (question pain-zone) (answers knee-inner thigh-front thigh-inner))
  (sign (id inner-knee-thigh-or-groin-pain) (question pain-zone) (answers knee-inner thigh-inner groin))
  (sign (id inner-knee-or-thigh-or-unspecified-thigh-pain) (question pain-zone) (answers knee-inner thigh-inner
      thigh-unspecified))
  (sign (id knee-pit-inner-thigh-or-groin-pain) (question pain-zone) (answers knee-back thigh-inner groin))
  (sign (id knee-pit-back-thigh-or-buttock-pain) (question pain-zone) (answers knee-back thigh-back buttock))
  (sign (id knee-pit-calf-or-sole-pain) (question pain-zone) (answers knee-back calf foot-sole))
  (sign (id knee-pit-calf-or-unspecified-leg-pain) (question pain-zone) (answers knee-back calf leg-unspecified))
  (sign (id front-hip-or-thigh-pain) (question pain-zone) (answers thigh-front groin hip-front))
  (sign (id groin-or-thigh-pain) (question pain-zone) (answers thigh-front groin thigh-unspecified))
  (sign (id inner-thigh-groin-or-front-hip-pain) (question pain-zone) (answers thigh-inner groin hip-front))
  (sign (id inner-thigh-groin-or-pelvis-pain) (question pain-zone) (answers thigh-inner groin pelvis-deep))
  (sign (id outer-hip-thigh-or-buttock-pain) (question pain-zone) (answers thigh-outer buttock hip-outer))
  (sign (id back-of-leg-pain) (question pain-zone) (answers thigh-back buttock calf))
  (sign (id back-or-buttock-pain) (question pain-zone) (answers buttock low-back sacrum))
  (sign (id buttock-back-or-heel-pain) (question pain-zone) (answers buttock low-back heel))
  (sign (id groin-or-hip-pain) (question pain-zone) (answers groin hip-front hip-unspecified))
  (sign (id shin-or-calf-pain) (question pain-zone) (answers calf shin lower-leg-outer))
  (sign (id calf-inner-ankle-or-sole-pain) (question pain-zone) (answers calf ankle-inner foot-sole))
  (sign (id shin-outer-leg-or-foot-pain) (question pain-zone) (answers shin lower-leg-outer foot-top))
  (sign (id shin-outer-or-unspecified-leg-pain) (question pain-zone) (answers shin lower-leg-outer leg-unspecified))
  (sign (id heel-or-side-of-ankle-pain) (question pain-zone) (answers ankle-inner ankle-outer heel))
  (sign (id foot-pain) (question pain-zone) (answers heel foot-sole foot-top))
  (sign (id front-or-deep-knee-or-thigh-pain) (question pain-zone) (answers knee-front knee-deep knee-above
      thigh-front))
  (sign (id front-deep-or-side-knee-pain) (question pain-zone) (answers knee-front knee-deep knee-inner knee-outer))
  (sign (id front-knee-thigh-or-back-pain) (question pain-zone) (answers knee-front knee-above thigh-front low-back))
  (sign (id femoral-nerve-pain) (question pain-zone) (answers knee-front thigh-front hip-front thigh-unspecified))
  (sign (id front-or-outer-thigh-pain) (question pain-zone) (answers knee-above thigh-front thigh-outer
                                                                     thigh-unspecified))
  (sign (id saphenous-or-ankle-nerve-pain) (question pain-zone) (answers knee-inner shin ankle-inner ankle-outer))
  (sign (id knee-pit-calf-sole-or-unspecified-leg-pain) (question pain-zone) (answers knee-back calf foot-sole
      leg-unspecified))
  (sign (id knee-pit-or-calf-or-unspecified-pain) (question pain-zone) (answers knee-back calf knee-unspecified
      leg-unspecified))
  (sign (id front-or-inner-thigh-or-outer-hip-pain) (question pain-zone) (answers thigh-front thigh-inner hip-outer
      thigh-unspecified))
  (sign (id front-hip-thigh-or-back-pain) (question pain-zone) (answers thigh-front groin hip-front low-back))
  (sign (id compartment-pain) (question pain-zone) (answers thigh-front calf shin lower-leg-outer))
  (sign (id front-thigh-or-shin-pain) (question pain-zone) (answers thigh-front shin thigh-unspecified leg-unspecified))
  (sign (id inner-or-back-thigh-or-buttock-pain) (question pain-zone) (answers thigh-inner thigh-back buttock groin))
  (sign (id inner-thigh-or-outer-hip-pain) (question pain-zone) (answers thigh-inner hip-outer thigh-unspecified
      hip-unspecified))
  (sign (id inner-thigh-or-calf-pain) (question pain-zone) (answers thigh-inner calf thigh-unspecified leg-unspecified))
  (sign (id outer-hip-buttock-or-back-thigh-pain) (question pain-zone) (answers thigh-outer thigh-back buttock
      hip-outer))
  (sign (id outer-hip-or-back-of-leg-pain) (question pain-zone) (answers thigh-back buttock hip-outer calf))
  (sign (id groin-hip-buttock-or-back-pain) (question pain-zone) (answers buttock groin hip-outer low-back))
  (sign (id groin-or-any-hip-pain) (question pain-zone) (answers groin hip-front hip-outer hip-unspecified))
  (sign (id groin-hip-or-unspecified-thigh-pain) (question pain-zone) (answers groin hip-front thigh-unspecified
      hip-unspecified))
  (sign (id lower-leg-pain) (question pain-zone) (answers calf shin lower-leg-outer leg-unspecified))
  (sign (id calf-heel-or-side-of-ankle-pain) (question pain-zone) (answers calf ankle-inner ankle-outer heel))
  (sign (id shin-or-foot-pain) (question pain-zone) (answers shin heel foot-sole foot-top))
  (sign (id front-deep-or-inner-knee-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-inner
      knee-unspecified))
  (sign (id extensor-pain) (question pain-zone) (answers knee-front knee-above knee-below thigh-front knee-unspecified))
  (sign (id pain-above-the-knee-front-thigh-or-shin) (question pain-zone) (answers knee-above thigh-front shin
      thigh-unspecified leg-unspecified))
  (sign (id obturator-or-femoral-pain) (question pain-zone) (answers knee-inner thigh-front thigh-inner groin
                                                                     thigh-unspecified))
  (sign (id deep-vein-pain) (question pain-zone) (answers knee-back thigh-inner groin calf leg-unspecified))
  (sign (id artery-pain-from-buttock-to-calf) (question pain-zone) (answers knee-back thigh-back buttock calf
      leg-unspecified))
  (sign (id outer-hip-groin-or-thigh-pain) (question pain-zone) (answers thigh-front thigh-outer groin hip-outer
      thigh-unspecified))
  (sign (id front-thigh-groin-or-back-pain) (question pain-zone) (answers thigh-front groin hip-front low-back
      thigh-unspecified))
  (sign (id front-hip-groin-or-thigh-pain) (question pain-zone) (answers thigh-front groin hip-front thigh-unspecified
      hip-unspecified))
  (sign (id compartment-pain-or-unspecified-leg) (question pain-zone) (answers thigh-front calf shin lower-leg-outer
      leg-unspecified))
  (sign (id groin-hip-or-pelvis-pain) (question pain-zone) (answers groin hip-front hip-outer pelvis-deep
                                                                    hip-unspecified))
  (sign (id joint-pain-of-the-knee) (question pain-zone) (answers knee-front knee-deep knee-below knee-inner knee-outer
                                                                  knee-unspecified))
  (sign (id upper-lumbar-root-pain) (question pain-zone) (answers knee-front knee-inner thigh-front thigh-inner shin
                                                                  thigh-unspecified))
  (sign (id thigh-pain-or-above-the-knee) (question pain-zone) (answers knee-above thigh-front thigh-inner thigh-outer
      thigh-back thigh-unspecified))
  (sign (id artery-pain-below-the-knee) (question pain-zone) (answers knee-back calf shin foot-sole foot-top
      leg-unspecified))
  (sign (id thigh-shin-or-calf-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back calf
                                                                   shin))
  (sign (id front-knee-or-hip-region-pain) (question pain-zone) (answers knee-front knee-below buttock groin hip-front
      hip-outer hip-unspecified))
  (sign (id dermatome-pain) (question pain-zone) (answers knee-front knee-inner thigh-front thigh-back calf shin
                                                          foot-sole))
  (sign (id bone-pain-near-the-knee) (question pain-zone) (answers knee-deep knee-above thigh-front shin
                                                                   knee-unspecified thigh-unspecified leg-unspecified))
  (sign (id hip-pain-felt-at-the-knee) (question pain-zone) (answers knee-deep knee-inner thigh-front groin hip-front
                                                                     knee-unspecified hip-unspecified))
  (sign (id vein-pain-of-thigh-or-calf) (question pain-zone) (answers knee-back thigh-inner thigh-back groin calf
      thigh-unspecified leg-unspecified))
  (sign (id thigh-or-calf-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back calf
                                                              thigh-unspecified leg-unspecified))
  (sign (id thigh-groin-or-front-hip-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer groin
      hip-front thigh-unspecified hip-unspecified))
  (sign (id front-of-hip-and-thigh-or-pelvis-pain) (question pain-zone) (answers thigh-front thigh-inner groin hip-front
      pelvis-deep thigh-unspecified hip-unspecified))
  (sign (id front-thigh-groin-or-hip-pain) (question pain-zone) (answers thigh-front groin hip-front hip-outer
      thigh-unspecified leg-unspecified hip-unspecified))
  (sign (id psoas-pain) (question pain-zone) (answers thigh-front groin hip-front pelvis-deep low-back thigh-unspecified
                                                      hip-unspecified))
  (sign (id lower-leg-or-foot-pain) (question pain-zone) (answers calf shin lower-leg-outer heel foot-sole foot-top
                                                                  leg-unspecified))
  (sign (id knee-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner knee-outer
                                                     knee-back knee-unspecified))
  (sign (id femur-pain-near-the-knee) (question pain-zone) (answers knee-deep knee-above knee-inner thigh-front
                                                                    thigh-inner knee-unspecified thigh-unspecified
                                                                    leg-unspecified))
  (sign (id thigh-or-calf-muscle-pain) (question pain-zone) (answers knee-above thigh-front thigh-inner thigh-outer
                                                                     thigh-back calf thigh-unspecified leg-unspecified))
  (sign (id knee-pit-lower-leg-or-foot-pain) (question pain-zone) (answers knee-back calf shin lower-leg-outer foot-sole
      foot-top knee-unspecified leg-unspecified))
  (sign (id thigh-or-shin-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back shin
                                                              lower-leg-outer thigh-unspecified leg-unspecified))
  (sign (id thigh-groin-or-any-hip-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer groin
      hip-front hip-outer thigh-unspecified hip-unspecified))
  (sign (id knee-or-front-thigh-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
                                                                    knee-inner knee-outer knee-back thigh-front
                                                                    knee-unspecified))
  (sign (id knee-or-shin-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                             knee-outer knee-back shin knee-unspecified))
  (sign (id hip-pain-felt-anywhere) (question pain-zone) (answers knee-front knee-deep knee-above knee-inner thigh-front
                                                                  buttock groin hip-front knee-unspecified))
  (sign (id stress-fracture-pain-of-leg-or-groin) (question pain-zone) (answers knee-inner thigh-front groin shin
      lower-leg-outer heel foot-top thigh-unspecified leg-unspecified))
  (sign (id sciatic-pain) (question pain-zone) (answers knee-back thigh-outer thigh-back calf shin lower-leg-outer
                                                        foot-sole foot-top leg-unspecified))
  (sign (id thigh-or-lower-leg-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back calf
                                                                   shin lower-leg-outer thigh-unspecified
                                                                   leg-unspecified))
  (sign (id knee-or-front-or-unspecified-thigh-pain) (question pain-zone) (answers knee-front knee-deep knee-above
      knee-below knee-inner knee-outer knee-back thigh-front knee-unspecified thigh-unspecified))
  (sign (id thigh-groin-hip-or-buttock-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer
      thigh-back buttock groin hip-front hip-outer thigh-unspecified hip-unspecified))
  (sign (id thigh-groin-or-hip-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back groin
                                                                   hip-front hip-outer thigh-unspecified leg-unspecified
                                                                   hip-unspecified))
  (sign (id psoas-or-thigh-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back groin
                                                               hip-front pelvis-deep low-back thigh-unspecified
                                                               hip-unspecified))
  (sign (id bone-pain-round-the-knee) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
                                                                    knee-inner knee-outer thigh-front shin
                                                                    knee-unspecified thigh-unspecified leg-unspecified))
  (sign (id lower-leg-foot-or-knee-pit-pain) (question pain-zone) (answers knee-back calf shin lower-leg-outer
      ankle-front ankle-inner ankle-outer heel foot-sole foot-top leg-unspecified))
  (sign (id knee-or-front-or-inner-thigh-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
      knee-inner knee-outer knee-back thigh-front thigh-inner knee-unspecified thigh-unspecified leg-unspecified))
  (sign (id knee-thigh-or-shin-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                                   knee-outer knee-back thigh-front shin
                                                                   knee-unspecified thigh-unspecified leg-unspecified))
  (sign (id knee-or-shin-pain-or-unspecified-leg) (question pain-zone) (answers knee-front knee-deep knee-above
      knee-below knee-inner knee-outer knee-back shin lower-leg-outer knee-unspecified thigh-unspecified
      leg-unspecified))
  (sign (id thigh-hip-or-pelvis-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back
                                                                    buttock groin hip-front hip-outer pelvis-deep
                                                                    thigh-unspecified leg-unspecified hip-unspecified))
  (sign (id knee-front-or-inner-thigh-or-shin-pain) (question pain-zone) (answers knee-front knee-deep knee-above
      knee-below knee-inner knee-outer knee-back thigh-front thigh-inner shin knee-unspecified thigh-unspecified
      leg-unspecified))
  (sign (id root-pain-of-the-leg) (question pain-zone) (answers knee-front knee-inner knee-outer thigh-front thigh-outer
                                                                thigh-back calf shin lower-leg-outer foot-sole foot-top
                                                                thigh-unspecified leg-unspecified))
  (sign (id thigh-hip-pelvis-or-calf-pain) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back
      buttock groin hip-front hip-outer pelvis-deep calf thigh-unspecified leg-unspecified hip-unspecified))
  (sign (id knee-thigh-or-groin-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
                                                                    knee-inner knee-outer knee-back thigh-front
                                                                    thigh-inner groin knee-unspecified thigh-unspecified
                                                                    leg-unspecified hip-unspecified))
  (sign (id knee-lower-leg-or-ankle-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
      knee-inner knee-outer knee-back calf shin ankle-front ankle-inner ankle-outer knee-unspecified leg-unspecified))
  (sign (id pain-far-from-the-front) (question pain-zone) (answers thigh-outer thigh-back buttock hip-outer pelvis-deep
                                                                   low-back sacrum calf lower-leg-outer ankle-front
                                                                   ankle-inner ankle-outer heel foot-sole foot-top))
  (sign (id knee-thigh-groin-or-shin-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
      knee-inner knee-outer knee-back thigh-front thigh-inner groin hip-front shin knee-unspecified thigh-unspecified
      leg-unspecified hip-unspecified))
  (sign (id leg-pain-from-the-back-down) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back
      buttock groin hip-front hip-outer pelvis-deep low-back calf shin lower-leg-outer thigh-unspecified leg-unspecified
      hip-unspecified))
  (sign (id stress-fracture-pain) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                                knee-outer knee-back thigh-front groin hip-front shin
                                                                heel foot-top knee-unspecified thigh-unspecified
                                                                leg-unspecified hip-unspecified))
  (sign (id leg-pain-but-not-knee) (question pain-zone) (answers thigh-front thigh-inner thigh-outer thigh-back buttock
                                                                 groin calf shin lower-leg-outer ankle-front ankle-inner
                                                                 ankle-outer heel foot-sole foot-top thigh-unspecified
                                                                 leg-unspecified))
  (sign (id muscle-pain-of-the-leg) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                                  knee-outer knee-back thigh-front thigh-inner
                                                                  thigh-outer thigh-back buttock groin calf shin
                                                                  lower-leg-outer knee-unspecified thigh-unspecified
                                                                  leg-unspecified))
  (sign (id bone-pain-from-back-to-shin) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
      knee-inner knee-outer knee-back thigh-front thigh-inner thigh-outer thigh-back groin hip-front hip-outer
      pelvis-deep low-back sacrum shin knee-unspecified thigh-unspecified leg-unspecified hip-unspecified))
  (sign (id leg-pain-down-to-the-calf) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
                                                                     knee-inner knee-outer knee-back thigh-front
                                                                     thigh-inner thigh-outer thigh-back buttock groin
                                                                     hip-front hip-outer pelvis-deep calf shin
                                                                     lower-leg-outer knee-unspecified thigh-unspecified
                                                                     leg-unspecified hip-unspecified))
  (sign (id leg-pain-down-to-the-ankle) (question pain-zone) (answers knee-front knee-deep knee-above knee-below
      knee-inner knee-outer knee-back thigh-front thigh-inner thigh-outer thigh-back buttock groin hip-front hip-outer
      pelvis-deep calf shin lower-leg-outer ankle-front ankle-inner ankle-outer knee-unspecified thigh-unspecified
      leg-unspecified hip-unspecified))
  (sign (id bone-pain-of-the-leg) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                                knee-outer knee-back thigh-front thigh-inner thigh-outer
                                                                thigh-back groin hip-front hip-outer pelvis-deep calf
                                                                shin lower-leg-outer ankle-inner ankle-outer heel
                                                                foot-top knee-unspecified thigh-unspecified
                                                                leg-unspecified hip-unspecified))
  (sign (id leg-pain-anywhere) (question pain-zone) (answers knee-front knee-deep knee-above knee-below knee-inner
                                                             knee-outer knee-back thigh-front thigh-inner thigh-outer
                                                             thigh-back buttock groin hip-front hip-outer pelvis-deep
                                                             calf shin lower-leg-outer ankle-front ankle-inner
                                                             ankle-outer heel foot-sole foot-top knee-unspecified
                                                             thigh-unspecified leg-unspecified hip-unspecified)))

(deffacts signs-of-worst-zone
  (sign (id worst-pain-low-back) (question worst-zone) (answers low-back))
  (sign (id worst-pain-back-of-the-leg) (question worst-zone) (answers thigh-back calf))
  (sign (id worst-pain-buttock-or-back) (question worst-zone) (answers buttock low-back))
  (sign (id worst-pain-back-or-inner-leg) (question worst-zone) (answers thigh-inner thigh-back buttock calf))
  (sign (id worst-pain-back-or-inner-leg-or-groin) (question worst-zone) (answers thigh-inner thigh-back buttock groin
      calf))
  (sign (id worst-pain-foot-or-ankle) (question worst-zone) (answers ankle-front ankle-inner ankle-outer heel foot-sole
                                                                     foot-top))
  (sign (id worst-pain-back-of-the-leg-or-foot) (question worst-zone) (answers thigh-back calf ankle-front ankle-inner
      ankle-outer heel foot-sole foot-top)))

(deffacts signs-of-pain-quality
  (sign (id toothache-like-pain) (question pain-quality) (answers toothache-like))
  (sign (id sharp-pain) (question pain-quality) (answers sharp))
  (sign (id burning-pain) (question pain-quality) (answers burning))
  (sign (id cramping-pain) (question pain-quality) (answers cramping))
  (sign (id feels-stiff) (question pain-quality) (answers stiffness))
  (sign (id numb-or-tingling) (question pain-quality) (answers numbness-tingling))
  (sign (id shooting-pain) (question pain-quality) (answers shooting-explosions))
  (sign (id pulling-pain) (question pain-quality) (answers pulling))
  (sign (id deep-or-toothache-like-ache) (question pain-quality) (answers deep-ache toothache-like))
  (sign (id dull-ache-or-stiffness) (question pain-quality) (answers dull-ache stiffness))
  (sign (id burning-numb-or-tingling) (question pain-quality) (answers burning numbness-tingling))
  (sign (id shooting-numb-or-tingling) (question pain-quality) (answers numbness-tingling shooting-explosions))
  (sign (id burning-sharp-numb-or-tingling) (question pain-quality) (answers sharp burning numbness-tingling))
  (sign (id burning-sharp-or-shooting-pain) (question pain-quality) (answers sharp burning shooting-explosions)))

(deffacts signs-of-onset
  (sign (id began-with-an-injury) (question onset) (answers sudden-injury))
  (sign (id began-after-overuse) (question onset) (answers after-overuse))
  (sign (id began-gradually) (question onset) (answers gradual))
  (sign (id began-after-surgery) (question onset) (answers after-surgery))
  (sign (id began-with-an-injury-or-overuse) (question onset) (answers sudden-injury after-overuse))
  (sign (id began-with-an-injury-or-surgery) (question onset) (answers sudden-injury after-surgery))
  (sign (id began-gradually-or-after-overuse) (question onset) (answers after-overuse gradual))
  (sign (id began-after-surgery-or-overuse) (question onset) (answers after-overuse after-surgery))
  (sign (id began-with-an-injury-surgery-or-overuse) (question onset) (answers sudden-injury after-overuse
      after-surgery)))

(deffacts signs-of-duration
  (sign (id for-days) (question duration) (answers days))
  (sign (id for-weeks) (question duration) (answers weeks))
  (sign (id for-months) (question duration) (answers months))
  (sign (id for-years) (question duration) (answers years))
  (sign (id for-days-or-weeks) (question duration) (answers days weeks))
  (sign (id for-days-or-for-years) (question duration) (answers days years))
  (sign (id for-weeks-or-months) (question duration) (answers weeks months))
  (sign (id for-months-or-years) (question duration) (answers months years))
  (sign (id for-less-than-years) (question duration) (answers days weeks months))
  (sign (id for-weeks-or-longer) (question duration) (answers weeks months years)))

(deffacts signs-of-severity
  (sign (id pain-of-6-or-more) (question severity) (from 6))
  (sign (id pain-of-7-or-more) (question severity) (from 7))
  (sign (id pain-of-8-or-more) (question severity) (from 8))
  (sign (id pain-of-9-or-more) (question severity) (from 9)))

(deffacts signs-of-aggravated-by
  (sign (id worse-walking) (question aggravated-by) (answers walking))
  (sign (id worse-running) (question aggravated-by) (answers running))
  (sign (id worse-sprinting) (question aggravated-by) (answers sprinting))
  (sign (id worse-stairs-down) (question aggravated-by) (answers stairs-down))
  (sign (id worse-squatting) (question aggravated-by) (answers squatting))
  (sign (id worse-kneeling) (question aggravated-by) (answers kneeling))
  (sign (id worse-sitting-long) (question aggravated-by) (answers sitting-long))
  (sign (id worse-rising-from-sitting) (question aggravated-by) (answers rising-from-sitting))
  (sign (id worse-straightening-knee) (question aggravated-by) (answers straightening-knee))
  (sign (id worse-sleeping-position) (question aggravated-by) (answers sleeping-position))
  (sign (id worse-lying-on-side) (question aggravated-by) (answers lying-on-side))
  (sign (id worse-cross-legged) (question aggravated-by) (answers cross-legged))
  (sign (id worse-twisting) (question aggravated-by) (answers twisting))
  (sign (id worse-cycling) (question aggravated-by) (answers cycling))
  (sign (id worse-standing-on-one-leg) (question aggravated-by) (answers standing-on-one-leg))
  (sign (id worse-coughing) (question aggravated-by) (answers coughing))
  (sign (id worse-walking-or-uphill) (question aggravated-by) (answers walking uphill))
  (sign (id worse-standing-or-walking) (question aggravated-by) (answers walking standing-long))
  (sign (id worse-walking-or-on-uneven-ground) (question aggravated-by) (answers walking uneven-ground))
  (sign (id worse-running-or-cycling) (question aggravated-by) (answers running cycling))
  (sign (id worse-on-stairs) (question aggravated-by) (answers stairs-up stairs-down))
  (sign (id worse-going-up) (question aggravated-by) (answers stairs-up uphill))
  (sign (id worse-going-down) (question aggravated-by) (answers stairs-down downhill))
  (sign (id worse-squatting-or-twisting) (question aggravated-by) (answers squatting twisting))
  (sign (id worse-sitting-or-sleeping) (question aggravated-by) (answers sitting-long sleeping-position))
  (sign (id worse-standing) (question aggravated-by) (answers standing-long standing-on-one-leg))
  (sign (id worse-coughing-or-raising-the-leg) (question aggravated-by) (answers straight-leg-raise coughing))
  (sign (id worse-sitting-walking-or-running) (question aggravated-by) (answers walking running sitting-long))
  (sign (id worse-standing-walking-or-running) (question aggravated-by) (answers walking running standing-long))
  (sign (id worse-running-or-jumping) (question aggravated-by) (answers running sprinting jumping))
  (sign (id worse-squatting-or-going-up) (question aggravated-by) (answers stairs-up uphill squatting))
  (sign (id worse-in-one-position) (question aggravated-by) (answers sitting-long standing-long sleeping-position))
  (sign (id worse-rising-standing-or-on-the-side) (question aggravated-by) (answers rising-from-sitting standing-long
      lying-on-side))
  (sign (id worse-turning-the-hip) (question aggravated-by) (answers cross-legged twisting getting-out-of-car))
  (sign (id worse-walking-or-running) (question aggravated-by) (answers walking running sprinting uphill))
  (sign (id worse-walking-running-or-on-one-leg) (question aggravated-by) (answers walking running jumping
      standing-on-one-leg))
  (sign (id worse-walking-standing-or-stairs-up) (question aggravated-by) (answers walking stairs-up standing-long
      standing-on-one-leg))
  (sign (id worse-walking-running-or-jumping) (question aggravated-by) (answers walking running sprinting uphill
      jumping))
  (sign (id worse-walking-rising-or-on-stairs) (question aggravated-by) (answers walking stairs-up stairs-down
      rising-from-sitting standing-long))
  (sign (id worse-walking-standing-or-on-stairs) (question aggravated-by) (answers walking stairs-up stairs-down
      standing-long standing-on-one-leg))
  (sign (id worse-with-load-on-the-hip) (question aggravated-by) (answers sleeping-position bringing-legs-together
      getting-out-of-car standing-on-one-leg straight-leg-raise))
  (sign (id worse-with-any-effort) (question aggravated-by) (answers walking running sprinting uphill jumping cycling))
  (sign (id worse-with-load-on-the-bent-knee) (question aggravated-by) (answers walking running stairs-down downhill
      squatting straightening-knee))
  (sign (id worse-with-load-on-the-knee) (question aggravated-by) (answers walking stairs-up stairs-down squatting
      kneeling rising-from-sitting standing-long)))

(deffacts signs-of-eased-by
  (sign (id eased-by-rest) (question eased-by) (answers rest))
  (sign (id eased-by-walking) (question eased-by) (answers walking))
  (sign (id eased-by-massage) (question eased-by) (answers massage))
  (sign (id eased-by-a-bent-leg) (question eased-by) (answers leg-bent))
  (sign (id eased-by-a-pillow-between-the-knees) (question eased-by) (answers pillow-between-knees))
  (sign (id eased-by-nothing) (question eased-by) (answers nothing))
  (sign (id eased-by-massage-or-stretching) (question eased-by) (answers stretching massage))
  (sign (id eased-by-muscle-care) (question eased-by) (answers heat stretching massage))
  (sign (id eased-by-muscle-care-or-walking) (question eased-by) (answers walking heat stretching massage)))

(deffacts signs-of-pain-at-night
  (sign (id no-night-pain) (question pain-at-night) (answers no)))

(deffacts signs-of-limp
  (sign (id no-limp) (question limp) (answers no)))

(deffacts signs-of-constant-at-rest
  (sign (id gone-at-rest) (question constant-at-rest) (answers no)))

(deffacts signs-of-giving-way
  (sign (id knee-buckles) (question giving-way) (answers knee-buckles))
  (sign (id hip-buckles) (question giving-way) (answers hip-buckles))
  (sign (id leg-buckles) (question giving-way) (answers knee-buckles hip-buckles)))

(deffacts signs-of-locking
  (sign (id locked-bent) (question locking) (answers stuck-bent))
  (sign (id will-not-lock-straight) (question locking) (answers will-not-lock-straight))
  (sign (id knee-catches-or-will-not-lock-straight) (question locking) (answers will-not-lock-straight catches))
  (sign (id knee-locks-or-catches) (question locking) (answers stuck-bent will-not-lock-straight catches)))

(deffacts signs-of-kneecap
  (sign (id kneecap-stuck) (question kneecap) (answers stuck))
  (sign (id kneecap-tracks-outward) (question kneecap) (answers tracks-outward))
  (sign (id kneecap-grinds) (question kneecap) (answers grinds)))

(deffacts signs-of-weakness
  (sign (id weak-on-stairs-down) (question weakness) (answers stairs-down))
  (sign (id weak-in-straightening) (question weakness) (answers straightening))
  (sign (id weak-in-bending) (question weakness) (answers bending))
  (sign (id weak-on-tiptoe) (question weakness) (answers tiptoe))
  (sign (id ankle-or-foot-drags) (question weakness) (answers ankle-or-foot-drags))
  (sign (id pelvis-drops-on-one-leg) (question weakness) (answers pelvis-drops-on-one-leg))
  (sign (id weak-quadriceps) (question weakness) (answers stairs-down straightening))
  (sign (id weak-in-bending-or-drawing-in) (question weakness) (answers bending drawing-leg-in))
  (sign (id weak-quadriceps-or-drawing-in) (question weakness) (answers stairs-down straightening drawing-leg-in))
  (sign (id weak-knee-calf-or-foot) (question weakness) (answers straightening tiptoe ankle-or-foot-drags))
  (sign (id weak-knee-or-calf) (question weakness) (answers stairs-down straightening bending tiptoe)))

(deffacts signs-of-gait
  (sign (id tiptoe-on-painful-leg) (question gait) (answers tiptoe-on-painful-leg))
  (sign (id gait-foot-drags) (question gait) (answers foot-drags))
  (sign (id feet-turned-out) (question gait) (answers feet-turned-out)))

(deffacts signs-of-course
  (sign (id getting-worse) (question course) (answers worsening))
  (sign (id getting-better) (question course) (answers improving))
  (sign (id pain-then-painless-buckling) (question course) (answers pain-then-painless-buckling))
  (sign (id not-getting-worse) (question course) (answers steady improving)))

(deffacts signs-of-one-finger-spot
  (sign (id sore-spot-shin-bump) (question one-finger-spot) (answers shin-bump))
  (sign (id sore-spot-outer-joint-line) (question one-finger-spot) (answers outer-joint-line))
  (sign (id sore-spot-outer-thigh-bone-above-joint) (question one-finger-spot) (answers outer-thigh-bone-above-joint))
  (sign (id sore-spot-inner-thigh-bone) (question one-finger-spot) (answers inner-thigh-bone))
  (sign (id sore-spot-inner-shin-edge) (question one-finger-spot) (answers inner-shin-edge))
  (sign (id sore-growth-spot) (question one-finger-spot) (answers lower-kneecap-tip shin-bump))
  (sign (id sore-joint-line) (question one-finger-spot) (answers inner-joint-line outer-joint-line))
  (sign (id sore-growth-spot-or-shin-edge) (question one-finger-spot) (answers lower-kneecap-tip shin-bump
      inner-shin-edge))
  (sign (id sore-tendon-or-growth-spot) (question one-finger-spot) (answers lower-kneecap-tip upper-kneecap-edge
      shin-bump outer-thigh-bone-above-joint outer-hip-bone))
  (sign (id sore-spot-round-the-kneecap) (question one-finger-spot) (answers lower-kneecap-tip upper-kneecap-edge
      shin-bump beside-kneecap-inner below-kneecap-sides)))

(deffacts signs-of-pain-size
  (sign (id pain-the-size-of-a-fingertip) (question pain-size) (answers fingertip))
  (sign (id pain-spread-wide) (question pain-size) (answers wide))
  (sign (id pain-larger-than-a-fingertip) (question pain-size) (answers palm wide)))

(deffacts signs-of-pain-with-activity
  (sign (id starts-after-a-distance) (question pain-with-activity) (answers starts-after-a-distance))
  (sign (id eases-as-it-warms-up) (question pain-with-activity) (answers eases-as-warms-up))
  (sign (id never-warms-up) (question pain-with-activity) (answers never-warms-up))
  (sign (id hurts-only-afterwards) (question pain-with-activity) (answers only-afterwards))
  (sign (id eases-as-it-warms-up-or-hurts-afterwards) (question pain-with-activity) (answers eases-as-warms-up
      only-afterwards)))

(deffacts signs-of-noise
  (sign (id painful-snap) (question noise) (answers painful-snap))
  (sign (id painless-click) (question noise) (answers painless-click))
  (sign (id snap-or-click) (question noise) (answers painful-snap painless-click)))

(deffacts signs-of-hard-to-put-on-socks
  (sign (id socks-go-on-easily) (question hard-to-put-on-socks) (answers no)))

(deffacts signs-of-activity
  (sign (id load-running) (question activity) (answers running))
  (sign (id load-cycling) (question activity) (answers cycling))
  (sign (id load-kneeling-work) (question activity) (answers kneeling-work))
  (sign (id load-high-heels) (question activity) (answers high-heels))
  (sign (id load-sudden-direction-change) (question activity) (answers sudden-direction-change))
  (sign (id load-horse-riding) (question activity) (answers horse-riding))
  (sign (id load-new-training-load) (question activity) (answers new-training-load))
  (sign (id load-of-running-or-cycling) (question activity) (answers running cycling))
  (sign (id load-of-climbing-or-uphill) (question activity) (answers hiking-uphill climbing))
  (sign (id load-going-downhill) (question activity) (answers hiking-downhill skiing))
  (sign (id load-of-cutting-and-kicking) (question activity) (answers soccer sudden-direction-change))
  (sign (id load-of-squats-or-new-training) (question activity) (answers weight-squats new-training-load))
  (sign (id load-of-standing-or-walking) (question activity) (answers standing-work walking-long))
  (sign (id load-of-long-sitting) (question activity) (answers sitting-work driving-long))
  (sign (id load-of-running-or-long-walks) (question activity) (answers running new-training-load walking-long))
  (sign (id load-of-sprints-and-kicks) (question activity) (answers football soccer sprinting))
  (sign (id load-of-long-sitting-or-sit-ups) (question activity) (answers sitting-work driving-long sit-ups))
  (sign (id load-of-running-walking-or-football) (question activity) (answers running football soccer walking-long))
  (sign (id load-of-running-or-jumping) (question activity) (answers running jumping-sport dancing new-training-load))
  (sign (id load-on-the-kneecap) (question activity) (answers running skiing cycling weight-squats dancing
                                                              new-training-load))
  (sign (id load-of-running-jumping-or-team-sport) (question activity) (answers running football soccer basketball
      jumping-sport dancing new-training-load))
  (sign (id load-of-running-jumping-dancing-or-hiking) (question activity) (answers running hiking-uphill
      hiking-downhill jumping-sport dancing sprinting new-training-load walking-long))
  (sign (id load-of-running-jumping-or-ball-sport) (question activity) (answers running football soccer basketball
      jumping-sport dancing new-training-load walking-long))
  (sign (id load-of-sport-with-sprints-and-jumps) (question activity) (answers skiing football soccer basketball
      jumping-sport dancing sprinting tennis-or-volleyball))
  (sign (id load-of-running-jumping-hiking-or-ball-sport) (question activity) (answers running hiking-uphill
      hiking-downhill football soccer basketball jumping-sport dancing sprinting new-training-load walking-long))
  (sign (id load-of-any-sport) (question activity) (answers running skiing football soccer basketball jumping-sport
                                                            weight-squats sudden-direction-change dancing sprinting
                                                            new-training-load tennis-or-volleyball)))

(deffacts signs-of-posture
  (sign (id posture-foot-tucked-under-seat) (question posture) (answers foot-tucked-under-seat))
  (sign (id posture-hip-and-knee-part-bent-standing) (question posture) (answers hip-and-knee-part-bent-standing))
  (sign (id posture-that-shortens-the-calf) (question posture) (answers toes-pointed-sleeping calf-on-recliner-edge))
  (sign (id posture-with-bent-knees) (question posture) (answers knees-bent-long sleeping-curled
                                                                 seat-edge-pressing-thigh)))

(deffacts signs-of-alignment
  (sign (id knock-knees) (question alignment) (answers knock-knees))
  (sign (id bow-legs) (question alignment) (answers bow-legs))
  (sign (id hip-tilted) (question alignment) (answers hip-tilted))
  (sign (id excess-lumbar-curve) (question alignment) (answers excess-lumbar-curve))
  (sign (id bow-legs-or-knock-knees) (question alignment) (answers knock-knees bow-legs))
  (sign (id flat-feet-or-uneven-shoes) (question alignment) (answers flat-feet uneven-shoe-wear)))

(deffacts signs-of-palpation
  (sign (id taut-band-of-the-outer-thigh) (question palpation) (answers taut-band-vastus-lateralis
      taut-band-tensor-fasciae-latae taut-band-iliotibial-band)))

(deffacts signs-of-restricted
  (sign (id short-knee-flexion) (question restricted) (answers knee-flexion))
  (sign (id short-knee-extension) (question restricted) (answers knee-extension))
  (sign (id short-hip-extension) (question restricted) (answers hip-extension))
  (sign (id short-ankle-dorsiflexion) (question restricted) (answers ankle-dorsiflexion))
  (sign (id short-hip-internal-rotation) (question restricted) (answers hip-internal-rotation))
  (sign (id short-hip-adduction) (question restricted) (answers hip-adduction))
  (sign (id short-hip-abduction) (question restricted) (answers hip-abduction))
  (sign (id short-knee) (question restricted) (answers knee-flexion knee-extension))
  (sign (id short-hip-turning-or-spreading) (question restricted) (answers hip-internal-rotation hip-abduction))
  (sign (id short-hip) (question restricted) (answers hip-extension hip-internal-rotation hip-abduction))
  (sign (id short-knee-or-hip-turning) (question restricted) (answers knee-flexion knee-extension hip-internal-rotation
      hip-abduction)))

(deffacts signs-of-swelling
  (sign (id whole-knee-swollen) (question swelling) (answers whole-knee))
  (sign (id swelling-over-kneecap) (question swelling) (answers over-kneecap))
  (sign (id swelling-behind-knee) (question swelling) (answers behind-knee))
  (sign (id swollen-shin-bump) (question swelling) (answers shin-bump))
  (sign (id swollen-thigh) (question swelling) (answers thigh))
  (sign (id swollen-foot-or-ankle) (question swelling) (answers foot-ankle))
  (sign (id swollen-knee-or-thigh) (question swelling) (answers whole-knee thigh))
  (sign (id swollen-knee-or-foot) (question swelling) (answers whole-knee foot-ankle))
  (sign (id swelling-over-or-below-kneecap) (question swelling) (answers over-kneecap below-kneecap))
  (sign (id swelling-over-kneecap-or-shin-bump) (question swelling) (answers over-kneecap shin-bump))
  (sign (id swollen-thigh-or-foot) (question swelling) (answers thigh foot-ankle))
  (sign (id swollen-knee-thigh-or-foot) (question swelling) (answers whole-knee thigh foot-ankle))
  (sign (id swelling-in-front-of-the-joint) (question swelling) (answers over-kneecap below-kneecap shin-bump))
  (sign (id swelling-in-front-of-the-joint-or-of-it) (question swelling) (answers whole-knee over-kneecap below-kneecap
      shin-bump))
  (sign (id swelling-beside-the-joint) (question swelling) (answers over-kneecap below-kneecap behind-knee shin-bump))
  (sign (id swelling-beside-the-joint-or-of-the-thigh) (question swelling) (answers over-kneecap below-kneecap
      behind-knee shin-bump thigh))
  (sign (id swelling-anywhere-but-the-shin-bump) (question swelling) (answers whole-knee over-kneecap below-kneecap
      behind-knee thigh foot-ankle))
  (sign (id swelling-anywhere-but-the-joint) (question swelling) (answers over-kneecap below-kneecap behind-knee
      shin-bump thigh foot-ankle)))

(deffacts signs-of-hot-red-swollen-joint
  (sign (id joint-not-hot-or-red) (question hot-red-swollen-joint) (answers no)))

(deffacts signs-of-cannot-bear-weight
  (sign (id bears-weight) (question cannot-bear-weight) (answers no)))

(deffacts signs-of-true-locking
  (sign (id no-true-locking) (question true-locking) (answers no)))

(deffacts signs-of-foot-cold-pale-or-numb
  (sign (id foot-warm-and-pink) (question foot-cold-pale-or-numb) (answers no)))

(deffacts signs-of-foot-drop
  (sign (id no-foot-drop) (question foot-drop) (answers no)))

(deffacts signs-of-lump-growing
  (sign (id lump-not-growing) (question lump-growing) (answers no)))

(deffacts signs-of-unable-to-straight-leg-raise
  (sign (id lifts-the-straight-leg) (question unable-to-straight-leg-raise) (answers no)))

(deffacts signs-of-recent-surgery-or-injection-in-joint
  (sign (id joint-not-operated-or-injected) (question recent-surgery-or-injection-in-joint) (answers no)))

(deffacts signs-of-on-treatment
  (sign (id not-on-treatment) (question on-treatment) (answers no)))

(deffacts signs-of-calf-circumference-difference-cm
  (sign (id calf-over-3-cm-thicker) (question calf-circumference-difference-cm) (above 3)))

(deffacts signs-of-lump-size-cm
  (sign (id lump-of-5-cm-or-more) (question lump-size-cm) (from 5)))

(deffacts signs-of-bedridden-days
  (sign (id in-bed-over-3-days) (question bedridden-days) (above 3)))

(deffacts signs-of-injury-age-days
  (sign (id injured-within-2-days) (question injury-age-days) (to 2))
  (sign (id injured-under-5-days-ago) (question injury-age-days) (below 5))
  (sign (id injured-within-7-days) (question injury-age-days) (to 7))
  (sign (id injured-within-14-days) (question injury-age-days) (to 14))
  (sign (id injured-under-14-days-ago) (question injury-age-days) (below 14))
  (sign (id injured-2-or-more-days-ago) (question injury-age-days) (from 2))
  (sign (id injured-over-7-to-60-days-ago) (question injury-age-days) (above 7) (to 60))
  (sign (id injured-over-7-days-ago) (question injury-age-days) (above 7))
  (sign (id injured-over-14-days-ago) (question injury-age-days) (above 14))
  (sign (id injured-over-21-days-ago) (question injury-age-days) (above 21))
  (sign (id injured-over-60-days-ago) (question injury-age-days) (above 60)))

(deffacts signs-of-weeks-since-surgery
  (sign (id operated-under-6-weeks-ago) (question weeks-since-surgery) (below 6))
  (sign (id operated-under-8-weeks-ago) (question weeks-since-surgery) (below 8))
  (sign (id operated-within-12-weeks) (question weeks-since-surgery) (to 12))
  (sign (id operated-6-or-more-weeks-ago) (question weeks-since-surgery) (from 6))
  (sign (id operated-8-or-more-weeks-ago) (question weeks-since-surgery) (from 8))
  (sign (id operated-12-or-more-weeks-ago) (question weeks-since-surgery) (from 12))
  (sign (id operated-over-12-weeks-ago) (question weeks-since-surgery) (above 12)))

(deffacts signs-of-morning-stiffness-minutes
  (sign (id stiff-for-over-15-minutes) (question morning-stiffness-minutes) (above 15))
  (sign (id stiff-for-over-30-minutes) (question morning-stiffness-minutes) (above 30))
  (sign (id stiff-for-45-minutes-or-more) (question morning-stiffness-minutes) (from 45))
  (sign (id stiff-for-over-60-minutes) (question morning-stiffness-minutes) (above 60)))

;;; end of facts/signs.clp
