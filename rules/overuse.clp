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
                        (direction ?direction) (strength ?strength)))
  =>
  (assert (evidence (about ?about) (direction ?direction) (kind cause) (strength ?strength)
                    (item (sym-cat ?question "=" ?answer)))))

;;; end of rules/overuse.clp
