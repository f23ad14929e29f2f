;;; red-flags/joints.clp - danger pictures of joints and of the bone beside them.
;;;
;;; Reads      signs: age, zones and course of pain, swelling, stiffness, skin, illnesses, hip and child signs.
;;; Concludes  red-flag facts of inflammatory-arthritis, crystal-arthritis, osteonecrosis, osteoarthritis-pattern,
;;;            slipped-capital-femoral-epiphysis, hip-joint-referral, perthes-disease and vasculitis.
;;; Relied on  by the host, which takes the gravest disposition, and by the danger screen. No rule reads these facts.

;;; ------------------------------------------------------------------------------------------------
;;; Inflammatory arthritis: rheumatoid, reactive, juvenile, polymyalgia. An injury lifts it.

(defrule red-flag-inflammatory-arthritis-several-swollen-joints
  "More than one swollen joint suggests synovitis and is seen by rheumatology within days; in muscle pain the joints
   look normal. Known wear of both knees for months is the exception.
   Sources: nice-qs33 nhs-york-inflammatory-arthritis."
  (logical (told (sign multiple-joints-swollen))
           (or (not (sure (sign known-osteoarthritis))) (not (sure (sign for-months-or-years)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-long-stiffness-with-swelling
  "Morning stiffness of more than half an hour in a swollen or hot joint is inflammatory until shown otherwise;
   stiffness of muscle or wear is gone within minutes.
   Sources: nhs-york-inflammatory-arthritis nice-qs33 nhs-bath-early-inflammatory-arthritis."
  (logical (told (sign stiff-for-over-30-minutes))
           (told (sign hot-or-swollen-knee))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-long-stiffness-both-sides
  "Morning stiffness of more than half an hour on both sides for longer than some days suggests inflammatory
   arthritis, unless osteoarthritis is already known to make these joints stiff.
   Sources: nhs-york-inflammatory-arthritis nice-qs33."
  (logical (told (sign stiff-for-over-30-minutes))
           (told (sign both-legs))
           (not (sure (sign for-days)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-stiffness-over-half-an-hour
  "Morning stiffness of more than half an hour is not typical of wear or of muscle pain, even in a knee known to be
   arthritic, and is worth a doctor's look although nothing is swollen.
   Sources: gpnotebook-clinical-diagnosis nice-ng226."
  (logical (told (sign stiff-for-over-30-minutes))
           (not (sure (sign for-days))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral))))

(defrule red-flag-inflammatory-arthritis-stiffness-over-an-hour
  "Morning stiffness of more than an hour is inflammatory even when no swelling is told; hip arthritis stays within
   the hour, and sore muscles loosen with the first steps.
   Sources: nhs-york-inflammatory-arthritis."
  (logical (told (sign stiff-for-over-60-minutes)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-knee-full-of-fluid-without-injury
  "A knee swollen as a whole without an injury holds fluid from arthritis, crystals, infection or tick disease and is
   examined within a day or two; a muscle never fills the joint. Past fifty a knee that for months has hurt on stairs,
   rising or walking and swells is worn, and gets an appointment.
   Sources: bsr-hot-joint-2006 nhs-york-inflammatory-arthritis."
  (logical (told (sign whole-knee-swollen))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-surgery)))
           (not (sure (sign known-osteoarthritis-bursitis-or-replacement)))
           (not (sure (sign swelling-beside-the-joint)))
           (or (not (sure (sign aged-50-or-over)))
               (not (sure (sign for-months-or-years)))
               (not (sure (sign worse-with-load-on-the-knee)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-without-injury
  "Visible swelling at a painful knee without injury or overuse may be joint fluid and is examined within a day or two,
   unless it is known to lie outside the joint or fits a worn knee past fifty.
   Sources: bsr-hot-joint-2006 nhs-york-inflammatory-arthritis."
  (logical (told (sign knee-pain))
           (told (sign skin-swollen))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-surgery-or-overuse)))
           (not (sure (sign known-osteoarthritis-bursitis-or-replacement)))
           (not (sure (sign swelling-anywhere-but-the-joint)))
           (or (not (sure (sign aged-50-or-over)))
               (not (sure (sign for-months-or-years)))
               (not (sure (sign worse-with-load-on-the-knee)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-after-overuse
  "Swelling at the knee after overuse is more often an irritated bursa or tendon than arthritis, but it is not a
   muscle sign and is examined before muscle work.
   Sources: derived nhs-york-inflammatory-arthritis."
  (logical (told (sign knee-pain))
           (told (sign skin-swollen))
           (told (sign began-after-overuse)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral))))

(defrule red-flag-inflammatory-arthritis-fluid-that-stays-for-months
  "Fluid that stays in one knee for months is sent to a specialist even where an old injury seems to explain it.
   Sources: nhs-bath-early-inflammatory-arthritis nhs-york-inflammatory-arthritis."
  (logical (told (sign whole-knee-swollen))
           (told (sign for-months-or-years)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral))))

(defrule red-flag-inflammatory-arthritis-fluid-in-known-arthritic-knee
  "A known arthritic knee that swells has a flare with fluid: it is reviewed, and heat or redness is looked for.
   Muscle pain beside osteoarthritis leaves the knee dry.
   Sources: nice-ng226."
  (logical (told (sign known-osteoarthritis))
           (told (sign swollen-knee)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral))))

(defrule red-flag-inflammatory-arthritis-hot-joint-for-months
  "A joint hot, red and swollen for months is active inflammation or a slow infection, whatever is known about it
   already, and never a muscle sign.
   Sources: derived nhs-cornwall-inflammatory-knee-red-flags bsr-hot-joint-2006."
  (logical (told (sign hot-red-swollen-joint))
           (told (sign for-months-or-years)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-known-rheumatoid-swollen-or-worse
  "In known rheumatoid arthritis a knee that swells or grows worse is a flare or an infection, and both are seen soon;
   muscle pain in such a person leaves the joint quiet.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       roddy-hot-swollen-joint."
  (logical (told (sign known-rheumatoid-arthritis))
           (or (told (sign whole-knee-swollen)) (told (sign skin-swollen)) (told (sign getting-worse))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-reactive-swelling-after-infection
  "A joint that swells in the weeks after an infection of gut, bladder, genitals or elsewhere, in someone not yet
   middle-aged, suggests reactive arthritis.
   Sources: zana-reactive-arthritis medicaltalk-red-knee."
  (logical (told (sign any-recent-infection))
           (told (sign hot-or-swollen-knee))
           (not (sure (sign aged-45-or-over))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-reactive-swelling-with-eyes-or-rash
  "A swollen joint together with sore red eyes, burning urine or a rash, in someone not yet middle-aged, suggests
   reactive or another systemic arthritis.
   Sources: zana-reactive-arthritis medicaltalk-red-knee."
  (logical (or (told (sign sore-red-eyes-or-urine-burning)) (told (sign rash)))
           (told (sign hot-or-swollen-knee))
           (not (sure (sign aged-45-or-over))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-child-knee-full-of-fluid
  "A knee swollen as a whole in a child without an injury suggests juvenile arthritis, which often hurts little and
   may harm the eyes in silence.
   Sources: sheffieldachesandpains-juvenile-idiopathic uwhealthkids-2-year-old-girl-knee pmmonline-red-flags."
  (logical (told (sign aged-under-16))
           (told (sign whole-knee-swollen))
           (not (sure (sign fall-blow-or-twist))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-child-swollen-joint
  "Swelling at a joint in a child without an injury suggests juvenile arthritis, unless the swelling is the tender
   bump of Osgood-Schlatter disease, a bursa or a cyst behind the knee.
   Sources: sheffieldachesandpains-juvenile-idiopathic pmmonline-red-flags."
  (logical (told (sign aged-under-16))
           (told (sign skin-swollen))
           (not (sure (sign fall-blow-or-twist)))
           (not (sure (sign swelling-beside-the-joint-or-of-the-thigh)))
           (not (sure (sign sore-growth-spot))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-child-swelling-outlasts-the-fall
  "Fluid in a child's knee for weeks is not explained by a knock or a fall: families often date juvenile arthritis to
   one, and a bone tumour as well.
   Sources: derived uwhealthkids-2-year-old-girl-knee pmmonline-red-flags."
  (logical (told (sign aged-under-16))
           (told (sign whole-knee-swollen))
           (told (sign for-weeks-or-longer)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-child-stiff-in-the-morning
  "A child stiff for more than a quarter of an hour in the morning may have juvenile arthritis; growing pains come in
   the evening and leave no stiffness.
   Sources: sheffieldachesandpains-juvenile-idiopathic pmmonline-red-flags."
  (logical (told (sign aged-under-16))
           (told (sign stiff-for-over-15-minutes))
           (not (sure (sign fall-blow-or-twist))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-young-child-walks-stiff
  "A child under 12 who walks with a stiff knee or has lost knee movement without an injury or operation may have
   juvenile arthritis, since young children guard a joint rather than complain.
   Sources: derived sheffieldachesandpains-juvenile-idiopathic uwhealthkids-2-year-old-girl-knee."
  (logical (told (sign aged-under-12))
           (or (told (sign stiff-knee-walk)) (told (sign short-knee)))
           (not (sure (sign fall-blow-twist-or-surgery)))
           (not (sure (sign began-with-an-injury-or-surgery))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-both-sides-stiff-after-fifty
  "From 50 on, pain on both sides with three quarters of an hour of morning stiffness or more suggests polymyalgia
   rheumatica, and new headache or trouble seeing makes it an emergency; muscle points are one-sided and stiff for
   minutes.
   Sources: ccjm-549-full aafp-polymyalgia-rheumatica-giant-cell."
  (logical (told (sign aged-50-or-over))
           (told (sign stiff-for-45-minutes-or-more))
           (told (sign both-legs))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-stiff-girdle-both-sides-and-unwell
  "From 60 on, aching and stiffness of both hips or thighs with night pain, malaise or weight loss is polymyalgia
   rheumatica, or something graver, until blood tests say otherwise.
   Sources: aafp-polymyalgia-rheumatica-giant-cell ccjm-549-full."
  (logical (told (sign aged-60-or-over))
           (told (sign thigh-groin-hip-or-buttock-pain))
           (told (sign feels-stiff))
           (told (sign both-legs))
           (told (sign pain-at-night|chills-or-unwell|weight-loss))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Crystal arthritis: gout and pseudogout. Feverish attacks are raised higher by septic arthritis.

(defrule red-flag-crystal-arthritis-known-gout-inflamed-knee
  "A red, warm or swollen knee in someone known to have gout is probably another attack, but infection looks the same
   and is ruled out from the joint fluid.
   Sources: bsr-hot-joint-2006 couderc-2015-septic-arthritis patient-info-acute-monoarthritis."
  (logical (told (sign known-gout))
           (told (sign inflamed-knee)))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-crystal-arthritis-known-gout-new-fierce-pain
  "In someone known to have gout, new knee pain that is severe, peaks within a day or repeats an earlier attack is
   treated as gout before anyone looks for a muscle, even if heat and swelling were not mentioned.
   Sources: goodfellowunit-7-clinical-diagnosis-gout readycalculator-gout-diagnosis-calculator."
  (logical (told (sign known-gout))
           (or (told (sign attack-peaks-within-a-day|same-attack-before)) (told (sign pain-of-8-or-more)))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-crystal-arthritis-fierce-within-a-day
  "Pain that goes from nothing to its worst within a day without an injury, severe or with redness, warmth or
   swelling, is a crystal attack until joint fluid shows otherwise; muscle pain builds up with use.
   Sources: readycalculator-gout-diagnosis-calculator acphospitalist-newmans-notions-joint."
  (logical (told (sign attack-peaks-within-a-day))
           (or (told (sign pain-of-7-or-more)) (told (sign skin-inflamed)) (told (sign whole-knee-swollen)))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-crystal-arthritis-sudden-attack-at-rest-or-night
  "Pain that reached its worst within a day and hurts at rest or by night, with no injury or effort before it, behaves
   like gout or pseudogout; an overworked muscle is easy when it rests.
   Sources: derived zana-knee-gout goodfellowunit-7-clinical-diagnosis-gout."
  (logical (told (sign attack-peaks-within-a-day))
           (told (sign pain-at-night|constant-at-rest))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-crystal-arthritis-older-person-sudden-swelling
  "Pseudogout is the commonest cause of a suddenly swollen knee from 60 on, also in a worn joint, and infection looks
   the same; a strained muscle brings no fluid.
   Sources: seekhealthz-acute-cpp-crystal-arthritis nextgencode-gout-pseudogout acphospitalist-newmans-notions-joint."
  (logical (told (sign aged-60-or-over))
           (told (sign knee-pain))
           (told (sign swollen-knee))
           (or (told (sign began-with-an-injury)) (told (sign for-days)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-crystal-arthritis-sudden-severe-pain-without-cause
  "In the second half of life, severe knee pain that came suddenly without injury or sport is a crystal attack, dying
   bone or infection until examined, even if nobody mentioned heat or swelling; a muscle is strained by something.
   Sources: derived goodfellowunit-7-clinical-diagnosis-gout zaremski-2016-osteonecrosis."
  (logical (told (sign knee-pain))
           (told (sign began-with-an-injury))
           (told (sign no-accident))
           (told (sign pain-of-7-or-more))
           (not (sure (sign load-of-any-sport)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign aged-under-40))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Osteonecrosis and insufficiency fracture: bone that dies or gives way without an injury.

(defrule red-flag-osteonecrosis-sudden-inner-knee-pain-without-injury
  "From 50 on, inner or deep knee pain that began at a remembered moment although nothing happened suggests
   spontaneous osteonecrosis: unload and image it; muscle pain creeps in.
   Sources: zaremski-2016-osteonecrosis visualdx-spontaneous-osteonecrosis-knee statpearls-osteonecrosis."
  (logical (told (sign aged-50-or-over))
           (told (sign deep-or-inner-knee-pain))
           (told (sign began-with-an-injury))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-osteonecrosis-inner-knee-night-pain-with-limp
  "From 50 on, recent inner knee pain at night with a limp, severe pain or fluid suggests osteonecrosis or a bone that
   gave way under normal load; muscle points there hurt after use and do not make one limp.
   Sources: zaremski-2016-osteonecrosis theorthonotes-spontaneous-osteonecrosis."
  (logical (told (sign aged-50-or-over))
           (told (sign pain-knee-inner))
           (told (sign pain-at-night))
           (or (told (sign cannot-bear-weight|limp)) (told (sign pain-of-7-or-more)) (told (sign whole-knee-swollen)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-osteonecrosis-inner-knee-night-pain-for-months
  "From 50 on, inner knee pain at night for months with a limp, severe pain or fluid still suggests osteonecrosis where
   osteoarthritis is not known to explain it; after months an appointment is soon enough.
   Sources: zaremski-2016-osteonecrosis theorthonotes-spontaneous-osteonecrosis."
  (logical (told (sign aged-50-or-over))
           (told (sign pain-knee-inner))
           (told (sign pain-at-night))
           (told (sign for-months))
           (or (told (sign cannot-bear-weight|limp)) (told (sign pain-of-7-or-more)) (told (sign whole-knee-swollen)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-fragile-bone-inner-knee-night-pain
  "Inner knee pain at night in someone with osteoporosis or on steroids, without injury or overuse, suggests
   osteonecrosis or an insufficiency fracture.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis msd-osteonecrosis."
  (logical (told (sign osteoporosis-or-steroids))
           (told (sign pain-knee-inner))
           (told (sign pain-at-night))
           (not (sure (sign accident)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign for-years)))
           (not (sure (sign aged-under-50))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-osteonecrosis-steroids-with-hip-or-knee-pain
  "Steroid treatment can starve the bone of hip and knee: pain there that limps, grows, wakes or never rests is imaged
   soon; muscle pain neither limps nor grows.
   Sources: msd-osteonecrosis."
  (logical (told (sign on-steroids))
           (told (sign hip-pain-felt-at-the-knee))
           (or (told (sign pain-at-night|limp|constant-at-rest)) (told (sign getting-worse))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-osteonecrosis-steroids-with-groin-pain
  "Groin or hip pain in someone treated with steroids is imaged even without a further sign, because early bone death
   of the hip has none.
   Sources: msd-osteonecrosis."
  (logical (told (sign on-steroids))
           (told (sign groin-or-hip-pain)))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-severe-inner-knee-pain-with-limp
  "From 60 on, new and severe inner knee pain with a limp and no injury suggests osteonecrosis or an insufficiency
   fracture of the shin bone, unless a known osteoarthritis flares.
   Sources: actaorthopaedica-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (told (sign aged-60-or-over))
           (told (sign pain-knee-inner))
           (told (sign pain-of-7-or-more))
           (told (sign limp))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-osteonecrosis-inner-thigh-bone-tender
  "From 40 on, the inner end of the thigh bone sore to pressure without an injury, with night pain, a limp or fluid,
   points to the bone itself; sore muscle lies above or below it.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (told (sign aged-40-or-over))
           (told (sign deep-or-inner-knee-pain))
           (or (told (sign sore-spot-inner-thigh-bone)) (told (sign bone-tender)))
           (or (told (sign pain-at-night|limp)) (told (sign whole-knee-swollen)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Osteoarthritis pattern: never graver than a routine referral. Long morning stiffness lifts it.

(defrule red-flag-osteoarthritis-pattern-worn-knee
  "From 45 on, knee pain with use for months, stiff for half an hour at most, with grinding, a bowed leg, fluid, lost
   movement or the diagnosis itself, is osteoarthritis in clinical terms: exercise and weight first, muscles beside
   it.
   Sources: nice-ng226."
  (logical (told (sign aged-45-or-over))
           (told (sign knee-pain))
           (told (sign worse-walking-rising-or-on-stairs))
           (told (sign for-months-or-years))
           (or (told (sign kneecap-grinds))
               (told (sign known-osteoarthritis))
               (told (sign bow-legs-or-knock-knees))
               (told (sign whole-knee-swollen))
               (told (sign short-knee)))
           (not (sure (sign stiff-for-over-30-minutes))))
  =>
  (assert (red-flag (family osteoarthritis-pattern) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Slipped capital femoral epiphysis: age 8 to 16, felt in hip, thigh or knee.

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-limps
  "A growing child who limps has the hip X-rayed the same day whatever hurts, since one slip in seven is felt first in
   knee or thigh; muscle aches hardly limp, and a sore shin bump or a pain worst in hamstring, calf or foot explains a
   limp itself.
   Sources: pubmed-dopt-abstract pubmed-pubmed aafp-2017-scfe scfe-chapter-accesspediatrics."
  (logical (told (sign aged-8-to-16))
           (told (sign limp))
           (not (sure (sign for-years)))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign worst-pain-back-of-the-leg-or-foot))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-limp-with-shin-bump
  "A sore shin bump explains a limp after sport, but a slipped hip has often been taken for Osgood-Schlatter disease,
   so the hip is examined too.
   Sources: derived fpnotebook-actknpn."
  (logical (told (sign aged-8-to-16))
           (told (sign limp))
           (or (told (sign sore-growth-spot)) (told (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral))))

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-cannot-stand
  "A growing child who cannot put weight on the leg may have an unstable slip of the hip, whose blood supply is at
   risk: no step, no testing.
   Sources: aafp-2017-scfe aafp-2010-scfe msd-slipped-capital-femoral-epiphysis-scfe."
  (logical (told (sign aged-8-to-16))
           (told (sign cannot-bear-weight)))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition emergency))))

(defrule red-flag-slipped-capital-femoral-epiphysis-groin-or-hip-pain
  "Groin or hip pain in a growing child is the hip until it has been filmed; a muscle strain begins with a clear event
   and improves in days.
   Sources: pubmed-pubmed hss-delay-diagnosis-slipped-capital."
  (logical (told (sign aged-8-to-16))
           (told (sign groin-or-hip-pain))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-without-effort
  "Thigh or outer hip pain of one leg in a growing child, with no injury or effort to explain it, is the hip until
   filmed; growing pains take both legs and are gone by morning.
   Sources: pubmed-pubmed hss-delay-diagnosis-slipped-capital."
  (logical (told (sign aged-8-to-16))
           (told (sign front-or-inner-thigh-or-outer-hip-pain))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign well-by-morning))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-after-overuse
  "Thigh or outer hip pain after sport is usually muscular in a growing child too, but the hip is turned and looked at
   once before muscles are treated.
   Sources: derived hss-delay-diagnosis-slipped-capital."
  (logical (told (sign aged-8-to-16))
           (told (sign front-or-inner-thigh-or-outer-hip-pain))
           (told (sign began-after-overuse))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral))))

(defrule red-flag-slipped-capital-femoral-epiphysis-hip-will-not-turn
  "A growing child whose hip will not turn inward or spread, whose foot points outward, who cannot reach the socks or
   whose pelvis drops has a slipped hip until filmed; in Osgood-Schlatter disease the hip moves freely.
   Sources: hss-delay-diagnosis-slipped-capital aafp-2017-scfe msd-slipped-capital-femoral-epiphysis-scfe."
  (logical (told (sign aged-8-to-16))
           (or (told (sign short-hip-turning-or-spreading))
               (told (sign feet-turned-out))
               (told (sign hard-to-put-on-socks))
               (told (sign pelvis-drops-on-one-leg))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-heavy-child-with-leg-pain
  "About half of the children with a slipped hip are far above the usual weight: knee or thigh pain in a heavy growing
   child is the hip first, unless the sore spot is the shin bump or the pain lies in hamstring, calf or foot.
   Sources: hss-delay-diagnosis-slipped-capital rchsd-knee-pain-can-serious-hip."
  (logical (told (sign aged-8-to-16))
           (told (sign overweight))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign worst-pain-back-of-the-leg-or-foot))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-hip-pain-in-a-child
  "Hip pain in a child is examined within a day at any age; a child's muscle ache is seldom at the hip.
   Sources: aafp-2017-scfe kingstonandrichmond-atraumatic-limp scfe-chapter-accesspediatrics."
  (logical (told (sign hip-pain-in-child)))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-vague-knee-ache-for-weeks
  "A vague ache of one knee for weeks in a growing child, with no sore spot, injury or effort, may be a slow slip felt
   at the knee: the hip is examined although the child still walks well.
   Sources: scfe-chapter-accesspediatrics msd-slipped-capital-femoral-epiphysis-scfe pubmed-dopt-abstract."
  (logical (told (sign aged-8-to-16))
           (told (sign pain-deep-in-or-above-the-knee))
           (told (sign for-weeks-or-months))
           (not (sure (sign accident)))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign pain-the-size-of-a-fingertip)))
           (not (sure (sign sore-spot-round-the-kneecap)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral))))

;;; ------------------------------------------------------------------------------------------------
;;; Hip joint felt at thigh or knee: irritable hip and Perthes disease in children, arthritis and others in adults.

(defrule red-flag-hip-joint-referral-young-child-limps
  "A limp between three and nine years of age is an irritable hip or Perthes disease until examined; growing pains
   never limp, and a pain worst in heel, foot or ankle is another matter.
   Sources: kingstonandrichmond-atraumatic-limp pmmonline-red-flags docslib-acute-atraumatic-limp-children."
  (logical (told (sign aged-3-to-under-9))
           (told (sign limp))
           (not (sure (sign for-years)))
           (not (sure (sign worst-pain-foot-or-ankle))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent))))

(defrule red-flag-hip-joint-referral-young-child-hip-pain-or-stiff-hip
  "Groin or hip pain, or a hip that will not spread or turn, in a child under eight suggests Perthes disease or an
   irritable or infected hip, with or without a limp.
   Sources: docslib-acute-atraumatic-limp-children kingstonandrichmond-atraumatic-limp."
  (logical (told (sign aged-under-8))
           (or (told (sign groin-or-any-hip-pain))
               (told (sign hip-pain-in-child))
               (told (sign short-hip-turning-or-spreading))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent))))

(defrule red-flag-hip-joint-referral-child-limps-for-years
  "A limp that a child has had for years has a cause in hip, leg length or nerves that is looked for; it is no muscle
   habit.
   Sources: derived pmmonline-red-flags."
  (logical (told (sign aged-under-17))
           (told (sign limp))
           (told (sign for-years)))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-groin-and-knee-pain
  "From 45 on, groin pain together with knee pain is often hip arthritis felt at the knee; from 60 on also with pain of
   the front or inner thigh, which before that age is more often the muscles there. Not so when it came with
   overuse, the low back hurts most or socks go on without trouble: with sore adductor muscles the hip turns freely.
   Sources: khan-2004-hip-pain-site dibra-2017-hip-as-knee-pain derived."
  (logical (told (sign aged-45-or-over))
           (told (sign pain-groin))
           (or (told (sign front-deep-or-inner-knee-pain))
               (and (told (sign front-or-inner-thigh-pain)) (told (sign aged-60-or-over))))
           (not (sure (sign began-with-an-injury-or-overuse)))
           (not (sure (sign worst-pain-low-back)))
           (not (sure (sign socks-go-on-easily))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-stiff-hip
  "From 40 on, trouble with socks, a hip that will not turn inward or known hip arthritis makes the hip a source of
   thigh and knee pain; muscle pain leaves shoes and socks easy.
   Sources: workingfit-hip-osteoarthritis-clinical dibra-2017-hip-as-knee-pain jama-rce-2019-hip-oa."
  (logical (told (sign aged-40-or-over))
           (told (sign hip-pain-felt-anywhere))
           (or (told (sign hard-to-put-on-socks))
               (told (sign short-hip-internal-rotation))
               (told (sign known-hip-osteoarthritis))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-groin-pain-with-stiff-hip-at-any-age
  "Groin or front hip pain with a hip that will not turn inward or trouble with socks comes from the hip joint in the
   young as well: impingement, early bone death or arthritis.
   Sources: pmc-6321652 walesdeanery-history-physical-examination."
  (logical (told (sign groin-or-front-hip-pain))
           (or (told (sign hard-to-put-on-socks)) (told (sign short-hip-internal-rotation))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-groin-pain-with-limp-or-rest-pain
  "Groin or front hip pain that limps or stays at rest is examined as a hip joint before it is treated as a groin or
   hip muscle, because strain, thin bone and early bone death begin like that.
   Sources: derived walesdeanery-history-physical-examination."
  (logical (told (sign groin-or-front-hip-pain))
           (told (sign limp|constant-at-rest)))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-new-inner-knee-pain-at-night
  "From fifty-five on, new inner knee pain that wakes at night without injury or overuse may be bone: it is examined
   once. Muscle points of the inner knee follow use.
   Sources: zaremski-2016-osteonecrosis derived."
  (logical (told (sign aged-55-or-over))
           (told (sign pain-knee-inner))
           (told (sign pain-at-night))
           (told (sign for-days-or-weeks))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-new-inner-knee-pain-never-rests
  "From fifty-five on, new inner knee pain that hurts at rest and at night without overuse is bone until imaged.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (told (sign aged-55-or-over))
           (told (sign pain-knee-inner))
           (told (sign pain-at-night))
           (told (sign constant-at-rest))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-vasculitis-rash-and-joint-pain-in-a-child
  "A rash of raised red or purple spots on the legs with pain or swelling of knee or ankle in a child is inflamed small
   vessels until the urine has been tested; belly pain makes it the same day. Fever with such a rash is judged as an
   infection.
   Sources: aafp-2020-iga-vasculitis pmmonline-iga-vasculitis msd-iga-vasculitis."
  (logical (told (sign aged-under-18))
           (told (sign rash-or-blotches))
           (or (told (sign knee-lower-leg-or-ankle-pain))
               (told (sign swollen-knee-or-foot))
               (told (sign multiple-joints-swollen|bilateral-leg-pain)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family vasculitis) (disposition urgent))))

(defrule red-flag-vasculitis-rash-and-aching-legs-in-an-adult
  "New spots or blotches on both legs together with aching joints or muscles, numb feet or feeling ill may be inflamed
   vessels, which in adults harm the kidneys more often than in children.
   Sources: aafp-2020-iga-vasculitis msd-iga-vasculitis."
  (logical (told (sign rash-or-blotches))
           (or (told (sign on-both-sides)) (told (sign bilateral-leg-pain|multiple-joints-swollen)))
           (or (told (sign chills-or-unwell|multiple-joints-swollen|weight-loss|foot-drop))
               (told (sign numb-or-tingling))
               (told (sign skin-swollen)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family vasculitis) (disposition urgent))))

(defrule red-flag-vasculitis-rash-and-belly-or-unwell-child
  "A child with spots on the legs and a painful joint who is ill or has fever needs a doctor at once: meningococcal
   infection begins so as well.
   Sources: pmmonline-iga-vasculitis rch-limping-child."
  (logical (told (sign aged-under-18))
           (told (sign rash-or-blotches))
           (told (sign feverish-or-unwell))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family vasculitis) (disposition emergency))))

(defrule red-flag-perthes-disease-child-limps-for-weeks
  "A child of three to eleven who has limped for a week or more, with hip, thigh or knee pain or with none, has the hip
   X-rayed: Perthes disease is often painless or felt only at the knee. A limp after sport with one sore growth spot is
   another matter.
   Sources: etg-perthes gpnotebook-perthes nhs-cornwall-hip-pain-children docslib-acute-atraumatic-limp-children."
  (logical (told (sign aged-3-to-11))
           (told (sign limp))
           (told (sign for-weeks-or-longer))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign worst-pain-foot-or-ankle))))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent))))

(defrule red-flag-perthes-disease-stiff-hip-of-a-child
  "A hip that spreads or turns inward badly in a child of three to twelve is Perthes disease or an irritable hip until
   filmed.
   Sources: etg-perthes gpnotebook-perthes cks-childhood-limp-notes."
  (logical (told (sign aged-3-to-12))
           (told (sign short-hip-turning-or-spreading)))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent))))

(defrule red-flag-perthes-disease-hip-or-groin-pain-of-a-child
  "Pain of hip or groin for longer than two days in a child of three to twelve is examined soon, with a film of both
   hips.
   Sources: nhs-cornwall-hip-pain-children gpnotebook-perthes."
  (logical (told (sign aged-3-to-12))
           (or (told (sign groin-or-any-hip-pain)) (told (sign hip-pain-in-child)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent))))

(defrule red-flag-perthes-disease-one-sided-pain-for-weeks-in-a-young-child
  "Pain of one thigh or knee for weeks in a child of four to ten is seen by a doctor even without a limp: Perthes
   disease, leukaemia and tumours begin so. Growing pains take both legs and are gone by morning; sport makes one
   growth spot sore.
   Sources: gpnotebook-perthes rch-limping-child cks-childhood-limp-notes."
  (logical (told (sign aged-4-to-10))
           (told (sign knee-or-front-or-inner-thigh-pain))
           (told (sign for-weeks-or-months))
           (not (sure (sign on-both-sides)))
           (not (sure (sign well-by-morning)))
           (not (sure (sign growing-pains)))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family perthes-disease) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-pain-after-long-standing-past-fifty
  "From fifty on, knee pain that began after long standing or walking, without an injury, may be a bone that tired; it
   is examined before it is exercised. A known worn joint explains it otherwise.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture."
  (logical (told (sign aged-50-or-over))
           (told (sign knee-or-shin-pain))
           (told (sign began-after-overuse))
           (or (told (sign load-of-standing-or-walking)) (told (sign worse-standing-or-walking)))
           (not (sure (sign getting-better)))
           (not (sure (sign for-years)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-new-knee-pain-past-sixty
  "From sixty on, knee pain that nothing explains - no injury, no effort, no known arthritis, not months or years of it
   - gets an appointment: bone that cracked or died under the cartilage begins suddenly and looks like nothing at
   first.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (told (sign aged-60-or-over))
           (told (sign joint-pain-of-the-knee))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign accident)))
           (not (sure (sign began-after-surgery-or-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-steroids-and-new-knee-pain
  "Knee pain in someone treated with steroids for long is imaged once for bone that has lost its blood supply, even
   without a further sign.
   Sources: msd-osteonecrosis statpearls-osteonecrosis."
  (logical (told (sign on-steroids))
           (told (sign knee-or-front-or-unspecified-thigh-pain))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-sudden-pain-on-weight-in-later-life
  "From fifty-five on, knee pain that began suddenly without an injury and hurts on every step, limps, wakes or is
   severe is a bone that broke in under the cartilage until a scan shows otherwise.
   Sources: jjr-2021-insufficiency-fracture-knee zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (told (sign aged-55-or-over))
           (told (sign knee-pain))
           (told (sign began-with-an-injury))
           (or (told (sign worse-standing-or-walking)) (told (sign limp|pain-at-night)) (told (sign pain-of-7-or-more)))
           (not (sure (sign accident)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-limp-and-a-hip-sign
  "A growing child who limps and has pain of hip or groin, a foot that turns out, a hip that will not turn in or far
   too much weight has a slipping hip until filmed: no more steps on it.
   Sources: aafp-2017-scfe nhs-cornwall-hip-pain-children cks-childhood-limp-notes
       hss-delay-diagnosis-slipped-capital."
  (logical (told (sign aged-8-to-16))
           (told (sign limp))
           (or (told (sign groin-or-any-hip-pain))
               (told (sign feet-turned-out))
               (told (sign short-hip-turning-or-spreading))
               (told (sign overweight|hip-pain-in-child)))
           (not (sure (sign blow)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition emergency))))

(defrule red-flag-slipped-capital-femoral-epiphysis-heavy-child-weeks-after-an-injury
  "Knee or thigh pain of a heavy growing child that goes on for weeks is the hip first, also when it is dated from a
   twist or a fall: nearly every family remembers one.
   Sources: hss-delay-diagnosis-slipped-capital aafp-2017-scfe rchsd-knee-pain-can-serious-hip."
  (logical (told (sign aged-8-to-16))
           (told (sign overweight))
           (told (sign for-weeks-or-longer))
           (told (sign knee-thigh-or-groin-pain))
           (not (sure (sign sore-growth-spot)))
           (not (sure (sign swollen-shin-bump))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent))))

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-hip-thigh-or-knee-for-months
  "Thigh or front knee pain of one leg for weeks or months in a child of nine to fifteen, with no growth spot to
   explain it, is seen once with a look at both hips.
   Sources: aafp-2017-scfe pubmed-pubmed scfe-chapter-accesspediatrics."
  (logical (told (sign aged-9-to-15))
           (told (sign femur-pain-near-the-knee))
           (told (sign for-weeks-or-longer))
           (not (sure (sign on-both-sides)))
           (not (sure (sign sore-growth-spot-or-shin-edge)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign known-osgood-schlatter)))
           (not (sure (sign well-by-morning))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-groin-or-front-hip-pain-that-grows
  "Groin or front hip pain that grows over weeks or months, or comes with kicking, sprinting or stairs after months of
   stiffness, is examined as a hip joint and filmed before it is treated as a muscle.
   Sources: walesdeanery-history-physical-examination pmc-6321652."
  (logical (told (sign groin-or-front-hip-pain))
           (told (sign getting-worse))
           (told (sign for-weeks-or-longer))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-inner-thigh-with-a-stiff-hip
  "From forty on, inner thigh pain with a hip that will not turn inward or trouble with socks is the hip joint until
   examined.
   Sources: khan-2004-hip-pain-site jama-rce-2019-hip-oa."
  (logical (told (sign aged-40-or-over))
           (told (sign inner-thigh-or-outer-hip-pain))
           (or (told (sign short-hip-internal-rotation)) (told (sign hard-to-put-on-socks))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-of-months-that-hurts-at-rest
  "Past fifty too, a knee that is swollen for months and hurts at night or at rest, or is stiff for more than half an
   hour, is inflamed, infected or diseased in the bone rather than worn.
   Sources: nice-ng226 nhs-york-inflammatory-arthritis bsr-hot-joint-2006."
  (logical (told (sign for-months-or-years))
           (told (sign swollen-knee))
           (told (sign knee-pain))
           (or (told (sign pain-at-night|constant-at-rest)) (told (sign stiff-for-over-30-minutes)))
           (not (sure (sign swelling-beside-the-joint-or-of-the-thigh)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent))))

(defrule red-flag-inflammatory-arthritis-cool-stiff-knee-long-after-an-operation
  "A knee that stays swollen and stiff long after an operation, cool and without fever, is shown to the team that
   operated at an appointment.
   Sources: bmcmusculoskeletdisord-s12891-018-2264-7 factually-early-warning-signs."
  (logical (or (told (sign surgery))
               (told (sign began-after-surgery))
               (told (sign knee-replaced))
               (told (sign recent-surgery-or-injection-in-joint)))
           (told (sign swollen-knee)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral))))

(defrule red-flag-crystal-arthritis-new-knee-pain-that-limps-and-wakes
  "From forty on, knee pain of days that makes one limp and hurts at night or at rest, with no injury or effort before
   it, is crystals, infection or bone until examined; a muscle is easy when it rests.
   Sources: bsr-hot-joint-2006 goodfellowunit-7-clinical-diagnosis-gout patient-info-acute-monoarthritis."
  (logical (told (sign aged-40-or-over))
           (told (sign knee-pain))
           (told (sign for-days))
           (told (sign limp))
           (told (sign rest-or-night-pain))
           (not (sure (sign accident)))
           (not (sure (sign began-after-surgery-or-overuse)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent))))

(defrule red-flag-hip-joint-referral-new-inner-thigh-pain-in-old-age
  "From seventy on, new pain of inner thigh or groin is looked at once for hip, pelvis and hernia before anybody
   stretches an adductor.
   Sources: cmaj-2022-obturator-hernia northwestern-occult-hip-fracture."
  (logical (told (sign aged-70-or-over))
           (told (sign inner-thigh-or-groin-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-osteonecrosis-sudden-new-knee-pain-past-fifty-five
  "From fifty-five on, knee pain of days or weeks that began suddenly or grows, without an injury or effort, gets an
   appointment for a crack under the cartilage.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (told (sign aged-55-or-over))
           (told (sign joint-pain-of-the-knee))
           (told (sign for-days-or-weeks))
           (or (told (sign began-with-an-injury)) (told (sign getting-worse)) (told (sign limp|pain-at-night)))
           (not (sure (sign accident)))
           (not (sure (sign began-after-surgery-or-overuse)))
           (not (sure (sign known-osteoarthritis))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-hip-that-will-not-straighten
  "Groin, hip or thigh pain of days or weeks with a hip that will not straighten is examined once for the hip joint and
   what lies at the hip flexor before it is stretched.
   Sources: medicalalgorithms-psoas-abscess walesdeanery-history-physical-examination."
  (logical (told (sign short-hip-extension))
           (told (sign groin-hip-or-unspecified-thigh-pain))
           (told (sign for-days-or-weeks))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral))))

(defrule red-flag-hip-joint-referral-child-whose-leg-hurts-on-walking
  "One leg of a child of three to nine that has hurt on walking for days without an injury or effort is an irritable
   hip, an infection or a crack until examined within a day.
   Sources: rch-limping-child cks-childhood-limp-notes docslib-acute-atraumatic-limp-children."
  (logical (told (sign aged-3-to-9))
           (told (sign for-days))
           (told (sign worse-standing-walking-or-running))
           (told (sign bone-pain-of-the-leg))
           (not (sure (sign accident)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign on-both-sides)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent))))

;;; end of rules/red-flags/joints.clp
