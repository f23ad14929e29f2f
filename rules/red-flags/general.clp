;;; red-flags/general.clp - danger of the muscle itself, loss of use without a name, and a course that does not fit.
;;;
;;; Reads      signs: effort, severity, urine, weakness, statin use, use of the leg, care tried and its result.
;;; Concludes  red-flag facts of rhabdomyolysis, statin-myopathy, unexplained-loss-of-use and no-improvement.
;;; Relied on  by the host, which takes the gravest disposition, and by the danger screen. No rule reads these facts.

;;; ------------------------------------------------------------------------------------------------
;;; Rhabdomyolysis: muscle breakdown after effort. Lifted by weeks or by a sudden injury.

(defrule red-flag-rhabdomyolysis-dark-urine
  "Urine as dark as cola or tea with sore muscles means muscle is breaking down and the kidneys are at risk; ordinary
   soreness leaves the urine normal.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis
       webmd-exercising-yourself-death-risk traitorschart-long-does-rhabdo-take-set."
  (logical (told (sign dark-urine)))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition emergency))))

(defrule red-flag-rhabdomyolysis-swollen-thigh-after-exertion
  "Severe pain in a swollen thigh in the days after hard or unfamiliar exercise is muscle breakdown until a blood test
   shows otherwise; ordinary soreness peaks at two days without swelling.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis
       webmd-exercising-yourself-death-risk garnetnews-careful-intense-workout-can-put."
  (logical (told (sign swollen-thigh))
           (told (sign pain-of-8-or-more))
           (or (told (sign load-on-the-kneecap)) (told (sign began-after-overuse)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition emergency))))

(defrule red-flag-rhabdomyolysis-useless-legs-after-exertion
  "Severe muscle pain after hard exercise with legs that are swollen, weak, will not bend or will not carry is muscle
   breakdown until a blood test shows otherwise; sore legs still bend and carry.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis
       webmd-exercising-yourself-death-risk garnetnews-careful-intense-workout-can-put."
  (logical (told (sign pain-of-8-or-more))
           (told (sign thigh-or-calf-muscle-pain))
           (or (told (sign load-on-the-kneecap)) (told (sign began-after-overuse)))
           (or (told (sign skin-swollen)) (told (sign unable-to-flex-90|cannot-bear-weight|progressive-weakness)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition emergency))))

(defrule red-flag-rhabdomyolysis-both-thighs-swollen-after-exertion
  "Both thighs swollen after hard exercise is muscle breakdown even if nobody rated the pain, since soreness does not
   swell visibly and a sprain does not take both legs.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis derived
       webmd-exercising-yourself-death-risk."
  (logical (told (sign swollen-thigh))
           (told (sign both-legs))
           (or (told (sign load-on-the-kneecap)) (told (sign began-after-overuse)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition emergency))))

(defrule red-flag-rhabdomyolysis-both-legs-will-not-work-after-exertion
  "Both legs that will not bend, carry or hold their strength in the days after unfamiliar exercise need a blood test
   for muscle breakdown, because soreness alone does not take a leg out of use.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis derived
       webmd-exercising-yourself-death-risk."
  (logical (told (sign unable-to-flex-90|cannot-bear-weight|progressive-weakness))
           (told (sign both-legs))
           (or (told (sign load-of-squats-or-new-training)) (told (sign began-after-overuse)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition urgent))))

(defrule red-flag-rhabdomyolysis-unwell-after-exertion
  "Feeling ill with sore thighs or calves in the days after unfamiliar exercise is not ordinary soreness: muscle
   breakdown may come before the urine turns dark.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis derived
       webmd-exercising-yourself-death-risk traitorschart-long-does-rhabdo-take-set."
  (logical (told (sign chills-or-unwell))
           (told (sign thigh-or-calf-muscle-pain))
           (or (told (sign load-of-squats-or-new-training)) (told (sign began-after-overuse)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Statin myopathy: from a blood test before massage to an emergency.

(defrule red-flag-statin-myopathy-dark-urine-or-growing-weakness
  "Dark urine or growing weakness in someone who takes a statin is muscle breakdown until a blood test taken the same
   day shows otherwise; muscle points keep their strength.
   Sources: kassianos-statin-myalgia eas-2015-statin-muscle-symptoms mayo-statin-rhabdomyolysis."
  (logical (told (sign on-a-statin))
           (told (sign dark-urine|progressive-weakness)))
  =>
  (assert (red-flag (family statin-myopathy) (disposition emergency))))

(defrule red-flag-statin-myopathy-both-legs-sore-and-weak
  "Soreness of both legs together with weakness in someone who takes a statin needs a blood test within a day or so;
   muscle points take one leg and one muscle.
   Sources: kassianos-statin-myalgia eas-2015-statin-muscle-symptoms mayo-statin-rhabdomyolysis
       fynefettle-statins-side-effects-heaviness."
  (logical (told (sign on-a-statin))
           (told (sign both-legs))
           (told (sign weak-knee-or-calf)))
  =>
  (assert (red-flag (family statin-myopathy) (disposition urgent))))

(defrule red-flag-statin-myopathy-both-legs-severe-or-unwell
  "Severe soreness of both legs, or soreness with feeling ill, in someone who takes a statin is tested soon even if
   the strength is kept and the urine clear.
   Sources: kassianos-statin-myalgia eas-2015-statin-muscle-symptoms derived mayo-statin-rhabdomyolysis."
  (logical (told (sign on-a-statin))
           (told (sign both-legs))
           (or (told (sign pain-of-8-or-more)) (told (sign chills-or-unwell)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family statin-myopathy) (disposition urgent))))

(defrule red-flag-statin-myopathy-both-legs-ache
  "An even ache of both legs in someone who takes a statin is settled by a blood test before massage, although a
   tablet taken for years is seldom the cause.
   Sources: kassianos-statin-myalgia eas-2015-statin-muscle-symptoms mayo-statin-rhabdomyolysis
       fynefettle-statins-side-effects-heaviness."
  (logical (told (sign on-a-statin))
           (told (sign both-legs))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family statin-myopathy) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Unexplained loss of use: the leg will not carry or bend, or the pain is beyond measure.

(defrule red-flag-unexplained-loss-of-use-cannot-stand-on-it
  "A leg that cannot be stood on, whatever the reason, is seen within a day; muscle pain limps at worst.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (told (sign cannot-bear-weight))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition urgent))))

(defrule red-flag-unexplained-loss-of-use-cannot-stand-on-it-for-years
  "A leg that has not carried its weight for years still needs its cause found before any muscle is treated.
   Sources: derived nhs-cornwall-inflammatory-knee-red-flags."
  (logical (told (sign cannot-bear-weight))
           (told (sign for-years)))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition routine-referral))))

(defrule red-flag-unexplained-loss-of-use-will-not-bend
  "A knee that newly will not bend to a right angle holds fluid, a block or a broken surface; tight thigh muscles are
   stiff, but they yield. In the weeks after an operation bending comes back slowly, and a sore growth spot stops it by
   pain.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (told (sign unable-to-flex-90))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign knee-replaced)))
           (not (sure (sign began-after-surgery)))
           (not (sure (sign surgery)))
           (not (sure (sign sore-growth-spot))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition urgent))))

(defrule red-flag-unexplained-loss-of-use-worst-pain-also-at-rest
  "New pain close to the worst imaginable that is there at rest or at night or that nothing eases needs a doctor;
   muscle pain is mostly middling and eases in some position.
   Sources: nhs-cornwall-inflammatory-knee-red-flags lincolnshire-knee-when-specialist."
  (logical (told (sign pain-of-9-or-more))
           (or (told (sign constant-at-rest|pain-at-night)) (told (sign eased-by-nothing)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition urgent))))

(defrule red-flag-unexplained-loss-of-use-worst-pain-with-limp
  "New pain close to the worst imaginable that makes one limp, with no effort before it to explain it, is seen soon
   although a few steps are still possible.
   Sources: derived lincolnshire-knee-when-specialist."
  (logical (told (sign pain-of-9-or-more))
           (told (sign limp))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; No improvement: never graver than a routine referral.

(defrule red-flag-no-improvement-care-tried-without-effect
  "Pain of knee, shin or hip that is no better after self-care or some weeks of muscle treatment is examined again,
   because muscle points usually change within weeks. Years of the same are no failure of weeks, and pain of buttock,
   hamstring or calf alone is left to their own pictures.
   Sources: aafp-2018-knee-pain nhs-morecambe-bay-knee-pain."
  (logical (told (sign not-better))
           (or (told (sign knee-thigh-groin-or-shin-pain)) (not (sure (sign pain-far-from-the-front))))
           (or (told (sign tried-self-care)) (told (sign muscle-care-for-3-weeks-or-more)))
           (not (sure (sign muscle-care-for-under-3-weeks)))
           (not (sure (sign getting-better)))
           (not (sure (sign for-days-or-for-years))))
  =>
  (assert (red-flag (family no-improvement) (disposition routine-referral))))

(defrule red-flag-no-improvement-six-weeks-of-muscle-care
  "Six weeks of muscle care are enough of a trial: unless it is better by then, the knee is examined and imaged anew.
   Sources: aafp-2018-knee-pain nhs-morecambe-bay-knee-pain."
  (logical (told (sign muscle-care-for-6-weeks-or-more))
           (not (sure (sign better))))
  =>
  (assert (red-flag (family no-improvement) (disposition routine-referral))))

(defrule red-flag-no-improvement-worse-in-spite-of-care
  "Pain of knee, shin or hip that keeps growing although it is being looked after has another cause or the wrong care;
   muscle pain flares for a day or two at most after treatment.
   Sources: aafp-2018-knee-pain."
  (logical (told (sign getting-worse))
           (or (told (sign knee-thigh-groin-or-shin-pain)) (not (sure (sign pain-far-from-the-front))))
           (or (told (sign tried-self-care)) (told (sign muscle-care-for-2-weeks-or-more)))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family no-improvement) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-unexplained-loss-of-use-child-will-not-stand
  "A child who will not put weight on a leg is seen in hospital the same day, fever or not: infection, break, hip or
   blood disease, and the younger the child the less it can tell.
   Sources: nhs-cornwall-hip-pain-children docslib-acute-atraumatic-limp-children cks-childhood-limp-notes
       rch-limping-child."
  (logical (told (sign aged-under-16))
           (told (sign cannot-bear-weight))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition emergency))))

(defrule red-flag-unexplained-loss-of-use-sore-growth-spot-and-will-not-bend
  "A knee that will not bend to a right angle beside a sore growth spot, or after an operation, is examined once; a
   sudden start with lost strength is a torn-off piece of bone and is judged there.
   Sources: nhs-gloucestershire-knee-red-flags statpearls-tibial-tubercle."
  (logical (told (sign unable-to-flex-90))
           (or (told (sign sore-growth-spot)) (told (sign began-after-surgery)) (told (sign surgery))))
  =>
  (assert (red-flag (family unexplained-loss-of-use) (disposition routine-referral))))

(defrule red-flag-rhabdomyolysis-both-thighs-worse-after-unfamiliar-exercise
  "Both thighs or calves that hurt more from day to day after a hard or unfamiliar session, instead of easing from the
   third day on, need a urine and blood test for muscle breakdown.
   Sources: acsm-2021-exertional-rhabdomyolysis scalco-2016-exertional-rhabdomyolysis."
  (logical (told (sign both-legs))
           (told (sign thigh-or-calf-pain))
           (or (told (sign began-after-overuse)) (told (sign load-of-squats-or-new-training)))
           (told (sign getting-worse))
           (told (sign for-days))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign pain-heel))))
  =>
  (assert (red-flag (family rhabdomyolysis) (disposition urgent))))

;;; end of rules/red-flags/general.clp
