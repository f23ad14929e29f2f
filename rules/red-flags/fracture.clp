;;; fracture.clp - danger pictures of a broken bone in or near the knee.
;;;
;;; Reads      `finding` facts: the accident (trauma, onset, its age in days, duration), the bone signs of the Ottawa
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
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question trauma) (answer none) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0)))
           (not (finding (question pain-zone) (answer calf|thigh-back|buttock) (certainty 1.0)))
           (or (not (finding (question trauma) (answer twist|overstretch) (certainty 1.0)))
               (not (finding (question cannot-bear-weight|limp) (answer no) (certainty 1.0)))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-ottawa-age))))

(defrule red-flag-fracture-ottawa-age-knee-beside-the-calf
  "Ottawa Knee Rule, criterion of age, where the knee itself hurts beside calf, hamstring or buttock: the pain elsewhere
   does not take the knee out of the rule.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (finding (question age) (answer ?age&:(>= ?age 55)))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question trauma) (answer none) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0)))
           (or (not (finding (question trauma) (answer twist|overstretch) (certainty 1.0)))
               (not (finding (question cannot-bear-weight|limp) (answer no) (certainty 1.0)))))
  =>
  (assert (red-flag (family fracture) (disposition urgent)
                    (rule red-flag-fracture-ottawa-age-knee-beside-the-calf))))

(defrule red-flag-fracture-ottawa-kneecap
  "Ottawa Knee Rule, criterion of the kneecap: after a knee injury of the last seven days, pain when the bone of the
   kneecap is pressed calls for an X-ray.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (finding (question patella-bone-tender) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-ottawa-kneecap))))

(defrule red-flag-fracture-ottawa-fibula-head
  "Ottawa Knee Rule, criterion of the fibula head: after a knee injury of the last seven days, pain when the bony knob
   below the outer side of the knee is pressed calls for an X-ray.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (finding (question fibula-head-tender) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-ottawa-fibula-head))))

(defrule red-flag-fracture-ottawa-flexion
  "Ottawa Knee Rule, criterion of bending: a knee that will not bend to a right angle after an injury of the last seven
   days calls for an X-ray. A sore muscle makes bending stiff, yet a right angle is reached.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table fpnotebook-knee-x-ray-indications
   ottawa-knee-rules-summary wikem-ottawa-knee-rules."
  (logical (finding (question unable-to-flex-90) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-ottawa-flexion))))

(defrule red-flag-fracture-ottawa-weight-bearing
  "Ottawa Knee Rule, criterion of bearing weight: someone who cannot take four steps after a knee injury of the last
   seven days needs an X-ray the same day. The day of the injury need not be known. Pain that is worst in the calf or
   the back of the thigh is left to the pictures of torn muscle, since the rule is one of the knee.
   Sources: physiopedia-ottawa-knee-rules ottawa-knee-rules-study-table nhs-gloucestershire-knee-red-flags
   aafp-2018-knee-pain."
  (logical (finding (question cannot-bear-weight) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-ottawa-weight-bearing))))

;;; ------------------------------------------------------------------------------------------------
;;; The Pittsburgh Knee Rules, one rule for each criterion. Falls and blows of the last week.

(defrule red-flag-fracture-pittsburgh-age-young
  "Pittsburgh Knee Rules, criterion of youth: after a fall or a blow to the knee in the last week a child needs an
   X-ray. Sources differ on whether the twelfth year counts (conflict C13); both edges are taken in.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (finding (question age) (answer ?age&:(<= ?age 12)))
           (finding (question trauma) (answer fall|direct-blow))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-pittsburgh-age-young))))

(defrule red-flag-fracture-pittsburgh-age-old
  "Pittsburgh Knee Rules, criterion of age: from 50 on, a fall or a blow to the knee in the last week calls for an
   X-ray. Sources differ on whether 50 itself counts (conflict C13); both edges are taken in.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (finding (question age) (answer ?age&:(>= ?age 50)))
           (finding (question trauma) (answer fall|direct-blow))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-pittsburgh-age-old))))

(defrule red-flag-fracture-pittsburgh-weight-bearing
  "Pittsburgh Knee Rules, criterion of bearing weight: fewer than four steps after a fall or a blow of the last week
   calls for an X-ray, and being unable to stand on the leg makes it a matter of the same day.
   Sources: mdcalc-pittsburgh-knee-rules pittsburgh-knee-rules-summary fpnotebook-knee-x-ray-indications."
  (logical (finding (question cannot-bear-weight) (answer yes))
           (finding (question trauma) (answer fall|direct-blow))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-pittsburgh-weight-bearing))))

;;; ------------------------------------------------------------------------------------------------
;;; Breaks after an event, as people tell them.

(defrule red-flag-fracture-shape-changed
  "A knee or leg whose shape has newly changed is broken or out of joint until an X-ray shows otherwise. Muscle pain
   does not alter the outline of a joint, and bow legs of long standing are no such change.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (finding (question visible-deformity) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-shape-changed))))

(defrule red-flag-fracture-shape-changed-beside-pain-of-months
  "A leg that is newly out of shape beside pain of months or years is seen within a day: weak bone gives way without a
   fall. Legs that have always been bowed are not newly so.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral lincolnshire-knee-when-specialist derived."
  (logical (finding (question visible-deformity) (answer yes)))
  =>
  (assert (red-flag (family fracture) (disposition urgent)
                    (rule red-flag-fracture-shape-changed-beside-pain-of-months))))

(defrule red-flag-fracture-high-energy
  "A fall from a height or another high-energy accident can hide a break behind a leg that still carries, and belongs
   in an emergency department. A strain or a stumble on level ground is not meant.
   Sources: nhs-kernow-acute-knee-pain-history-recent nhs-cornwall-inflammatory-knee-red-flags
   jaaos-2015-knee-dislocation."
  (logical (finding (question fall-from-height) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-high-energy))))

(defrule red-flag-fracture-older-fall-still-limping
  "From the age of 60 a trivial fall, stumble or knock followed by a limp, a swollen knee or pain on walking may be a
   break of the shin plateau; first films often miss it. A bruised muscle improves from week to week and soon carries
   without a limp.
   Sources: actaorthopaedica-insufficiency-fracture sinaiem-daily-em-pearl."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question trauma) (answer fall|stumble|direct-blow))
           (or (finding (question limp) (answer yes))
               (finding (question skin) (answer swollen))
               (finding (question swelling) (answer whole-knee))
               (finding (question aggravated-by) (answer walking)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-older-fall-still-limping))))

(defrule red-flag-fracture-child-fall-and-limp
  "A child under twelve who limps, will not stand or has a swollen knee after a fall, a blow or a twist needs an X-ray:
   in the young the bone and its growth plate give way before the ligaments. A bruised child runs again the same day.
   Sources: mdcalc-pittsburgh-knee-rules clinicalguidelines-acute-knee-injury-sop."
  (logical (finding (question age) (answer ?age&:(< ?age 12)))
           (finding (question trauma) (answer fall|direct-blow|twist))
           (or (finding (question limp|cannot-bear-weight) (answer yes))
               (finding (question skin) (answer swollen))
               (finding (question swelling) (answer whole-knee))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-child-fall-and-limp))))

(defrule red-flag-fracture-fresh-injury-no-weight
  "When the injury is known to be no more than a week old and the leg cannot be stood on, an X-ray is due the same day
   - also when the knee had hurt for years before, and also when nobody said what kind of accident it was.
   Sources: physiopedia-ottawa-knee-rules nhs-gloucestershire-knee-red-flags."
  (logical (finding (question cannot-bear-weight) (answer yes))
           (finding (question injury-age-days) (answer ?d&:(<= ?d 7)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-fresh-injury-no-weight))))

(defrule red-flag-fracture-fresh-injury-sore-bone
  "When the injury is known to be no more than a week old, a bone that hurts on pressing or a knee that will not bend
   to a right angle calls for an X-ray, however long the knee had been painful before.
   Sources: physiopedia-ottawa-knee-rules."
  (logical (finding (question bone-tender|patella-bone-tender|fibula-head-tender|unable-to-flex-90) (answer yes))
           (finding (question injury-age-days) (answer ?d&:(<= ?d 7))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-fresh-injury-sore-bone))))

(defrule red-flag-fracture-no-weight-after-first-week
  "Someone who still cannot stand on the leg weeks after an injury has an unseen break until films show otherwise; that
   the published rules were tested in the first seven days only does not make the later patient safer.
   Sources: physiopedia-ottawa-knee-rules actaorthopaedica-insufficiency-fracture derived."
  (logical (finding (question cannot-bear-weight) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (or (finding (question duration) (answer weeks))
               (finding (question injury-age-days) (answer ?d&:(and (> ?d 7) (<= ?d 60)))))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question worst-zone) (answer calf|thigh-back) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-no-weight-after-first-week))))

(defrule red-flag-fracture-sore-bone-after-injury
  "Any bone about the knee that hurts on pressing, or a knee that will not reach a right angle, asks for an X-ray after
   an injury, and goes on asking for it after the first week. A pulled muscle is sore in the flesh, and the knee bends.
   Sources: physiopedia-ottawa-knee-rules."
  (logical (finding (question bone-tender|patella-bone-tender|fibula-head-tender|unable-to-flex-90) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-sore-bone-after-injury))))

(defrule red-flag-fracture-rapid-swelling-after-injury
  "A knee that fills within hours of a blow, a fall or a twist may hold blood and marrow fat from a break into the
   joint, even when the person walks in; films are read for such a break before the ligaments are judged.
   Sources: clinicalguidelines-acute-knee-injury-sop nhs-kernow-acute-knee-pain-history-recent."
  (logical (finding (question swelling-within-hours) (answer yes))
           (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-rapid-swelling-after-injury))))

(defrule red-flag-fracture-swollen-knee-after-fall-or-blow
  "A knee that is swollen since a fall or a blow is examined and X-rayed, at any age. Swelling over the kneecap alone
   is a bruised bursa, and a bruised muscle leaves the joint dry.
   Sources: clinicalguidelines-acute-knee-injury-sop derived."
  (logical (finding (question trauma) (answer fall|direct-blow))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (or (finding (question skin) (answer swollen))
               (finding (question swelling) (answer whole-knee)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question swelling) (answer over-kneecap) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-swollen-knee-after-fall-or-blow))))

(defrule red-flag-fracture-severe-pain-after-fall
  "Pain of eight or more out of ten in the first days after a fall, a blow, a stumble or a twist is more than a
   strained muscle usually gives, and with thin facts a break cannot be set aside; strain hurts on use and eases at
   rest, and carries weight.
   Sources: derived."
  (logical (finding (question trauma) (answer fall|direct-blow|stumble|twist))
           (finding (question severity) (answer ?s&:(>= ?s 8)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 7)) (certainty 1.0)))
           (not (finding (question onset) (answer gradual|after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question cannot-bear-weight) (answer no) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-severe-pain-after-fall))))

;;; ------------------------------------------------------------------------------------------------
;;; Breaks in weak, operated or growing bone.

(defrule red-flag-fracture-weak-bone-injury
  "Bone weakened by osteoporosis, cancer, steroids or bone disease under drug treatment breaks from a small event, so
   any fall, stumble, twist or knock is X-rayed. Muscle pain in the same people creeps in without an event.
   Sources: scottish-cancer-referral-sarcoma."
  (logical (finding (question history) (answer osteoporosis|cancer|steroid-use|bone-strengthening-drug))
           (or (finding (question trauma) (answer fall|stumble|twist|direct-blow))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-weak-bone-injury))))

(defrule red-flag-fracture-weak-bone-injury-and-bone-signs
  "In weakened or diseased bone, a small event after which the leg cannot be stood on or a bone hurts on pressing is a
   break until films show otherwise, and a break from so little raises suspicion of tumour in the bone.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral."
  (logical (finding (question history) (answer osteoporosis|cancer|steroid-use|bone-strengthening-drug))
           (or (finding (question trauma) (answer fall|stumble|twist|direct-blow))
               (finding (question onset) (answer sudden-injury)))
           (finding (question cannot-bear-weight|patella-bone-tender|fibula-head-tender|bone-tender) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-weak-bone-injury-and-bone-signs))))

(defrule red-flag-fracture-weak-bone-cannot-stand
  "Someone with cancer, osteoporosis, long steroid treatment or a bone drug who newly cannot stand on the leg may have
   broken a bone without any accident; suspicion of a spontaneous break means an X-ray at once.
   Sources: scottish-cancer-referral-sarcoma uk-sarcoma-referral."
  (logical (finding (question history) (answer osteoporosis|cancer|steroid-use|bone-strengthening-drug))
           (finding (question cannot-bear-weight) (answer yes))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-weak-bone-cannot-stand))))

(defrule red-flag-fracture-insufficiency
  "In osteoporosis, rheumatoid arthritis or steroid treatment the shin plateau can crack under ordinary walking. A bone
   that is newly sore on pressing is scanned even without an accident and with clean first films.
   Sources: actaorthopaedica-insufficiency-fracture."
  (logical (finding (question history) (answer osteoporosis|steroid-use|bone-strengthening-drug|rheumatoid-arthritis))
           (finding (question bone-tender) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-insufficiency))))

(defrule red-flag-fracture-beside-knee-replacement
  "Bone beside a metal knee is stiffened on one side and thinned on the other, so that a fall, a twist or a sudden
   onset may break it there. Muscle pain around a replaced knee comes without an event.
   Sources: derived."
  (logical (finding (question history) (answer knee-replacement))
           (or (finding (question trauma) (answer fall|stumble|twist|direct-blow))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?d&:(> ?d 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-beside-knee-replacement))))

(defrule red-flag-fracture-growing-bone-avulsion
  "In a teenager the bone where a tendon is anchored gives before muscle or tendon does. A pop with sudden pain at
   groin, hip, buttock or below the kneecap, or such a pain and a knee that will not straighten, is a torn-off piece of
   bone until an X-ray shows otherwise.
   Sources: kuske-2016-hamstring-tears mo-2019-tibial-tubercle-avulsion statpearls-tibial-tubercle derived."
  (logical (finding (question age) (answer ?age&:(<= ?age 17)))
           (finding (question onset) (answer sudden-injury))
           (or (finding (question pop-heard) (answer yes))
               (finding (question weakness) (answer straightening)))
           (finding (question pain-zone) (answer groin|hip-front|hip-outer|hip-unspecified|buttock|knee-front|
                                                 knee-below))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-growing-bone-avulsion))))

;;; ------------------------------------------------------------------------------------------------
;;; Stress fractures, and the atypical fracture of the thigh bone.

(defrule red-flag-fracture-stress-sore-bone
  "A runner, jumper, dancer or long walker with one bone that hurts on pressing has a stress fracture until a scan
   shows otherwise, and stops loading it. Sore tendon anchors such as the shin bump, and a wide sore strip along the
   shin, are the ordinary pictures; children of 8 to 15 have a picture of their own because their growth zones are
   tender after sport.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures
   robertson-2017-femoral-neck."
  (logical (finding (question bone-tender) (answer yes))
           (finding (question activity) (answer running|jumping-sport|dancing|new-training-load|walking-long|
                                                sprinting|hiking-uphill|hiking-downhill))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip|upper-kneecap-edge|
                                                            outer-thigh-bone-above-joint|
                                                            outer-hip-bone) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question pain-size) (answer wide) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question age) (answer ?age&:(and (>= ?age 8) (<= ?age 15))) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-stress-sore-bone))))

(defrule red-flag-fracture-stress-sore-bone-growing
  "In a child up to 15 who runs or jumps, a bone sore on pressing that also aches at rest or at night is more than a
   tender growth zone, which hurts on use and settles with rest.
   Sources: kahanov-2015-stress-fractures derived."
  (logical (finding (question age) (answer ?age&:(<= ?age 15)))
           (finding (question bone-tender) (answer yes))
           (finding (question activity) (answer running|jumping-sport|dancing|new-training-load|walking-long|
                                                sprinting|hiking-uphill|hiking-downhill|soccer|basketball|football))
           (finding (question pain-at-night|constant-at-rest) (answer yes))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-stress-sore-bone-growing))))

(defrule red-flag-fracture-stress-never-warms-up
  "Pain over a loaded bone - shin, foot, inner knee, groin or thigh - that never warms up during running or walking
   points to a stress fracture. Muscle pain is spread wide, or eases with warmth, stretching or rubbing.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures."
  (logical (finding (question pain-with-activity) (answer never-warms-up))
           (finding (question activity) (answer running|jumping-sport|dancing|new-training-load|walking-long|
                                                sprinting|hiking-uphill|hiking-downhill))
           (finding (question pain-zone) (answer shin|foot-top|lower-leg-outer|heel|knee-inner|groin|thigh-front|
                                                 thigh-unspecified|leg-unspecified))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0)))
           (not (finding (question pain-size) (answer wide|palm) (certainty 1.0)))
           (not (finding (question eased-by) (answer stretching|massage|heat) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip|upper-kneecap-edge|
                                                            outer-thigh-bone-above-joint|
                                                            outer-hip-bone) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-stress-never-warms-up))))

(defrule red-flag-fracture-stress-fingertip-shin
  "A fingertip-sized sore point on the shin, the outer lower leg or the top of the foot in someone who runs, jumps or
   marches is where a stress fracture sits. Shin splints and muscle points are a sore strip or a palm wide.
   Sources: qldorthotics-medial-tibial-stress-fracture pmc-7049623 kahanov-2015-stress-fractures."
  (logical (finding (question pain-size) (answer fingertip))
           (finding (question activity) (answer running|jumping-sport|dancing|new-training-load|walking-long|
                                                sprinting|hiking-uphill|hiking-downhill))
           (finding (question pain-zone) (answer shin|foot-top|lower-leg-outer))
           (not (finding (question onset) (answer sudden-injury) (certainty 1.0)))
           (not (finding (question one-finger-spot) (answer shin-bump|lower-kneecap-tip|upper-kneecap-edge|
                                                            outer-thigh-bone-above-joint|
                                                            outer-hip-bone) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-stress-fingertip-shin))))

(defrule red-flag-fracture-stress-shin-at-rest
  "Shin or foot pain in a runner, jumper or dancer that brings a limp or lasts into rest or the night is a bone under
   strain. Shin splints and muscle points ache with use, and ease with warmth or rubbing; pain that reaches down from
   thigh or back is another picture.
   Sources: qldorthotics-medial-tibial-stress-fracture kahanov-2015-stress-fractures."
  (logical (finding (question activity) (answer running|new-training-load|jumping-sport|dancing))
           (finding (question pain-zone) (answer shin|foot-top))
           (finding (question pain-at-night|constant-at-rest|limp) (answer yes))
           (not (finding (question pain-zone) (answer knee-front|knee-above|thigh-front|low-back) (certainty 1.0)))
           (not (finding (question pain-with-activity) (answer eases-as-warms-up) (certainty 1.0)))
           (not (finding (question pain-size) (answer wide) (certainty 1.0)))
           (not (finding (question eased-by) (answer stretching|massage|heat) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-stress-shin-at-rest))))

(defrule red-flag-fracture-femoral-neck-stress
  "A runner or marcher with groin pain who limps, aches at rest or cannot stand on that leg without pain may have a
   stress fracture of the femoral neck, which can slip: no more load until it is scanned. Muscle pain there eases with
   walking, warmth or stretching.
   Sources: robertson-2017-femoral-neck virginmoneylondonmarathon-femoral-hip."
  (logical (finding (question activity) (answer running|new-training-load|walking-long))
           (finding (question pain-zone) (answer groin))
           (or (finding (question limp|constant-at-rest) (answer yes))
               (finding (question aggravated-by) (answer standing-on-one-leg)))
           (not (finding (question eased-by) (answer stretching|massage|heat|walking) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-femoral-neck-stress))))

(defrule red-flag-fracture-femoral-neck-stress-worsening
  "Groin pain in a runner or marcher that grows from week to week may be a stress fracture of the femoral neck, and
   delay worsens the outcome. A strained adductor or hip flexor settles once load drops, or answers to stretching.
   Sources: robertson-2017-femoral-neck virginmoneylondonmarathon-femoral-hip."
  (logical (finding (question activity) (answer running|new-training-load|walking-long))
           (finding (question pain-zone) (answer groin))
           (finding (question course) (answer worsening))
           (not (finding (question eased-by) (answer stretching|massage|heat|walking) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-femoral-neck-stress-worsening))))

(defrule red-flag-fracture-femoral-neck-cannot-stand
  "A runner or marcher with pain in groin, hip or front of thigh who can no longer stand on the leg may have a
   displaced femoral neck. With muscle pain, however bad, weight can be taken.
   Sources: robertson-2017-femoral-neck."
  (logical (finding (question activity) (answer running|new-training-load|walking-long))
           (finding (question pain-zone) (answer groin|hip-front|thigh-front))
           (finding (question cannot-bear-weight) (answer yes)))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-femoral-neck-cannot-stand))))

(defrule red-flag-fracture-atypical-femur
  "Ache in thigh, groin or outer hip in someone on a bisphosphonate or denosumab often comes before the thigh bone
   breaks across, so X-ray of the whole thigh bone comes first. Without such a drug the same ache is usually muscle.
   Sources: rmmj-manuscript theros-atypical-thigh-fracture scilit-publications."
  (logical (finding (question history) (answer bone-strengthening-drug))
           (finding (question pain-zone) (answer thigh-front|thigh-outer|thigh-unspecified|groin|hip-outer)))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-atypical-femur))))

(defrule red-flag-fracture-atypical-femur-ask-drug
  "Thigh or groin ache in someone with osteoporosis raises the question which bone drug is taken and for how long;
   after years of it an X-ray is due. Clear overuse is the ordinary explanation.
   Sources: theros-atypical-thigh-fracture rmmj-manuscript."
  (logical (finding (question history) (answer osteoporosis))
           (finding (question pain-zone) (answer thigh-front|thigh-unspecified|groin))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral) (rule red-flag-fracture-atypical-femur-ask-drug))))

;;; A fresh injury in a knee that has hurt for long: how long the pain has lasted says nothing about the injury.

(defrule red-flag-fracture-fresh-deformity-in-a-long-painful-knee
  "A leg that changed its shape in an injury of the last two weeks is broken or out of joint, however long the knee
   hurt before.
   Sources: lincolnshire-knee-when-specialist nhs-gloucestershire-knee-red-flags."
  (logical (finding (question visible-deformity) (answer yes))
           (finding (question injury-age-days) (answer ?days&:(<= ?days 14))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-fresh-deformity-in-a-long-painful-knee))))

(defrule red-flag-fracture-fresh-fall-from-height
  "A fall from a height within the last two weeks may hide a fracture, however long the knee hurt before.
   Sources: nhs-kernow-acute-knee-pain-history-recent."
  (logical (finding (question fall-from-height) (answer yes))
           (finding (question injury-age-days) (answer ?days&:(<= ?days 14))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-fresh-fall-from-height))))

;;; ------------------------------------------------------------------------------------------------
;;; Told in few answers: what little was said is enough together. docs/sources.md says where each comes from.

(defrule red-flag-inflicted-injury-infant-with-a-hurt-limb
  "A child under two whose leg is swollen, bruised, out of shape or not used, whatever the story, is examined in
   hospital the same day: at that age a limb seldom breaks by itself, and somebody may have hurt the child. Heat or
   redness points to infection instead.
   Sources: north-yorkshire-non-mobile-children sussex-unexplained-injuries-young-children
       nhs-norfolk-unexplained-injury-infants."
  (logical (finding (question age) (answer ?age&:(<= ?age 1)))
           (or (finding (question skin) (answer swollen|bruise))
               (finding (question swelling) (answer thigh|whole-knee|foot-ankle))
               (finding (question cannot-bear-weight|limp|visible-deformity|bone-tender) (answer yes)))
           (not (finding (question skin) (answer red|warm) (certainty 1.0))))
  =>
  (assert (red-flag (family inflicted-injury) (disposition emergency)
                    (rule red-flag-inflicted-injury-infant-with-a-hurt-limb))))

(defrule red-flag-inflicted-injury-infant-and-any-injury
  "Any injury of the leg in a child who does not walk yet is examined the same day, and how it happened is asked with
   care.
   Sources: north-yorkshire-non-mobile-children sussex-unexplained-injuries-young-children."
  (logical (finding (question age) (answer ?age&:(< ?age 1)))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury))))
  =>
  (assert (red-flag (family inflicted-injury) (disposition emergency)
                    (rule red-flag-inflicted-injury-infant-and-any-injury))))

(defrule red-flag-inflicted-injury-small-child-hurt-days-ago-or-without-a-story
  "A child under four with a bruised or swollen leg that no accident explains, or that was shown to nobody for days, is
   examined with harm by others in mind; so is the limp of a toddler nobody saw fall.
   Sources: sussex-unexplained-injuries-young-children rch-limping-child kingstonandrichmond-atraumatic-limp."
  (logical (finding (question age) (answer ?age&:(< ?age 4)))
           (or (finding (question skin) (answer bruise))
               (finding (question visible-deformity|bone-tender) (answer yes)))
           (or (finding (question trauma) (answer none))
               (finding (question injury-age-days) (answer ?days&:(>= ?days 2)))
               (finding (question duration) (answer weeks)))
           (not (finding (question skin) (answer red|warm) (certainty 1.0))))
  =>
  (assert (red-flag (family inflicted-injury) (disposition urgent)
                    (rule red-flag-inflicted-injury-small-child-hurt-days-ago-or-without-a-story))))

(defrule red-flag-fracture-infant-with-a-swollen-or-unused-leg
  "A swollen, tender or unused leg in a child under three, with any story or none, is a break until filmed: toddlers
   crack the shin in a stumble, infants break the thigh bone. A red or hot leg is infected first.
   Sources: rch-limping-child rockwood-children-knee zionts-fractures-children-knee
       kingstonandrichmond-atraumatic-limp."
  (logical (finding (question age) (answer ?age&:(<= ?age 2)))
           (or (finding (question skin) (answer swollen|bruise))
               (finding (question swelling) (answer thigh|whole-knee|foot-ankle))
               (finding (question cannot-bear-weight|bone-tender|visible-deformity) (answer yes)))
           (not (finding (question skin) (answer red|warm) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-infant-with-a-swollen-or-unused-leg))))

(defrule red-flag-fracture-child-hurts-since-a-fresh-fall
  "A child or teenager whose leg hurts since a fall of the last two days is X-rayed the same day, since the growth
   plate gives before the ligament and a first look may show nothing. One who walks without a limp may wait.
   Sources: little-2016-physeal-fractures rockwood-children-knee zionts-fractures-children-knee
       mdcalc-pittsburgh-knee-rules."
  (logical (finding (question age) (answer ?age&:(<= ?age 16)))
           (finding (question trauma) (answer fall))
           (or (finding (question injury-age-days) (answer ?days&:(<= ?days 2)))
               (finding (question severity) (answer ?pain&:(>= ?pain 7)))
               (finding (question pain-zone) (answer leg-unspecified)))
           (not (finding (question limp) (answer no) (certainty 1.0)))
           (not (finding (question cannot-bear-weight) (answer no) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 7)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency) (rule red-flag-fracture-child-hurts-since-a-fresh-fall))))

(defrule red-flag-fracture-child-hurts-since-a-fresh-injury
  "In a child or teenager pain of knee, thigh or shin since a fresh blow, twist, fall or bad landing is looked at
   within a day for a break through the growth plate. One who walks without a limp, or mends, may wait.
   Sources: little-2016-physeal-fractures rockwood-children-knee clinicalguidelines-acute-knee-injury-sop."
  (logical (finding (question age) (answer ?age&:(<= ?age 16)))
           (finding (question trauma) (answer direct-blow|fall|twist|overstretch|stumble))
           (or (finding (question duration) (answer days))
               (finding (question injury-age-days) (answer ?days&:(<= ?days 7))))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|shin|lower-leg-outer|leg-unspecified|
                                                 thigh-unspecified))
           (not (finding (question limp) (answer no) (certainty 1.0)))
           (not (finding (question cannot-bear-weight) (answer no) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 14)) (certainty 1.0)))
           (not (finding (question worst-zone) (answer thigh-back|thigh-inner|calf|buttock) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-child-hurts-since-a-fresh-injury))))

(defrule red-flag-fracture-growth-plate-pop-or-snap-and-lost-use
  "A teenager who jumps, kicks or lands with a sudden pain or a snap and then has a swollen knee, a sore bone, a knee
   that is stuck bent or a leg that cannot be lifted straight or stood on has torn off a piece of growing bone until
   filmed.
   Sources: mo-2019-tibial-tubercle-avulsion statpearls-tibial-tubercle little-2016-physeal-fractures."
  (logical (finding (question age) (answer ?age&:(and (>= ?age 9) (<= ?age 17))))
           (finding (question onset) (answer sudden-injury))
           (or (finding (question swelling) (answer whole-knee|thigh))
               (finding (question skin) (answer swollen))
               (finding (question unable-to-straight-leg-raise|cannot-bear-weight|visible-deformity|unable-to-flex-90) (answer yes))
               (finding (question weakness) (answer straightening)))
           (or (finding (question pop-heard|bone-tender) (answer yes))
               (finding (question activity) (answer jumping-sport|basketball|soccer|football|sprinting|
                                                    tennis-or-volleyball|dancing|skiing)))
           (not (finding (question swelling) (answer shin-bump|over-kneecap) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 21)) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-growth-plate-pop-or-snap-and-lost-use))))

(defrule red-flag-fracture-swollen-and-will-not-bend-after-injury
  "A knee that filled up and will not bend to a right angle since a fresh injury is broken or badly torn inside and is
   filmed the same day.
   Sources: physiopedia-ottawa-knee-rules clinicalguidelines-acute-knee-injury-sop
       nhs-gloucestershire-knee-red-flags."
  (logical (finding (question unable-to-flex-90) (answer yes))
           (or (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart))
               (finding (question onset) (answer sudden-injury)))
           (or (finding (question swelling) (answer whole-knee))
               (finding (question swelling-within-hours) (answer yes))
               (finding (question severity) (answer ?pain&:(>= ?pain 8)))
               (finding (question bone-tender) (answer yes)))
           (not (finding (question duration) (answer weeks|months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 7)) (certainty 1.0)))
           (not (finding (question swelling) (answer shin-bump|over-kneecap) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-swollen-and-will-not-bend-after-injury))))

(defrule red-flag-fracture-weak-bone-pop-or-fall-with-thigh-or-hip-pain
  "In someone on a bone drug or steroids, with osteoporosis or with past cancer, a crack or pop or a fall with pain in
   thigh, hip or groin is a broken thigh bone until filmed, even after months of the same pain.
   Sources: theros-atypical-thigh-fracture rmmj-manuscript scottish-cancer-referral-sarcoma."
  (logical (finding (question history) (answer bone-strengthening-drug|steroid-use|osteoporosis|cancer))
           (finding (question pain-zone) (answer thigh-front|thigh-inner|thigh-outer|thigh-back|thigh-unspecified|
                                                 groin|hip-front|hip-outer|hip-unspecified|leg-unspecified))
           (or (finding (question pop-heard) (answer yes))
               (finding (question trauma) (answer fall|stumble)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 60)) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-weak-bone-pop-or-fall-with-thigh-or-hip-pain))))

(defrule red-flag-fracture-hip-pain-past-sixty-after-a-fall
  "From sixty on, pain of hip, groin or thigh since a fall or a stumble is a broken hip until filmed; some still walk
   on it, and in some only the knee hurts.
   Sources: deleanu-2015-occult-hip-fracture injury-2010-occult-hip-fracture northwestern-occult-hip-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question trauma) (answer fall|stumble))
           (finding (question pain-zone) (answer groin|hip-front|hip-outer|hip-unspecified|thigh-front|
                                                 thigh-unspecified|leg-unspecified))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question injury-age-days) (answer ?days&:(> ?days 60)) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-hip-pain-past-sixty-after-a-fall))))

(defrule red-flag-fracture-new-hip-pain-past-sixty
  "New groin or hip pain from sixty on without a fall or effort is examined with a break of the hip in mind: weak bone
   cracks under everyday load, and the first film may be clean.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question history) (answer hip-osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral) (rule red-flag-fracture-new-hip-pain-past-sixty))))

(defrule red-flag-fracture-new-hip-pain-past-sixty-on-every-step
  "New groin or hip pain from sixty on that makes one limp, hurts on standing or with every step, grows or is severe is
   a cracked hip until filmed, without any fall.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture injury-2010-occult-hip-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 60)))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified))
           (or (finding (question limp) (answer yes))
               (finding (question aggravated-by) (answer standing-on-one-leg|standing-long))
               (finding (question course) (answer worsening))
               (finding (question severity) (answer ?pain&:(>= ?pain 7)))
               (finding (question onset) (answer sudden-injury)))
           (not (finding (question duration) (answer months|years) (certainty 1.0)))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question history) (answer hip-osteoarthritis) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent)
                    (rule red-flag-fracture-new-hip-pain-past-sixty-on-every-step))))

(defrule red-flag-fracture-new-load-and-hip-or-groin-pain
  "A runner, marcher or recruit who raised the load and now has groin or hip pain that comes with running or walking
   stops running until the hip is scanned: a stress fracture of its neck can slip. Stretch and warmth ease a muscle.
   Sources: robertson-2017-femoral-neck kahanov-2015-stress-fractures."
  (logical (finding (question activity) (answer new-training-load))
           (finding (question pain-zone) (answer groin|hip-front|hip-unspecified))
           (finding (question aggravated-by) (answer running|walking|jumping|standing-on-one-leg))
           (not (finding (question eased-by) (answer stretching|massage|heat|walking) (certainty 1.0)))
           (not (finding (question pain-with-activity) (answer eases-as-warms-up) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question trauma) (answer direct-blow|twist|fall|overstretch|stumble|slip-legs-apart)
                         (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-new-load-and-hip-or-groin-pain))))

(defrule red-flag-fracture-shin-or-foot-pain-that-grows-with-running
  "Shin or foot pain of a runner, jumper or marcher that grows from week to week is examined for a stress fracture; a
   sore strip that warms up is the ordinary shin splint.
   Sources: sports-health-2012-leg-pain kahanov-2015-stress-fractures pmc-7049623."
  (logical (finding (question pain-zone) (answer shin|foot-top|foot-sole|heel))
           (finding (question activity) (answer running|jumping-sport|dancing|new-training-load|walking-long|
                                                basketball|soccer|football))
           (finding (question course) (answer worsening))
           (not (finding (question pain-with-activity) (answer eases-as-warms-up) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0)))
           (not (finding (question pain-size) (answer wide) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral)
                    (rule red-flag-fracture-shin-or-foot-pain-that-grows-with-running))))

(defrule red-flag-fracture-old-and-cannot-put-weight-on-it
  "From sixty-five on, someone who newly cannot stand on a painful leg has a broken hip, pelvis or knee until filmed,
   with or without a fall, also when only the knee hurts.
   Sources: northwestern-occult-hip-fracture deleanu-2015-occult-hip-fracture
       actaorthopaedica-insufficiency-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 65)))
           (finding (question cannot-bear-weight) (answer yes))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition emergency)
                    (rule red-flag-fracture-old-and-cannot-put-weight-on-it))))

(defrule red-flag-fracture-knee-hurts-since-an-injury
  "A knee that still hurts since a sudden injury is examined once, also when nobody told of swelling or of the date; in
   the young it is X-rayed, because a knock often only draws attention to a diseased bone. A knee that mends is left to
   mend.
   Sources: nhs-kernow-acute-knee-pain-history-recent cartilage-repair-group-c-mechanical-recent
       gpnotebook-referral-suspected-childhood."
  (logical (finding (question onset) (answer sudden-injury))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question duration) (answer years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition routine-referral)
                    (rule red-flag-fracture-knee-hurts-since-an-injury))))

(defrule red-flag-fracture-weak-bone-and-new-pain-on-load
  "With osteoporosis, a bone drug, steroids, rheumatoid arthritis or past radiation, new pain of knee, shin, thigh,
   groin or foot that comes with standing or walking may be a bone that gave way under everyday load: off the leg, and
   a scan even when the film is clean.
   Sources: actaorthopaedica-insufficiency-fracture jjr-2021-insufficiency-fracture-knee msd-osteonecrosis."
  (logical (finding (question history) (answer osteoporosis|bone-strengthening-drug|steroid-use|rheumatoid-arthritis))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|shin|thigh-front|thigh-unspecified|
                                                 groin|hip-front|hip-unspecified|foot-top|heel|leg-unspecified))
           (finding (question aggravated-by) (answer walking|standing-long|stairs-up|stairs-down|standing-on-one-leg))
           (or (finding (question duration) (answer days|weeks))
               (finding (question limp) (answer yes)))
           (not (finding (question course) (answer improving) (certainty 1.0)))
           (not (finding (question duration) (answer months|years) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-weak-bone-and-new-pain-on-load))))

(defrule red-flag-fracture-new-limp-in-old-age
  "From seventy on, pain of knee, thigh or leg of a few days that makes one limp is a cracked hip or knee until filmed,
   without a fall too: old people forget the fall, and the hip is felt at the knee.
   Sources: northwestern-occult-hip-fracture injury-2010-occult-hip-fracture
       actaorthopaedica-insufficiency-fracture."
  (logical (finding (question age) (answer ?age&:(>= ?age 70)))
           (finding (question limp) (answer yes))
           (finding (question duration) (answer days))
           (finding (question pain-zone) (answer knee-front|knee-deep|knee-above|knee-below|knee-inner|knee-outer|
                                                 knee-back|knee-unspecified|thigh-front|thigh-inner|
                                                 thigh-unspecified|leg-unspecified|shin))
           (not (finding (question onset) (answer after-overuse) (certainty 1.0)))
           (not (finding (question course) (answer improving|steady) (certainty 1.0))))
  =>
  (assert (red-flag (family fracture) (disposition urgent) (rule red-flag-fracture-new-limp-in-old-age))))

;;; end of rules/red-flags/fracture.clp
