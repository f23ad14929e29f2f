;;; inner-thigh.clp - what may help gracilis, the adductors and pectineus.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts. The steps of a technique stand in techniques.clp, the habit that belongs to an answer
;;;            in facts/habits.clp; here stands what is special to the muscle.
;;; Relied on  by rules/care.clp, and by the host for the words.
;;;
;;; Artery, vein and nerve of the leg pass the groin and the upper inner thigh: firm work there is for trained hands.

;;; ------------------------------------------------------------------------------------------------
;;; gracilis

(deffacts care-gracilis
  (treatment (id gracilis-light-strokes) (about gracilis) (kind release) (technique massage) (by self)
    (text "Stroke lightly along the thin strip of muscle on your inner thigh, from the knee upward. Stop a hand's width below the groin.")
    (clinical "Light work along the superficial strip of the medial thigh; keep off the groin.")
    (sources wellness-digest-gracilis-muscle-constant bodyacheescape-groin-pain))
  (treatment (id gracilis-walking) (about gracilis) (kind self-care) (technique habit-change) (by self)
    (text "Keep moving through the day. Walking often eases this muscle.")
    (clinical "Keep moving: walking eases according to one source; another says walking makes it worse, so go by effect.")
    (sources wellness-digest-gracilis-muscle-constant))
  (treatment (id gracilis-strength) (about gracilis) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, squeeze a soft pillow gently between your knees and let go.")
    (clinical "Gentle adductor strengthening once quiet (choice of exercise inferred).")
    (sources S167 S168 derived)))

;;; ------------------------------------------------------------------------------------------------
;;; adductor longus

(deffacts care-adductor-longus
  (treatment (id adductor-longus-compression) (about adductor-longus) (kind release) (technique sponge-press)
    (by therapist)
    (text "Let a trained therapist press the middle of the inner thigh muscle with a flat hand, well away from the groin. A gentle stretch outward follows.")
    (clinical "Flat compression at mid-belly, away from the femoral vessels; then stretch into abduction.")
    (sources niel-asher-stretching-pain-relief bodyacheescape-groin-pain robertsonfamilychiro-adductor-longus))
  (treatment (id adductor-longus-side-stretch) (about adductor-longus) (kind self-care) (technique stretch) (by self)
    (text "Kneel on the good knee and put the other leg out to the side, foot flat. Lean slowly towards that foot until you feel a mild pull.")
    (clinical "Half-kneeling side stretch, after release.")
    (sources niel-asher-stretching-pain-relief))
  (treatment (id adductor-longus-strength) (about adductor-longus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, squeeze a pillow gently between your knees. Small lunges to the side can follow later.")
    (clinical "Adductor squeezes, then side lunges (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id adductor-longus-ease-out) (about adductor-longus) (kind habit) (technique habit-change) (by self)
    (text "Turn both legs out of the car together. Warm up before sport, and keep from sudden wide steps. Rest from kicking for now.")
    (clinical "Get out of a car with the legs together; warm up; no sudden abduction; rest from kicks and riding.")
    (sources bodyacheescape-groin-pain robertsonfamilychiro-adductor-longus)))

;;; ------------------------------------------------------------------------------------------------
;;; adductor brevis

(deffacts care-adductor-brevis
  (treatment (id adductor-brevis-compression) (about adductor-brevis) (kind release) (technique sponge-press)
    (by therapist)
    (text "Let a trained therapist press this short, deep muscle with a flat hand, well away from the groin. A gentle stretch outward follows.")
    (clinical "Flat compression through adductor longus, away from the femoral vessels; then stretch into abduction.")
    (sources niel-asher-stretching-pain-relief bodyacheescape-groin-pain robertsonfamilychiro-adductor-longus))
  (treatment (id adductor-brevis-side-stretch) (about adductor-brevis) (kind self-care) (technique stretch) (by self)
    (text "Kneel on the good knee and put the other leg out to the side, foot flat. Lean slowly towards that foot until you feel a mild pull.")
    (clinical "Half-kneeling side stretch, after release.")
    (sources niel-asher-stretching-pain-relief))
  (treatment (id adductor-brevis-strength) (about adductor-brevis) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, squeeze a pillow gently between your knees. Small lunges to the side can follow later.")
    (clinical "Adductor squeezes, then side lunges (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id adductor-brevis-ease-out) (about adductor-brevis) (kind habit) (technique habit-change) (by self)
    (text "Turn both legs out of the car together. Warm up before sport, and keep from sudden wide steps. Rest from kicking for now.")
    (clinical "Get out of a car with the legs together; warm up; no sudden abduction; rest from kicks and riding.")
    (sources bodyacheescape-groin-pain robertsonfamilychiro-adductor-longus)))

;;; ------------------------------------------------------------------------------------------------
;;; adductor magnus

(deffacts care-adductor-magnus
  (treatment (id adductor-magnus-side-lying) (about adductor-magnus) (kind release) (technique sponge-press)
    (by therapist)
    (text "Lie on the sore side with the other leg in front. Let a trained therapist press the inner thigh of the leg below slowly and deeply.")
    (clinical "Deep slow compression in side lying, tested leg down; keep off the vessels where they pass the muscle distally.")
    (sources bodyacheescape-groin-pain robertsonfamilychiro-adductor-magnu))
  (treatment (id adductor-magnus-night-pillow) (about adductor-magnus) (kind self-care) (technique habit-change)
    (by self)
    (text "Sleep on your side with a pillow between your knees.")
    (clinical "Side lying with a pillow between the knees.")
    (sources bodyacheescape-groin-pain robertsonfamilychiro-adductor-magnu))
  (treatment (id adductor-magnus-strength) (about adductor-magnus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, train your trunk and hips, so that the pelvis stays steady as you walk.")
    (clinical "Pelvic and core stability.")
    (sources S167 S168 robertsonfamilychiro-adductor-magnu bodyacheescape-groin-pain)))

;;; ------------------------------------------------------------------------------------------------
;;; pectineus: not a target for self-treatment. No source read gives an exercise.

(deffacts care-pectineus
  (treatment (id pectineus-compression) (about pectineus) (kind release) (technique sponge-press) (by therapist)
    (text "Let a trained therapist press gently on the tight strip, with your hip bent and turned out, until it softens. A gentle stretch outward follows. Do not press into the groin yourself: big blood vessels lie there.")
    (clinical "Hip flexed and externally rotated, gentle compression on the band held until it yields, then stretch into abduction. Femoral vessels and nerve adjoin: move off any pulse.")
    (dose "up to several minutes, until it softens")
    (sources niel-asher-pectineus findhealthclinics-nmt))
  (treatment (id pectineus-ease-off) (about pectineus) (kind habit) (technique habit-change) (by self)
    (text "Do less of what hurts until the sore spots ease. Above all do not bend the hip and squeeze the legs together again and again. Leave the groin alone with your own hands.")
    (clinical "Modify activity until points ease; avoid repeated hip flexion with adduction. Not a first target for self-care.")
    (sources niel-asher-pectineus findhealthclinics-nmt)))

;;; end of facts/care/inner-thigh.clp
