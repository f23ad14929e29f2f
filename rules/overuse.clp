;;; overuse.clp - what may have overloaded a muscle: activities, postures, injuries.
;;;
;;; Reads      findings; the table association.
;;; Concludes  evidence of kind cause. What was not done is no evidence: a muscle has many possible causes.
;;; Relied on  by the ranking, and by the report, which names causes and the habit to change.

(defrule overuse-told
  "An activity, a posture or an injury that loads a muscle, or that goes with a condition, speaks for it.
   Sources: S131 S132 davies-workbook-excerpt."
  (logical (finding (question ?question) (answer ?answer))
           (association (about ?about) (kind overuse|posture|injury) (question ?question) (answer ?answer)
                        (direction ?direction) (strength ?strength))
           (not (and (common-answer (question ?question) (answer ?answer))
                     (muscle (id ?about)))))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind cause) (strength ?strength)
                    (rule overuse-told) (item (sym-cat ?question "=" ?answer)))))

(defrule overuse-told-common
  "An activity that loads a third of all muscles tells little between them: it counts one strength lower.
   Sources: derived."
  (logical (finding (question ?question) (answer ?answer))
           (common-answer (question ?question) (answer ?answer))
           (association (about ?about) (kind overuse|posture|injury) (question ?question) (answer ?answer)
                        (direction ?direction) (strength ?strength))
           (muscle (id ?about))
           (strength (word ?strength) (lower ?lower)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind cause) (strength ?lower)
                    (rule overuse-told-common) (item (sym-cat ?question "=" ?answer)))))
