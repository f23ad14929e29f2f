;;; infection.clp - danger pictures of infection: joint, bone, bursa and skin, deep soft tissue, Lyme disease.
;;;
;;; Reads      signs: fever and feeling ill, heat, redness and swelling, loss of use, skin, history, surgery,
;;;            course, duration, severity, age and pain zones. No examination of muscles.
;;; Concludes  red-flag facts of the families septic-arthritis, necrotising-soft-tissue-infection, septic-bursitis,
;;;            osteomyelitis, shingles, lyme-arthritis, painful-knee-replacement,
;;;            deep-muscle-infection and cellulitis.
;;; Relied on  by the danger screen and the disposition; each rule stands alone and no other rule reads its conclusion.
;;;
;;; Fever is never required: about half of all infected joints come without it. Long duration, a known gout, an injury
;;; or a steady recovery lift an alarm only where the statement says so, and only when answered with certainty.

;;; ------------------------------------------------------------------------------------------------
;;; septic-arthritis: the hot or swollen joint.

(defrule red-flag-septic-arthritis-hot-and-unwell
  "A hot, red, swollen joint in someone feverish or ill counts as an infected joint until fluid from it shows otherwise.
   Sources: bsr-hot-joint-2006 nhs-septic-arthritis patient-info-acute-monoarthritis couderc-2015-septic-arthritis."
  (logical (told (sign hot-red-swollen-joint))
           (told (sign feverish-or-unwell)))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-new-hot-joint
  "A joint that has newly become hot, red and swollen is treated as infected even without fever, since about half of
   infected joints have none. A known gout makes infection less likely and leaves the picture to the gout rules.
   Sources: bsr-hot-joint-2006 panicstation-develop-sudden-swelling-pain margaretten-jama-2007-restated
   roddy-hot-swollen-joint couderc-2015-septic-arthritis."
  (logical (told (sign hot-red-swollen-joint))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign known-gout))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-hot-joint-of-any-duration
  "A hot, red, swollen joint is never a muscle pain: also after months, or in someone with gout, infection has to be
   excluded within a day, because slow infections exist and gout and infection may sit in the same joint.
   Sources: bsr-hot-joint-2006 couderc-2015-septic-arthritis derived."
  (logical (told (sign hot-red-swollen-joint)))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-hot-joint-and-gout-with-doubt
  "Known gout does not rule out infection: a hot joint that bears no weight, will not bend, keeps getting worse or
   lasts longer than the days of a gout attack needs fluid drawn at once.
   Sources: bsr-hot-joint-2006 couderc-2015-septic-arthritis patient-info-acute-monoarthritis derived."
  (logical (told (sign hot-red-swollen-joint))
           (told (sign known-gout))
           (or (told (sign cannot-bear-weight|unable-to-flex-90)) (told (sign getting-worse)) (told (sign for-weeks))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-hot-joint-at-risk
  "A hot joint in someone whose defence is weakened, whose joint is diseased or replaced, who has had an infection
   elsewhere, a needle or operation in the joint, or an open wound, is an emergency however long it has lasted.
   Sources: margaretten-jama-2007-restated roddy-hot-swollen-joint patient-info-hot-joints."
  (logical (told (sign hot-red-swollen-joint))
           (or (told (sign joint-open-to-infection))
               (told (sign recent-surgery-or-injection-in-joint))
               (told (sign open-wound))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-swollen-warm-at-risk
  "Swelling together with warmth says the same as a hot joint when a known risk for joint infection is present.
   Sources: margaretten-jama-2007-restated roddy-hot-swollen-joint patient-info-hot-joints."
  (logical (told (sign skin-swollen))
           (told (sign skin-warm))
           (or (told (sign joint-open-to-infection))
               (told (sign recent-surgery-or-injection-in-joint))
               (told (sign open-wound))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-whole-knee-swollen-and-warm-or-red
  "Fluid all round the knee with warm or red skin is the hot joint told in pieces, unless it has been so for months or
   since an effort. A muscle pain leaves the knee cool, pale and dry.
   Sources: panicstation-develop-sudden-swelling-pain nhs-septic-arthritis."
  (logical (told (sign whole-knee-swollen))
           (told (sign skin-red-or-warm))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-knee-skin-swollen-and-red
  "A painful knee with new swelling and redness is an infected joint until shown otherwise. Swelling that is plainly
   only the bump on the shin of a growing child is a sore growth plate instead, and a knee inflamed since an effort is
   judged by a picture of its own.
   Sources: panicstation-develop-sudden-swelling-pain nhs-septic-arthritis."
  (logical (told (sign skin-red))
           (told (sign skin-swollen))
           (told (sign knee-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-knee-skin-swollen-and-warm
  "A painful knee with new swelling and warmth is an infected joint until shown otherwise. A twisted or overstretched
   knee is warm and swollen from the injury itself, an overworked one from the effort, and a sore shin bump of a
   growing child from its growth plate.
   Sources: panicstation-develop-sudden-swelling-pain nhs-septic-arthritis derived."
  (logical (told (sign skin-warm))
           (told (sign skin-swollen))
           (told (sign knee-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign twist-overstretch-stumble-or-slip)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-inflamed-knee-that-cannot-be-used
  "A knee that without any injury becomes swollen, warm or red and then bears no weight or will not bend to a right
   angle is infected until shown otherwise, fever or not: loss of movement in a swollen joint is its core sign.
   Sources: bsr-hot-joint-2006 versusarthritis-septic-arthritis nhs-septic-arthritis derived."
  (logical (told (sign cannot-bear-weight|unable-to-flex-90))
           (told (sign knee-pain))
           (or (told (sign skin-inflamed)) (told (sign whole-knee-swollen)))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-surgery))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-swollen-and-severe-without-injury
  "Severe pain in a newly swollen knee that nobody injured or overused fits an infected joint better than anything in a
   muscle; gout may look the same and needs the same sample of fluid.
   Sources: bsr-hot-joint-2006 nhs-septic-arthritis derived."
  (logical (told (sign pain-of-8-or-more))
           (told (sign knee-pain))
           (told (sign swollen-knee))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

;;; septic-arthritis: fever and a joint.

(defrule red-flag-septic-arthritis-unwell-with-swelling-or-lost-use
  "Fever or illness together with swelling, or with a knee that bears no weight or will not bend, means an infected
   joint first. Aching all over with influenza leaves the joints dry and free to move.
   Sources: nhs-septic-arthritis versusarthritis-septic-arthritis."
  (logical (told (sign feverish-or-unwell))
           (or (told (sign skin-swollen))
               (told (sign whole-knee-swollen))
               (told (sign cannot-bear-weight|unable-to-flex-90))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-unwell-with-pain-in-one-knee
  "Pain in one knee in someone feverish or ill is looked at the same day, even when no swelling was noticed. Aches in
   both legs during a cold are a different matter.
   Sources: nhs-kernow-acute-knee-pain-history-recent nhs-septic-arthritis."
  (logical (told (sign feverish-or-unwell))
           (told (sign knee-pain))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-unwell-with-severe-pain-or-limp
  "Fever or illness with pain in one knee that is severe, getting worse or makes the person limp is an infected joint
   until examined: severe joint pain and a high temperature are its two commonest complaints.
   Sources: nhs-septic-arthritis versusarthritis-septic-arthritis derived."
  (logical (told (sign feverish-or-unwell))
           (told (sign knee-pain))
           (or (told (sign pain-of-7-or-more)) (told (sign getting-worse)) (told (sign limp)))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-unwell-with-knee-pain-at-risk
  "Fever or illness with pain in one knee, in someone with diabetes, rheumatoid arthritis, steroid treatment or a recent
   infection elsewhere, is an emergency before the joint looks inflamed, since these people show few signs.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       margaretten-jama-2007-restated roddy-hot-swollen-joint derived."
  (logical (told (sign feverish-or-unwell))
           (told (sign diabetes-infection-rheumatoid-or-steroids))
           (told (sign knee-pain))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-unwell-with-hip-or-groin-pain
  "Fever or illness with pain in one groin or hip may be an infected hip or pus in the psoas muscle; either can be felt
   down to the knee. Tight hip muscles do not make anyone ill.
   Sources: nhs-septic-arthritis derived."
  (logical (told (sign feverish-or-unwell))
           (told (sign groin-hip-or-pelvis-pain))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-feverish-child-with-limp-or-swelling
  "A feverish or ill child who limps, will not stand, has hip pain or a swollen leg, or wakes with the pain, has an
   infected joint or bone until excluded. A child with a muscle ache is well and plays.
   Sources: pmmonline-red-flags docslib-acute-atraumatic-limp-children kidshealth-osteomyelitis
   westjem-septic-arthritis-mimics."
  (logical (told (sign aged-under-16))
           (told (sign feverish-or-unwell))
           (or (told (sign limp|cannot-bear-weight|hip-pain-in-child|pain-at-night))
               (told (sign skin-swollen))
               (told (sign whole-knee-swollen))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

;;; septic-arthritis: gonococcal infection.

(defrule red-flag-septic-arthritis-gonococcal-rash-and-unwell
  "Fever or illness with a rash and a swollen joint, or several swollen joints, may be a gonococcal infection spread
   through the blood: think of it in the young, whether or not there are complaints below.
   Sources: healthwebmagazine-gonococcal-arthritis medicaltalk-red-knee."
  (logical (told (sign feverish-or-unwell))
           (told (sign rash))
           (or (told (sign whole-knee-swollen)) (told (sign skin-swollen)) (told (sign multiple-joints-swollen))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-gonococcal-after-genital-infection
  "Fever or illness and swollen joints after a genital or gut infection, or with burning urine or sore red eyes, may be
   gonococcal arthritis; a reactive arthritis is only assumed once the joint has been shown free of germs.
   Sources: healthwebmagazine-gonococcal-arthritis medicaltalk-red-knee."
  (logical (told (sign feverish-or-unwell))
           (or (told (sign recent-gut-or-genital-infection)) (told (sign sore-red-eyes-or-urine-burning)))
           (or (told (sign whole-knee-swollen)) (told (sign skin-swollen)) (told (sign multiple-joints-swollen))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-gonococcal-before-the-fever
  "A knee newly swollen without injury after a genital or gut infection, with a rash, is looked at within a day even
   without fever: gonococcal arthritis may run so, and fluid from the joint tells it from a reactive arthritis.
   Sources: healthwebmagazine-gonococcal-arthritis medicaltalk-red-knee."
  (logical (told (sign recent-gut-or-genital-infection))
           (told (sign rash-or-blister))
           (or (told (sign whole-knee-swollen)) (told (sign skin-swollen)) (told (sign multiple-joints-swollen)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

;;; septic-arthritis: weakened defence and infection elsewhere.

(defrule red-flag-septic-arthritis-weak-defence-with-any-sign
  "With a suppressed immune system or injected drugs the signs of infection stay faint: any swelling, warmth, redness,
   fever or illness with a painful leg is enough for the emergency department.
   Sources: roddy-hot-swollen-joint panicstation-develop-sudden-swelling-pain."
  (logical (told (sign immune-suppressed-or-injects-drugs))
           (or (told (sign skin-inflamed))
               (told (sign whole-knee-swollen))
               (told (sign hot-red-swollen-joint|fever|chills-or-unwell))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-weak-defence-with-pain-out-of-pattern
  "With a suppressed immune system or injected drugs, pain that is severe, constant, growing or takes away the use of
   the leg may be an infection without a single outward sign. Muscle pain stays moderate and follows movement.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       roddy-hot-swollen-joint derived."
  (logical (told (sign immune-suppressed-or-injects-drugs))
           (or (told (sign constant-at-rest|night-pain-unrelenting|cannot-bear-weight|unable-to-flex-90|limp))
               (told (sign getting-worse))
               (told (sign pain-of-7-or-more)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-new-swelling-at-risk
  "New swelling of a knee in someone with diabetes, rheumatoid arthritis, steroid treatment or a recent infection is
   seen within a day, also without heat or fever.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       roddy-hot-swollen-joint."
  (logical (told (sign diabetes-infection-rheumatoid-or-steroids))
           (told (sign swollen-knee))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-knee-pain-after-infection-elsewhere
  "New pain in one knee soon after an infection of tooth, skin, chest or bladder, and constant, severe, growing or
   crippling, may be germs carried to the joint by the blood. A muscle pain after illness eases with rest.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       margaretten-jama-2007-restated derived."
  (logical (told (sign recent-infection))
           (told (sign knee-pain))
           (or (told (sign constant-at-rest|night-pain-unrelenting|cannot-bear-weight|unable-to-flex-90))
               (told (sign getting-worse))
               (told (sign pain-of-7-or-more)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

;;; septic-arthritis: operation, needle and wound.

(defrule red-flag-septic-arthritis-fever-after-operation-or-needle
  "Fever or illness after an operation on the leg or a needle in the joint is an infected joint until excluded. How
   long ago the operation was lifts nothing: a needle may have followed it.
   Sources: roddy-hot-swollen-joint margaretten-jama-2007-restated panicstation-develop-sudden-swelling-pain."
  (logical (told (sign feverish-or-unwell))
           (or (told (sign recent-surgery-or-injection-in-joint))
               (told (sign began-after-surgery))
               (told (sign surgery))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-red-or-weeping-after-operation-or-needle
  "Red skin, discharge or a wound that stays open over a joint recently operated or injected means that germs may have
   been carried in. A wound that heals well is dry, closed and pale.
   Sources: roddy-hot-swollen-joint margaretten-jama-2007-restated panicstation-develop-sudden-swelling-pain."
  (logical (told (sign recent-surgery-or-injection-in-joint))
           (told (sign skin-red-open-or-discharging)))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-warm-or-swollen-after-operation-or-needle
  "A joint that is warm or swollen after an operation or injection may be infected; only one that is clearly getting
   better is healing as expected, since some warmth and fluid are part of that. After the first months the next picture
   counts.
   Sources: geirsson-2008-septic-arthritis-iceland bmj-best-practice-septic-arthritis roddy-hot-swollen-joint
       margaretten-jama-2007-restated derived."
  (logical (told (sign recent-surgery-or-injection-in-joint))
           (or (told (sign skin-swollen-or-warm)) (told (sign whole-knee-swollen)))
           (not (sure (sign getting-better)))
           (not (sure (sign operated-12-or-more-weeks-ago)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-severe-or-growing-pain-after-operation-or-needle
  "In the weeks after an operation or injection, severe pain or pain that grows instead of fading counts as much as
   heat: the joint may be infected before it looks so. Pain of months that led to the needle is no such pain.
   Sources: roddy-hot-swollen-joint panicstation-develop-sudden-swelling-pain."
  (logical (told (sign recent-surgery-or-injection-in-joint))
           (or (told (sign pain-of-8-or-more)) (told (sign getting-worse)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign operated-12-or-more-weeks-ago))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-wound-at-a-swollen-or-useless-knee
  "An open or weeping wound at a knee that is swollen all round, will not bend or bears no weight may reach into the
   joint or have let germs in, and has to be washed out by a surgeon.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       margaretten-jama-2007-restated roddy-hot-swollen-joint derived."
  (logical (told (sign skin-open-or-discharging))
           (told (sign knee-pain))
           (or (told (sign whole-knee-swollen)) (told (sign cannot-bear-weight|unable-to-flex-90)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

;;; septic-arthritis: the replaced knee.

(defrule red-flag-septic-arthritis-replaced-knee-feverish-or-red
  "A replaced knee with fever, illness, a hot joint, red skin or a wound that is open or weeps is infected until its
   surgeon says otherwise, and is seen the same day. Fever and redness are the strongest signs.
   Sources: shohat-2019-infected-knee-replacement bsr-hot-joint-2006 factually-early-warning-signs."
  (logical (told (sign knee-replaced))
           (or (told (sign fever|chills-or-unwell|hot-red-swollen-joint)) (told (sign skin-red-open-or-discharging))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-replaced-knee-warm
  "Warm skin over a replaced knee may be infection around the metal. A knee that is clearly recovering after the
   operation stays a little warm for months, and warmth alone then does not alarm.
   Sources: shohat-2019-infected-knee-replacement factually-early-warning-signs derived."
  (logical (told (sign knee-replaced))
           (told (sign skin-warm))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-replaced-knee-swollen
  "Swelling of a replaced knee that is not on the way to recovery may be a late infection and goes to the surgeon soon.
   Surely cool, it is shown at an appointment.
   Sources: medilura-infection-knee-prosthesis bmcmusculoskeletdisord-s12891-018-2264-7 factually-early-warning-signs."
  (logical (told (sign knee-replaced))
           (told (sign swollen-knee))
           (not (sure (sign getting-better)))
           (not (sure (sign joint-not-hot-or-red))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-replaced-knee-growing-or-resting-pain
  "Late infection of a replaced knee often shows only as pain that grows, or that goes on at rest and at night, even
   years after the operation. Muscle pain there is steady and tied to certain movements.
   Sources: medilura-infection-knee-prosthesis bmcmusculoskeletdisord-s12891-018-2264-7 factually-early-warning-signs."
  (logical (told (sign knee-replaced))
           (or (told (sign getting-worse)) (told (sign constant-at-rest|night-pain-unrelenting))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-replaced-knee-after-infection-elsewhere
  "A painful leg with a replaced knee after an infection elsewhere is checked soon, since germs in the blood settle on
   the metal.
   Sources: factually-early-warning-signs medilura-infection-knee-prosthesis
   bmcmusculoskeletdisord-s12891-018-2264-7."
  (logical (told (sign knee-replaced))
           (told (sign recent-infection)))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-painful-knee-replacement-not-improving
  "Any pain in a replaced knee that is not on the way to recovery deserves one check by the surgeon for infection or
   loosening, even when the muscles around it explain the pain.
   Sources: factually-early-warning-signs."
  (logical (told (sign knee-replaced))
           (told (sign knee-pain))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family painful-knee-replacement) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; necrotising-soft-tissue-infection: pain far beyond what the skin shows, blisters, dark blotches.

(defrule red-flag-necrotising-soft-tissue-infection-severe-pain-and-unwell
  "Pain far worse than the skin change explains, in someone feverish or ill, may be an infection eating its way along
   the deep tissue, where hours decide. In muscle pain the skin is normal and the person well.
   Sources: greystokesurgery-z-necrotising-fasciitis pulsetoday-not-miss-necrotising-fasciitis."
  (logical (told (sign feverish-or-unwell))
           (told (sign skin-red-swollen-broken-or-blotchy))
           (told (sign pain-of-8-or-more)))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

(defrule red-flag-necrotising-soft-tissue-infection-blisters-and-unwell
  "Blisters or dark blotches on a painful leg in someone feverish or ill are a late sign of dying tissue.
   Sources: greystokesurgery-z-necrotising-fasciitis."
  (logical (told (sign blister-or-blotches))
           (told (sign feverish-or-unwell)))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

(defrule red-flag-necrotising-soft-tissue-infection-blisters-on-inflamed-skin
  "Blisters or dark blotches on skin that is red, warm, swollen or broken suggest that the infection lies deeper than
   the skin. It moves in hours to days, so a picture unchanged for months is something else.
   Sources: greystokesurgery-z-necrotising-fasciitis."
  (logical (told (sign blister-or-blotches))
           (told (sign skin-inflamed-or-open))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

(defrule red-flag-necrotising-soft-tissue-infection-blisters-and-severe-pain
  "Blisters or dark blotches with severe new pain are deep infection until excluded. A friction blister after a long
   run, or one that comes along with an ache of weeks, does not count.
   Sources: greystokesurgery-z-necrotising-fasciitis."
  (logical (told (sign blister-or-blotches))
           (told (sign pain-of-7-or-more))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

(defrule red-flag-necrotising-soft-tissue-infection-severe-pain-at-risk
  "Severe new pain near a wound, boil or red skin, in someone with diabetes, a weak immune system or injected drugs, may
   be a deep infection before fever comes.
   Sources: pulsetoday-not-miss-necrotising-fasciitis greystokesurgery-z-necrotising-fasciitis."
  (logical (told (sign open-to-infection))
           (told (sign skin-red-open-or-boil))
           (told (sign pain-of-7-or-more))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

(defrule red-flag-necrotising-soft-tissue-infection-fast-growing-pain-under-bad-skin
  "New pain that is severe and still growing under red, blotchy or broken skin is out of proportion even in a healthy
   person: deep infection often starts from a graze and without fever.
   Sources: pulsetoday-not-miss-necrotising-fasciitis greystokesurgery-z-necrotising-fasciitis derived."
  (logical (told (sign skin-red-open-blotchy-or-boil))
           (told (sign pain-of-8-or-more))
           (told (sign getting-worse))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family necrotising-soft-tissue-infection) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; septic-bursitis: infected bursa in front of the knee, and infection of the skin around it.

(defrule red-flag-septic-bursitis-swollen-bursa-with-red-or-broken-skin
  "A swelling over or just below the kneecap with red or broken skin, a boil or discharge is an infected bursa until
   shown otherwise: the germs come in through the skin.
   Sources: arthritis-health-septic-bursitis musculoskeletalkey-prepatellar-bursitis."
  (logical (told (sign swelling-over-or-below-kneecap))
           (told (sign skin-red-open-discharging-or-boil)))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-kneeling-with-red-or-broken-skin
  "Red or broken skin, a boil or discharge at the knee of someone who kneels for a living, has had bursitis, or cannot
   bear to kneel points to an infected bursa. The bump on the shin of a growing child is sore to kneel on as well.
   Sources: arthritis-health-septic-bursitis musculoskeletalkey-prepatellar-bursitis orthopaedia-knee-bursitis."
  (logical (told (sign skin-red-open-discharging-or-boil))
           (or (told (sign load-kneeling-work)) (told (sign known-bursitis)) (told (sign worse-kneeling)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-new-warm-bursa
  "Warm skin over a newly swollen or kneeling-sore bursa may be infection before redness shows. An ordinary bursitis of
   months may be mildly warm, and a sore shin bump in a growing child too.
   Sources: arthritis-health-septic-bursitis musculoskeletalkey-prepatellar-bursitis."
  (logical (told (sign skin-warm))
           (or (told (sign swelling-over-or-below-kneecap))
               (told (sign load-kneeling-work))
               (told (sign known-bursitis))
               (told (sign worse-kneeling)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-feverish
  "Fever or illness with a swollen bursa, or in someone known for bursitis, means infection that may spread to the
   blood; an ordinary bursitis only hurts on kneeling.
   Sources: arthritis-health-septic-bursitis orthopaedia-knee-bursitis."
  (logical (told (sign feverish-or-unwell))
           (or (told (sign swelling-over-or-below-kneecap)) (told (sign known-bursitis))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition emergency))))

(defrule red-flag-septic-bursitis-swollen-bursa-with-weak-defence
  "A swelling over or just below the kneecap in someone with diabetes, steroid treatment, a weak immune system,
   injected drugs or a recent infection is tested for germs even when the skin looks quiet, because in them infection
   hides and spreads.
   Sources: arthritis-health-septic-bursitis musculoskeletalkey-prepatellar-bursitis derived."
  (logical (told (sign swelling-over-or-below-kneecap))
           (told (sign open-to-infection-steroids-or-recent-infection))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-new-red-and-warm-skin
  "Skin that has newly become both red and warm may be an infection of the skin or the bursa beneath it: a doctor
   within a day and no hands on it.
   Sources: greystokesurgery-z-necrotising-fasciitis arthritis-health-septic-bursitis."
  (logical (told (sign skin-red))
           (told (sign skin-warm))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-wound-with-inflamed-skin
  "A wound or boil with red or warm skin around it is an infection of the skin that may reach bursa or joint; it is
   treated within a day. A clean graze is pale at its edge after the first day.
   Sources: musculoskeletalkey-prepatellar-bursitis greystokesurgery-z-necrotising-fasciitis derived."
  (logical (told (sign skin-open-or-boil))
           (told (sign skin-red-or-warm))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-bursitis) (disposition urgent))))

(defrule red-flag-septic-bursitis-inflamed-skin-and-unwell
  "Red or warm skin on a painful leg with fever or illness is an infection of skin, bursa or joint that has begun to
   affect the whole body, so it goes to hospital at once.
   Sources: arthritis-health-septic-bursitis greystokesurgery-z-necrotising-fasciitis derived."
  (logical (told (sign feverish-or-unwell))
           (told (sign skin-red-or-warm)))
  =>
  (assert (red-flag (family septic-bursitis) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; osteomyelitis: infected bone.

(defrule red-flag-osteomyelitis-fever-with-bone-pain-or-wound
  "Fever or illness with a tender bone, pain that rest and night do not ease, or a wound, boil or discharge is a bone
   infection until imaged. In muscle pain the person is well and the soft tissue is sore, not the bone.
   Sources: notinline-osteomyelitis askzana-osteomyelitis kidshealth-osteomyelitis watsonshealth-osteomyelitis."
  (logical (told (sign feverish-or-unwell))
           (or (told (sign bone-tender|night-pain-unrelenting|constant-at-rest))
               (told (sign skin-open-discharging-or-boil))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition emergency))))

(defrule red-flag-osteomyelitis-feverish-with-pain-in-one-limb
  "Fever or illness with pain in one thigh or lower leg may be an infection of bone or deep muscle even when the knee is
   free. Influenza aches in both legs.
   Sources: notinline-osteomyelitis kidshealth-osteomyelitis derived."
  (logical (told (sign feverish-or-unwell))
           (told (sign thigh-or-lower-leg-pain))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-feverish-child-with-growing-limb-pain
  "In a growing child the ends of the long bones near the knee are where bone infection starts: fever or illness with
   thigh or shin pain that is severe or getting worse is an emergency, for it can spread within hours.
   Sources: nhs-cornwall-hip-pain-children rch-limping-child kidshealth-osteomyelitis."
  (logical (told (sign aged-under-18))
           (told (sign feverish-or-unwell))
           (told (sign thigh-or-shin-pain))
           (or (told (sign getting-worse)) (told (sign pain-of-7-or-more)))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition emergency))))

(defrule red-flag-osteomyelitis-risk-with-tender-bone-or-wound
  "In people with diabetes, injected drugs or a weak immune system bone infection may run without fever or much pain: a
   tender bone, an open or weeping wound or a boil is enough to have it looked for.
   Sources: notinline-osteomyelitis watsonshealth-osteomyelitis."
  (logical (told (sign open-to-infection))
           (or (told (sign bone-tender)) (told (sign skin-open-discharging-or-boil))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-small-child-not-using-the-leg
  "A child under five who limps or will not stand on a leg may have a bone or joint infection without any fever; at this
   age a muscle ache is hardly ever the reason.
   Sources: notinline-osteomyelitis pmmonline-red-flags."
  (logical (told (sign aged-under-5))
           (told (sign limp|cannot-bear-weight)))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-sore-bone-and-night-pain-of-a-child
  "In a growing child a sore spot of bone that hurts at night or at rest, without injury or training, may be an abscess
   in the bone that smoulders without fever, as well as a tumour: one picture tells. Growing pains leave no sore spot.
   Sources: kidshealth-osteomyelitis notinline-osteomyelitis derived."
  (logical (told (sign aged-under-18))
           (told (sign bone-tender))
           (told (sign rest-or-night-pain))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-operated-limb-red-or-weeping
  "Red skin, an open wound or discharge where bone or joint was operated may come from infected bone or metal, also long
   after the operation.
   Sources: notinline-osteomyelitis."
  (logical (told (sign skin-red-open-or-discharging))
           (told (sign operated)))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-operated-limb-warm
  "Warm skin over an operated bone or joint may mean infection, unless the leg is clearly recovering: some warmth
   belongs to normal healing.
   Sources: notinline-osteomyelitis derived."
  (logical (told (sign skin-warm))
           (told (sign operated))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-operated-limb-growing-rest-pain
  "After an operation pain should fade week by week: pain that is there at rest and keeps growing may be an infected
   bone.
   Sources: notinline-osteomyelitis."
  (logical (told (sign constant-at-rest))
           (told (sign getting-worse))
           (told (sign operated)))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

(defrule red-flag-osteomyelitis-weeping-skin
  "Pus or fluid that keeps coming from the skin of a painful leg may drain from infected bone, joint or bursa, with or
   without fever. Muscle pain leaves the skin whole.
   Sources: askzana-osteomyelitis notinline-osteomyelitis derived."
  (logical (told (sign skin-discharge)))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; shingles: a painful rash in the strip of one nerve, treated best within three days.

(defrule red-flag-shingles-rash-on-burning-skin
  "Blisters or a new rash on one leg, where the skin burns, tingles or cannot bear a light touch, is shingles: medicine
   works best within three days of the rash. Muscle pain leaves the skin as it was.
   Sources: nhs-shingles."
  (logical (told (sign rash-blister-or-blotches))
           (or (told (sign burning-numb-or-tingling)) (told (sign light-touch-hurts)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family shingles) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; lyme-arthritis: a swollen knee weeks to months after a tick.

(defrule red-flag-lyme-arthritis-tick-bite-with-swelling-or-rash
  "After a tick bite, a swollen or hot knee, several swollen joints or a rash may be Lyme disease: typically a large
   effusion with little pain, weeks to months later. Muscle pain brings no fluid.
   Sources: empr-be-lookout-this-early-sign practicingclinicians-lyme-arthritis-high aafp-2018-knee-pain
   westjem-septic-arthritis-mimics."
  (logical (told (sign tick-bite))
           (or (told (sign skin-inflamed-or-rash))
               (told (sign whole-knee-swollen))
               (told (sign multiple-joints-swollen|hot-red-swollen-joint))))
  =>
  (assert (red-flag (family lyme-arthritis) (disposition urgent))))

(defrule red-flag-lyme-arthritis-swollen-knee-and-rash
  "A swollen knee together with a rash raises Lyme disease even when no bite is remembered, as in about half of
   patients.
   Sources: empr-be-lookout-this-early-sign."
  (logical (told (sign rash))
           (told (sign swollen-knee)))
  =>
  (assert (red-flag (family lyme-arthritis) (disposition urgent))))

(defrule red-flag-lyme-arthritis-tick-bite-and-knee-pain
  "Knee pain after a tick bite is as likely muscular, but is checked once for rash and swelling and by a blood test.
   Sources: practicingclinicians-lyme-arthritis-high."
  (logical (told (sign tick-bite))
           (told (sign knee-pain)))
  =>
  (assert (red-flag (family lyme-arthritis) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-deep-muscle-infection-feverish-pain-in-thigh-or-buttock
  "Fever or feeling ill with pain in one thigh, buttock, groin or hip may be pus in a muscle or beside the spine: the
   early stage looks like a strain, and only one in three has the textbook signs. Influenza aches on both sides.
   Sources: xu-2019-iliopsoas-abscess drosos-2005-pyomyositis pyomyositis-case-series-2016."
  (logical (told (sign feverish-or-unwell))
           (told (sign thigh-hip-or-pelvis-pain))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family deep-muscle-infection) (disposition urgent))))

(defrule red-flag-deep-muscle-infection-feverish-limb-that-gets-worse
  "Fever or feeling ill with pain in thigh, buttock, groin, hip or calf that grows, is there at rest, is severe, swells
   the thigh, limps or has not answered to care is a deep infection until a scan shows otherwise: by then pus has
   usually formed.
   Sources: xu-2019-iliopsoas-abscess drosos-2005-pyomyositis pyomyositis-case-series-2016."
  (logical (told (sign feverish-or-unwell))
           (told (sign thigh-hip-pelvis-or-calf-pain))
           (or (told (sign getting-worse))
               (told (sign constant-at-rest|limp|cannot-bear-weight))
               (told (sign pain-of-7-or-more))
               (told (sign swollen-thigh))
               (told (sign not-better))))
  =>
  (assert (red-flag (family deep-muscle-infection) (disposition emergency))))

(defrule red-flag-deep-muscle-infection-feverish-limb-at-risk
  "In someone with diabetes, weakened defence, injected drugs, steroid treatment, an artificial knee or an infection
   elsewhere, fever or illness with a painful leg is a deep infection until shown otherwise, whatever the skin looks
   like.
   Sources: drosos-2005-pyomyositis xu-2019-iliopsoas-abscess margaretten-jama-2007-restated."
  (logical (told (sign feverish-or-unwell))
           (told (sign joint-open-to-infection-but-rheumatoid))
           (told (sign leg-pain-from-the-back-down))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family deep-muscle-infection) (disposition emergency))))

(defrule red-flag-deep-muscle-infection-hip-that-will-not-straighten
  "Thigh, groin or hip pain of days or weeks with a hip that will not straighten, which limps, grows, wakes or is eased
   only by a bent leg, may be pus or blood at the hip flexor, also before any fever. A muscle that is merely short has
   been so for long, or follows effort.
   Sources: medicalalgorithms-psoas-abscess xu-2019-iliopsoas-abscess."
  (logical (told (sign short-hip-extension))
           (told (sign front-of-hip-and-thigh-or-pelvis-pain))
           (told (sign for-days-or-weeks))
           (or (told (sign limp|constant-at-rest|pain-at-night|weight-loss))
               (told (sign getting-worse))
               (told (sign eased-by-a-bent-leg)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family deep-muscle-infection) (disposition urgent))))

(defrule red-flag-deep-muscle-infection-feverish-and-weak-or-bent-hip
  "Fever or illness with groin, thigh or back pain and a weak knee or a hip that will not straighten is an abscess at
   the psoas until scanned.
   Sources: medicalalgorithms-psoas-abscess xu-2019-iliopsoas-abscess."
  (logical (told (sign feverish-or-unwell))
           (told (sign psoas-or-thigh-pain))
           (or (told (sign short-hip-extension))
               (told (sign weak-in-straightening))
               (told (sign leg-buckles))
               (told (sign progressive-weakness))))
  =>
  (assert (red-flag (family deep-muscle-infection) (disposition emergency))))

(defrule red-flag-cellulitis-red-and-warm-or-swollen-skin
  "Skin of thigh, calf, shin or foot that is newly red and warm or swollen on one leg is an infection of the skin until
   a doctor has seen it, and a clot is excluded beside it. Both legs at once are more often a skin or vein trouble.
   Sources: newszop-leg-swelling greystokesurgery-z-necrotising-fasciitis pulsetoday-not-miss-necrotising-fasciitis."
  (logical (told (sign skin-red))
           (told (sign skin-swollen-warm-open-or-blistered))
           (told (sign leg-pain-but-not-knee))
           (not (sure (sign on-both-sides)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family cellulitis) (disposition urgent))))

(defrule red-flag-cellulitis-spreading-or-with-weak-defence
  "Red skin of the leg that spreads, in an infant, or in someone with diabetes, weakened defence or injected drugs, is
   treated in hospital the same day.
   Sources: pulsetoday-not-miss-necrotising-fasciitis greystokesurgery-z-necrotising-fasciitis."
  (logical (told (sign skin-red))
           (or (told (sign getting-worse)) (told (sign aged-under-2)) (told (sign open-to-infection)))
           (or (told (sign skin-swollen-or-warm)) (told (sign hot-red-swollen-joint)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family cellulitis) (disposition emergency))))

(defrule red-flag-osteomyelitis-toddler-that-limps-or-guards-a-leg
  "A child under four that limps, or an infant that cries when the leg is moved or is ill, goes to hospital today: at
   that age an infected joint is more common than a harmless irritation.
   Sources: cks-childhood-limp-notes rch-limping-child notinline-osteomyelitis."
  (logical (told (sign aged-under-4))
           (or (told (sign limp|chills-or-unwell|fever|stiff-knee-walk)) (told (sign short-knee-or-hip-turning)))
           (told (sign leg-pain-down-to-the-ankle))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition emergency))))

(defrule red-flag-shingles-burning-leg-and-touch-that-hurts
  "New burning pain of one leg where even light touch or clothes hurt, in someone past fifty or with weakened defence,
   may be shingles before the rash: the skin is looked at daily, and a doctor sees it soon.
   Sources: nhs-shingles."
  (logical (told (sign burning-pain))
           (told (sign light-touch-hurts))
           (or (told (sign aged-50-or-over)) (told (sign immune-suppressed-or-recent-infection)))
           (told (sign for-days))
           (not (sure (sign on-both-sides)))
           (not (sure (sign accident-or-surgery)))
           (not (sure (sign load-kneeling-work))))
  =>
  (assert (red-flag (family shingles) (disposition urgent))))

(defrule red-flag-septic-arthritis-unwell-with-both-knees-or-replaced
  "Fever or illness with two painful swollen knees, or in someone with an artificial joint, is infection of the joints
   first: infection by the blood may settle in more than one.
   Sources: bsr-hot-joint-2006 shohat-2019-infected-knee-replacement margaretten-jama-2007-restated."
  (logical (told (sign feverish-or-unwell))
           (told (sign on-both-sides))
           (or (told (sign whole-knee-swollen))
               (told (sign skin-inflamed))
               (told (sign multiple-joints-swollen))
               (told (sign knee-replaced))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-new-loss-of-weight-bearing-and-swelling
  "A newly swollen knee that cannot be stood on without an injury, or with illness, diabetes, an artificial joint,
   steroids or a recent needle, is an infected joint until fluid has been drawn.
   Sources: bsr-hot-joint-2006 margaretten-jama-2007-restated versusarthritis-septic-arthritis."
  (logical (told (sign cannot-bear-weight))
           (told (sign swollen-knee))
           (or (told (sign joint-open-to-infection-but-injected-drugs))
               (told (sign recent-surgery-or-injection-in-joint)))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-infant-or-child-unwell-with-a-guarded-limb
  "A child that is ill or feverish with pain of leg, hip or knee of one side is seen in hospital today, limp or not:
   the youngest do not limp, they cry.
   Sources: cks-childhood-limp-notes rch-limping-child nhs-cornwall-hip-pain-children."
  (logical (told (sign aged-under-8))
           (told (sign feverish-or-unwell))
           (told (sign leg-pain-down-to-the-calf))
           (not (sure (sign on-both-sides))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-inflamed-knee-after-effort
  "A knee that is swollen and red or warm since an effort is seen within a day: irritated tissue looks so, and an
   infected joint as well, since germs settle where tissue was bruised.
   Sources: bsr-hot-joint-2006 patient-info-hot-joints."
  (logical (told (sign began-after-overuse))
           (told (sign skin-red-or-warm))
           (told (sign swollen-knee))
           (told (sign knee-pain))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-inflamed-knee-in-the-first-days-after-effort
  "A knee that within days of an effort is red or warm, swollen and getting worse, hurting at rest or severe is an
   infected joint until fluid shows otherwise: overworked tissue is better after some days of rest.
   Sources: bsr-hot-joint-2006 nhs-septic-arthritis."
  (logical (told (sign began-after-overuse))
           (told (sign skin-red-or-warm))
           (told (sign swollen-knee))
           (told (sign knee-pain))
           (or (told (sign getting-worse)) (told (sign constant-at-rest|limp)) (told (sign pain-of-8-or-more)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign for-weeks-or-longer))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition emergency))))

(defrule red-flag-septic-arthritis-swollen-for-long-after-operation-or-needle
  "A knee that is still swollen or warm months after an operation or a needle, or swells anew, is checked for a slow
   infection, unless it is surely cool and healing.
   Sources: bmcmusculoskeletdisord-s12891-018-2264-7 roddy-hot-swollen-joint."
  (logical (told (sign recent-surgery-or-injection-in-joint))
           (or (told (sign skin-swollen-or-warm)) (told (sign whole-knee-swollen)))
           (not (sure (sign not-getting-worse)))
           (not (sure (sign joint-not-hot-or-red))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-septic-arthritis-newly-warm-or-red-knee
  "A painful knee that is newly warm or red without an injury or an effort is looked at within a day for crystals and
   infection, also when no swelling was noticed. Sore muscle leaves the skin as it was.
   Sources: bsr-hot-joint-2006 patient-info-acute-monoarthritis."
  (logical (told (sign skin-red-or-warm))
           (told (sign knee-pain))
           (not (sure (sign accident-or-surgery)))
           (not (sure (sign began-with-an-injury-surgery-or-overuse)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign sore-spot-shin-bump))))
  =>
  (assert (red-flag (family septic-arthritis) (disposition urgent))))

(defrule red-flag-osteomyelitis-infant-with-a-painful-leg
  "A child under two in whom somebody finds that a leg hurts is examined the same day: it cannot tell of fever or a
   fall, and no muscle ache is known at that age.
   Sources: cks-childhood-limp-notes rch-limping-child."
  (logical (told (sign aged-under-2))
           (told (sign leg-pain-anywhere))
           (not (sure (sign on-both-sides)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family osteomyelitis) (disposition urgent))))

;;; end of rules/red-flags/infection.clp
