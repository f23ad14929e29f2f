;;; red-flags/joints.clp - danger pictures of joints and of the bone beside them.
;;;
;;; Reads      finding facts: age, zones and course of pain, swelling, stiffness, skin, illnesses, hip and child signs.
;;; Concludes  red-flag facts of inflammatory-arthritis, crystal-arthritis, osteonecrosis, osteoarthritis-pattern,
;;;            slipped-capital-femoral-epiphysis, hip-joint-referral, perthes-disease and vasculitis.
;;; Relied on  by the host, which takes the gravest disposition, and by the danger screen. No rule reads these facts.

;;; ------------------------------------------------------------------------------------------------
;;; Inflammatory arthritis: rheumatoid, reactive, juvenile, polymyalgia. An injury lifts it.

(defrule red-flag-inflammatory-arthritis-several-swollen-joints
  "More than one swollen joint suggests synovitis and is seen by rheumatology within days; in muscle pain the joints
   look normal. Known wear of both knees for months is the exception.
   Sources: nice-qs33 nhs-york-inflammatory-arthritis."
  (logical (finding (question multiple-joints-swollen) (answer yes))
           (or (not (finding (question history) (answer osteoarthritis) (certainty 1.0)))
               (not (finding (question duration) (answer months|years) (certainty 1.0)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-several-swollen-joints))))

(defrule red-flag-inflammatory-arthritis-long-stiffness-with-swelling
  "Morning stiffness of more than half an hour in a swollen or hot joint is inflammatory until shown otherwise;
   stiffness of muscle or wear is gone within minutes.
   Sources: nhs-york-inflammatory-arthritis nice-qs33 nhs-bath-early-inflammatory-arthritis."
  (logical (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 30)))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))
               (finding (question hot-red-swollen-joint) (answer yes)))
           (not (finding (question duration) (answer days) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-long-stiffness-with-swelling))))

(defrule red-flag-inflammatory-arthritis-long-stiffness-both-sides
  "Morning stiffness of more than half an hour on both sides for longer than some days suggests inflammatory
   arthritis, unless osteoarthritis is already known to make these joints stiff.
   Sources: nhs-york-inflammatory-arthritis nice-qs33."
  (logical (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 30)))
           (or (finding (question side) (answer both))
               (finding (question bilateral-leg-pain) (answer yes)))
           (not (finding (question duration) (answer days) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-long-stiffness-both-sides))))

(defrule red-flag-inflammatory-arthritis-stiffness-over-half-an-hour
  "Morning stiffness of more than half an hour is not typical of wear or of muscle pain, even in a knee known to be
   arthritic, and is worth a doctor's look although nothing is swollen.
   Sources: gpnotebook-clinical-diagnosis nice-ng226."
  (logical (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 30)))
           (not (finding (question duration) (answer days) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral)
                    (rule red-flag-inflammatory-arthritis-stiffness-over-half-an-hour))))

(defrule red-flag-inflammatory-arthritis-stiffness-over-an-hour
  "Morning stiffness of more than an hour is inflammatory even when no swelling is told; hip arthritis stays within
   the hour, and sore muscles loosen with the first steps.
   Sources: nhs-york-inflammatory-arthritis."
  (logical (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 60))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-stiffness-over-an-hour))))

(defrule red-flag-inflammatory-arthritis-knee-full-of-fluid-without-injury
  "A knee swollen as a whole without an injury holds fluid from arthritis, crystals, infection or tick disease and is
   examined within a day or two; a muscle never fills the joint. Past fifty a knee that for months has hurt on stairs,
   rising or walking and swells is worn, and gets an appointment.
   Sources: bsr-hot-joint-2006 nhs-york-inflammatory-arthritis."
  (logical (finding (question swelling) (answer whole-knee))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question onset) (answer sudden-injury|after-surgery) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis|bursitis|knee-replacement) (certainty 1.0)))
           (not (finding (question swelling)
                         (answer over-kneecap|below-kneecap|shin-bump|behind-knee) (certainty 1.0)))
           (or (not (finding (question age) (answer ?old&:(>= ?old 50)) (certainty 1.0)))
               (not (finding (question duration) (answer months|years) (certainty 1.0)))
               (not (finding (question aggravated-by)
                             (answer stairs-up|stairs-down|rising-from-sitting|walking|standing-long|squatting|kneeling)
                             (certainty 1.0)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-knee-full-of-fluid-without-injury))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-without-injury
  "Visible swelling at a painful knee without injury or overuse may be joint fluid and is examined within a day or two,
   unless it is known to lie outside the joint or fits a worn knee past fifty.
   Sources: bsr-hot-joint-2006 nhs-york-inflammatory-arthritis."
  (logical (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|
                            knee-unspecified))
           (finding (question skin) (answer swollen))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question onset) (answer sudden-injury|after-surgery|after-overuse) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis|bursitis|knee-replacement) (certainty 1.0)))
           (not (finding (question swelling)
                         (answer over-kneecap|below-kneecap|shin-bump|behind-knee|thigh|foot-ankle) (certainty 1.0)))
           (or (not (finding (question age) (answer ?old&:(>= ?old 50)) (certainty 1.0)))
               (not (finding (question duration) (answer months|years) (certainty 1.0)))
               (not (finding (question aggravated-by)
                             (answer stairs-up|stairs-down|rising-from-sitting|walking|standing-long|squatting|kneeling)
                             (certainty 1.0)))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-swollen-knee-without-injury))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-after-overuse
  "Swelling at the knee after overuse is more often an irritated bursa or tendon than arthritis, but it is not a
   muscle sign and is examined before muscle work.
   Sources: derived nhs-york-inflammatory-arthritis."
  (logical (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|
                            knee-unspecified))
           (finding (question skin) (answer swollen))
           (finding (question onset) (answer after-overuse)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral)
                    (rule red-flag-inflammatory-arthritis-swollen-knee-after-overuse))))

(defrule red-flag-inflammatory-arthritis-fluid-that-stays-for-months
  "Fluid that stays in one knee for months is sent to a specialist even where an old injury seems to explain it.
   Sources: nhs-bath-early-inflammatory-arthritis nhs-york-inflammatory-arthritis."
  (logical (finding (question swelling) (answer whole-knee))
           (finding (question duration) (answer months|years)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral)
                    (rule red-flag-inflammatory-arthritis-fluid-that-stays-for-months))))

(defrule red-flag-inflammatory-arthritis-fluid-in-known-arthritic-knee
  "A known arthritic knee that swells has a flare with fluid: it is reviewed, and heat or redness is looked for.
   Muscle pain beside osteoarthritis leaves the knee dry.
   Sources: nice-ng226."
  (logical (finding (question history) (answer osteoarthritis))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral)
                    (rule red-flag-inflammatory-arthritis-fluid-in-known-arthritic-knee))))

(defrule red-flag-inflammatory-arthritis-hot-joint-for-months
  "A joint hot, red and swollen for months is active inflammation or a slow infection, whatever is known about it
   already, and never a muscle sign.
   Sources: derived nhs-cornwall-inflammatory-knee-red-flags bsr-hot-joint-2006."
  (logical (finding (question hot-red-swollen-joint) (answer yes))
           (finding (question duration) (answer months|years)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-hot-joint-for-months))))

(defrule red-flag-inflammatory-arthritis-known-rheumatoid-swollen-or-worse
  "In known rheumatoid arthritis a knee that swells or grows worse is a flare or an infection, and both are seen soon;
   muscle pain in such a person leaves the joint quiet.
   Sources: garcia-arias-2011-septic-arthritis bmj-best-practice-septic-arthritis merck-risk-infectious-arthritis
       roddy-hot-swollen-joint."
  (logical (finding (question history) (answer rheumatoid-arthritis))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))
               (finding (question course) (answer worsening))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-known-rheumatoid-swollen-or-worse))))

(defrule red-flag-inflammatory-arthritis-reactive-swelling-after-infection
  "A joint that swells in the weeks after an infection of gut, bladder, genitals or elsewhere, in someone not yet
   middle-aged, suggests reactive arthritis.
   Sources: zana-reactive-arthritis medicaltalk-red-knee."
  (logical (finding (question history) (answer recent-infection|recent-gut-or-genital-infection))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))
               (finding (question hot-red-swollen-joint) (answer yes)))
           (not (finding (question age) (answer ?age&:(>= ?age 45)) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-reactive-swelling-after-infection))))

(defrule red-flag-inflammatory-arthritis-reactive-swelling-with-eyes-or-rash
  "A swollen joint together with sore red eyes, burning urine or a rash, in someone not yet middle-aged, suggests
   reactive or another systemic arthritis.
   Sources: zana-reactive-arthritis medicaltalk-red-knee."
  (logical (or (finding (question sore-red-eyes-or-urine-burning) (answer yes))
               (finding (question skin) (answer rash)))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))
               (finding (question hot-red-swollen-joint) (answer yes)))
           (not (finding (question age) (answer ?age&:(>= ?age 45)) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-reactive-swelling-with-eyes-or-rash))))

(defrule red-flag-inflammatory-arthritis-child-knee-full-of-fluid
  "A knee swollen as a whole in a child without an injury suggests juvenile arthritis, which often hurts little and
   may harm the eyes in silence.
   Sources: sheffieldachesandpains-juvenile-idiopathic uwhealthkids-2-year-old-girl-knee pmmonline-red-flags."
  (logical (finding (question age) (answer ?age&:(< ?age 16)))
           (finding (question swelling) (answer whole-knee))
           (not (finding (question trauma) (answer direct-blow|twist|fall) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-child-knee-full-of-fluid))))

(defrule red-flag-inflammatory-arthritis-child-swollen-joint
  "Swelling at a joint in a child without an injury suggests juvenile arthritis, unless the swelling is the tender
   bump of Osgood-Schlatter disease, a bursa or a cyst behind the knee.
   Sources: sheffieldachesandpains-juvenile-idiopathic pmmonline-red-flags."
  (logical (finding (question age) (answer ?age&:(< ?age 16)))
           (finding (question skin) (answer swollen))
           (not (finding (question trauma) (answer direct-blow|twist|fall) (certainty 1.0)))
           (not (finding (question swelling)
                         (answer over-kneecap|below-kneecap|shin-bump|behind-knee|thigh) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-child-swollen-joint))))

(defrule red-flag-inflammatory-arthritis-child-swelling-outlasts-the-fall
  "Fluid in a child's knee for weeks is not explained by a knock or a fall: families often date juvenile arthritis to
   one, and a bone tumour as well.
   Sources: derived uwhealthkids-2-year-old-girl-knee pmmonline-red-flags."
  (logical (finding (question age) (answer ?age&:(< ?age 16)))
           (finding (question swelling) (answer whole-knee))
           (finding (question duration) (answer weeks|months|years)))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-child-swelling-outlasts-the-fall))))

(defrule red-flag-inflammatory-arthritis-child-stiff-in-the-morning
  "A child stiff for more than a quarter of an hour in the morning may have juvenile arthritis; growing pains come in
   the evening and leave no stiffness.
   Sources: sheffieldachesandpains-juvenile-idiopathic pmmonline-red-flags."
  (logical (finding (question age) (answer ?age&:(< ?age 16)))
           (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 15)))
           (not (finding (question trauma) (answer direct-blow|twist|fall) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-child-stiff-in-the-morning))))

(defrule red-flag-inflammatory-arthritis-young-child-walks-stiff
  "A child under 12 who walks with a stiff knee or has lost knee movement without an injury or operation may have
   juvenile arthritis, since young children guard a joint rather than complain.
   Sources: derived sheffieldachesandpains-juvenile-idiopathic uwhealthkids-2-year-old-girl-knee."
  (logical (finding (question age) (answer ?age&:(< ?age 12)))
           (or (finding (question stiff-knee-walk) (answer yes))
               (finding (question restricted) (answer knee-flexion|knee-extension)))
           (not (finding (question trauma) (answer direct-blow|twist|fall|surgery) (certainty 1.0)))
           (not (finding (question onset) (answer sudden-injury|after-surgery) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-young-child-walks-stiff))))

(defrule red-flag-inflammatory-arthritis-both-sides-stiff-after-fifty
  "From 50 on, pain on both sides with three quarters of an hour of morning stiffness or more suggests polymyalgia
   rheumatica, and new headache or trouble seeing makes it an emergency; muscle points are one-sided and stiff for
   minutes.
   Sources: ccjm-549-full aafp-polymyalgia-rheumatica-giant-cell."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question morning-stiffness-minutes) (answer ?n&:(>= ?n 45)))
           (or (finding (question side) (answer both))
               (finding (question bilateral-leg-pain) (answer yes)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-both-sides-stiff-after-fifty))))

(defrule red-flag-inflammatory-arthritis-stiff-girdle-both-sides-and-unwell
  "From 60 on, aching and stiffness of both hips or thighs with night pain, malaise or weight loss is polymyalgia
   rheumatica, or something graver, until blood tests say otherwise.
   Sources: aafp-polymyalgia-rheumatica-giant-cell ccjm-549-full."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone)
                    (answer buttock|hip-front|hip-outer|hip-unspecified|groin|thigh-front|thigh-inner|thigh-outer|
                            thigh-back|thigh-unspecified))
           (finding (question pain-quality) (answer stiffness))
           (or (finding (question side) (answer both))
               (finding (question bilateral-leg-pain) (answer yes)))
           (finding (question pain-at-night|chills-or-unwell|weight-loss) (answer yes))
           (not (finding (question onset) (answer after-overuse|sudden-injury) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-stiff-girdle-both-sides-and-unwell))))

;;; ------------------------------------------------------------------------------------------------
;;; Crystal arthritis: gout and pseudogout. Feverish attacks are raised higher by septic arthritis.

(defrule red-flag-crystal-arthritis-known-gout-inflamed-knee
  "A red, warm or swollen knee in someone known to have gout is probably another attack, but infection looks the same
   and is ruled out from the joint fluid.
   Sources: bsr-hot-joint-2006 couderc-2015-septic-arthritis patient-info-acute-monoarthritis."
  (logical (finding (question history) (answer gout))
           (or (finding (question hot-red-swollen-joint) (answer yes))
               (finding (question skin) (answer red|warm|swollen))
               (finding (question swelling) (answer whole-knee))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-known-gout-inflamed-knee))))

(defrule red-flag-crystal-arthritis-known-gout-new-fierce-pain
  "In someone known to have gout, new knee pain that is severe, peaks within a day or repeats an earlier attack is
   treated as gout before anyone looks for a muscle, even if heat and swelling were not mentioned.
   Sources: goodfellowunit-7-clinical-diagnosis-gout readycalculator-gout-diagnosis-calculator."
  (logical (finding (question history) (answer gout))
           (or (finding (question attack-peaks-within-a-day|same-attack-before) (answer yes))
               (finding (question severity) (answer ?n&:(>= ?n 8))))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-known-gout-new-fierce-pain))))

(defrule red-flag-crystal-arthritis-fierce-within-a-day
  "Pain that goes from nothing to its worst within a day without an injury, severe or with redness, warmth or
   swelling, is a crystal attack until joint fluid shows otherwise; muscle pain builds up with use.
   Sources: readycalculator-gout-diagnosis-calculator acphospitalist-newmans-notions-joint."
  (logical (finding (question attack-peaks-within-a-day) (answer yes))
           (or (finding (question severity) (answer ?n&:(>= ?n 7)))
               (finding (question skin) (answer red|warm|swollen))
               (finding (question swelling) (answer whole-knee)))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-fierce-within-a-day))))

(defrule red-flag-crystal-arthritis-sudden-attack-at-rest-or-night
  "Pain that reached its worst within a day and hurts at rest or by night, with no injury or effort before it, behaves
   like gout or pseudogout; an overworked muscle is easy when it rests.
   Sources: derived zana-knee-gout goodfellowunit-7-clinical-diagnosis-gout."
  (logical (finding (question attack-peaks-within-a-day) (answer yes))
           (finding (question pain-at-night|constant-at-rest) (answer yes))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse|sudden-injury) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-sudden-attack-at-rest-or-night))))

(defrule red-flag-crystal-arthritis-older-person-sudden-swelling
  "Pseudogout is the commonest cause of a suddenly swollen knee from 60 on, also in a worn joint, and infection looks
   the same; a strained muscle brings no fluid.
   Sources: seekhealthz-acute-cpp-crystal-arthritis nextgencode-gout-pseudogout acphospitalist-newmans-notions-joint."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|
                            knee-unspecified))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen)))
           (or (finding (question onset) (answer sudden-injury))
               (finding (question duration) (answer days)))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-older-person-sudden-swelling))))

(defrule red-flag-crystal-arthritis-sudden-severe-pain-without-cause
  "In the second half of life, severe knee pain that came suddenly without injury or sport is a crystal attack, dying
   bone or infection until examined, even if nobody mentioned heat or swelling; a muscle is strained by something.
   Sources: derived goodfellowunit-7-clinical-diagnosis-gout zaremski-2016-osteonecrosis."
  (logical (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|
                            knee-unspecified))
           (finding (question onset) (answer sudden-injury))
           (finding (question trauma) (answer none))
           (finding (question severity) (answer ?n&:(>= ?n 7)))
           (not (finding (question activity)
                         (answer running|sprinting|soccer|football|basketball|jumping-sport|tennis-or-volleyball|
                                 sudden-direction-change|skiing|dancing|weight-squats|
                                 new-training-load) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question age) (answer ?age&:(< ?age 40)) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-sudden-severe-pain-without-cause))))

;;; ------------------------------------------------------------------------------------------------
;;; Osteonecrosis and insufficiency fracture: bone that dies or gives way without an injury.

(defrule red-flag-osteonecrosis-sudden-inner-knee-pain-without-injury
  "From 50 on, inner or deep knee pain that began at a remembered moment although nothing happened suggests
   spontaneous osteonecrosis: unload and image it; muscle pain creeps in.
   Sources: zaremski-2016-osteonecrosis visualdx-spontaneous-osteonecrosis-knee statpearls-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question pain-zone) (answer knee-inner|knee-deep))
           (finding (question onset) (answer sudden-injury))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-sudden-inner-knee-pain-without-injury))))

(defrule red-flag-osteonecrosis-inner-knee-night-pain-with-limp
  "From 50 on, recent inner knee pain at night with a limp, severe pain or fluid suggests osteonecrosis or a bone that
   gave way under normal load; muscle points there hurt after use and do not make one limp.
   Sources: zaremski-2016-osteonecrosis theorthonotes-spontaneous-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question pain-at-night) (answer yes))
           (or (finding (question cannot-bear-weight|limp) (answer yes))
               (finding (question severity) (answer ?n&:(>= ?n 7)))
               (finding (question swelling) (answer whole-knee)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-inner-knee-night-pain-with-limp))))

(defrule red-flag-osteonecrosis-inner-knee-night-pain-for-months
  "From 50 on, inner knee pain at night for months with a limp, severe pain or fluid still suggests osteonecrosis where
   osteoarthritis is not known to explain it; after months an appointment is soon enough.
   Sources: zaremski-2016-osteonecrosis theorthonotes-spontaneous-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question pain-at-night) (answer yes))
           (finding (question duration) (answer months))
           (or (finding (question cannot-bear-weight|limp) (answer yes))
               (finding (question severity) (answer ?n&:(>= ?n 7)))
               (finding (question swelling) (answer whole-knee)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-inner-knee-night-pain-for-months))))

(defrule red-flag-osteonecrosis-fragile-bone-inner-knee-night-pain
  "Inner knee pain at night in someone with osteoporosis or on steroids, without injury or overuse, suggests
   osteonecrosis or an insufficiency fracture.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis msd-osteonecrosis."
  (logical (finding (question history) (answer osteoporosis|steroid-use))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question pain-at-night) (answer yes))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question age) (answer ?age&:(< ?age 50)) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-fragile-bone-inner-knee-night-pain))))

(defrule red-flag-osteonecrosis-steroids-with-hip-or-knee-pain
  "Steroid treatment can starve the bone of hip and knee: pain there that limps, grows, wakes or never rests is imaged
   soon; muscle pain neither limps nor grows.
   Sources: msd-osteonecrosis."
  (logical (finding (question history) (answer steroid-use))
           (finding (question pain-zone)
                    (answer groin|hip-front|hip-unspecified|thigh-front|knee-inner|knee-deep|knee-unspecified))
           (or (finding (question pain-at-night|limp|constant-at-rest) (answer yes))
               (finding (question course) (answer worsening))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-steroids-with-hip-or-knee-pain))))

(defrule red-flag-osteonecrosis-steroids-with-groin-pain
  "Groin or hip pain in someone treated with steroids is imaged even without a further sign, because early bone death
   of the hip has none.
   Sources: msd-osteonecrosis."
  (logical (finding (question history) (answer steroid-use))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified)))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-steroids-with-groin-pain))))

(defrule red-flag-osteonecrosis-severe-inner-knee-pain-with-limp
  "From 60 on, new and severe inner knee pain with a limp and no injury suggests osteonecrosis or an insufficiency
   fracture of the shin bone, unless a known osteoarthritis flares.
   Sources: actaorthopaedica-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question severity) (answer ?n&:(>= ?n 7)))
           (finding (question limp) (answer yes))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-severe-inner-knee-pain-with-limp))))

(defrule red-flag-osteonecrosis-inner-thigh-bone-tender
  "From 40 on, the inner end of the thigh bone sore to pressure without an injury, with night pain, a limp or fluid,
   points to the bone itself; sore muscle lies above or below it.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question pain-zone) (answer knee-inner|knee-deep))
           (or (finding (question one-finger-spot) (answer inner-thigh-bone))
               (finding (question bone-tender) (answer yes)))
           (or (finding (question pain-at-night|limp) (answer yes))
               (finding (question swelling) (answer whole-knee)))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent) (rule red-flag-osteonecrosis-inner-thigh-bone-tender))))

;;; ------------------------------------------------------------------------------------------------
;;; Osteoarthritis pattern: never graver than a routine referral. Long morning stiffness lifts it.

(defrule red-flag-osteoarthritis-pattern-worn-knee
  "From 45 on, knee pain with use for months, stiff for half an hour at most, with grinding, a bowed leg, fluid, lost
   movement or the diagnosis itself, is osteoarthritis in clinical terms: exercise and weight first, muscles beside
   it.
   Sources: nice-ng226."
  (logical (finding (question age) (answer ?age&:(>= ?age 45)))
           (finding (question pain-zone)
                    (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|knee-back|
                            knee-unspecified))
           (finding (question aggravated-by) (answer walking|stairs-up|stairs-down|rising-from-sitting|standing-long))
           (finding (question duration) (answer months|years))
           (or (finding (question kneecap) (answer grinds))
               (finding (question history) (answer osteoarthritis))
               (finding (question alignment) (answer bow-legs|knock-knees))
               (finding (question swelling) (answer whole-knee))
               (finding (question restricted) (answer knee-flexion|knee-extension)))
           (not (finding (question morning-stiffness-minutes) (answer ?n&:(> ?n 30)) (certainty 1.0))))
  =>
  (assert (red-flag (family osteoarthritis-pattern) (disposition routine-referral)
                    (rule red-flag-osteoarthritis-pattern-worn-knee))))

;;; ------------------------------------------------------------------------------------------------
;;; Slipped capital femoral epiphysis: age 8 to 16, felt in hip, thigh or knee.

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-limps
  "A growing child who limps has the hip X-rayed the same day whatever hurts, since one slip in seven is felt first in
   knee or thigh; muscle aches hardly limp, and a sore shin bump or a pain worst in hamstring, calf or foot explains a
   limp itself.
   Sources: pubmed-dopt-abstract pubmed-pubmed aafp-2017-scfe scfe-chapter-accesspediatrics."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question limp) (answer yes))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question worst-zone)
                         (answer thigh-back|calf|heel|foot-sole|foot-top|ankle-front|ankle-inner|
                                 ankle-outer) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-growing-child-limps))))

(defrule red-flag-slipped-capital-femoral-epiphysis-limp-with-shin-bump
  "A sore shin bump explains a limp after sport, but a slipped hip has often been taken for Osgood-Schlatter disease,
   so the hip is examined too.
   Sources: derived fpnotebook-actknpn."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question limp) (answer yes))
           (or (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip))
               (finding (question swelling) (answer shin-bump))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral)
                    (rule red-flag-slipped-capital-femoral-epiphysis-limp-with-shin-bump))))

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-cannot-stand
  "A growing child who cannot put weight on the leg may have an unstable slip of the hip, whose blood supply is at
   risk: no step, no testing.
   Sources: aafp-2017-scfe aafp-2010-scfe msd-slipped-capital-femoral-epiphysis-scfe."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question cannot-bear-weight) (answer yes)))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition emergency)
                    (rule red-flag-slipped-capital-femoral-epiphysis-growing-child-cannot-stand))))

(defrule red-flag-slipped-capital-femoral-epiphysis-groin-or-hip-pain
  "Groin or hip pain in a growing child is the hip until it has been filmed; a muscle strain begins with a clear event
   and improves in days.
   Sources: pubmed-pubmed hss-delay-diagnosis-slipped-capital."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-groin-or-hip-pain))))

(defrule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-without-effort
  "Thigh or outer hip pain of one leg in a growing child, with no injury or effort to explain it, is the hip until
   filmed; growing pains take both legs and are gone by morning.
   Sources: pubmed-pubmed hss-delay-diagnosis-slipped-capital."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question pain-zone) (answer thigh-front|thigh-inner|thigh-unspecified|hip-outer))
           (not (finding (question onset) (answer sudden-injury|after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question side) (answer both) (certainty 1.0)))
           (not (finding (question well-by-morning) (answer yes) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-without-effort))))

(defrule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-after-overuse
  "Thigh or outer hip pain after sport is usually muscular in a growing child too, but the hip is turned and looked at
   once before muscles are treated.
   Sources: derived hss-delay-diagnosis-slipped-capital."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question pain-zone) (answer thigh-front|thigh-inner|thigh-unspecified|hip-outer))
           (finding (question onset) (answer after-overuse))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral)
                    (rule red-flag-slipped-capital-femoral-epiphysis-thigh-pain-after-overuse))))

(defrule red-flag-slipped-capital-femoral-epiphysis-hip-will-not-turn
  "A growing child whose hip will not turn inward or spread, whose foot points outward, who cannot reach the socks or
   whose pelvis drops has a slipped hip until filmed; in Osgood-Schlatter disease the hip moves freely.
   Sources: hss-delay-diagnosis-slipped-capital aafp-2017-scfe msd-slipped-capital-femoral-epiphysis-scfe."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (or (finding (question restricted) (answer hip-internal-rotation|hip-abduction))
               (finding (question gait) (answer feet-turned-out))
               (finding (question hard-to-put-on-socks) (answer yes))
               (finding (question weakness) (answer pelvis-drops-on-one-leg))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-hip-will-not-turn))))

(defrule red-flag-slipped-capital-femoral-epiphysis-heavy-child-with-leg-pain
  "About half of the children with a slipped hip are far above the usual weight: knee or thigh pain in a heavy growing
   child is the hip first, unless the sore spot is the shin bump or the pain lies in hamstring, calf or foot.
   Sources: hss-delay-diagnosis-slipped-capital rchsd-knee-pain-can-serious-hip."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question overweight) (answer yes))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question worst-zone)
                         (answer thigh-back|calf|heel|foot-sole|foot-top|ankle-front|ankle-inner|
                                 ankle-outer) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-heavy-child-with-leg-pain))))

(defrule red-flag-slipped-capital-femoral-epiphysis-hip-pain-in-a-child
  "Hip pain in a child is examined within a day at any age; a child's muscle ache is seldom at the hip.
   Sources: aafp-2017-scfe kingstonandrichmond-atraumatic-limp scfe-chapter-accesspediatrics."
  (logical (finding (question hip-pain-in-child) (answer yes)))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-hip-pain-in-a-child))))

(defrule red-flag-slipped-capital-femoral-epiphysis-vague-knee-ache-for-weeks
  "A vague ache of one knee for weeks in a growing child, with no sore spot, injury or effort, may be a slow slip felt
   at the knee: the hip is examined although the child still walks well.
   Sources: scfe-chapter-accesspediatrics msd-slipped-capital-femoral-epiphysis-scfe pubmed-dopt-abstract."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question pain-zone) (answer knee-unspecified|knee-above|knee-deep))
           (finding (question duration) (answer weeks|months))
           (not (finding (question trauma)
                         (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart) (certainty 1.0)))
           (not (finding (question onset) (answer sudden-injury|after-overuse) (certainty 1.0)))
           (not (finding (question side) (answer both) (certainty 1.0)))
           (not (finding (question pain-size) (answer fingertip) (certainty 1.0)))
           (not (finding (question one-finger-spot)
                         (answer lower-kneecap-tip|upper-kneecap-edge|shin-bump|beside-kneecap-inner|
                                 below-kneecap-sides) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral)
                    (rule red-flag-slipped-capital-femoral-epiphysis-vague-knee-ache-for-weeks))))

;;; ------------------------------------------------------------------------------------------------
;;; Hip joint felt at thigh or knee: irritable hip and Perthes disease in children, arthritis and others in adults.

(defrule red-flag-hip-joint-referral-young-child-limps
  "A limp between three and nine years of age is an irritable hip or Perthes disease until examined; growing pains
   never limp, and a pain worst in heel, foot or ankle is another matter.
   Sources: kingstonandrichmond-atraumatic-limp pmmonline-red-flags docslib-acute-atraumatic-limp-children."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 3) (< ?age 9))))
           (finding (question limp) (answer yes))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question worst-zone)
                         (answer heel|foot-sole|foot-top|ankle-front|ankle-inner|ankle-outer) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent)
                    (rule red-flag-hip-joint-referral-young-child-limps))))

(defrule red-flag-hip-joint-referral-young-child-hip-pain-or-stiff-hip
  "Groin or hip pain, or a hip that will not spread or turn, in a child under eight suggests Perthes disease or an
   irritable or infected hip, with or without a limp.
   Sources: docslib-acute-atraumatic-limp-children kingstonandrichmond-atraumatic-limp."
  (logical (finding (question age) (answer ?age&:(< ?age 8)))
           (or (finding (question pain-zone) (answer groin|hip-front|hip-outer|hip-unspecified))
               (finding (question hip-pain-in-child) (answer yes))
               (finding (question restricted) (answer hip-abduction|hip-internal-rotation))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent)
                    (rule red-flag-hip-joint-referral-young-child-hip-pain-or-stiff-hip))))

(defrule red-flag-hip-joint-referral-child-limps-for-years
  "A limp that a child has had for years has a cause in hip, leg length or nerves that is looked for; it is no muscle
   habit.
   Sources: derived pmmonline-red-flags."
  (logical (finding (question age) (answer ?age&:(< ?age 17)))
           (finding (question limp) (answer yes))
           (finding (question duration) (answer years)))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-child-limps-for-years))))

(defrule red-flag-hip-joint-referral-groin-and-knee-pain
  "From 45 on, groin pain together with knee pain is often hip arthritis felt at the knee; from 60 on also with pain of
   the front or inner thigh, which before that age is more often the muscles there. Not so when it came with
   overuse, the low back hurts most or socks go on without trouble: with sore adductor muscles the hip turns freely.
   Sources: khan-2004-hip-pain-site dibra-2017-hip-as-knee-pain derived."
  (logical (finding (question age) (answer ?age&:(>= ?age 45)))
           (finding (question pain-zone) (answer groin))
           (or (finding (question pain-zone) (answer knee-front|knee-inner|knee-deep|knee-above|knee-unspecified))
               (and (finding (question pain-zone) (answer thigh-front|thigh-inner))
                    (finding (question age) (answer ?old&:(>= ?old 60)))))
           (not (finding (question onset) (answer sudden-injury|after-overuse) (certainty 1.0)))
           (not (finding (question worst-zone) (answer low-back) (certainty 1.0)))
           (not (finding (question hard-to-put-on-socks) (answer no) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-groin-and-knee-pain))))

(defrule red-flag-hip-joint-referral-stiff-hip
  "From 40 on, trouble with socks, a hip that will not turn inward or known hip arthritis makes the hip a source of
   thigh and knee pain; muscle pain leaves shoes and socks easy.
   Sources: workingfit-hip-osteoarthritis-clinical dibra-2017-hip-as-knee-pain jama-rce-2019-hip-oa."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question pain-zone)
                    (answer groin|hip-front|thigh-front|knee-front|knee-inner|knee-deep|knee-above|knee-unspecified|
                            buttock))
           (or (finding (question hard-to-put-on-socks) (answer yes))
               (finding (question restricted) (answer hip-internal-rotation))
               (finding (question history) (answer hip-osteoarthritis))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-stiff-hip))))

(defrule red-flag-hip-joint-referral-groin-pain-with-stiff-hip-at-any-age
  "Groin or front hip pain with a hip that will not turn inward or trouble with socks comes from the hip joint in the
   young as well: impingement, early bone death or arthritis.
   Sources: pmc-6321652 walesdeanery-history-physical-examination."
  (logical (finding (question pain-zone) (answer groin|hip-front))
           (or (finding (question hard-to-put-on-socks) (answer yes))
               (finding (question restricted) (answer hip-internal-rotation))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-groin-pain-with-stiff-hip-at-any-age))))

(defrule red-flag-hip-joint-referral-groin-pain-with-limp-or-rest-pain
  "Groin or front hip pain that limps or stays at rest is examined as a hip joint before it is treated as a groin or
   hip muscle, because strain, thin bone and early bone death begin like that.
   Sources: derived walesdeanery-history-physical-examination."
  (logical (finding (question pain-zone) (answer groin|hip-front))
           (finding (question limp|constant-at-rest) (answer yes)))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-groin-pain-with-limp-or-rest-pain))))

(defrule red-flag-osteonecrosis-new-inner-knee-pain-at-night
  "From fifty-five on, new inner knee pain that wakes at night without injury or overuse may be bone: it is examined
   once. Muscle points of the inner knee follow use.
   Sources: zaremski-2016-osteonecrosis derived."
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question pain-at-night) (answer yes))
           (finding (question duration) (answer days|weeks))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-new-inner-knee-pain-at-night))))

(defrule red-flag-osteonecrosis-new-inner-knee-pain-never-rests
  "From fifty-five on, new inner knee pain that hurts at rest and at night without overuse is bone until imaged.
   Sources: zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (finding (question pain-zone) (answer knee-inner))
           (finding (question pain-at-night) (answer yes))
           (finding (question constant-at-rest) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-new-inner-knee-pain-never-rests))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-vasculitis-rash-and-joint-pain-in-a-child
  "A rash of raised red or purple spots on the legs with pain or swelling of knee or ankle in a child is inflamed small
   vessels until the urine has been tested; belly pain makes it the same day. Fever with such a rash is judged as an
   infection.
   Sources: aafp-2020-iga-vasculitis pmmonline-iga-vasculitis msd-iga-vasculitis."
  (logical (finding (question age) (answer ?age&:(< ?age 18)))
           (finding (question skin) (answer rash|blotches))
           (or (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|
                                                     knee-outer|knee-back|knee-unspecified|ankle-front|ankle-inner|
                                                     ankle-outer|leg-unspecified|calf|shin))
               (finding (question swelling) (answer whole-knee|foot-ankle))
               (finding (question multiple-joints-swollen|bilateral-leg-pain) (answer yes)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family vasculitis) (disposition urgent)
                    (rule red-flag-vasculitis-rash-and-joint-pain-in-a-child))))

(defrule red-flag-vasculitis-rash-and-aching-legs-in-an-adult
  "New spots or blotches on both legs together with aching joints or muscles, numb feet or feeling ill may be inflamed
   vessels, which in adults harm the kidneys more often than in children.
   Sources: aafp-2020-iga-vasculitis msd-iga-vasculitis."
  (logical (finding (question skin) (answer rash|blotches))
           (or (finding (question side) (answer both))
               (finding (question bilateral-leg-pain|multiple-joints-swollen) (answer yes)))
           (or (finding (question chills-or-unwell|multiple-joints-swollen|weight-loss|foot-drop) (answer yes))
               (finding (question pain-quality) (answer numbness-tingling))
               (finding (question skin) (answer swollen)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family vasculitis) (disposition urgent)
                    (rule red-flag-vasculitis-rash-and-aching-legs-in-an-adult))))

(defrule red-flag-vasculitis-rash-and-belly-or-unwell-child
  "A child with spots on the legs and a painful joint who is ill or has fever needs a doctor at once: meningococcal
   infection begins so as well.
   Sources: pmmonline-iga-vasculitis rch-limping-child."
  (logical (finding (question age) (answer ?age&:(< ?age 18)))
           (finding (question skin) (answer rash|blotches))
           (finding (question fever|chills-or-unwell) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family vasculitis) (disposition emergency)
                    (rule red-flag-vasculitis-rash-and-belly-or-unwell-child))))

(defrule red-flag-perthes-disease-child-limps-for-weeks
  "A child of three to eleven who has limped for a week or more, with hip, thigh or knee pain or with none, has the hip
   X-rayed: Perthes disease is often painless or felt only at the knee. A limp after sport with one sore growth spot is
   another matter.
   Sources: etg-perthes gpnotebook-perthes nhs-cornwall-hip-pain-children docslib-acute-atraumatic-limp-children."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 3) (<= ?age 11))))
           (finding (question limp) (answer yes))
           (finding (question duration) (answer weeks|months|years))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question worst-zone) (answer heel|foot-sole|foot-top|ankle-front|ankle-inner|ankle-outer)
                         (certainty 1.0))))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent)
                    (rule red-flag-perthes-disease-child-limps-for-weeks))))

(defrule red-flag-perthes-disease-stiff-hip-of-a-child
  "A hip that spreads or turns inward badly in a child of three to twelve is Perthes disease or an irritable hip until
   filmed.
   Sources: etg-perthes gpnotebook-perthes cks-childhood-limp-notes."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 3) (<= ?age 12))))
           (finding (question restricted) (answer hip-abduction|hip-internal-rotation)))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent)
                    (rule red-flag-perthes-disease-stiff-hip-of-a-child))))

(defrule red-flag-perthes-disease-hip-or-groin-pain-of-a-child
  "Pain of hip or groin for longer than two days in a child of three to twelve is examined soon, with a film of both
   hips.
   Sources: nhs-cornwall-hip-pain-children gpnotebook-perthes."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 3) (<= ?age 12))))
           (or (finding (question pain-zone) (answer groin|hip-front|hip-outer|hip-unspecified))
               (finding (question hip-pain-in-child) (answer yes)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family perthes-disease) (disposition urgent)
                    (rule red-flag-perthes-disease-hip-or-groin-pain-of-a-child))))

(defrule red-flag-perthes-disease-one-sided-pain-for-weeks-in-a-young-child
  "Pain of one thigh or knee for weeks in a child of four to ten is seen by a doctor even without a limp: Perthes
   disease, leukaemia and tumours begin so. Growing pains take both legs and are gone by morning; sport makes one
   growth spot sore.
   Sources: gpnotebook-perthes rch-limping-child cks-childhood-limp-notes."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 4) (<= ?age 10))))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-inner|
                                                 thigh-unspecified|leg-unspecified))
           (finding (question duration) (answer weeks|months))
           (not (finding (question side) (answer both) (certainty 1.0)))
           (not (finding (question well-by-morning) (answer yes) (certainty 1.0)))
           (not (finding (question age-group) (answer child-growing-pains) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family perthes-disease) (disposition routine-referral)
                    (rule red-flag-perthes-disease-one-sided-pain-for-weeks-in-a-young-child))))

(defrule red-flag-osteonecrosis-pain-after-long-standing-past-fifty
  "From fifty on, knee pain that began after long standing or walking, without an injury, may be a bone that tired; it
   is examined before it is exercised. A known worn joint explains it otherwise.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|shin))
           (finding (question onset) (answer after-overuse))
           (or (finding (question activity) (answer standing-work|walking-long))
               (finding (question aggravated-by) (answer standing-long|walking)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-pain-after-long-standing-past-fifty))))

(defrule red-flag-osteonecrosis-new-knee-pain-past-sixty
  "From sixty on, knee pain that nothing explains - no injury, no effort, no known arthritis, not months or years of it
   - gets an appointment: bone that cracked or died under the cartilage begins suddenly and looks like nothing at
   first.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone) (answer knee-inner|knee-outer|knee-deep|knee-front|knee-below|
                                                 knee-unspecified))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse|after-surgery) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-new-knee-pain-past-sixty))))

(defrule red-flag-osteonecrosis-steroids-and-new-knee-pain
  "Knee pain in someone treated with steroids for long is imaged once for bone that has lost its blood supply, even
   without a further sign.
   Sources: msd-osteonecrosis statpearls-osteonecrosis."
  (logical (finding (question history) (answer steroid-use))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-unspecified))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-steroids-and-new-knee-pain))))

(defrule red-flag-osteonecrosis-sudden-pain-on-weight-in-later-life
  "From fifty-five on, knee pain that began suddenly without an injury and hurts on every step, limps, wakes or is
   severe is a bone that broke in under the cartilage until a scan shows otherwise.
   Sources: jjr-2021-insufficiency-fracture-knee zaremski-2016-osteonecrosis statpearls-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (finding (question onset) (answer sudden-injury))
           (or (finding (question aggravated-by) (answer walking|standing-long))
               (finding (question limp|pain-at-night) (answer yes))
               (finding (question severity) (answer ?pain&:(>= ?pain 7))))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition urgent)
                    (rule red-flag-osteonecrosis-sudden-pain-on-weight-in-later-life))))

(defrule red-flag-slipped-capital-femoral-epiphysis-limp-and-a-hip-sign
  "A growing child who limps and has pain of hip or groin, a foot that turns out, a hip that will not turn in or far
   too much weight has a slipping hip until filmed: no more steps on it.
   Sources: aafp-2017-scfe nhs-cornwall-hip-pain-children cks-childhood-limp-notes
       hss-delay-diagnosis-slipped-capital."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question limp) (answer yes))
           (or (finding (question pain-zone) (answer groin|hip-front|hip-outer|hip-unspecified))
               (finding (question gait) (answer feet-turned-out))
               (finding (question restricted) (answer hip-internal-rotation|hip-abduction))
               (finding (question overweight|hip-pain-in-child) (answer yes)))
           (not (finding (question trauma) (answer direct-blow) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition emergency)
                    (rule red-flag-slipped-capital-femoral-epiphysis-limp-and-a-hip-sign))))

(defrule red-flag-slipped-capital-femoral-epiphysis-heavy-child-weeks-after-an-injury
  "Knee or thigh pain of a heavy growing child that goes on for weeks is the hip first, also when it is dated from a
   twist or a fall: nearly every family remembers one.
   Sources: hss-delay-diagnosis-slipped-capital aafp-2017-scfe rchsd-knee-pain-can-serious-hip."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 16))))
           (finding (question overweight) (answer yes))
           (finding (question duration) (answer weeks|months|years))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-inner|
                                                 thigh-unspecified|groin|leg-unspecified|hip-unspecified))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition urgent)
                    (rule red-flag-slipped-capital-femoral-epiphysis-heavy-child-weeks-after-an-injury))))

(defrule red-flag-slipped-capital-femoral-epiphysis-growing-child-hip-thigh-or-knee-for-months
  "Thigh or front knee pain of one leg for weeks or months in a child of nine to fifteen, with no growth spot to
   explain it, is seen once with a look at both hips.
   Sources: aafp-2017-scfe pubmed-pubmed scfe-chapter-accesspediatrics."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 9) (<= ?age 15))))
           (finding (question pain-zone) (answer thigh-front|thigh-inner|thigh-unspecified|knee-unspecified|
                                                 knee-above|knee-deep|knee-inner|leg-unspecified))
           (finding (question duration) (answer weeks|months|years))
           (not (finding (question side) (answer both) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip|inner-shin-edge)
                         (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question history) (answer osgood-schlatter) (certainty 1.0)))
           (not (finding (question well-by-morning) (answer yes) (certainty 1.0))))
  =>
  (assert (red-flag (family slipped-capital-femoral-epiphysis) (disposition routine-referral)
                    (rule red-flag-slipped-capital-femoral-epiphysis-growing-child-hip-thigh-or-knee-for-months))))

(defrule red-flag-hip-joint-referral-groin-or-front-hip-pain-that-grows
  "Groin or front hip pain that grows over weeks or months, or comes with kicking, sprinting or stairs after months of
   stiffness, is examined as a hip joint and filmed before it is treated as a muscle.
   Sources: walesdeanery-history-physical-examination pmc-6321652."
  (logical (finding (question pain-zone) (answer groin|hip-front))
           (finding (question course) (answer worsening))
           (finding (question duration) (answer weeks|months|years))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-groin-or-front-hip-pain-that-grows))))

(defrule red-flag-hip-joint-referral-inner-thigh-with-a-stiff-hip
  "From forty on, inner thigh pain with a hip that will not turn inward or trouble with socks is the hip joint until
   examined.
   Sources: khan-2004-hip-pain-site jama-rce-2019-hip-oa."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question pain-zone) (answer thigh-inner|thigh-unspecified|hip-outer|hip-unspecified))
           (or (finding (question restricted) (answer hip-internal-rotation))
               (finding (question hard-to-put-on-socks) (answer yes))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-inner-thigh-with-a-stiff-hip))))

(defrule red-flag-inflammatory-arthritis-swollen-knee-of-months-that-hurts-at-rest
  "Past fifty too, a knee that is swollen for months and hurts at night or at rest, or is stiff for more than half an
   hour, is inflamed, infected or diseased in the bone rather than worn.
   Sources: nice-ng226 nhs-york-inflammatory-arthritis bsr-hot-joint-2006."
  (logical (finding (question duration) (answer months|years))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen)))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (or (finding (question pain-at-night|constant-at-rest) (answer yes))
               (finding (question morning-stiffness-minutes) (answer ?minutes&:(> ?minutes 30))))
           (not (finding (question swelling) (answer over-kneecap|below-kneecap|shin-bump|behind-knee|thigh)
                         (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition urgent)
                    (rule red-flag-inflammatory-arthritis-swollen-knee-of-months-that-hurts-at-rest))))

(defrule red-flag-inflammatory-arthritis-cool-stiff-knee-long-after-an-operation
  "A knee that stays swollen and stiff long after an operation, cool and without fever, is shown to the team that
   operated at an appointment.
   Sources: bmcmusculoskeletdisord-s12891-018-2264-7 factually-early-warning-signs."
  (logical (or (finding (question trauma) (answer surgery))
               (finding (question onset) (answer after-surgery))
               (finding (question history) (answer knee-replacement))
               (finding (question recent-surgery-or-injection-in-joint) (answer yes)))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question skin) (answer swollen))))
  =>
  (assert (red-flag (family inflammatory-arthritis) (disposition routine-referral)
                    (rule red-flag-inflammatory-arthritis-cool-stiff-knee-long-after-an-operation))))

(defrule red-flag-crystal-arthritis-new-knee-pain-that-limps-and-wakes
  "From forty on, knee pain of days that makes one limp and hurts at night or at rest, with no injury or effort before
   it, is crystals, infection or bone until examined; a muscle is easy when it rests.
   Sources: bsr-hot-joint-2006 goodfellowunit-7-clinical-diagnosis-gout patient-info-acute-monoarthritis."
  (logical (finding (question age) (answer ?age&:(>= ?age 40)))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (finding (question duration) (answer days))
           (finding (question limp) (answer yes))
           (finding (question pain-at-night|constant-at-rest|night-pain-unrelenting) (answer yes))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse|after-surgery) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family crystal-arthritis) (disposition urgent)
                    (rule red-flag-crystal-arthritis-new-knee-pain-that-limps-and-wakes))))

(defrule red-flag-hip-joint-referral-new-inner-thigh-pain-in-old-age
  "From seventy on, new pain of inner thigh or groin is looked at once for hip, pelvis and hernia before anybody
   stretches an adductor.
   Sources: cmaj-2022-obturator-hernia northwestern-occult-hip-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 70)))
           (finding (question pain-zone) (answer thigh-inner|groin))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-new-inner-thigh-pain-in-old-age))))

(defrule red-flag-osteonecrosis-sudden-new-knee-pain-past-fifty-five
  "From fifty-five on, knee pain of days or weeks that began suddenly or grows, without an injury or effort, gets an
   appointment for a crack under the cartilage.
   Sources: jjr-2021-insufficiency-fracture-knee huizinga-2020-insufficiency-fracture zaremski-2016-osteonecrosis."
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (finding (question pain-zone) (answer knee-inner|knee-outer|knee-deep|knee-front|knee-below|
                                                 knee-unspecified))
           (finding (question duration) (answer days|weeks))
           (or (finding (question onset) (answer sudden-injury))
               (finding (question course) (answer worsening))
               (finding (question limp|pain-at-night) (answer yes)))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse|after-surgery) (certainty 1.0)))
           (not (finding (question history) (answer osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family osteonecrosis) (disposition routine-referral)
                    (rule red-flag-osteonecrosis-sudden-new-knee-pain-past-fifty-five))))

(defrule red-flag-hip-joint-referral-hip-that-will-not-straighten
  "Groin, hip or thigh pain of days or weeks with a hip that will not straighten is examined once for the hip joint and
   what lies at the hip flexor before it is stretched.
   Sources: medicalalgorithms-psoas-abscess walesdeanery-history-physical-examination."
  (logical (finding (question restricted) (answer hip-extension))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified|thigh-unspecified))
           (finding (question duration) (answer days|weeks))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition routine-referral)
                    (rule red-flag-hip-joint-referral-hip-that-will-not-straighten))))

(defrule red-flag-hip-joint-referral-child-whose-leg-hurts-on-walking
  "One leg of a child of three to nine that has hurt on walking for days without an injury or effort is an irritable
   hip, an infection or a crack until examined within a day.
   Sources: rch-limping-child cks-childhood-limp-notes docslib-acute-atraumatic-limp-children."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 3) (<= ?age 9))))
           (finding (question duration) (answer days))
           (finding (question aggravated-by) (answer walking|running|standing-long))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-inner|thigh-outer|
                                                 thigh-back|thigh-unspecified|shin|calf|lower-leg-outer|
                                                 leg-unspecified|groin|hip-front|hip-outer|hip-unspecified|
                                                 pelvis-deep|ankle-inner|ankle-outer|heel|foot-top))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question side) (answer both) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family hip-joint-referral) (disposition urgent)
                    (rule red-flag-hip-joint-referral-child-whose-leg-hurts-on-walking))))

;;; end of rules/red-flags/joints.clp
