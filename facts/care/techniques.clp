;;; techniques.clp - the ways to treat a muscle, step by step, and who may use which.
;;;
;;; Reads      nothing.
;;; Concludes  technique and may-do facts.
;;; Relied on  by the treatments of facts/care, by rules/care.clp (may-do), by rules/precautions.clp (hands-on, firm),
;;;            and by the host, which shows the steps.
;;;
;;; A light hand is `firm no`: strokes and light kneading, held positions. What squeezes, rolls, digs in, pierces or
;;; strikes the tissue is `firm yes`, and `hands-on yes` with it.

;;; ------------------------------------------------------------------------------------------------
;;; Who may do what: a therapist does what a partner can, a partner what the person can.

(deffacts givers
  (may-do (practitioner self)      (by self))
  (may-do (practitioner partner)   (by self))
  (may-do (practitioner partner)   (by partner))
  (may-do (practitioner therapist) (by self))
  (may-do (practitioner therapist) (by partner))
  (may-do (practitioner therapist) (by therapist)))

;;; ------------------------------------------------------------------------------------------------
;;; Massage of the front of the knee and thigh, given by a second person. One founding article promises three methods
;;; and lists friction twice, but then describes these three.

(deffacts techniques-front-of-the-knee
  (technique (id lift) (hands-on yes) (firm yes)
    (name "Lift (squeeze and slide away from the kneecap)")
    (steps
      "Let the person lie on their back on a firm bed or a mat."
      "Sit next to them and rest their calf on your thigh. They may also bend the knee and put the foot flat."
      "Put a little peppermint or eucalyptus oil on your palms."
      "Stroke gently above and below the knee."
      "Put your fingers and thumbs just above and just below the kneecap."
      "Squeeze, and slide your hands slowly away from the kneecap while you squeeze."
      "Ask how it feels, and press more or less as the person likes."
      "Go on for 5 to 10 minutes. Then do the other knee.")
    (dose "5 to 10 minutes a leg")
    (sources S046 S084 S085 S086 S087 S088 S089 S090 S091))
  (technique (id friction) (hands-on yes) (firm yes)
    (name "Friction (thumbs down both sides of the kneecap)")
    (steps
      "Let the person lie on their back on a firm bed or a mat, with the leg out straight."
      "Stand or sit next to that leg."
      "Put a little peppermint or eucalyptus oil on your hands."
      "Warm both sides of the kneecap with long, gliding strokes."
      "Put one thumb on each side of the kneecap."
      "Press in with both thumbs, and keep pressing as you move from the top of the knee to the bottom."
      "Do this 5 to 10 times.")
    (dose "5 to 10 passes a knee")
    (sources S084 S092 S093 S094 S095 S096 S097 S098))
  (technique (id quad-compression) (hands-on yes) (firm yes)
    (name "Kneading of the front thigh")
    (steps
      "Let the person lie on their back on a firm bed or a mat, with the leg flat."
      "Stand or squat next to them, level with the hip."
      "Take hold of muscle and skin with thumbs and fingers, as if you were kneading dough."
      "Lift it a little, and let it go."
      "Work in circles all round the front of the thigh."
      "Go on for 5 to 10 minutes. Then do the other leg.")
    (dose "5 to 10 minutes a leg")
    (sources S084 S099 S100 S101 S102)))

;;; ------------------------------------------------------------------------------------------------
;;; Release of a trigger point by hand. How long to press: the founding article says 5 to 10 seconds, others 30 to 90.

(deffacts techniques-by-hand
  (technique (id self-pressure) (hands-on yes) (firm yes)
    (name "Pressure with your own hand")
    (steps
      "Rub a little oil on the skin over the muscle."
      "Slide your thumb or fingers slowly along the muscle."
      "Stop where you feel a tight, sore spot."
      "Press there for 5 to 10 seconds, no harder than you can bear with ease."
      "Let go, and slide on with care to the next spot."
      "Stop at once if the pain turns sharp, shoots or tingles.")
    (dose "5 to 10 seconds on a spot; some sources hold for 30 to 90 seconds")
    (sources S121 S122 S123 painalog-pain-sartorius-one-find-relief massagelibrary-hamstrings))
  (technique (id sponge-press) (hands-on yes) (firm yes)
    (name "Slow pressing along the muscle")
    (steps
      "Put oil on the muscle."
      "Press slowly along the muscle with thumb or fingers, as if you wrung out an old sponge."
      "At a tight spot, stop and press for 5 to 10 seconds."
      "Then go on along the muscle with care.")
    (dose "5 to 10 seconds on each tight spot")
    (sources S121 S122 S123))
  (technique (id positional-release) (hands-on yes) (firm no)
    (name "Positional release (press and fold)")
    (steps
      "Let the person lie down and relax the leg fully."
      "Press the sore spot lightly, and ask how much it hurts."
      "With your other hand bend the joint, so that the two ends of the muscle come closer."
      "Find the place where the spot hurts least."
      "Hold it there for 30 to 90 seconds."
      "Bring the leg back very slowly.")
    (dose "30 to 90 seconds on a spot")
    (sources massagelibrary-hamstrings massagelibrary-gastrocnemius))
  (technique (id elbow) (hands-on yes) (firm yes)
    (name "Elbow pressure by a trained therapist")
    (steps
      "This is for a trained therapist only."
      "Say at once if the pressure is too much."
      "Say at once if you feel a sharp or shooting pain.")
    (sources S073))
  (technique (id massage) (hands-on yes) (firm no)
    (name "Massage (strokes and light kneading)")
    (steps
      "Put a little oil on your hands."
      "Start with long, slow strokes along the muscle."
      "Knead the muscle lightly between your hands."
      "Work on the sore spots in the muscle, not on the place in the knee that hurts."
      "Ask how it feels, and press only as much as the person likes.")
    (sources S083 S090 S165 S166 S184 S185 S187)))

;;; ------------------------------------------------------------------------------------------------
;;; Tools for the person alone.

(deffacts techniques-with-tools
  (technique (id foam-roll) (hands-on yes) (firm yes)
    (name "Foam roller")
    (steps
      "Lie with the muscle on the roller, and carry some of your weight on your arms."
      "Roll slowly until you find a sore spot."
      "Stay still on that spot for up to 90 seconds. Ease off if it hurts more than you can bear with ease."
      "Then roll slowly to the next spot."
      "Keep to the soft part of the muscle. Never roll the knee, the hollow behind it, or bone.")
    (dose "up to 90 seconds on a spot")
    (sources S061 S073 S075 wilke-2018-foam-roller-static-compression))
  (technique (id hard-ball) (hands-on yes) (firm yes)
    (name "Small hard ball")
    (steps
      "Put a golf ball or a trigger point ball between the sore muscle and a wall."
      "Lean in slowly until you feel the sore spot."
      "Stay there for 5 to 10 seconds, then ease off."
      "Move on to the next spot. Keep off bone.")
    (dose "5 to 10 seconds on a spot")
    (sources S062 S123))
  (technique (id tennis-ball) (hands-on yes) (firm yes)
    (name "Tennis ball")
    (steps
      "Put a tennis ball under the sore muscle, or between the muscle and a wall."
      "Let your weight sink onto the ball bit by bit."
      "Stay on the sore spot for 5 to 10 seconds, then ease off."
      "Move on to the next spot. Keep off bone, and stop if pain shoots or tingles.")
    (dose "5 to 10 seconds on a spot")
    (sources S123 S165)))

;;; ------------------------------------------------------------------------------------------------
;;; Without pressing on the tissue.

(deffacts techniques-without-pressure
  (technique (id stretch) (hands-on no) (firm no)
    (name "Gentle stretch")
    (steps
      "If you work on sore spots, do that first and stretch after. A hard stretch can stir up a sore spot."
      "Move slowly until you feel a mild pull."
      "Hold still and keep breathing. Do not bounce."
      "Come back slowly. Stop if the pain grows.")
    (sources S187 niel-asher-stretching-pain-relief niel-asher-gastrocnemius))
  (technique (id corrective-exercise) (hands-on no) (firm no)
    (name "Strength exercise")
    (steps
      "Start when the worst of the soreness has gone down."
      "Do a few slow moves, and stop before the muscle tires."
      "If it is more sore the next day, do less."
      "Add a little each week. A few minutes a day are enough, and you need no gym."
      "Keep it up when the pain has gone.")
    (dose "a few minutes a day")
    (sources S128 S167 S168 S187 derived))
  (technique (id habit-change) (hands-on no) (firm no)
    (name "Habit")
    (sources S162 S163))
  (technique (id heat) (hands-on no) (firm no)
    (name "Warmth")
    (steps
      "Put a warm pack or a warm, damp towel on the muscle."
      "It should feel nice, and never hot."
      "Do not use it on skin that is numb, red or broken.")
    (sources wellness-digest-quadricep-muscle-vastus derived)))

;;; ------------------------------------------------------------------------------------------------
;;; For trained and licensed people only.

(deffacts techniques-for-professionals
  (technique (id acupuncture) (hands-on yes) (firm yes)
    (name "Acupuncture")
    (steps
      "Go to someone who is trained and licensed."
      "First tell them about blood thinners, bleeding and all your health problems."
      "Very thin steel needles go into the skin at chosen points."
      "Most people feel no pain. Pressure or a mild ache from the needles is normal.")
    (dose "6 to 8 sessions are usual")
    (sources S071 S119 S120))
  (technique (id dry-needling) (hands-on yes) (firm yes)
    (name "Dry needling")
    (steps
      "Only licensed staff may do this."
      "First tell them about blood thinners, bleeding and all your health problems.")
    (sources espi-lopez-2017-dry-needling-pfp-rct dry-needling-quadriceps-pfp-review-thesis))
  (technique (id shockwave) (hands-on yes) (firm yes)
    (name "Shockwave treatment")
    (steps
      "Only trained staff may do this."
      "First tell them about blood thinners, bleeding and all your health problems.")
    (sources S078 thijs-2017-shockwave-eccentric-training))
  (technique (id craniosacral) (hands-on yes) (firm no)
    (name "Craniosacral therapy (a very light touch)")
    (steps
      "Go to someone who is trained in it."
      "The touch is very light. Say so if anything hurts.")
    (sources S064)))

;;; end of facts/care/techniques.clp
