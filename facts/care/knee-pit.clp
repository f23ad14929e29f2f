;;; knee-pit.clp - what may help popliteus and plantaris.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts. The steps of a technique stand in techniques.clp, the habit that belongs to an answer
;;;            in facts/habits.clp; here stands what is special to the muscle.
;;; Relied on  by rules/care.clp, and by the host for the words.
;;;
;;; Artery, vein, nerve and lymph nodes fill the middle of the knee pit: only trained hands press here, at the edges.
;;; Sources disagree on self-treatment (conflict C7): the stricter side is followed, no tools.

;;; ------------------------------------------------------------------------------------------------
;;; popliteus

(deffacts care-popliteus
  (treatment (id popliteus-muscle-edge) (about popliteus) (kind release) (technique sponge-press) (by therapist)
    (text "Let a trained therapist press the edge of this small muscle, with your knee bent. Do not press the hollow behind the knee yourself: large blood vessels lie there.")
    (clinical "Knee flexed, compression of the muscle edge away from the midline (popliteal vessels, tibial nerve, nodes); no sustained pressure in the fossa.")
    (sources niel-asher-popliteus-knee-pain wellness-digest-popliteus-muscle-pain-back))
  (treatment (id popliteus-seated-stretch) (about popliteus) (kind self-care) (technique stretch) (by self)
    (text "Sit with the leg out straight and the heel on the floor. Let the knee straighten by itself. Do not push it down.")
    (clinical "Seated stretch with the leg straight; never force the last degrees of extension.")
    (dose "30 seconds")
    (sources painalog-pain-popliteus-one-find-relief unitedhealthdirectory-popliteus-tendinitis))
  (treatment (id popliteus-strength) (about popliteus) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, train the leg to hold the knee steady and the hip to turn. Ask a therapist to show you how. Easy cycling is fine while it heals, unless cycling brings the pain on.")
    (clinical "Knee stability and hip rotator strengthening; easy cycling while it heals, unless cycling is the cause.")
    (sources S167 S168 recover-with-purpose unitedhealthdirectory-popliteus-tendinitis))
  (treatment (id popliteus-no-downhill) (about popliteus) (kind habit) (technique habit-change) (by self)
    (text "Do not run downhill until the knee has been free of pain for 3 weeks. Take shorter steps and wear shoes that hold the foot.")
    (clinical "No downhill running until 3 weeks after pain-free; shorter stride; supportive shoes. No brace or wrap for muscular pain, but never take off a prescribed one.")
    (dose "3 weeks after the pain has gone")
    (sources unitedhealthdirectory-popliteus-tendinitis recover-with-purpose
             wellness-digest-popliteus-muscle-pain-back))
  (treatment (id popliteus-self-pressing-evidence) (about popliteus) (kind evidence) (technique habit-change) (by self)
    (text "Experts do not agree on treating this spot yourself. One uses a ball below the hollow of the knee. Two warn against tools and long pressure there. Keep to the safe side and leave it alone.")
    (clinical "Conflict: one source presses a ball two fingers below the crease for 30 s; another advises against tools (vessels in the midline), a third against sustained pressure on vessels and nodes. Followed here: no tools, therapist only.")
    (sources painalog-pain-popliteus-one-find-relief niel-asher-popliteus-knee-pain
             wellness-digest-popliteus-muscle-pain-back)))

;;; ------------------------------------------------------------------------------------------------
;;; plantaris

(deffacts care-plantaris
  (treatment (id plantaris-outer-calf-press) (about plantaris) (kind release) (technique sponge-press) (by therapist)
    (text "Let a trained therapist press gently high on the outer calf, away from the blood vessels. Do not press the hollow behind the knee yourself.")
    (clinical "Gentle compression high on the lateral calf, off the popliteal vessels and the common peroneal nerve.")
    (sources niel-asher-plantaris wellness-digest-plantaris-muscle-pain))
  (treatment (id plantaris-hands-off) (about plantaris) (kind self-care) (technique habit-change) (by self)
    (text "Use no ball, roller or thumb behind the knee. Rest the leg from what brings the pain on, and keep moving otherwise.")
    (clinical "Same cautions as popliteus: no tools and no sustained pressure in the fossa; relative rest.")
    (sources S004 wellness-digest-plantaris-muscle-pain niel-asher-plantaris))
  (treatment (id plantaris-calf-raises) (about plantaris) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, hold on to a table. Rise slowly onto your toes and come down again.")
    (clinical "Calf raises (choice of exercise inferred).")
    (sources S167 S168 derived)))

;;; end of facts/care/knee-pit.clp
