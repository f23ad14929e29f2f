;;; symptoms.clp - what is felt, what brings it on, what is short, what a hand finds.
;;;
;;; Reads      findings and denials; the tables association, range-association, muscle and strength.
;;; Concludes  evidence of kind symptom and palpation.
;;; Relied on  by the ranking.

(defrule symptom-told
  "A sign, a painful movement, a shortened motion or a trait of the person that belongs to a muscle or condition
   speaks for it, or against it where the table says so.
   Sources: davies-workbook-excerpt namtpt-symptom-leg-femoris."
  (logical (finding (question ?question&~pain-zone) (answer ?answer))
           (association (about ?about) (kind symptom|movement|motion|person) (question ?question) (answer ?answer)
                        (direction ?direction) (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind symptom) (strength ?strength)
                    (item (sym-cat ?question "=" ?answer)))))

(defrule symptom-number-told
  "A number within the range that belongs to a muscle or condition speaks for it, or against it.
   Sources: derived."
  (logical (finding (question ?question&age|severity|morning-stiffness-minutes) (answer ?number))
           (range-association (about ?about) (question ?question) (from ?from&:(>= ?number ?from))
                              (to ?to&:(<= ?number ?to)) (direction ?direction) (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind symptom) (strength ?strength)
                    (item (sym-cat ?question "=" ?from ".." ?to)))))

(defrule symptom-rough-number-told
  "A rough number counts as an exact one when all of it lies within the range that belongs to a muscle or condition.
   Sources: derived."
  (logical (rough-finding (question ?question&age|severity|morning-stiffness-minutes) (from ?low) (to ?high))
           (range-association (about ?about) (question ?question) (from ?from&:(>= ?low ?from))
                              (to ?to&:(<= ?high ?to)) (direction ?direction) (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind symptom) (strength ?strength)
                    (item (sym-cat ?question "=" ?from ".." ?to)))))

(defrule symptom-denied-strong
  "A typical sign that was denied speaks against the muscle or condition, less than its presence would speak for it.
   Sources: davies-workbook-excerpt derived."
  (logical (denied (question ?question&~pain-zone&~palpation) (answer ?answer))
           (association (about ?about) (kind symptom|movement|motion) (question ?question) (answer ?answer)
                        (direction for) (strength strong)))
  =>
  (assert (evidence (about ?about) (direction against) (kind symptom) (strength weak)
                    (item (sym-cat ?question "=" ?answer)))))

(defrule symptom-denied-moderate
  "A common sign that was denied speaks slightly against the muscle or condition.
   Sources: derived."
  (logical (denied (question ?question&~pain-zone&~palpation) (answer ?answer))
           (association (about ?about) (kind symptom|movement|motion) (question ?question) (answer ?answer)
                        (direction for) (strength moderate)))
  =>
  (assert (evidence (about ?about) (direction against) (kind symptom) (strength slight)
                    (item (sym-cat ?question "=" ?answer)))))

(defrule symptom-absent
  "A typical sign that was asked for and is absent speaks against the muscle or condition.
   Sources: derived."
  (logical (finding (question ?question) (answer ?absent&no|none|normal))
           (association (about ?about) (kind symptom) (question ?question) (answer ?answer&~?absent)
                        (direction for) (strength strong)))
  =>
  (assert (evidence (about ?about) (direction against) (kind symptom) (strength weak)
                    (item (sym-cat ?question "=" ?answer)))))

;;; What a hand finds. Reproducing the pain is more reliable than feeling a band (conflict C27), so it weighs more.

(defrule palpation-reproduces-pain
  "Pressure on a muscle that brings back the familiar pain is the best single sign that the muscle sends it.
   Sources: wheengineering-simons-travell-simons-1999 davies-workbook-excerpt derived."
  (logical (finding (question palpation) (answer ?answer))
           (muscle (id ?muscle&:(eq ?answer (sym-cat reproduces-pain- ?muscle)))))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind palpation) (strength decisive)
                    (item (sym-cat palpation= ?answer)))))

(defrule palpation-taut-band
  "A taut band in a muscle speaks for it, less than pressure that brings the pain back: examiners agree poorly on bands,
   and many people without pain have one.
   Sources: S072 S073 S074 S076 sanchez-romero-2020-knee-oa-points derived."
  (logical (finding (question palpation) (answer ?answer))
           (muscle (id ?muscle&:(eq ?answer (sym-cat taut-band- ?muscle)))))
  =>
  (assert (evidence (about ?muscle) (direction for) (kind palpation) (strength strong)
                    (item (sym-cat palpation= ?answer)))))

(defrule palpation-does-not-reproduce
  "A muscle that was pressed and does not bring back the familiar pain is unlikely to send it.
   Sources: derived."
  (logical (denied (question palpation) (answer ?answer))
           (muscle (id ?muscle&:(eq ?answer (sym-cat reproduces-pain- ?muscle)))))
  =>
  (assert (evidence (about ?muscle) (direction against) (kind palpation) (strength moderate)
                    (item (sym-cat palpation= ?answer)))))

(defrule palpation-some-muscle-reproduces
  "A muscle that brings back the familiar pain speaks against explanations that are no muscle.
   Sources: derived."
  (logical (finding (question palpation) (answer ?answer))
           (muscle (id ?muscle&:(eq ?answer (sym-cat reproduces-pain- ?muscle))))
           (association (about ?about) (question any-muscle-reproduces) (answer yes) (direction ?direction)
                        (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind palpation) (strength ?strength)
                    (item any-muscle-reproduces=yes))))

;;; end of rules/symptoms.clp
