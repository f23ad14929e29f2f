;;; back-thigh.clp - what may help the hamstrings: biceps femoris, semitendinosus, semimembranosus.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts. The steps of a technique stand in techniques.clp, the habit that belongs to an answer
;;;            in facts/habits.clp (seat edge, saddle height, cruise control, sleeping curled); here stands what is
;;;            special to the muscle.
;;; Relied on  by rules/care.clp, and by the host for the words.

;;; ------------------------------------------------------------------------------------------------
;;; biceps femoris

(deffacts care-biceps-femoris
  (treatment (id biceps-femoris-press) (about biceps-femoris) (kind release) (technique sponge-press) (by partner)
    (text "Lie face down. Let your partner press slowly along the outer half of the back of your thigh. Stop a hand's width above the knee.")
    (clinical "Slow compression along the lateral hamstring; spare the distal tendon, the common peroneal nerve beside it and the knee pit.")
    (dose "5 to 10 seconds on each tight spot")
    (sources S122 S123 simplehealthideas-2011 simplehealthideas-2009))
  (treatment (id biceps-femoris-positional-release) (about biceps-femoris) (kind release)
    (technique positional-release) (by partner)
    (text "Lie face down and relax. Let your partner press the sore spot lightly and bend your knee, until the spot hurts least.")
    (clinical "In prone: light contact on the point, knee flexed to the position of ease, slow return.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-hamstrings))
  (treatment (id biceps-femoris-chair-ball) (about biceps-femoris) (kind self-care) (technique tennis-ball) (by self)
    (text "Sit on a hard chair with a tennis ball under the outer half of the back of your thigh. Let the leg sink onto the ball, then move it a little.")
    (clinical "Tennis ball on a hard chair under the lateral hamstring belly.")
    (sources S165 simplehealthideas-2011 constantcontact-suffering-pain-back-knee))
  (treatment (id biceps-femoris-roller) (about biceps-femoris) (kind self-care) (technique foam-roll) (by self)
    (text "Sit with the roller under the back of your thigh and lean on your hands. Roll slowly. Stop well above the hollow of the knee.")
    (clinical "Foam roll the hamstrings, muscle belly only.")
    (sources simplehealthideas-2011 simplehealthideas-2009))
  (treatment (id biceps-femoris-strength) (about biceps-femoris) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your back with your knees bent. Lift your hips slowly and lower them again. Bend the knee against light weight later.")
    (clinical "Gluteal strengthening, then hamstring strength.")
    (sources S167 S168 simplehealthideas-2009 constantcontact-suffering-pain-back-knee))
  (treatment (id biceps-femoris-stretch) (about biceps-femoris) (kind exercise) (technique stretch) (by self)
    (text "Stretch only when the soreness has gone down. Lie on your back and raise the leg with the knee a little bent, until you feel a mild pull.")
    (clinical "Hamstring stretch after release, never first.")
    (sources S187 simplehealthideas-2011 derived)))

;;; ------------------------------------------------------------------------------------------------
;;; semitendinosus

(deffacts care-semitendinosus
  (treatment (id semitendinosus-press) (about semitendinosus) (kind release) (technique sponge-press) (by partner)
    (text "Lie face down. Let your partner press slowly along the inner half of the back of your thigh. Stop a hand's width above the knee.")
    (clinical "Slow compression along the medial hamstring; spare the tendon and the knee pit.")
    (dose "5 to 10 seconds on each tight spot")
    (sources S122 S123 simplehealthideas-2011))
  (treatment (id semitendinosus-positional-release) (about semitendinosus) (kind release)
    (technique positional-release) (by partner)
    (text "Lie face down and relax. Let your partner press the sore spot lightly and bend your knee, until the spot hurts least.")
    (clinical "In prone: light contact on the point, knee flexed to the position of ease, slow return.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-hamstrings))
  (treatment (id semitendinosus-ball) (about semitendinosus) (kind self-care) (technique tennis-ball) (by self)
    (text "Sit on a hard chair with a tennis ball under the inner half of the back of your thigh. Let the leg sink onto the ball.")
    (clinical "Tennis ball or roller on the medial hamstring belly.")
    (sources S165 simplehealthideas-2011 wellness-digest-semimembranosus-muscle))
  (treatment (id semitendinosus-bath-stretch) (about semitendinosus) (kind self-care) (technique stretch) (by self)
    (text "Sit with your legs out. Lean forward slowly until you feel a mild pull at the back of the thigh. A warm bath is a good place for it, if warmth is safe for you.")
    (clinical "Seated stretch after release; in a warm bath where heat is not barred.")
    (sources wellness-digest-semimembranosus-muscle))
  (treatment (id semitendinosus-strength) (about semitendinosus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your back with your knees bent. Lift your hips slowly and lower them again. Bend the knee against light weight later.")
    (clinical "Gluteal strengthening, then hamstring strength.")
    (sources S167 S168 simplehealthideas-2011)))

;;; ------------------------------------------------------------------------------------------------
;;; semimembranosus

(deffacts care-semimembranosus
  (treatment (id semimembranosus-press) (about semimembranosus) (kind release) (technique sponge-press) (by partner)
    (text "Lie face down. Let your partner press slowly and deeply along the inner half of the back of your thigh. Stop a hand's width above the knee.")
    (clinical "Slow compression through semitendinosus on the medial hamstring; spare the tendon and the knee pit.")
    (dose "5 to 10 seconds on each tight spot")
    (sources S122 S123 simplehealthideas-2011))
  (treatment (id semimembranosus-positional-release) (about semimembranosus) (kind release)
    (technique positional-release) (by partner)
    (text "Lie face down and relax. Let your partner press the sore spot lightly and bend your knee, until the spot hurts least.")
    (clinical "In prone: light contact on the point, knee flexed to the position of ease, slow return.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-hamstrings))
  (treatment (id semimembranosus-roller) (about semimembranosus) (kind self-care) (technique foam-roll) (by self)
    (text "Sit with the roller under the back of your thigh, the leg turned in a little. Lean on your hands and roll slowly. Stop well above the hollow of the knee.")
    (clinical "Roller or tennis ball on the medial hamstring belly.")
    (sources simplehealthideas-2011 wellness-digest-semimembranosus-muscle))
  (treatment (id semimembranosus-bath-stretch) (about semimembranosus) (kind self-care) (technique stretch) (by self)
    (text "Sit with your legs out. Lean forward slowly until you feel a mild pull at the back of the thigh. A warm bath is a good place for it, if warmth is safe for you.")
    (clinical "Seated stretch after release; in a warm bath where heat is not barred.")
    (sources wellness-digest-semimembranosus-muscle))
  (treatment (id semimembranosus-strength) (about semimembranosus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, lie on your back with your knees bent. Lift your hips slowly and lower them again. Bend the knee against light weight later.")
    (clinical "Gluteal strengthening, then hamstring strength.")
    (sources S167 S168 simplehealthideas-2011)))

;;; end of facts/care/back-thigh.clp
