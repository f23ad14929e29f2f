;;; causes.clp - what may help against a cause: an activity, a posture, the build of the body, injections, surgery.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts with question and answer instead of a muscle. The habit to change stands in
;;;            facts/habits.clp and is not said again here.
;;; Relied on  by rules/care.clp, and by the host for the words.
;;;
;;; A cause touches several muscles at once, so the hand stays light here. Firm work stands with its muscle.

;;; ------------------------------------------------------------------------------------------------
;;; Build of the body

(deffacts care-hip-tilted
  (treatment (id hip-tilted-professional) (question alignment) (answer hip-tilted) (kind release) (technique massage)
    (by therapist)
    (text "See a massage therapist or a chiropractor about the tilt of your hips. Tight muscles deep at the front of the hip are often part of it.")
    (clinical "Remedial massage or chiropractic for pelvic misalignment; psoas and iliacus are the key muscles.")
    (sources S056 S057 S063))
  (treatment (id hip-tilted-strength) (question alignment) (answer hip-tilted) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train your hips and trunk, so that the pelvis stays level as you walk.")
    (clinical "Hip and trunk strengthening (choice of exercise inferred).")
    (sources S056 S167 S168 derived)))

(deffacts care-knock-knees-and-bow-legs
  (treatment (id knock-knees-overloaded-side) (question alignment) (answer knock-knees) (kind release)
    (technique massage) (by partner)
    (text "Let your partner stroke and knead the side of the leg that feels tight and tired.")
    (clinical "Release the overloaded side; valgus strains particular muscles and ligaments.")
    (sources S058))
  (treatment (id knock-knees-strength) (question alignment) (answer knock-knees) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, lie on your side and lift the top leg slowly. A strong hip keeps the knee from falling inward.")
    (clinical "Gluteus medius strengthening against dynamic valgus.")
    (sources S058 S167 S168 aberdeenchiropracticblog-basketball))
  (treatment (id bow-legs-overloaded-side) (question alignment) (answer bow-legs) (kind release) (technique massage)
    (by partner)
    (text "Let your partner stroke and knead the side of the leg that feels tight and tired.")
    (clinical "Release the overloaded side; varus strains particular muscles and ligaments.")
    (sources S058))
  (treatment (id bow-legs-strength) (question alignment) (answer bow-legs) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train the sides of your hips, so that the knees stay over the feet.")
    (clinical "Hip abductor strengthening for control of the knee over the foot (for bow legs inferred).")
    (sources S058 S167 S168 derived)))

(deffacts care-feet
  (treatment (id flat-feet-strength) (question alignment) (answer flat-feet) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, stand and raise the arch of your foot with the toes flat. Then rise slowly onto your toes.")
    (clinical "Foot and calf strengthening (choice of exercise inferred); arch support.")
    (sources S060 S167 S168 wellness-digest-tibialis-posterior-muscle derived))
  (treatment (id uneven-shoe-wear-strength) (question alignment) (answer uneven-shoe-wear) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, rise slowly onto your toes with even weight on both feet.")
    (clinical "Foot and calf strengthening (choice of exercise inferred); gait review.")
    (sources S059 S060 S167 S168 derived)))

;;; ------------------------------------------------------------------------------------------------
;;; Activities

(deffacts care-high-heels
  (treatment (id high-heels-release) (question activity) (answer high-heels) (kind release) (technique massage)
    (by self)
    (text "After a day in heels, stroke and knead your calves and the front of your thighs lightly.")
    (clinical "Release calf and rectus femoris.")
    (sources S144 S163 healthyvox-calf-ankle-foot-pain innerouterhealth-rectus-femoris))
  (treatment (id high-heels-stretch) (question activity) (answer high-heels) (kind self-care) (technique stretch)
    (by self)
    (text "Then stretch the calf gently. Stand facing a wall with one foot back, heel down, and lean in.")
    (clinical "Calf stretch after release, not before.")
    (sources S187 healthyvox-calf-ankle-foot-pain niel-asher-gastrocnemius))
  (treatment (id high-heels-calf-raises) (question activity) (answer high-heels) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, take off your shoes, rise slowly onto your toes and come down again.")
    (clinical "Calf raises (choice of exercise inferred).")
    (sources S167 S168 derived)))

(deffacts care-cycling
  (treatment (id cycling-release) (question activity) (answer cycling) (kind release) (technique massage) (by self)
    (text "After a ride, stroke and knead the back and front of your thighs and your calves lightly.")
    (clinical "Release hamstrings, calf and quadriceps; too low a saddle overloads hamstrings and popliteus.")
    (sources S145 S151 simplehealthideas-2009 recover-with-purpose)))

(deffacts care-downhill
  (treatment (id hiking-downhill-release) (question activity) (answer hiking-downhill) (kind release)
    (technique massage) (by self)
    (text "After a descent, stroke and knead the front of your thighs lightly. Leave the hollow behind the knee to a therapist.")
    (clinical "Release quadriceps and, by trained hands, popliteus.")
    (sources S127 S128 S157 wellness-digest-popliteus-muscle-pain-back))
  (treatment (id hiking-downhill-strength) (question activity) (answer hiking-downhill) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, step down from a low step very slowly. Keep the knee over the foot.")
    (clinical "Eccentric quadriceps and hip strength.")
    (sources S128 S167 S168 wellness-digest-popliteus-muscle-pain-back))
  (treatment (id skiing-release) (question activity) (answer skiing) (kind release) (technique massage) (by self)
    (text "After a day on skis, stroke and knead the front of your thighs lightly. Leave the hollow behind the knee to a therapist.")
    (clinical "Release quadriceps and, by trained hands, popliteus.")
    (sources S157 wellness-digest-popliteus-muscle-pain-back))
  (treatment (id skiing-strength) (question activity) (answer skiing) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, step down from a low step very slowly. Keep the knee over the foot.")
    (clinical "Eccentric quadriceps and hip strength, before the season.")
    (sources S157 S167 S168 wellness-digest-popliteus-muscle-pain-back)))

;;; ------------------------------------------------------------------------------------------------
;;; Postures

(deffacts care-foot-tucked
  (treatment (id foot-tucked-release) (question posture) (answer foot-tucked-under-seat) (kind release)
    (technique massage) (by self)
    (text "Stroke and knead your thigh lightly after you have sat for long. The sore spot comes back for as long as you sit on the foot, so change sides if you cannot stop yet.")
    (clinical "Release the thigh; the point recurs while the posture lasts. Change sides, move every 1-2 h.")
    (sources S180 S181 paperzz-quadriceps-femoris-muscles)))

;;; ------------------------------------------------------------------------------------------------
;;; Injections and surgery

(deffacts care-thigh-injections
  (treatment (id thigh-injections-release) (question thigh-injections) (answer yes) (kind release)
    (technique massage) (by self)
    (text "Stroke sore spots in the thigh only well away from the places where you inject. Do not do it near the time of the dose.")
    (clinical "Treat points away from injection sites and from dosing time; massage of a site speeds uptake of insulin.")
    (sources S179 namtpt-symptom-leg-femoris crd-review-massage-diabetes)))

(deffacts care-after-surgery
  (treatment (id after-surgery-strokes) (question onset) (answer after-surgery) (kind release) (technique massage)
    (by partner)
    (text "When your surgeon agrees, let your partner stroke the thigh and calf gently, well away from the scar. Pain that stays on after surgery may come from muscles.")
    (clinical "Muscle work when cleared by the surgeon; stubborn postsurgical pain may be muscular. Gentle strokes first; scar work from about 4-6 weeks, leg massage from 6-8 weeks.")
    (dose "massage of the leg 6 to 8 weeks after surgery, the scar from about 4 to 6 weeks, if the surgeon agrees")
    (sources S006 S173 S174))
  (treatment (id surgery-physiotherapy) (question trauma) (answer surgery) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "Keep to the exercises that your surgical team gave you. When the soreness has gone down, ask them what you may add.")
    (clinical "Physiotherapy programme as set by the surgical team; balancing and relaxing the muscles helps on top.")
    (sources S006 S173 S174 S167)))

;;; ------------------------------------------------------------------------------------------------
;;; Stress

(deffacts care-emotional-stress
  (treatment (id emotional-stress-craniosacral) (question emotional-stress) (answer yes) (kind evidence)
    (technique craniosacral) (by therapist)
    (text "Some people like a very light touch that looks at body and mood together. One article offers it. We know of no proof that it works for knee pain.")
    (clinical "Offered by one founding article as a very gentle, holistic option, emotional factors included. No evidence was looked up; not a substitute for release and exercise.")
    (sources S064)))

;;; end of facts/care/causes.clp
