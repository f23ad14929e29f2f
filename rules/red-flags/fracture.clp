;;; fracture.clp - danger pictures of a broken bone in or near the knee.
;;;
;;; Reads      signs: the accident (trauma, onset, its age in days, duration), the bone signs of the Ottawa
;;;            and Pittsburgh rules, shape and weight-bearing, weak bone, and the loads of runners, jumpers and walkers.
;;; Concludes  `red-flag` facts of the families fracture and inflicted-injury.
;;; Relied on  by the host, which takes the gravest disposition, and by the wording of the family in
;;;            facts/wording/red-flags/injury.clp. No other rule reads them.
;;;
;;; Times narrow an alarm only when they are given and sure: a history without a date counts as fresh.

;;; ------------------------------------------------------------------------------------------------
;;; The Ottawa Knee Rule, one rule for each criterion. Adults and children from five; injuries of the last seven days.
;;; The seven days and the duration only lift the alarm: an injury of unknown date counts as fresh.

(defrule red-flag-fracture-ottawa-age
  "Ottawa Knee Rule, criterion of age: at 55 or over a fresh knee injury alone is reason enough for an X-ray. Sources
   differ on whether 55 itself counts (conflict C12); the safer reading is used. The rule holds for the first seven
   days after an injury, and not for pain that crept in, that came without any event, or that is worst in the calf or
   the back of the thigh; a twisted knee on which one surely walks gets an appointment.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (told (sign aged-55-or-over))
           (told (sign injury))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign no-accident)))
           (not (sure (sign worst-pain-back-of-the-leg)))
           (not (sure (sign back-of-leg-pain)))
           (or (not (sure (sign twist-or-overstretch))) (not (sure (sign bears-weight|no-limp)))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-ottawa-age-knee-beside-the-calf
  "Ottawa Knee Rule, criterion of age, where the knee itself hurts beside calf, hamstring or buttock: the pain elsewhere
   does not take the knee out of the rule.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (told (sign aged-55-or-over))
           (told (sign knee-pain))
           (told (sign injury))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign no-accident)))
           (not (sure (sign worst-pain-back-of-the-leg)))
           (or (not (sure (sign twist-or-overstretch))) (not (sure (sign bears-weight|no-limp)))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-ottawa-kneecap
  "Ottawa Knee Rule, criterion of the kneecap: after a knee injury of the last seven days, pain when the bone of the
   kneecap is pressed calls for an X-ray.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (told (sign patella-bone-tender))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-ottawa-fibula-head
  "Ottawa Knee Rule, criterion of the fibula head: after a knee injury of the last seven days, pain when the bony knob
   below the outer side of the knee is pressed calls for an X-ray.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (told (sign fibula-head-tender))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-ottawa-flexion
  "Ottawa Knee Rule, criterion of bending: a knee that will not bend to a right angle after an injury of the last seven
   days calls for an X-ray. A sore muscle makes bending stiff, yet a right angle is reached.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (told (sign unable-to-flex-90))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-ottawa-weight-bearing
  "Ottawa Knee Rule, criterion of bearing weight: someone who cannot take four steps after a knee injury of the last
   seven days needs an X-ray the same day. The day of the injury need not be known. Pain that is worst in the calf or
   the back of the thigh is left to the pictures of torn muscle, since the rule is one of the knee.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table nhs-gloucestershire-knee-red-flags
   aafp-2018-knee-pain."
  (logical (told (sign cannot-bear-weight))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign worst-pain-back-of-the-leg))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; The Pittsburgh Knee Rules, one rule for each criterion. Falls and blows of the last week.

(defrule red-flag-fracture-pittsburgh-age-young
  "Pittsburgh Knee Rules, criterion of youth: after a fall or a blow to the knee in the last week a child needs an
   X-ray. Sources differ on whether the twelfth year counts (conflict C13); both edges are taken in.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (told (sign aged-12-or-under))
           (told (sign fall-or-blow))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-pittsburgh-age-old
  "Pittsburgh Knee Rules, criterion of age: from 50 on, a fall or a blow to the knee in the last week calls for an
   X-ray. Sources differ on whether 50 itself counts (conflict C13); both edges are taken in.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (told (sign aged-50-or-over))
           (told (sign fall-or-blow))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign worst-pain-back-of-the-leg))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-pittsburgh-weight-bearing
  "Pittsburgh Knee Rules, criterion of bearing weight: fewer than four steps after a fall or a blow of the last week
   calls for an X-ray, and being unable to stand on the leg makes it a matter of the same day.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (told (sign cannot-bear-weight))
           (told (sign fall-or-blow))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; Breaks after an event, as people tell them.

(defrule red-flag-fracture-shape-changed
  "A knee or leg whose shape has newly changed is broken or out of joint until an X-ray shows otherwise. Muscle pain
   does not alter the outline of a joint, and bow legs of long standing are no such change.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (told (sign visible-deformity))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-shape-changed-beside-pain-of-months
  "A leg that is newly out of shape beside pain of months or years is seen within a day: weak bone gives way without a
   fall. Legs that have always been bowed are not newly so.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral lincolnshire-knee-when-specialist derived."
  (logical (told (sign visible-deformity)))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-high-energy
  "A fall from a height or another high-energy accident can hide a break behind a leg that still carries, and belongs
   in an emergency department. A strain or a stumble on level ground is not meant.
   Sources: nhs-kernow-acute-knee-pain-history-recent nhs-cornwall-inflammatory-knee-red-flags
   jaaos-2015-knee-dislocation."
  (logical (told (sign fall-from-height))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-older-fall-still-limping
  "From the age of 60 a trivial fall, stumble or knock followed by a limp, a swollen knee or pain on walking may be a
   break of the shin plateau; first films often miss it. A bruised muscle improves from week to week and soon carries
   without a limp.
   Sources: actaorthopaedica-insufficiency-fracture sinaiem-daily-em-pearl."
  (logical (told (sign aged-60-or-over))
           (told (sign fall-blow-or-stumble))
           (or (told (sign limp))
               (told (sign skin-swollen))
               (told (sign whole-knee-swollen))
               (told (sign worse-walking)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign getting-better)))
           (not (sure (sign began-gradually-or-after-overuse))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-child-fall-and-limp
  "A child under twelve who limps, will not stand or has a swollen knee after a fall, a blow or a twist needs an X-ray:
   in the young the bone and its growth plate give way before the ligaments. A bruised child runs again the same day.
   Sources: mdcalc-pittsburgh-knee-rules clinicalguidelines-acute-knee-injury-sop."
  (logical (told (sign aged-under-12))
           (told (sign fall-blow-or-twist))
           (or (told (sign limp|cannot-bear-weight)) (told (sign skin-swollen)) (told (sign whole-knee-swollen))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-fresh-injury-no-weight
  "When the injury is known to be no more than a week old and the leg cannot be stood on, an X-ray is due the same day
   - also when the knee had hurt for years before, and also when nobody said what kind of accident it was.
   Sources: physiopedia-ottawa-knee-rules nhs-gloucestershire-knee-red-flags."
  (logical (told (sign cannot-bear-weight))
           (told (sign injured-within-7-days))
           (not (sure (sign worst-pain-back-of-the-leg))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-fresh-injury-sore-bone
  "When the injury is known to be no more than a week old, a bone that hurts on pressing or a knee that will not bend
   to a right angle calls for an X-ray, however long the knee had been painful before.
   Sources: physiopedia-ottawa-knee-rules."
  (logical (told (sign bone-tender|patella-bone-tender|fibula-head-tender|unable-to-flex-90))
           (told (sign injured-within-7-days)))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-no-weight-after-first-week
  "Someone who still cannot stand on the leg weeks after an injury has an unseen break until films show otherwise; that
   the published rules were tested in the first seven days only does not make the later patient safer.
   Sources: physiopedia-ottawa-knee-rules actaorthopaedica-insufficiency-fracture derived."
  (logical (told (sign cannot-bear-weight))
           (told (sign injury))
           (or (told (sign for-weeks)) (told (sign injured-over-7-to-60-days-ago)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign worst-pain-back-of-the-leg))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-sore-bone-after-injury
  "Any bone about the knee that hurts on pressing, or a knee that will not reach a right angle, asks for an X-ray after
   an injury, and goes on asking for it after the first week. A pulled muscle is sore in the flesh, and the knee bends.
   Sources: physiopedia-ottawa-knee-rules."
  (logical (told (sign bone-tender|patella-bone-tender|fibula-head-tender|unable-to-flex-90))
           (told (sign injury))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-rapid-swelling-after-injury
  "A knee that fills within hours of a blow, a fall or a twist may hold blood and marrow fat from a break into the
   joint, even when the person walks in; films are read for such a break before the ligaments are judged.
   Sources: clinicalguidelines-acute-knee-injury-sop nhs-kernow-acute-knee-pain-history-recent."
  (logical (told (sign swelling-within-hours))
           (told (sign accident))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-swollen-knee-after-fall-or-blow
  "A knee that is swollen since a fall or a blow is examined and X-rayed, at any age. Swelling over the kneecap alone
   is a bruised bursa, and a bruised muscle leaves the joint dry.
   Sources: clinicalguidelines-acute-knee-injury-sop derived."
  (logical (told (sign fall-or-blow))
           (told (sign knee-pain))
           (told (sign swollen-knee))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign swelling-over-kneecap)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-severe-pain-after-fall
  "Pain of eight or more out of ten in the first days after a fall, a blow, a stumble or a twist is more than a
   strained muscle usually gives, and with thin facts a break cannot be set aside; strain hurts on use and eases at
   rest, and carries weight.
   Sources: derived."
  (logical (told (sign fall-blow-twist-or-stumble))
           (told (sign pain-of-8-or-more))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign began-gradually-or-after-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign bears-weight))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Breaks in weak, operated or growing bone.

(defrule red-flag-fracture-weak-bone-injury
  "Bone weakened by osteoporosis, cancer, steroids or bone disease under drug treatment breaks from a small event, so
   any fall, stumble, twist or knock is X-rayed. Muscle pain in the same people creeps in without an event.
   Sources: scottish-cancer-referral-sarcoma."
  (logical (told (sign fragile-bones-or-cancer))
           (or (told (sign fall-blow-twist-or-stumble)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-weak-bone-injury-and-bone-signs
  "In weakened or diseased bone, a small event after which the leg cannot be stood on or a bone hurts on pressing is a
   break until films show otherwise, and a break from so little raises suspicion of tumour in the bone.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral."
  (logical (told (sign fragile-bones-or-cancer))
           (or (told (sign fall-blow-twist-or-stumble)) (told (sign began-with-an-injury)))
           (told (sign cannot-bear-weight|patella-bone-tender|fibula-head-tender|bone-tender))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-weak-bone-cannot-stand
  "Someone with cancer, osteoporosis, long steroid treatment or a bone drug who newly cannot stand on the leg may have
   broken a bone without any accident; suspicion of a spontaneous break means an X-ray at once.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral."
  (logical (told (sign fragile-bones-or-cancer))
           (told (sign cannot-bear-weight))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-insufficiency
  "In osteoporosis, rheumatoid arthritis or steroid treatment the shin plateau can crack under ordinary walking. A bone
   that is newly sore on pressing is scanned even without an accident and with clean first films.
   Sources: actaorthopaedica-insufficiency-fracture."
  (logical (told (sign fragile-bones-or-rheumatoid))
           (told (sign bone-tender))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-beside-knee-replacement
  "Bone beside a metal knee is stiffened on one side and thinned on the other, so that a fall, a twist or a sudden
   onset may break it there. Muscle pain around a replaced knee comes without an event.
   Sources: derived."
  (logical (told (sign knee-replaced))
           (or (told (sign fall-blow-twist-or-stumble)) (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-growing-bone-avulsion
  "In a teenager the bone where a tendon is anchored gives before muscle or tendon does. A pop with sudden pain at
   groin, hip, buttock or below the kneecap, or such a pain and a knee that will not straighten, is a torn-off piece of
   bone until an X-ray shows otherwise.
   Sources: kuske-2016-hamstring-tears mo-2019-tibial-tubercle-avulsion statpearls-tibial-tubercle derived."
  (logical (told (sign aged-17-or-under))
           (told (sign began-with-an-injury))
           (or (told (sign pop-heard)) (told (sign weak-in-straightening)))
           (told (sign front-knee-or-hip-region-pain))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

;;; ------------------------------------------------------------------------------------------------
;;; Stress fractures, and the atypical fracture of the thigh bone.

(defrule red-flag-fracture-stress-sore-bone
  "A runner, jumper, dancer or long walker with one bone that hurts on pressing has a stress fracture until a scan
   shows otherwise, and stops loading it. Sore tendon anchors such as the shin bump, and a wide sore strip along the
   shin, are the ordinary pictures; children of 8 to 15 have a picture of their own because their growth zones are
   tender after sport.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures
   robertson-2017-femoral-neck."
  (logical (told (sign bone-tender))
           (told (sign load-of-running-jumping-dancing-or-hiking))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign sore-tendon-or-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign pain-spread-wide)))
           (not (sure (sign for-years)))
           (not (sure (sign aged-8-to-15))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-stress-sore-bone-growing
  "In a child up to 15 who runs or jumps, a bone sore on pressing that also aches at rest or at night is more than a
   tender growth zone, which hurts on use and settles with rest.
   Sources: kahanov-2015-stress-fractures derived."
  (logical (told (sign aged-15-or-under))
           (told (sign bone-tender))
           (told (sign load-of-running-jumping-hiking-or-ball-sport))
           (told (sign pain-at-night|constant-at-rest))
           (not (sure (sign began-with-an-injury))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-stress-never-warms-up
  "Pain over a loaded bone - shin, foot, inner knee, groin or thigh - that never warms up during running or walking
   points to a stress fracture. Muscle pain is spread wide, or eases with warmth, stretching or rubbing.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures."
  (logical (told (sign never-warms-up))
           (told (sign load-of-running-jumping-dancing-or-hiking))
           (told (sign stress-fracture-pain-of-leg-or-groin))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign pain-larger-than-a-fingertip)))
           (not (sure (sign eased-by-muscle-care)))
           (not (sure (sign sore-tendon-or-growth-spot)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-stress-fingertip-shin
  "A fingertip-sized sore point on the shin, the outer lower leg or the top of the foot in someone who runs, jumps or
   marches is where a stress fracture sits. Shin splints and muscle points are a sore strip or a palm wide.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures."
  (logical (told (sign pain-the-size-of-a-fingertip))
           (told (sign load-of-running-jumping-dancing-or-hiking))
           (told (sign shin-outer-leg-or-foot-pain))
           (not (sure (sign began-with-an-injury)))
           (not (sure (sign sore-tendon-or-growth-spot)))
           (not (sure (sign swollen-shin-bump)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-stress-shin-at-rest
  "Shin or foot pain in a runner, jumper or dancer that brings a limp or lasts into rest or the night is a bone under
   strain. Shin splints and muscle points ache with use, and ease with warmth or rubbing; pain that reaches down from
   thigh or back is another picture.
   Sources: qldorthotics-medial-tibial-stress-fracture kahanov-2015-stress-fractures."
  (logical (told (sign load-of-running-or-jumping))
           (told (sign shin-or-top-of-foot-pain))
           (told (sign pain-at-night|constant-at-rest|limp))
           (not (sure (sign front-knee-thigh-or-back-pain)))
           (not (sure (sign eases-as-it-warms-up)))
           (not (sure (sign pain-spread-wide)))
           (not (sure (sign eased-by-muscle-care)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-femoral-neck-stress
  "A runner or marcher with groin pain who limps, aches at rest or cannot stand on that leg without pain may have a
   stress fracture of the femoral neck, which can slip: no more load until it is scanned. Muscle pain there eases with
   walking, warmth or stretching.
   Sources: robertson-2017-femoral-neck virginmoneylondonmarathon-femoral-hip."
  (logical (told (sign load-of-running-or-long-walks))
           (told (sign pain-groin))
           (or (told (sign limp|constant-at-rest)) (told (sign worse-standing-on-one-leg)))
           (not (sure (sign eased-by-muscle-care-or-walking)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-femoral-neck-stress-worsening
  "Groin pain in a runner or marcher that grows from week to week may be a stress fracture of the femoral neck, and
   delay worsens the outcome. A strained adductor or hip flexor settles once load drops, or answers to stretching.
   Sources: robertson-2017-femoral-neck virginmoneylondonmarathon-femoral-hip."
  (logical (told (sign load-of-running-or-long-walks))
           (told (sign pain-groin))
           (told (sign getting-worse))
           (not (sure (sign eased-by-muscle-care-or-walking)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-femoral-neck-cannot-stand
  "A runner or marcher with pain in groin, hip or front of thigh who can no longer stand on the leg may have a
   displaced femoral neck. With muscle pain, however bad, weight can be taken.
   Sources: robertson-2017-femoral-neck."
  (logical (told (sign load-of-running-or-long-walks))
           (told (sign front-hip-or-thigh-pain))
           (told (sign cannot-bear-weight)))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-atypical-femur
  "Ache in thigh, groin or outer hip in someone on a bisphosphonate or denosumab often comes before the thigh bone
   breaks across, so X-ray of the whole thigh bone comes first. Without such a drug the same ache is usually muscle.
   Sources: rmmj-manuscript theros-atypical-thigh-fracture scilit-publications."
  (logical (told (sign on-a-bone-drug))
           (told (sign outer-hip-groin-or-thigh-pain)))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-atypical-femur-ask-drug
  "Thigh or groin ache in someone with osteoporosis raises the question which bone drug is taken and for how long;
   after years of it an X-ray is due. Clear overuse is the ordinary explanation.
   Sources: theros-atypical-thigh-fracture rmmj-manuscript."
  (logical (told (sign known-osteoporosis))
           (told (sign groin-or-thigh-pain))
           (not (sure (sign began-after-overuse))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral))))

;;; A fresh injury in a knee that has hurt for long: how long the pain has lasted says nothing about the injury.

(defrule red-flag-fracture-fresh-deformity-in-a-long-painful-knee
  "A leg that changed its shape in an injury of the last two weeks is broken or out of joint, however long the knee
   hurt before.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (told (sign visible-deformity))
           (told (sign injured-within-14-days)))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-fresh-fall-from-height
  "A fall from a height within the last two weeks may hide a fracture, however long the knee hurt before.
   Sources: nhs-kernow-acute-knee-pain-history-recent."
  (logical (told (sign fall-from-height))
           (told (sign injured-within-14-days)))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-inflicted-injury-infant-with-a-hurt-limb
  "A child under two whose leg is swollen, bruised, out of shape or not used, whatever the story, is examined in
   hospital the same day: at that age a limb seldom breaks by itself, and somebody may have hurt the child. Heat or
   redness points to infection instead.
   Sources: north-yorkshire-non-mobile-children sussex-unexplained-injuries-young-children
       nhs-norfolk-unexplained-injury-infants."
  (logical (told (sign aged-1-or-under))
           (or (told (sign skin-swollen-or-bruised))
               (told (sign swollen-knee-thigh-or-foot))
               (told (sign cannot-bear-weight|limp|visible-deformity|bone-tender)))
           (not (sure (sign skin-red-or-warm))))
  =>
  (assert (red-flag (family inflicted-injury) (disposition emergency))))

(defrule red-flag-inflicted-injury-infant-and-any-injury
  "Any injury of the leg in a child who does not walk yet is examined the same day, and how it happened is asked with
   care.
   Sources: north-yorkshire-non-mobile-children sussex-unexplained-injuries-young-children."
  (logical (told (sign aged-under-1))
           (told (sign injury)))
  =>
  (assert (red-flag (family inflicted-injury) (disposition emergency))))

(defrule red-flag-inflicted-injury-small-child-hurt-days-ago-or-without-a-story
  "A child under four with a bruised or swollen leg that no accident explains, or that was shown to nobody for days, is
   examined with harm by others in mind; so is the limp of a toddler nobody saw fall.
   Sources: sussex-unexplained-injuries-young-children rch-limping-child kingstonandrichmond-atraumatic-limp."
  (logical (told (sign aged-under-4))
           (or (told (sign bruise)) (told (sign visible-deformity|bone-tender)))
           (or (told (sign no-accident)) (told (sign injured-2-or-more-days-ago)) (told (sign for-weeks)))
           (not (sure (sign skin-red-or-warm))))
  =>
  (assert (red-flag (family inflicted-injury) (disposition urgent))))

(defrule red-flag-fracture-infant-with-a-swollen-or-unused-leg
  "A swollen, tender or unused leg in a child under three, with any story or none, is a break until filmed: toddlers
   crack the shin in a stumble, infants break the thigh bone. A red or hot leg is infected first.
   Sources: rch-limping-child rockwood-children-knee zionts-fractures-children-knee
       kingstonandrichmond-atraumatic-limp."
  (logical (told (sign aged-2-or-under))
           (or (told (sign skin-swollen-or-bruised))
               (told (sign swollen-knee-thigh-or-foot))
               (told (sign cannot-bear-weight|bone-tender|visible-deformity)))
           (not (sure (sign skin-red-or-warm))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-child-hurts-since-a-fresh-fall
  "A child or teenager whose leg hurts since a fall of the last two days is X-rayed the same day, since the growth
   plate gives before the ligament and a first look may show nothing. One who walks without a limp may wait.
   Sources: little-2016-physeal-fractures rockwood-children-knee zionts-fractures-children-knee
       mdcalc-pittsburgh-knee-rules."
  (logical (told (sign aged-16-or-under))
           (told (sign fall))
           (or (told (sign injured-within-2-days)) (told (sign pain-of-7-or-more)) (told (sign pain-leg-unspecified)))
           (not (sure (sign no-limp)))
           (not (sure (sign bears-weight)))
           (not (sure (sign getting-better)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-child-hurts-since-a-fresh-injury
  "In a child or teenager pain of knee, thigh or shin since a fresh blow, twist, fall or bad landing is looked at
   within a day for a break through the growth plate. One who walks without a limp, or mends, may wait.
   Sources: little-2016-physeal-fractures rockwood-children-knee clinicalguidelines-acute-knee-injury-sop."
  (logical (told (sign aged-16-or-under))
           (told (sign fall-blow-twist-overstretch-or-stumble))
           (or (told (sign for-days)) (told (sign injured-within-7-days)))
           (told (sign knee-or-shin-pain-or-unspecified-leg))
           (not (sure (sign no-limp)))
           (not (sure (sign bears-weight)))
           (not (sure (sign getting-better)))
           (not (sure (sign injured-over-14-days-ago)))
           (not (sure (sign worst-pain-back-or-inner-leg))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-growth-plate-pop-or-snap-and-lost-use
  "A teenager who jumps, kicks or lands with a sudden pain or a snap and then has a swollen knee, a sore bone, a knee
   that is stuck bent or a leg that cannot be lifted straight or stood on has torn off a piece of growing bone until
   filmed.
   Sources: mo-2019-tibial-tubercle-avulsion statpearls-tibial-tubercle little-2016-physeal-fractures."
  (logical (told (sign aged-9-to-17))
           (told (sign began-with-an-injury))
           (or (told (sign swollen-knee-or-thigh))
               (told (sign skin-swollen))
               (told (sign unable-to-straight-leg-raise|cannot-bear-weight|visible-deformity|unable-to-flex-90))
               (told (sign weak-in-straightening)))
           (or (told (sign pop-heard|bone-tender)) (told (sign load-of-sport-with-sprints-and-jumps)))
           (not (sure (sign swelling-over-kneecap-or-shin-bump)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-21-days-ago)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-swollen-and-will-not-bend-after-injury
  "A knee that filled up and will not bend to a right angle since a fresh injury is broken or badly torn inside and is
   filmed the same day.
   Sources: physiopedia-ottawa-knee-rules clinicalguidelines-acute-knee-injury-sop
       nhs-gloucestershire-knee-red-flags."
  (logical (told (sign unable-to-flex-90))
           (told (sign injury))
           (or (told (sign whole-knee-swollen))
               (told (sign swelling-within-hours))
               (told (sign pain-of-8-or-more))
               (told (sign bone-tender)))
           (not (sure (sign for-weeks-or-longer)))
           (not (sure (sign injured-over-7-days-ago)))
           (not (sure (sign swelling-over-kneecap-or-shin-bump))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-weak-bone-pop-or-fall-with-thigh-or-hip-pain
  "In someone on a bone drug or steroids, with osteoporosis or with past cancer, a crack or pop or a fall with pain in
   thigh, hip or groin is a broken thigh bone until filmed, even after months of the same pain.
   Sources: theros-atypical-thigh-fracture rmmj-manuscript scottish-cancer-referral-sarcoma."
  (logical (told (sign fragile-bones-or-cancer))
           (told (sign thigh-groin-or-hip-pain))
           (or (told (sign pop-heard)) (told (sign fall-or-stumble)))
           (not (sure (sign injured-over-60-days-ago))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-hip-pain-past-sixty-after-a-fall
  "From sixty on, pain of hip, groin or thigh since a fall or a stumble is a broken hip until filmed; some still walk
   on it, and in some only the knee hurts.
   Sources: deleanu-2015-occult-hip-fracture injury-2010-occult-hip-fracture northwestern-occult-hip-fracture."
  (logical (told (sign aged-60-or-over))
           (told (sign fall-or-stumble))
           (told (sign front-thigh-groin-or-hip-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign injured-over-60-days-ago)))
           (not (sure (sign getting-better))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-new-hip-pain-past-sixty
  "New groin or hip pain from sixty on without a fall or effort is examined with a break of the hip in mind: weak bone
   cracks under everyday load, and the first film may be clean.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture."
  (logical (told (sign aged-60-or-over))
           (told (sign groin-or-hip-pain))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-hip-osteoarthritis))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral))))

(defrule red-flag-fracture-new-hip-pain-past-sixty-on-every-step
  "New groin or hip pain from sixty on that makes one limp, hurts on standing or with every step, grows or is severe is
   a cracked hip until filmed, without any fall.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture injury-2010-occult-hip-fracture."
  (logical (told (sign aged-60-or-over))
           (told (sign groin-or-hip-pain))
           (or (told (sign limp))
               (told (sign worse-standing))
               (told (sign getting-worse))
               (told (sign pain-of-7-or-more))
               (told (sign began-with-an-injury)))
           (not (sure (sign for-months-or-years)))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign getting-better)))
           (not (sure (sign known-hip-osteoarthritis))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-new-load-and-hip-or-groin-pain
  "A runner, marcher or recruit who raised the load and now has groin or hip pain that comes with running or walking
   stops running until the hip is scanned: a stress fracture of its neck can slip. Stretch and warmth ease a muscle.
   Sources: robertson-2017-femoral-neck kahanov-2015-stress-fractures."
  (logical (told (sign load-new-training-load))
           (told (sign groin-or-hip-pain))
           (told (sign worse-walking-running-or-on-one-leg))
           (not (sure (sign eased-by-muscle-care-or-walking)))
           (not (sure (sign eases-as-it-warms-up)))
           (not (sure (sign for-years)))
           (not (sure (sign accident))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-shin-or-foot-pain-that-grows-with-running
  "Shin or foot pain of a runner, jumper or marcher that grows from week to week is examined for a stress fracture; a
   sore strip that warms up is the ordinary shin splint.
   Sources: sports-health-2012-leg-pain kahanov-2015-stress-fractures pmc-7049623."
  (logical (told (sign shin-or-foot-pain))
           (told (sign load-of-running-jumping-or-ball-sport))
           (told (sign getting-worse))
           (not (sure (sign eases-as-it-warms-up)))
           (not (sure (sign for-years)))
           (not (sure (sign pain-spread-wide))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral))))

(defrule red-flag-fracture-old-and-cannot-put-weight-on-it
  "From sixty-five on, someone who newly cannot stand on a painful leg has a broken hip, pelvis or knee until filmed,
   with or without a fall, also when only the knee hurts.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture
       actaorthopaedica-insufficiency-fracture."
  (logical (told (sign aged-65-or-over))
           (told (sign cannot-bear-weight))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family fracture) (disposition emergency))))

(defrule red-flag-fracture-knee-hurts-since-an-injury
  "A knee that still hurts since a sudden injury is examined once, also when nobody told of swelling or of the date; in
   the young it is X-rayed, because a knock often only draws attention to a diseased bone. A knee that mends is left to
   mend.
   Sources: nhs-kernow-acute-knee-pain-history-recent cartilage-repair-group-c-mechanical-recent
       gpnotebook-referral-suspected-childhood."
  (logical (told (sign began-with-an-injury))
           (told (sign knee-pain))
           (not (sure (sign getting-better)))
           (not (sure (sign for-years))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral))))

(defrule red-flag-fracture-weak-bone-and-new-pain-on-load
  "With osteoporosis, a bone drug, steroids, rheumatoid arthritis or past radiation, new pain of knee, shin, thigh,
   groin or foot that comes with standing or walking may be a bone that gave way under everyday load: off the leg, and
   a scan even when the film is clean.
   Sources: actaorthopaedica-insufficiency-fracture jjr-2021-insufficiency-fracture-knee msd-osteonecrosis."
  (logical (told (sign fragile-bones-or-rheumatoid))
           (told (sign stress-fracture-pain))
           (told (sign worse-walking-standing-or-on-stairs))
           (or (told (sign for-days-or-weeks)) (told (sign limp)))
           (not (sure (sign getting-better)))
           (not (sure (sign for-months-or-years))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

(defrule red-flag-fracture-new-limp-in-old-age
  "From seventy on, pain of knee, thigh or leg of a few days that makes one limp is a cracked hip or knee until filmed,
   without a fall too: old people forget the fall, and the hip is felt at the knee.
   Sources: northwestern-occult-hip-fracture injury-2010-occult-hip-fracture
       actaorthopaedica-insufficiency-fracture."
  (logical (told (sign aged-70-or-over))
           (told (sign limp))
           (told (sign for-days))
           (told (sign knee-front-or-inner-thigh-or-shin-pain))
           (not (sure (sign began-after-overuse)))
           (not (sure (sign not-getting-worse))))
  =>
  (assert (red-flag (family fracture) (disposition urgent))))

;;; end of rules/red-flags/fracture.clp
